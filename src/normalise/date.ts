import { addDays, type Calendar, daysInMonth, fromHijri, gregorianDay } from './calendar.js';
import { type DateToken, readDateTokens } from './date-tokens.js';

/**
 * A birth date (or any partial date) as the interval of days it can mean.
 *
 * `1962` is 1962-01-01 … 1962-12-31 with precision `year`; `circa` widens nothing by itself: the comparison decides
 * what "about" is worth. A date in another calendar that could not be converted keeps its calendar, has no
 * interval and is never compared as a Gregorian one.
 */
export interface PartialDate {
  /** first possible day, `YYYY-MM-DD`; null when the date could not be placed in the Gregorian calendar */
  readonly from: string | null;
  /** last possible day, `YYYY-MM-DD`; null as above */
  readonly to: string | null;
  /** `range` covers everything that is not one day, one month or one year */
  readonly precision: DatePrecision;
  /** the publisher says "about" */
  readonly circa: boolean;
  readonly calendar: Calendar;
  /** what the source said, white space collapsed */
  readonly text: string;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'range';
/** Order of day and month in an all-figures date whose year comes last; a year that comes first is always y-m-d. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Parts of a date as a source gives them. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | null | undefined;
  readonly day?: number | null | undefined;
  readonly circa?: boolean | undefined;
  readonly calendar?: Calendar | undefined;
  /** what the source said */
  readonly text: string;
}

/** No one alive was born, and no listed company founded, in such a year of our calendar: it is a Hijri one. */
const HIJRI_YEARS = [1300, 1500] as const;
/** The same for the Thai Buddhist calendar, which runs 543 years ahead. */
const BUDDHIST_YEARS = [2400, 2700] as const;
/**
 * From this year on a Hijri date of birth can only be a lunar one (1390 AH began in 1970, solar 1390 in 2011).
 * Below it even a source that says "Islamic" may mean the solar year: the EU does, for 1343 = 1964.
 */
const FIRST_SURELY_LUNAR_YEAR = 1390;
/** Sighting the moon moves a lunar date by a day or two against the Umm al-Qura tables. */
const LUNAR_TOLERANCE_DAYS = 2;
const SOLAR_TOLERANCE_DAYS = 1;

/**
 * A date from its parts; a day without a month counts as the year alone. Null when there is no such day or year.
 * Years 1300-1500 and 2400-2700 are never Gregorian: the date keeps its text, but has no interval, unless it is a
 * full Hijri date of a calendar that is certain, which becomes a range of a few days.
 */
export function partialDate(parts: DateParts): PartialDate | null {
  const { year, text } = parts;
  const month = parts.month ?? null;
  const day = month === null ? null : (parts.day ?? null);
  const circa = parts.circa ?? false;
  const calendar = calendarOf(year, parts.calendar ?? 'gregorian');
  if (calendar !== 'gregorian') return foreignDate({ year, month, day, circa, calendar, text });
  if (year <= HIJRI_YEARS[1]) return null;
  const from = gregorianDay(year, month ?? 1, day ?? 1);
  const to = gregorianDay(year, month ?? 12, day ?? (month === null ? 31 : daysInMonth(year, month)));
  return from === null || to === null ? null : dateInterval(from, to, { circa, text });
}

function calendarOf(year: number, stated: Calendar): Calendar {
  if (stated !== 'gregorian') return stated;
  const foreign = [HIJRI_YEARS, BUDDHIST_YEARS].some(([first, last]) => year >= first && year <= last);
  return foreign ? 'unknown' : 'gregorian';
}

function foreignDate({
  year,
  month,
  day,
  circa,
  calendar,
  text,
}: ReadParts & { circa: boolean; calendar: Calendar; text: string }): PartialDate | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 32)) return null;
  if (month !== null && day !== null) {
    const lunar = calendar === 'islamic' && year >= FIRST_SURELY_LUNAR_YEAR;
    const hijri = lunar ? 'islamic-umalqura' : calendar === 'persian' ? 'persian' : null;
    const found = hijri === null ? null : fromHijri(hijri, year, month, day);
    const tolerance = lunar ? LUNAR_TOLERANCE_DAYS : SOLAR_TOLERANCE_DAYS;
    if (found !== null) {
      const [from, to] = [addDays(found, -tolerance), addDays(found, tolerance)];
      return { from, to, precision: 'range', circa, calendar, text };
    }
  }
  const precision = month === null ? 'year' : day === null ? 'month' : 'day';
  return { from: null, to: null, precision, circa, calendar, text };
}

function precisionOf(from: string, to: string): DatePrecision {
  if (from === to) return 'day';
  if (from.slice(0, 4) !== to.slice(0, 4) || !from.endsWith('-01')) return 'range';
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  const month = Number(from.slice(5, 7));
  const lastDay = daysInMonth(Number(from.slice(0, 4)), month);
  return to === `${from.slice(0, 8)}${lastDay}` ? 'month' : 'range';
}

/**
 * The years `from` to `to`, both included. When one end is open or both years are of another calendar, the date is
 * kept without an interval; null when the years run backwards or neither is given.
 */
export function yearRange(
  from: number | null,
  to: number | null,
  { circa = false, text }: { circa?: boolean; text: string },
): PartialDate | null {
  const first = from === null ? null : partialDate({ year: from, text });
  const last = to === null ? null : partialDate({ year: to, text });
  return spanOf(first, last, circa, text);
}

