/** A thread that screens: it receives a batch of rows and answers with the result. */
import { workerData } from 'node:worker_threads';
import { openIndex } from '../../compiled/entity-index.js';
import { createEngine } from '../../match/engine.js';
import { answerQuestions } from '../../match/workers.js';
import { BatchScreener } from './batch-screener.js';
import type { Batch, ScreenedBatch, ThreadPlan } from './screened-batch.js';

const plan: ThreadPlan = workerData;
const screener = new BatchScreener(
  plan,
  createEngine(openIndex(plan.image), plan.engine, { memory: plan.words }),
);

answerQuestions<Batch, ScreenedBatch>((batch) => {
  const answer = screener.screen(batch);
  const { fingerprints, ids } = answer;
  return { answer, transfer: [fingerprints, ids].flatMap((bytes) => (bytes === null ? [] : [bytes.buffer])) };
});
