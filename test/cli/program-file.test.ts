import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { inSources } from '../../src/cli/source-places.js';
import { BIN, Workspace } from './workspace.js';

const space = new Workspace();

/**
 * A program in one file that says a word, as `build/bundle.mjs` would write it; of the same length for words of one
 * length. The word stands in the function that is run when code is made: of others V8 keeps none.
 */
const program = (word: string): Buffer =>
  Buffer.from(
    `(function (exports) { const word = '${word}'; exports.runProcess = async (host) => { host.stdout.write(word); return 0; }; })`,
  );

/** What `build/code.mjs` keeps of a program that ran. */
function codeOf(source: Buffer): Buffer {
  const script = new Script(source.toString('latin1'));
  const exported: { runProcess?: unknown } = {};
  script.runInThisContext()(exported);
  expect(typeof exported.runProcess).toBe('function');
  return script.createCachedData();
}

function kept(source: Buffer, code: Buffer): Buffer {
  const sums = Buffer.alloc(8);
  sums.writeUInt32LE(crc32(source), 0);
  sums.writeUInt32LE(crc32(code), 4);
  return Buffer.concat([sums, code]);
}

describe('the code that is kept of the program', () => {
  const [source, other] = [program('kept'), program('made')];

  beforeAll(() => {
    // A run with many rows in this very process would make it one with other flags (src/cli/screening/heap-growth.ts).
    setFlagsFromString('--heap-growing-percent=0');
    mkdirSync(space.path('bin'));
    mkdirSync(space.path('dist'));
    copyFileSync(BIN, space.path('bin/screen.js'));
    space.write('package.json', '{"type":"module"}');
  });

  async function says(code: Buffer): Promise<string> {
    space.write('dist/screen.script', other);
    space.write('dist/screen.code', code);
    const { code: exitCode, stdout, stderr } = await space.run([], { bin: space.path('bin/screen.js') });
    expect([exitCode, stderr]).toEqual([0, '']);
    return stdout;
  }

  // V8 itself looks at the length of the source alone: here it takes code for what it is not.
  test('is run in place of its source', async () => {
    expect(await says(kept(other, codeOf(source)))).toBe('kept');
  });

  test('is passed over when it is of another program, damaged, cut off or empty', async () => {
    const whole = kept(other, codeOf(source));
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(whole.readUInt8(whole.length - 9) ^ 1, whole.length - 9);
    for (const code of [kept(source, codeOf(source)), damaged, whole.subarray(0, 200), Buffer.alloc(0)])
      expect(await says(code)).toBe('made');
  });
});

describe('a stack of the program in one file', () => {
  const stack = (file: string) => `TypeError: no\n    at screenAll (${file}:3:7)\n    at node:internal/x:1:2`;

  test('says where in the sources it is', () => {
    const map = { version: 3, sources: ['../src/cli/screening/screening.ts'], names: [], mappings: ';;MAUA' };
    space.write('screen.script.map', JSON.stringify(map));
    expect(inSources(stack(space.path('screen.script')))).toBe(
      'TypeError: no\n    at screenAll (src/cli/screening/screening.ts:11:1)\n    at node:internal/x:1:2',
    );
  });

  test('stays as it is without a map', () => {
    const plain = stack(space.path('elsewhere/screen.script'));
    expect(inSources(plain)).toBe(plain);
  });
});

test('the code kept of the built program is taken by a Node that has just started', () => {
  const look = `
    const { readFileSync } = require('node:fs');
    const source = readFileSync('dist/screen.script', 'latin1');
    const cachedData = readFileSync('dist/screen.code').subarray(8);
    const { cachedDataRejected } = new (require('node:vm').Script)(source, { cachedData });
    console.log(cachedDataRejected);`;
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  expect(execFileSync(process.execPath, ['-e', look], { cwd, env: space.env(), encoding: 'utf8' })).toBe(
    'false\n',
  );
});

test('the built program is nothing but ASCII, as it is read: a letter in a regular expression would be others', () => {
  const built = readFileSync(new URL('../../dist/screen.script', import.meta.url));
  expect(built.findIndex((byte) => byte > 0x7f)).toBe(-1);
});
