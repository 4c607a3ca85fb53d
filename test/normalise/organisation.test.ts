import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  LEGAL_FAMILIES,
  LEGAL_SPELLINGS,
  ROMANISED_LEGAL_WORDS,
} from '../../src/normalise/data/legal-forms.js';
import { WORD_MEANINGS } from '../../src/normalise/data/word-meanings.js';
import { knownWords } from '../../src/normalise/known-word.js';
import {
  legalFormRelation,
  mayJoin,
  type OrganisationTag,
  ownTag,
  tagOrganisation,
} from '../../src/normalise/organisation.js';
import { rowsOf } from '../../src/normalise/word-table.js';

const tagsOf = (name: string): OrganisationTag[] => tagOrganisation(name.split(' '));
const rolesOf = (name: string): string =>
  tagsOf(name)
    .map((tag) => tag.role)
    .join(' ');
/** The distinct legal classes among the tags of a name, in the order they appear. */
const classesOf = (name: string) => [
  ...new Set(tagsOf(name).flatMap(({ legalClass }) => (legalClass === null ? [] : [legalClass]))),
];
const coreOf = (name: string): string =>
  tagsOf(name)
    .flatMap((tag) => (tag.role === 'core' ? [tag.canonical] : []))
    .join(' ');
const spellings = rowsOf(LEGAL_SPELLINGS).flatMap(([, list]) =>
  list.map((word) => word.replace(/^[*^$]/, '')),
);

describe('legal forms', () => {
  test.each([
    ['quokka ag', 'joint-stock'],
    ['quokka aktiengesellschaft', 'joint-stock'],
    ['quokka aktiengeselschaft', 'joint-stock'],
    ['quokka gmbh', 'limited'],
    ['ooo quokka', 'limited'],
    ['obschestvo s ogranichennoj otvetstvennostju quokka', 'limited'],
    ['quokka s r l', 'limited'],
    ['quokka sp z o o', 'limited'],
    ['quokka limted', 'limited'],
    ['quokka joynt stock company', 'joint-stock'],
    ['quokka joint stok company', 'joint-stock'],
    ['oao quokka', 'public-joint-stock'],
    ['open joint stock company quokka', 'public-joint-stock'],
    ['quokka sa de cv', 'variable-capital'],
    ['quokka s a de c v', 'variable-capital'],
    ['quokka pte ltd', 'private-limited'],
    ['quokka co ltd', 'company-limited'],
    ['quokka p l c', 'public-limited'],
    ['quokka gmbh and co kg', 'limited-partner-company'],
    ['quokka limited sirketi', 'limited'],
    ['quokka sanayi ve ticaret as', 'joint-stock'],
    ['federal state unitary enterprise quokka', 'unitary-enterprise'],
    ['quokka fze', 'free-zone'],
    ['quokka sherkat sahami khas', 'closed-joint-stock'],
  ])('%s is %s', (name, legalClass) => {
    expect(classesOf(name)).toEqual([legalClass]);
    expect(coreOf(name)).toBe('quokka');
  });

  test('several in a row are all found', () => {
    expect(classesOf('ao npp quokka')).toEqual(['joint-stock', 'research-production-enterprise']);
    expect(classesOf('jsc research and production enterprise quokka')).toEqual([
      'joint-stock',
      'research-production-enterprise',
    ]);
  });

  test('inside a name only the unmistakable count', () => {
    expect(rolesOf('quokka kk wallaby')).toBe('core core core');
    expect(rolesOf('quokka ltd wallaby')).toBe('core legal-form core');
    expect(rolesOf('quokka joint stock company wallaby')).toBe('core legal-form legal-form legal-form core');
  });

  test('a run of initials at the front is no acronym of two letters', () => {
    expect(classesOf('a o wallaby')).toEqual([]);
    expect(classesOf('o o o wallaby')).toEqual(['limited']);
  });

  test.each(['quokka united', 'quokka cooperation', 'quokka companion', 'quokka partners'])(
    '%s ends in a word of its own, not in a misspelt form',
    (name) => {
      expect(classesOf(name)).toEqual([]);
    },
  );

  test('every spelling of the table is one where it may stand', () => {
    for (const [head, list] of rowsOf(LEGAL_SPELLINGS)) {
      for (const marked of list) {
        const spelling = marked.replace(/^[*^$]/, '');
        const name = marked.startsWith('^') ? `${spelling} quokka` : `quokka ${spelling}`;
        expect([spelling, classesOf(name)]).toEqual([spelling, [head]]);
      }
    }
  });

  test('classes, spellings and romanised words of the table fit together', () => {
    expect(new Set(rowsOf(LEGAL_SPELLINGS).map(([head]) => head))).toEqual(
      new Set(LEGAL_FAMILIES.map(([name]) => name)),
    );
    expect(new Set(spellings).size).toBe(spellings.length);
    const words = new Set(spellings.flatMap((spelling) => spelling.split(' ')));
    expect(ROMANISED_LEGAL_WORDS.split(' ').filter((word) => !words.has(word))).toEqual([]);
    for (const spelling of spellings) expect(spelling).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
  });
});

