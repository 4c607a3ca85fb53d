import { Problem } from '../problem.js';
import type { RawRow } from '../tabular/delimited.js';
import { lookUpHeader } from '../tabular/header-lookup.js';
import { relatedRole } from '../tabular/header-people.js';
import { headerWords } from '../tabular/header-words.js';
import { mapHeaders } from '../tabular/map-headers.js';
import type { TableSource } from '../tabular/source.js';
import { openTable, type Table } from '../tabular/table.js';
import { decideColumns } from './column-decisions.js';
import { readShare } from './owner-shares.js';
import type { PartyColumn, PartyColumns } from './party-columns.js';
import { type RelatedPlan, RelatedRowReader, type RelatedTable, slotOf } from './related-table.js';
import { isEmptyRow } from './row-reader.js';

/** A file of related parties that has been read to its end. */
export interface RelatedFile {
  readonly table: RelatedTable;
  /** which column was understood as what */
  readonly mapping: readonly { readonly field: string; readonly header: string }[];
  readonly unusedColumns: readonly string[];
  readonly notes: readonly string[];
  /** as of customers */
  readonly datesLeftOut: readonly string[];
  /** what may have been read wrongly */
  readonly doubts: readonly string[];
  readonly parties: number;
  /** parties that could not be read; they are not screened */
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  /** lines with a share that is not a percentage; it counts as not stated */
  readonly oddShares: readonly number[];
  /** lines of parties whose customer has not occurred; to be called when all customers have been read */
  readonly withoutCustomer: () => readonly number[];
}

/** Headers in a file of related parties for the party's role. */
const ROLE_HEADERS = new Set(
  'role, relation, relationship, relation type, relationship type, capacity, position, function, party role, type of relationship'.split(
    ', ',
  ),
);
const WHOSE = /^(customer|client|cust|account|member|company|entity)$/;

/**
 * Reads owners, directors and others from a separate file: the customer's id, name, role, share, and anything that a
 * customer file may have. It is held as text, about 100 bytes per row.
 * @throws Problem ('input') if it cannot be read, or has no column for customers' ids or for names
 */
export async function readRelatedFile(source: TableSource): Promise<RelatedFile> {
  const table = await openTable(source, { isHeader: isKnown, sheet: null });
  try {
    return await read(table);
  } finally {
    table.close();
  }
}

async function read(table: Table): Promise<RelatedFile> {
  const columns = await columnsOf(table);
  const { decisions, notes, datesLeftOut } = decideColumns(
    { customer: columns.party, related: [] },
    table.sample,
  );
  const roles = new Map<string, string>();
  const plan: RelatedPlan = {
    columns: columns.party,
    decisions,
    customerId: columns.id,
    role: { index: columns.role, usual: columns.share === null ? 'related party' : 'owner', known: roles },
    share: columns.share,
  };
  const reader = new RelatedRowReader(plan);
  const rejected: { line: number; reason: string }[] = [];
  const rows: { cells: readonly string[]; line: number }[] = [];
  const oddShares: number[] = [];
  let parties = 0;
  for await (const batch of table.batches)
    for (const raw of batch) {
      if (isEmptyRow(raw)) continue;
      parties += 1;
      learnRole(raw, columns.role, roles);
      const reason = faultOf(raw, table, plan) ?? refusal(reader.read(raw.cells));
      if (reason === null) {
        rows.push({ cells: raw.cells, line: raw.line });
        if (isOddShare(raw.cells, plan)) oddShares.push(raw.line);
      } else rejected.push({ line: raw.line, reason });
    }
  const shared = sharedTable(
    plan,
    rows.map(({ cells }) => cells),
  );
  return {
    table: shared,
    mapping: columns.mapping,
    unusedColumns: columns.unused,
    notes: [...table.notes, ...notes],
    datesLeftOut,
    doubts: table.doubts,
    parties,
    rejected,
    oddShares,
    withoutCustomer: () => {
      const used = new Uint8Array(shared.used);
      return rows.filter((_, at) => used[at] === 0).map(({ line }) => line);
    },
  };
}

function isOddShare(cells: readonly string[], { share }: RelatedPlan): boolean {
  const text = share === null ? '' : (cells[share] ?? '').trim();
  return text !== '' && readShare(text) === null;
}

function refusal(parties: ReturnType<RelatedRowReader['read']>): string | null {
  return typeof parties === 'string' ? parties : null;
}

