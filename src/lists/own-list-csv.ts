import { Readable } from 'node:stream';
import { type DateOrder, isoDay, parsePartialDate, partialDate } from '../normalise/date.js';
import { walletCurrency } from '../normalise/identifier.js';
import type { EntityType } from '../normalise/party.js';
import { Problem } from '../problem.js';
import type { RawRow } from '../tabular/delimited.js';
import { fieldCells } from '../tabular/field-cells.js';
import type { ColumnMapping, Field } from '../tabular/fields.js';
import { lookUpHeader } from '../tabular/header-lookup.js';
import { mapHeaders } from '../tabular/map-headers.js';
import { openTable, type Table } from '../tabular/table.js';
import type { Entity } from './entity.js';
import { EntityDraft } from './entity-draft.js';
import { readBytes } from './list-bytes.js';
import { finishNamed, type ListReader, onlyPath, type ReadingContext } from './list-reader.js';
import {
  COUNTRY_FIELDS,
  IDENTIFIER_FIELDS,
  IDENTIFIER_WORDS,
  type ListColumn,
  listColumn,
  NAME_FIELDS,
  TELLING_FIELDS,
  typeNamed,
} from './own-list-columns.js';

/** The columns of an own list, understood once. */
interface Columns {
  readonly headers: readonly string[];
  readonly mapping: readonly ColumnMapping[];
  readonly ofList: readonly (readonly [index: number, column: ListColumn])[];
  /** columns that are not understood: their values are kept as remarks */
  readonly others: readonly number[];
  readonly order: DateOrder;
}

/** One row with its cells by field. */
interface OwnRow {
  readonly cells: readonly string[];
  readonly fields: ReadonlyMap<Field, readonly string[]>;
  readonly line: number;
}

/**
 * Reads a list of the user's own: a table (csv, tsv, xlsx …) with the columns of a customer file, and a few that only
 * a list has (`weak_alias`, `former_name`, `programme`, `measure`, `remarks`, `listed_on`, `url`). One row is one
 * party; several values in a cell are parted by `;` or `|`. Without a column of ids an entry goes by its row's number.
 * A row that cannot be read, or names nobody, is a Problem: a listed party is never left out.
 */
export const readOwnListCsv: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const bytes = readBytes(path);
  try {
    const table = await openTable(
      { path, stream: Readable.from(bytes.pieces) },
      { isHeader: (text) => listColumn(text) !== null || lookUpHeader(text) !== null },
    );
    const columns = await understand(table, context);
    let count = 0;
    for await (const batch of table.batches)
      for (const raw of batch) {
        count += 1;
        context.visit(toEntity(checked(raw, columns, path), columns, count, context));
      }
  } catch (error) {
    throw asListProblem(error);
  }
  return { published: null, declaredCount: null, sha256: [bytes.sha256()] };
};

async function understand(table: Table, { notes }: ReadingContext): Promise<Columns> {
  const { headers, sample, headerLine } = table;
  for (const note of table.notes) notes.add(note, null);
  const ofList = headers.flatMap((header, index): [number, ListColumn][] => {
    const column = listColumn(header);
    return column === null ? [] : [[index, column]];
  });
  // a header left blank is not mapped to a customer's field
  const own = new Set(ofList.map(([index]) => index));
  const { mapping } = await mapHeaders(headers.map((header, index) => (own.has(index) ? '' : header)));
  const used = new Set([...own, ...mapping.map(({ index }) => index)]);
  const others = headers.flatMap((_, index) => (used.has(index) ? [] : [index]));
  for (const index of others) notes.add(`column "${headers[index]}" is kept as a remark`, headerLine);
  for (const { header, field, how } of mapping)
    if (how === 'guess') notes.add(`column "${header}" is read as ${field}`, headerLine);
  const fields = new Set(mapping.flatMap(({ target }) => (target.of === 'customer' ? [target.field] : [])));
  if (!fields.has('id')) notes.add('no column of ids: entries go by the numbers of their rows', headerLine);
  return { headers, mapping, ofList, others, order: orderOf(sample, mapping) };
}

/** Day or month first: whatever a day above 12 in the first rows shows, else the day. */
function orderOf(sample: readonly RawRow[], mapping: readonly ColumnMapping[]): DateOrder {
  const texts = sample.flatMap(({ cells }) => fieldCells(cells, mapping).get('dob') ?? []);
  const figures = texts.flatMap((text) => [...text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/g)]);
  const dayFirst = figures.some(([, first]) => Number(first) > 12);
  return !dayFirst && figures.some(([, , second]) => Number(second) > 12) ? 'mdy' : 'dmy';
}

function checked({ cells, line, fault }: RawRow, columns: Columns, file: string): OwnRow {
  const problem = (message: string) => new Problem('lists', message, { file, line, hint: 'mend the row' });
  if (fault !== undefined) throw problem(`this row ${fault}`);
  if (cells.length !== columns.headers.length)
    throw problem(`this row has ${cells.length} cells where the header has ${columns.headers.length}`);
  return { cells, fields: fieldCells(cells, columns.mapping), line };
}

