import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/match/engine.js';
import { customer, DEFAULT_OPTIONS, indexOf, listed } from './given.js';

/**
 * Lists and customers made to defeat the index. What is counted: listed names that are compared word by word with the
 * customer's (`visits`), matches, and bytes of the index. Never time. docs/limits.md states the bounds.
 */

const LONG = process.env['SCREEN_LONG'] === '1';
const [FEW, MANY] = LONG ? [1000, 6000] : [250, 1000];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const letter = (at: number) => LETTERS[at % 26] ?? 'a';

/** A word of seven letters, another one for each number. */
function ownWord(number: number): string {
  let [word, rest] = ['', (number * 2_654_435_761) % 8_031_810_176];
  for (let at = 0; at < 7; at++) {
    word += letter(rest);
    rest = Math.floor(rest / 26);
  }
  return word;
}

/** The word with two letters changed, by the number. */
function changed(word: string, number: number): string {
  const letters = [...word];
  const first = number % word.length;
  const second = (first + 1 + (Math.floor(number / word.length) % (word.length - 1))) % word.length;
  letters[first] = letter(Math.floor(number / 7));
  letters[second] = letter(Math.floor(number / 191));
  return letters.join('');
}

interface Attack {
  readonly name: (number: number) => string;
  readonly customer: string;
  /** names compared at the most, for so many listed ones and so many matches */
  readonly visits: (names: number, matches: number) => number;
}

const COMMON = ['Ali', 'Omar', 'Hassan', 'Kim'];
const ATTACKS: Readonly<Record<string, Attack>> = {
  'all share a word': {
    name: (at) => `Velmar ${ownWord(at)}`,
    customer: 'Velmar Qeltharani',
    visits: () => 20,
  },
  'all share two words': {
    name: (at) => `Velmar Okarwe ${ownWord(at)}`,
    customer: 'Velmar Okarwe Qeltharani',
    visits: () => 20,
  },
  'two letters apart in one word': {
    name: (at) => `Velmar ${changed('qeltharani', at)}`,
    customer: 'Velmar Qeltharani',
    visits: (_, matches) => 1.2 * matches + 100,
  },
  'two letters apart in both words': {
    name: (at) => `${changed('velmarquin', 3 * at)} ${changed('qeltharani', at)}`,
    customer: 'Velmarquin Qeltharani',
    visits: (_, matches) => 1.2 * matches + 100,
  },
  'all equal': {
    name: () => 'Velmar Qeltharani',
    customer: 'Velmar Qeltharani',
    visits: (names) => names,
  },
  'three initials each': {
    name: (at) => `${letter(at)} ${letter(Math.floor(at / 26))} ${letter(Math.floor(at / 676))}`,
    customer: 'A B C',
    visits: (names) => 0.05 * names + 50,
  },
  'words of two letters that repeat': {
    name: (at) => `Velmar ${Array.from({ length: 17 }, (_, bit) => ((at >> bit) & 1 ? 'a' : 'o')).join('')}`,
    customer: 'Velmar aoaoaoaoaoaoaoaoa',
    visits: () => 50,
  },
  'one name, numbered': {
    name: (at) => `Velmar Fund ${at}`,
    customer: 'Velmar Fund 77',
    visits: (names) => names,
  },
  'four common words, a customer of fifty': {
    name: (at) => `Ali Omar Hassan Kim ${ownWord(at)}`,
    customer: Array.from({ length: 50 }, (_, at) => COMMON[at % 4]).join(' '),
    visits: (names) => names,
  },
};

interface Work {
  readonly visits: number;
  readonly matches: number;
  readonly bytes: number;
}

function workOf({ name, customer: asked }: Attack, names: number, type: 'person' | 'organization'): Work {
  const index = indexOf(
    Array.from({ length: names }, (_, at) => listed(name(at), { id: `own:${at}`, type })),
  );
  let visits = 0;
  const engine = createEngine(index, DEFAULT_OPTIONS, {
    findRows: (finder, _, query, needs, visit) =>
      finder.find(query, needs, (row) => {
        visits += 1;
        visit(row);
      }),
  });
  const { matches } = engine.screen(customer(asked, { type }));
  return { visits, matches: matches.length, bytes: index.image.byteLength };
}

describe.each(['person', 'organization'] as const)('a list of %ss of which', (type) => {
  test.each(Object.entries(ATTACKS))('%s', (_, attack) => {
    const [few, many] = [workOf(attack, FEW, type), workOf(attack, MANY, type)];
    for (const [names, { visits, matches, bytes }] of [
      [FEW, few],
      [MANY, many],
    ] as const) {
      expect(visits).toBeLessThanOrEqual(attack.visits(names, matches));
      expect(visits).toBeGreaterThanOrEqual(matches);
      expect(bytes / names).toBeLessThan(1500);
    }
    // in proportion to the list, at the most
    expect(many.visits).toBeLessThanOrEqual(1.2 * (MANY / FEW) * few.visits + 50);
    expect(many.bytes).toBeLessThanOrEqual(1.1 * (MANY / FEW) * few.bytes);
  });
});

test('equal and near-identical names are all found: no cap', () => {
  for (const type of ['person', 'organization'] as const) {
    const equal = ATTACKS['all equal'];
    expect(equal && workOf(equal, FEW, type).matches).toBe(FEW);
  }
});

describe('a listed name of', () => {
  const paragraph = (words: number) => Array.from({ length: words }, (_, at) => ownWord(at)).join(' ');
  test.each([
    ['5,000 characters in 625 words', paragraph(625)],
    ...(LONG ? [['100,000 characters in 12,500 words', paragraph(12_500)] as const] : []),
    ['5,000 characters without a space', 'velmar'.repeat(834)],
    ['100,000 characters without a space', 'velmar'.repeat(16_667)],
  ])('%s hides nobody and costs a few bytes for each character', (_, long) => {
    const index = indexOf([
      listed(long, { id: 'own:long' }),
      listed('Velmar Qeltharani', { id: 'own:short' }),
    ]);
    const engine = createEngine(index, DEFAULT_OPTIONS);
    const found = (name: string) => engine.screen(customer(name)).matches.map(({ entityId }) => entityId);
    expect(found('Velmar Qeltharani')).toEqual(['own:short']);
    expect(found('Velmar Qeltharamy')).toEqual(['own:short']);
    // what a customer's cell may hold of it (customers/names.ts)
    const words = long.split(' ').slice(0, 50).join(' ');
    if (words.length < 20_000) expect(found(words)).toEqual(words === long ? ['own:long'] : []);
    expect(index.image.byteLength).toBeLessThan(100 * long.length + 50_000);
  });
});
