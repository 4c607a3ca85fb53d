import { IndexBuilder } from '../../src/compiled/build.js';
import type { EntityIndex } from '../../src/compiled/entity-index.js';
import type { NameTable } from '../../src/compiled/name-table.js';
import { type Customer, customerNamed } from '../../src/customers/customer.js';
import type { Entity, EntityName } from '../../src/lists/entity.js';
import { compareParties, type PairResult } from '../../src/match/compare.js';
import type { EngineOptions } from '../../src/match/engine.js';
import { gatherEvidence, type NameEvidence } from '../../src/match/score/name-evidence.js';
import { type QueryName, queryName } from '../../src/match/score/query-name.js';
import { SimilarTokenIndex } from '../../src/match/similar/similar-tokens.js';
import { type PartialDate, parsePartialDate } from '../../src/normalise/date.js';
import type { Identifier, IdentifierType } from '../../src/normalise/identifier.js';
import { scriptOf } from '../../src/normalise/script.js';
import { type NameKind, tagName } from '../../src/normalise/tagged-name.js';

/** Customers and listed entities of the engine's tests: all invented. */

export const DEFAULT_OPTIONS: EngineOptions = { threshold: 70, weakAliases: 'confirm' };

export function customer(name: string | readonly string[], more: Partial<Customer> = {}): Customer {
  const names = typeof name === 'string' ? [name] : name;
  return {
    ...customerNamed('', 'person'),
    names: names.map((full, at) => ({ full, parts: [], kind: at === 0 ? 'primary' : 'alias' })),
    ...more,
  };
}

export function listedName(full: string, more: Partial<EntityName> = {}): EntityName {
  return {
    full,
    parts: [],
    kind: 'alias',
    quality: 'strong',
    script: scriptOf(full),
    language: null,
    ...more,
  };
}

export function weakAlias(full: string): EntityName {
  return listedName(full, { quality: 'weak' });
}

/** A listed entity with these names; strings are strong ones. */
export function listed(names: string | readonly (string | EntityName)[], more: Partial<Entity> = {}): Entity {
  const all = typeof names === 'string' ? [names] : names;
  return {
    id: `${more.list ?? 'own'}:1`,
    list: 'own',
    type: 'person',
    names: all.map((name) => (typeof name === 'string' ? listedName(name) : name)),
    birthDates: [],
    birthPlaces: [],
    genders: [],
    countries: [],
    addresses: [],
    identifiers: [],
    programmes: [],
    measures: [],
    listedOn: null,
    updatedOn: null,
    links: [],
    positions: [],
    remarks: [],
    url: null,
    ...more,
  };
}

export function born(...texts: readonly string[]): PartialDate[] {
  return texts.map((text) => {
    const date = parsePartialDate(text);
    if (date === null) throw new Error(`no date: ${text}`);
    return date;
  });
}

export function nationality(code: string): { code: string; role: 'nationality'; text: string } {
  return { code, role: 'nationality', text: code };
}

export function numbered(type: IdentifierType, value: string, country: string | null = null): Identifier {
  return { type, value, country, label: '', currency: null };
}

export function indexOf(entities: readonly Entity[]): EntityIndex {
  const builder = new IndexBuilder();
  for (const entity of entities) builder.add(entity);
  return builder.finish();
}

/** What the engine says of the two with nothing else listed. */
export function compared(one: Customer, other: Entity, options: Partial<EngineOptions> = {}): PairResult {
  return compareParties(one, other, { ...DEFAULT_OPTIONS, ...options });
}

/** The score of two names of people (or of companies and ships) that nothing else is known of. */
export function nameScoreOf(own: string, other: string, type: 'person' | 'organization' = 'person'): number {
  return compared(customer(own, { type }), listed(other, { type })).score;
}

/** Two names side by side, as the model sees them: the first reading of each. */
export interface NamesMet {
  readonly query: QueryName;
  readonly table: NameTable;
  readonly row: number;
  readonly index: EntityIndex;
}

export function met(own: string, other: string, kind: NameKind = 'person'): NamesMet {
  const index = indexOf([listed(other, { type: kind === 'person' ? 'person' : 'organization' })]);
  const [tagged] = tagName(own, kind);
  if (tagged === undefined) throw new Error(`nothing to compare in ${own}`);
  const query = queryName(tagged, own.length, new SimilarTokenIndex(index.vocabulary));
  return { query, table: kind === 'person' ? index.persons : index.others, row: 0, index };
}

export function evidenceOf(own: string, other: string, kind: NameKind = 'person'): NameEvidence {
  const { query, table, row, index } = met(own, other, kind);
  return gatherEvidence(query, table, row, index.vocabulary);
}
