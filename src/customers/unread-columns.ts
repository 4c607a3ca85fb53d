import { tagName } from '../normalise/tagged-name.js';
import { wordInfo } from '../normalise/words.js';
import type { RawRow } from '../tabular/delimited.js';
import { MISLEADING } from '../tabular/guess-headers.js';
import { NAME_FIELDS } from '../tabular/header-lookup.js';
import { isAboutSomeoneElse } from '../tabular/header-people.js';
import { headerWords } from '../tabular/header-words.js';
import { datesAsWritten } from './birth-dates.js';
import { nameWords } from './name-fold.js';
import type { PartyColumns } from './party-columns.js';
import { personColumns } from './people-beside.js';
import { saysNothing } from './placeholders.js';

/** A column that is not read. */
export interface UnreadColumn {
  readonly header: string;
  readonly index: number;
}

/** Rows that are examined; a doubt needs no more. */
const ROWS = 200;
/** Fewer cells prove nothing. */
const ENOUGH = 3;
/**
 * Share of the cells that must be what the column may hold, and share that must differ from each other, as names and
 * birth dates do.
 */
const MOST = 0.8;
/** Years of birth, as opposed to those of opening, issue or expiry. */
const [FIRST_YEAR, LAST_YEAR, USUAL_YEAR] = [1900, 2012, 2002];
/** A word that at least one person in 1,500 has as a name. */
const NAME_BITS = 10.5;
/** A word that at least one person in 6,000 has as a name. */
const SURNAME_BITS = 12.5;
/** Headers of dates that companies have. */
const FOUNDING = /^(found|establish|incorporat|registr|gruend|grund|constitu|regist)/;

/**
 * Warns of unread columns that hold what look like birth dates, if no column of birth dates is read, or names of
 * people: an unknown header is the likeliest way to lose them. Also warns if no column of names is read and some
 * columns are not. Columns that the user named with `--columns` are not doubted.
 * @param said what `--columns` says: field → header
 */
export function doubtfulColumns(
  unread: readonly UnreadColumn[],
  columns: PartyColumns,
  sample: readonly RawRow[],
  said: Readonly<Record<string, string>>,
): string[] {
  const named = new Set(Object.keys(said));
  const { alias, contact_name: contact } = said;
  const hasBirth = columns.dob !== undefined || columns.year_of_birth !== undefined || named.has('dob');
  const namesAreSaid = named.has('name') || named.has('alias');
  const isNameless = !namesAreSaid && NAME_FIELDS.every((field) => columns[field] === undefined);
  const doubts = unread.flatMap(({ header, index }) => {
    const words = headerWords(header);
    if (isAboutSomeoneElse(words) || words.some((word) => MISLEADING.has(word) || FOUNDING.test(word)))
      return [];
    const cells = cellsOf(sample, index);
    if (!hasBirth && areBirthDates(cells))
      return [
        `${titleOf(header, index)} is not read and holds dates like those of birth: ${advice('dob', header)}`,
      ];
    if (namesAreSaid || !arePeople(cells)) return [];
    const field = isNameless ? 'name' : fieldOfPeople(columns, sample, index);
    return [`${titleOf(header, index)} is not read and holds names of people: ${advice(field, header)}`];
  });
  const people = alias === '' || contact === '' ? [] : peopleBeside(unread, sample);
  return [...doubts, ...people, ...(isNameless ? nameless(unread) : [])];
}

function titleOf(header: string, index: number): string {
  return header.trim() === '' ? `column ${index + 1}, which has no header,` : `column "${header.trim()}"`;
}

/**
 * The field that screens the people of a column whose header is not known. Beside a company, the person acts for it.
 * Beside a person, only names that share a word with the customer's are another way to write it: read as an alias,
 * anybody else would be compared with the customer's birth date, and be set aside.
 */
function fieldOfPeople(columns: PartyColumns, sample: readonly RawRow[], index: number): string {
  if (columns.company_name !== undefined) return 'director_name';
  const own = NAME_FIELDS.flatMap((field) => columns[field] ?? []);
  const rows = sample.slice(0, ROWS).filter(({ cells }) => (cells[index] ?? '').trim() !== '');
  const alike = rows.filter(({ cells }) => {
    const words = new Set(own.flatMap((column) => nameWords(cells[column.index] ?? '')));
    return nameWords(cells[index] ?? '').some((word) => words.has(word));
  });
  return alike.length * 2 > rows.length ? 'alias' : 'joint_holder_name';
}

