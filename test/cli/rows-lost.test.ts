import { appendFileSync, existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { openInput } from '../../src/cli/input.js';
import { run } from '../../src/cli/main.js';
import { writeOutputs } from '../../src/cli/output/write-outputs.js';
import { logScreened, newRowLog } from '../../src/cli/screening/row-log.js';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import type { Reporter } from '../../src/report/reporter.js';
import { input, OPTIONS, RUN, rejection, stream } from '../report/rows.js';
import { InnerWorkspace, ioFor } from './in-process.js';
import { sdnXml } from './small-list.js';

/**
 * A row that got lost between the customers' file and a report would look like a customer of whom nothing was found.
 */

const space = new InnerWorkspace();
space.write('sdn.xml', sdnXml());

const rowsUpTo = (count: number) =>
  Array.from({ length: count }, (_, at) => rejection(at + 1, input(`c${at}`), 'no name'));

describe('rows that do not come through to the reports', () => {
  async function through(rows: readonly ScreenedRow[], read: number): Promise<number> {
    const log = { ...newRowLog(), read };
    const rule = { failOn: 70, only: null };
    let count = 0;
    for await (const _ of logScreened(stream(rows), log, rule, { headers: [], shard: null })) count += 1;
    return count;
  }
  const three = rowsUpTo(3);

  test('all of them are no failure', async () => {
    expect(await through(three, 3)).toBe(3);
  });

  test.each([
    ['one that is missing at the end', three.slice(0, 2)],
    ['one that is missing at the beginning', three.slice(1)],
    ['all that are missing', []],
    ['one too many', rowsUpTo(4)],
    ['one in the place of another', [...three.slice(0, 2), ...three.slice(1, 2)]],
    ['two in each other’s place', [...three.slice(1), ...three.slice(0, 1)]],
  ])('%s: the run fails', async (_, rows) => {
    await expect(through(rows, 3)).rejects.toThrow(/rows were read and|came behind row/);
  });
});

describe('a report that leaves off before its rows do', () => {
  /** One line a row, of so many rows and no more. */
  const upTo = (most: number, name: string): Reporter => ({
    name,
    extensions: [],
    description: '',
    onTerminal: 'harmless',
    redacts: false,
    async *render(rows) {
      let count = 0;
      for await (const { row } of rows) {
        count += 1;
        yield `${row}\n`;
        if (count === most) return;
      }
    },
  });
  const written = async (...outputs: readonly (readonly [most: number, path: string | null])[]) => {
    const { io, said } = ioFor(space, {});
    const settings = {
      outputs: outputs.map(([most, path]) => ({ reporter: upTo(most, 'test'), path })),
      rejectedPath: null,
      noClobber: false,
      report: OPTIONS,
    };
    const failure = await writeOutputs(stream(rowsUpTo(300)), RUN, settings, io, undefined).then(
      () => null,
      String,
    );
    return { failure, stdout: said().stdout };
  };
  const file = (name: string) => space.path(name);

  test('one that takes them all is written', async () => {
    expect((await written([301, null])).stdout.split('\n')).toHaveLength(301);
    expect(await written([301, file('all.txt')], [301, null])).toMatchObject({ failure: null });
    expect(space.read('all.txt').split('\n')).toHaveLength(301);
  });

  test.each([1, 299])('a file does not get its name after %i of 300 rows', async (most) => {
    const { failure } = await written([most, file('part.txt')]);
    expect(failure).toContain('did not take all rows');
    expect(existsSync(file('part.txt'))).toBe(false);
    expect(readdirSync(space.dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('standard output, and one report of several, make the run fail; the others are whole', async () => {
    expect((await written([5, null])).failure).toContain('standard output did not take all rows');
    const { failure } = await written([301, file('whole.txt')], [5, file('part.txt')]);
    expect(failure).toContain('part.txt did not take all rows');
    expect(space.read('whole.txt').split('\n')).toHaveLength(301);
    expect(existsSync(file('part.txt'))).toBe(false);
  });
});

describe('a file of customers that changes while it is read', () => {
  const ROWS = 'id,name\n1,Orla Hennebury\n';

  test('is noticed by its size, by its time, and by what was not read of it', async () => {
    const path = space.path('open.csv');
    const changedAfter = async (change: () => void, isRead = true) => {
      writeFileSync(path, ROWS);
      const file = await openInput(path, ioFor(space, {}).io);
      try {
        if (isRead) for await (const _ of file.stream);
        change();
        return await file.changed();
      } finally {
        file.close();
      }
    };
    expect(await changedAfter(() => {})).toBe(false);
    expect(await changedAfter(() => appendFileSync(path, '2,Bertwin Oxcombe\n'))).toBe(true);
    expect(await changedAfter(() => writeFileSync(path, ''))).toBe(true);
    expect(await changedAfter(() => utimesSync(path, 1, 1))).toBe(true);
    expect(await changedAfter(() => {}, false)).toBe(true);
  });

  test('is exit 2, and its reports say so', async () => {
    space.write('growing.csv', ROWS);
    const args = ['growing.csv', '--lists', 'sdn.xml', '--controls', '0', '-o', 'growing.json'];
    let stderr = '';
    const said = new PassThrough().on('data', (piece) => {
      // it has been opened when its columns are known
      if (!stderr.includes('columns') && String(piece).includes('columns'))
        appendFileSync(space.path('growing.csv'), '2,Zoravan Qeltharani\n');
      stderr += String(piece);
    });
    const inFolder = args.map((arg) => (/[.]/.test(arg) ? space.path(arg) : arg));
    expect(await run(inFolder, { ...ioFor(space, {}).io, stderr: said })).toBe(2);
    expect(stderr).toContain('growing.csv: changed while it was read');
    expect(stderr).toContain('exit 2: the customers could not be read to their end');
    expect(JSON.parse(space.read('growing.json')).errors).toEqual([
      expect.objectContaining({ message: expect.stringContaining('changed while it was read') }),
    ]);
    expect((await space.run(args)).code).toBe(1);
  });
});
