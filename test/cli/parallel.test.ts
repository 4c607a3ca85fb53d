import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';
import { BIN } from './workspace.js';

/** Screening in several threads says, to the byte, what screening in one says. */

const space = new InnerWorkspace();
space.write('list.xml', sdnXml());
const LISTS = ['--lists', 'list.xml', '--controls', '0'];
/** Threads that are many only with SCREEN_LONG=1. */
const LONG = process.env['SCREEN_LONG'] === '1' ? ['8'] : [];
const ROWS = 13_000;
const GIVEN = 'Ivana Petrov Maria Mirdokht Zoravan Okarwe Hesham Li Wang Trevonix'.split(' ');
const FAMILY = 'Qeltharani Vashgirdi Bramholt Santos Al Haddad Kim Nguyen Maritime'.split(' ');

/**
 * Every kind of row: matches, dates that contradict, rejected ones, empty ones, odd dates, line breaks and quotes in
 * cells.
 */
function row(number: number): string {
  const name = `${GIVEN[number % 10]} ${FAMILY[(number >> 2) % 9]}`;
  const born = number % 3 === 0 ? '03.04.1961' : `19${50 + (number % 40)}-02-11`;
  if (number % 1000 === 7) return `${number},Zoravan Qeltharani,03.04.1961,"Main Street\nTown ""Old"""`;
  if (number % 1000 === 8) return `${number},N/A,,`;
  if (number % 1000 === 9) return `${number},${name},not a date,"x, y"`;
  if (number % 1000 === 10) return `${number},${name}`;
  if (number % 1000 === 11) return ',, ,';
  return `${number},${name},${born},`;
}

function file(rows: number, change: (text: string, number: number) => string = (text) => text): string {
  const lines = ['id,name,dob,address'];
  for (let number = 1; number <= rows; number++) lines.push(change(row(number), number));
  return `${lines.join('\n')}\n`;
}

space.write('plain.csv', `${file(ROWS)}${',,,\n'.repeat(9000)}`);
// quotes that are none, from somewhere in the middle on: where a record ends is then no matter of counting
space.write(
  'odd.csv',
  file(ROWS, (text, number) =>
    number > 9000 && number % 17 === 0 ? `${number},Pipe of 5" by Zoravan,,` : text,
  ),
);
space.write(
  'open.csv',
  file(14_000, (text, number) => (number === 13_500 ? `${number},"Never closed,,` : text)),
);

// a line feed that ends no line: an old Macintosh's file, with one in a cell here and there
space.write(
  'mac.csv',
  file(ROWS, (text, number) =>
    number % 1000 === 7 || number < 9000
      ? text.replace(/"[\s\S]*"/, '')
      : text.replace(' ', number % 7 === 0 ? '\n' : ' '),
  )
    .split(/\n(?=\d+,|,,|$)/)
    .join('\r'),
);

/** Standard error without times and rates. */
function timeless(text: string): string {
  return text.replace(/in [^\n]*; lists read in .*/g, '');
}

test.each([
  ['plain.csv', ['4', ...LONG]],
  ['plain.csv --all', ['2', ...LONG]],
  ['odd.csv --all', ['2', ...LONG]],
  ['open.csv --all', ['2', ...LONG]],
  ['mac.csv --all', ['2', ...LONG]],
] as const)('%s is the same for 1 thread and for %j', async (asked, several) => {
  const run = async (workers: string) => {
    const kept = ['json', 'jsonl'].map((format) => `of-${workers}.${format}`);
    const { code, stdout, stderr } = await space.spawned([
      ...asked.split(' '),
      ...LISTS,
      ...['--format', 'csv', ...kept.flatMap((file) => ['--format', `${file.replace(/.*\./, '')}=${file}`])],
      ...['--rejected', `rejected-${workers}.csv`, '--workers', workers],
    ]);
    const files = [...kept, `rejected-${workers}.csv`].map((name) => space.read(name));
    return { code, stdout, stderr: timeless(stderr), files };
  };
  const one = await run('1');
  expect(one.code).toBe(2);
  expect(one.stdout).not.toBe('');
  for (const workers of several) expect(await run(workers)).toEqual(one);
});

test('the threads are many only where rows are: a small file starts none', async () => {
  space.write('small.csv', file(20));
  const [one, eight] = await Promise.all(
    ['1', '8'].map((workers) =>
      space.spawned(['small.csv', ...LISTS, '--format', 'csv', '--workers', workers]),
    ),
  );
  expect(eight?.stdout).toBe(one?.stdout);
});

test('an interrupted run leaves no file and says so', async () => {
  const before = readdirSync(space.dir).sort();
  // standard input stays open: however quick the machine is, the run does not come to its end
  const child = spawn(process.execPath, [BIN, '-', '--all', ...LISTS, '-o', 'out.csv', '--workers', '2'], {
    cwd: space.dir,
    env: space.env(),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  child.stdin?.on('error', () => {});
  child.stdin?.write(file(20_000));
  // screened rows are being written
  const written = () =>
    readdirSync(space.dir).some(
      (name) => /^\.out\.csv\..*tmp$/.test(name) && statSync(space.path(name)).size > 0,
    );
  while (!written()) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(space.dir).sort()).toEqual(before);
});

test.each(['0', '65', 'many', '2.5'])('--workers %s is 2', async (workers) => {
  const result = await space.run(['plain.csv', ...LISTS, '--workers', workers]);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain('--workers');
});
