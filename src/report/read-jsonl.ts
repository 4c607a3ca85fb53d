import type { ScreenedCustomer, ScreenedRejection, ScreenedRow } from '../match/screened-row.js';
import { Problem } from '../problem.js';
import { choice, type Decode, list, Mismatch, number, object, record, text, textPair } from './decode.js';
import { MATCH, SET_ASIDE } from './decode-match.js';
import { CUSTOMER } from './decode-party.js';

/**
 * The inverse of row-object.ts: a run kept as JSONL can be reported in any other format later, with the same result.
 */

const PLACE = { row: number, line: number, input: list(textPair) } as const;

const SCREENED = record<ScreenedCustomer>({
  ...PLACE,
  customer: CUSTOMER,
  status: choice('open', 'confirmed', 'dismissed', 'set_aside', 'none'),
  matches: list(MATCH),
  setAside: list(SET_ASIDE),
});

const nothing: Decode<null> = (value, place) => {
  if (value !== null && !(Array.isArray(value) && value.length === 0))
    throw new Mismatch(`${place} is not empty, in a rejected row`);
  return null;
};

const REJECTED = record({
  ...PLACE,
  customer: nothing,
  status: choice('rejected'),
  reason: text,
  matches: nothing,
  setAside: nothing,
});

const ROW: Decode<ScreenedRow> = (value, place) => {
  if (object(value, place)['status'] !== 'rejected') {
    // Computed again from the matches and the shares.
    const { ownership: _ownership, ...row } = object(value, place);
    return SCREENED(row, place);
  }
  const { row, line, input, status, reason } = REJECTED(value, place);
  const rejection: ScreenedRejection = { row, line, input, status, rejected: reason };
  return rejection;
};

/**
 * The row of a line of JSONL.
 *
 * @param file and
 * @param line name the place in a Problem ('input') if the line is not JSON or not of this shape
 */
export function rowFromLine(json: string, file: string, line: number): ScreenedRow {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Problem('input', 'is not a line of JSON', { file, line });
  }
  return rowFrom(value, { file, line });
}

/**
 * The row of an object of JSONL, or of the rows of a JSON report.
 * @throws Problem ('input') at `place` if it is not of this shape
 */
export function rowFrom(
  value: unknown,
  place: { readonly file: string; readonly line?: number },
): ScreenedRow {
  try {
    return ROW(value, '');
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    throw new Problem('input', error.message, {
      ...place,
      hint: 'it must be written by --format jsonl of this version (docs/jsonl.schema.json)',
    });
  }
}
