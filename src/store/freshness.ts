import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CURRENT_LISTS, catalogueEntry } from '../lists/catalogue.js';
import { daysSincePublication } from '../lists/publication-age.js';
import { type Checks, checkedAt, importedAt } from './checks.js';
import type { Generation } from './generations.js';
import type { InstalledList } from './manifest.js';

/**
 * `fresh`: recently checked with its publisher; `imported`: a file that is recent enough, but not confirmed by its
 * publisher; `stale`: checked too long ago; `retired`: no longer maintained, so it cannot be fresh; `own`: a list
 * without a publisher, which has no age; `damaged`: a file is missing or has another length; `missing`: one of the five
 * current lists, not installed.
 */
export type ListState = 'fresh' | 'imported' | 'stale' | 'retired' | 'own' | 'damaged' | 'missing';

export interface ListStatus {
  readonly list: string;
  readonly state: ListState;
  /** null for a missing list */
  readonly entry: InstalledList | null;
  /** ISO time at which its publisher last confirmed it; null where it never did */
  readonly checkedAt: string | null;
  /** since then */
  readonly ageHours: number | null;
  /** hours since it was last imported; null if it never was */
  readonly importAgeHours: number | null;
}

/**
 * Hours since a list was checked or imported. Two days: publishers work on weekdays, and one missed night is no
 * emergency.
 */
export const DEFAULT_MAX_AGE_HOURS = 48;

export interface FreshnessRule {
  readonly checks: Checks;
  readonly now: Date;
  /**
   * the maximum age, both of the last check and of an imported list's publication; null: not given, so the default
   * applies to both
   */
  readonly maxAgeHours: number | null;
}

/** The states of the five current lists and of all others that are installed, in this order. */
export async function listStates(
  generation: Generation | null,
  rule: FreshnessRule,
): Promise<readonly ListStatus[]> {
  const installed = generation?.manifest.lists ?? [];
  const others = installed.map(({ list }) => list).filter((list) => !CURRENT_LISTS.includes(list));
  return Promise.all(
    [...CURRENT_LISTS, ...others].map(async (list): Promise<ListStatus> => {
      const entry = installed.find((one) => one.list === list);
      if (generation === null || entry === undefined)
        return { list, state: 'missing', entry: null, ...NO_AGE };
      const age = ageOf(entry, rule);
      const state = (await isWhole(generation, entry)) ? stateOf(entry, age, rule) : 'damaged';
      return { list, state, entry, ...age };
    }),
  );
}

type Age = Pick<ListStatus, 'checkedAt' | 'ageHours' | 'importAgeHours'>;

const NO_AGE: Age = { checkedAt: null, ageHours: null, importAgeHours: null };

function ageOf(entry: InstalledList, { checks, now }: FreshnessRule): Age {
  const checked = checkedAt(entry, checks);
  return {
    checkedAt: checked,
    ageHours: hoursSince(checked, now),
    importAgeHours: hoursSince(importedAt(entry, checks), now),
  };
}

/** If the clock was set back, a list is new, not younger than that. */
function hoursSince(time: string | null, now: Date): number | null {
  return time === null ? null : Math.max(0, (now.getTime() - Date.parse(time)) / 3_600_000);
}

function stateOf(entry: InstalledList, { ageHours, importAgeHours }: Age, rule: FreshnessRule): ListState {
  const known = catalogueEntry(entry.list);
  if (known === null) return 'own';
  if (known.retired !== null) return 'retired';
  if (ageHours !== null && ageHours <= (rule.maxAgeHours ?? DEFAULT_MAX_AGE_HOURS)) return 'fresh';
  return importAgeHours !== null && isYoungFile(entry, importAgeHours, rule) ? 'imported' : 'stale';
}

/**
 * A file shows when it was published, but not whether anything newer exists, so a maximum age applies to its
 * publication.
 */
function isYoungFile(
  { published }: InstalledList,
  importAgeHours: number,
  { maxAgeHours, now }: FreshnessRule,
): boolean {
  if (maxAgeHours === null) return importAgeHours <= DEFAULT_MAX_AGE_HOURS;
  return published !== null && daysSincePublication(published, now) * 24 <= maxAgeHours;
}

/** By the lengths of its files, which costs nothing; hashes are checked when they are read. */
async function isWhole({ folder }: Generation, entry: InstalledList): Promise<boolean> {
  const files = [...entry.files, ...entry.earlier.flatMap((version) => version.files)];
  const lengths = await Promise.all(
    files.map(async ({ name, bytes }) => {
      try {
        return (await stat(join(folder, ...name.split('/')))).size === bytes;
      } catch {
        return false;
      }
    }),
  );
  return lengths.every((right) => right);
}
