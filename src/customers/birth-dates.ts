import { dateFromExcelSerial, type PartialDate, parsePartialDate, partialDate } from '../normalise/date.js';
import { EMPTY_LIST } from '../normalise/empty-list.js';
import { saysNothing } from './placeholders.js';

/** How the dates of a column are to be read, decided from many of its cells. */
export interface DateColumn {
  /** order of day and month in numeric dates; null if both orders are possible */
  readonly order: 'dmy' | 'mdy' | null;
  /** full days (`YYYY-MM-DD`) that occur in too many rows to be birth dates */
  readonly overFrequent: ReadonlySet<string>;
}

/** What a cell says about a birth date. */
export interface BirthDates {
  /** empty if the cell has none; two if day and month, or the century, cannot be told apart */
  readonly dates: readonly PartialDate[];
  /** why a date in the cell could not be used, or null */
  readonly reason: string | null;
  readonly placeholder: boolean;
}

const NOTHING_DECIDED: DateColumn = { order: null, overFrequent: new Set() };
const NONE: BirthDates = { dates: EMPTY_LIST, reason: null, placeholder: false };
const PLACEHOLDER: BirthDates = { dates: EMPTY_LIST, reason: null, placeholder: true };
/**
 * Default dates of databases and forms: the first days of SQL Server, Oracle and Unix, days 0 and 1 of Excel, open
 * ends.
 */
const PLACEHOLDER_DAYS = new Set(
  `1970-01-01 0001-01-01 0001-01-03 1111-11-11 1582-10-15 1600-01-01 1700-01-01 1753-01-01 1800-01-01 1850-01-01 1899-12-30 1899-12-31 1900-01-00 1900-01-01 1900-01-02 1901-01-01
  1900-12-31 2099-12-31 2100-01-01 2199-12-31 2222-02-22 2999-12-31 3000-01-01 9999-01-01 9999-12-30 9999-12-31 9999-09-09`.split(
    /\s+/,
  ),
);
/** Nobody alive was born before: it is a typing error, a document's expiry date, or another calendar. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2030;
/** Two-digit years from 31 on are of the last century; below, both centuries are possible. */
const SURELY_LAST_CENTURY = 31;
/** `0`, `00000000`, `00/00/0000`: no date. */
const ZEROS = /^[0\s./-]+$/;
/** Five-digit numbers that are days of a spreadsheet: 1909-09-25 to 2064-04-08. Four digits are a year. */
const SERIALS = [3555, 60000] as const;

/** Reads one cell, in which several dates may be separated by `;` or `|`. */
export function readBirthDates(text: string, column: DateColumn): BirthDates {
  const day = readUsualDay(text, column);
  if (day !== null) return { dates: day, reason: null, placeholder: false };
  const trimmed = text.trim();
  const found = datesAsWritten(trimmed, column.order);
  return found.length === 0 ? NONE : ofDates(found, trimmed, column);
}

/** What `readBirthDates` finds in a cell that is nothing but a usual day, as nearly all are; null for any other. */
export function readUsualDay(text: string, column: DateColumn): readonly PartialDate[] | null {
  return isUsualDay(text, column) ? [dayOf(text)] : null;
}

/** The dates of a cell, placeholders included, and a reason for each that cannot be read. */
export function datesAsWritten(text: string, order: DateColumn['order']): readonly Found[] {
  if (isUsualDay(text, NOTHING_DECIDED)) return [dayOf(text)];
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return isoDate(text);
  if (saysNothing(text) || ZEROS.test(text)) return [];
  const pieces = text.split(/[;|]/).filter((piece) => piece.trim() !== '');
  return pieces.flatMap((piece) => readOne(piece.trim(), order));
}

/**
 * Whether a text is `YYYY-MM-DD` and needs no further thought. Nearly every date has this form, so it is recognised
 * without a regular expression. The 1st and the last days of a month are left to the general code.
 */