describe('legalFormRelation', () => {
  test.each([
    ['quokka ag', 'quokka aktiengesellschaft', 'same'],
    ['ooo quokka', 'quokka llc', 'same'],
    ['oao quokka', 'pjsc quokka', 'same'],
    ['ao quokka', 'oao quokka', 'compatible'],
    ['quokka company', 'quokka corporation', 'compatible'],
    ['quokka co ltd', 'quokka limited', 'compatible'],
    ['quokka ag', 'quokka gmbh', 'different'],
    ['zao quokka', 'oao quokka', 'different'],
    ['quokka ag', 'quokka', 'absent'],
    ['ao quokka', 'npo quokka', 'absent'],
    ['npp quokka', 'npo quokka', 'compatible'],
    ['ao npp quokka', 'jsc quokka', 'same'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(legalFormRelation(classesOf(a), classesOf(b))).toBe(relation);
    expect(legalFormRelation(classesOf(b), classesOf(a))).toBe(relation);
  });

  test('is symmetric', () => {
    const classes = fc.subarray(LEGAL_FAMILIES.map(([name]) => name));
    fc.assert(
      fc.property(classes, classes, (a, b) => {
        expect(legalFormRelation(a, b)).toBe(legalFormRelation(b, a));
      }),
    );
  });
});

describe('tagOrganisation', () => {
  test('a translated name meets the original in its canonical words', () => {
    const meaning = (name: string): readonly string[] =>
      tagsOf(name).flatMap((tag) =>
        tag.role === 'stop' || tag.role === 'legal-form' ? [] : [tag.canonical],
      );
    expect(meaning('jsc murom instrument making plant')).toEqual(
      meaning('aktsionernoe obshchestvo muromskiy priborostroitelnyy zavod'),
    );
    expect(meaning('tula machine building plant')).toEqual(meaning('tulskiy mashinostroitelnyy zavod'));
    expect(meaning('quokka trading house')).toEqual(meaning('quokka torgovyy dom'));
  });

  test.each([
    ['bank of chile', 'core stop place'],
    ['china construction bank corporation', 'place core core legal-form'],
    ['management company', 'core legal-form'],
    ['quokka trading', 'core business-word'],
    ['quokka fund ii', 'core business-word number'],
    ['brigade forty four', 'core number number'],
    ['iran ltd', 'core legal-form'],
    ['the company', 'stop core'],
    ['ooo', 'core'],
    ['a b c company', 'core core core legal-form'],
    ['bank e quokka', 'business-word stop core'],
  ])('%s: %s', (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });

  test('no tokens, no tags', () => {
    expect(tagOrganisation([])).toEqual([]);
  });

  test('one tag a token and never a name without a core', () => {
    const word = fc.oneof(
      fc.constantFrom(...spellings.flatMap((spelling) => spelling.split(' '))),
      fc.constantFrom(
        'of',
        'the',
        'bank',
        'trading',
        'china',
        'moscow',
        '7',
        'ii',
        'forty',
        'four',
        'a',
        's',
        'quokka',
      ),
      fc.stringMatching(/^[a-z0-9]{1,8}$/),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (tokens) => {
        const tags = tagOrganisation(tokens);
        expect(tags).toHaveLength(tokens.length);
        expect(tags.some((tag) => tag.role === 'core')).toBe(true);
        for (const tag of tags) expect(tag.legalClass !== null).toBe(tag.role === 'legal-form');
        for (const tag of tags) expect(tag.canonical).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words that have a tag of their own', () => {
  const tables = [...spellings, ...rowsOf(WORD_MEANINGS).flatMap(([head, list]) => [head, ...list])];
  const words = [...new Set(tables.flatMap((spelling) => spelling.split(' ')))];
  const changed = fc
    .tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('', 'a', 'k', 'z'))
    .map(([word, at, letter]) => {
      const place = at % word.length;
      return word.slice(0, place) + letter + word.slice(place + 1);
    });
  const own = fc
    .oneof(
      fc.constantFrom(...words),
      changed,
      fc.stringMatching(/^[a-z]{1,9}$/),
      fc.stringMatching(/^[a-z]$/),
    )
    .filter((word) => ownTag(knownWords.of(word)) !== null);
  const tagsOf = (tokens: readonly string[]) => tokens.map((word) => ownTag(knownWords.of(word)));

  test('have it in every name of such words with a core', () => {
    fc.assert(
      fc.property(fc.array(own, { minLength: 1, maxLength: 5 }), (tokens) => {
        fc.pre(!tokens.some((word, at) => mayJoin(tokens[at - 1]?.length ?? 0, word.length)));
        const tags = tagsOf(tokens);
        if (tags.some((tag) => tag?.role === 'core')) expect(tagOrganisation(tokens)).toEqual(tags);
      }),
      { numRuns: 3000 },
    );
  });

  test('are not those that depend on their neighbours', () => {
    const none = ['ltd', 'limted', 'joynt', 'two', 'ii', 'a', 'e', 'v', '5th', 'fund', 'building'];
    expect(tagsOf(none)).toEqual(none.map(() => null));
  });
  test('are trades, places, articles, and words that no table knows', () => {
    expect(tagsOf(['bank', 'moscow', 'al', 'li', 'quokka'])).toMatchObject([
      { role: 'business-word' },
      { role: 'place' },
      { role: 'stop' },
      { role: 'stop' },
      { role: 'core', canonical: 'quokka' },
    ]);
  });
});
