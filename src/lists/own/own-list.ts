import { Readable } from 'node:stream';
import type { DateOrder } from '../../normalise/date.js';
import { Problem } from '../../problem.js';
import type { RawRow } from '../../tabular/delimited.js';
import { fieldCells } from '../../tabular/field-cells.js';
import type { ColumnMapping } from '../../tabular/fields.js';
import { lookUpHeader } from '../../tabular/header-lookup.js';
import { holdsValues } from '../../tabular/header-row.js';
import { IDENTIFIER_FIELDS } from '../../tabular/identifier-fields.js';
import { mapHeaders } from '../../tabular/map-headers.js';
import { NAME_PART_FIELDS } from '../../tabular/name-part-fields.js';
import { idAmong } from '../../tabular/row-numbers.js';
import { openTable, type Table } from '../../tabular/table.js';
import type { Entity } from '../entity.js';
import { EntityDraft } from '../entity-draft.js';
import { readBytes } from '../list-bytes.js';
import type { ListNotes } from '../list-notes.js';
import { type ListReader, onlyPath, type ReadingContext } from '../list-reader.js';
import { type ListColumn, listColumn } from './columns.js';
import { addRow, first, firstIdentifier, type OwnColumns, type OwnRow, typeOf } from './party.js';

/**
 * Reads a list of the user's own: a table (csv, tsv, JSON lines, xlsx …) with the columns of a customer file, and a few
 * that only a list has (`weak_alias`, `former_name`, `programme`, `measure`, `remarks`, `listed_on`, `url`). One row is
 * one party. Consecutive rows with the same id are also one party: the names, dates and numbers of the later ones are
 * added. Several values in a cell are separated by `;` or `|`. Without an id an entry is known by its row's number. A
 * row that cannot be read, or names nobody, is a Problem, since a listed party is never left out. So is a row whose id
 * occurred earlier, or belongs to a party of another type.
 */
export const readOwnList: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const bytes = readBytes(path);
  try {
    const table = await openTable(
      { path, stream: Readable.from(bytes.pieces) },
      { isHeader: (text) => listColumn(text) !== null || lookUpHeader(text) !== null, sheet: null },
    );
    const columns = await understand(table, context.notes);
    const parties = new Parties(columns, context);
    for await (const batch of table.batches)
      for (const raw of batch) parties.add(checked(raw, columns, path));
    parties.end();
  } catch (error) {
    throw asListProblem(error);
  }
  return { published: null, declaredCount: null, sha256: [bytes.sha256()] };
};

async function understand(table: Table, notes: ListNotes): Promise<OwnColumns> {
  const { headers, sample } = table;
  // JSON has no header row
  const headerLine = table.headerLine === 0 ? null : table.headerLine;
  for (const note of table.notes) notes.add(note, null);
  const ofList = headers.flatMap((header, index): [number, ListColumn][] => {
    const column = listColumn(header);
    return column === null ? [] : [[index, column]];
  });
  // a header left blank is not mapped to a customer's field
  const own = new Set(ofList.map(([index]) => index));
  const map = await mapHeaders(headers.map((header, index) => (own.has(index) ? '' : header)));
  const id = idAmong(map.rowNumbers, headers, sample);
  const mapping = id === null ? map.mapping : [...map.mapping, id];
  const fields = new Set(mapping.flatMap(({ target }) => (target.of === 'customer' ? [target.field] : [])));
  if (!IDENTIFYING.some((field) => fields.has(field))) throw namesNobody(table);
  if (headerLine !== null && holdsValues(headers, [...mapping.map(({ index }) => index), ...own]))
    throw noHeaderRow(table);
  const used = new Set([...own, ...mapping.map(({ index }) => index)]);
  const others = headers.flatMap((_, index) => (used.has(index) ? [] : [index]));
  for (const index of others) notes.add(`column "${headers[index]}" is kept as a remark`, headerLine);
  for (const { header, field, how } of mapping)
    if (how === 'guess') notes.add(`column "${header}" is read as ${field}`, headerLine);
  if (!fields.has('id')) notes.add('no column of ids: entries go by the numbers of their rows', headerLine);
  return { headers, mapping, ofList, others, order: orderOf(sample, mapping) };
}

const IDENTIFYING = [
  ...(['name', 'company_name', 'vessel_name', 'alias', 'id_number'] as const),
  ...NAME_PART_FIELDS.map(([field]) => field),
  ...IDENTIFIER_FIELDS.map(([field]) => field),
];

function noHeaderRow({ name, headerLine }: Table): Problem {
  return new Problem('lists', 'has no header row: its first row holds values', {
    file: name,
    line: headerLine,
    hint: 'put a row of column names above it: id,name,alias,type,dob,country',
  });
}

