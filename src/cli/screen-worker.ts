/** What a thread runs that screens: asked for a batch of rows, it answers with what became of them. */
import { workerData } from 'node:worker_threads';
import { Fingerprinter, fingerprintsOf, type RowData } from '../changes/fingerprints.js';
import { openIndex } from '../compiled/entity-index.js';
import { RowReader } from '../customers/row-reader.js';
import { createEngine } from '../match/engine.js';
import { screenRow } from '../match/screen-rows.js';
import type { ScreenedRow } from '../match/screened-row.js';
import { answerQuestions } from '../match/workers.js';
import {
  type Batch,
  type BatchWarning,
  OPEN,
  rowsOf,
  type ScreenedBatch,
  type ThreadPlan,
} from './screened-batch.js';

const plan: ThreadPlan = workerData;
const engine = createEngine(openIndex(plan.image), plan.engine);
const reader = new RowReader(plan.rows);
const fingerprinter = plan.fingerprints === null ? null : new Fingerprinter(plan.fingerprints);

answerQuestions<Batch, ScreenedBatch>((batch) => {
  const answer = screenBatch(batch);
  return { answer, transfer: answer.fingerprints === null ? [] : [answer.fingerprints.buffer] };
});

function screenBatch(batch: Batch): ScreenedBatch {
  const read = rowsOf(batch, plan.dialect);
  if (read === null) return OPEN;
  const notable: ScreenedRow[] = [];
  const data: (RowData | null)[] = [];
  const warnings = new Map<string, { -readonly [key in keyof BatchWarning]: BatchWarning[key] }>();
  read.rows.forEach((raw, at) => {
    const row = reader.read(raw, at + 1);
    const screened = screenRow(row, engine);
    if (screened.status !== 'none') notable.push(screened);
    if (fingerprinter !== null) data.push('rejected' in row ? null : row);
    if ('rejected' in row) return;
    for (const { column, reason } of row.warnings) {
      const key = `${column}\n${reason}`;
      const known = warnings.get(key);
      if (known === undefined) warnings.set(key, { column, reason, firstRow: row.row, times: 1 });
      else known.times += 1;
    }
  });
  return {
    rows: read.rows.length,
    lines: read.lines,
    notable,
    warnings: [...warnings.values()],
    fingerprints: fingerprinter === null ? null : fingerprintsOf(data, fingerprinter),
    open: false,
  };
}
