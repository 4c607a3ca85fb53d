import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../../src/match/engine.js';
import { anyName, namePair } from './generated-names.js';
import { born, compared, customer, DEFAULT_OPTIONS, indexOf, listed, nameScoreOf } from './given.js';

describe('the score of a pair', () => {
  test('is what screening against that entity alone gives', () => {
    fc.assert(
      fc.property(namePair(anyName), ([own, other]) => {
        const entity = listed(other, { type: 'unknown' });
        const pair = compared(customer(own), entity);
        const [match] = createEngine(indexOf([entity]), DEFAULT_OPTIONS).screen(customer(own)).matches;
        expect(pair.flagged).toBe(match !== undefined);
        if (match !== undefined) expect(pair.match).toEqual(match);
      }),
      { numRuns: 200 },
    );
  });

  test('is flagged at the threshold, and shown in the match', () => {
    fc.assert(
      fc.property(namePair(anyName), fc.constantFrom(50, 70, 90), ([own, other], threshold) => {
        const { score, flagged, match } = compared(customer(own), listed(other), { threshold });
        expect(match.score).toBe(score);
        expect(flagged).toBe(score >= threshold);
      }),
    );
  });

  test('is there far below the threshold too, so that pairs can be ranked', () => {
    const near = nameScoreOf('Zoravan Qeltharani', 'Zoravan Qeltharami Vashgirdi');
    const far = nameScoreOf('Zoravan Qeltharani', 'Zoravan Kostrelnik');
    const nothing = nameScoreOf('Zoravan Qeltharani', 'Mirdokht Vashgirdi');
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThanOrEqual(nothing);
    expect(nothing).toBe(0);
  });

  test('comes for an entity whose name has no letter', () => {
    expect(compared(customer('Zoravan'), listed('***'))).toMatchObject({ score: 0, flagged: false });
    expect(compared(customer('***'), listed('Zoravan'))).toMatchObject({ score: 0, flagged: false });
  });
});

describe('names of people', () => {
  const better = (own: string, near: string, far: string): void =>
    expect(nameScoreOf(own, near)).toBeGreaterThan(nameScoreOf(own, far));

  test.each([
    ['a misspelt name before another name', 'Zoravan Qeltharani', 'Zoravan Qeltarany', 'Zoravan Vashgirdi'],
    [
      'a missing name before a contradicting one',
      'Zoravan Qeltharani',
      'Zoravan Qeltharani Alazar',
      'Zoravan Alazar',
    ],
    [
      'a missing particle before a missing name',
      'Zoravan Qeltharani',
      'Zoravan al Qeltharani',
      'Zoravan Alazar Qeltharani',
    ],
    ['a fitting initial before a wrong one', 'Zoravan Qeltharani', 'Z. Qeltharani', 'D. Qeltharani'],
    ['the name before its initial', 'Zoravan Qeltharani', 'Zoravan Qeltharani', 'Z. Qeltharani'],
    ['a diminutive before another name', 'Aleksandr Qeltharani', 'Sasha Qeltharani', 'Zoravan Qeltharani'],
    ['one typing error before two', 'Mirdokht Vashgirdi', 'Mirdokht Vashgirda', 'Mirdokth Vashgirda'],
    ['a son before his own father', 'Zoravan bin Mirdokht', 'Zoravan ibn Mirdokht', 'Mirdokht bin Zoravan'],
  ])('%s', (_what, own, near, far) => {
    better(own, near, far);
  });

  test.each([
    ['Zoravan Qeltharani', 'QELTHARANI, Zoravan'],
    ['Zoravan Qeltharani', 'Зораван Кельтарани'],
    ['Zoravan Qeltharani', 'Mr. Zoravan  Qeltharani'],
    ['Mirdokht al-Zarqumi', 'Mirdokht Alzarqumi'],
    ['Mirdokht Alazar Qeltharani', 'Mirdokht A. Qeltharani'],
    ['Zoravan Qeltharani', 'Zoravan Qeltharanii'],
  ])('%s and %s match', (own, other) => {
    expect(nameScoreOf(own, other)).toBeGreaterThanOrEqual(70);
    expect(nameScoreOf(other, own)).toBeGreaterThanOrEqual(70);
  });

  test.each([
    ['Ivan Petrov', 'Ivan Sidorov'],
    ['Maria Garcia', 'Maria Gomez'],
    ['Zoravan Qeltharani', 'Zoravan Vashgirdi'],
    ['Mohammed Hasan', 'Mohammed Ali'],
  ])('%s and %s do not', (own, other) => {
    expect(nameScoreOf(own, other)).toBeLessThan(70);
  });
});

describe('names of companies and ships', () => {
  const score = (own: string, other: string): number => nameScoreOf(own, other, 'organization');

  test.each([
    ['Trevonix Shipping LLC', 'TREVONIX SHIPPING'],
    ['Trevonix Shipping LLC', 'OOO Trevonix Shipping'],
    ['Brigade of the Amber Dawn 44', 'Amber Dawn Brigade forty-four'],
    ['A.B.C. Qelthar Trading', 'ABC Qelthar Trading'],
    ['Qelthar & Vashgird', 'Qelthar and Vashgird'],
    ['M/V Velmara Starr', 'VELMARA STARR'],
  ])('%s and %s match', (own, other) => {
    expect(score(own, other)).toBeGreaterThanOrEqual(70);
  });

  test('another number or place is another company', () => {
    expect(score('Qelthar Fund 1', 'Qelthar Fund 2')).toBeLessThan(score('Qelthar Fund 1', 'Qelthar Fund I'));
    expect(score('Trevonix Holding Chile', 'Trevonix Holding Mexico')).toBeLessThan(
      score('Trevonix Holding Chile', 'Trevonix Holding'),
    );
    expect(score('Bank of Kunmera', 'Bank of Obrivia')).toBeLessThan(70);
  });

  test('another legal form is a mild difference', () => {
    const equal = score('Trevonix Shipping GmbH', 'Trevonix Shipping GmbH');
    const other = score('Trevonix Shipping AG', 'Trevonix Shipping GmbH');
    expect(other).toBeLessThan(equal);
    expect(other).toBeGreaterThanOrEqual(70);
  });
});

test('a birth date decides between two people of one name', () => {
  const entity = listed('Ivan Petrov', { birthDates: born('1961-04-03') });
  const scores = ['1961-04-03', '1961-03-04', '1961', '1990-11-20'].map(
    (date) => compared(customer('Ivan Petrov', { birthDates: born(date) }), entity).score,
  );
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.at(0)).toBeGreaterThanOrEqual(90);
  expect(scores.at(-1)).toBeLessThan(70);
});
