import { HELD_WORDS, HOLDER_WORDS } from './data/holder-words.js';
import type { ColumnTarget, Field, RelatedField } from './fields.js';
import { lookUpHeader, NAME_FIELDS, namesCustomer, relatedField } from './header-lookup.js';
import { isAboutSomeoneElse, relatedRole, withoutLinkWords } from './header-people.js';
import { headerWords } from './header-words.js';

/** A header with a number, or one that is repeated: what is stated about the first, second … party. */
interface NumberedColumn {
  readonly index: number;
  readonly number: number;
  readonly field: RelatedField;
  /** whether the number belongs to a word for a person: `applicant 2 dob`, but not `dob 2` */
  readonly isHolder: boolean;
}

/** What only one person has. `address 2` and `phone 2` are more often the first person's. */
const PERSONAL: ReadonlySet<RelatedField> = new Set<Field>([
  'name',
  'given_name',
  'middle_name',
  'patronymic',
  'family_name',
  'maiden_name',
  'gender',
  'dob',
  'year_of_birth',
  'month_of_birth',
  'day_of_birth',
  'birth_place',
  'birth_country',
  'nationality',
  'residence',
  'passport',
  'national_id',
  'tax_id',
]);

/**
 * The columns of a second, third … holder in the same row, by position: `account holder 2`, `applicant 2 first name`,
 * and `name 2` (or a second `name`) where there is also a `dob 2`, or where each person's columns stand together. Read
 * as further names of the first holder they would be compared with that one's birth date and be set aside.
 * `NAME1;NAME2` stays one party.
 */
export function numberedParties(headers: readonly string[]): ReadonlyMap<number, ColumnTarget> {
  const columns = headers.flatMap(
    (header, index) => numberedColumn(header, index) ?? repeatedColumn(headers, index) ?? [],
  );
  const found = new Map<number, ColumnTarget>();
  const numbers = [...new Set(columns.map(({ number }) => number))]
    .filter((number) => number > 1)
    .sort((one, other) => one - other);
  if (numbers.length === 0) return found;
  const own = ownFields(headers, columns);
  if (![...own.values()].some(isName)) return found;
  const stated = headers.some((header) => relatedRole(headerWords(header))?.role === 'joint holder');
  let isFirst = !stated;
  for (const number of numbers) {
    const party = partyOf(
      columns.filter((column) => column.number === number),
      own,
    );
    for (const { index, field } of party)
      found.set(index, { of: 'related', role: 'joint holder', number: isFirst ? null : number, field });
    if (party.length > 0) isFirst = false;
  }
  if (found.size === 0) return found;
  for (const [index, field] of own)
    if (lookUpHeader(headers[index] ?? '') === null)
      found.set(index, { of: 'customer', field, number: null });
  return found;
}

function numberedColumn(header: string, index: number): NumberedColumn | null {
  const words = headerWords(header);
  const at = words.findIndex((word) => /^\d{1,2}$/.test(word));
  if (at === -1 || relatedRole(words) !== null || isAboutSomeoneElse(words)) return null;
  const number = Number(words[at]);
  const before = words.slice(0, at);
  // `2nd applicant` is a second applicant, `customer 2nd name` a customer's second name.
  const isOrdinal = ORDINAL.test(words[at + 1] ?? '');
  const after = words.slice(isOrdinal ? at + 2 : at + 1);
  const rest = isOrdinal ? withoutHolderBehind(before, after) : withoutHolder(before, after);
  if (isOrdinal && rest === null) return null;
  const stated = rest ?? [...before, ...after];
  const field = relatedField(stated) ?? relatedField(withoutLinkWords(stated));
  if (field === null || (rest === null && !PERSONAL.has(field))) return null;
  return { index, number, field, isHolder: rest !== null };
}

/** A header that stands there a second time (`name, dob, name, dob`) is about the second party. */
function repeatedColumn(headers: readonly string[], index: number): NumberedColumn | null {
  const header = headers[index] ?? '';
  if (headers.indexOf(header) === index) return null;
  const number = headers.slice(0, index + 1).filter((other) => other === header).length;
  const target = lookUpHeader(header)?.target;
  if (target?.of !== 'customer' || !PERSONAL.has(target.field)) return null;
  return { index, number, field: target.field, isHolder: false };
}

/** `2nd applicant`, `2º titular` */
const ORDINAL = /^(st|nd|rd|th|er|eme|e|o|a|te|ter)$/;

/** The words beside those for a numbered holder, or null if the number belongs to something else. */
function withoutHolder(before: readonly string[], after: readonly string[]): readonly string[] | null {
  let end = before.length;
  while (end > 0 && isOfHolder(before[end - 1])) end -= 1;
  if (HOLDER_WORDS.has(before.at(-1) ?? '')) return [...before.slice(0, end), ...after];
  return withoutHolderBehind(before, after);
}

function withoutHolderBehind(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (!before.every((word) => isOfHolder(word))) return null;
  let start = 0;
  while (start < after.length && isOfHolder(after[start])) start += 1;
  return after.slice(0, start).some((word) => HOLDER_WORDS.has(word)) ? after.slice(start) : null;
}

function isOfHolder(word = ''): boolean {
  return HOLDER_WORDS.has(word) || HELD_WORDS.has(word);
}

/** The first party's columns: those without a number, and those with the number 1. */
function ownFields(
  headers: readonly string[],
  columns: readonly NumberedColumn[],
): ReadonlyMap<number, Field> {
  const numbered = new Map(columns.map((column) => [column.index, column]));
  const own = new Map<number, Field>();
  const isNamed = headers.some(namesCustomer);
  for (const [index, header] of headers.entries()) {
    const column = numbered.get(index);
    if (column !== undefined && column.number !== 1) continue;
    const target = lookUpHeader(header)?.target;
    if (target?.of === 'customer') own.set(index, target.field);
    else if (target === undefined) {
      const field = column?.isHolder ? column.field : !isNamed && soleHolder(header) ? 'name' : null;
      if (field !== null && field !== 'share') own.set(index, field);
    }
  }
  return own;
}

/** `Applicant` beside `Applicant 2`, where nothing else names the customer. */
function soleHolder(header: string): boolean {
  const words = headerWords(header);
  return words.length > 0 && words.every(isOfHolder) && words.some((word) => HOLDER_WORDS.has(word));
}

/** The columns of one number that are another party's; none if they are further ones of the first party. */
function partyOf(
  columns: readonly NumberedColumn[],
  own: ReadonlyMap<number, Field>,
): readonly NumberedColumn[] {
  const holders = columns.filter(({ isHolder }) => isHolder);
  const bare = columns.filter(({ isHolder }) => !isHolder);
  const isApart = bare.some(({ field }) => isBirth(field)) || standApart(bare, own);
  const party = isApart ? columns : holders;
  return party.some(({ field }) => isName(field)) ? party : [];
}

function isName(field: RelatedField): boolean {
  return NAME_FIELDS.some((name) => name === field);
}

function isBirth(field: RelatedField): boolean {
  return field === 'dob' || field === 'year_of_birth';
}

/**
 * Whether each person's columns stand together: `surname 1, first name 1, surname 2, first name 2`. Spanish tables with
 * `nombre 1, nombre 2, apellido 1, apellido 2` name one person.
 */
function standApart(columns: readonly NumberedColumn[], own: ReadonlyMap<number, Field>): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.size < 2) return false;
  const begin = Math.min(...columns.map(({ index }) => index));
  return [...fields].every((field) => {
    const places = [...own].flatMap(([index, of]) => (of === field ? [index] : []));
    return places.length > 0 && places.every((index) => index < begin);
  });
}
