import type { Calendar } from '../../normalise/calendar.js';
import { type PartialDate, parsePartialDate, partialDate, yearRange } from '../../normalise/date.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { attribute, texts, type XmlNode } from '../xml-node.js';
import { euCountry } from './fields.js';

const CALENDARS: ReadonlyMap<string, Calendar> = new Map([
  ['', 'gregorian'],
  ['GREGORIAN', 'gregorian'],
  ['ISLAMIC', 'islamic'],
]);

/** Adds a `birthdate` element, which holds a date of birth, a place of birth, or both. */
export function addEuBirth(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  const text = dateText(node);
  if (text !== '') {
    const date = readDate(node, text, notes, line);
    draft.addBirthDate(date);
    if (date === null) {
      notes.add('birthdate not understood', line);
      draft.addRemark(`birth date ${text}`);
    }
  }
  const place = ['place', 'city', 'region', 'zipCode'].map((name) => attribute(node, name));
  draft.addBirthPlace(place, euCountry(node));
  for (const remark of texts(node, 'remark')) draft.addRemark(`birth: ${remark}`);
}

function readDate(node: XmlNode, text: string, notes: ListNotes, line: number): PartialDate | null {
  const circa = attribute(node, 'circa') === 'true';
  const calendarType = attribute(node, 'calendarType');
  const calendar = CALENDARS.get(calendarType) ?? 'unknown';
  if (calendar === 'unknown') notes.add(`unknown calendarType ${calendarType}`, line);
  const [from, to] = [number(node, 'yearRangeFrom'), number(node, 'yearRangeTo')];
  const [year, month, day] = [number(node, 'year'), number(node, 'monthOfYear'), number(node, 'dayOfMonth')];
  const whole = attribute(node, 'birthdate');
  // in the other calendars this attribute holds a conversion, without saying how sure it is
  if (calendar === 'gregorian' && whole !== '') return withCirca(parsePartialDate(whole, 'ymd'), circa, text);
  if (year !== null) return partialDate({ year, month, day, circa, calendar, text });
  if (from !== null || to !== null)
    // the years of a range in another calendar must not be read as ours
    return calendar === 'gregorian'
      ? yearRange(from, to, { circa, text })
      : partialDate({ year: from ?? to ?? 0, circa, calendar, text });
  return withCirca(parsePartialDate(text, 'ymd'), circa, text);
}

function withCirca(date: PartialDate | null, circa: boolean, text: string): PartialDate | null {
  return date === null ? null : { ...date, circa: circa || date.circa, text };
}

/** What the element says of the date, as text: `1945-03-02`, `1953 to 1955`, `circa 1960`, `1343 (ISLAMIC)`. */
function dateText(node: XmlNode): string {
  const [from, to] = [attribute(node, 'yearRangeFrom'), attribute(node, 'yearRangeTo')];
  const parts = ['year', 'monthOfYear', 'dayOfMonth'].map((name) => attribute(node, name));
  const calendar = attribute(node, 'calendarType');
  const gregorian = calendar === '' || calendar === 'GREGORIAN';
  const joined = parts
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const whole = attribute(node, 'birthdate');
  const range = from === '' ? (to === '' ? '' : `to ${to}`) : to === '' ? `from ${from}` : `${from} to ${to}`;
  const date = (gregorian ? whole || joined : joined || whole) || range;
  if (date === '') return '';
  const circa = attribute(node, 'circa') === 'true' ? 'circa ' : '';
  return `${circa}${date}${gregorian ? '' : ` (${calendar})`}`;
}

function number(node: XmlNode, name: string): number | null {
  const text = attribute(node, name);
  return /^\d+$/.test(text) ? Number(text) : null;
}
