import { describe, expect, test } from '@jest/globals';

const bench = (file: string) => import(new URL(`../../bench/${file}`, import.meta.url).href);
const { PERTURBATIONS, TARGETS } = await bench('perturbations.mjs');
const { randomFrom, seedOf } = await bench('random.mjs');

interface Perturbation {
  readonly id: string;
  readonly group: string;
  readonly operation: (name: string, random: () => number, type: string) => string | null;
}
const classes: readonly Perturbation[] = PERTURBATIONS;

/** Invented parties with something for every class to alter. */
const NAMES: readonly (readonly [name: string, type: string])[] = [
  ['Mikhail Arkadyevich Testovsky', 'person'],
  ['Ahmad Hassan bin Yousef al-Fulani', 'person'],
  ['Jürgen von Müllerhoff', 'person'],
  ['Maria Example Placeholder', 'person'],
  ['GOLDEN SAMPLE SHIPPING & TRADING COMPANY LIMITED', 'organization'],
  ['Bank of the Invented Republic', 'organization'],
  ['SAMPLE EXPLORER', 'vessel'],
];

function alterAll(perturbation: Perturbation, seed: string): (string | null)[] {
  const random = randomFrom(seedOf(seed));
  return NAMES.map(([name, type]) => perturbation.operation(name, random, type));
}

describe('the perturbation classes', () => {
  test('are the ones agreed on, each in a group with a target', () => {
    expect(classes.map(({ id }) => id)).toHaveLength(21);
    expect(new Set(classes.map(({ id }) => id)).size).toBe(21);
    expect(new Set(classes.map(({ group }) => group))).toEqual(new Set(Object.keys(TARGETS)));
  });

  test.each(classes.map((one) => [one.id, one] as const))(
    '%s: alters names, the same way for the same seed',
    (_id, one) => {
      const seeds = ['a', 'b', 'c', 'd', 'e'];
      const altered = seeds.flatMap((seed) => alterAll(one, seed));
      expect(seeds.flatMap((seed) => alterAll(one, seed))).toEqual(altered);
      const changed = altered.filter(
        (text, index) => text !== null && text !== NAMES[index % NAMES.length]?.[0],
      );
      expect(changed.length).toBeGreaterThan(0);
      for (const text of changed) expect(text?.trim()).not.toBe('');
    },
  );

  test.each([
    ['case', (name: string) => name.toLowerCase()],
    ['zero-width', (name: string) => name.replaceAll(/[\p{Cf}]/gu, '')],
    ['diacritics', (name: string) => name.length],
  ] as const)('%s: leaves everything else as it was', (id, invariant) => {
    const one = classes.find((each) => each.id === id);
    const altered = one ? alterAll(one, 'x') : [];
    altered.forEach((text, index) => {
      const name = NAMES[index]?.[0] ?? '';
      if (text !== null && !/[äöüß]/.test(name)) expect(invariant(text)).toEqual(invariant(name));
    });
    expect(altered.length).toBe(NAMES.length);
  });

  test('dropped words are dropped, and only whole words', () => {
    const dropping = classes.filter(({ id }) => id === 'middle dropped' || id === 'patronymic dropped');
    for (const one of dropping) {
      alterAll(one, 'y').forEach((text, index) => {
        if (text === null) return;
        const words = (NAMES[index]?.[0] ?? '').split(' ');
        const left = text.split(' ');
        expect(left.length).toBeLessThan(words.length);
        expect(left.every((word) => words.includes(word))).toBe(true);
        expect(left[0]).toBe(words[0]);
      });
    }
  });

  test('truncation cuts at 35 characters, and nothing else does', () => {
    const one = classes.find(({ id }) => id === 'truncation');
    const cut = one ? alterAll(one, 'z') : [];
    expect(cut.map((text) => text?.length ?? null)).toEqual([null, null, null, null, 35, null, null]);
  });
});
