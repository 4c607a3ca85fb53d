import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NameKind, type TaggedName, tagName } from '../../src/normalise/tagged-name.js';

function first(raw: string, kind: NameKind): TaggedName {
  const [tagged] = tagName(raw, kind);
  if (tagged === undefined) throw new Error(`no reading of ${raw}`);
  return tagged;
}

function roles(raw: string, kind: NameKind = 'person'): string {
  return first(raw, kind)
    .tokens.map(({ form, role }) => `${form.text}:${role}`)
    .join(' ');
}

describe('names of people', () => {
  test.each([
    ['Zoravan Qeltharani', 'zoravan:name qeltharani:name'],
    ['Z. M. Qeltharani', 'z:initial m:initial qeltharani:name'],
    ['Radomir Osipovich Zhelvakhin', 'radomir:name osipovich:patronymic zhelvakhin:name'],
    ['Leyla Alazar qizi Vashgirdova', 'leyla:name alazar:name qizi:particle vashgirdova:name'],
    ['Mirdokht bin Alazar al-Zarqumi', 'mirdokht:name bin:particle alazar:name al:particle zarqumi:name'],
    ['Esperanza de la Vora', 'esperanza:name de:particle la:particle vora:name'],
    ['Haji Zoravan Qeltharani', 'haji:honorific zoravan:name qeltharani:name'],
    ['Zoravan Qeltharani 3', 'zoravan:name qeltharani:name 3:number'],
  ])('%s', (name, expected) => {
    expect(roles(name)).toBe(expected);
  });

  test('the last word is a name, whatever else it can mean', () => {
    expect(roles('Zoravan Ben')).toBe('zoravan:name ben:name');
    expect(roles('Zoravan Van')).toBe('zoravan:name van:name');
  });

  test('a lone word is a name', () => {
    expect(roles('Osipovich')).toBe('osipovich:name');
    expect(roles('Haji')).toBe('haji:name');
  });

  test('a rank that is written as one word with a given name is part of it', () => {
    expect(roles('امیر ذوران قلثرانی')).toMatch(/^amir:honorific /);
    expect(roles('امیرحسین قلثرانی')).toMatch(/^amir:name hossein:name /);
    // descent is none: Seyyedali is Ali
    expect(roles('سیدعلی قلثرانی')).toMatch(/^say\w+:honorific ali:name /);
  });

  test('titles are dropped as long as a name is left', () => {
    expect(first('Mr. Zoravan Qeltharani', 'person')).toMatchObject({
      whole: 'zoravan qeltharani',
      words: 2,
    });
    expect(first('Dr', 'person').whole).toBe('dr');
  });

  test.each([
    'Herrn Zoravan Qeltharani',
    'Familie Zoravan Qeltharani',
    'Eheleute Zoravan Qeltharani',
    'Zoravan Qeltharani Dr.',
    'Zoravan Dr. Qeltharani',
    'Zoravan Qeltharani, MBA',
    'Dr. Zoravan Qeltharani PhD',
  ])('%s has a title that is no part of the name', (name) => {
    expect(first(name, 'person').whole).toBe('zoravan qeltharani');
  });

  test('behind a name, a title that somebody may be known by stays', () => {
    expect(roles('Zoravan Qeltharani Muhandis')).toBe('zoravan:name qeltharani:name muhandis:honorific');
    expect(first('Qeltharani Dr', 'person').whole).toBe('qeltharani dr');
  });

  test('a title at the end of a name that fills its field may be the rest of a word as well', () => {
    const readings = tagName('Mr Zoravan Mirdokht Alazar Qelth DR', 'person');
    expect(readings.map(({ whole, words }) => [whole, words])).toEqual([
      ['zoravan mirdokht alazar qelth', 4],
      ['zoravan mirdokht alazar qelth dr', 5],
    ]);
    expect(readings[1]?.tokens.at(-1)?.role).toBe('name');
    expect(tagName('Mr Zoravan Mirdokht Alazar Qelt DR', 'person')).toHaveLength(2);
    expect(tagName('Mr Zoravan Mirdokht Alazar Qel DR', 'person')).toHaveLength(1);
  });

  test('fathers are those who follow a filiation particle', () => {
    expect(first('Zoravan bin Mirdokht', 'person').fathers).toEqual([2]);
    expect(first('Zoravan bin Mirdokht ibn Alazar', 'person').fathers).toEqual([2, 4]);
    expect(first('Zoravan de Mirdokht', 'person').fathers).toEqual([]);
  });
});

