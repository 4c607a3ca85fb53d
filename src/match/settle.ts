import type { Customer } from '../customers/customer.js';
import type { Entity } from '../lists/entity.js';
import { countryName } from '../normalise/country.js';
import { type PartialDate, partialDate } from '../normalise/date.js';
import { type ScoredEntity, scoreEntity } from './score/entity-score.js';
import type { Settlement } from './screened-row.js';
import { shownScore } from './shown-score.js';

/** Possible answers to what the customer's record lacks: each that would agree, and one that would not. */
interface Question {
  readonly field: Settlement['field'];
  /** what the entity has, as text */
  readonly value: string;
  readonly equal: readonly Partial<Customer>[];
  readonly different: Partial<Customer>;
}

/**
 * The one missing item of the customer's data that would decide the match: above the threshold one way, below it the
 * other. Items are tried in the order of how reliably they decide; null if none does. The scores stated are those the
 * model gives once the answer is filled in; of several agreeing answers, the lowest.
 */
export function settle(scored: ScoredEntity, threshold: number): Settlement | null {
  const { customer, entity, name, context } = scored;
  if (context.identifiers.score > 0) return null;
  const scoreWith = (answer: Partial<Customer>): number =>
    shownScore(scoreEntity({ ...customer, ...answer }, entity, name, threshold).score);
  for (const question of questions(scored)) {
    const ifEqual = Math.min(...question.equal.map(scoreWith));
    const ifDifferent = scoreWith(question.different);
    if (ifEqual >= threshold && ifDifferent < threshold)
      return { field: question.field, value: question.value, ifEqual, ifDifferent };
  }
  return null;
}

function* questions({ customer, entity, context }: ScoredEntity): Generator<Question> {
  const birth = context.dates.relation === 'absent' ? birthDate(entity) : null;
  if (birth !== null) yield birth;
  const lacksNationality = !customer.countries.some(
    ({ role, code }) => role === 'nationality' && code !== null,
  );
  const country = context.country === 'absent' && lacksNationality ? nationality(customer, entity) : null;
  if (country !== null) yield country;
  const [gender] = entity.genders;
  if (context.gender === 'absent' && gender !== undefined)
    yield {
      field: 'gender',
      value: gender,
      equal: [{ genders: [gender] }],
      different: { genders: [gender === 'male' ? 'female' : 'male'] },
    };
}

/** A full date, as records have it, within each listed one; and one that is decades earlier than all of them. */
function birthDate({ birthDates }: Entity): Question | null {
  const known = birthDates.flatMap(({ from, to, text }) =>
    from === null || to === null ? [] : [{ from: Date.parse(from), to: Date.parse(to), text }],
  );
  if (known.length === 0) return null;
  const earliest = Math.min(...known.map(({ from }) => from));
  return {
    field: 'dob',
    value: known.map(({ text }) => text).join(' or '),
    equal: known.map(({ from, to }) => ({ birthDates: dayAt((from + to) / 2) })),
    different: { birthDates: dayAt(earliest - DECADES_MS) },
  };
}

/** About 30 years and a half, so that the month differs too and it is no slip of one digit. */
const DECADES_MS = 11_140 * 86_400_000;

function dayAt(time: number): PartialDate[] {
  const at = new Date(time);
  const day = partialDate({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    text: at.toISOString().slice(0, 10),
  });
  return day === null ? [] : [day];
}

function nationality({ countries }: Customer, entity: Entity): Question | null {
  const listed = entity.countries.find(({ code, role }) => code !== null && role !== 'residence');
  if (!listed?.code) return null;
  const having = (code: string): Partial<Customer> => ({
    countries: [...countries, { code, role: 'nationality', text: code }],
  });
  return {
    field: 'country',
    value: countryName(listed.code),
    equal: [having(listed.code)],
    different: having(NOBODYS),
  };
}

/** Antarctica: nobody is a national of it. */
const NOBODYS = 'AQ';
