import type { ScreenedRow } from '../match/screened-row.js';
import type { DecisionRegister } from './register.js';

/** Applies decisions to rows on their way to the reports; rows without a match are passed on unread. */
export async function* applyDecisions(
  rows: AsyncIterable<ScreenedRow>,
  register: DecisionRegister,
): AsyncGenerator<ScreenedRow> {
  for await (const row of rows) yield row.status === 'rejected' ? row : register.apply(row);
}
