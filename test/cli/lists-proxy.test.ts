import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { numbers, unXml } from '../store/generated-lists.js';
import { Workspace } from './workspace.js';

/** Lists fetched by TLS through a proxy, as in most institutions; needs openssl for a certificate of its own. */
const space = new Workspace();
const HOST = 'lists.example';
const made = spawnSync(
  'openssl',
  [
    ...[
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'ca.pem',
      '-days',
      '2',
    ],
    ...['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`],
  ],
  { cwd: space.dir },
);
const possible = made.status === 0;
if (!possible) process.stderr.write('skipped, since there is no openssl: lists through a proxy\n');

const servers: Server[] = [];
const sockets: Duplex[] = [];
const tunnels: string[] = [];
let proxy = '';

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not open');
  return address.port;
}

beforeAll(async () => {
  if (!possible) return;
  const keys = { key: readFileSync(space.path('key.pem')), cert: readFileSync(space.path('ca.pem')) };
  const secure = createHttps(keys, (_request, response) => response.end(unXml(numbers(1, 701))));
  const port = await listening(secure);
  const tunnel = createHttp((_request, response) => response.writeHead(405).end());
  // the proxy knows the host, which nothing else does; it wants a password
  tunnel.on('connect', (request, socket) => {
    tunnels.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    if (request.headers['proxy-authorization'] === undefined) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    sockets.push(socket, onward);
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  proxy = `127.0.0.1:${await listening(tunnel)}`;
});
afterAll(() => {
  // a tunnel is no connection of the server's any more
  for (const socket of sockets) socket.destroy();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

function update(env: Readonly<Record<string, string>>) {
  tunnels.length = 0;
  const args = ['lists', 'update', 'un', '--source', `un=https://${HOST}/un.xml`, '--retries', '0'];
  return space.run(args, { env: { SCREEN_DATA_DIR: space.path('data'), ...env } });
}

(possible ? describe : describe.skip)('lists through a proxy', () => {
  test('without the certificate of the institution: refused, with the way out', async () => {
    const result = await update({ HTTPS_PROXY: `http://user:pass@${proxy}` });
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/certificate is not trusted .*\nhint: .*NODE_EXTRA_CA_CERTS=/);
  });

  test('with it: the list comes, through the proxy', async () => {
    const env = { HTTPS_PROXY: `http://user:pass@${proxy}`, NODE_EXTRA_CA_CERTS: space.path('ca.pem') };
    const result = await update(env);
    expect(result.stderr).toMatch(/un +2026-11-01 .*: new/);
    expect(result.code).toBe(0);
    expect(tunnels).toEqual([`${HOST}:443 Basic ${Buffer.from('user:pass').toString('base64')}`]);
  });

  test('a proxy that wants a password', async () => {
    const result = await update({ https_proxy: proxy, NODE_EXTRA_CA_CERTS: space.path('ca.pem') });
    expect(result.stderr).toMatch(/answered 407 \(the proxy wants a password\) \(un\)\nhint: .*HTTPS_PROXY/);
    expect(result.code).toBe(3);
  });

  test('NO_PROXY goes past it', async () => {
    const result = await update({ HTTPS_PROXY: `http://user:pass@${proxy}`, NO_PROXY: '.example' });
    expect(result.code).toBe(3);
    expect(tunnels).toEqual([]);
  });
});
