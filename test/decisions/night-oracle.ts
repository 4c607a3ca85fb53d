import type { Customer } from '../../src/customers/customer.js';
import { type CustomerFile, openCustomers } from '../../src/customers/open-customers.js';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import { readList } from '../../src/lists/read-list.js';
import { createBruteForceEngine } from '../../src/match/brute-force.js';
import { screenRow } from '../../src/match/screen-rows.js';
import { DEFAULT_OPTIONS, indexOf } from '../match/given.js';

/**
 * What a night must report, found out the slow and simple way: every customer against every name, every decision by
 * heart.
 */

export type Status = 'open' | 'confirmed' | 'dismissed';

/** A decision as whoever made it remembers it: with all that was known then, in the clear. */
export interface Remembered {
  readonly pair: string;
  readonly status: Status;
  /** day after which it holds no more */
  readonly until: string;
  readonly customer: string;
  readonly entity: string;
}

/** One customer with its matches, as reported or as it must be. */
export interface NightRow {
  readonly id: string | null;
  readonly status: string;
  readonly matches: readonly (readonly [pair: string, score: number, status: string])[];
}

export class NightOracle {
  private readonly customers = new Map<string, Customer>();
  private readonly entities = new Map<string, Entity>();
  private rows: CustomerFile['rows'] | null = null;

  static async read(customers: string, lists: readonly string[]): Promise<NightOracle> {
    const night = new NightOracle();
    for (const file of await findLists(lists, { allowIncomplete: true }))
      await readList(file, (entity) => night.entities.set(entity.id, entity));
    night.rows = (await openCustomers({ path: customers })).rows;
    return night;
  }

  /** @param today by which decisions have expired or not */
  async expected(decisions: readonly Remembered[], today: string): Promise<readonly NightRow[]> {
    const engine = createBruteForceEngine(indexOf([...this.entities.values()]), DEFAULT_OPTIONS);
    const expected: NightRow[] = [];
    for await (const row of this.rows ?? []) {
      const screened = screenRow(row, engine);
      if (screened.status === 'rejected') throw new Error('no row of these is rejected');
      const { id } = screened.customer;
      this.customers.set(id ?? '', screened.customer);
      const matches = screened.matches.map(({ entityId, role, score }): NightRow['matches'][number] => {
        const pair = pairOf(id, role, entityId);
        return [pair, score, this.statusOf(pair, decisions, today)];
      });
      const found = matches.map(([, , status]) => status);
      const status =
        (['open', 'confirmed', 'dismissed'] as const).find((one) => found.includes(one)) ?? screened.status;
      expected.push({ id, status, matches });
    }
    return expected;
  }

  /** What is known of both sides of a pair now; null when one of them is gone. A role stands for one party here. */
  known(pair: string): Pick<Remembered, 'customer' | 'entity'> | null {
    const [id = '', role = '', entityId = ''] = pair.split(' | ');
    const customer = this.customers.get(id);
    const party = role === '' ? customer : customer?.related.find((one) => one.role === role)?.party;
    const entity = this.entities.get(entityId);
    if (party === undefined || entity === undefined) return null;
    return { customer: everythingCompared(party), entity: everythingCompared(entity) };
  }

  private statusOf(pair: string, decisions: readonly Remembered[], today: string): Status {
    const holding = decisions.filter((one) => {
      if (one.pair !== pair || one.until < today) return false;
      const now = this.known(pair);
      return one.customer === now?.customer && one.entity === now.entity;
    });
    const statuses = new Set(holding.map(({ status }) => status));
    const [only] = statuses;
    return statuses.size === 1 && only !== undefined ? only : 'open';
  }
}

export function pairOf(id: string | null, role: string | null, entityId: string): string {
  return [id ?? '', role ?? '', entityId].join(' | ');
}

/** The data that a decision rests on, in the clear. */
function everythingCompared({
  names,
  type,
  birthDates,
  genders,
  countries,
  birthPlaces,
  identifiers,
}: Customer | Entity): string {
  const places = birthPlaces.map((place) => (typeof place === 'string' ? place : place.text));
  return JSON.stringify([
    sorted(names.map(({ full }) => bare(full))),
    type,
    sorted(
      birthDates.map(({ from, to, circa, text }) => (from === null ? bare(text) : `${from} ${to} ${circa}`)),
    ),
    sorted(genders),
    sorted(countries.map(({ code, role, text }) => `${code ?? bare(text)} ${role}`)),
    sorted(places.map(bare)),
    sorted(
      identifiers.map(
        ({ type: kind, value, country }) => `${kind} ${country} ${bare(value).replace(/ /g, '')}`,
      ),
    ),
  ]);
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
