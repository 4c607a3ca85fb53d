import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Readable } from 'node:stream';
import { proxyFor } from './proxy.js';

/** What a server answered, its body unread. */
export interface HttpAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: Readable;
  /** drops the body and closes the connection */
  readonly drop: () => void;
}

export interface HttpClient {
  readonly get: (
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<HttpAnswer>;
}

/** The longest silence: while connecting, before the answer, and between two pieces of it. */
const SILENCE_MS = 30_000;

/**
 * A client using Node's own http, with one connection per request, that respects HTTPS_PROXY and NO_PROXY. Redirects
 * and encodings are left to the caller. The modules that can open a socket are loaded only here, since only fetching
 * lists may do that.
 *
 * Not undici: its fetch ignores proxies, and its version 7.30 fails an assertion, outside of any promise, if a server
 * that announces no length closes the connection while its reader is behind.
 */
export function httpClient(env: Readonly<Record<string, string | undefined>>): HttpClient {
  return {
    get: async (url, headers, signal) => {
      const proxy = proxyFor(url, env);
      // Node's own agent keeps connections open; a server may close one just when it is used again.
      const options: RequestOptions = { headers, signal, timeout: SILENCE_MS, agent: false };
      if (proxy !== null) {
        const { HttpsProxyAgent } = await import('https-proxy-agent');
        options.agent = new HttpsProxyAgent(proxy);
      }
      const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
      const message = await answerOf((onAnswer) => request(url, options, onAnswer));
      return {
        status: message.statusCode ?? 0,
        header: (name) => firstOf(message.headers[name]),
        body: message,
        drop: () => message.destroy(),
      };
    },
  };
}

function answerOf(
  open: (onAnswer: (message: IncomingMessage) => void) => ReturnType<typeof import('node:http').request>,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = open((message) => {
      // A dropped answer ends with an error that nobody awaits.
      message.on('error', () => {});
      resolve(message);
    });
    request.on('timeout', () => request.destroy(new SilenceError()));
    request.on('error', reject);
    request.end();
  });
}

/** Nothing came for too long. */
class SilenceError extends Error {
  readonly code = 'ESILENT';

  constructor() {
    super('the server fell silent');
  }
}

function firstOf(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : (value[0] ?? null);
}
