import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gatherEvidence } from '../../../src/match/score/name-evidence.js';
import type { NameKind } from '../../../src/normalise/tagged-name.js';
import { anyName, namePair, personName } from '../generated-names.js';
import { evidenceOf, met } from '../given.js';

const kind = fc.constantFrom<NameKind>('person', 'other');
describe('equal names', () => {
  test('nothing speaks against them, whatever the case and the punctuation', () => {
    fc.assert(
      fc.property(anyName, kind, (name, as) => {
        // capitals alone would hide that a small letter before them parts a word
        const own = /\p{Ll}\p{Lu}/u.test(name) ? name : name.toUpperCase();
        const evidence = evidenceOf(own.replaceAll(' ', ', '), name, as);
        expect(evidence).toMatchObject({ contradiction: 0, disorder: 0, numbers: 0, legalForm: 0 });
        expect(evidence).toMatchObject({ filiation: false, equal: true });
        for (const share of [evidence.extra, evidence.missing, evidence.spelling])
          expect(share).toBeCloseTo(0, 5);
        expect(evidence.complete).toBeCloseTo(1, 5);
        expect(evidence.queryAgreeing).toBe(evidence.listedAgreeing);
      }),
      { numRuns: 300 },
    );
  });

  test('are equal with the family name first, and not in any other order', () => {
    expect(evidenceOf('Qeltharani, Zoravan Mirdokht', 'Zoravan Mirdokht Qeltharani').equal).toBe(true);
    expect(evidenceOf('Mirdokht Zoravan Qeltharani', 'Zoravan Mirdokht Qeltharani').equal).toBe(false);
  });

  test('are equal in one script only', () => {
    expect(evidenceOf('Зораван Кельтарани', 'Зораван Кельтарани').equal).toBe(true);
    expect(evidenceOf('Зораван Кельтарани', 'Zoravan Keltarani').equal).toBe(false);
  });

  test('are equal without their titles', () => {
    expect(evidenceOf('Mr. Zoravan Qeltharani', 'Zoravan Qeltharani').equal).toBe(true);
  });
});

