import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { familyName, givenName, numbers, unXml } from '../store/generated-lists.js';
import { Publisher } from '../store/publisher.js';
import { type RunResult, Workspace } from './workspace.js';

/** Updates and screenings of several processes at the same time, on one store. */
const ROUNDS = process.env['SCREEN_LONG'] === '1' ? 12 : 1;
const publisher = new Publisher();
const space = new Workspace();

beforeAll(async () => {
  await publisher.open();
  // somebody of the first version only, somebody of each later one, and somebody of all
  const people = [1, 800, 400].map((number) => `${number},${givenName(number)} ${familyName(number)}`);
  space.write('customers.csv', `id,name\n${people.join('\n')}\n`);
});
afterAll(() => publisher.close());

function run(args: readonly string[]): Promise<RunResult> {
  return space.run(args, { env: { SCREEN_DATA_DIR: space.path('data') } });
}

/** Ids that a screening found, or the text of its failure. */
function found({ stdout, stderr, code }: RunResult): string {
  if (code !== 1) return stderr;
  return [...new Set(stdout.match(/un:QDi\.\d+/g))].sort().join(' ');
}

test('two updates and five screenings: one generation each, and no error but the one that is meant', async () => {
  const update = () =>
    run(['lists', 'update', 'un', '--source', `un=${publisher.url('/un.xml')}`, '--retries', '0']);
  publisher.serve('/un.xml', unXml(numbers(1, 701), '2026-11-01'));
  expect((await update()).code).toBe(0);
  for (let round = 1; round <= ROUNDS; round++) {
    // each version is another, and has no one of the first four
    publisher.serve(
      '/un.xml',
      unXml(numbers(5, 900 + round), `2026-11-${String(round + 1).padStart(2, '0')}`),
    );
    const [updates, screenings] = await Promise.all([
      Promise.all([update(), update()]),
      Promise.all(
        numbers(0, 5).map(() =>
          run(['customers.csv', '--list', 'un', '--format', 'jsonl', '--threshold', '95']),
        ),
      ),
    ]);
    const results = updates.map(({ code, stderr }) =>
      code === 0 ? 'done' : stderr.split('\n').find((line) => line.startsWith('screen:')),
    );
    expect(results).toContain('done');
    for (const result of results)
      expect(result).toMatch(/^done$|^screen: another update is running \(lists update, /);
    const seen = screenings.map(found);
    const old = round === 1 ? 'un:QDi.1 un:QDi.400' : 'un:QDi.400 un:QDi.800';
    for (const one of seen) expect([old, 'un:QDi.400 un:QDi.800']).toContain(one);
    expect(readdirSync(space.path('data/lists')).sort()).toEqual(['checks.json', 'generations']);
  }
  const verified = await run(['lists', 'verify', '--all', '--reparse']);
  expect(verified.stderr).not.toContain('screen:');
  expect(verified.code).toBe(0);
});
