import { Problem } from '../problem.js';
import { isLoopback } from './sources.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an address, or null: HTTPS_PROXY, else ALL_PROXY, unless NO_PROXY excludes the host. Both spellings are
 * read, lower case first, as curl does. Requests to this machine itself never use a proxy, since they may be
 * unencrypted.
 *
 * @throws Problem ('usage') for a proxy that is not an address
 */
export function proxyFor(url: URL, env: Environment): URL | null {
  if (isLoopback(url) || isExcepted(url, setting(env, 'no_proxy'))) return null;
  const text = setting(env, 'https_proxy') || setting(env, 'all_proxy');
  if (text === '') return null;
  // The connection to `proxy.bank.example:3128` is unencrypted; what is sent through it is still encrypted.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return new URL(address);
  throw new Problem('usage', 'HTTPS_PROXY is not the address of a proxy', {
    hint: 'HTTPS_PROXY=http://proxy.example:3128',
  });
}

function setting(env: Environment, name: string): string {
  return (env[name] ?? env[name.toUpperCase()] ?? '').trim();
}

/** `*` excludes everything, `.example` and `example` a domain and its subdomains, `host:8443` one port. */
function isExcepted({ hostname, port }: URL, noProxy: string): boolean {
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (onlyPort !== undefined && onlyPort !== (port || '443')) return false;
      const domain = name.replace(/^\*?\./, '');
      return hostname === domain || hostname.endsWith(`.${domain}`);
    });
}
