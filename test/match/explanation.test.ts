import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EntityDraft } from '../../src/lists/entity-draft.js';
import { compareParties } from '../../src/match/compare.js';
import { partyNumbers } from '../../src/match/parties.js';
import { shownScore } from '../../src/match/shown-score.js';
import { parsePartialDate } from '../../src/normalise/date.js';
import { customer } from '../report/rows.js';

const OPTIONS = { threshold: 70, weakAliases: 'confirm' } as const;

function listed(name: string, type: 'person' | 'organization' = 'person') {
  const draft = new EntityDraft('pair', '2', type);
  draft.addName({ full: name, kind: 'primary' });
  draft.addBirthDate(parsePartialDate('1961-04-03'));
  return draft.finish();
}

const WORDS = ['Zoravan', 'Qeltharani', 'Mirdokht', 'Vashgirdi', 'Zorawan', 'Keltarani', 'Alazar', 'M.'];
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

describe('the parts of a score', () => {
  test('add up to the score that is shown, and a name never starts above 100', () => {
    fc.assert(
      fc.property(name, name, fc.boolean(), (own, other, born) => {
        const dates = born ? [parsePartialDate('1961-04')].filter((date) => date !== null) : [];
        const { match } = compareParties(customer(own, { birthDates: dates }), listed(other), OPTIONS);
        const tenths = match.explanation.map(({ points }) => Math.round(points * 10));
        expect(tenths.reduce((sum, points) => sum + points, 0)).toBe(Math.round(match.score * 10));
        // names without a word in common are not compared at all
        const [first] = match.explanation;
        if (first?.feature === 'name') expect(first.points).toBe(100);
        else expect(match.explanation.every(({ feature }) => feature === 'dob')).toBe(true);
        for (const { points, feature } of match.explanation)
          if (feature === 'dob') expect(points).toBe(Math.round(points));
      }),
    );
  });

  test('name the words as they are written, on both sides', () => {
    const { match } = compareParties(
      customer('Зораван Кельтарани'),
      listed('Zoravan Qeltharani Alazar'),
      OPTIONS,
    );
    const tokens = match.explanation.flatMap((part) => part.tokens ?? []);
    expect(tokens).toContainEqual({ customer: ['Кельтарани'], listed: ['Qeltharani'] });
    expect(tokens).toContainEqual({ customer: [], listed: ['Alazar'] });
    expect(match.explanation.map(({ text }) => text)).toContain('Alazar: only in the listed name');
  });

  test('words that exclude each other are on both sides of one part', () => {
    const { match } = compareParties(customer('Mirdokht Alazar'), listed('Mirdokht Vashgirdi'), OPTIONS);
    const part = match.explanation.find(({ feature }) => feature === 'contradiction');
    expect(part?.tokens).toEqual({ customer: ['Alazar'], listed: ['Vashgirdi'] });
  });
});

test('a score is shown rounded down, whatever the sum of its parts lost on the way', () => {
  expect([69.96, 69.999, 70, 0.1 + 0.2 + 69.7, 92.39999999999999].map(shownScore)).toEqual([
    69.9, 69.9, 70, 70, 92.4,
  ]);
});

test('what the list says comes with the match', () => {
  const { match } = compareParties(customer('Zoravan Qeltharani'), listed('Zoravan Qeltharani'), OPTIONS);
  expect(match.details.birthDates.map(({ text }) => text)).toEqual(['1961-04-03']);
});

test('an entry that proves two others to be one makes them one party, in whatever order they come', () => {
  const entry = (list: string, id: string, passport: string | null, reference: string | null) => {
    const draft = new EntityDraft(list, id, 'person');
    draft.addName({ full: `Name ${id}`, kind: 'primary' });
    if (passport !== null)
      draft.addIdentifier({ type: 'passport', value: passport, label: '' }, { text: 'RU', code: 'RU' });
    if (reference !== null) draft.addLink('un-reference', reference);
    return draft.finish();
  };
  const [ofac, un, uk] = [
    entry('ofac-sdn', '1', 'X1234567', null),
    entry('un', 'TSi.001', null, null),
    entry('uk-sanctions-list', 'TST0001', 'X1234567', 'TSi.001'),
  ];
  const other = entry('eu-fsf', '9', 'X7654321', null);
  expect(partyNumbers([ofac, other, un, uk])).toEqual([1, 2, 1, 1]);
  expect(partyNumbers([uk, other, un, ofac])).toEqual([1, 2, 1, 1]);
});
