import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { discardUnfinished, inChunks, writeAtomically } from '../../src/report/write.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'screen-write-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

test('writes text and bytes, readable by the owner only, and leaves nothing beside it', async () => {
  const path = join(folder, 'out.csv');
  expect(await writeAtomically(path, pieces('a,ž\n', Uint8Array.of(98), '\n'))).toBe(7);
  expect(readFileSync(path, 'utf8')).toBe('a,ž\nb\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('a failure half-way leaves the old file and no temporary one', async () => {
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  async function* failing() {
    yield 'x'.repeat(1 << 18);
    throw new Error('half-way');
  }
  await expect(writeAtomically(path, failing())).rejects.toThrow('half-way');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('an abort leaves nothing, closes the rows, and rejects with its reason', async () => {
  const interrupt = new AbortController();
  let closed = false;
  async function* endless() {
    try {
      for (let count = 0; ; count++) {
        if (count === 3) interrupt.abort(new Error('SIGINT'));
        yield 'x'.repeat(1 << 17);
      }
    } finally {
      closed = true;
    }
  }
  await expect(writeAtomically(join(folder, 'out'), endless(), { signal: interrupt.signal })).rejects.toThrow(
    'SIGINT',
  );
  expect(readdirSync(folder)).toEqual([]);
  expect(closed).toBe(true);
});

test('an abort after the last piece still leaves nothing', async () => {
  const interrupt = new AbortController();
  async function* last() {
    yield 'all of it';
    interrupt.abort(new Error('late'));
  }
  await expect(writeAtomically(join(folder, 'out'), last(), { signal: interrupt.signal })).rejects.toThrow(
    'late',
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('discardUnfinished removes at once what is being written', async () => {
  let seen: readonly string[] = [];
  async function* interrupted() {
    yield 'x'.repeat(1 << 17);
    seen = readdirSync(folder);
    discardUnfinished();
    expect(readdirSync(folder)).toEqual([]);
    throw new Error('second SIGINT');
  }
  await expect(writeAtomically(join(folder, 'out'), interrupted())).rejects.toThrow('second');
  expect(seen).toHaveLength(1);
});

test('noClobber refuses a file that is there, also one that appears meanwhile', async () => {
  const path = join(folder, 'out');
  async function* rival() {
    writeFileSync(path, 'rival');
    yield 'mine';
  }
  await expect(writeAtomically(path, rival(), { noClobber: true })).rejects.toMatchObject({
    kind: 'usage',
    message: 'there is a file of this name already',
  });
  await expect(writeAtomically(path, pieces('again'), { noClobber: true })).rejects.toThrow('already');
  expect(readFileSync(path, 'utf8')).toBe('rival');
  expect(readdirSync(folder)).toEqual(['out']);
  await writeAtomically(join(folder, 'new'), pieces('new'), { noClobber: true });
  expect(readdirSync(folder)).toEqual(['new', 'out']);
});

test('a symbolic link stays one and its target is written', async () => {
  mkdirSync(join(folder, 'real'));
  writeFileSync(join(folder, 'real', 'file'), 'old');
  symlinkSync(join('real', 'file'), join(folder, 'link'));
  await writeAtomically(join(folder, 'link'), pieces('new'));
  expect(readFileSync(join(folder, 'real', 'file'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['link', 'real']);
});

test('a named pipe is written straight', async () => {
  const path = join(folder, 'pipe');
  await promisify(execFile)('mkfifo', [path]);
  const reader = promisify(execFile)('cat', [path]);
  await writeAtomically(path, pieces('through', ' the pipe'));
  expect((await reader).stdout).toBe('through the pipe');
  expect(statSync(path).isFIFO()).toBe(true);
});

test('a device is not replaced', async () => {
  await writeAtomically('/dev/null', pieces('gone'));
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a full disk is a problem with a name, never a success', async () => {
  await expect(writeAtomically('/dev/full', pieces('x'))).rejects.toMatchObject({
    name: 'Problem',
    message: 'cannot write the report: no space left on the device',
    place: { file: '/dev/full' },
  });
});

test('a place that cannot be written is a usage problem', async () => {
  writeFileSync(join(folder, 'file'), '');
  for (const [path, message] of [
    [folder, 'is a directory, not a file to write'],
    [join(folder, 'no', 'out'), 'cannot write the report: no such directory'],
    [join(folder, 'file', 'out'), 'cannot write the report: no such directory'],
  ] as const)
    await expect(writeAtomically(path, pieces('x'))).rejects.toMatchObject({ kind: 'usage', message });
});

test('small pieces become few chunks, large ones and bytes pass in order', async () => {
  const chunks: string[] = [];
  for await (const chunk of inChunks(pieces('a', 'b', 'c'.repeat(10), Uint8Array.of(100), 'e'), 8))
    chunks.push(Buffer.from(chunk).toString());
  expect(chunks).toEqual([`ab${'c'.repeat(10)}`, 'd', 'e']);
});
