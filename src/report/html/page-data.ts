import type { ScreenedRow } from '../../match/screened-row.js';
import { rowObject } from '../row-object.js';
import { badge, effects, parties } from '../shown.js';
import type { Tally } from '../tally.js';
import { markNames } from './name-marks.js';

/**
 * A row as the page's script gets it: the object of JSONL, and what the script would otherwise have to decide a second
 * time: which matches are one party (by their place in `matches`), marks in the names, badges, effects.
 */
export function rowData(row: ScreenedRow): Readonly<Record<string, unknown>> {
  const object = rowObject(row);
  if (row.status === 'rejected') return object;
  return {
    ...object,
    parties: parties(row.matches).map((party) => party.map((match) => row.matches.indexOf(match))),
    badges: row.matches.map(({ list }) => badge(list)),
    effects: row.matches.map(effects),
    marks: row.matches.map(({ customerName, name, explanation }) =>
      markNames(customerName, name, explanation),
    ),
    asideBadges: row.setAside.map(({ list }) => badge(list)),
    asideMarks: row.setAside.map(({ customerName, name, explanation }) =>
      markNames(customerName, name, explanation),
    ),
  };
}

export function summaryData(tally: Tally): Readonly<Record<string, unknown>> {
  return {
    rows: tally.rows,
    customers: tally.status.open + tally.status.confirmed,
    rejected: tally.status.rejected,
    setAside: tally.setAside,
    dismissed: tally.dismissed,
    parties: tally.bands,
  };
}
