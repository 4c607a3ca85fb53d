import { Problem } from '../problem.js';
import { codeOf } from './durable.js';

/** A failure that may be over in a moment: the transfer is tried again. */
export class TransientProblem extends Problem {
  /** what the server asked to wait, or null */
  readonly waitMs: number | null;

  constructor(
    message: string,
    details: { file: string; cause?: unknown; hint?: string },
    waitMs: number | null = null,
  ) {
    super('lists', message, details);
    this.waitMs = waitMs;
  }
}

/** Causes that another try cannot mend. */
const LASTING: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map(
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_GET_ISSUER_CERT',
  ].map((code) => [
    code,
    [
      `the server's certificate is not trusted (${code})`,
      "behind a proxy that opens TLS, name the institution's own certificate: NODE_EXTRA_CA_CERTS=ca.pem",
    ],
  ]),
);

const PASSING: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'the host is not known'],
  ['EAI_AGAIN', 'the host name could not be looked up'],
  ['ECONNREFUSED', 'the server refuses the connection'],
  ['EHOSTUNREACH', 'the server cannot be reached'],
  ['ENETUNREACH', 'there is no network'],
  ['ECONNRESET', 'the connection was cut before the file was complete'],
  ['EPIPE', 'the connection was cut before the file was complete'],
  ['ETIMEDOUT', 'the server did not answer in time'],
  ['ESILENT', 'the server sent nothing for half a minute'],
  ['Z_BUF_ERROR', 'the connection was cut before the file was complete'],
  ['Z_DATA_ERROR', 'the compressed transfer is damaged'],
]);

/** How far the chain of causes is followed. */
const DEPTH = 4;

/**
 * What went wrong with a transfer, in words: transient unless another try cannot help. What is no matter of the network
 * (a full disk, a bug, the end of the run) comes back as it is.
 */
export function transferProblem(error: unknown, file: string): unknown {
  if (error instanceof Problem) return error;
  let cause = error;
  for (let depth = 0; depth < DEPTH && cause !== undefined && cause !== null; depth++) {
    const code = codeOf(cause) ?? '';
    const lasting = LASTING.get(code);
    if (lasting !== undefined)
      return new Problem('lists', lasting[0], { file, hint: lasting[1], cause: error });
    const passing = PASSING.get(code);
    if (passing !== undefined) return new TransientProblem(passing, { file, cause: error });
    if (/^(?:ERR_TLS|CERT|ERR_SSL|EPROTO)/.test(code))
      return new Problem('lists', `the encrypted connection failed (${code})`, { file, cause: error });
    if (/^HPE_/.test(code))
      return new TransientProblem(`the answer is not HTTP: ${messageOf(cause)}`, { file, cause: error });
    cause = causeOf(cause);
  }
  return error;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}

/** An answer that is neither the file nor "not modified". */
export function statusProblem(status: number, retryAfter: string | null, file: string): Problem {
  const message = `the server answered ${status}${REASONS.get(status) ?? ''}`;
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return new TransientProblem(message, { file }, waitOf(retryAfter));
  return new Problem('lists', message, {
    file,
    hint: HINTS.get(status) ?? 'has the address changed? screen lists list shows it',
  });
}

const REASONS: ReadonlyMap<number, string> = new Map([
  [401, ' (a password is wanted)'],
  [403, ' (forbidden)'],
  [404, ' (no such file)'],
  [407, ' (the proxy wants a password)'],
  [410, ' (gone)'],
  [429, ' (too many requests)'],
  [500, ' (error of the server)'],
  [502, ' (bad gateway)'],
  [503, ' (out of service)'],
  [504, ' (gateway timeout)'],
]);

const HINTS: ReadonlyMap<number, string> = new Map([
  [
    403,
    'some publishers refuse some networks: fetch the file with a browser and use screen lists import FILE',
  ],
  [407, 'put name and password of the proxy into HTTPS_PROXY'],
]);

/** Only seconds are honoured, and no more than a minute: the retries are few. */
const LONGEST_WAIT_MS = 60_000;

function waitOf(retryAfter: string | null): number | null {
  if (retryAfter === null || !/^\d{1,9}$/.test(retryAfter.trim())) return null;
  return Math.min(Number(retryAfter) * 1000, LONGEST_WAIT_MS);
}
