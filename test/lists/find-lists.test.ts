import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findLists } from '../../src/lists/find-lists.js';
import { fixture, problemOf } from './read-fixture.js';

const NULLS = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
let directory = '';
const at = (name: string) => join(directory, name);
const put = (name: string, text: string | Uint8Array) => writeFile(at(name), text);
const copy = (list: string, name = `${list}.xml`) => copyFile(fixture(`lists/${list}.xml`), at(name));

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'find-lists-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function found(...paths: readonly string[]) {
  const lists = await findLists(paths);
  return lists.map(({ list, format, paths: files }) => [
    list,
    format,
    files.map((path) => path.slice(directory.length + 1)),
  ]);
}

async function idOf(path: string): Promise<unknown> {
  const [list] = await found(path);
  return list?.[0];
}

describe('a directory', () => {
  test('of lists under any names gives them in the order of the names', async () => {
    await copy('un', 'b.xml');
    await copy('ofac-sdn', 'a.XML');
    await copy('ofac-consolidated', 'c.xml');
    expect(await found(directory)).toEqual([
      ['ofac-sdn', 'ofac-sdn-xml', ['a.XML']],
      ['un', 'un-consolidated-xml', ['b.xml']],
      ['ofac-consolidated', 'ofac-sdn-xml', ['c.xml']],
    ]);
  });

  test('may hold other files, hidden ones and directories', async () => {
    await copy('un');
    await put('README.md', 'hello');
    await put('.hidden.xml', 'hello');
    await mkdir(at('older'));
    await copy('un', 'older/un.xml');
    expect(await found(directory)).toHaveLength(1);
  });

  test('may hold gzipped lists', async () => {
    await put('un.xml.gz', gzipSync(await readFile(fixture('lists/un.xml'))));
    expect(await found(directory)).toEqual([['un', 'un-consolidated-xml', ['un.xml.gz']]]);
  });

  test.each(['odd.xml', 'odd.csv', 'odd.json', 'odd.CSV.GZ'])(
    'with an unrecognised %s is refused',
    async (name) => {
      await copy('un');
      await put(name, 'id,name\n1,x\n');
      const problem = await problemOf(findLists([directory]));
      expect(problem).toMatchObject({ kind: 'lists', place: { file: at(name) } });
      expect(problem.hint).toMatch(/--lists NAME=PATH/);
    },
  );

  test('with two files for one list is refused', async () => {
    await copy('un', 'new.xml');
    await copy('un', 'old.xml');
    const problem = await problemOf(findLists([directory]));
    expect(problem.message).toBe(`holds the list un, and so does ${at('new.xml')}`);
    expect(problem.place.file).toBe(at('old.xml'));
  });

  test('without lists is refused', async () => {
    await put('README.md', 'hello');
    expect((await problemOf(findLists([directory]))).message).toBe('holds no list');
  });
});

describe('a path', () => {
  test('that is not there is refused', async () => {
    expect((await problemOf(findLists([at('none.xml')]))).message).toBe('no such file or directory');
    expect((await problemOf(findLists([`un=${at('none.xml')}`]))).place.file).toBe(at('none.xml'));
  });

  test('given twice is refused, and so are two paths to one list', async () => {
    await copy('un');
    expect((await problemOf(findLists([at('un.xml'), directory]))).message).toMatch(
      /holds the list un, and so does/,
    );
  });

  test('of a format that is not read names the one to take', async () => {
    const problem = await problemOf(findLists([fixture('formats/not-read/conlist.xml')]));
    expect(problem.hint).toMatch(/UK Sanctions List/);
  });

  test('may hold an equals sign', async () => {
    await copy('un', 'a=b.xml');
    expect(await found(at('a=b.xml'))).toEqual([['un', 'un-consolidated-xml', ['a=b.xml']]]);
  });
});

describe('ID=PATH', () => {
  test('names an own list, of a CSV or of a publisher’s format', async () => {
    await put('watch.csv', 'id,name\n1,Tamsin Vale\n');
    await copy('un');
    expect(await found(`watch=${at('watch.csv')}`, `un-copy=${at('un.xml')}`)).toEqual([
      ['watch', 'own-list-csv', ['watch.csv']],
      ['un-copy', 'un-consolidated-xml', ['un.xml']],
    ]);
  });

  test('decides between OFAC’s two lists', async () => {
    await copy('ofac-sdn');
    expect(await idOf(`ofac-consolidated=${at('ofac-sdn.xml')}`)).toBe('ofac-consolidated');
  });

  test('that names another publisher’s list is refused', async () => {
    await copy('un');
    const problem = await problemOf(findLists([`eu-fsf=${at('un.xml')}`]));
    expect(problem.message).toMatch(/named eu-fsf, but is in the format un-consolidated-xml/);
  });

  test('cannot make a list of the catalogue out of an own file', async () => {
    await put('watch.csv', 'id,name\n1,Tamsin Vale\n');
    expect((await problemOf(findLists([`un=${at('watch.csv')}`]))).message).toMatch(/named un/);
  });

  test('is needed for a CSV of one’s own and for OpenSanctions files', async () => {
    await put('watch.csv', 'id,name\n1,Tamsin Vale\n');
    await put('os.json', '{"id":"1","schema":"Person","properties":{}}');
    expect((await problemOf(findLists([at('watch.csv')]))).hint).toMatch(/--lists NAME=PATH/);
    expect((await problemOf(findLists([at('os.json')]))).hint).toMatch(/--lists NAME=PATH/);
    expect(await found(`os=${at('os.json')}`)).toEqual([['os', 'opensanctions-json', ['os.json']]]);
  });
});

