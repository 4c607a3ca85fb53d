import { type DateOrder, isoDay, parsePartialDate, partialDate } from '../../normalise/date.js';
import { checkIdentifier, walletCurrency } from '../../normalise/identifier.js';
import type { EntityType } from '../../normalise/party.js';
import type { ColumnMapping, Field } from '../../tabular/fields.js';
import { IDENTIFIER_FIELDS } from '../../tabular/identifier-fields.js';
import { NAME_PART_FIELDS } from '../../tabular/name-part-fields.js';
import type { DraftIdentifier, EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { COUNTRY_FIELDS, IDENTIFIER_WORDS, type ListColumn, TELLING_FIELDS, typeNamed } from './columns.js';

/** The columns of an own list, understood once. */
export interface OwnColumns {
  readonly headers: readonly string[];
  readonly mapping: readonly ColumnMapping[];
  readonly ofList: readonly (readonly [index: number, column: ListColumn])[];
  /** columns that are not understood: their values are kept as remarks */
  readonly others: readonly number[];
  /** whether the day or the month comes first; null if no date in the first rows shows it */
  readonly order: DateOrder | null;
}

/** One row with its cells by field. */
export interface OwnRow {
  readonly cells: readonly string[];
  readonly fields: ReadonlyMap<Field, readonly string[]>;
  readonly line: number;
}

/** The type that a row states, or that its columns imply; else `unknown`. */
export function typeOf(fields: OwnRow['fields']): EntityType {
  const stated = typeNamed(first(fields, 'type'));
  return stated ?? TELLING_FIELDS.find(([field]) => fields.has(field))?.[1] ?? 'unknown';
}

/** The first cell of a field, '' when there is none. */
export function first(fields: OwnRow['fields'], field: Field): string {
  return fields.get(field)?.[0] ?? '';
}

/** The first identifier of a row, '' if it has none; an entry without a name is known by it. */
export function firstIdentifier(fields: OwnRow['fields']): string {
  const numbers = [...IDENTIFIER_FIELDS.map(([field]) => first(fields, field)), first(fields, 'id_number')];
  return numbers.find((text) => text !== '') ?? '';
}

/** Adds everything that a row says to its party. What is not understood is noted and kept as a remark. */
export function addRow(draft: EntityDraft, row: OwnRow, columns: OwnColumns, notes: ListNotes): void {
  const { fields, line } = row;
  addNames(draft, fields);
  addBirthDates(draft, row, columns.order, notes);
  for (const text of several(fields, 'gender'))
    if (!draft.addGender(text)) notes.add('gender not understood', line);
  for (const [field, role] of COUNTRY_FIELDS)
    for (const text of several(fields, field)) draft.addCountry(text, role);
  addPlaces(draft, fields);
  for (const { identifier, country } of identifiersOf(fields)) {
    draft.addIdentifier(identifier, country);
    const { valid, reason } = checkIdentifier({ currency: null, ...identifier, country: null });
    if (valid === false)
      notes.add(`${identifier.type} that fails its check (${reason ?? 'wrong'}), kept as it is`, line);
  }
  addRelated(draft, row, columns);
  for (const [index, column] of columns.ofList)
    addListCell(draft, column, row.cells[index] ?? '', columns.order);
  for (const index of columns.others) {
    const text = (row.cells[index] ?? '').trim();
    if (text !== '') draft.addRemark(`${columns.headers[index]}: ${text}`);
  }
}

function addBirthDates(
  draft: EntityDraft,
  { fields, line }: OwnRow,
  order: DateOrder | null,
  notes: ListNotes,
): void {
  for (const text of several(fields, 'dob')) {
    const readings = (order === null ? (['dmy', 'mdy'] as const) : [order]).map((one) =>
      parsePartialDate(text, one),
    );
    for (const date of readings) draft.addBirthDate(date);
    if (readings.every((date) => date === null)) {
      notes.add('date of birth not understood', line);
      draft.addRemark(`date of birth ${text}`);
    } else if (new Set(readings.map((date) => date?.from)).size > 1)
      notes.add('date of birth whose day and month cannot be told apart: both readings are kept', line);
  }
  addBirthParts(draft, fields);
}

/** Every value of a field; several in a cell are parted by `;`, `|` or a line break. */
function several(fields: OwnRow['fields'], field: Field): readonly string[] {
  return (fields.get(field) ?? []).flatMap(split);
}

function split(text: string): readonly string[] {
  return text
    .split(/[;|\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function addNames(draft: EntityDraft, fields: OwnRow['fields']): void {
  const parts = NAME_PART_FIELDS.map(([field, role]) => ({ role, text: first(fields, field) })).filter(
    ({ text }) => text !== '',
  );
  for (const field of ['name', 'company_name', 'vessel_name'] as const)
    for (const full of several(fields, field))
      draft.addName({ full, kind: draft.hasName ? 'alias' : 'primary' });
  if (parts.length > 0)
    draft.addName({
      parts: parts.length > 1 ? parts : [],
      full: parts.map(({ text }) => text).join(' '),
      kind: draft.hasName ? 'alias' : 'primary',
    });
  for (const full of several(fields, 'alias')) draft.addName({ full, kind: 'alias' });
  const maiden = first(fields, 'maiden_name');
  if (maiden !== '') draft.addName({ full: `${first(fields, 'given_name')} ${maiden}`, kind: 'former' });
}

function addBirthParts(draft: EntityDraft, fields: OwnRow['fields']): void {
  const [year, month, day] = (['year_of_birth', 'month_of_birth', 'day_of_birth'] as const).map((field) =>
    first(fields, field),
  );
  if (year === undefined || !/^\d{4}$/.test(year)) return;
  const text = [year, month, day].filter((part) => part !== '').join('-');
  draft.addBirthDate(
    partialDate({ year: Number(year), month: Number(month) || null, day: Number(day) || null, text }),
  );
}

function addPlaces(draft: EntityDraft, fields: OwnRow['fields']): void {
  const [place] = several(fields, 'birth_place');
  const [country] = several(fields, 'birth_country');
  if (place !== undefined || country !== undefined) draft.addBirthPlace([place ?? ''], country ?? '');
  for (const text of several(fields, 'birth_place').slice(1)) draft.addBirthPlace([text]);
  const [address, ...others] = fields.get('address') ?? [];
  draft.addAddress({
    lines: address === undefined ? [] : [address],
    city: first(fields, 'city'),
    region: first(fields, 'state'),
    postalCode: first(fields, 'postal_code'),
  });
  for (const text of others) draft.addAddress({ lines: [text] });
}

interface RowIdentifier {
  readonly identifier: DraftIdentifier;
  /** the country that issued it, '' when none is named */
  readonly country: string;
}

function* identifiersOf(fields: OwnRow['fields']): Generator<RowIdentifier, void> {
  for (const [field, type, countryField] of IDENTIFIER_FIELDS) {
    const country = countryField === null ? '' : first(fields, countryField);
    for (const value of several(fields, field)) {
      const currency = type === 'wallet' ? first(fields, 'wallet_currency') || walletCurrency(value) : null;
      yield {
        identifier: { type, value, label: field, ...(currency === null ? {} : { currency }) },
        country,
      };
    }
  }
  const [types, countries] = [fields.get('id_type') ?? [], fields.get('id_country') ?? []];
  for (const [place, value] of (fields.get('id_number') ?? []).entries()) {
    const label = types[place] ?? types[0] ?? 'id_number';
    const type = IDENTIFIER_WORDS.find(([words]) => words.test(label))?.[1] ?? 'other';
    yield { identifier: { type, value, label }, country: countries[place] ?? countries[0] ?? '' };
  }
}

/** Columns about another party (`owner`, `director_1_name`) link to it by name. */
function addRelated(draft: EntityDraft, { cells }: OwnRow, { mapping }: OwnColumns): void {
  for (const { index, target } of mapping)
    if (target.of === 'related' && (target.field === 'name' || target.field === 'company_name'))
      for (const name of split(cells[index] ?? '')) draft.addLink(target.role, name);
}

function addListCell(draft: EntityDraft, column: ListColumn, cell: string, order: DateOrder | null): void {
  const text = cell.trim();
  if (text === '') return;
  switch (column) {
    case 'weak-alias':
      for (const full of split(text)) draft.addName({ full, kind: 'alias', quality: 'weak' });
      return;
    case 'former-name':
      for (const full of split(text)) draft.addName({ full, kind: 'former' });
      return;
    case 'programme':
      for (const code of split(text)) draft.addProgramme(code);
      return;
    case 'measure':
      for (const measure of split(text))
        draft.addMeasure({ effect: effectOf(measure), text: measure, source: 'list' });
      return;
    case 'listed-on':
      draft.listedOn = dayOf(draft, text, order, 'listed on');
      return;
    case 'updated-on':
      draft.updatedOn = dayOf(draft, text, order, 'updated on');
      return;
    case 'url':
      if (/^https?:/i.test(text)) draft.url = text;
      else draft.addRemark(text);
      return;
    case 'position':
      for (const position of split(text)) draft.addPosition(position);
      return;
    case 'remark':
      draft.addRemark(text);
  }
}

/** A date of the list itself; if it cannot be read, it is kept as a remark. */
function dayOf(draft: EntityDraft, text: string, order: DateOrder | null, what: string): string | null {
  const day = isoDay(text, order ?? 'dmy');
  if (day !== null && (order !== null || day === isoDay(text, 'mdy'))) return day;
  draft.addRemark(`${what} ${text}`);
  return null;
}

function effectOf(measure: string): 'block' | 'reject' | 'restrict' | 'other' | 'unknown' {
  if (/block|freeze/i.test(measure)) return 'block';
  if (/reject/i.test(measure)) return 'reject';
  if (/restrict|limit/i.test(measure)) return 'restrict';
  return /travel|watch|monitor|other/i.test(measure) ? 'other' : 'unknown';
}
