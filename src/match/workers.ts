import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads';
import { Problem, type ProblemKind, type ProblemPlace } from '../problem.js';

/** An error on its way between threads, which keep neither classes nor own properties of errors. */
type Failure =
  | {
      readonly kind: ProblemKind;
      readonly message: string;
      readonly place: ProblemPlace;
      readonly hint: string | undefined;
    }
  | { readonly kind: null; readonly message: string; readonly stack: string | undefined };

interface Reply<Answer> {
  readonly answer?: Answer;
  readonly failure?: Failure;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread that answers questions one after the other, in the order in which they are asked (`answerQuestions` on its
 * side). Several may be under way.
 */
export class WorkerThread<Question, Answer> {
  private readonly worker: Worker;
  private readonly waiting: Waiting<Answer>[] = [];
  private failed: unknown = null;

  /**
   * @param module what the thread runs
   * @param data given to it once, at its beginning; a SharedArrayBuffer in it is shared, all else copied
   */
  constructor(module: URL, data: unknown, resourceLimits: ResourceLimits = {}) {
    this.worker = new Worker(module, { workerData: data, resourceLimits });
    this.worker.on('message', ({ answer, failure }: Reply<Answer>) => {
      const next = this.waiting.shift();
      if (failure !== undefined) next?.reject(errorOf(failure));
      else if (answer !== undefined) next?.resolve(answer);
    });
    this.worker.on('error', (error) => this.fail(error));
    // an answer that cannot be read: whoever asked would wait for ever
    this.worker.on('messageerror', (error) => this.fail(error));
    this.worker.on('exit', (code) => this.fail(new Error(`a thread ended by itself (${code})`)));
  }

  /** Questions without an answer yet. */
  get pending(): number {
    return this.waiting.length;
  }

  /**
   * @param question copied, but for what is in `transfer`, which moves to the thread
   * @throws what the thread throws over it: Problems as such; an Error when the thread ends before it has answered
   */
  ask(question: Question, transfer: readonly ArrayBuffer[] = []): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.failed !== null) {
        reject(this.failed);
        return;
      }
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(question, transfer);
    });
  }

  /** Ends the thread, whatever it is doing. Questions without an answer stay without one. */
  async close(): Promise<void> {
    this.waiting.length = 0;
    this.failed ??= new Error('the thread was closed');
    await this.worker.terminate();
  }

  private fail(error: unknown): void {
    this.failed ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}

/** An answer and the buffers in it that move to whoever asked. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly transfer?: readonly ArrayBuffer[];
}

/** Answers, on the side of the thread, one question after the other. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Promise<Answered<Answer>> | Answered<Answer>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this module runs in a worker thread');
  const reply = (message: Reply<Answer>, transfer: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);
  let before: Promise<void> = Promise.resolve();
  port.on('message', (question: Question) => {
    before = before.then(async () => {
      try {
        const answered = await answer(question);
        reply({ answer: answered.answer }, answered.transfer);
      } catch (error) {
        reply({ failure: failureOf(error) });
      }
    });
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof Problem)
    return { kind: error.kind, message: error.message, place: error.place, hint: error.hint };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: null, message, stack };
}

function errorOf(failure: Failure): Error {
  if (failure.kind !== null)
    return new Problem(failure.kind, failure.message, { ...failure.place, ...hintOf(failure.hint) });
  const error = new Error(failure.message);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}

function hintOf(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}
