import { appendFileSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readBytes } from '../../src/lists/list-bytes.js';

const folder = mkdtempSync(join(tmpdir(), 'list-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'list.csv');
const TEXT = 'id,name\n'.repeat(40_000);

/** Bytes read of the file, to which something happens when the first of them are there. */
async function lengthRead(happens: () => void): Promise<number> {
  writeFileSync(path, TEXT);
  let length = 0;
  for await (const piece of readBytes(path).pieces) {
    if (length === 0) happens();
    length += piece.length;
  }
  return length;
}

test('a file that stays as it is, or whose name another one takes, is read to its end', async () => {
  expect(await lengthRead(() => {})).toBe(TEXT.length);
  const replaced = () => {
    writeFileSync(`${path}.new`, 'another list');
    renameSync(`${path}.new`, path);
  };
  expect(await lengthRead(replaced)).toBe(TEXT.length);
});

test.each([
  ['grows', () => appendFileSync(path, 'more\n')],
  ['is cut off', () => writeFileSync(path, '')],
  ['is written again', () => utimesSync(path, 1, 1)],
])('a file that %s while it is read is refused', async (_, happens) => {
  await expect(lengthRead(happens)).rejects.toMatchObject({
    kind: 'lists',
    message: expect.stringContaining('changed while it was read'),
    place: { file: path },
  });
});

test('whoever stops early is told nothing', async () => {
  for await (const _ of readBytes(path).pieces) {
    appendFileSync(path, 'more\n');
    break;
  }
});
