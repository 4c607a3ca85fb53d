import type { CustomerFile } from '../../customers/open-customers.js';
import { Problem } from '../../problem.js';
import type { Messages } from '../messages.js';

/** Columns that the program itself adds after the customer's own, in CSV and in a workbook. */
const OF_A_TABLE = ['screen_row', 'screen_status', 'screen_entity_id'];
/** Fields of a line of JSONL that no other file has together. */
const OF_A_RUN = ['row', 'line', 'status', 'customer.name', 'input.1.0'];

/**
 * Warns if the customer file is a report of this program. Such a file holds only the customers that it lists, with one
 * row for each match.
 * @param source what messages call it
 * @throws Problem ('input') for JSONL, whose birth dates and countries are in no column that is recognised: they would
 * silently be left out
 */
export function lookForOwnReport({ headers }: CustomerFile, source: string, messages: Messages): void {
  const has = (name: string) => headers.includes(name);
  if (OF_A_RUN.every(has))
    throw new Problem('input', 'is a report of this program, not a customer file', {
      file: source,
      hint: 'screen report makes other formats of it; to screen its customers again, name the file that they came from',
    });
  if (OF_A_TABLE.every(has))
    messages.warning(
      `${source} is a report of this program: it has a row for each match, and only the customers whom it lists are screened`,
    );
}
