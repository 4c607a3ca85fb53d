import type { Customer, CustomerCountry } from '../../customers/customer.js';
import type { ComparedEntity, CountryLink } from '../../lists/entity.js';
import { countryName } from '../../normalise/country.js';
import type { EntityType } from '../../normalise/party.js';
import type { Agreement, DateAgreement, ExplanationPart } from '../screened-row.js';
import { compareBirthDates, type DateComparison, type DateRelation, dateAgreement } from './compare-dates.js';
import { compareIdentifiers, type IdentifierComparison } from './compare-identifiers.js';

/** What the data other than names say about a customer and an entity. */
export interface Context {
  readonly dates: DateComparison;
  readonly identifiers: IdentifierComparison;
  readonly country: Agreement;
  readonly gender: Agreement;
  readonly type: Agreement;
  /** points for and against, except for equal identifiers */
  readonly parts: readonly ExplanationPart[];
}

/** The most that context adds to a name score; retrieval looks for names this far below the threshold. */
export const MOST_RAISED = 10;

export const DATE_POINTS: Readonly<Record<DateRelation, number>> = {
  'same-day': 8,
  swapped: 4,
  'one-field': 3,
  'same-month': 5,
  'same-year': 4,
  near: 0,
  absent: 0,
  // Of 2,450 pairs of full dates that two lists give for one party, one is like this; of any two people's, one in 15.
  'other-day': -12,
  apart: -15,
  conflict: -38,
};
const DATE_WORDS: Readonly<Record<DateRelation, string>> = {
  'same-day': 'same birth date',
  swapped: 'same birth date with day and month swapped',
  'one-field': 'birth dates differ in one field only',
  'same-month': 'same month of birth',
  'same-year': 'same year of birth',
  near: 'birth dates within two years',
  absent: '',
  'other-day': 'birth dates within two years, but another day',
  apart: 'birth dates apart',
  conflict: 'birth dates contradict',
};
export const COUNTRY_POINTS: Readonly<Record<Agreement, number>> = { agree: 3, conflict: -12, absent: 0 };
export const GENDER_POINTS: Readonly<Record<Agreement, number>> = { agree: 0, conflict: -15, absent: 0 };
const TYPE_DIFFERS = -30;
const IDENTIFIER_DIFFERS = -15;

/**
 * Compares everything except the names. Where they are applied, the points of agreement are limited to `MOST_RAISED`.
 */
export function compareContext(customer: Customer, entity: ComparedEntity): Context {
  const dates = compareBirthDates(customer.birthDates, entity.birthDates);
  const identifiers = compareIdentifiers(customer.identifiers, entity.identifiers);
  const country = compareCountries(customer.countries, entity.countries);
  const gender = compareSets(customer.genders, entity.genders);
  const type = compareTypes(customer, entity);
  const parts: ExplanationPart[] = [];
  const add = (feature: ExplanationPart['feature'], text: string, points: number): void => {
    if (points !== 0) parts.push({ feature, text, points });
  };
  add('dob', `${DATE_WORDS[dates.relation]}: ${datesText(dates)}`, DATE_POINTS[dates.relation]);
  const countryText =
    country === 'agree' ? `same country: ${sharedCountry(customer, entity)}` : 'no country in common';
  add('country', countryText, COUNTRY_POINTS[country]);
  add('gender', gender === 'agree' ? 'same gender' : 'different gender', GENDER_POINTS[gender]);
  if (type === 'conflict') add('type', `a ${typeOf(customer)} against a listed ${entity.type}`, TYPE_DIFFERS);
  if (identifiers.agreement === 'conflict') {
    add('identifier', `different ${identifiers.listed?.type ?? 'identifier'}`, IDENTIFIER_DIFFERS);
  }
  return { dates, identifiers, country, gender, type, parts };
}

/** Agreement of birth dates in the words of the reports. */
export function dobAgreement(context: Context): DateAgreement {
  return dateAgreement(context.dates.relation);
}

/** The two dates that were compared: `1961-04-03 against 1975`. */
export function datesText(dates: DateComparison): string {
  const own = dates.customer?.text ?? '';
  const listed = dates.listed?.text ?? '';
  return own === listed ? own : `${own} against ${listed}`;
}

function compareTypes(customer: Customer, entity: ComparedEntity): Agreement {
  const type = typeOf(customer);
  if (type === 'unknown' || entity.type === 'unknown') return 'absent';
  return type === entity.type ? 'agree' : 'conflict';
}

/** A customer with a gender or a birth date is a person, whether or not the file says so. */
function typeOf(customer: Customer): EntityType {
  if (customer.type !== 'unknown') return customer.type;
  return customer.genders.length > 0 || customer.birthDates.length > 0 ? 'person' : 'unknown';
}

function compareSets<T>(own: readonly T[], listed: readonly T[]): Agreement {
  if (own.length === 0 || listed.length === 0) return 'absent';
  return own.some((value) => listed.includes(value)) ? 'agree' : 'conflict';
}

/**
 * Any country in common agrees. Having none in common contradicts only for nationalities: people live abroad, and
 * companies and ships are registered abroad.
 */
function compareCountries(own: readonly CustomerCountry[], listed: readonly CountryLink[]): Agreement {
  const ownCodes = codes(own);
  const listedCodes = codes(listed);
  if (ownCodes.length === 0 || listedCodes.length === 0) return 'absent';
  if (ownCodes.some((code) => listedCodes.includes(code))) return 'agree';
  const nationality = own.some(({ role, code }) => role === 'nationality' && code !== null);
  const listedNationality = listed.some(
    ({ role, code }) => (role === 'nationality' || role === 'citizenship') && code !== null,
  );
  return nationality && listedNationality ? 'conflict' : 'absent';
}

function codes(links: readonly { readonly code: string | null }[]): string[] {
  return links.map(({ code }) => code).filter((code) => code !== null);
}

function sharedCountry(customer: Customer, entity: ComparedEntity): string {
  const listed = codes(entity.countries);
  const shared = codes(customer.countries).find((code) => listed.includes(code));
  return shared === undefined ? '' : countryName(shared);
}
