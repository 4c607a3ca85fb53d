import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { familyName, givenName, numbers, unXml } from '../store/generated-lists.js';
import { BIN, Workspace } from './workspace.js';

/**
 * Nothing leaves the machine: a screening without a network, and one in which every attempt to open a socket is an
 * error, give the same bytes as an ordinary one. Only `lists update` opens sockets.
 */
const space = new Workspace();
const SCREENING = ['customers.csv', '--list', 'un', '--format', 'json', '--all'];
let ordinary = '';

const HOOK = `
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
const refuse = (what) => () => {
  process.stderr.write('SOCKET ' + what + '\\n');
  process.exit(99);
};
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('dgram');
for (const name of ['lookup', 'resolve', 'resolve4']) dns[name] = dns.promises[name] = refuse('dns');
syncBuiltinESMExports();
`;

function env() {
  return space.env({ SCREEN_DATA_DIR: space.path('data'), HTTPS_PROXY: 'http://127.0.0.1:9' });
}

function node(args: readonly string[], before: readonly string[] = []) {
  const [command = '', ...rest] = [...before, process.execPath, ...args];
  return spawnSync(command, rest, { cwd: space.dir, env: env(), encoding: 'utf8' });
}

beforeAll(() => {
  const people = numbers(1, 60).map(
    (number) => `${number},${givenName(number * 9)} ${familyName(number * 9)}`,
  );
  space.write('customers.csv', `id,name\n${people.join('\n')}\n`);
  space.write('un.xml', unXml(numbers(1, 701)));
  space.write('no-sockets.mjs', HOOK);
  expect(node([BIN, 'lists', 'import', 'un.xml']).status).toBe(0);
  const result = node([BIN, ...SCREENING]);
  expect(result.status).toBe(1);
  ordinary = result.stdout;
  expect(ordinary.length).toBeGreaterThan(10_000);
});

describe('with sockets forbidden', () => {
  const forbidden = () => ['--import', pathToFileURL(space.path('no-sockets.mjs')).href, BIN];

  test('a screening gives the same bytes', () => {
    const { stdout, stderr } = node([...forbidden(), ...SCREENING]);
    expect(stderr).not.toContain('SOCKET');
    expect(stdout).toBe(ordinary);
  });

  test.each([
    ['lists import', ['lists', 'import', 'un.xml']],
    ['lists status', ['lists', 'status', '--list', 'un']],
    ['lists verify', ['lists', 'verify', '--reparse']],
    ['lists list', ['lists', 'list']],
  ])('%s works', (_name, args) => {
    const { stderr, status } = node([...forbidden(), ...args]);
    expect(stderr).not.toContain('SOCKET');
    expect(status).toBe(0);
  });

  test('lists update is noticed, so the test would notice a screening as well', () => {
    const { stderr, status } = node([
      ...forbidden(),
      ...['lists', 'update', 'un', '--retries', '0', '--source', 'un=http://127.0.0.1:9/un.xml'],
    ]);
    expect(stderr).toContain('SOCKET');
    expect(status).toBe(99);
  });
});

const namespaces = spawnSync('unshare', ['-rn', 'true']).status === 0;
if (!namespaces)
  process.stderr.write('skipped, since there are no network namespaces: screening without a network\n');

(namespaces ? test : test.skip)('in a namespace without a network, a screening gives the same bytes', () => {
  const { stdout, status } = node([BIN, ...SCREENING], ['unshare', '-rn']);
  expect(status).toBe(1);
  expect(stdout).toBe(ordinary);
  const update = node([BIN, 'lists', 'update', 'un', '--retries', '0'], ['unshare', '-rn']);
  expect(update.status).toBe(3);
});
