import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from '../../src/store/durable.js';
import { proxyFor } from '../../src/store/proxy.js';
import { parseAddress, parseSource, readSources, shownAddress, sourcesOf } from '../../src/store/sources.js';
import { safeName } from '../../src/store/unpack.js';
import { TestStore } from './test-store.js';

const space = new TestStore();

describe('where a list is fetched from', () => {
  test('the publisher’s best format, unless the user says otherwise', () => {
    expect(sourcesOf('un', new Map())[0]?.urls[0]).toMatch(/^https:\/\/scsanctions\.un\.org\//);
    expect(sourcesOf('ofac-sdn', new Map())[0]?.urls[0]).toMatch(/SDN\.XML$/);
    const chosen = new Map([['un', [{ urls: ['https://mirror.example/un.xml'] }]]]);
    expect(sourcesOf('un', chosen)).toEqual([{ urls: ['https://mirror.example/un.xml'] }]);
    expect(sourcesOf('own', new Map())).toEqual([]);
  });

  test('a format stands for its addresses, several addresses for one set', () => {
    expect(parseSource('ofac-sdn', 'ofac-delimited').urls).toHaveLength(4);
    expect(parseSource('x', 'https://a.example/1.csv  https://a.example/2.csv').urls).toHaveLength(2);
  });

  test.each([
    '',
    'eu-fsf-xml',
    'ftp://a.example/un.xml',
    'file:///etc/passwd',
    'http://a.example/un.xml',
    'https://',
  ])('"%s" is no source', (text) => {
    expect(() => parseSource('un', text)).toThrow(expect.objectContaining({ kind: 'usage' }));
  });

  test.each(['http://localhost:1/x', 'http://127.0.0.1/x', 'http://[::1]:8/x', 'https://a.example/x'])(
    '%s is allowed',
    (text) => {
      expect(parseAddress(text).href).toBe(text);
    },
  );

  test.each(['http://127.0.0.1.example/x', 'http://localhost.example/x', 'http://0.0.0.0/x'])(
    '%s is not',
    (text) => {
      expect(() => parseAddress(text)).toThrow(/https only/);
    },
  );

  test('passwords are not shown', () => {
    expect(shownAddress('https://user:secret@a.example/x?y=z')).toBe('https://a.example/x?y=z');
  });

  test('sources.json names addresses and formats', async () => {
    await makeFolder(space.store.root);
    expect(await readSources(space.store)).toEqual(new Map());
    writeFileSync(
      space.store.sources,
      '{"un":["https://a.example/1","un-consolidated-xml"],"own":"https://b.example/2"}',
    );
    const sources = await readSources(space.store);
    expect(sources.get('un')).toHaveLength(2);
    expect(sources.get('own')).toEqual([{ urls: ['https://b.example/2'] }]);
  });

  test.each(['{', '[]', '{"un":1}', '{"un":["http://a.example"]}', '{"../un":"https://a.example"}'])(
    'a sources.json of %s is refused',
    async (text) => {
      writeFileSync(space.store.sources, text);
      await expect(readSources(space.store)).rejects.toMatchObject({
        kind: 'usage',
        place: { file: space.store.sources },
      });
    },
  );
});

describe('the proxy for an address', () => {
  const HTTPS_PROXY = 'http://proxy.example:3128';
  const proxy = (address: string, env: Readonly<Record<string, string>>) =>
    proxyFor(new URL(address), env)?.href ?? null;

  test.each<[string, string, Readonly<Record<string, string>>, string | null]>([
    ['none', 'https://a.example', {}, null],
    ['HTTPS_PROXY', 'https://a.example', { HTTPS_PROXY }, `${HTTPS_PROXY}/`],
    [
      'https_proxy goes first',
      'https://a.example',
      { HTTPS_PROXY, https_proxy: 'http://b:1' },
      'http://b:1/',
    ],
    ['ALL_PROXY', 'https://a.example', { ALL_PROXY: HTTPS_PROXY }, `${HTTPS_PROXY}/`],
    ['HTTP_PROXY is not for https', 'https://a.example', { HTTP_PROXY: HTTPS_PROXY }, null],
    ['without a scheme', 'https://a.example', { HTTPS_PROXY: 'proxy.example:3128' }, `${HTTPS_PROXY}/`],
    ['empty', 'https://a.example', { HTTPS_PROXY: ' ' }, null],
    ['NO_PROXY *', 'https://a.example', { HTTPS_PROXY, NO_PROXY: '*' }, null],
    ['NO_PROXY a host', 'https://a.example', { HTTPS_PROXY, NO_PROXY: 'b.example, A.example' }, null],
    ['NO_PROXY a domain', 'https://x.a.example', { HTTPS_PROXY, NO_PROXY: '.a.example' }, null],
    [
      'NO_PROXY another host',
      'https://aa.example',
      { HTTPS_PROXY, NO_PROXY: 'a.example' },
      `${HTTPS_PROXY}/`,
    ],
    ['NO_PROXY a port', 'https://a.example:8443', { HTTPS_PROXY, NO_PROXY: 'a.example:8443' }, null],
    [
      'NO_PROXY another port',
      'https://a.example',
      { HTTPS_PROXY, NO_PROXY: 'a.example:8443' },
      `${HTTPS_PROXY}/`,
    ],
    ['this machine', 'http://127.0.0.1:99', { HTTPS_PROXY, ALL_PROXY: HTTPS_PROXY }, null],
  ])('%s', (_name, address, env, expected) => {
    expect(proxy(address, env)).toBe(expected);
  });

  test.each(['socks5://proxy.example', 'http://', 'not an address'])('%s is refused', (text) => {
    expect(() => proxy('https://a.example', { HTTPS_PROXY: text })).toThrow(
      /HTTPS_PROXY is not the address of a proxy/,
    );
  });
});

test.each([
  ['SDN.XML', 'SDN.XML'],
  ['../../etc/passwd', 'passwd'],
  ['..', 'list'],
  ['.xml', 'xml'],
  ['a\u0000b\u001b[31m.csv', 'a-b-31m.csv'],
  ['content?token=x', 'content-token-x'],
  ['список.xml', 'list.xml'],
])('%s is kept under the name %s', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});
