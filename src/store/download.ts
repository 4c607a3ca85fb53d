import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Problem } from '../problem.js';
import { gunzipped } from '../tabular/gunzip.js';
import type { Validator } from './checks.js';
import { PRIVATE_FILE } from './durable.js';
import type { HttpAnswer, HttpClient } from './http-client.js';
import { isLoopback, parseAddress, shownAddress } from './sources.js';
import { statusProblem, TransientProblem, transferProblem } from './transfer-problem.js';

/** How long and how large a transfer may be. */
export interface Limits {
  /** for the whole of one file, redirects included */
  readonly timeoutMs: number;
  /** of one file, unpacked */
  readonly bytes: number;
  /** waits before the second, third … try */
  readonly backOffMs: readonly number[];
}

export const DEFAULT_LIMITS: Limits = {
  timeoutMs: 300_000,
  // four times the largest list (SDN_ADVANCED.XML, 126 MB in 2026)
  bytes: 512 * 1024 * 1024,
  backOffMs: [1000, 4000],
};

export interface DownloadRequest {
  readonly url: string;
  /** what is known of the file that is already there, or null to fetch it in any case */
  readonly validator: Validator | null;
  /** where to write; must not exist */
  readonly path: string;
  readonly onBytes: (bytes: number, total: number | null) => void;
}

export type Downloaded =
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'file'; readonly bytes: number; readonly sha256: string; readonly validator: Validator };

/** What fetching needs besides the request. */
export interface Transfer {
  readonly client: HttpClient;
  readonly limits: Limits;
  /** ends everything */
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** OFAC needs one. */
const MOST_REDIRECTS = 5;

/**
 * Fetches one file, in one try. The encoding of the transfer (gzip …) is removed, so the publisher's bytes are written.
 * The content is not checked here.
 *
 * Throws TransientProblem for what may be over soon, Problem for anything else, the signal's reason when the run ends.
 */
export async function download(request: DownloadRequest, transfer: Transfer): Promise<Downloaded> {
  const shown = shownAddress(request.url);
  const timeout = AbortSignal.timeout(transfer.limits.timeoutMs);
  const signal = AbortSignal.any([transfer.signal, timeout]);
  try {
    const answer = await follow(request, transfer, signal);
    return await take(answer, request, transfer.limits, signal);
  } catch (error) {
    transfer.signal.throwIfAborted();
    if (timeout.aborted)
      throw new TransientProblem(`was not complete after ${transfer.limits.timeoutMs / 1000} s`, {
        file: shown,
        hint: 'a slow line needs a longer --timeout',
        cause: error,
      });
    throw transferProblem(error, shown);
  }
}

async function follow(
  request: DownloadRequest,
  transfer: Transfer,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  let url = parseAddress(request.url);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await transfer.client.get(bare(url), headersFor(url, request, transfer), signal);
    if (!REDIRECTS.has(answer.status)) return answer;
    const location = answer.header('location');
    answer.drop();
    if (location === null || !URL.canParse(location, url.href))
      throw new Problem('lists', `the server answered ${answer.status} without an address to redirect to`, {
        file: shownAddress(request.url),
      });
    url = redirected(url, new URL(location, url), request.url);
  }
  throw new Problem('lists', `the server redirects more than ${MOST_REDIRECTS} times`, {
    file: shownAddress(request.url),
  });
}

/**
 * Where a redirect may lead: never from the internet to this machine, never to an unencrypted address, never on with a
 * password.
 */
function redirected(from: URL, to: URL, asked: string): URL {
  const downgraded =
    to.protocol !== 'https:' && !(isLoopback(from) && isLoopback(to) && to.protocol === 'http:');
  if (downgraded || (isLoopback(to) && !isLoopback(from)))
    throw new Problem('lists', `the server redirects to ${shownAddress(to)}, which is not allowed`, {
      file: shownAddress(asked),
      hint: 'lists are fetched by https only',
    });
  if (to.origin === from.origin && to.username === '') {
    to.username = from.username;
    to.password = from.password;
  }
  return to;
}

/** The address without name and password, which are sent in a header. */
function bare(url: URL): URL {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  return copy;
}

function headersFor(
  url: URL,
  { validator }: DownloadRequest,
  { userAgent }: Transfer,
): Record<string, string> {
  const headers: Record<string, string> = {
    accept: '*/*',
    'accept-encoding': 'gzip',
    'user-agent': userAgent,
  };
  if (url.username !== '') {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers['authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  if (validator?.etag) headers['if-none-match'] = validator.etag;
  if (validator?.lastModified) headers['if-modified-since'] = validator.lastModified;
  return headers;
}

async function take(
  answer: HttpAnswer,
  request: DownloadRequest,
  limits: Limits,
  signal: AbortSignal,
): Promise<Downloaded> {
  const shown = shownAddress(request.url);
  if (answer.status !== 200) {
    answer.drop();
    if (answer.status === 304 && request.validator !== null) return { kind: 'not-modified' };
    throw statusProblem(answer.status, answer.header('retry-after'), shown);
  }
  const total = announcedLength(answer);
  if (total !== null && total > limits.bytes) {
    answer.drop();
    throw tooLarge(shown, limits);
  }
  const written = await write(answer, request, total, limits, signal);
  return {
    kind: 'file',
    ...written,
    validator: {
      url: request.url,
      etag: answer.header('etag'),
      lastModified: answer.header('last-modified'),
    },
  };
}

/** The length of the publisher's bytes; for an encoded transfer the announced length is another one. */
function announcedLength(answer: HttpAnswer): number | null {
  const length = answer.header('content-length');
  const encoded = (answer.header('content-encoding') ?? 'identity') !== 'identity';
  return length === null || encoded || !/^\d{1,15}$/.test(length) ? null : Number(length);
}

async function write(
  answer: HttpAnswer,
  request: DownloadRequest,
  total: number | null,
  limits: Limits,
  signal: AbortSignal,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(request.path, 'wx', PRIVATE_FILE);
  try {
    for await (const piece of decoded(answer, shownAddress(request.url), signal)) {
      bytes += piece.length;
      if (bytes > limits.bytes) throw tooLarge(shownAddress(request.url), limits);
      hash.update(piece);
      await file.writeFile(piece);
      request.onBytes(bytes, total);
    }
    await file.sync();
  } finally {
    answer.drop();
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function* decoded(answer: HttpAnswer, shown: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const encoding = (answer.header('content-encoding') ?? 'identity').trim().toLowerCase();
  const body = pieces(answer.body, signal);
  if (encoding === 'identity' || encoding === '') return yield* body;
  if (encoding !== 'gzip' && encoding !== 'x-gzip')
    throw new Problem('lists', `came in the encoding ${encoding}, which was not asked for`, { file: shown });
  yield* gunzipped(body);
}

async function* pieces(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    signal.throwIfAborted();
    if (piece instanceof Uint8Array || Buffer.isBuffer(piece)) yield piece;
    else throw new Error('a transfer gave something else than bytes');
  }
}

function tooLarge(file: string, limits: Limits): Problem {
  return new Problem('lists', `is larger than ${Math.floor(limits.bytes / 1024 / 1024)} MB`, {
    file,
    hint: 'no sanctions list is that large: is the address right?',
  });
}