function namesNobody({ name, headers, headerLine }: Table): Problem {
  const found = headers.filter((header) => header.trim() !== '').join(', ');
  return new Problem('lists', `no column of names or identifiers was recognised; the columns are: ${found}`, {
    file: name,
    line: headerLine === 0 ? undefined : headerLine,
    hint: 'name the columns as in a customer file: id,name,alias,type,dob,country,…',
  });
}

/**
 * Whether day or month comes first, as shown by a number above 12 in the first rows; null if none does, or they
 * contradict each other.
 */
function orderOf(sample: readonly RawRow[], mapping: readonly ColumnMapping[]): DateOrder | null {
  const texts = sample.flatMap(({ cells }) => fieldCells(cells, mapping).get('dob') ?? []);
  const figures = texts.flatMap((text) => [...text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/g)]);
  const dayFirst = figures.some(([, one]) => Number(one) > 12);
  const monthFirst = figures.some(([, , other]) => Number(other) > 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}

function checked({ cells, line, fault }: RawRow, columns: OwnColumns, file: string): OwnRow {
  const problem = (message: string) => new Problem('lists', message, { file, line, hint: 'mend the row' });
  if (fault !== undefined) throw problem(`this row ${fault}`);
  if (cells.length !== columns.headers.length)
    throw problem(`this row has ${cells.length} cells where the header has ${columns.headers.length}`);
  return { cells, fields: fieldCells(cells, columns.mapping), line };
}

/** The party whose rows are being read. */
interface OpenParty {
  /** as the row has it, '' when it has none */
  readonly id: string;
  readonly draft: EntityDraft;
  readonly row: OwnRow;
}

/** Combines rows into parties, and passes each on when the next one begins. Only the ids of all parties are held. */
class Parties {
  private readonly columns: OwnColumns;
  private readonly context: ReadingContext;
  private readonly path: string;
  private readonly done = new Set<string>();
  private open: OpenParty | null = null;
  private rows = 0;

  constructor(columns: OwnColumns, context: ReadingContext) {
    this.columns = columns;
    this.context = context;
    this.path = onlyPath(context.file);
  }

  add(row: OwnRow): void {
    const { file, notes } = this.context;
    this.rows += 1;
    const id = first(row.fields, 'id');
    const type = typeOf(row.fields);
    if (this.open !== null && id !== '' && this.open.id === id) {
      this.join(this.open.draft, row);
    } else {
      this.end();
      if (this.done.has(id)) throw this.twice(row.line, 'the id of a party further up');
      const draft = new EntityDraft(file.list, id === '' ? `row-${this.rows}` : id, type);
      this.open = { id, draft, row };
    }
    addRow(this.open.draft, row, this.columns, notes);
  }

  /** Passes on the party that is open. */
  end(): void {
    const { open } = this;
    if (open === null) return;
    if (open.id !== '') this.done.add(open.id);
    this.context.visit(finish(open, this.path, this.context.notes));
    this.open = null;
  }

  private join(draft: EntityDraft, row: OwnRow): void {
    const type = typeOf(row.fields);
    if (type !== 'unknown' && draft.type !== 'unknown' && type !== draft.type)
      throw this.twice(row.line, `the id of the party above, which is of another type (${draft.type})`);
    if (draft.type === 'unknown') draft.type = type;
    this.context.notes.add('row of the id above it, read as further names and facts of that party', row.line);
  }

  private twice(line: number, what: string): Problem {
    return new Problem('lists', `this row has ${what}`, {
      file: this.path,
      line,
      hint: 'put the rows of one party below one another, and give each party an id of its own',
    });
  }
}

function finish({ draft, row }: OpenParty, path: string, notes: ListNotes): Entity {
  const { fields, line } = row;
  // a list of numbers alone is a list too
  const number = draft.hasName ? '' : firstIdentifier(fields);
  if (number !== '') {
    notes.add('entry without a name, kept under its number', line);
    draft.addName({ full: number, kind: 'primary' });
  }
  if (!draft.hasName)
    throw new Problem('lists', `this row (${draft.id}) has no name`, {
      file: path,
      line,
      hint: 'mend the row',
    });
  const { measures, ...entity } = draft.finish();
  const unknown = { effect: 'unknown', text: 'no measure named', source: 'list' } as const;
  return { ...entity, measures: measures.length > 0 ? measures : [unknown] };
}

/** Reports what is wrong with a table as a problem of the list, not of the customer file. */
function asListProblem(error: unknown): unknown {
  if (!(error instanceof Problem) || error.kind === 'lists') return error;
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  return new Problem('lists', error.message, { ...error.place, ...hint, cause: error });
}
