import { type PartialDate, parsePartialDate, partialDate, yearRange } from '../../normalise/date.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { childText, type XmlNode } from '../xml-node.js';

/** Adds an INDIVIDUAL_DATE_OF_BIRTH: a date, a year, a range of years, or a note that says it in words. */
export function addUnBirthDate(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  const fields = {
    circa: childText(node, 'TYPE_OF_DATE') === 'APPROXIMATELY',
    date: childText(node, 'DATE'),
    year: childText(node, 'YEAR'),
    from: childText(node, 'FROM_YEAR'),
    to: childText(node, 'TO_YEAR'),
    note: childText(node, 'NOTE'),
  };
  const said = [fields.date || fields.year || rangeText(fields), fields.note].filter((text) => text !== '');
  if (said.length === 0) return;
  const date = readDate(fields);
  draft.addBirthDate(date);
  if (date === null) notes.add('date of birth not understood', line);
  if (date === null || (fields.note !== '' && date.text !== fields.note))
    draft.addRemark(`birth date ${said.join(', ')}`);
}

interface DateFields {
  readonly circa: boolean;
  readonly date: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

function rangeText({ from, to }: DateFields): string {
  return [from, to].filter((year) => year !== '').join(' to ');
}

function readDate(fields: DateFields): PartialDate | null {
  const { date, year, from, to, note } = fields;
  const circa = fields.circa || /^(?:approximately|approx\.?|circa|about)$/i.test(note);
  const about = circa ? 'circa ' : '';
  // older files give a time of day with the date
  if (date !== '') return withCirca(parsePartialDate(date.slice(0, 10), 'ymd'), circa);
  if (year !== '') return monthInNote(year, note, circa) ?? yearOnly(Number(year), circa, `${about}${year}`);
  if (from !== '' || to !== '')
    return yearRange(toNumber(from), toNumber(to), { circa, text: `${about}${rangeText(fields)}` });
  return inWords(note, circa);
}

function yearOnly(year: number, circa: boolean, text: string): PartialDate | null {
  return Number.isInteger(year) ? partialDate({ year, circa, text }) : null;
}

/** YEAR 1958 with the note `Sep.`: the month belongs to the year. */
function monthInNote(year: string, note: string, circa: boolean): PartialDate | null {
  if (!/^\p{L}+\.?$/u.test(note)) return null;
  const date = parsePartialDate(`${note} ${year}`, 'dmy');
  return date?.precision === 'month' ? withCirca(date, circa) : null;
}

/** `Nov. 1973`, `24/06/1402 (Hijri Calendar)`, `Between Aug. and Sep. 1977`; null for `30-35 years old`. */
function inWords(note: string, circa: boolean): PartialDate | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b.*hijri/i.exec(note) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined)
    return partialDate({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      circa,
      calendar: 'islamic',
      text: note,
    });
  const date = parsePartialDate(note, 'dmy');
  if (date !== null) return withCirca(date, circa);
  const years = new Set(note.match(/\b(?:19|20)\d\d\b/g) ?? []);
  const [only] = years;
  return years.size === 1 && only !== undefined ? yearOnly(Number(only), circa, note) : null;
}

function withCirca(date: PartialDate | null, circa: boolean): PartialDate | null {
  return date === null || date.circa || !circa ? date : { ...date, circa, text: `circa ${date.text}` };
}

function toNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}