/** The days `from` to `to` (`YYYY-MM-DD`), with the precision that the interval has. Null when they run backwards. */
export function dateInterval(
  from: string,
  to: string,
  { circa = false, text }: { circa?: boolean; text: string },
): PartialDate | null {
  if (from > to) return null;
  return { from, to, precision: precisionOf(from, to), circa, calendar: 'gregorian', text };
}

/** 'YYYY-MM-DD' of a text that says one full Gregorian day, else null. */
export function isoDay(text: string, order: DateOrder = 'dmy'): string | null {
  const date = parsePartialDate(text, order);
  return date?.precision === 'day' && date.calendar === 'gregorian' && !date.circa ? date.from : null;
}

/**
 * 'YYYY-MM-DD' of a spreadsheet's day number in the 1900 system (25569 = 1970-01-01), fractions cut off.
 * Null below 1, above 9999-12-31, and for 60, the 29 February 1900 that never was (Lotus 1-2-3's error, kept by Excel).
 */
export function dateFromExcelSerial(serial: number): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > 2_958_465 || days === 60) return null;
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}

/**
 * Reads a date as people and publishers write it: `25 Mar 1977`, `March 25, 1977`, `1962`, `Mar 1970`, `circa 1961`,
 * `1953 to 1954`, `01 Jan 1953 to 31 Dec 1954`, `dd/mm/1945`, `00/00/1980`, `28/04/1937`, ISO, `19370428`, `1961年4月3日`,
 * `24/06/1402 (Hijri Calendar)`, with month names of the common European languages. `order` decides `03/04/1961`.
 * Null when the text is no date, names an impossible day, or has a two-figure year (its century is a guess).
 */
export function parsePartialDate(text: string, order: DateOrder = 'dmy'): PartialDate | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (iso !== null && iso[2] !== '00' && iso[3] !== '00')
    return partialDate({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), text });
  const clean = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const { tokens, circa, calendar, severalValues } = readDateTokens(clean);
  const single = readSingle(tokens, order);
  if (single !== null) return partialDate({ ...single, circa, calendar, text: clean });
  return severalValues ? null : readSpan(tokens, order, { circa, calendar, text: clean });
}

interface ReadParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}
function readSingle(tokens: readonly DateToken[], order: DateOrder): ReadParts | null {
  const [a, b, c, more] = tokens;
  if (a === undefined || more !== undefined) return null;
  if (b === undefined) return readYear(a) ?? readCompact(a);
  const first = readYear(a);
  if (c === undefined) {
    const year = first ?? readYear(b);
    return year === null ? null : withMonth(year, first === null ? a : b, 'unknown');
  }
  if (first !== null) return withMonth(first, b, c);
  const year = readYear(c);
  if (year === null) return null;
  const monthFirst = (typeof a === 'object' && 'month' in a) || (order === 'mdy' && !isMonthName(b));
  return monthFirst ? withMonth(year, a, b) : withMonth(year, b, a);
}

function isMonthName(token: DateToken): boolean {
  return typeof token === 'object' && 'month' in token;
}

function readYear(token: DateToken): ReadParts | null {
  if (token === 'unknown' || !('figures' in token) || !/^\d{4}$/.test(token.figures)) return null;
  return { year: Number(token.figures), month: null, day: null };
}

function readCompact(token: DateToken): ReadParts | null {
  if (token === 'unknown' || !('figures' in token)) return null;
  const found = /^((?:1[5-9]|2[01])\d\d)(\d\d)(\d\d)$/.exec(token.figures);
  if (found === null) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** Null when month or day is a word or has more than two figures; impossible numbers are left to `partialDate`. */
function withMonth({ year }: ReadParts, monthToken: DateToken, dayToken: DateToken): ReadParts | null {
  const month = readSmall(monthToken);
  const day = readSmall(dayToken);
  if (month === undefined || day === undefined || isMonthName(dayToken)) return null;
  return { year, month, day: month === null ? null : day };
}

/** Month or day number, null for a placeholder (`00`, `dd`), undefined when it is neither. */
function readSmall(token: DateToken): number | null | undefined {
  if (token === 'unknown') return null;
  if ('month' in token) return token.month;
  return /^\d{1,2}$/.test(token.figures) ? Number(token.figures) : undefined;
}

/** Tokens of the longest date. */
const LONGEST_DATE = 3;

/** Two dates, when there is exactly one place to cut the tokens into two dates; also `1979-82`. */
function readSpan(
  tokens: readonly DateToken[],
  order: DateOrder,
  { circa, calendar, text }: { circa: boolean; calendar: Calendar; text: string },
): PartialDate | null {
  if (tokens.length > 2 * LONGEST_DATE) return null;
  const spans: (PartialDate | null)[] = [];
  for (let cut = 1; cut < tokens.length; cut += 1) {
    const first = readSingle(tokens.slice(0, cut), order);
    const last = readSingle(tokens.slice(cut), order);
    if (first === null || last === null) continue;
    const from = partialDate({ ...first, calendar, text });
    const to = partialDate({ ...last, calendar, text });
    spans.push(from === null || to === null ? null : spanOf(from, to, circa, text));
  }
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

function spanOf(
  first: PartialDate | null,
  last: PartialDate | null,
  circa: boolean,
  text: string,
): PartialDate | null {
  if (first?.from != null && last?.to != null) return dateInterval(first.from, last.to, { circa, text });
  const one = first ?? last;
  if (one === null) return null;
  const calendar = first?.calendar === last?.calendar ? one.calendar : 'unknown';
  return { from: null, to: null, precision: 'range', circa, calendar, text };
}
