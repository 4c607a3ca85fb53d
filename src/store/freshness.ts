import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CURRENT_LISTS, catalogueEntry } from '../lists/catalogue.js';
import { type Checks, checkedAt } from './checks.js';
import type { Generation } from './generations.js';
import type { InstalledList } from './manifest.js';

/**
 * `fresh`: checked against its publisher lately; `stale`: too long ago; `retired`: its publisher keeps it up no more, so
 * it cannot be fresh; `own`: a list without a publisher, which has no age; `damaged`: a file is not there in its length;
 * `missing`: one of the five current lists that is not installed.
 */
export type ListState = 'fresh' | 'stale' | 'retired' | 'own' | 'damaged' | 'missing';

export interface ListStatus {
  readonly list: string;
  readonly state: ListState;
  /** null for a missing list */
  readonly entry: InstalledList | null;
  /** ISO time of the last successful check; null for a missing list */
  readonly checkedAt: string | null;
  /** since then; null for a missing list */
  readonly ageHours: number | null;
}

/** Two days: publishers work on weekdays, and one missed night is no emergency. */
export const DEFAULT_MAX_AGE_HOURS = 48;

export interface FreshnessRule {
  readonly checks: Checks;
  readonly now: Date;
  readonly maxAgeHours: number;
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
        return { list, state: 'missing', entry: null, checkedAt: null, ageHours: null };
      const age = ageOf(entry, rule);
      const state = (await isWhole(generation, entry)) ? stateOf(list, age.ageHours, rule) : 'damaged';
      return { list, state, entry, ...age };
    }),
  );
}

function ageOf(
  entry: InstalledList,
  { checks, now }: FreshnessRule,
): { checkedAt: string; ageHours: number } {
  const time = checkedAt(entry, checks);
  // a clock that was set back does not make a list younger than new
  return { checkedAt: time, ageHours: Math.max(0, (now.getTime() - Date.parse(time)) / 3_600_000) };
}

function stateOf(list: string, ageHours: number, { maxAgeHours }: FreshnessRule): ListState {
  const known = catalogueEntry(list);
  if (known === null) return 'own';
  if (known.retired !== null) return 'retired';
  return ageHours <= maxAgeHours ? 'fresh' : 'stale';
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
