import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROJECT, Workspace } from '../cli/workspace.js';

/** Between two real lists, half a year apart: the same customers, so that the list is the reason of everything. */

const SHARED = join(PROJECT, '../shared');
const space = new Workspace();

interface Found {
  readonly key: string;
  /** what a report says of the match, however lists and names are ordered */
  readonly said: string;
  readonly change: { readonly status: string; readonly reasons: readonly string[] } | undefined;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(sorted(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, item]) => [key, sorted(item)]);
}

function foundIn(file: string): Found[] {
  const lines = space
    .read(file)
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const { customer, matches } = JSON.parse(line);
    return matches.map((match: Record<string, unknown>) => {
      const { score, comparison, names, programmes, measures, listedOn, url, details } = match;
      return {
        key: `${customer.id} ${match['entityId']}`,
        said: JSON.stringify(
          sorted({ score, comparison, names, programmes, measures, listedOn, url, details }),
        ),
        change: match['change'],
      };
    });
  });
}

test('from one UN list to the next, every match is what a comparison of the two whole runs says', async () => {
  const folder = join(SHARED, 'lists');
  if (!existsSync(folder)) {
    console.warn('skipped: there are no real lists beside the project');
    return;
  }
  const un = (when: string) => {
    const name = readdirSync(join(folder, when))
      .filter((file) => file.startsWith('un-'))
      .sort()
      .at(-1);
    return ['--lists', join(folder, when, name ?? '')];
  };
  const people = readFileSync(join(SHARED, 'bench/un-people-mangled.csv'), 'utf8').split('\n');
  const customers = space.write('customers.csv', `${people.slice(0, 121).join('\n')}\n`);
  const with_ = ['--data-dir', 'data', '--controls', '0', '--no-cache'];
  const before = await space.run([customers, ...un('older'), ...with_, '-o', 'before.jsonl']);
  expect(before.code).toBe(1);
  const since = ['--since', 'before.jsonl', '--gone', 'gone.csv'];
  await space.run([customers, ...un('current'), ...with_, ...since, '-o', 'marked.jsonl']);
  await space.run([customers, ...un('current'), ...with_, '-o', 'whole.jsonl']);
  const [old, marked, whole] = ['before.jsonl', 'marked.jsonl', 'whole.jsonl'].map(foundIn);
  const earlier = new Map((old ?? []).map(({ key, said }) => [key, said]));
  const expected = (whole ?? []).map(({ key, said }) => {
    const known = earlier.get(key);
    return `${key} ${known === undefined ? 'new list' : known === said ? 'unchanged' : 'changed list'}`;
  });
  const reported = (marked ?? []).map(({ key, change }) =>
    [key, change?.status, ...(change?.reasons ?? [])].join(' '),
  );
  expect(reported).toEqual(expected);
  expect(new Set(expected.map((mark) => mark.split(' ')[2])).size).toBeGreaterThan(1);
  const still = new Set((whole ?? []).map(({ key }) => key));
  const lost = [...earlier.keys()].filter((key) => !still.has(key));
  expect(space.read('gone.csv').trim().split('\n').length - 1).toBe(lost.length);
});
