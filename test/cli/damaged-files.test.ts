import '../fixed-seed.js';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutAt, flipped, inserted, twice, without } from '../lists/damage.js';
import { runInProcess } from './in-process.js';
import { ENTRIES, sdnXml } from './small-list.js';
import { PROJECT, Workspace } from './workspace.js';

/**
 * Every file that the program has written or is given, beside lists (test/lists) and the index (test/compiled), damaged
 * at random: bytes cut, flipped, left out, doubled and put in, and values of JSON in the place of others. Whatever
 * stands in it, the run ends as it should or is refused, and nothing that was matched gets lost on the way. 12 of each
 * kind, 300 with SCREEN_LONG=1.
 */
const IS_LONG = process.env['SCREEN_LONG'] === '1';
const RUNS = IS_LONG ? 300 : 12;

const NOW = new Date('2026-11-22T10:00:00Z');
const space = new Workspace();
const screen = (...args: string[]) => runInProcess(space, args, { now: NOW });
const WITH = ['--lists', 'sdn.xml', '--data-dir', space.path('data'), '--controls', '0'];

const CUSTOMERS = `id,name,dob,note
c1,Zoravan Qeltharani,1961-04-03,"one, two"
c2,Mirdokht Alazar Vashgirdi,1970,
c3,Orla Hennebury,1988-07-21,"three ""four"""
c4,Trevonix Maritime Holding,,
`;

interface Given {
  readonly file: string;
  readonly args: readonly string[];
  /** what the run gives where the file is whole */
  readonly code: number;
  /** every damage is seen, and this is what the run gives then: a sum of the file is kept */
  readonly summed?: 2 | 3;
}
const SINCE = ['customers.csv', ...WITH, '--since', 'run.jsonl', '--format', 'jsonl'];
const INSTALLED = [
  'customers.csv',
  '--data-dir',
  'data',
  '--list',
  'un',
  '--stale',
  'warn',
  '--controls',
  '0',
];
const MERGED = ['merge', 'part-1.jsonl', 'part-2.jsonl', '-o', space.path('merged.jsonl')];
const DECIDED = ['customers.csv', ...WITH, '--decisions', 'decisions.csv', '--decision-key', 'decisions.key'];
const GIVEN: readonly Given[] = [
  { file: 'customers.csv', args: ['customers.csv', ...WITH], code: 1 },
  { file: 'customers.jsonl', args: ['customers.jsonl', ...WITH], code: 1 },
  { file: 'customers.json', args: ['customers.json', ...WITH], code: 1 },
  { file: 'customers.xlsx', args: ['customers.xlsx', ...WITH, '--columns', 'dob=dob'], code: 1 },
  { file: 'owners.csv', args: ['customers.csv', ...WITH, '--related', 'owners.csv'], code: 1 },
  { file: 'decisions.csv', args: DECIDED, code: 1 },
  { file: 'decisions.key', args: DECIDED, code: 1 },
  { file: 'config.json', args: ['customers.csv', ...WITH, '--config', 'config.json'], code: 1 },
  { file: 'run.jsonl', args: SINCE, code: 1 },
  { file: 'run.jsonl', args: ['report', 'run.jsonl', '--format', 'csv'], code: 0 },
  { file: 'run.json', args: ['report', 'run.json', '--format', 'csv'], code: 0 },
  { file: 'run.jsonl.manifest.json', args: ['verify', 'run.jsonl.manifest.json'], code: 0 },
  { file: 'run.jsonl.fingerprints', args: SINCE, code: 1, summed: 2 },
  { file: 'customers.csv.gz', args: ['customers.csv.gz', ...WITH], code: 1 },
  { file: 'part-1.jsonl', args: MERGED, code: 1, summed: 2 },
  { file: 'part-1.jsonl.manifest.json', args: MERGED, code: 1 },
  { file: 'data/un.xml', args: INSTALLED, code: 0, summed: 3 },
  { file: 'data/manifest.json', args: INSTALLED, code: 0 },
  { file: 'data/checks.json', args: INSTALLED, code: 0 },
  { file: 'pairs.csv', args: ['compare', '--pairs', 'pairs.csv'], code: 0 },
  { file: 'pairs.csv', args: ['evaluate', 'pairs.csv'], code: 0 },
];

