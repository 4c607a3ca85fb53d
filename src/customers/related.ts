import type { EntityType } from '../normalise/party.js';
import type { CountryReader } from './countries.js';
import type { Customer, FieldWarning, RelatedParty } from './customer.js';
import { mentioned } from './mentioned.js';
import { cellOf, type RelatedColumns } from './party-columns.js';
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
): RelatedParty[] {
  const nameColumn = columns.name?.[0];
  const name = cellOf(cells, columns.name);
  const several = name
    .split(/[;|\n\r]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (several.length > 1 && nameColumn !== undefined)
    return several.flatMap((piece) =>
      mentioned(role, piece).map((party, at) => withShare(party, at === 0 ? piece : ownName(party, at))),
    );
  const used = Object.values(columns).flat();
  if (used.every((column) => (cells[column.index] ?? '').trim() === '')) return [];
  const customer = reader.read(cells, null, [], warnings);
  if (typeof customer === 'string') {
    const [column] = used;
    if (column !== undefined && !/placeholder/.test(customer))
      warnings.push({ column: column.header, reason: `the ${role} ${customer}` });
    return [];
  }
  const share = readShare(cellOf(cells, columns.share));
  const parties = partiesOf(customer, role, share);
  // If a cell names several, each has the share that follows its own name.
  return parties.map((party, at) => withShare(party, parties.length === 1 ? name : ownName(party, at)));
}

/** The first of several has the whole cell as its name; among those that follow is its own with its share. */
function ownName({ party: { names } }: RelatedParty, at: number): string {
  const own = names.slice(1).find(({ full }) => SHARE_BEHIND.test(collapsed(full)));
  return (at === 0 ? (own ?? names.at(-1)) : names[0])?.full ?? '';
}

/**
 * A party behind a customer, and anyone else its name mentions (`Anna Muster & Bert Beispiel`, `… c/o …`). Only parties
 * directly behind a customer are screened. The share is that of the first.
 */
export function partiesOf(customer: Customer, role: string, share: number | null): RelatedParty[] {
  const others = customer.related.map((other) =>
    other.role === 'joint holder' ? { ...other, role } : other,
  );
  return [{ role, share, party: others.length === 0 ? customer : { ...customer, related: [] } }, ...others];
}

/** A share at the end of a text in which white space has been collapsed; on other texts this takes cubic time. */
const SHARE_BEHIND = / ?[([]? ?(\d{1,3}(?:[.,]\d{1,9})?) ?% ?[)\]]? ?$/;

/** `John Example (60 %)`: the share is part of the name cell. */
function withShare(related: RelatedParty, text: string): RelatedParty {
  const found = SHARE_BEHIND.exec(collapsed(text));
  if (found === null) return related;
  const names = related.party.names
    .map((name) => ({ ...name, full: collapsed(name.full).replace(SHARE_BEHIND, '') }))
    .filter(({ full }, at, all) => all.findIndex((name) => name.full === full) === at);
  return {
    ...related,
    share: related.share ?? readShare(found[1] ?? ''),
    party: { ...related.party, names },
  };
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The percentage in a share cell: `25`, `25 %`, `25,5%`. A number below 1 without a per cent sign is a fraction. */
export function readShare(text: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  if (found === null) return null;
  const value = Number((found[1] ?? '').replace(',', '.'));
  const share = value < 1 && found[2] === '' ? value * 100 : value;
  return share >= 0 && share <= 100 ? Math.round(share * 10_000) / 10_000 : null;
}
