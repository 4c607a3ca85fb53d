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

// Copied, not moved, though nothing here needs it afterwards: once a thread has given a buffer away, V8 checks with every
// access to a typed array whether its buffer is still there, and compiles anew what did not check.
answerQuestions<Batch, ScreenedBatch>((batch) => ({ answer: screener.screen(batch) }));
