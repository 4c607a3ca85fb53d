import type { ComparedEntity } from '../lists/entity.js';
import type { PartialDate } from '../normalise/date.js';
import type { EntityType } from '../normalise/party.js';

/** Numbered by their places. */
const TYPES: readonly EntityType[] = ['person', 'organization', 'vessel', 'aircraft', 'unknown'];

/** Bits of `Traits.has`: what there is to be compared, and the type behind them. */
export const HAS_BIRTH_DATE = 1;
export const HAS_GENDER = 2;
export const HAS_COUNTRY = 4;
/** a country of which somebody is a national or citizen */
export const HAS_NATIONALITY = 8;
export const HAS_IDENTIFIER = 16;
const IS_MALE = 32;
const IS_FEMALE = 64;
const TYPE_AT = 8;
const COMPARED_BITS = 4;
const COMPARED = 2 ** COMPARED_BITS - 1;
const LETTERS = 26;

/** Years beyond all dates: a date that could not be placed in our calendar may be any. */
const FIRST_YEAR = 0;
const LAST_YEAR = 9999;
const EVERY_DAY = -1;
/** Where the year ends in `YYYY-MM-DD`, and the day of the month begins. */
const YEAR_END = 4;
const DAY_AT = 8;
const FIGURE_0 = 48;
const YEAR_BITS = 14;
const YEAR_MASK = 2 ** YEAR_BITS - 1;

/**
 * What a party's data can agree and cannot agree with, in five numbers. They tell without decoding anybody that most
 * people cannot be a customer who was born in another decade; what is alike in them may be different all the same.
 */
export interface Traits {
  readonly has: number;
  /** of birth: the first and last year that any of the dates can mean */
  readonly firstYear: number;
  readonly lastYear: number;
  /** bit n is set if one of the dates is the nth of a month */
  readonly days: number;
  /** a bit for each country, which some share */
  readonly countries: number;
}

/** What the traits of a party are taken from: of an entity, or of a customer. */
export type Comparable = Pick<ComparedEntity, 'type' | 'birthDates' | 'genders' | 'identifiers'> & {
  readonly countries: readonly { readonly code: string | null; readonly role: string }[];
};

export function traitsOf(party: Comparable): Traits {
  const { firstYear, lastYear, days } = birthsOf(party.birthDates);
  let countries = 0;
  for (const { code } of party.countries)
    if (code !== null) countries |= 1 << ((LETTERS * code.charCodeAt(0) + code.charCodeAt(1)) & 31);
  return { has: presentIn(party), firstYear, lastYear, days, countries };
}

/** `Traits.has` alone: all that is asked of a customer whose name meets nothing. */
export function presentIn({ type, birthDates, genders, countries, identifiers }: Comparable): number {
  let has = TYPES.indexOf(type) << TYPE_AT;
  if (birthDates.length > 0) has |= HAS_BIRTH_DATE;
  if (identifiers.length > 0) has |= HAS_IDENTIFIER;
  for (const gender of genders) has |= HAS_GENDER | (gender === 'male' ? IS_MALE : IS_FEMALE);
  for (const { code, role } of countries)
    if (code !== null)
      has |= HAS_COUNTRY | (role === 'nationality' || role === 'citizenship' ? HAS_NATIONALITY : 0);
  return has;
}

function birthsOf(dates: readonly PartialDate[]): Pick<Traits, 'firstYear' | 'lastYear' | 'days'> {
  let firstYear = LAST_YEAR;
  let lastYear = FIRST_YEAR;
  let days = 0;
  for (const { from, to, precision } of dates) {
    if (from === null || to === null) return { firstYear: FIRST_YEAR, lastYear: LAST_YEAR, days: EVERY_DAY };
    firstYear = Math.min(firstYear, numberIn(from, 0, YEAR_END));
    lastYear = Math.max(lastYear, numberIn(to, 0, YEAR_END));
    if (precision === 'day') days |= 1 << numberIn(from, DAY_AT, from.length);
  }
  return { firstYear, lastYear, days };
}

/** What the figures between two places say, without a text of their own: every customer has a birth date. */
function numberIn(day: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = 10 * number + day.charCodeAt(at) - FIGURE_0;
  return number;
}

/** The type and what can be compared: equal for parties of which the context (match/score/context.ts) asks the same. */
export function kindOf(has: number): number {
  return ((has >>> TYPE_AT) << COMPARED_BITS) | (has & COMPARED);
}
export const KINDS = TYPES.length << COMPARED_BITS;

/** One party of the kind, as the words that describe it. */
export function ofKind(kind: number): { readonly type: EntityType; readonly has: number } {
  return { type: TYPES[kind >>> COMPARED_BITS] ?? 'unknown', has: kind & COMPARED };
}

/**
 * Birth dates that are so many calendar years apart are at least four years apart: more than "about" allows, so that
 * they contradict each other, unless they are equal but for a digit of the year (compare-dates.ts).
 */
const YEARS_APART = 5;

/** Numbers for each entity: what it has, its years, its days, its countries. One cache line holds them all. */
const NUMBERS = 4;

export function packTraits(all: readonly Traits[]): Int32Array {
  const packed = new Int32Array(NUMBERS * all.length);
  all.forEach(({ has, firstYear, lastYear, days, countries }, at) => {
    packed.set([has, firstYear | (lastYear << YEAR_BITS), days, countries], NUMBERS * at);
  });
  return packed;
}

/** The traits of all entities. */
export class EntityTraits {
  private readonly packed: Int32Array;

  constructor(packed: Int32Array) {
    this.packed = packed;
  }

  hasOf(entity: number): number {
    return this.packed[NUMBERS * entity] ?? 0;
  }

  /** Whether both have birth dates, and all of them are years apart and not equal but for a digit of the year. */
  areBirthsApart(entity: number, own: Traits): boolean {
    const { packed } = this;
    const at = NUMBERS * entity;
    if (((packed[at] ?? 0) & own.has & HAS_BIRTH_DATE) === 0) return false;
    const years = packed[at + 1] ?? 0;
    const gap = Math.max((years & YEAR_MASK) - own.lastYear, own.firstYear - (years >>> YEAR_BITS));
    return gap >= YEARS_APART && ((packed[at + 2] ?? 0) & own.days) === 0;
  }

  /** Whether both have a gender, and none is the same. */
  areGendersDifferent(entity: number, own: Traits): boolean {
    const has = this.hasOf(entity);
    return (has & own.has & HAS_GENDER) !== 0 && (has & own.has & (IS_MALE | IS_FEMALE)) === 0;
  }

  /** Whether both have countries, and none is the same. */
  areCountriesDifferent(entity: number, own: Traits): boolean {
    const at = NUMBERS * entity;
    return (
      ((this.packed[at] ?? 0) & own.has & HAS_COUNTRY) !== 0 &&
      ((this.packed[at + 3] ?? 0) & own.countries) === 0
    );
  }
}
