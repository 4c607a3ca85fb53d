import { type DateColumn, datesAsWritten, readBirthDates } from './birth-dates.js';

/** A date occurs too often to be a birth date if it has at least this many rows, … */
const FREQUENT_ROWS = 10;
/** … this share of all dated rows (a real one has 1 in 20,000), … */
const FREQUENT_SHARE = 0.01;
/** … (1 January stands for a whole year, so a frequent year of birth has it in many rows) … */
const FREQUENT_SHARE_OF_NEW_YEAR = 0.05;
/** … and the file has at least this many dated rows: ten spellings of one person prove nothing. */
const ENOUGH_ROWS = 100;
/** An order of day and month is certain if there is this many times more evidence for it than for the other. */
const CLEAR_MAJORITY = 50;

/** What a date column was found to be, and what the user should know about it. */
export interface DateFindings {
  readonly column: DateColumn;
  readonly notes: readonly string[];
  /** a note for each day that occurs in too many rows; also among `notes` */
  readonly leftOut: readonly string[];
}

/**
 * Examines the cells of a date column: which part of `03/04/1961` is the day, and which dates are placeholders. The
 * header may say the order (`DOB (MM/DD/YYYY)`).
 */
export function examineDates(header: string, values: readonly string[]): DateFindings {
  const { order, notes } = dayMonthOrder(header, values);
  const overFrequent = overFrequentDays(values, order);
  const column: DateColumn = { order, overFrequent: new Set(overFrequent.map(([day]) => day)) };
  let placeholders = 0;
  for (const value of values) if (readBirthDates(value, column).placeholder) placeholders += 1;
  const leftOut = overFrequent.map(
    ([day, rows]) =>
      `column "${header}": ${day} stands in ${rows} of the first ${values.length} rows, too many for a birth date, and counts as absent`,
  );
  if (placeholders === 0 || leftOut.length > 0) return { column, notes: [...notes, ...leftOut], leftOut };
  const absent = `column "${header}": placeholder dates (${placeholders} in the first ${values.length} rows) count as absent`;
  return { column, notes: [...notes, absent], leftOut };
}

/** A hyphen in fifth place: the year comes first, followed by the month. */
const HYPHEN = 45;
const FIGURES = /^\s*(\d{1,2})([./\- ])(\d{1,2})\2(?:\d{4}|\d{2})(?:\s.*|T.*)?$/;
const COMPACT = /^\s*(\d\d)()(\d\d)(?:1[89]|20)\d\d\s*$/;

function dayMonthOrder(
  header: string,
  values: readonly string[],
): { order: 'dmy' | 'mdy' | null; notes: string[] } {
  let [dayFirst, monthFirst, open] = [0, 0, 0];
  for (const value of values) {
    if (value.charCodeAt(4) === HYPHEN) continue;
    const found = FIGURES.exec(value) ?? (/^\s*(1[89]|20)/.test(value) ? null : COMPACT.exec(value));
    if (found === null) continue;
    const [first, second] = [Number(found[1]), Number(found[3])];
    if (first > 12 && second <= 12) dayFirst += 1;
    else if (second > 12 && first <= 12) monthFirst += 1;
    else if (first !== second) {
      if (found[2] === '.') dayFirst += 1;
      else open += 1;
    }
  }
  const stated = statedOrder(header);
  if (dayFirst > monthFirst * CLEAR_MAJORITY) return { order: 'dmy', notes: [] };
  if (monthFirst > dayFirst * CLEAR_MAJORITY) return { order: 'mdy', notes: [] };
  if (dayFirst === 0 && monthFirst === 0 && stated !== null) return { order: stated, notes: [] };
  if (open === 0) return { order: null, notes: [] };
  const why =
    dayFirst === 0
      ? 'no date shows whether day or month comes first'
      : 'some dates put the day first and some the month';
  return { order: null, notes: [`column "${header}": ${why}; dates such as 03/04 are compared both ways`] };
}

function statedOrder(header: string): 'dmy' | 'mdy' | null {
  const letters = header.toLowerCase().replace(/[^a-z]/g, '');
  if (/(ddmm|ttmm|ggaa)(yy|aa|jj)/.test(letters)) return 'dmy';
  return /mmdd(yy|aa|jj)/.test(letters) ? 'mdy' : null;
}

/** Days that occur in an improbable share of the rows, most frequent first; none if the rows are sorted by date. */
function overFrequentDays(
  values: readonly string[],
  order: 'dmy' | 'mdy' | null,
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  let [dated, ascending, descending, before] = [0, 0, 0, ''];
  for (const value of values) {
    const [date] = datesAsWritten(value.trim(), order);
    if (date === undefined || typeof date === 'string' || date.from === null) continue;
    dated += 1;
    if (date.from >= before) ascending += 1;
    if (date.from <= before) descending += 1;
    before = date.from;
    if (date.precision === 'day') counts.set(date.from, (counts.get(date.from) ?? 0) + 1);
  }
  const sorted = Math.max(ascending, descending) > dated * 0.95;
  if (dated < ENOUGH_ROWS || sorted) return [];
  const least = (day: string) =>
    Math.max(FREQUENT_ROWS, dated * (day.endsWith('-01-01') ? FREQUENT_SHARE_OF_NEW_YEAR : FREQUENT_SHARE));
  return [...counts]
    .filter(([day, rows]) => rows >= least(day))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
