/** What a thread runs that screens: asked for a batch of rows, it answers with what became of them. */
import { workerData } from 'node:worker_threads';
import { FINGERPRINT_BYTES } from '../changes/fingerprints.js';
import { openIndex } from '../compiled/entity-index.js';
import { RowReader } from '../customers/row-reader.js';
import { createEngine } from '../match/engine.js';
import type { ScreenedRow } from '../match/screened-row.js';
import { answerQuestions } from '../match/workers.js';
import { RowScreener } from './row-screener.js';
import {
  type Batch,
  type BatchWarning,
  OPEN,
  rowsOf,
  type ScreenedBatch,
  type ThreadPlan,
} from './screened-batch.js';

const plan: ThreadPlan = workerData;
const screener = new RowScreener(
  plan,
  createEngine(openIndex(plan.image), plan.engine, { memory: plan.words }),
);
const reader = new RowReader(plan.rows);

answerQuestions<Batch, ScreenedBatch>((batch) => {
  const answer = screenBatch(batch);
  return { answer, transfer: answer.fingerprints === null ? [] : [answer.fingerprints.buffer] };
});

function screenBatch(batch: Batch): ScreenedBatch {
  const read = rowsOf(batch, plan.dialect);
  if (read === null) return OPEN;
  const notable: ScreenedRow[] = [];
  const fingerprints =
    plan.fingerprints === null ? null : new Uint8Array(read.rows.length * FINGERPRINT_BYTES);
  const sparedBefore = screener.spared;
  const warnings = new Map<string, { -readonly [key in keyof BatchWarning]: BatchWarning[key] }>();
  read.rows.forEach((raw, at) => {
    const row = reader.read(raw, at + 1);
    const screened = screener.screen(row, fingerprints?.subarray(at * FINGERPRINT_BYTES));
    if (screened.status !== 'none') notable.push(screened);
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
    fingerprints,
    spared: screener.spared - sparedBefore,
    open: false,
  };
}
