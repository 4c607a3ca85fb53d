import { describe, expect, test } from '@jest/globals';
import {
  HAS_BIRTH_DATE,
  HAS_COUNTRY,
  HAS_GENDER,
  HAS_IDENTIFIER,
  HAS_NATIONALITY,
  kindOf,
  ofKind,
} from '../../src/compiled/entity-traits.js';
import { membersOf } from '../../src/compiled/grouped.js';
import { hashOfWords, ROLES } from '../../src/compiled/name-table.js';
import { plainEntity } from '../../src/compiled/plain-entity.js';
import { type TokenForm, tokenForm } from '../../src/normalise/token-form.js';
import { born, indexOf, listed, nationality, numbered, weakAlias } from '../match/given.js';

describe('building an index', () => {
  test('numbers entities in the order they were added', () => {
    const entities = ['Zoravan Qeltharani', 'Mirdokht Vashgirdi'].map((name, at) =>
      listed(name, { id: `own:${at}` }),
    );
    expect(indexOf(entities).entities.map(plainEntity)).toEqual(entities);
  });

  test('reads names of people, of companies, and of parties of unknown type as both', () => {
    const { persons, others } = indexOf([
      listed('Zoravan Qeltharani'),
      listed('Trevonix Shipping', { type: 'organization' }),
      listed('Velmara Star', { type: 'vessel' }),
      listed('Amber Dawn', { type: 'unknown' }),
    ]);
    expect([...persons.entity]).toEqual([0, 3]);
    expect([...others.entity]).toEqual([1, 2, 3]);
  });

  test('keeps which of the names a row is, weak ones and second readings included', () => {
    const { persons } = indexOf([listed(['Zoravan Qeltharani', weakAlias('Zora'), '량범규'])]);
    const rowsOf = (name: number): number => persons.name.filter((value) => value === name).length;
    expect([rowsOf(0), rowsOf(1)]).toEqual([1, 1]);
    expect(rowsOf(2)).toBeGreaterThan(1);
    expect(persons.rows).toBe(persons.name.length);
  });

  test('leaves out names without a letter or digit, and keeps their entity', () => {
    const index = indexOf([listed(['***', 'Zoravan'])]);
    expect([...index.persons.name]).toEqual([1]);
    expect(index.entities).toHaveLength(1);
    expect(indexOf([]).persons.rows).toBe(0);
  });

  test('files entities by the key of their identifiers, each once', () => {
    const { identifiers } = indexOf([
      listed('Zoravan Qeltharani', {
        identifiers: [numbered('passport', 'X 123-4567'), numbered('national-id', 'X1234567')],
      }),
      listed('Mirdokht Vashgirdi', { identifiers: [numbered('passport', 'x1234567')] }),
    ]);
    expect(identifiers.get('X1234567')).toEqual([0, 1]);
  });
});

describe('what is known of an entity without reading it', () => {
  test('is what it has: dates, genders, countries that were understood, identifiers', () => {
    const unread = { code: null, role: 'nationality', text: 'Atlantis' } as const;
    const { store } = indexOf([
      listed('Zoravan Qeltharani', { birthDates: born('1961') }),
      listed('Mirdokht Vashgirdi', { genders: ['female'], identifiers: [numbered('passport', 'X1234567')] }),
      listed('Alazar Trenonix', { countries: [unread, nationality('IR')] }),
      listed('Ysmora Velduin', { countries: [unread] }),
    ]);
    expect([0, 1, 2, 3].map((entity) => ofKind(kindOf(store.traits.hasOf(entity))))).toEqual([
      { type: 'person', has: HAS_BIRTH_DATE },
      { type: 'person', has: HAS_GENDER },
      { type: 'person', has: HAS_COUNTRY | HAS_NATIONALITY },
      { type: 'person', has: 0 },
    ]);
    expect([0, 1].map((entity) => store.traits.hasOf(entity) & HAS_IDENTIFIER)).toEqual([0, HAS_IDENTIFIER]);
  });
});