/** Names of people in the customer's life are not screened unless the user says so. */
function peopleBeside(unread: readonly UnreadColumn[], sample: readonly RawRow[]): string[] {
  return personColumns(unread).flatMap(({ header, index, field, saysName }) => {
    const cells = cellsOf(sample, index);
    if (!arePeople(cells) && !(cells.length > 0 && cells.every(saysName ? isWords : isFullName))) return [];
    return [
      `${titleOf(header, index)} is not read and names people other than the customer: --columns ${field}="${header.trim()}" screens them with the customer, --columns contact_name= leaves all such columns out`,
    ];
  });
}

const YES_OR_NO = /^(?:y|n|yes|no|ja|nein|oui|non|si|sim|true|false|да|нет)$/i;

function isWords(cell: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’. ,-]*$/u.test(cell) && !YES_OR_NO.test(cell);
}

/** Two or more words, or one in a script that does not part them. */
function isFullName(cell: string): boolean {
  return (
    isWords(cell) && (/\p{L} +\p{L}/u.test(cell) || /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(cell))
  );
}

function nameless(unread: readonly UnreadColumn[]): string[] {
  const headers = unread.map(({ header }) => header.trim()).filter((header) => header !== '');
  if (headers.length === 0) return [];
  return [
    `no column of names was recognised, and customers are compared by numbers alone; not read: ${headers.join(', ')} (--columns name="…" says which holds names)`,
  ];
}

/** Names of people among the headers: the table has no header row, or its rows and columns are swapped. */
export function namesInHeaders(headers: readonly string[]): string[] {
  const columns = headers.flatMap((header, index) => {
    const isName = isPersonalName(header.trim()) && !isAboutSomeoneElse(headerWords(header));
    return isName ? [index + 1] : [];
  });
  const [first] = columns;
  if (first === undefined) return [];
  const which =
    columns.length === 1 ? `column ${first} has` : `${columns.length} columns, first column ${first}, have`;
  return [
    `${which} the name of a person for a header: has the table no header row, or does it lie on its side? Who stands there is not screened`,
  ];
}

/** Two or three capitalised words, one of which is a common name of people. */
export function mayBePersonal(text: string): boolean {
  return /^\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,}){1,2}$/u.test(text) && isPerson(text);
}

/** The same if all words are names. */
export function isPersonalName(text: string): boolean {
  if (!mayBePersonal(text)) return false;
  const [name] = tagName(text, 'person');
  return name?.tokens.every(({ form: { bits } }) => bits < SURNAME_BITS) ?? false;
}

function advice(field: string, header: string): string {
  if (header.trim() === '') return 'give it one';
  return `--columns ${field}="${header.trim()}" reads them, --columns ${field === 'dob' ? 'dob' : 'alias'}= says that they are none`;
}

function cellsOf(sample: readonly RawRow[], index: number): string[] {
  return sample
    .slice(0, ROWS)
    .map(({ cells }) => (cells[index] ?? '').trim())
    .filter((cell) => cell !== '' && !saysNothing(cell));
}

function isMost(count: number, cells: readonly string[]): boolean {
  return cells.length >= ENOUGH && count >= MOST * cells.length && new Set(cells).size >= MOST * cells.length;
}

function areBirthDates(cells: readonly string[]): boolean {
  const years = cells.flatMap(yearOf).sort((a, b) => a - b);
  const middle = years[years.length >> 1];
  return isMost(years.length, cells) && middle !== undefined && middle <= USUAL_YEAR;
}

/** The year of a full date; numbers without separators may be anything. */
function yearOf(cell: string): number[] {
  if (/^\d+$/.test(cell)) return [];
  const [date] = datesAsWritten(cell, null);
  if (date === undefined || typeof date === 'string' || date.precision !== 'day' || date.from === null)
    return [];
  const year = Number(date.from.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? [year] : [];
}

function arePeople(cells: readonly string[]): boolean {
  return isMost(cells.filter(isPerson).length, cells);
}

/** Two to four words, one of them a common name and none of them a trade or a place. */
function isPerson(cell: string): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’.,-]*(?: [\p{L}\p{M}'’.,-]+){1,3}$/u.test(cell)) return false;
  const [name] = tagName(cell, 'person');
  if (name === undefined) return false;
  const forms = name.tokens.map(({ form }) => form);
  const isOther = ({ text }: { readonly text: string }) =>
    wordInfo(text).business !== null || wordInfo(text).place !== null;
  return forms.some(({ bits }) => bits < NAME_BITS) && !forms.some(isOther);
}
