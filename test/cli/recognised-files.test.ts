import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { RecognisedFiles } from '../../src/cli/load/recognised-files.js';
import type { Recognition } from '../../src/lists/recognise.js';
import { nextTickAfter } from '../file-clock.js';

const root = mkdtempSync(join(tmpdir(), 'screen-known-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LATER = new Date('2030-01-01T00:00:00Z');
const CONSOLIDATED: Recognition = { kind: 'list', format: 'ofac-sdn-xml', list: 'ofac-consolidated' };
let [folder, list] = ['', ''];
let folders = 0;

beforeEach(() => {
  folder = join(root, `cache-${folders}`);
  list = join(root, `list-${folders++}.xml`);
  writeFileSync(list, 'x'.repeat(300_000));
});

/** What a run is told, and how often it had to look into the file. */
async function run(
  answer: Recognition = CONSOLIDATED,
  { path = list, stamp = 'program 1', now = LATER } = {},
): Promise<readonly [Recognition, number]> {
  let looks = 0;
  const known = new RecognisedFiles(folder, stamp, () => now);
  const recognition = await known.recognised(path, async () => {
    looks += 1;
    return answer;
  });
  return [recognition, looks];
}

const kept = (): string => join(folder, 'recognised.json');

describe('what a file was recognised as', () => {
  test('is known to the next run', async () => {
    expect(await run()).toEqual([CONSOLIDATED, 1]);
    expect(await run()).toEqual([CONSOLIDATED, 0]);
  });

  test('is looked for again once the file has changed, though its name and size have not', async () => {
    await run();
    await nextTickAfter(list);
    writeFileSync(list, 'y'.repeat(300_000));
    expect((await run())[1]).toBe(1);
    utimesSync(list, 1, 1);
    expect((await run())[1]).toBe(1);
    expect((await run())[1]).toBe(0);
  });

  test('is not kept of a file that was changed this moment, is small, or is no list', async () => {
    const now = new Date(statSync(list).mtimeMs + 1000);
    expect(
      [await run(CONSOLIDATED, { now }), await run(CONSOLIDATED, { now })].map(([, looks]) => looks),
    ).toEqual([1, 1]);
    const small = join(root, 'small.xml');
    writeFileSync(small, 'x');
    expect((await run(CONSOLIDATED, { path: small }))[1]).toBe(1);
    expect((await run(CONSOLIDATED, { path: small }))[1]).toBe(1);
    expect(await run({ kind: 'unknown' })).toEqual([{ kind: 'unknown' }, 1]);
    expect(await run({ kind: 'unknown' })).toEqual([{ kind: 'unknown' }, 1]);
  });

  test('is not taken from another program', async () => {
    await run();
    expect((await run(CONSOLIDATED, { stamp: 'program 2' }))[1]).toBe(1);
  });

  test('is looked for where what is kept is damaged, or says what cannot be', async () => {
    await run();
    const text = readFileSync(kept(), 'utf8');
    for (const damaged of [
      '',
      '{',
      '[]',
      text.replace('ofac-consolidated', 'un'),
      text.replace('ofac-sdn-xml', 'x'),
    ]) {
      writeFileSync(kept(), damaged);
      expect(await run()).toEqual([CONSOLIDATED, 1]);
      expect((await run())[1]).toBe(0);
    }
  });

  test('is given although it cannot be kept', async () => {
    folder = join(list, 'is-no-folder');
    expect(await run()).toEqual([CONSOLIDATED, 1]);
    expect(await run()).toEqual([CONSOLIDATED, 1]);
  });
});
