import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Zippable, zipSync } from 'fflate';
import { currentGeneration, generationNames } from '../../src/store/generations.js';
import { consolidatedCsv, euXml, numbers, ofacXml, ukXml, unXml } from './generated-lists.js';
import { cut, file, inTurn, Publisher, status } from './publisher.js';
import { outcomeOf, problemOf, TestStore } from './test-store.js';

const publisher = new Publisher();
beforeAll(() => publisher.open());
afterAll(() => publisher.close());

/** Addresses as the publishers have them; OFAC sends on to another place. */
const PLACES = {
  'ofac-sdn': '/exports/SDN.XML',
  'ofac-consolidated': '/exports/CONSOLIDATED.XML',
  'eu-fsf': '/fsd/xmlFullSanctionsList_1_1/content?token=x',
  'uk-sanctions-list': '/docs/UK-Sanctions-List.xml',
  un: '/resources/consolidated.xml',
} as const;

function places() {
  return Object.fromEntries(Object.entries(PLACES).map(([list, path]) => [list, publisher.url(path)]));
}

describe('the five publishers', () => {
  const space = new TestStore();
  // short lists, which have to be accepted as such
  const update = () => space.update(places(), { shrink: Object.keys(PLACES) });

  test('all are fetched, checked and put in force together', async () => {
    publisher.serve(PLACES['ofac-sdn'], status(302, '', { location: '/signed/sdn' }));
    publisher.serve('/signed/sdn', ofacXml(numbers(1, 91), 'SDGT'));
    publisher.serve(PLACES['ofac-consolidated'], ofacXml(numbers(200, 235), 'NS-CMIC'));
    publisher.serve(PLACES['eu-fsf'], file(gzipSync(euXml(numbers(1, 37))), { 'content-encoding': 'gzip' }));
    publisher.serve(
      PLACES['uk-sanctions-list'],
      file(zipSync({ 'UK.xml': Buffer.from(ukXml(numbers(1, 32))) })),
    );
    publisher.serve(PLACES.un, unXml(numbers(1, 66)));
    const result = await update();
    expect(result.outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill('installed'));
    const generation = await currentGeneration(space.store);
    expect(generation?.name).toBe(result.generation);
    expect(generation?.manifest.lists.map(({ list, entities, names }) => [list, entities, names])).toEqual([
      ['ofac-sdn', 90, 90],
      ['ofac-consolidated', 35, 35],
      ['eu-fsf', 36, 36],
      ['uk-sanctions-list', 31, 31],
      ['un', 65, 65],
    ]);
    const [sdn] = generation?.manifest.lists ?? [];
    expect(sdn?.files[0]).toMatchObject({
      name: 'ofac-sdn/ofac-sdn.xml',
      source: publisher.url(PLACES['ofac-sdn']),
    });
    expect(await space.damage()).toEqual([]);
  });

  test('nothing new: every one is asked, nothing is sent, the check is noted', async () => {
    space.now = new Date('2026-11-21T12:00:00Z');
    publisher.requests.length = 0;
    const result = await update();
    expect(result.generation).toBeNull();
    expect(result.outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill('unchanged'));
    expect(publisher.requests).toHaveLength(6);
    expect(await generationNames(space.store)).toHaveLength(1);
  });

  test('one that fails leaves the others updated, and its old version in force', async () => {
    publisher.serve(PLACES.un, status(500));
    publisher.serve(PLACES['eu-fsf'], file(euXml(numbers(1, 42), '2026-11-03')));
    publisher.serve(PLACES['ofac-consolidated'], cut(ofacXml(numbers(200, 240), 'NS-CMIC'), 3000, true));
    const result = await update();
    expect(problemOf(result, 'un').message).toMatch(/answered 500/);
    expect(problemOf(result, 'ofac-consolidated').message).toMatch(/cut/);
    expect(outcomeOf(result, 'eu-fsf')).toMatchObject({ changes: { added: 5, removed: 0, changed: 0 } });
    expect(await space.entities('un')).toHaveLength(65);
    expect(await space.entities('ofac-consolidated')).toHaveLength(35);
    expect(await space.entities('eu-fsf')).toHaveLength(41);
    expect(await space.damage()).toEqual([]);
  });
});