describe('SDN or consolidated', () => {
  const entries = (programmes: readonly string[]) =>
    `<sdnList>${programmes
      .map(
        (tag, index) =>
          `<sdnEntry><uid>${index}</uid><programList><program>${tag}</program></programList></sdnEntry>`,
      )
      .join('')}</sdnList>`;
  const share = (percent: number) =>
    entries(Array.from({ length: 100 }, (_, index) => (index < percent ? 'NS-PLC' : 'SDGT')));

  test.each([
    [0, 'x.xml', 'ofac-sdn'],
    [19, 'cons.xml', 'ofac-sdn'],
    [29, 'x.xml', 'ofac-sdn'],
    [30, 'x.xml', 'ofac-consolidated'],
    [41, 'sdn.xml', 'ofac-consolidated'],
    [100, 'sdn.xml', 'ofac-consolidated'],
    // near the line the file's name decides
    [25, 'CONSOLIDATED.XML', 'ofac-consolidated'],
    [35, 'sdn-2026.xml', 'ofac-sdn'],
  ])('%i %% of non-SDN programmes in %s: %s', async (percent, name, list) => {
    await put(name, share(percent));
    expect(await idOf(at(name))).toBe(list);
  });

  test('in the advanced format by entries far behind, wherever the pieces of the file are cut', async () => {
    const filler = '<DistinctParty FixedRef="1"><Comment>SDGT</Comment></DistinctParty>\n'.repeat(20_000);
    const listed = (tag: string, count: number) =>
      `<SanctionsEntry ID="1"><SanctionsMeasure><Comment>${tag}</Comment></SanctionsMeasure></SanctionsEntry>\n`.repeat(
        count,
      );
    const root = '<Sanctions xmlns="http://www.un.org/sanctions/1.0">';
    await put('x.xml', `${root}${filler}${listed('NS-PLC', 900)}${listed('SDGT', 1100)}</Sanctions>`);
    // 45 % of 2,000; the 20,000 comments before them are not counted
    expect(await idOf(at('x.xml'))).toBe('ofac-consolidated');
    await put('y.xml', `${root}${filler}${listed('SDGT', 2000)}${listed('NS-PLC', 100)}</Sanctions>`);
    expect(await idOf(at('y.xml'))).toBe('ofac-sdn');
  });

  test('without a known programme the name decides, and without a telling name nothing does', async () => {
    await put('cons_2026.xml', entries(['NEW-1']));
    await put('list.xml', entries(['NEW-1']));
    expect(await idOf(at('cons_2026.xml'))).toBe('ofac-consolidated');
    expect((await problemOf(findLists([at('list.xml')]))).hint).toMatch(/ofac-sdn=PATH/);
  });
});

describe('OFAC’s delimited files', () => {
  const sdn = (uid: number, programme = 'SDGT') => `${uid},"VALE ${uid}",-0- ,"${programme}",${NULLS}\r\n`;
  const alt = (uid: number) => `${uid},9${uid},"aka","WALE ${uid}",-0- \r\n`;
  const add = (uid: number) => `${uid},8${uid},-0- ,"Valeby","Yemen",-0- \r\n`;

  test('form one list together, in the order SDN, ALT, ADD, COMMENTS', async () => {
    await put('1.csv', `1,"${'c'.repeat(20)}"\r\n`);
    await put('2.csv', add(1));
    await put('3.csv', alt(1));
    await put('4.csv', `${sdn(1)}${sdn(2)}\x1a`);
    expect(await found(directory)).toEqual([
      ['ofac-sdn', 'ofac-delimited', ['4.csv', '3.csv', '2.csv', '1.csv']],
    ]);
  });

  test('of both lists in one directory go where their entry numbers are', async () => {
    await put('a.csv', sdn(1) + sdn(2));
    await put('b.csv', sdn(3, 'NS-PLC') + sdn(4, 'NS-PLC'));
    await put('c.csv', alt(3) + alt(4));
    await put('d.csv', alt(2));
    expect(await found(directory)).toEqual([
      ['ofac-sdn', 'ofac-delimited', ['a.csv', 'd.csv']],
      ['ofac-consolidated', 'ofac-delimited', ['b.csv', 'c.csv']],
    ]);
  });

  test('may be given one by one', async () => {
    await put('sdn.csv', sdn(1));
    await put('alt.csv', alt(1));
    expect(await found(at('alt.csv'), at('sdn.csv'))).toEqual([
      ['ofac-sdn', 'ofac-delimited', ['sdn.csv', 'alt.csv']],
    ]);
  });

  test('without ALT are incomplete, unless that is allowed', async () => {
    await put('sdn.csv', sdn(1));
    const problem = await problemOf(findLists([directory]));
    expect(problem.message).toMatch(/ALT file of ofac-sdn is missing/);
    expect(problem.hint).toMatch(/--allow-incomplete/);
    expect(await findLists([directory], { allowIncomplete: true })).toHaveLength(1);
  });

  test('without the SDN file are no list', async () => {
    await put('alt.csv', alt(1));
    expect((await problemOf(findLists([directory]))).message).toMatch(/without its SDN or CONS_PRIM file/);
  });

  test('two of a kind are refused', async () => {
    await put('sdn.csv', sdn(1));
    await put('alt.csv', alt(1));
    await put('alt2.csv', alt(1));
    expect((await problemOf(findLists([directory]))).message).toMatch(/two ALT files for ofac-sdn/);
  });
});