function isUsualDay(text: string, { overFrequent }: DateColumn): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = figures(text, 0, 4);
  const month = figures(text, 5, 7);
  const day = figures(text, 8, 10);
  const usual = year > 1901 && year < 2030 && month >= 1 && month <= 12 && day > 1 && day < 29;
  return usual && (overFrequent.size === 0 || !overFrequent.has(text));
}
const HYPHEN = 45;

/** The number that some characters spell, or NaN. */
function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const figure = text.charCodeAt(at) - 48;
    if (figure < 0 || figure > 9) return Number.NaN;
    value = value * 10 + figure;
  }
  return value;
}

function dayOf(day: string): PartialDate {
  return { from: day, to: day, precision: 'day', circa: false, calendar: 'gregorian', text: day };
}

/** A date, or the reason why there is none or why it says less than the cell. */
type Found = PartialDate | string;
const UNREADABLE = 'the date cannot be read';
const IMPOSSIBLE = 'there is no such day: read without the part that cannot be';
const OTHER_CALENDAR = 'the year may be of another calendar (Hijri, Buddhist): the date is not compared';

/** `YYYY-MM-DD` with any separators. */
function isoDate(text: string): Found[] {
  const figures = text.replace(/\D/g, '');
  return yearFirst(Number(figures.slice(0, 4)), Number(figures.slice(4, 6)), Number(figures.slice(6)), text);
}

/** Year, month and day. `1968-30-12` has day and month swapped, and `1974-01-32` stands for some day in that month. */
function yearFirst(year: number, month: number, day: number, text: string): Found[] {
  const whole = partialDate({ year, month: month || null, day: day || null, text });
  if (whole !== null) return [whole];
  const swapped = partialDate({ year, month: day, day: month, text });
  if (swapped !== null) return [swapped];
  const part = partialDate({ year, month, text }) ?? partialDate({ year, text });
  return part === null ? [UNREADABLE] : [part, IMPOSSIBLE];
}

/** Removes placeholders and impossible years; reads 1 January as a year alone. */
function ofDates(found: readonly Found[], text: string, column: DateColumn): BirthDates {
  if (PLACEHOLDER_DAYS.has(text)) return PLACEHOLDER;
  const dates: PartialDate[] = [];
  let [reason, placeholder]: [string | null, boolean] = [null, false];
  for (const date of found) {
    if (typeof date === 'string') reason = date;
    else if (date.precision === 'day' && date.from !== null && isStandIn(date.from, column))
      placeholder = true;
    else if (!isPlausible(date)) reason = 'nobody alive was born in this year';
    else {
      dates.push(yearOnly(date));
      if (date.from === null && date.calendar !== 'gregorian') reason = OTHER_CALENDAR;
    }
  }
  return { dates, reason, placeholder };
}

function isStandIn(day: string, { overFrequent }: DateColumn): boolean {
  return PLACEHOLDER_DAYS.has(day) || overFrequent.has(day);
}

function isPlausible({ from, to }: PartialDate): boolean {
  if (from === null || to === null) return true;
  return Number(to.slice(0, 4)) >= FIRST_YEAR && Number(from.slice(0, 4)) < LAST_YEAR;
}

/** Registers write 1 January if they know only the year. */
function yearOnly(date: PartialDate): PartialDate {
  if (date.precision !== 'day' || date.calendar !== 'gregorian' || date.from?.endsWith('-01-01') !== true)
    return date;
  const year = Number(date.from.slice(0, 4));
  return partialDate({ year, circa: date.circa, text: date.text }) ?? date;
}

const FIGURES = /^(\d{1,2})([./\- ])(\d{1,2})\2(\d{4}|\d{2})(?:[T ].*)?$/;

/** Names of the Hijri calendars as in normalise/date-tokens.ts, those that stand behind figures. */
const HIJRI = /hijri|hijra|shamsi|jalali|solar|persian|islamic|lunar|qamari|(?<=[\d\s(])ah\)?$/i;

