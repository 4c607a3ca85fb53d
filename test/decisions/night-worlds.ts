import type { SmallEntry } from '../cli/small-list.js';

export type Line = Record<string, string>;
/** Throws a die with so many sides: a number from 0. */
export type Dice = (sides: number) => number;

/** Numbers that look random and are the same every time (a linear congruence; the modulus is a prime). */
export function diceFrom(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * sides);
  };
}

export interface World {
  /** customers of a night, from those of the night before */
  readonly customers: (before: readonly Line[], dice: Dice) => readonly Line[];
  /** files of the lists of a night */
  readonly lists: (night: number, dice: Dice) => readonly string[];
}

export const GIVEN = ['Zoravan', 'Mirdokht', 'Oluchenko', 'Bertwin', 'Halvarid', 'Quessalyn'];
export const FAMILY = [
  'Qeltharani',
  'Vashgirdi',
  'Oxcombe',
  'Trevonix',
  'Dastafarin',
  'Hennebury',
  'Zhelvakhin',
];

/** One of the items, by the dice. */
export function of<Item>(items: readonly Item[], dice: Dice): Item {
  const item = items[dice(items.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

/** Some of the entries change, some go, some come. */
export function nextEntries(before: readonly SmallEntry[], dice: Dice): readonly SmallEntry[] {
  const left = before
    .filter(() => dice(12) > 0)
    .map((entry): SmallEntry => {
      const thrown = dice(8);
      if (thrown === 0) return { ...entry, dob: String(1950 + dice(40)) };
      if (thrown === 1) return { ...entry, name: `${entry.name}i` };
      // no decision rests on it
      return thrown === 2 ? { ...entry, programme: of(['SDGT', 'IRAN', 'CUBA'], dice) } : entry;
    });
  const first = Math.max(900, ...before.map(({ uid }) => uid)) + 1;
  const fresh = Array.from({ length: 36 - left.length }, (_, at): SmallEntry => {
    const entry = { uid: first + at, firstName: of(GIVEN, dice), name: of(FAMILY, dice) };
    return dice(2) === 0 ? entry : { ...entry, dob: String(1950 + dice(40)) };
  });
  return [...left, ...fresh];
}

/** Birth dates are corrected, names are changed, customers leave and come. */
export function nextCustomers(
  before: readonly Line[],
  dice: Dice,
  fresh: (at: number) => Line,
  most: number,
): readonly Line[] {
  const dob = before[0] === undefined || 'dob' in before[0] ? 'dob' : 'date_of_birth';
  const left = before
    .filter(() => dice(15) > 0)
    .map((customer): Line => (dice(6) > 0 ? customer : { ...customer, [dob]: String(1950 + dice(40)) }));
  const first = before.reduce((last, { id = '' }) => Math.max(last, Number(id.slice(1))), 0) + 1;
  return [...left, ...Array.from({ length: most - left.length }, (_, at) => fresh(first + at))];
}
