import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { findLists } from '../../src/lists/find-lists.js';
import { diffLists, type EntityChange } from '../../src/store/diff.js';
import { REAL, withRealLists } from '../lists/real-lists.js';
import { outcomeOf, problemOf, TestStore } from './test-store.js';

/**
 * Real lists of two dates. What the program says of them is held against a count that knows nothing of it: the text of
 * each record, cut out by its marks.
 */
const LONG = process.env['SCREEN_LONG'] === '1';

withRealLists('changes between two dates of real lists', () => {
  const space = new TestStore();

  const CASES: readonly (readonly [
    name: string,
    older: string,
    newer: string,
    cut: RegExp,
    counts: string,
  ])[] = [
    [
      'un',
      `${REAL}/older/un-2025-09-03.xml`,
      `${REAL}/current/un-2026-04-02.xml`,
      /<(?:INDIVIDUAL|ENTITY)>(?:(?!<\/(?:INDIVIDUAL|ENTITY)>)[\s\S])*?<REFERENCE_NUMBER>([^<]*)<[\s\S]*?<\/(?:INDIVIDUAL|ENTITY)>/g,
      '130 added, 4 removed, 27 changed',
    ],
    [
      'ofac-sdn',
      `${REAL}/older/ofac-sdn-2023-12-20.csv`,
      `${REAL}/older/ofac-sdn-2024-05-03.csv`,
      /^(\d+),.*$/gm,
      '1265 added, 181 removed, 48 changed',
    ],
    [
      'eu-fsf',
      `${REAL}/older/eu-fsf-2026-02-23-rebuilt.xml`,
      `${REAL}/current/eu-fsf-2026-05-01-rebuilt.xml`,
      /<sanctionEntity [^>]*logicalId="(\d+)"[\s\S]*?<\/sanctionEntity>/g,
      '0 added, 0 removed, 168 changed',
    ],
  ];

  // larger lists take a while
  test.each(CASES.filter(([list]) => LONG || list === 'un'))(
    '%s',
    async (list, older, newer, cut, counts) => {
      const changes: EntityChange[] = [];
      const sides = await Promise.all(
        [older, newer].map(async (path) => ({
          label: path,
          files: await findLists([path], { allowIncomplete: true }),
        })),
      );
      const [before, after] = sides;
      if (before === undefined || after === undefined) throw new Error('two sides');
      for await (const diff of diffLists(before, after, [], new AbortController().signal))
        changes.push(...diff.changes);
      const of = (kind: EntityChange['change']) =>
        new Set(changes.filter(({ change }) => change === kind).map(({ id }) => id.slice(list.length + 1)));
      expect(`${of('added').size} added, ${of('removed').size} removed, ${of('changed').size} changed`).toBe(
        counts,
      );
      const [old, now] = [await records(older, cut), await records(newer, cut)];
      expect([...now.keys()].filter((id) => !old.has(id)).sort()).toEqual([...of('added')].sort());
      expect([...old.keys()].filter((id) => !now.has(id)).sort()).toEqual([...of('removed')].sort());
      // a record with the very same text has not changed
      for (const id of of('changed')) expect([id, old.get(id) === now.get(id)]).toEqual([id, false]);
      const differing = [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text);
      expect(differing.length).toBeGreaterThanOrEqual(of('changed').size);
    },
  );

  test('an older file over a newer one is refused by its date, or kept beside it by what it lacks', async () => {
    const un = await space.import([`${REAL}/current/un-2026-04-02.xml`]);
    expect(outcomeOf(un, 'un')).toMatchObject({ kind: 'installed', entry: { entities: 1005 } });
    const refused = await space.import([`${REAL}/older/un-2023-03-09.xml`]);
    expect(problemOf(refused, 'un').hint).toContain('--accept-older un');
    // net −4.9 %, which hides that 7.1 % are gone
    const taken = await space.import([`${REAL}/older/un-2023-03-09.xml`], { older: ['un'] });
    expect(outcomeOf(taken, 'un')).toMatchObject({
      entry: { entities: 956, earlier: [{ published: '2026-04-02', unconfirmed: 71 }] },
    });
    expect(await space.entities('un')).toHaveLength(956 + 71);
  });

  (LONG ? test : test.skip)('so is one that says no date, by what it lacks alone', async () => {
    await space.import([`${REAL}/older/ofac-sdn-2024-05-03.csv`], { allowIncomplete: true });
    const sdn = await space.import([`${REAL}/older/ofac-sdn-2023-12-20.csv`], { allowIncomplete: true });
    expect(outcomeOf(sdn, 'ofac-sdn')).toMatchObject({
      changes: { added: 181, removed: 1265, changed: 48 },
      entry: { entities: 13_881, earlier: [{ unconfirmed: 1265 }] },
    });
    expect(await space.entities('ofac-sdn')).toHaveLength(13_881 + 1265);
  });

  test('a real file that is not well-formed is refused', async () => {
    const result = await space.import([`${REAL}/broken/un-2024-10-16-unescaped-ampersand.xml`], {
      older: ['un'],
    });
    expect(problemOf(result, 'un').message).toMatch(/not well-formed/);
    expect(problemOf(result, 'un').place.line).toBeGreaterThan(1);
  });
});

/** The text of each record by its id, white space collapsed. */
async function records(path: string, cut: RegExp): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8');
  return new Map([...text.matchAll(cut)].map(([record, id = '']) => [id, record.replaceAll(/\s+/g, ' ')]));
}