describe('how a list comes', () => {
  const space = new TestStore();
  const un = (from: number, published: string) => unXml(numbers(from, from + 700), published);
  const update = () => space.update({ un: publisher.url('/un') });
  const kinds = async () => (await update()).outcomes.map(({ kind }) => kind);

  test('the same bytes without an ETag are no change', async () => {
    publisher.serve('/un', status(200, un(1, '2026-11-01')));
    expect(await kinds()).toEqual(['installed']);
    expect(await kinds()).toEqual(['unchanged']);
  });

  test('by the day of the last change, where there is no ETag', async () => {
    const lastModified = 'Sun, 01 Nov 2026 10:00:00 GMT';
    let asked: string | undefined;
    publisher.serve('/un', (request, response) => {
      asked = request.headers['if-modified-since'];
      if (asked === lastModified) response.writeHead(304).end();
      else response.writeHead(200, { 'last-modified': lastModified }).end(un(1, '2026-11-01'));
    });
    expect(await kinds()).toEqual(['unchanged']);
    expect(await kinds()).toEqual(['unchanged']);
    expect(asked).toBe(lastModified);
  });

  test.each<[string, Uint8Array]>([
    ['gzipped', gzipSync(un(1, '2026-11-02'))],
    ['zipped', zip({ 'readme.pdf': 'x', 'consolidated.xml': un(1, '2026-11-03') })],
    ['zipped and gzipped', gzipSync(zip({ 'consolidated.xml': un(1, '2026-11-04') }))],
  ])('%s', async (_name, bytes) => {
    publisher.serve('/un', file(bytes));
    expect(await kinds()).toEqual(['installed']);
    expect(await kinds()).toEqual(['unchanged']);
    expect(await space.entities('un')).toHaveLength(700);
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      'a cut archive',
      zip({ 'consolidated.xml': un(1, '2026-11-05') }).subarray(0, 9000),
      /archive ends early/,
    ],
    ['a cut gzip file', gzipSync(un(1, '2026-11-05')).subarray(0, 9000), /damaged or ends early/],
    ['an archive of other things', zip({ 'readme.pdf': 'x' }), /the archive holds no list/],
    ['an archive with a flipped bit', flipped(un(1, '2026-11-05')), /not what its checksum says/],
    ['packing without end', packedTooOften(un(1, '2026-11-05')), /packed too many times/],
  ])('%s is refused', async (_name, bytes, message) => {
    publisher.serve('/un', file(bytes));
    const before = await space.entities('un');
    const problem = problemOf(await update(), 'un');
    expect(problem.message).toMatch(message);
    expect(problem.place.file).toContain(publisher.url('/un'));
    expect(await space.entities('un')).toEqual(before);
  });

  test('a mirror that fails is followed by the next', async () => {
    publisher.serve('/un', un(1, '2026-11-07'));
    publisher.serve('/bad', status(404));
    const mirrors = { un: [publisher.url('/un')] };
    const result = await space.update({ un: publisher.url('/bad') }, { mirrors });
    expect(result.outcomes.map(({ kind }) => kind)).toEqual(['installed']);
  });

  test('a damaged installed file is fetched whole', async () => {
    publisher.serve('/un', file(un(1, '2026-11-08')));
    expect(await kinds()).toEqual(['installed']);
    await space.damageFile('un/un.xml');
    expect(await space.damage()).not.toEqual([]);
    const result = await update();
    expect(outcomeOf(result, 'un')).toMatchObject({ kind: 'installed', changes: null });
    expect(outcomeOf(result, 'un')).toMatchObject({ warnings: [expect.stringMatching(/is damaged/)] });
    expect(await space.entities('un')).toHaveLength(700);
  });
});

describe('a delimited set', () => {
  const space = new TestStore();
  const LIST = 'ofac-consolidated';
  const urls = () =>
    ['CONS_PRIM.CSV', 'CONS_ALT.CSV', 'CONS_ADD.CSV'].map((name) => publisher.url(`/set/${name}`));
  const serve = (entries: readonly number[]) => {
    for (const [name, text] of Object.entries(consolidatedCsv(entries)))
      publisher.serve(`/set/${name}`, text);
  };

  test('is one list, and one of its files may stay as it is', async () => {
    serve(numbers(1, 401));
    const result = await space.update({ [LIST]: urls() });
    expect(outcomeOf(result, LIST)).toMatchObject({
      kind: 'installed',
      entry: { entities: 400, names: 800 },
    });
    publisher.serve('/set/CONS_PRIM.CSV', consolidatedCsv(numbers(1, 411))['CONS_PRIM.CSV'] ?? '');
    const next = await space.update({ [LIST]: urls() });
    expect(outcomeOf(next, LIST)).toMatchObject({ changes: { added: 10, removed: 0, changed: 0 } });
    expect((await currentGeneration(space.store))?.manifest.lists[0]?.files.map(({ name }) => name)).toEqual([
      'ofac-consolidated/ofac-consolidated-primary.csv',
      'ofac-consolidated/ofac-consolidated-aliases.csv',
      'ofac-consolidated/ofac-consolidated-addresses.csv',
    ]);
    expect(await space.damage()).toEqual([]);
  });

  test('without its aliases is refused', async () => {
    const result = await space.update({ [LIST]: urls().slice(0, 1) });
    expect(problemOf(result, LIST).message).toMatch(/ALT file of ofac-consolidated is missing/);
  });

  test('the consolidated list under the address of the SDN list is refused', async () => {
    publisher.serve('/sdn', ofacXml(numbers(1, 401), 'NS-CMIC', '2026-11-09'));
    const result = await space.update({ 'ofac-sdn': publisher.url('/sdn') });
    expect(problemOf(result, 'ofac-sdn').message).toBe('is ofac-consolidated, not ofac-sdn');
  });
});

describe('an update that is interrupted', () => {
  const space = new TestStore();

  test('leaves nothing behind', async () => {
    const controller = new AbortController();
    publisher.serve(
      '/slow',
      inTurn((_request, response) => {
        response.writeHead(200).write('<');
        controller.abort(new Error('enough'));
      }),
    );
    await expect(space.update({ un: publisher.url('/slow') }, { signal: controller.signal })).rejects.toThrow(
      'enough',
    );
    expect(space.leftovers()).toEqual([]);
    expect(await space.entities('un')).toBe('missing');
  });
});

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = Buffer.from(text);
  return zipSync(entries);
}

/** An archive with one bit of its content changed: the checksum alone shows it. */
function flipped(text: string): Uint8Array {
  const archive = zipSync({ 'un.xml': [Buffer.from(text), { level: 0 }] });
  archive[5000] = (archive[5000] ?? 0) ^ 1;
  return archive;
}

function packedTooOften(text: string): Uint8Array {
  return gzipSync(gzipSync(gzipSync(text)));
}
