import type { PartialDate } from '../../normalise/date.js';
import type { DateAgreement } from '../screened-row.js';

/** How two birth dates relate, or the closest two of several. */
export type DateRelation =
  /** both to the day, and equal */
  | 'same-day'
  /** equal except that day and month are swapped */
  | 'swapped'
  /** one field (day, month or year) differs and the other two agree: a typing error, or two sources */
  | 'one-field'
  /** the less precise one contains the other: same month, or same year */
  | 'same-month'
  | 'same-year'
  /** at most two years apart and at least one of them not exact or in doubt, or within the width of "circa" */
  | 'near'
  /** both to the day and at most two years apart, but more than one field differs */
  | 'other-day'
  /** more than two years apart, at least one of them not to the day */
  | 'apart'
  /** more than two years apart, both precise enough to be sure */
  | 'conflict'
  | 'absent';

export interface DateComparison {
  readonly relation: DateRelation;
  /** the customer's date and the listed one that were compared, or null when one side has none */
  readonly customer: PartialDate | null;
  readonly listed: PartialDate | null;
}

const DAYS_A_YEAR = 365.25;
/** A year given as "about" may be this far off before it counts against a match. */
const CIRCA_YEARS = 3;
const NEAR_YEARS = 2;
/**
 * Within this many days it may still be the same birthday: the turn of a month or year, or another calendar (the Julian
 * one is 13 days behind).
 */
const SAME_BIRTHDAY_DAYS = 14;
/** If a party has more birth dates than this, nobody is sure of any of them. */
const SURE = 2;

const ORDER: readonly DateRelation[] = [
  'same-day',
  'swapped',
  'one-field',
  'same-month',
  'same-year',
  'near',
  'absent',
  'other-day',
  'apart',
  'conflict',
];

/** Compares each date of one side with each of the other and keeps the best relation. */
export function compareBirthDates(
  customer: readonly PartialDate[],
  listed: readonly PartialDate[],
): DateComparison {
  const vague = customer.length > SURE || listed.length > SURE;
  let best: DateComparison | null = null;
  for (const own of customer) {
    for (const other of listed) {
      const relation = relate(own, other, vague);
      if (best === null || ORDER.indexOf(relation) < ORDER.indexOf(best.relation)) {
        best = { relation, customer: own, listed: other };
      }
    }
  }
  return best ?? { relation: 'absent', customer: null, listed: null };
}

/**
 * The agreement that OFAC's FAQ 5 asks for. Dates that are only near each other do not agree, but they do not clear
 * anybody either.
 */
export function dateAgreement(relation: DateRelation): DateAgreement {
  if (relation === 'absent') return 'absent';
  if (relation === 'near' || relation === 'other-day') return 'near';
  return relation === 'conflict' || relation === 'apart' ? 'conflict' : 'agree';
}

function relate(first: PartialDate, second: PartialDate, several: boolean): DateRelation {
  const a = withoutNewYear(first);
  const b = withoutNewYear(second);
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 'absent';
  if (a.precision === 'day' && b.precision === 'day') {
    const days = relateDays(a.from, b.from);
    if (days !== null) return days;
  } else if (a.from <= b.to && b.from <= a.to) {
    const coarse = a.precision === 'day' || (a.precision === 'month' && b.precision !== 'day') ? b : a;
    if (coarse.precision === 'range') return 'near';
    return coarse.precision === 'month' ? 'same-month' : 'same-year';
  }
  const days = gapInDays(a.from, a.to, b.from, b.to);
  const years = days / DAYS_A_YEAR;
  const circa = a.circa || b.circa;
  if (years <= (circa ? CIRCA_YEARS : NEAR_YEARS)) {
    const sure = a.precision === 'day' && b.precision === 'day' && !circa && !several;
    return sure && days > SAME_BIRTHDAY_DAYS ? 'other-day' : 'near';
  }
  const vague = several || circa || a.precision === 'range' || b.precision === 'range';
  return vague && years <= 2 * CIRCA_YEARS ? 'apart' : 'conflict';
}

/** In most registers 1 January stands for "some day of that year", so it counts as a year. */
function withoutNewYear(date: PartialDate): PartialDate {
  if (date.precision !== 'day' || date.from === null || !date.from.endsWith('-01-01')) return date;
  return { ...date, to: `${date.from.slice(0, 4)}-12-31`, precision: 'year' };
}

/**
 * Two days: equal, swapped, or equal in all fields but one; null otherwise. Agreement in the year alone is not counted:
 * one stranger in fifty has the same year.
 */
function relateDays(a: string, b: string): DateRelation | null {
  if (a === b) return 'same-day';
  const [yearA, monthA, dayA] = a.split('-');
  const [yearB, monthB, dayB] = b.split('-');
  if (yearA === yearB && monthA === dayB && dayA === monthB) return 'swapped';
  const differing = Number(yearA !== yearB) + Number(monthA !== monthB) + Number(dayA !== dayB);
  if (differing > 1) return null;
  if (yearA === yearB) return 'one-field';
  return oneDigitOff(yearA ?? '', yearB ?? '') ? 'one-field' : null;
}

function oneDigitOff(a: string, b: string): boolean {
  let differing = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differing++;
  return differing <= 1;
}

function gapInDays(fromA: string, toA: string, fromB: string, toB: string): number {
  return Math.max(dayNumber(fromB) - dayNumber(toA), dayNumber(fromA) - dayNumber(toB), 0);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