function toEntity(row: OwnRow, columns: Columns, number: number, { file, notes }: ReadingContext): Entity {
  const { fields, line } = row;
  const draft = new EntityDraft(file.list, first(fields, 'id') || `row-${number}`, typeOf(fields));
  addNames(draft, fields);
  for (const text of several(fields, 'dob')) {
    const date = parsePartialDate(text, columns.order);
    draft.addBirthDate(date);
    if (date !== null) continue;
    notes.add('date of birth not understood', line);
    draft.addRemark(`date of birth ${text}`);
  }
  addBirthParts(draft, fields);
  for (const text of several(fields, 'gender'))
    if (!draft.addGender(text)) notes.add('gender not understood', line);
  for (const [field, role] of COUNTRY_FIELDS)
    for (const text of several(fields, field)) draft.addCountry(text, role);
  addPlaces(draft, fields);
  addIdentifiers(draft, fields);
  addRelated(draft, row, columns);
  for (const [index, column] of columns.ofList)
    addListCell(draft, column, row.cells[index] ?? '', columns.order);
  for (const index of columns.others) {
    const text = (row.cells[index] ?? '').trim();
    if (text !== '') draft.addRemark(`${columns.headers[index]}: ${text}`);
  }
  return finish(draft, fields, line, { file, notes });
}

function finish(
  draft: EntityDraft,
  fields: OwnRow['fields'],
  line: number,
  { file, notes }: Pick<ReadingContext, 'file' | 'notes'>,
): Entity {
  if (!draft.hasName) {
    // a list of numbers alone is a list too
    const number = IDENTIFIER_FIELDS.map(([field]) => first(fields, field)).find((text) => text !== '');
    if (number !== undefined) {
      notes.add('entry without a name, kept under its number', line);
      draft.addName({ full: number, kind: 'primary' });
    }
  }
  const { measures, ...entity } = finishNamed(draft, onlyPath(file), line, 'this row');
  const unknown = { effect: 'unknown', text: 'no measure named', source: 'list' } as const;
  return { ...entity, measures: measures.length > 0 ? measures : [unknown] };
}

function typeOf(fields: OwnRow['fields']): EntityType {
  const stated = typeNamed(first(fields, 'type'));
  return stated ?? TELLING_FIELDS.find(([field]) => fields.has(field))?.[1] ?? 'unknown';
}

/** The first cell of a field, '' when there is none. */
function first(fields: OwnRow['fields'], field: Field): string {
  return fields.get(field)?.[0] ?? '';
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
  const parts = NAME_FIELDS.map(([field, role]) => ({ role, text: first(fields, field) })).filter(
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

function addIdentifiers(draft: EntityDraft, fields: OwnRow['fields']): void {
  for (const [field, type, countryField] of IDENTIFIER_FIELDS) {
    const country = countryField === null ? '' : first(fields, countryField);
    for (const value of several(fields, field)) {
      const currency = type === 'wallet' ? first(fields, 'wallet_currency') || walletCurrency(value) : null;
      draft.addIdentifier({ type, value, label: field, ...(currency === null ? {} : { currency }) }, country);
    }
  }
  const [types, countries] = [fields.get('id_type') ?? [], fields.get('id_country') ?? []];
  for (const [place, value] of (fields.get('id_number') ?? []).entries()) {
    const label = types[place] ?? types[0] ?? 'id_number';
    const type = IDENTIFIER_WORDS.find(([words]) => words.test(label))?.[1] ?? 'other';
    draft.addIdentifier({ type, value, label }, countries[place] ?? countries[0] ?? '');
  }
}

/** Columns about another party (`owner`, `director_1_name`) link to it by name. */
function addRelated(draft: EntityDraft, { cells }: OwnRow, { mapping }: Columns): void {
  for (const { index, target } of mapping)
    if (target.of === 'related' && (target.field === 'name' || target.field === 'company_name'))
      for (const name of split(cells[index] ?? '')) draft.addLink(target.role, name);
}

function addListCell(draft: EntityDraft, column: ListColumn, cell: string, order: DateOrder): void {
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
      draft.listedOn = isoDay(text, order);
      return;
    case 'updated-on':
      draft.updatedOn = isoDay(text, order);
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

function effectOf(measure: string): 'block' | 'reject' | 'restrict' | 'other' | 'unknown' {
  if (/block|freeze/i.test(measure)) return 'block';
  if (/reject/i.test(measure)) return 'reject';
  if (/restrict|limit/i.test(measure)) return 'restrict';
  return /travel|watch|monitor|other/i.test(measure) ? 'other' : 'unknown';
}

/** What goes wrong with a table is a matter of the list here, not of the customer file. */
function asListProblem(error: unknown): unknown {
  if (!(error instanceof Problem) || error.kind === 'lists') return error;
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  return new Problem('lists', error.message, { ...error.place, ...hint, cause: error });
}
