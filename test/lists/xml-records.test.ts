import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Parser, processors } from 'xml2js';
import { childNames, children, childText } from '../../src/lists/xml-node.js';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../../src/lists/xml-records.js';
import { sha256Of } from './hash.js';
import { fixture, problemOf } from './read-fixture.js';

const SHAPE: XmlShape = { root: 'list', namespaces: ['', 'urn:list'], containers: ['BOX'] };
const UN: XmlShape = { root: 'CONSOLIDATED_LIST', namespaces: [''], containers: [] };
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'xml-records-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function recordsOf(content: string | Uint8Array, shape = SHAPE) {
  const path = join(directory, 'list.xml');
  await writeFile(path, content);
  const records: XmlRecord[] = [];
  const document = await readXmlRecords(path, shape, (record) => records.push(record));
  return { path, records, document };
}

describe('records', () => {
  test('are the children of the root and of containers, with name and line', async () => {
    const { records } = await recordsOf(
      '<?xml version="1.0"?>\n<list day="x">\n  <head>h</head>\n  <BOX>\n    <a n="1"/>\n    <a\n n="2"><b>t</b></a>\n  </BOX>\n  <BOX/><tail/>\n</list>\n',
    );
    expect(records.map(({ name, line }) => [name, line])).toEqual([
      ['head', 3],
      ['a', 5],
      ['a', 6],
      ['tail', 9],
    ]);
    expect(childText(records[2]?.node, 'b')).toBe('t');
  });

  test('come with the attributes of the root', async () => {
    const { document } = await recordsOf('<list xmlns="urn:list" day="2026-01-02"><a/></list>');
    expect([...document.attributes]).toEqual([
      ['xmlns', 'urn:list'],
      ['day', '2026-01-02'],
    ]);
  });

  test('have local names under any prefix', async () => {
    const { records } = await recordsOf('<p:list xmlns:p="urn:list"><p:a><p:b>t</p:b></p:a></p:list>');
    expect(records.map(({ name, node }) => [name, childText(node, 'b')])).toEqual([['a', 't']]);
  });

  test('keep entities, CDATA, comments and line breaks as XML means them', async () => {
    const { records } = await recordsOf(
      '<list><a><b>x &amp; y &#233;&#x4e2d;</b><b><![CDATA[1 < 2 </a>]]></b><b>p\r\n q<!-- </a> --> r</b></a></list>',
    );
    expect(children(records[0]?.node, 'b').map((node) => childText({ b: [node] }, 'b'))).toEqual([
      'x & y é中',
      '1 < 2 </a>',
      'p q r',
    ]);
  });

  test('named like parts of every object do no harm', async () => {
    const { records } = await recordsOf(
      '<list><a><__proto__><x>1</x></__proto__><constructor>2</constructor></a></list>',
    );
    const node = records[0]?.node;
    expect(childNames(node)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect([childText(node, 'toString'), childText(node, 'constructor')]).toEqual(['', '']);
  });
});

describe('against the whole document read by xml2js', () => {
  const wholeParser = () =>
    new Parser({ explicitCharkey: true, explicitRoot: false, tagNameProcessors: [processors.stripPrefix] });

  test('the records of 0.8 MB, cut into pieces at any place, are the same', async () => {
    const names = ['a', 'b𝒳c', 'é中文', 'plain text of some length', '&amp;'];
    const rows = Array.from(
      { length: 5_000 },
      (_, index) =>
        `<row id="${index}">${names[index % 5]?.repeat((index * 7) % 23)}<sub>${'x'.repeat((index * 13) % 311)}</sub></row>\r\n`,
    );
    const text = `<list>\n${rows.join('')}</list>`;
    const { records } = await recordsOf(text);
    const whole: unknown = await wholeParser().parseStringPromise(text);
    expect(records.map(({ node }) => node)).toEqual(children(whole, 'row'));
    expect(records.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2));
  });

  test.each(['ofac-sdn', 'ofac-consolidated', 'eu-fsf', 'uk-sanctions-list', 'un'])(
    'fixture %s',
    async (list) => {
      const text = await readFile(fixture(`lists/${list}.xml`), 'utf8');
      const root = /<(\w+)[ >]/.exec(text.replace(/<\?.*?\?>/, ''))?.[1] ?? '';
      const shape = {
        root,
        namespaces: [/ xmlns="([^"]*)"/.exec(text)?.[1] ?? ''],
        containers: ['INDIVIDUALS', 'ENTITIES'],
      };
      const { records } = await recordsOf(text, shape);
      const whole: unknown = await wholeParser().parseStringPromise(text);
      const expected = childNames(whole).flatMap((name) =>
        shape.containers.includes(name)
          ? children(whole, name).flatMap((box) => childNames(box).flatMap((inner) => children(box, inner)))
          : children(whole, name),
      );
      expect(records.length).toBeGreaterThan(5);
      expect(records.map(({ node }) => node)).toEqual(expected);
    },
  );
});