describe('a token of the vocabulary', () => {
  test('is as it was made, in all that comparing asks of it', () => {
    const { vocabulary, persons } = indexOf([
      listed(['Mirdokht bint Alazar Vashgirdi', 'Zo Weng', 'Hassan 4']),
    ]);
    const plain = ({ text, fold, skeleton, comparesSkeleton, editLimit, textLimit }: TokenForm) => ({
      ...{ text, fold, skeleton, comparesSkeleton, editLimit, textLimit },
    });
    const kept = [...new Set(persons.token)].flatMap((id) => vocabulary.forms[id] ?? []);
    expect(kept.map(plain)).toEqual(kept.map(({ text, bits }) => plain(tokenForm(text, bits))));
    expect(new Set(kept.map(({ editLimit }) => editLimit))).toEqual(new Set([0, 1, 2]));
  });
});

describe('a row of the name table', () => {
  const { persons, vocabulary } = indexOf([listed(['Mirdokht bint Alazar al-Vashgirdi', 'Zoravan Alazar'])]);
  const textsOf = (row: number, column: Int32Array): readonly (string | undefined)[] =>
    Array.from(
      column.subarray(persons.start[row], persons.start[row + 1]),
      (id) => vocabulary.forms[id]?.text,
    );

  test('has its tokens, alone and written as one with their neighbours', () => {
    expect(textsOf(0, persons.token)).toEqual(['mirdokht', 'bint', 'alazar', 'al', 'vashgirdi']);
    expect(textsOf(0, persons.pair)).toEqual([
      'mirdokhtbint',
      'bintalazar',
      'alazaral',
      'alvashgirdi',
      undefined,
    ]);
    // a short middle token is swallowed by both its neighbours; bint is too long to be
    expect(textsOf(0, persons.triple)).toEqual([
      undefined,
      undefined,
      'alazaralvashgirdi',
      undefined,
      undefined,
    ]);
  });

  test('knows its roles and who is whose child', () => {
    const roles = Array.from(persons.role.subarray(0, 5), (role) => ROLES[role]);
    expect(roles).toEqual(['name', 'particle', 'name', 'particle', 'name']);
    expect(persons.fathers[0]).toEqual([2]);
  });

  test('is found under every one of its tokens, once', () => {
    const rowsWith = (text: string): readonly number[] => {
      const [id = -1] = vocabulary.idsOf(text);
      return [...membersOf(persons.postings, id)];
    };
    expect(rowsWith('alazar')).toEqual([0, 1]);
    expect(rowsWith('alvashgirdi')).toEqual([0]);
    expect(rowsWith('zoravanalazar')).toEqual([1]);
  });
});

test('a whole name is known to be listed, or not, in any order of its words', () => {
  const firsts = ['zoravan', 'mirdokht', 'velmara', 'amber', 'tamsin'];
  const lasts = ['qeltharani', 'vashgirdi', 'trevonix', 'dawn'];
  const { persons } = indexOf(
    firsts.map((first, at) => listed(`${first} ${lasts[at % lasts.length]}`, { id: `own:${at}` })),
  );
  const known = new Set(persons.whole);
  expect(known.size).toBe(firsts.length);
  for (const first of firsts)
    for (const last of lasts) {
      const isKnown = known.has(`${first} ${last}`);
      const rows: number[] = [];
      persons.rowsOfWhole(`${last} ${first}`, (row) => rows.push(row));
      expect([first, last, rows.length]).toEqual([first, last, isKnown ? 1 : 0]);
      expect(persons.mayHaveWhole(hashOfWords(`${last} ${first}`))).toBe(isKnown);
    }
});

test('tokens are the same across the tables and counted once', () => {
  const { vocabulary } = indexOf([
    listed('Alazar Zoravan'),
    listed('Alazar Trading', { type: 'organization' }),
  ]);
  const texts = vocabulary.forms.map(({ text }) => text);
  expect(texts.filter((text) => text === 'alazar')).toHaveLength(1);
  expect(new Set(texts).size).toBe(texts.length);
});
