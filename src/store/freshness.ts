import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CURRENT_LISTS, catalogueEntry } from '../lists/catalogue.js';
import { daysSincePublication } from '../lists/publication-age.js';
import { type Checks, checkedAt, importedAt } from './checks.js';
import type { Generation } from './generations.js';
import type { InstalledList } from './manifest.js';

/**
 * `fresh`: checked against its publisher lately; `imported`: a file, young enough, of which nobody asked its publisher;
 * `stale`: too long ago; `retired`: its publisher keeps it up no more, so it cannot be fresh; `own`: a list without a publisher, which has no age; `damaged`: a file is not there in its length;
 * `missing`: one of the five current lists that is not installed.
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
  /** since it was last imported; null where it never was */
  readonly importAgeHours: number | null;
}

/**
 * Since a list was checked or, as far as a file can tell, brought. Two days: publishers work on weekdays, and one missed
 * night is no emergency.
 */
export const DEFAULT_MAX_AGE_HOURS = 48;

export interface FreshnessRule {
  readonly checks: Checks;
  readonly now: Date;
  /** of the last check, and of an imported list's publication; null: none is asked for, and the default goes for both */
  readonly maxAgeHours: number | null;
}

/** How it stands with the five current lists and all others that are installed, in this order. */
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

/** A clock that was set back does not make a list younger than new. */
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

/** A file tells its day of publication, and nothing of whether anything newer exists: an age that is asked for is of that. */
function isYoungFile(
  { published }: InstalledList,
  importAgeHours: number,
  { maxAgeHours, now }: FreshnessRule,
): boolean {
  if (maxAgeHours === null) return importAgeHours <= DEFAULT_MAX_AGE_HOURS;
  return published !== null && daysSincePublication(published, now) * 24 <= maxAgeHours;
}

/** By the lengths of its files, which costs nothing; their hashes are checked when they are read. */
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
