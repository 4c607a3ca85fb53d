import type { Band, ChangeStatus, RowStatus, ScreenedRow } from '../match/screened-row.js';
import { type MatchStatus, matchStatus, parties } from './presentation.js';

/** Counts for the end of a report. rows = screened + rejected, always. */
export interface Tally {
  rows: number;
  /** rows by status; `none` for a row with nothing at or above the threshold */
  readonly status: Record<RowStatus, number>;
  /** parties matched and not dismissed, by the band of their best match */
  readonly bands: Record<Band, number>;
  /** matches not dismissed, by list id, in order of first appearance */
  readonly lists: Map<string, number>;
  /** matches by what was decided about them */
  readonly matches: Record<MatchStatus, number>;
  /** matches not dismissed, by their change since an earlier run */
  readonly changes: Record<ChangeStatus, number>;
  /** pairs set aside */
  setAside: number;
}

export function newTally(): Tally {
  return {
    rows: 0,
    status: { open: 0, confirmed: 0, dismissed: 0, set_aside: 0, none: 0, rejected: 0 },
    bands: { strong: 0, likely: 0, possible: 0 },
    lists: new Map(),
    matches: { open: 0, confirmed: 0, dismissed: 0 },
    changes: { new: 0, changed: 0, unchanged: 0 },
    setAside: 0,
  };
}

/** Adds a row; nearly all have no match and cost two additions. */
export function count(tally: Tally, row: ScreenedRow): void {
  tally.rows++;
  tally.status[row.status]++;
  if (row.status === 'none' || row.status === 'rejected') return;
  tally.setAside += row.setAside.length;
  for (const match of row.matches) tally.matches[matchStatus(match)]++;
  const live = row.matches.filter((match) => matchStatus(match) !== 'dismissed');
  for (const [best] of parties(live)) tally.bands[best.band]++;
  for (const match of live) {
    tally.lists.set(match.list, (tally.lists.get(match.list) ?? 0) + 1);
    if (match.change !== undefined) tally.changes[match.change.status]++;
  }
}

/** Adds rows in which nothing was found. */
export function countUnmatched(tally: Tally, rows: number): void {
  tally.rows += rows;
  tally.status.none += rows;
}

/** What was set aside, in the words of the summary and of the table: pairs, and customers who have nothing else. */
export function setAsideText({ setAside, status }: Tally): string {
  const pairs = `${counted(setAside, 'pair')} set aside`;
  return status.set_aside === 0
    ? pairs
    : `${pairs} (${counted(status.set_aside, 'customer has', 'customers have')} nothing else)`;
}

/** 1234567 → `1,234,567` */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 row`, `2 rows` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
