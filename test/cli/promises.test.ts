import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CUSTOMERS, sdnXml } from './small-list.js';
import { PROJECT, Workspace } from './workspace.js';

/** Screening opens no socket (docs/security.md). */
const space = new Workspace();

beforeAll(() => {
  space.write('sdn.xml', sdnXml());
  space.write('customers.csv', CUSTOMERS);
});

const NETWORK =
  /from ['"]node:(?:net|http|https|http2|tls|dgram|dns)['"/]|import\(['"]node:(?:net|https?|http2|tls|dgram|dns)['"/]|\bWebSocket\b|['"](?:undici|https-proxy-agent|axios|node-fetch)['"]|[^.\w]fetch\(['"`]/;

test('network modules are imported by the store of lists alone', () => {
  const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' });
  const users = files
    .filter((file) => file.endsWith('.ts') && NETWORK.test(readFileSync(join(PROJECT, 'src', file), 'utf8')))
    .map((file) => relative('.', file).split(/[\\/]/)[0]);
  expect(new Set(users)).toEqual(new Set(['store']));
});

describe('with sockets forbidden', () => {
  /** Loaded before the program: whoever connects or looks up a name falls over. */
  const FORBIDDEN = `
    import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';
    const forbidden = () => { throw new Error('a socket was opened'); };
    net.Socket.prototype.connect = forbidden; net.Server.prototype.listen = forbidden;
    dns.lookup = forbidden; dns.promises.lookup = forbidden; dgram.Socket.prototype.send = forbidden;`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(FORBIDDEN)}` };

  test.each([
    ['screen', ['customers.csv', '--lists', 'sdn.xml', '--all', '--format', 'jsonl']],
    ['lookup', ['lookup', 'Zoravan Qeltarani', '--lists', 'sdn.xml', '--format', 'json']],
    ['compare', ['compare', 'Yusuf Zelvar', 'Yousef Zelwar']],
  ])('%s gives the same bytes', async (_name, args) => {
    const free = await space.run(args);
    const bound = await space.run(args, { env });
    expect(bound).toEqual({ ...free, stderr: expect.any(String) });
    expect(bound.stderr).not.toContain('internal error');
    expect(free.stdout).not.toBe('');
  });

  test('the net is real: what does open one fails', async () => {
    const result = await space.run(
      ['lists', 'update', 'un', '--source', 'un=http://127.0.0.1:9/un.xml', '--retries', '0'],
      { env },
    );
    expect(result.code).toBeGreaterThan(1);
    expect(result.stderr).toContain('a socket was opened');
  });
});