describe('names of companies, ships and aircraft', () => {
  test.each([
    ['Trevonix Shipping LLC', 'trevonix:name shipping:business llc:legal-form'],
    ['Bank of Kunmera', 'bank:business of:particle kunmera:name'],
    ['Qelthar Holding Mexico', 'qelthar:name holding:business mexico:place'],
    ['Amber Dawn Brigade forty-four', 'amber:name dawn:name brigade:business 44:number'],
    ['Qelthar Fund IV', 'qelthar:name fund:business 4:number'],
    ['A.B.C. Qelthar', 'abc:name qelthar:name'],
    ['M/V Velmara Star', 'velmara:name star:name'],
    ['Messrs Qelthar Trading', 'qelthar:name trading:business'],
  ])('%s', (name, expected) => {
    expect(roles(name, 'other')).toBe(expected);
  });

  test('legal forms are told by class, whatever the language', () => {
    const [llc, ooo, ltd] = ['Trevonix LLC', 'OOO Trevonix', 'Trevonix Limited'].map(
      (name) => first(name, 'other').legalForms,
    );
    expect(llc).toHaveLength(1);
    expect(ooo).toHaveLength(1);
    expect(ltd).toHaveLength(1);
    expect(first('Trevonix', 'other').legalForms).toEqual([]);
    expect(first('Trevonix Ltd', 'other').legalForms).toEqual(ltd);
  });

  test('words for one thing have one meaning beside their spelling', () => {
    const conceptOf = (name: string): string | null | undefined => first(name, 'other').tokens[1]?.concept;
    expect(conceptOf('Qelthar zavod')).toBe(conceptOf('Qelthar factory'));
    expect(conceptOf('Qelthar zavod')).not.toBeNull();
    expect(conceptOf('Qelthar Vashgird')).toBeNull();
  });

  test('a name of generic words alone keeps something to be told by', () => {
    for (const name of ['Trading Company', 'Bank', 'Company Ltd', 'Ltd', '44', 'of the'])
      expect([name, first(name, 'other').tokens.some(({ role }) => role !== 'particle')]).toEqual([
        name,
        true,
      ]);
  });
});

describe('weights', () => {
  const weightOf = (raw: string, at: number, kind: NameKind = 'person'): number =>
    first(raw, kind).tokens[at]?.weight ?? 0;

  test('grow with rarity, less than in proportion', () => {
    const { tokens } = first('Ivan Qeltharani', 'person');
    const [common, rare] = tokens;
    expect(rare?.bits).toBeGreaterThan(common?.bits ?? 0);
    expect(rare?.weight).toBeGreaterThan(common?.weight ?? 0);
    expect((rare?.weight ?? 0) / (common?.weight ?? 1)).toBeLessThan((rare?.bits ?? 0) / (common?.bits ?? 1));
  });

  test('of what comes and goes are small', () => {
    const name = weightOf('Zoravan bin Qeltharani', 0);
    expect(weightOf('Zoravan bin Qeltharani', 1)).toBeLessThan(name / 5);
    expect(weightOf('Z. Qeltharani', 0)).toBeLessThan(name / 2);
    expect(weightOf('Radomir Osipovich Zhelvakhin', 1)).toBeLessThan(
      weightOf('Radomir Osipovich Zhelvakhin', 2),
    );
    expect(weightOf('Trevonix Co Ltd', 1, 'other')).toBeLessThan(weightOf('Trevonix Co', 1, 'other') / 5);
    expect(weightOf('Trevonix LLC', 1, 'other')).toBeLessThan(weightOf('Trevonix LLC', 0, 'other') / 5);
    expect(weightOf('Trevonix Shipping', 1, 'other')).toBeLessThan(weightOf('Trevonix Shipping', 0, 'other'));
  });
});

describe('readings', () => {
  test('a Chinese or Korean name has several, by syllable', () => {
    const readings = tagName('량범규', 'person');
    expect(readings.length).toBeGreaterThan(1);
    for (const { tokens, script } of readings) {
      expect(script).toBe('Hang');
      expect(tokens.every(({ form }) => form.syllabic)).toBe(true);
    }
  });

  test('an Arabic word that no lexicon knows is known by its consonants', () => {
    expect(first('زرقنبي', 'person').tokens[0]?.form.skeletal).toBe(true);
    expect(first('Zarqumi', 'person').tokens[0]?.form.skeletal).toBe(false);
  });

  test('nothing is left of signs', () => {
    for (const name of ['', '***', ' - ', '…']) expect(tagName(name, 'person')).toEqual([]);
  });
});

test('any name has tokens with weight, and as many words as its whole', () => {
  const kind = fc.constantFrom<NameKind>('person', 'other');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), kind, (raw, as) => {
      for (const { tokens, whole, words } of tagName(raw, as)) {
        expect(tokens.length).toBeGreaterThan(0);
        expect(whole.split(' ')).toHaveLength(words);
        for (const { weight, bits, form } of tokens) {
          expect(weight).toBeGreaterThan(0);
          expect(bits).toBeGreaterThanOrEqual(0);
          expect(form.text).toMatch(/^[a-z0-9]+$/);
        }
      }
    }),
    { numRuns: 300 },
  );
});
