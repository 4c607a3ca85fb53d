import type { ScreenedRow } from '../../match/screened-row.js';
import { badge, effects, parties } from '../presentation.js';
import { matchObject, rowObject, setAsideObject } from '../row-object.js';
import type { Tally } from '../tally.js';
import { markNames } from './name-marks.js';

/**
 * A row as the page's script receives it: the object of JSONL, and what the script would otherwise have to decide
 * again: which matches are one party (by their place in `matches`), marks in the names, badges, effects. The details of
 * an entity are included once: `told` holds the ids of those that were, and later pairs leave `details` out.
 */
export function rowData(row: ScreenedRow, told: Set<string>): Readonly<Record<string, unknown>> {
  if (row.status === 'rejected') return rowObject(row);
  return {
    ...rowObject(row),
    matches: row.matches.map((match) => toldOnce(matchObject(match), match.entityId, told)),
    setAside: row.setAside.map((pair) => toldOnce(setAsideObject(pair), pair.entityId, told)),
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

function toldOnce(
  object: Readonly<Record<string, unknown>>,
  entityId: string,
  told: Set<string>,
): Readonly<Record<string, unknown>> {
  if (!told.has(entityId)) {
    told.add(entityId);
    return object;
  }
  const { details: _told, ...rest } = object;
  return rest;
}

export function summaryData(tally: Tally): Readonly<Record<string, unknown>> {
  return {
    rows: tally.rows,
    customers: tally.status.open + tally.status.confirmed,
    rejected: tally.status.rejected,
    setAside: tally.setAside,
    dismissed: tally.matches.dismissed,
    parties: tally.bands,
  };
}
