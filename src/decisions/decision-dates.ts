/** How a file writes dates of digits and slashes. */
export type SlashOrder = 'dmy' | 'mdy' | 'unknown' | 'both';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * Excel shows dates in the local format and saves what it shows: 3/4/2027 is April in London and March in New York. A
 * file is written by one Excel, so one date that can be read in only one way decides for all of them.
 */
export function slashOrder(texts: Iterable<string>): SlashOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const [, first, second] = SLASHED.exec(text.trim()) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'both';
  return dayFirst ? 'dmy' : monthFirst ? 'mdy' : 'unknown';
}

/** The day that a cell means, `YYYY-MM-DD`, without any time of day; or the reason why it cannot be read. */
export function readDay(
  cell: string,
  order: SlashOrder,
): { readonly day: string } | { readonly fault: string } {
  const text = cell
    .trim()
    .replace(/(?:T|(?<!\s)\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*(?:[AP]M|Z|[+-]\d{2}:?\d{2}))?$/i, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(text);
  if (dotted !== null) return dayOf(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (slashed === null) return { fault: 'cannot be read as a date' };
  const [, first, second, year] = slashed;
  if (order === 'both') return { fault: 'stands in a file that has both day/month and month/day' };
  if (order === 'dmy' || first === second) return dayOf(year, second, first);
  if (order === 'mdy') return dayOf(year, first, second);
  return { fault: 'may be day/month or month/day' };
}

function dayOf(year = '', month = '', day = ''): { readonly day: string } | { readonly fault: string } {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  const real = Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
  return real ? { day: text } : { fault: 'is not a day of the calendar' };
}

const DAY_MS = 86_400_000;

/** @param day `YYYY-MM-DD` */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
