import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runInProcess } from '../cli/in-process.js';
import { ENTRIES, sdnXml } from '../cli/small-list.js';
import { Workspace } from '../cli/workspace.js';

/** Parts of a run, put together, are the run: to the byte, and in what is said of it. */

const space = new Workspace();
space.write('list.xml', sdnXml());
const LISTS = ['--lists', 'list.xml', '--data-dir', 'data'];
process.chdir(space.dir);
const run = (...args: string[]) => runInProcess(space, args);

/** Matches, contradictions, rejected rows, line breaks and quotes in cells, empty rows in the middle and at the end. */
function row(number: number): string {
  if (number % 50 === 7) return `${number},Zoravan Qeltharani,1961-04-03,"Main Street\nTown ""Old"""`;
  if (number % 90 === 8) return `${number},N/A,,`;
  if (number % 90 === 9) return `${number},Zoravan Qeltharani,1990-01-05,"x, y"`;
  if (number % 110 === 10) return `${number},Mirdokht Vashgirdi`;
  if (number % 130 < 9 && number > 130) return ',,,';
  return `${number},Orla Hennebury,1988-07-21,`;
}

function file(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => row(at + 1));
  return `${['id,name,dob,screen_row', ...lines, ',,,', ',,,'].join('\n')}\n`;
}

space.write('customers.csv', file(400));
space.write('few.csv', file(3));

async function parts(of: number, format: string, ...more: string[]): Promise<string[]> {
  const names: string[] = [];
  for (let number = 1; number <= of; number++) {
    const name = `${format}-${of}-${number}.${format}`;
    const { code } = await run('customers.csv', ...LISTS, '--shard', `${number}/${of}`, '-o', name, ...more);
    expect([0, 1, 2]).toContain(code);
    names.push(name);
  }
  return names;
}

const hasParallel =
  spawnSync('parallel', ['--version']).stdout?.toString().startsWith('GNU parallel') ?? false;

test('eight shards through GNU parallel, merged, are one run to the byte', async () => {
  if (!hasParallel) {
    console.warn('skipped: GNU parallel is not installed (apt-get install parallel)');
    return;
  }
  const whole = await run('customers.csv', ...LISTS, '-o', 'whole.jsonl');
  const { code, stderr } = await space.shell(`
    export -f screen
    parallel --will-cite --jobs 2 screen customers.csv --lists list.xml --quiet --shard {}/8 -o part-{}.jsonl ::: 1 2 3 4 5 6 7 8 2>parallel.log
    screen merge part-*.jsonl -o merged.jsonl`);
  expect(stderr).toContain('of 8 parts');
  expect(code).toBe(whole.code);
  expect(space.read('merged.jsonl')).toBe(space.read('whole.jsonl'));
});

test.each([
  ['jsonl', '--all'],
  ['csv', '--all'],
  ['csv', '--excel'],
  ['csv', '--one-row-per-customer'],
])('three parts of %s %s are one run, and so are counts and exit code', async (format, option) => {
  const whole = await run('customers.csv', ...LISTS, '-o', `whole.${format}`, option);
  const names = await parts(3, format, option);
  const merged = await run('merge', ...[...names].reverse(), '-o', `merged.${format}`);
  expect(space.read(`merged.${format}`)).toBe(space.read(`whole.${format}`));
  expect(merged.code).toBe(whole.code);
  const manifest = (name: string) => JSON.parse(space.read(`${name}.manifest.json`));
  const [one, other] = [manifest(`merged.${format}`), manifest(`whole.${format}`)];
  for (const key of ['program', 'lists', 'input', 'counts', 'threshold', 'controls'])
    expect(one[key]).toEqual(other[key]);
  expect(one.outputs[0].sha256).toBe(other.outputs[0].sha256);
});

test('the manifest of the whole can be verified like that of one run', async () => {
  const names = await parts(2, 'jsonl');
  await run('merge', ...names, '-o', 'merged.jsonl');
  const { code, stdout } = await run('verify', 'merged.jsonl.manifest.json');
  expect(`${code} ${stdout}`).toMatch(/^0 /);
});