const sound = new Map<string, Uint8Array>();

beforeAll(async () => {
  space.write('sdn.xml', sdnXml(ENTRIES));
  space.write('customers.csv', CUSTOMERS);
  const rows = CUSTOMERS.trim().split('\n').slice(1);
  const objects = rows
    .map((row) => row.split(','))
    .map(([id, name, dob]) => ({ id, name, dob, more: { a: [1] } }));
  space.write('customers.jsonl', objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
  space.write('customers.json', JSON.stringify(objects, null, 1));
  space.write(
    'owners.csv',
    'customer_id,role,name,share\nc3,owner,Zoravan Qeltharani,60 %\nc3,director,Anna Muster,\n',
  );
  space.write('config.json', '{"threshold": 75, "format": ["csv"], "weak-aliases": "full", "all": true}');
  space.write(
    'pairs.csv',
    'name1,name2,is_match\nAnna Muster,Anna Mustr,1\nOrla Hennebury,Bertwin Oxcombe,0\n',
  );
  const made = [
    await screen('customers.csv', ...WITH, '-o', space.path('run.jsonl')),
    await screen('customers.csv', ...WITH, '-o', space.path('run.json'), '--format', 'json'),
    await screen('customers.csv', ...WITH, '-o', space.path('customers.xlsx'), '--all'),
  ];
  expect(made.map(({ code }) => code)).toEqual([1, 1, 1]);
  const key = ['--decision-key', space.path('decisions.key')];
  expect(
    await screen('decisions', 'add', space.path('decisions.csv'), '--from', 'run.jsonl', ...key),
  ).toMatchObject({ code: 0 });
  for (const part of ['1', '2'])
    await screen('customers.csv', ...WITH, '--shard', `${part}/2`, '-o', space.path(`part-${part}.jsonl`));
  const [first, second] = [CUSTOMERS.slice(0, 40), CUSTOMERS.slice(40)].map((half) => gzipSync(half));
  space.write(
    'customers.csv.gz',
    Buffer.concat([first ?? '', second ?? ''].map((half) => Buffer.from(half))),
  );
  const list = join(PROJECT, 'fixtures/lists/un.xml');
  const store = ['--data-dir', 'data', '--accept-shrink', 'un'];
  expect(await screen('lists', 'import', list, ...store)).toMatchObject({ code: 0 });
  for (const { file } of GIVEN) sound.set(file, new Uint8Array(readFileSync(pathOf(file))));
});

/** Files of the store by their last names: their folder is named after the clock. */
function pathOf(file: string): string {
  if (!file.startsWith('data/')) return space.path(file);
  const inStore = readdirSync(space.path('data'), { recursive: true, encoding: 'utf8' });
  const name = inStore.find((one) => one.endsWith(file.slice('data'.length)));
  return space.path(join('data', name ?? ''));
}

/** Rows read, screened and rejected, as a run states them; null for one that was refused. */
function rowsStated(stderr: string): readonly number[] | null {
  const found = /^rows +([\d,]+) read = ([\d,]+) screened \+ ([\d,]+) rejected/m.exec(stderr);
  return found === null ? null : found.slice(1).map((figure) => Number(figure.replaceAll(',', '')));
}

/**
 * Whether a file with a line of JSON at its head says something else; one of another key cannot be judged, and is not
 * used.
 */
function isAnother(damaged: Uint8Array, bytes: Uint8Array): boolean {
  const [one, other] = [damaged, bytes].map((file) => {
    const end = Buffer.from(file).indexOf('\n');
    try {
      const { key, ...head } = JSON.parse(Buffer.from(file).toString('utf8', 0, end));
      return { key, said: JSON.stringify(head) + Buffer.from(file).toString('latin1', end) };
    } catch {
      return null;
    }
  });
  if (!one || !other) return true;
  return one.key === other.key && one.said !== other.said;
}

/** Values that stand where others are expected. */
const other = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e300,
  '',
  ' ',
  'x',
  'x'.repeat(100_000),
  [],
  [[]],
  {},
  { __proto__: null, a: {} },
);