function readOne(text: string, order: 'dmy' | 'mdy' | null): Found[] {
  if (HIJRI.test(text)) {
    const date = parsePartialDate(text, order ?? 'dmy');
    return date === null ? [UNREADABLE] : [date];
  }
  const figures = FIGURES.exec(text);
  if (figures !== null) {
    const [, first = '', separator = '', second = '', year = ''] = figures;
    return fromFigures(
      Number(first),
      Number(second),
      year,
      separator === '.' ? (order ?? 'dmy') : order,
      text,
    );
  }
  const compact = /^(\d\d)(\d\d)(\d{4})$/.exec(text);
  if (compact !== null && !/^(1[89]|20)/.test(text)) {
    const [, first = '', second = '', year = ''] = compact;
    return fromFigures(Number(first), Number(second), year, order, text);
  }
  if (/^(?:1[89]|20)\d\d([-./]?)\d\d\1\d\d$/.test(text)) return isoDate(text);
  const serial = /^\d{4,5}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (text.length > 4 && serial >= SERIALS[0] && serial <= SERIALS[1]) {
    const day = dateFromExcelSerial(serial);
    return day === null ? [UNREADABLE] : isoDate(day);
  }
  const short = SHORT_YEAR.exec(text);
  if (short !== null) return fromShortYear(short[1] ?? '', Number(short[2]), text);
  return [parsePartialDate(text, order ?? 'dmy') ?? UNREADABLE];
}

/** `14-Mar-61`, `14 MAR 61`, `Mar 14, 61`: the month by name and a two-digit year. */
const SHORT_YEAR =
  /^(\d{1,2}[\s./-]*\p{L}{3,}\.?|\p{L}{3,}\.?[\s./-]*\d{1,2}(?=,|[\s./-]))[\s./,-]*['’]?(\d{2})$/u;

function fromShortYear(dayAndMonth: string, year: number, text: string): Found[] {
  const dates = centuries(year).flatMap((full) => {
    const date = parsePartialDate(`${dayAndMonth.replace(/[./-]/g, ' ')} ${full}`);
    return date === null || date.precision !== 'day' ? [] : [{ ...date, text }];
  });
  return dates.length > 0 ? dates : [UNREADABLE];
}

/** Every valid reading of day, month and year; only the month or year if there is no such day. */
function fromFigures(
  first: number,
  second: number,
  year: string,
  order: 'dmy' | 'mdy' | null,
  text: string,
): Found[] {
  const years = year.length === 4 ? [Number(year)] : centuries(Number(year));
  const orders: readonly (readonly [day: number, month: number])[] =
    order === 'dmy'
      ? [[first, second]]
      : order === 'mdy'
        ? [[second, first]]
        : [
            [first, second],
            [second, first],
          ];
  let dates = readings(years, orders, text);
  // If the column's order makes the day impossible, it is written the other way round.
  if (dates.length === 0 && order !== null)
    dates = readings(years, order === 'dmy' ? [[second, first]] : [[first, second]], text);
  if (dates.length > 0) return dates;
  const [century = 0, another] = years;
  if (another !== undefined) return [UNREADABLE];
  const month = second > 12 ? first : second;
  const part = partialDate({ year: century, month, text }) ?? partialDate({ year: century, text });
  return part === null ? [UNREADABLE] : [part, IMPOSSIBLE];
}

function readings(
  years: readonly number[],
  orders: readonly (readonly [day: number, month: number])[],
  text: string,
): PartialDate[] {
  const dates = new Map<string, PartialDate>();
  for (const year of years)
    for (const [day, month] of orders) {
      const date = partialDate({ year, month: month || null, day: day || null, text });
      if (date !== null) dates.set(`${date.from} ${date.to}`, date);
    }
  return [...dates.values()];
}

function centuries(year: number): number[] {
  return year >= SURELY_LAST_CENTURY ? [1900 + year] : [1900 + year, 2000 + year];
}
