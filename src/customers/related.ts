import type { EntityType } from '../normalise/party.js';
import type { CountryReader } from './countries.js';
import type { Customer, FieldWarning, RelatedParty } from './customer.js';
import { mentioned } from './mentioned.js';
import { type OwnerText, ownersIn, readShare } from './owner-shares.js';
import { cellOf, type PartyColumns, type RelatedColumns } from './party-columns.js';
import { type ColumnDecisions, PartyReader } from './party-reader.js';

/** Roles that only a company can have. */
const COMPANY_ROLES = new Set(['parent company', 'subsidiary']);

/** The type of a party with this role, if nothing states it. */
export function usualTypeOf(role: string): EntityType {
  return COMPANY_ROLES.has(role) ? 'organization' : 'unknown';
}

/** Reads the parties behind a customer: owners, directors, joint holders … */
export class RelatedReader {
  private readonly groups: readonly (readonly [RelatedColumns, PartyReader])[];

  constructor(related: readonly RelatedColumns[], decisions: ColumnDecisions, countries: CountryReader) {
    this.groups = related.map((group) => {
      return [group, new PartyReader(group.columns, decisions, countries, usualTypeOf(group.role))];
    });
  }

  read(cells: readonly string[], warnings: FieldWarning[]): RelatedParty[] {
    const found: RelatedParty[] = [];
    for (const [group, reader] of this.groups) found.push(...readGroup(cells, group, reader, warnings));
    return found;
  }
}

function readGroup(
  cells: readonly string[],
  { role, columns }: RelatedColumns,
  reader: PartyReader,
  warnings: FieldWarning[],
): readonly RelatedParty[] {
  const used = Object.values(columns).flat();
  if (used.every((column) => (cells[column.index] ?? '').trim() === '')) return [];
  const name = cellOf(cells, columns.name);
  const parties = readParties(
    { cells, columns, role, owners: ownersIn(name) ?? severalIn(name) },
    readShare(cellOf(cells, columns.share)),
    (own) => reader.read(own, null, [], warnings),
  );
  if (typeof parties !== 'string') return parties;
  const [column] = used;
  if (column !== undefined && !/placeholder/.test(parties))
    warnings.push({ column: column.header, reason: `the ${role} ${parties}` });
  return [];
}

/** The names of a cell that holds several, one by one; null if it holds one. */
function severalIn(cell: string): readonly OwnerText[] | null {
  const texts = cell
    .split(/[;|\n\r]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return texts.length > 1 ? texts.map((text) => ({ text, share: null, each: false })) : null;
}

/** Cells that describe a party, and what its name cell says. */
export interface PartyCells {
  readonly cells: readonly string[];
  readonly columns: PartyColumns;
  readonly role: string;
  /** whom the name cell names one by one, or with a share; null: one party, as the cell stands */
  readonly owners: readonly OwnerText[] | null;
}

/**
 * The parties behind a customer that some cells describe, or the reason why there is none. If the name cell names
 * several one by one, the other cells say of nobody in particular, and each is known by name alone.
 * @param share of its own column, or null
 * @param read reads the party from the cells
 */
export function readParties(
  { cells, columns, role, owners }: PartyCells,
  share: number | null,
  read: (cells: readonly string[]) => Customer | string,
): readonly RelatedParty[] | string {
  const [owner, ...others] = owners ?? [];
  if (owners !== null && others.length > 0)
    return owners.flatMap((each) => withShare(mentioned(role, each.text), role, each));
  const index = columns.name?.[0]?.index;
  const own = owner === undefined || index === undefined ? cells : cells.with(index, owner.text);
  const customer = read(own);
  if (typeof customer === 'string') return customer;
  const parties = partiesOf(customer, role, share);
  return owner === undefined || share !== null ? parties : withShare(parties, role, owner);
}

/**
 * The party, and anyone else its name mentions (`Anna Muster & Bert Beispiel`, `… c/o …`). Only parties directly behind
 * a customer are screened. The share is that of the first.
 */
function partiesOf(customer: Customer, role: string, share: number | null): RelatedParty[] {
  const others = customer.related.map((other) =>
    other.role === 'joint holder' ? { ...other, role } : other,
  );
  return [{ role, share, party: others.length === 0 ? customer : { ...customer, related: [] } }, ...others];
}

/** The parties of a name with the share that stands behind it: that of the last one named, or of each. */
function withShare(
  parties: readonly RelatedParty[],
  role: string,
  { share, each }: OwnerText,
): readonly RelatedParty[] {
  const last = parties.findLastIndex((party) => party.role === role);
  return parties.map((party, at) =>
    at === last || (each && party.role === role) ? { ...party, share } : party,
  );
}