describe('encodings and compression', () => {
  test('a byte order mark is no text', async () => {
    const { records } = await recordsOf('\ufeff<list><a>x</a></list>');
    expect(records).toHaveLength(1);
  });

  test('the declared encoding is used', async () => {
    const text = '<?xml version="1.0" encoding="windows-1252"?><list><a><b>caf\xe9 \x93x\x94</b></a></list>';
    const { records } = await recordsOf(Buffer.from(text, 'latin1'));
    expect(childText(records[0]?.node, 'b')).toBe('café “x”');
  });

  test('UTF-16 with its mark', async () => {
    const { records } = await recordsOf(Buffer.from('\ufeff<list><a><b>é中</b></a></list>', 'utf16le'));
    expect(childText(records[0]?.node, 'b')).toBe('é中');
  });

  test('gzip is told by its bytes; the hash is that of the file', async () => {
    const zipped = gzipSync('<list><a>x</a></list>');
    const { records, document } = await recordsOf(zipped);
    expect(records).toHaveLength(1);
    expect(document.sha256).toBe(sha256Of(zipped));
  });

  test('the hash of a plain file is that of its bytes', async () => {
    const text = await readFile(fixture('lists/un.xml'));
    const { document } = await recordsOf(text, UN);
    expect(document.sha256).toBe(sha256Of(text));
  });
});

describe('a file that is not the whole expected document is refused with file, line and a hint', () => {
  const bad: readonly (readonly [string, string | Uint8Array, RegExp, number | undefined])[] = [
    ['another root', '<other/>', /root element <other>, expected <list>/, 1],
    ['another namespace', '\n<list xmlns="urn:else"/>', /of namespace urn:else/, 2],
    ['empty', '', /is empty/, 1],
    ['blank', ' \n ', /ends early, before the first element/, 2],
    ['a web page', '<!DOCTYPE html>\n<html><br></html>', /web page/, 1],
    ['a web page without a doctype', '<html><head></head></html>', /web page/, 1],
    ['a DTD', '<!DOCTYPE list [<!ENTITY a "b">]>\n<list>&a;</list>', /document type declaration/, 1],
    ['an undefined entity', '<list>\n<a>&nbsp;</a></list>', /undefined entity \(in record 1, the <a>/, 2],
    [
      'an unescaped &',
      '<list><a/>\n<a>\nx & y</a>\n<a>;</a></list>',
      /& that is not escaped \(in record 2/,
      3,
    ],
    ['NUL', '<list>\n\n<a>\0</a></list>', /disallowed character/, 3],
    ['crossed tags', '<list>\n<a><b></a></b></list>', /unmatched|unexpected|not match/i, 2],
    ['text behind the end', '<list><a/></list>\nmore', /after 1 records/, 2],
    ['two roots', '<list><a/></list>\n<list/>', /not well-formed/, 2],
    ['cut in a record', '<list><a/>\n<a><b>', /ends early, in record 2, the <a> that begins on line 2/, 2],
    ['cut between records', '<list><a/>\n', /ends early, after 1 records/, 2],
    ['JSON', '{"error": "no such file"}', /not well-formed/, 1],
    ['a byte of another encoding', Buffer.from('<list>\n<a>\xff</a></list>', 'latin1'), /not utf-8/, 2],
    ['an unknown encoding', '<?xml version="1.0" encoding="klingon-8"?><list/>', /klingon-8/, undefined],
  ];

  test.each(bad)('%s', async (_name, content, message, line) => {
    const problem = await problemOf(recordsOf(content));
    expect(problem.kind).toBe('lists');
    expect(problem.message).toMatch(message);
    expect(problem.place.file).toBe(join(directory, 'list.xml'));
    expect(problem.place.line).toBe(line);
    if (line !== undefined) expect(problem.hint).toBeDefined();
  });

  test('gzip cut short', async () => {
    const zipped = gzipSync(await readFile(fixture('lists/un.xml')));
    const problem = await problemOf(recordsOf(zipped.subarray(0, zipped.length - 40), UN));
    expect(problem.message).toMatch(/gzip data is damaged or ends early/);
  });

  test('a record without end', async () => {
    const problem = await problemOf(recordsOf(`<list><a>${'x'.repeat(17 * 1024 * 1024)}</a></list>`));
    expect(problem.message).toMatch(/record of more than 16 MB/);
  });

  test('a file that is not there', async () => {
    const problem = await problemOf(readXmlRecords(join(directory, 'none.xml'), SHAPE, () => {}));
    expect(problem.message).toBe('no such file');
  });
});