/** A JSON text with the value at one place replaced; null where the file is no JSON. */
function withOther(text: string, place: number, value: unknown): string | null {
  let at = 0;
  const replaced = (old: unknown): unknown => {
    if (at++ === place) return value;
    if (Array.isArray(old)) return old.map(replaced);
    if (typeof old !== 'object' || old === null) return old;
    return Object.fromEntries(Object.entries(old).map(([key, inner]) => [key, replaced(inner)]));
  };
  try {
    return JSON.stringify(replaced(JSON.parse(text)));
  } catch {
    return null;
  }
}

/** A file damaged in one of many ways. */
function damagedFrom(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(bytes.length - 1);
  const stretch = fc
    .tuple(at, at)
    .map(([one, two]) => ({ from: Math.min(one, two), to: Math.max(one, two) + 1 }));
  const foreign = fc.constantFrom(
    '\0',
    '"',
    ',',
    '\n',
    '{',
    '[',
    '\u2028',
    '=1+1',
    '__proto__',
    '\ud800'.repeat(3),
    '9'.repeat(400),
  );
  const ways: fc.Arbitrary<Uint8Array>[] = [
    at.map((end) => cutAt(bytes, end).bytes),
    fc.tuple(at, fc.integer({ min: 1, max: 255 })).map((flip) => flipped(bytes, [flip]).bytes),
    stretch.map((part) => without(bytes, part).bytes),
    stretch.map((part) => twice(bytes, part).bytes),
    fc.tuple(at, foreign).map(([place, text]) => inserted(bytes, place, Buffer.from(text)).bytes),
    fc.uint8Array({ maxLength: 200 }),
  ];
  const first = Buffer.from(bytes).toString().split('\n', 1)[0] ?? '';
  if (/^[[{]/.test(first))
    ways.push(
      fc.tuple(fc.nat(60), other).map(([place, value]) => {
        const text = Buffer.from(bytes).toString();
        const whole = withOther(text, place, value);
        return Buffer.from(whole ?? text.replace(first, () => withOther(first, place, value) ?? first));
      }),
    );
  return fc.oneof(...ways);
}

describe.each(GIVEN.map((given) => [`${given.args[0]} with ${given.file}`, given] as const))(
  '%s',
  (_, given) => {
    const { file, args, code } = given;

    test('whole: ends as it should', async () => {
      const ended = await screen(...args);
      expect(ended).toMatchObject({ code });
      if (args[0]?.startsWith('customers.')) expect(rowsStated(ended.stderr)).toEqual([4, 4, 0]);
    });

    test('damaged: ends as it should or is refused, and is never an error of the program', async () => {
      const bytes = sound.get(file) ?? new Uint8Array();
      await fc.assert(
        fc.asyncProperty(damagedFrom(bytes), async (damaged) => {
          writeFileSync(pathOf(file), damaged);
          try {
            const { code: found, stderr } = await screen(...args);
            expect(stderr).not.toMatch(/internal error|TypeError|RangeError/);
            const isSeen = given.summed !== undefined && isAnother(damaged, bytes);
            expect(isSeen ? [given.summed] : [0, 1, 2, 3]).toContain(found);
            const [read = 0, screened = 0, rejected = 0] = rowsStated(stderr) ?? [];
            expect(screened + rejected).toBe(read);
            if (found === 2 || found === 3) expect(stderr).toMatch(/^screen: .|\nscreen: ./);
          } finally {
            writeFileSync(pathOf(file), bytes);
          }
        }),
        { numRuns: RUNS },
      );
    });
  },
);
