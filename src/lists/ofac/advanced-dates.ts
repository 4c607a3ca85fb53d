import { gregorianDay } from '../../normalise/calendar.js';
import { dateInterval, type PartialDate } from '../../normalise/date.js';
import { attribute, children, childText, type XmlNode } from '../xml-node.js';

/** `YYYY-MM-DD` of an element with Year, Month and Day, or null. */
export function dayOf(node: XmlNode): string | null {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) =>
    Number(childText(node, name) || Number.NaN),
  );
  if (year === undefined || month === undefined || day === undefined) return null;
  return gregorianDay(year, month, day);
}

/**
 * A DatePeriod: it starts between two days and ends between two days, four times the same for a full date; from the
 * first to the last of them is what it can mean. The period of a measure is empty.
 */
export function readPeriod(period: XmlNode | undefined): PartialDate | null {
  const ends = ['Start', 'End'].flatMap((end) => children(period, end));
  const days = ends
    .flatMap((end) => [...children(end, 'From'), ...children(end, 'To')].map(dayOf))
    .filter((day) => day !== null)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  const circa = ends.some((end) => attribute(end, 'Approximate') === 'true');
  const date = dateInterval(from, to, { circa, text: '' });
  return date === null ? null : { ...date, text: dateText(date) };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The date as OFAC's other formats write it: `25 Mar 1977`, `Mar 1970`, `circa 1961`, `01 Jan 1953 to 31 Dec 1954`. */
function dateText({ from, to, precision, circa }: PartialDate): string {
  if (from === null || to === null) return '';
  const [year = '', month = ''] = from.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  const full = (day: string) =>
    `${day.slice(8)} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
  const text = {
    day: full(from),
    month: `${monthName} ${year}`,
    year,
    range: `${full(from)} to ${full(to)}`,
  }[precision];
  return circa ? `circa ${text}` : text;
}