test('every measure keeps to its range', () => {
  fc.assert(
    fc.property(namePair(anyName), kind, ([own, other], as) => {
      const { query, table, index } = met(own, other, as);
      for (let row = 0; row < table.rows; row++) {
        const evidence = gatherEvidence(query, table, row, index.vocabulary);
        const { spelling, extra, missing, disorder, numbers, legalForm, personLike, complete } = evidence;
        for (const share of [spelling, extra, missing, disorder, numbers, legalForm, personLike, complete]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-6);
        }
        expect(evidence.contradiction).toBeGreaterThanOrEqual(0);
        expect(evidence.bits).toBeGreaterThanOrEqual(0);
        expect(evidence.pairShares).toHaveLength(evidence.alignment.pairs.length);
        expect(evidence.queryAgreeing).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
});

describe('leftovers', () => {
  test('a word that one name lacks is its share of the other', () => {
    const { extra, missing } = evidenceOf('Zoravan Mirdokht Qeltharani', 'Zoravan Qeltharani');
    expect(extra).toBeCloseTo(1 / 3, 1);
    expect(missing).toBe(0);
    expect(evidenceOf('Zoravan Qeltharani', 'Zoravan Mirdokht Qeltharani').missing).toBeCloseTo(extra, 6);
  });

  test('a lost particle, title or patronymic is less than a lost name', () => {
    const lost = (name: string): number => evidenceOf('Zoravan Qeltharani', name).missing;
    const whole = lost('Zoravan Mirdokht Qeltharani');
    expect(lost('Zoravan al Qeltharani')).toBeLessThan(whole / 5);
    expect(lost('Zoravan Osipovich Qeltharani')).toBeLessThan(whole);
    expect(lost('Haji Zoravan Qeltharani')).toBeLessThan(whole);
  });

  test('more words lost are a larger share', () => {
    fc.assert(
      fc.property(personName, (name) => {
        const { missing } = evidenceOf('Zoravan', `Zoravan ${name}`);
        expect(evidenceOf('Zoravan', `Zoravan ${name} Kostrelnik`).missing).toBeGreaterThanOrEqual(
          missing - 1e-6,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('contradiction', () => {
  test('needs a leftover on both sides', () => {
    expect(evidenceOf('Zoravan Qeltharani', 'Zoravan Qeltharani Mirdokht').contradiction).toBe(0);
    expect(evidenceOf('Zoravan Qeltharani', 'Zoravan Mirdokht').contradiction).toBeGreaterThan(0.5);
  });

  test('is more between two unlike names than between two spellings that might be one', () => {
    const unlike = evidenceOf('Vashgirdi Trevonixu', 'Vashgirdi Mirdokht').contradiction;
    const mutilated = evidenceOf('Vashgirdi Trevonixu', 'Vashgirdi Tevonira').contradiction;
    expect(mutilated).toBeGreaterThan(0);
    expect(mutilated).toBeLessThan(unlike);
    // two well-known names are never one mutilated
    const common = evidenceOf('Vashgirdi Maria', 'Vashgirdi Marina').contradiction;
    expect(common).toBeCloseTo(evidenceOf('Vashgirdi Maria', 'Vashgirdi Petrov').contradiction, 1);
  });

  test('an initial that stands for no name of the other contradicts it', () => {
    expect(evidenceOf('T. Qeltharani', 'Zoravan Qeltharani').contradiction).toBeGreaterThan(0);
    expect(evidenceOf('Z. Qeltharani', 'Zoravan Qeltharani').contradiction).toBe(0);
  });

  test('particles never contradict', () => {
    expect(evidenceOf('Zoravan van Qeltharani', 'Zoravan bin Qeltharani').contradiction).toBe(0);
  });
});

describe('order', () => {
  test('a family name first is in order, a shuffled name is not', () => {
    const measured = (own: string): number => evidenceOf(own, 'Zoravan Mirdokht Alazar Qeltharani').disorder;
    expect(measured('Qeltharani Zoravan Mirdokht Alazar')).toBe(0);
    expect(measured('Mirdokht Zoravan Qeltharani Alazar')).toBeGreaterThan(0);
  });

  test('of two words there is no wrong order', () => {
    expect(evidenceOf('Qeltharani Zoravan', 'Zoravan Qeltharani').disorder).toBe(0);
  });

  test('father and child may not change places', () => {
    expect(evidenceOf('Zoravan bin Mirdokht', 'Mirdokht bin Zoravan').filiation).toBe(true);
    expect(evidenceOf('Zoravan ibn Mirdokht', 'Zoravan bin Mirdokht').filiation).toBe(false);
    expect(
      evidenceOf('Zoravan bin Mirdokht al-Vashgirdi', 'Mirdokht ibn Zoravan al-Vashgirdi').filiation,
    ).toBe(true);
    expect(evidenceOf('Zoravan Mirdokht', 'Mirdokht bin Zoravan').filiation).toBe(false);
  });
});

describe('numbers', () => {
  const measured = (own: string, other: string): number => evidenceOf(own, other, 'other').numbers;

  test.each([
    ['Amber Dawn Brigade 44', 'Amber Dawn Brigade forty-four'],
    ['Kunmera Fund IV', 'Kunmera Fund 4'],
    ['Kunmera Fund', 'Kunmera Fund'],
  ])('%s and %s agree', (own, other) => {
    expect(measured(own, other)).toBe(0);
  });

  test('a number that only one has says less than two that differ', () => {
    const missing = measured('Kunmera Fund', 'Kunmera Fund 2');
    expect(missing).toBeGreaterThan(0.5);
    expect(measured('Kunmera Fund 1', 'Kunmera Fund 2')).toBeGreaterThan(missing);
    expect(measured('Kunmera Fund 2', 'Kunmera Fund')).toBe(missing);
  });
});

describe('legal forms', () => {
  const measured = (own: string, other: string): number => evidenceOf(own, other, 'other').legalForm;

  test('the same in another language is the same', () => {
    expect(measured('Trevonix LLC', 'Trevonix OOO')).toBe(0);
    expect(measured('Trevonix Limited', 'Trevonix Ltd')).toBe(0);
  });

  test('a missing one is less than a different one', () => {
    expect(measured('Trevonix GmbH', 'Trevonix AG')).toBe(1);
    expect(measured('Trevonix', 'Trevonix AG')).toBe(0.5);
    expect(measured('Trevonix AG', 'Trevonix')).toBe(0.5);
  });
});

describe('what agrees', () => {
  test('rare names say more than common ones, and a misspelt one less than an exact one', () => {
    const bits = (own: string, other: string): number => evidenceOf(own, other).bits;
    expect(bits('Zoravan Qeltharani', 'Zoravan Qeltharani')).toBeGreaterThan(
      bits('Maria Petrov', 'Maria Petrov'),
    );
    expect(bits('Zoravan Vashgirdu', 'Zoravan Vashgirdi')).toBeLessThan(
      bits('Zoravan Vashgirdi', 'Zoravan Vashgirdi'),
    );
    const [initial, whole] = ['Z. Vashgirdi', 'Zoravan Vashgirdi'].map((own) =>
      bits(own, 'Zoravan Vashgirdi'),
    );
    expect(initial).toBeLessThan((whole ?? 0) - 5);
  });

  test('a customer that could be a person is marked against a company or ship', () => {
    expect(evidenceOf('Maria Vashgirdi', 'Maria Star', 'other').personLike).toBeCloseTo(1 / 3);
    expect(evidenceOf('Trevonix Shipping', 'Trevonix Star', 'other').personLike).toBe(0);
    expect(evidenceOf('Maria Vashgirdi', 'Maria Vashgirdi', 'person').personLike).toBe(0);
  });
});
