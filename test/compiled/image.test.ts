import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IndexBuilder, mergeParts } from '../../src/compiled/build.js';
import { indexFacts, openIndex } from '../../src/compiled/entity-index.js';
import { ListPartBuilder } from '../../src/compiled/list-part.js';
import { plainEntity } from '../../src/compiled/plain-entity.js';
import { isUsable, readImage } from '../../src/compiled/sections.js';
import type { Entity } from '../../src/lists/entity.js';
import { createEngine } from '../../src/match/engine.js';
import { anyName } from '../match/generated-names.js';
import {
  born,
  customer,
  DEFAULT_OPTIONS,
  listed,
  listedName,
  nationality,
  numbered,
} from '../match/given.js';

const entityType = fc.constantFrom<Entity['type']>('person', 'organization', 'vessel', 'unknown');

/** Entities with something in every field, in several scripts. */
const entity: fc.Arbitrary<Entity> = fc
  .record({ names: fc.array(anyName, { minLength: 1, maxLength: 4 }), type: entityType, text: fc.string() })
  .map(({ names, type, text }) =>
    listed(
      names.map((full, at) =>
        listedName(full, {
          parts: at === 1 ? [{ role: 'given', text: full }] : [],
          kind: at === 0 ? 'primary' : 'alias',
          quality: at === 2 ? 'weak' : 'strong',
          script: at === 3 ? 'Arab' : 'Latn',
          language: at === 3 ? 'fa' : null,
        }),
      ),
      {
        type,
        id: `own:${text}`,
        birthDates: born('1961-04-03'),
        genders: ['female'],
        countries: [nationality('RU')],
        identifiers: [numbered('passport', text, 'RU')],
        birthPlaces: [{ text, country: 'RU' }],
        addresses: [{ text, city: text, postalCode: null, country: null }],
        programmes: [text],
        measures: [{ effect: 'block', text, source: 'list' }],
        listedOn: '2026-01-02',
        links: [{ relation: 'un-reference', target: text }],
        remarks: [text, 'Ограничения'],
        url: `https://example.org/${text}`,
      },
    ),
  );
const entities = fc.array(entity, { minLength: 1, maxLength: 40 });

function imageOf(all: readonly Entity[], origin: unknown = null): SharedArrayBuffer {
  const builder = new ListPartBuilder();
  for (const one of all) builder.add(one);
  return mergeParts([builder.finish()], origin);
}

function copyOf(image: SharedArrayBuffer, length = image.byteLength): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(image).subarray(0, length));
  return copy;
}

describe('an image', () => {
  test('gives back every entity as it was added', () => {
    fc.assert(
      fc.property(entities, (all) => {
        expect(openIndex(copyOf(imageOf(all))).entities.map(plainEntity)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps where it came from', () => {
    const origin = { lists: [{ list: 'own', sha256: ['00ff'] }] };
    expect(indexFacts(imageOf([listed('Zoravan Qeltharani')], origin)).origin).toEqual(origin);
  });

  test('read from a file finds what the index in memory finds, to the last word', () => {
    fc.assert(
      fc.property(entities, fc.array(anyName, { minLength: 1, maxLength: 5 }), (all, names) => {
        const builder = new IndexBuilder();
        for (const one of all) builder.add(one);
        const index = builder.finish();
        const own = customer([...names, ...all.slice(0, 2).map((one) => one.names[0]?.full ?? 'Zoravan')]);
        const found = createEngine(openIndex(copyOf(index.image)), DEFAULT_OPTIONS).screen(own);
        expect(found).toEqual(createEngine(index, DEFAULT_OPTIONS).screen(own));
      }),
      { numRuns: 60 },
    );
  });

  test('is the same for lists put together as for one list', () => {
    fc.assert(
      fc.property(entities, entities, entities, (...lists) => {
        const parts = lists.map((list) => {
          const builder = new ListPartBuilder();
          for (const one of list) builder.add(one);
          return builder.finish();
        });
        const merged = mergeParts(parts, null);
        const whole = imageOf(lists.flat());
        // Blocks of entities that are shown end with their list.
        const columns = (image: SharedArrayBuffer) =>
          [...readImage(image)].filter(([name]) => !name.startsWith('block.'));
        expect(columns(merged)).toEqual(columns(whole));
        expect(openIndex(merged).entities.map(plainEntity)).toEqual(lists.flat());
      }),
      { numRuns: 30 },
    );
  });
});

describe('an image is not used', () => {
  const image = imageOf([listed('Zoravan Qeltharani'), listed('Mirdokht Vashgirdi')]);

  test('unless it is whole', () => {
    expect(isUsable(image)).toBe(true);
    expect(isUsable(copyOf(image))).toBe(true);
    fc.assert(
      fc.property(fc.nat(image.byteLength - 1), (length) => {
        expect(isUsable(copyOf(image, length))).toBe(false);
      }),
    );
  });

  test('when any of its bytes is another', () => {
    fc.assert(
      fc.property(fc.nat(image.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = copyOf(image);
        const bytes = new Uint8Array(damaged);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(isUsable(damaged)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('when it is of another format, or no image at all', () => {
    const other = copyOf(image);
    new Uint32Array(other)[2] = 999;
    expect(isUsable(other)).toBe(false);
    expect(isUsable(new SharedArrayBuffer(0))).toBe(false);
    expect(isUsable(new SharedArrayBuffer(4096))).toBe(false);
  });
});
