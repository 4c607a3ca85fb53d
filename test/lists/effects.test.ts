import { describe, expect, test } from '@jest/globals';
import { CURRENT_LISTS, catalogue, catalogueEntry } from '../../src/lists/catalogue.js';
import { EntityDraft } from '../../src/lists/entity-draft.js';
import { ofacIdMeaning } from '../../src/lists/ofac/id-types.js';
import { OFAC_PROGRAMMES } from '../../src/lists/ofac/programmes.js';
import { addOfacMeasures, euMeasure, unMeasure } from '../../src/lists/programme-effects.js';
import { ukMeasures } from '../../src/lists/uk/measures.js';

function ofac(
  list: string,
  programmes: readonly string[],
  directives: readonly (readonly [string, string])[] = [],
) {
  const draft = new EntityDraft(list, '1', 'organization');
  addOfacMeasures(draft, programmes, directives);
  return draft.finish().measures.map(({ effect }) => effect);
}

describe('OFAC', () => {
  test('the SDN list blocks, whatever else its programmes may mean elsewhere', () => {
    expect(ofac('ofac-sdn', ['UKRAINE-EO13662', 'RUSSIA-EO14024', 'CAATSA - RUSSIA'])).toEqual([
      'block',
      'block',
      'block',
    ]);
  });

  test('the consolidated list by programme', () => {
    const effects: readonly (readonly [string, string])[] = [
      ['NS-PLC', 'reject'],
      ['UKRAINE-EO13662', 'restrict'],
      ['CMIC-EO13959', 'restrict'],
      ['CAPTA', 'restrict'],
      ['NS-MBS', 'restrict'],
      ['FSE-IR', 'reject'],
      ['FSE-SY', 'reject'],
      ['561-Related', 'restrict'],
      ['SDGT', 'block'],
    ];
    for (const [tag, effect] of effects)
      expect([tag, ...ofac('ofac-consolidated', [tag])]).toEqual([tag, effect]);
  });

  test('a tag that blocks on the SDN list is a restriction only where the entry names a directive of that order', () => {
    const directive = ['Executive Order 14024 Directive Information', 'Subject to Directive 4'] as const;
    const other = ['Executive Order 13662 Directive Determination -', 'Subject to Directive 1'] as const;
    expect(ofac('ofac-consolidated', ['RUSSIA-EO14024'])).toEqual(['block']);
    expect(ofac('ofac-consolidated', ['RUSSIA-EO14024'], [other])).toEqual(['block', 'restrict']);
    expect(ofac('ofac-consolidated', ['RUSSIA-EO14024'], [directive])).toEqual(['restrict', 'restrict']);
  });

  test('a menu entry that blocks is a block; a mere reference is no measure', () => {
    expect(
      ofac(
        'ofac-sdn',
        ['SDGT'],
        [['Executive Order 13846 information:', 'BLOCKING PROPERTY. Sec. 5(a)(iv)']],
      ),
    ).toEqual(['block', 'block']);
    expect(
      ofac(
        'ofac-sdn',
        ['SDGT'],
        [['Executive Order 14024 Directive Information -', 'For more information …']],
      ),
    ).toEqual(['block']);
  });

  test('no programme or an unknown one is unknown', () => {
    expect(ofac('ofac-sdn', [])).toEqual(['unknown']);
    expect(ofac('ofac-sdn', ['NEW-EO99999'])).toEqual(['unknown']);
  });

  test('every programme has a name, and only non-SDN ones do less than block on the SDN list', () => {
    for (const [tag, { name, effect, nonSdn }] of OFAC_PROGRAMMES) {
      expect([tag, name.length > 3]).toEqual([tag, true]);
      if (effect !== 'block') expect([tag, nonSdn]).toEqual([tag, true]);
    }
  });

  test('id types: wallets by currency, listing dates of any directive, unknown ones', () => {
    expect(ofacIdMeaning('Digital Currency Address - SOL')).toEqual({ as: 'wallet', currency: 'SOL' });
    expect(ofacIdMeaning('Listing Date (EO 14024 Directive 3):')).toEqual({ as: 'remark' });
    expect(ofacIdMeaning('Quantum Number')).toBeNull();
    expect(ofacIdMeaning('constructor')).toBeNull();
  });
});

describe('UK', () => {
  test.each([
    ['Asset freeze', 'block'],
    ['Travel Ban', 'other'],
    ['Director Disqualification Sanction', 'other'],
    ['Trust Services Sanctions', 'restrict'],
    ['Shipping sanctions: (see "Other information")', 'restrict'],
    ['Shipping & Trade Sanctions: see "Other Information"', 'restrict'],
    ['Transport sanctions: see "Other information"', 'restrict'],
    ['Internet Services Sanctions: see "Other Information" ', 'restrict'],
    ['Prohibition of port entry', 'restrict'],
    ['Prohibition on correspondent banking and sterling clearing', 'restrict'],
    [' Correspondent Banking Sanctions\u202fand processing payments', 'restrict'],
    ['Chartering of Ships', 'restrict'],
    ['Crew servicing of ships and aircraft', 'restrict'],
    ['Prevention of business arrangements', 'restrict'],
    ['Technical assistance related to aircraft', 'restrict'],
    ['Targeted arms embargo', 'restrict'],
    ['Closure of representative offices', 'other'],
    ['De-flag', 'other'],
    ['Something new', 'unknown'],
  ])('%s: %s', (text, effect) => {
    expect(ukMeasures(text).map((measure) => measure.effect)).toEqual([effect]);
  });

  test('reads several measures in one text, and takes no text for an unknown one', () => {
    expect(ukMeasures('Asset freeze| Travel Ban').map(({ text }) => text)).toEqual([
      'Asset freeze',
      'Travel Ban',
    ]);
    expect(ukMeasures('').map(({ effect }) => effect)).toEqual(['unknown']);
  });
});

test('EU: asset freeze, but for the sectoral acts', () => {
  expect(euMeasure('UKR', '2023/1216 (OJ L159I)').effect).toBe('block');
  expect(euMeasure('UKR', '833/2014 (OJ L229)').effect).toBe('restrict');
  expect(euMeasure('UKR', '1833/2014 (OJ L229)').effect).toBe('block');
  expect(euMeasure('', '').effect).toBe('unknown');
});

test('UN: asset freeze, but for Guinea-Bissau', () => {
  expect(unMeasure('Al-Qaida').effect).toBe('block');
  expect(unMeasure('GB').effect).toBe('other');
  expect(unMeasure('Atlantis').effect).toBe('unknown');
  expect(unMeasure('').effect).toBe('unknown');
});

describe('the catalogue', () => {
  test('names the five current lists and one that is retired', () => {
    expect(CURRENT_LISTS).toEqual(['ofac-sdn', 'ofac-consolidated', 'eu-fsf', 'uk-sanctions-list', 'un']);
    expect(catalogueEntry('uk-ofsi-conlist')?.retired).toBe('2026-01-28');
    expect(catalogueEntry('my-list')).toBeNull();
  });

  test('gives each list a publisher, a licence, an attribution, a floor and https addresses', () => {
    for (const { id, publisher, licence, attribution, floor, downloads } of catalogue) {
      expect([id, publisher, licence, attribution].every((text) => text !== '')).toBe(true);
      expect(floor).toBeGreaterThan(0);
      expect(downloads.length).toBeGreaterThan(0);
      for (const { urls } of downloads) for (const url of urls) expect(new URL(url).protocol).toBe('https:');
    }
  });
});