test('many rows in several threads keep the numbers of their shard', async () => {
  const rows = Array.from(
    { length: 16_000 },
    (_, at) => `${at + 1},${at % 500 === 3 ? 'Zoravan Qeltharani' : 'Orla Hennebury'}`,
  );
  space.write('many.csv', `id,name\n${rows.join('\n')}\n`);
  const numbers = async (workers: string) => {
    const part = ['--shard', '2/3', '-o', `many-${workers}.jsonl`, '--workers', workers];
    const { stderr } = await space.run(['many.csv', ...LISTS, ...part]);
    expect(stderr).toContain('5,333 read');
    return space.read(`many-${workers}.jsonl`);
  };
  const two = await numbers('2');
  expect(two).toBe(await numbers('1'));
  const found = two
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { row: number, customer } of found) expect(String(number)).toBe(customer.id);
  expect(found.map(({ row: number }) => number % 3)).toEqual(found.map(() => 2));
});

test('more parts than rows is no error, and the whole may still not be empty', async () => {
  const names: string[] = [];
  for (let number = 1; number <= 5; number++) {
    names.push(`few-${number}.csv`);
    const { code } = await run('few.csv', ...LISTS, '--shard', `${number}/5`, '-o', `few-${number}.csv`);
    expect(code).toBe(0);
  }
  const merged = await run('merge', ...names, '-o', 'few-merged.csv', '--expect-rows', '3');
  expect(merged.code).toBe(0);
  expect(merged.stderr).toContain('3 read');
  expect((await run('merge', ...names, '-o', 'few-merged.csv', '--expect-rows', '4')).code).toBe(2);
});

describe('parts that are compared with an earlier run', () => {
  /** Several rows of one customer, in other parts; customers who come, go, change and are rejected. */
  const now = (number: number) => {
    const id = number % 7 === 3 ? number - 1 : number;
    if (number % 31 === 4) return `${id},N/A,,`;
    if (number % 12 === 5) return `${id},Zoravan Qeltharani,${number % 24 === 5 ? '1961-04-03' : '1961'},`;
    if (number % 20 === 6)
      return `${id},Mirdokht Alazar Vashgirdi,${number % 40 === 6 ? `1999-05-${10 + Math.floor(number / 40)}` : '1970'},`;
    return `${id},Orla Hennebury,1988-07-21,`;
  };
  const before = (number: number) => {
    if (number % 13 === 5) return `${number + 5000},Zoravan Qeltharani,1961-04-03,`;
    if (number % 17 === 6)
      return now(number)
        .replace(/1999-05-\d\d/, '1970')
        .replace('N/A', 'Zoravan Qeltharani');
    return number % 12 === 0 ? `${number},Zoravan Qeltharani,1961-04-03,` : now(number);
  };
  const table = (rowOf: (number: number) => string) =>
    `id,name,dob,note\n${Array.from({ length: 400 }, (_, at) => rowOf(at + 1)).join('\n')}\n,,,\n`;
  const WITH = [...LISTS, '--controls', '0', '--allow-rejected'];
  space.write('before.csv', table(before));
  space.write('now.csv', table(now));

  async function compared(of: number, since: string): Promise<string[]> {
    const names = Array.from({ length: of }, (_, at) => `night-${of}-${at + 1}`);
    for (const [at, name] of names.entries()) {
      const out = ['-o', `${name}.jsonl`, '--gone', `${name}.gone.csv`, '--since', since];
      await run('now.csv', ...WITH, ...out, '--shard', `${at + 1}/${of}`);
    }
    return names.map((name) => `${name}.jsonl`);
  }

  test('are, merged, one run to the byte: marks, what is gone, and fingerprints', async () => {
    await run('before.csv', ...WITH, '-o', 'before.jsonl');
    const whole = ['-o', 'night.jsonl', '--gone', 'night.gone.csv', '--since', 'before.jsonl'];
    const { code } = await run('now.csv', ...WITH, ...whole);
    // named by its manifest, the earlier run is the same
    const parts = await compared(3, 'before.jsonl.manifest.json');
    const out = ['-o', 'merged.jsonl', '--gone', 'merged.gone.csv', '--data-dir', 'data'];
    const merged = await run('merge', ...parts, ...out);
    expect(merged.stderr).not.toContain('no fingerprints');
    expect(merged.code).toBe(code);
    for (const kind of ['jsonl', 'gone.csv', 'jsonl.fingerprints'])
      expect(space.read(`merged.${kind}`)).toBe(space.read(`night.${kind}`));
    const gone = space.read('merged.gone.csv');
    for (const fate of ['customer not in the file', 'row rejected', 'set aside', 'no match'])
      expect(gone).toContain(fate);
    // and the next night can be compared with it
    const next = await run('now.csv', ...WITH, '--since', 'merged.jsonl.manifest.json', '--format', 'jsonl');
    expect(next.stderr).toMatch(/changes +0 new, 0 changed, \d+ unchanged, 0 gone/);
    expect((await run('verify', 'merged.jsonl.manifest.json', '--data-dir', 'data')).code).toBe(0);
  });

  test('of two stores have no fingerprints together, and without --gone nobody knows what is gone', async () => {
    const part = ['now.csv', ...LISTS.slice(0, 2), '--controls', '0', '--since', 'before.jsonl'];
    await run(...part, '--data-dir', 'data', '-o', 's1.jsonl', '--shard', '1/2', '--gone', 's1.csv');
    await run(...part, '--data-dir', 'other', '-o', 's2.jsonl', '--shard', '2/2');
    const merged = await run('merge', 's1.jsonl', 's2.jsonl', '-o', 'two.jsonl', '--data-dir', 'data');
    expect(merged.stderr).toContain('those of s2.jsonl were made with another key');
    expect(merged.stderr).toContain('--gone FILE puts it together');
    const asked = await run('merge', 's1.jsonl', 's2.jsonl', '-o', 'two.jsonl', '--gone', 'two.csv');
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain('s2.jsonl: was made without --gone');
  });
});

