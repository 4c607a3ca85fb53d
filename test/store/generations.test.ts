import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { currentGeneration, findGeneration, generationNames } from '../../src/store/generations.js';
import { parseManifest } from '../../src/store/manifest.js';
import { prunable } from '../../src/store/prune.js';
import { numbers, unXml } from './generated-lists.js';
import { TestStore } from './test-store.js';

const space = new TestStore();
const { store } = space;

/** Three generations: of the 1st, of the 5th (two that day). */
beforeAll(async () => {
  for (const [index, day] of ['2026-11-01', '2026-11-05', '2026-11-05'].entries()) {
    space.now = new Date(`${day}T0${index + 1}:00:00Z`);
    const path = join(space.dir, `un-${index}.xml`);
    writeFileSync(path, unXml(numbers(1, 701 + index), day));
    await space.import([path]);
  }
});
afterAll(() => {});

describe('finding a generation', () => {
  test.each([
    ['1', 1],
    ['000002-20261105T020000Z', 2],
    ['2026-11-01', 1],
    ['2026-11-04', 1],
    ['2026-11-05', 3],
    ['2027-01-01', 3],
  ])('%s is number %i', async (wanted, number) => {
    expect((await findGeneration(store, wanted)).number).toBe(number);
  });

  test.each(['0', '4', '2026-10-31', 'latest', '../1'])(
    '%s is none, and says which there are',
    async (wanted) => {
      await expect(findGeneration(store, wanted)).rejects.toMatchObject({
        kind: 'lists',
        hint: 'there are 1 (of 2026-11-01) to 3 (of 2026-11-05)',
      });
    },
  );

  test('the numbers go on when the clock was set back', async () => {
    space.now = new Date('2020-01-01T00:00:00Z');
    const path = join(space.dir, 'un-later.xml');
    writeFileSync(path, unXml(numbers(1, 710), '2026-11-06'));
    const { generation } = await space.import([path]);
    expect(generation).toBe('000004-20200101T000000Z');
    expect((await currentGeneration(store))?.number).toBe(4);
  });
});

describe('what the evidence says', () => {
  test('each generation names the one before by its hash', async () => {
    const [first, second] = await Promise.all(['1', '2'].map((one) => findGeneration(store, one)));
    expect(first?.manifest.parent).toBeNull();
    expect(second?.manifest.parent).toEqual({ name: first?.name, sha256: first?.manifestSha256 });
  });

  test('a changed past is noticed', async () => {
    expect(await space.damage()).toEqual([]);
    const first = await findGeneration(store, '1');
    const path = join(first.folder, 'manifest.json');
    writeFileSync(path, JSON.stringify({ ...first.manifest, version: '9.9.9' }));
    const problems = await space.damage();
    expect(problems.map(({ message }) => message)).toEqual([
      'was changed after the next generation was made',
    ]);
  });

  test('a file that nobody installed is noticed', async () => {
    const current = await currentGeneration(store);
    writeFileSync(join(current?.folder ?? '', 'un', 'extra.xml'), '<');
    expect((await space.damage()).map(({ message }) => message)).toContain('is no part of this generation');
  });
});

describe('a manifest', () => {
  const whole = {
    schema: 1,
    name: 'n',
    installedAt: 't',
    command: 'import',
    version: 'v',
    parent: null,
    lists: [
      {
        ...{
          list: 'un',
          format: 'un-consolidated-xml',
          published: null,
          declaredCount: null,
          entities: 1,
          names: 1,
        },
        ...{ obtainedAt: 't', checkedAt: 't', via: 'import', earlier: [] },
        files: [{ name: 'un/un.xml', bytes: 1, sha256: 'x', source: 's' }],
      },
    ],
  };
  const [list] = whole.lists;
  const withList = (more: object) => JSON.stringify({ ...whole, lists: [{ ...list, ...more }] });

  test('is read', () => {
    expect(parseManifest(JSON.stringify(whole))).toEqual(whole);
  });

  test.each<[string, string, RegExp]>([
    ['cut', JSON.stringify(whole).slice(0, 90), /JSON/],
    [
      'of a later layout',
      JSON.stringify({ ...whole, schema: 2 }),
      /of layout 2, and this program knows layout 1/,
    ],
    ['of an unknown format', withList({ format: 'un-json' }), /un-json is not known/],
    [
      'with a path out of its folder',
      withList({ files: [{ ...list?.files[0], name: '../../un.xml' }] }),
      /no name of a file/,
    ],
    [
      'with an absolute path',
      withList({ files: [{ ...list?.files[0], name: '/etc/passwd' }] }),
      /no name of a file/,
    ],
    ['with a count that is none', withList({ entities: -1 }), /entities is not a count/],
    ['without lists', JSON.stringify({ ...whole, lists: {} }), /lists is not an array/],
  ])('%s is refused', (_name, text, message) => {
    expect(() => parseManifest(text)).toThrow(message);
  });
});

describe('which generations may go', () => {
  const all = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((day, index) => ({
    ...{ name: `n${index + 1}`, number: index + 1 },
    day,
  }));
  const gone = (keep: number | null, supersededUntil: string | null) =>
    prunable(all, { keep, supersededUntil }).map(({ number }) => number);

  test('by number: never the one in force', () => {
    expect(gone(1, null)).toEqual([1, 2, 3]);
    expect(gone(3, null)).toEqual([1]);
    expect(gone(9, null)).toEqual([]);
  });

  test('by age: a generation is as old as the one that replaced it', () => {
    // the third was in force until April
    expect(gone(null, '2026-03-01')).toEqual([1, 2]);
    expect(gone(null, '2030-01-01')).toEqual([1, 2, 3]);
    expect(gone(null, '2026-01-31')).toEqual([]);
  });

  test('by both: only what meets both', () => {
    expect(gone(3, '2030-01-01')).toEqual([1]);
    expect(gone(1, '2026-02-01')).toEqual([1]);
  });

  test('the names in the store are in order', async () => {
    expect((await generationNames(store)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});
