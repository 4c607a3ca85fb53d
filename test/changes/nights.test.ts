import { expect, test } from '@jest/globals';
import { runInProcess } from '../cli/in-process.js';
import { Workspace } from '../cli/workspace.js';
import { customersCsv, firstNight, generator, listCsv, type Night, nextNight } from './night.js';

/**
 * Four nights, each compared with the night before by `--since` and, independently, from the two whole runs and from
 * what was done to customers and lists between them.
 */

const space = new Workspace();
// a test file has a process of its own
process.chdir(space.dir);

interface Found {
  readonly customer: string;
  readonly entityId: string;
  readonly score: number;
  readonly text: string;
  readonly change: { readonly status: string; readonly reasons: readonly string[] } | undefined;
}

async function screenNight(number: number, night: Night, ...more: string[]): Promise<string> {
  space.write(`customers-${number}.csv`, customersCsv(night, `night ${number}`));
  const lists = [...night.lists].flatMap(([id, entries]) => [
    '--lists',
    `${id}=${space.write(`${id}-${number}.csv`, listCsv(entries))}`,
  ]);
  const result = await runInProcess(space, [
    `customers-${number}.csv`,
    ...[...lists, '--data-dir', 'data', '--no-cache', '--controls', '20'],
    ...more,
  ]);
  expect(result.stderr).not.toContain('internal error');
  expect([0, 1]).toContain(result.code);
  return result.stderr;
}

function foundIn(file: string): Found[] {
  const lines = space
    .read(file)
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const { customer, matches } = JSON.parse(line);
    return matches.map((match: Record<string, unknown>) => {
      const { change, party: _party, ...shown } = match;
      return {
        customer: customer.id,
        entityId: match['entityId'],
        score: match['score'],
        text: JSON.stringify(shown),
        change,
      };
    });
  });
}

const keyOf = ({ customer, entityId }: Pick<Found, 'customer' | 'entityId'>) => `${customer} ${entityId}`;

/** By brute force: `key status reasons` of every match of either run. */
function expectedChanges(
  before: Night,
  now: Night,
  old: readonly Found[],
  current: readonly Found[],
): string[] {
  const sides = (customer: string, entityId: string) => {
    const [list = '', entry = ''] = entityId.split(':');
    const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
    const [entries, earlier] = [now.lists.get(list), before.lists.get(list)];
    return {
      customerSame: same(now.customers.get(customer), before.customers.get(customer)),
      listSame: same([...(entries ?? [])], [...(earlier ?? [])]),
      entrySame: same(entries?.get(entry), earlier?.get(entry)),
    };
  };
  const known = new Map(old.map((found) => [keyOf(found), found]));
  const marks = current.map((found) => {
    const { customer, entityId } = found;
    const { customerSame, listSame, entrySame } = sides(customer, entityId);
    if (!known.has(keyOf(found))) {
      if (!before.customers.has(customer)) return `${keyOf(found)} new customer`;
      const why = [...(customerSame ? [] : ['customer']), ...(listSame ? [] : ['list'])];
      return `${keyOf(found)} new ${why.join(' ')}`;
    }
    const why = [...(customerSame ? [] : ['customer']), ...(entrySame ? [] : ['list'])];
    return why.length === 0 ? `${keyOf(found)} unchanged` : `${keyOf(found)} changed ${why.join(' ')}`;
  });
  const still = new Set(current.map(keyOf));
  const gone = old
    .filter((found) => !still.has(keyOf(found)))
    .map((found) => {
      const { customerSame, listSame } = sides(found.customer, found.entityId);
      if (!now.customers.has(found.customer)) return `${keyOf(found)} gone customer`;
      const why = [...(customerSame ? [] : ['customer']), ...(listSame ? [] : ['list'])];
      return `${keyOf(found)} gone ${why.join(' ')}`;
    });
  return [...marks, ...gone].sort();
}

function reportedChanges(marked: readonly Found[], gone: string): string[] {
  const marks = marked.map((found) =>
    [keyOf(found), found.change?.status, ...(found.change?.reasons ?? [])].join(' '),
  );
  const [, ...rows] = gone.split('\n').filter((line) => line !== '');
  const lost = rows.map((row) => {
    const [customer, , , , , entityId, , , reasons = ''] = row.split(',');
    return `${customer} ${entityId} gone ${reasons.replaceAll(';', '')}`;
  });
  return [...marks, ...lost].sort();
}

test('each of four nights is marked as a comparison of two whole runs marks it', async () => {
  const random = generator(20_261_122);
  let before = firstNight(random, 90, 40);
  await screenNight(0, before, '-o', 'night-0.jsonl');
  const seen = new Set<string>();
  for (let number = 1; number <= 4; number++) {
    const now = nextNight(before, random, number);
    const since = ['--since', `night-${number - 1}.jsonl`, '--gone', `gone-${number}.csv`];
    await screenNight(number, now, ...since, '-o', `night-${number}.jsonl`, '--only', 'new,changed');
    await screenNight(number, now, '--all', '--format', `jsonl=whole-${number}.jsonl`);
    const marked = foundIn(`night-${number}.jsonl`);
    const whole = foundIn(`whole-${number}.jsonl`);
    expect(marked.map(({ text }) => text)).toEqual(whole.map(({ text }) => text));
    const expected = expectedChanges(before, now, foundIn(`night-${number - 1}.jsonl`), whole);
    expect(reportedChanges(marked, space.read(`gone-${number}.csv`))).toEqual(expected);
    for (const mark of expected) seen.add(mark.split(' ').slice(2).join(' '));
    before = now;
  }
  // a simulation in which nothing happens shows nothing
  for (const kind of [
    'new customer',
    'new list',
    'changed customer',
    'changed list',
    'gone customer',
    'gone list',
    'unchanged',
  ])
    expect([...seen]).toContain(kind);
});