describe('what is not one run is refused', () => {
  const refused = async (message: string, ...names: string[]) => {
    const { code, stderr } = await run('merge', ...names, '-o', 'refused.jsonl');
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(readdirSync(space.dir).filter((name) => name.startsWith('refused'))).toEqual([]);
  };
  const part = async (name: string, of: string, ...more: string[]) => {
    await run('customers.csv', ...LISTS, '--shard', of, '-o', name, ...more);
    return name;
  };

  test('a part that is missing, there twice, damaged, or not there', async () => {
    const [one, two, three] = [
      await part('a1.jsonl', '1/3'),
      await part('a2.jsonl', '2/3'),
      await part('a3.jsonl', '3/3'),
    ];
    await refused('of 3 parts there is no 2', one, three);
    await refused('is part 2 of 3, and so is a2.jsonl', one, two, three, await part('again.jsonl', '2/3'));
    await refused('has no manifest beside it', one, two, 'a4.jsonl');
    await run('customers.csv', ...LISTS, '-o', 'all.jsonl');
    await refused('is a whole run, not a part', one, two, 'all.jsonl');
    space.write('a3.jsonl', space.read('a3.jsonl').replace('Zoravan', 'Zoravam'));
    await refused('has changed since it was written', one, two, three);
  });

  test('a part of other lists, options, customers, format or number of parts', async () => {
    const one = await part('b1.jsonl', '1/2');
    await refused('not the same options as', one, await part('b2.jsonl', '2/2', '--all'));
    await refused('not the same threshold as', one, await part('b3.jsonl', '2/2', '--threshold', '80'));
    await refused('not the same number of parts as', one, await part('b4.jsonl', '2/3'));
    await refused('not the same format as', one, await part('b5.csv', '2/2'));
    space.write('list.xml', sdnXml(ENTRIES.slice(0, 2)));
    await refused('not the same lists as', one, await part('b6.jsonl', '2/2'));
    space.write('list.xml', sdnXml());
    space.write('customers.csv', file(1199));
    await refused('not the same customer file as', one, await part('b7.jsonl', '2/2'));
    space.write('customers.csv', file(1200));
  });

  test('a part of another version', async () => {
    const [one, two] = [await part('c1.jsonl', '1/2'), await part('c2.jsonl', '2/2')];
    const manifest = JSON.parse(space.read('c2.jsonl.manifest.json'));
    manifest.program.engine = 'normaliser 0, model 0';
    space.write('c2.jsonl.manifest.json', JSON.stringify(manifest));
    await refused('not the same version of the program as', one, two);
  });
});

test.each([
  [['--shard', '0/8'], '--shard takes I/N'],
  [['--shard', '9/8'], '--shard takes I/N'],
  [['--shard', '1/2'], 'a part goes to a file'],
  [['--shard', '1/2', '-o', 'x.html'], 'a part goes to a file'],
  [['--shard', '1/2', '-o', 'x.jsonl', '--expect-rows', '5'], '--expect-rows is about all rows'],
  [
    ['--shard', '1/2', '-o', 'x.jsonl', '--strict-decisions', '--decisions', 'd.csv'],
    '--strict-decisions is about',
  ],
])('%j is 2', async (args, message) => {
  const { code, stderr } = await run('customers.csv', ...LISTS, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