function faultOf({ cells, fault }: RawRow, { headers }: Table, { customerId }: RelatedPlan): string | null {
  if (fault !== undefined) return fault;
  if (cells.length !== headers.length)
    return `has ${cells.length} cells where the header has ${headers.length}`;
  return (cells[customerId] ?? '').trim() === '' ? "has no customer's id" : null;
}

/**
 * `UBO`, `Ultimate Beneficial Owner` → `beneficial owner`; decided here once, so that it is the same in every thread.
 */
function learnRole({ cells }: RawRow, index: number | null, roles: Map<string, string>): void {
  const text = index === null ? '' : (cells[index] ?? '').trim();
  if (text === '' || roles.has(text)) return;
  const known = relatedRole(headerWords(text));
  if (known !== null) roles.set(text, known.role);
}

interface FoundColumns {
  readonly id: number;
  readonly role: number | null;
  readonly share: number | null;
  readonly party: PartyColumns;
  readonly mapping: RelatedFile['mapping'];
  readonly unused: readonly string[];
}

async function columnsOf({ headers, name, headerLine }: Table): Promise<FoundColumns> {
  const ids = headers.flatMap((header, at) => (fieldOf(header) === 'id' ? [at] : []));
  const id = ids.find((at) => headerWords(headers[at] ?? '').some((word) => WHOSE.test(word))) ?? ids[0];
  const place = { file: name, line: headerLine };
  if (id === undefined)
    throw new Problem('input', "has no column of customers' ids, so nobody knows whose parties these are", {
      ...place,
      hint: 'call it customer_id; the others: name, role, share, dob, nationality, …',
    });
  const at = (is: (header: string) => boolean): number | null => {
    const found = headers.findIndex(is);
    return found === -1 ? null : found;
  };
  const [role, share] = [at(isRole), at(isShare)];
  const own = new Set<number | null>([id, role, share, ...ids]);
  const { mapping, unusedColumns } = await mapHeaders(
    headers.map((header, index) => (own.has(index) ? '' : header)),
  );
  const party: Record<string, PartyColumn[]> = {};
  for (const { index, header, target } of mapping) {
    const list = party[target.field] ?? [];
    party[target.field] = list;
    list.push({ index, header, number: target.number });
  }
  if (mapping.length === 0)
    throw new Problem('input', 'has no column of names or identifiers', {
      ...place,
      hint: 'call it name; the others: customer_id, role, share, dob, nationality, …',
    });
  const named = (field: string, index: number | null) =>
    index === null ? [] : [{ field, header: headers[index] ?? '' }];
  return {
    ...{ id, role, share, party },
    mapping: [
      ...named('customer id', id),
      ...named('role', role),
      ...named('share', share),
      ...mapping.map(({ target, header }) => ({ field: target.field, header })),
    ],
    unused: unusedColumns.filter((header) => !header.endsWith('(no header)')),
  };
}

function fieldOf(header: string): string | null {
  return lookUpHeader(header)?.target.field ?? null;
}

function isRole(header: string): boolean {
  return ROLE_HEADERS.has(headerWords(header).join(' '));
}

/** Whether the header would be an owner's share in a customer file. */
function isShare(header: string): boolean {
  if (header.trim() === '') return false;
  return fieldOf(header) === 'share' || fieldOf(`owner ${header}`) === 'share';
}

function isKnown(text: string): boolean {
  return fieldOf(text) !== null || isRole(text) || isShare(text);
}

function sharedTable(plan: RelatedPlan, rows: readonly (readonly string[])[]): RelatedTable {
  const pieces = rows.map((cells) => Buffer.from(JSON.stringify(cells)));
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const [text, used] = [new SharedArrayBuffer(size), new SharedArrayBuffer(rows.length)];
  const starts = new SharedArrayBuffer(4 * (rows.length + 1));
  const next = new SharedArrayBuffer(4 * rows.length);
  const slots = new SharedArrayBuffer(4 * 2 ** Math.ceil(Math.log2(2 * rows.length + 2)));
  const [bytes, begin] = [new Uint8Array(text), new Uint32Array(starts)];
  const [first, following] = [new Int32Array(slots).fill(-1), new Int32Array(next).fill(-1)];
  let at = 0;
  for (const [row, piece] of pieces.entries()) {
    begin[row] = at;
    bytes.set(piece, at);
    at += piece.length;
    begin[row + 1] = at;
  }
  // Backwards, so that a customer's parties come in the order of the file.
  for (let row = rows.length - 1; row >= 0; row--) {
    const slot = slotOf((rows[row]?.[plan.customerId] ?? '').trim(), first.length);
    following[row] = first[slot] ?? -1;
    first[slot] = row;
  }
  return { plan, text, starts, slots, next, used };
}
