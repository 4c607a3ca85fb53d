import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runInProcess } from '../cli/in-process.js';
import { type RunResult, Workspace } from '../cli/workspace.js';
import { customersCsv, firstNight, generator, listCsv, type Night, nextNight } from './night.js';

/**
 * Rows that list changes cannot affect are screened against what changed alone. Whatever the night, what comes out must
 * be what a run comes to that screens every row against everything: byte for byte.
 */

const space = new Workspace();
process.chdir(space.dir);
const env = { SCREEN_CACHE_DIR: space.path('cache') };
const PADDING = 600_000;

interface Files {
  readonly customers: string;
  readonly lists: readonly string[];
}

function filesOf(night: Night, name: string): Files {
  const customers = space.write(`customers-${name}.csv`, customersCsv(night, `night ${name}`));
  const lists = [...night.lists].flatMap(([id, entries]) => [
    '--lists',
    `${id}=${space.write(`${id}-${name}.csv`, listCsv(entries, PADDING))}`,
  ]);
  return { customers, lists };
}

function screen(
  { customers, lists }: Files,
  out: string,
  more: readonly string[] = [],
  processes = false,
): Promise<RunResult> {
  const args = [customers, ...lists, '--data-dir', 'data', '--controls', '10', '-o', `${out}.jsonl`, ...more];
  return processes ? space.run(args, { env }) : runInProcess(space, args, { env });
}

/** How many rows a run spared, by its manifest; null: it was not narrowed. */
function sparedBy(out: string): number | null {
  const { narrowed } = JSON.parse(space.read(`${out}.jsonl.manifest.json`));
  return narrowed === null ? null : narrowed.rows;
}

/**
 * The night compared with an earlier one, narrowed and in full: the same files and exit code. Gives the spared rows.
 */
async function bothWays(files: Files, out: string, since: string, more: readonly string[] = []) {
  const written = async (name: string, ...also: string[]) => {
    const compare = [
      '--since',
      `${since}.jsonl`,
      '--gone',
      `${name}.gone.csv`,
      '--format',
      `csv=${name}.csv`,
    ];
    const { code, stderr } = await screen(files, name, [
      '--all',
      '--format',
      'jsonl',
      ...compare,
      ...more,
      ...also,
    ]);
    const texts = [`${name}.jsonl`, `${name}.csv`, `${name}.gone.csv`].map((file) => space.read(file));
    return { code, texts, changes: /changes .* gone/.exec(stderr)?.[0], stderr };
  };
  const full = await written(`${out}-full`, '--rescreen-all');
  const narrowed = await written(out);
  expect(sparedBy(`${out}-full`)).toBeNull();
  expect({ ...narrowed, stderr: '' }).toEqual({ ...full, stderr: '' });
  return { spared: sparedBy(out), stderr: narrowed.stderr };
}

test('four nights, narrowed, come to the bytes of full runs, and verify says so', async () => {
  const random = generator(20_261_123);
  let night = firstNight(random, 90, 40);
  await screen(filesOf(night, '0'), 'night-0');
  let spared = 0;
  for (let number = 1; number <= 4; number++) {
    night = nextNight(night, random, number);
    const files = filesOf(night, String(number));
    const result = await bothWays(files, `night-${number}`, `night-${number - 1}`);
    expect(result.stderr).toMatch(/spared +\d+ rows? not affected by list changes/);
    spared += result.spared ?? 0;
  }
  // a good half of the 360 are as they were and match nobody
  expect(spared).toBeGreaterThan(100);
  const verified = await runInProcess(space, ['verify', 'night-4.jsonl.manifest.json'], { env });
  expect(verified.stdout).toContain('The same comes out');
  expect(verified.code).toBe(0);
});

test('so they do in several threads', async () => {
  const random = generator(7);
  // threads are worth starting from 5,000 rows on; most of these are soon screened
  const crowd = Array.from(
    { length: 5100 },
    (_, at) => [`P-${at}`, { name: 'Orla Hennebury', dob: '' }] as const,
  );
  const small = firstNight(random, 60, 40);
  const before = { ...small, customers: new Map([...small.customers, ...crowd]) };
  const now = nextNight(before, random, 2);
  await screen(filesOf(before, 'many'), 'many-0', ['--workers', '2'], true);
  const files = filesOf(now, 'many-1');
  const since = ['--since', 'many-0.jsonl'];
  const { stderr } = await screen(files, 'threads', [...since, '--workers', '2'], true);
  expect(stderr).toMatch(/spared +[\d,]+ rows not affected/);
  await screen(files, 'alone', [...since, '--rescreen-all']);
  expect(space.read('threads.jsonl')).toBe(space.read('alone.jsonl'));
  expect(sparedBy('threads')).toBeGreaterThan(1000);
});

describe('every row is screened against all lists', () => {
  const first = firstNight(generator(3), 30, 40);
  const second = nextNight(first, generator(4), 2);

  async function whyNot(more: readonly string[], files = filesOf(second, 'b')): Promise<string> {
    const { spared, stderr } = await bothWays(files, 'now', 'before', more);
    expect(spared).toBeNull();
    return /every row is screened against all lists: (.*)/.exec(stderr)?.[1] ?? stderr;
  }

  test('when options or columns differ', async () => {
    await screen(filesOf(first, 'a'), 'before');
    expect((await bothWays(filesOf(second, 'b'), 'now', 'before')).spared).toBeGreaterThan(0);
    expect(await whyNot(['--weak-aliases', 'full'])).toContain('the options differ');
    expect(await whyNot(['--threshold', '80'])).toContain('the options differ');
    const files = filesOf(second, 'b');
    const renamed = space.read(files.customers).replace('dob', 'birth_date');
    space.write('renamed.csv', renamed);
    expect(await whyNot([], { ...files, customers: 'renamed.csv' })).toContain(
      'the columns are not read as in the earlier run',
    );
  });

  test('when most of the lists are new', async () => {
    const other = { ...second, lists: firstNight(generator(9), 1, 40).lists };
    expect(await whyNot([], filesOf(other, 'c'))).toMatch(/\d+ of \d+ listed entities are new or changed/);
  });

  test('when the report beside the fingerprints is another one', async () => {
    space.write('before.jsonl', `${space.read('before.jsonl')}\n`);
    // With its manifest beside it the report would be refused.
    rmSync(space.path('before.jsonl.manifest.json'));
    const { stderr } = await screen(filesOf(second, 'b'), 'now', ['--since', 'before.jsonl']);
    expect(stderr).toContain('are not of this report');
    expect(sparedBy('now')).toBeNull();
  });

  test('when the earlier index was not kept, or is gone', async () => {
    await screen(filesOf(first, 'a'), 'before', ['--no-cache']);
    expect(await whyNot([])).toContain('was not kept');
    await screen(filesOf(first, 'a'), 'before');
    for (const name of readdirSync(env.SCREEN_CACHE_DIR)) rmSync(`${env.SCREEN_CACHE_DIR}/${name}`);
    expect(await whyNot([])).toContain('is not in the cache any more');
  });

  test('a bit that fell over in the fingerprints stops the run', async () => {
    await screen(filesOf(first, 'a'), 'before');
    const damaged = readFileSync(space.path('before.jsonl.fingerprints'));
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
    space.write('before.jsonl.fingerprints', damaged);
    const { code, stderr } = await screen(filesOf(second, 'b'), 'now', ['--since', 'before.jsonl']);
    expect(stderr).toContain('is not a whole file of fingerprints');
    expect(code).toBe(2);
  });
});
