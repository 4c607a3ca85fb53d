import { CountryReader } from './countries.js';
import type { RelatedParty } from './customer.js';
import { ownersIn, readShare } from './owner-shares.js';
import { cellOf, type PartyColumns } from './party-columns.js';
import { type ColumnDecisions, PartyReader } from './party-reader.js';
import { readParties, usualTypeOf } from './related.js';

/**
 * Related parties from a separate file, as bytes that all threads share. A row is decoded when its customer is read.
 */
export interface RelatedTable {
  readonly plan: RelatedPlan;
  /** the cells of each row as JSON, one after the other */
  readonly text: SharedArrayBuffer;
  /** where each row begins in it, and where the last one ends: 4 bytes a row */
  readonly starts: SharedArrayBuffer;
  /** for each hash slot, the first row whose customer's id falls into it, or -1 */
  readonly slots: SharedArrayBuffer;
  /** for each row, the next one in the same slot, or -1 */
  readonly next: SharedArrayBuffer;
  /** one byte per row: whether its customer has been read */
  readonly used: SharedArrayBuffer;
}

/** How to read the rows of a file of related parties. */
export interface RelatedPlan {
  readonly columns: PartyColumns;
  readonly decisions: ColumnDecisions;
  /** positions of the customer's id, the role and the share; null if there is no such column */
  readonly customerId: number;
  readonly role: {
    readonly index: number | null;
    readonly usual: string;
    readonly known: ReadonlyMap<string, string>;
  };
  readonly share: number | null;
}

/** Reads one row of a file of related parties. */
export class RelatedRowReader {
  private readonly plan: RelatedPlan;
  private readonly readers = new Map<string, PartyReader>();
  private readonly countries = new CountryReader();

  constructor(plan: RelatedPlan) {
    this.plan = plan;
  }

  /** The party and anyone else that its name mentions, or the reason why there is none. */
  read(cells: readonly string[]): readonly RelatedParty[] | string {
    const { role, share } = this.plan;
    const typed = (role.index === null ? '' : (cells[role.index] ?? '')).trim();
    const name = typed === '' ? role.usual : (role.known.get(typed) ?? typed.toLowerCase());
    const { columns } = this.plan;
    const owners = ownersIn(cellOf(cells, columns.name));
    const percent = share === null ? '' : (cells[share] ?? '').trim();
    return readParties({ cells, columns, role: name, owners }, readShare(percent), (own) =>
      this.readerFor(name).read(own, null, [], []),
    );
  }

  private readerFor(role: string): PartyReader {
    const type = usualTypeOf(role);
    const known = this.readers.get(type);
    if (known !== undefined) return known;
    const reader = new PartyReader(this.plan.columns, this.plan.decisions, this.countries, type);
    this.readers.set(type, reader);
    return reader;
  }
}

/** Finds the related parties of a customer. Created once per thread. */
export class RelatedLookup {
  private readonly text: Buffer;
  private readonly starts: Uint32Array;
  private readonly slots: Int32Array;
  private readonly next: Int32Array;
  private readonly used: Uint8Array;
  private readonly plan: RelatedPlan;
  private readonly reader: RelatedRowReader;

  constructor({ plan, text, starts, slots, next, used }: RelatedTable) {
    this.plan = plan;
    this.text = Buffer.from(text);
    this.starts = new Uint32Array(starts);
    this.slots = new Int32Array(slots);
    this.next = new Int32Array(next);
    this.used = new Uint8Array(used);
    this.reader = new RelatedRowReader(plan);
  }

  /** The parties of a customer, in the order of the file; their rows are marked as used. */
  of(id: string): readonly RelatedParty[] {
    const found: RelatedParty[] = [];
    for (let row = this.slots[slotOf(id, this.slots.length)] ?? -1; row !== -1; row = this.next[row] ?? -1) {
      const cells = this.cells(row);
      if (cells[this.plan.customerId]?.trim() !== id) continue;
      this.used[row] = 1;
      const parties = this.reader.read(cells);
      if (typeof parties !== 'string') found.push(...parties);
    }
    return found;
  }

  private cells(row: number): readonly string[] {
    return JSON.parse(this.text.toString('utf8', this.starts[row], this.starts[row + 1]));
  }
}

/** FNV-1a (Fowler, Noll, Vo) over the characters of the id. @param slots a power of two */
export function slotOf(id: string, slots: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
