import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Decision } from '../../decisions/decision.js';
import { type DecisionTable, readDecisionTable } from '../../decisions/decision-table.js';
import { readDecisions } from '../../decisions/read-decisions.js';
import type { Io } from '../io.js';
import { fileProblem } from '../messages.js';

/** A decisions file, read whole and checked line by line. */
export interface DecisionFile {
  readonly path: string;
  readonly table: DecisionTable;
  readonly decisions: readonly Decision[];
  /** lower case hex, of its bytes */
  readonly sha256: string;
}

/** @throws Problem ('usage') when it cannot be read; ('input') with file and line for what is wrong in it */
export async function openDecisionFile(path: string, io: Io): Promise<DecisionFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileProblem(error, path, 'usage');
  }
  const table = await readDecisionTable(Readable.from([bytes]), path);
  return {
    path,
    table,
    decisions: readDecisions(table, path, today(io)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The day on which decisions are judged, in UTC, so that a run gives the same result everywhere. */
export function today({ now }: Pick<Io, 'now'>): string {
  return now().toISOString().slice(0, 10);
}
