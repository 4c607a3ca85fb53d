import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from '../../report/sanitise.js';
import { writeAtomically } from '../../report/write.js';
import type { Context } from '../command.js';
import { whole } from '../output/single-output.js';

/** Without it Excel reads UTF-8 in the encoding of its own country. */
const BYTE_ORDER_MARK = '\ufeff';

export interface DecisionLines {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/**
 * Writes a decisions file whole or not at all, in the form that Excel reads: with a byte order mark, and without cells
 * that would be formulas.
 */
export async function writeDecisions(
  path: string,
  { headers, rows, delimiter }: DecisionLines,
  { io }: Context,
  noClobber = false,
): Promise<void> {
  const cells = [headers, ...rows].map((row) => row.map(withoutFormula));
  const text = BYTE_ORDER_MARK + stringify(cells, { delimiter });
  await writeAtomically(path, whole(text), { signal: io.interrupt, noClobber });
}
