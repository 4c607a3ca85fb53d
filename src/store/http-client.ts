import type { Readable } from 'node:stream';

/** What a server answered, its body unread. */
export interface HttpAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: Readable;
  /** drops the body; the connection is not kept */
  readonly drop: () => void;
}

export interface HttpClient {
  readonly get: (
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<HttpAnswer>;
  readonly close: () => Promise<void>;
}

/** What the environment says about proxies, as curl and others read it. */
export interface ProxySettings {
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** Connecting, and waiting between two pieces of an answer. The whole transfer has its own limit. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Unencrypted requests go to this machine only, so they must never leave it through a proxy. */
const NEVER_PROXIED = 'localhost,127.0.0.1,[::1]';

/** The proxy for https, from either spelling of the variables. */
export function proxySettings(env: Readonly<Record<string, string | undefined>>): ProxySettings {
  const first = (...names: readonly string[]) =>
    names.map((name) => env[name]?.trim() ?? '').find((value) => value !== '') ?? '';
  return {
    httpsProxy: first('https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'),
    noProxy: first('no_proxy', 'NO_PROXY'),
  };
}

/**
 * A client that honours HTTPS_PROXY and NO_PROXY, which Node's own fetch does not. Redirects and encodings are left to
 * the caller. undici is loaded here and nowhere else: only fetching lists may open a socket.
 */
export async function openHttpClient({ httpsProxy, noProxy }: ProxySettings): Promise<HttpClient> {
  const { EnvHttpProxyAgent, request } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent({
    // an empty text, since a missing one would be looked up in the process's environment
    httpProxy: '',
    httpsProxy,
    noProxy: noProxy.split(/[\s,]+/).includes('*') ? '*' : `${NEVER_PROXIED},${noProxy}`,
    connect: { timeout: CONNECT_MS },
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
  });
  return {
    get: async (url, headers, signal) => {
      const { statusCode, headers: answered, body } = await request(url, { dispatcher, headers, signal });
      // a dropped body ends with an error that nobody waits for
      body.on('error', () => {});
      return {
        status: statusCode,
        header: (name) => firstOf(answered[name]),
        body,
        drop: () => body.destroy(),
      };
    },
    close: () => dispatcher.destroy(),
  };
}

function firstOf(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : (value[0] ?? null);
}
