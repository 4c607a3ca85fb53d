import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { inventedEntities } from '../controls/invented.js';
import { PROJECT, type RunResult, Workspace } from './workspace.js';

/**
 * Copies of the built program, each with one part of its engine switched off: whatever is broken, a run that misses who
 * is listed must not end with 0.
 */
const space = new Workspace();

beforeAll(() => {
  const rows = inventedEntities('watchlist', 320).map(
    ({ id, type, names }) => `${id.slice('watchlist:'.length)},"${names[0]?.full}",${type}`,
  );
  space.write('watchlist.csv', `id,name,type\n${rows.join('\n')}\n`);
  space.write('customers.csv', 'id,name\nc1,Orla Hennebury\nc2,Bertwin Oxcombe\n');
});

/** A copy of the program in which a text is replaced, which stands there once; `$&` in `by` is the text. */
function sabotaged(text: RegExp, by: string): string {
  const root = space.path(`program-${createHash('sha256').update(by).digest('hex')}`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const part of ['bin', 'package.json'])
    cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  // Code kept of the program that is whole would be passed over here, where a checksum says what it is of.
  copyFileSync(join(PROJECT, 'dist/screen.code'), join(root, 'dist/screen.code'));
  for (const part of ['node_modules', 'dist/cli']) symlinkSync(join(PROJECT, part), join(root, part));
  const code = readFileSync(join(PROJECT, 'dist/screen.script'), 'utf8');
  if (code.split(text).length !== 2) throw new Error(`the program does not hold once: ${text.source}`);
  writeFileSync(join(root, 'dist/screen.script'), code.replace(text, by));
  return join(root, 'bin/screen.js');
}

function screenWith(bin: string | undefined, ...more: readonly string[]): Promise<RunResult> {
  const args = ['customers.csv', '--lists', 'watchlist=watchlist.csv', '--format', 'json', ...more];
  return space.run(args, bin === undefined ? {} : { bin });
}

const OPENED = /const sections = readImage\(image\);/;
const SABOTAGES: readonly (readonly [what: string, text: RegExp, by: string])[] = [
  [
    'romanisation',
    /function romanise\(words\d*, script, mixed\d* = false\) \{/,
    '$& if (script !== "Latn") return [[]];',
  ],
  ['the postings of people', OPENED, "$& sections.get('persons.postings.members').fill(0);"],
  ['the words of companies and ships', OPENED, "$& sections.get('others.token').fill(0);"],
  [
    'the second half of a list, which is read and not indexed',
    /add\(entity\) \{(?=\s+const number\d* = this\.entities)/,
    '$& this.added = (this.added ?? 0) + 1; if (this.added > 160) return;',
  ],
  [
    'the second half of a list, which is indexed and belongs to somebody else',
    OPENED,
    "$& { const rows = sections.get('persons.entity'); rows.fill(0, rows.length / 2); }",
  ],
  ['the folding of case', /text: mask === LOWER \? chunk : chunk\.toLowerCase\(\),/, 'text: chunk,'],
];

describe('the program as it is', () => {
  test('finds every control', async () => {
    const { code, stderr } = await screenWith(undefined);
    expect(stderr).toContain('controls    200/200 listed names found, written differently');
    expect(code).toBe(0);
  });

  test('--controls 0 says that there are none', async () => {
    const { code, stderr } = await screenWith(undefined, '--controls', '0');
    expect(stderr).toContain('controls    off (--controls 0)');
    expect(code).toBe(0);
  });

  test('above the default threshold controls are held to the default', async () => {
    const { code, stderr } = await screenWith(undefined, '--threshold', '100');
    expect(stderr).toContain('controls    200/200');
    expect(code).toBe(0);
  });

  test('a number that is none, or too large, is refused', async () => {
    expect((await screenWith(undefined, '--controls', 'many')).code).toBe(2);
    expect((await screenWith(undefined, '--controls', '10001')).code).toBe(2);
  });
});

describe('a program without', () => {
  test.each(SABOTAGES)('%s ends with exit 3', async (_what, text, by) => {
    const { code, stdout, stderr } = await screenWith(sabotaged(text, by));
    expect(stderr).toMatch(/exit 3: .*do not rely on this run/);
    expect(code).toBe(3);
    expect(stderr).not.toMatch(/Orla|Bertwin/);
    // the report says so as well, wherever it is taken
    expect(JSON.parse(stdout).errors).toEqual([
      expect.objectContaining({ code: 'lists', message: expect.stringContaining('do not rely on this run') }),
    ]);
  });
});

test('a program that loses a row ends with exit 2, and writes no report', async () => {
  const losing = sabotaged(/yield this\.screen\(/, 'if ((this.seen = (this.seen ?? 0) + 1) > 1) $&');
  const { code, stderr } = await screenWith(losing, '-o', 'lost.json');
  expect(stderr).toContain('2 rows were read and 1 came out of the screening');
  expect(stderr).not.toContain('exit 0');
  expect(code).toBe(2);
  expect(existsSync(space.path('lost.json'))).toBe(false);
});
