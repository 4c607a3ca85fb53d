import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from '../report/sanitise.js';
import type { GonePair } from './mark-changes.js';

const COLUMNS = [
  'customer_id',
  'previous_row',
  'role',
  'customer_name',
  'list',
  'entity_id',
  'listed_name',
  'previous_score',
  'reasons',
  'now',
] as const;

/** The matches that are gone, as CSV, with their customers and what became of them. */
export async function* renderGone(pairs: readonly GonePair[]): AsyncGenerator<string> {
  yield stringify([COLUMNS]);
  for (const pair of pairs)
    yield stringify([
      [
        pair.customerId ?? '',
        String(pair.row),
        pair.role ?? '',
        pair.customerName,
        pair.list,
        pair.entityId,
        withoutFormula(pair.name),
        pair.score.toFixed(1),
        pair.reasons.join('; '),
        pair.now,
      ],
    ]);
}
