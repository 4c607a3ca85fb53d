import { describe, expect, test } from '@jest/globals';
import { likelyType } from '../../src/cli/pairs/listed-type.js';
import { pairScorer } from '../../src/cli/pairs/pair-parties.js';

const pair = (fields: Readonly<Record<string, string>>) => ({
  field: (column: string) => fields[column] ?? '',
});
const typeOf = (name1: string, name2: string, more: Readonly<Record<string, string>> = {}) =>
  likelyType(pair({ name1, name2, ...more }));

describe('what a listed party is, where nothing states it', () => {
  test.each([
    ['Orla Hennebury', 'Orla HENNEBURY', 'person'],
    ['Velmar Trading', 'Velmar Trading LLC', 'organization'],
    ['MT Grawit', 'GRAWIT', 'vessel'],
    ['Grawit', 'M/T Grawit', 'vessel'],
    ['MV AKADEMIK QELTHAROV', 'AKADEMIK QELTHAROV', 'vessel'],
    ['теплоход Грабит', 'GRABIT', 'vessel'],
    ['Velmar 15', 'VELMAR 15', 'vessel'],
    ['ep-qgo', 'EP-QGO', 'aircraft'],
    ['P-913', 'P-913', 'aircraft'],
    ['Velmar Trading Ltd', 'Velmar', 'organization'],
    // a given name, a year of birth, a customer's company
    ['Li Wei', 'LI-WEI', 'person'],
    ['Orla Hennebury', 'Orla Hennebury 1961', 'person'],
    ['Acme Ltd (prop. Orla Hennebury)', 'Orla Hennebury', 'person'],
    ['Hennebury', 'HENNEBURY', 'person'],
    ['', '', 'person'],
  ])('%s, %s: %s', (name1, name2, type) => {
    expect(typeOf(name1, name2)).toBe(type);
  });

  test('is told by numbers, then by what only people have', () => {
    expect(typeOf('Maria', 'MARIA', { identifier2: 'imo: 9074729' })).toBe('vessel');
    expect(typeOf('Maria', 'MARIA', { identifier1: 'IMO 9074729' })).toBe('vessel');
    expect(typeOf('Maria', 'MARIA', { identifier2: 'tail number: EP-QGO' })).toBe('aircraft');
    expect(typeOf('Maria', 'MARIA', { identifier2: 'passport: AB1234567' })).toBe('person');
    expect(typeOf('Maria Trading', 'MARIA Trading', { dob2: '1961' })).toBe('person');
  });

  test('names of all but people are read by one set of rules, so that a wrong guess among them costs nothing', () => {
    for (const [name1, name2] of [
      ['Velmar Trading', 'Velmar Tradng Co'],
      ['Velmar 15', 'VELMAR 16'],
      ['Grawit Star', 'STAR GRAVIT'],
    ] as const) {
      const score = (identifier2: string) => {
        const result = pairScorer({ threshold: 70, weakAliases: 'confirm' })(
          pair({ name1, name2, identifier2 }),
        );
        return typeof result === 'string' ? result : [result.score, result.flagged];
      };
      expect(score('imo: 9074729')).toEqual(score('tail number: EP-QGO'));
      expect(score('imo: 9074729')).toEqual(score('lei: 529900T8BM49AURSDO55'));
    }
  });
});
