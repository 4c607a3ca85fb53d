import { HAS_BIRTH_DATE, HAS_COUNTRY, HAS_GENDER, HAS_IDENTIFIER } from '../compiled/entity-columns.js';
import type { EntityIndex } from '../compiled/entity-index.js';
import type { NameTable } from '../compiled/name-table.js';
import type { Customer } from '../customers/customer.js';
import type { Entity } from '../lists/entity.js';
import { partialDate } from '../normalise/date.js';
import type { Identifier } from '../normalise/identifier.js';
import type { EntityType } from '../normalise/party.js';
import { compareIdentifiers } from './compare-identifiers.js';
import { compareContext, MOST_RAISED } from './context.js';

/** What the entities of a table have that can be compared. */
interface TableFacts {
  readonly types: readonly EntityType[];
  /** see `HAS_BIRTH_DATE` and the others */
  readonly has: number;
}

/**
 * How far below the threshold a name may score for a customer so that other agreement can still lift the pair above it.
 * A person's name needs more when compared with a company, which costs points and has no birth date to make up for
 * them. This class does not know what anything is worth: it asks the context (context.ts), with entities that agree in
 * everything.
 */
export class Attainable {
  private readonly facts: readonly [TableFacts, TableFacts];
  private readonly known = new Map<number, number>();

  constructor(index: EntityIndex) {
    this.facts = [factsOf(index, index.persons), factsOf(index, index.others)];
  }

  /**
   * The least name score in a table with which a pair of this customer can reach `least`, or be set aside at
   * `threshold`. A name that is equal as a whole may need less, since the score floor lifts it.
   */
  need(customer: Customer, { number }: NameTable, least: number, threshold: number): number {
    // A score is never below 0: every pair is wanted.
    if (least <= 0) return 0;
    const facts = this.facts[number];
    const need = least - this.gain(customer, number);
    const datesClash = customer.birthDates.length > 0 && (facts.has & HAS_BIRTH_DATE) !== 0;
    const numbersClash = (facts.has & HAS_IDENTIFIER) !== 0 && customer.identifiers.some(canContradict);
    return datesClash || numbersClash ? Math.min(need, threshold) : need;
  }

  /** The most points that context can add (negative if it subtracts from every pair). */
  private gain(customer: Customer, number: 0 | 1): number {
    const { types, has } = this.facts[number];
    const own = hasOf(customer);
    const key = ((TYPES.indexOf(customer.type) * 32 + own) << 1) | number;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const gains = types.map((type) =>
      bestGain(customerWith(customer.type, own), entityWith(type, own & has)),
    );
    const gain = Math.max(...gains);
    this.known.set(key, gain);
    return gain;
  }
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'vessel', 'aircraft', 'unknown'];
/** A flag in addition to those that the index notes for its entities; it is assumed to be set for every entity. */
const HAS_PLACE = 16;
const ALWAYS = HAS_PLACE;

function factsOf({ store }: EntityIndex, table: NameTable): TableFacts {
  const types = new Set<EntityType>();
  let has = ALWAYS;
  let before = -1;
  for (const entity of table.entity) {
    if (entity === before) continue;
    before = entity;
    types.add(store.typeOf(entity));
    has |= store.has[entity] ?? 0;
  }
  return { types: types.size === 0 ? ['unknown'] : [...types], has };
}

function hasOf({ birthDates, genders, countries, birthPlaces, addresses }: Customer): number {
  return (
    (birthDates.length > 0 ? HAS_BIRTH_DATE : 0) |
    (genders.length > 0 ? HAS_GENDER : 0) |
    (countries.some(({ code }) => code !== null) ? HAS_COUNTRY : 0) |
    (birthPlaces.length > 0 || addresses.length > 0 ? HAS_PLACE : 0)
  );
}

function bestGain(customer: Customer, entity: Entity): number {
  let raised = 0;
  let fall = 0;
  for (const { points } of compareContext(customer, entity).parts) {
    raised += Math.max(0, points);
    fall += Math.min(0, points);
  }
  return Math.min(MOST_RAISED, raised) + fall;
}

/** What is the same in every customer and entity made by the two functions below. */
function common(has: number): Pick<Customer & Entity, 'birthDates' | 'genders' | 'countries'> {
  const date = partialDate({ year: 1970, month: 5, day: 17, text: '1970-05-17' });
  return {
    birthDates: (has & HAS_BIRTH_DATE) !== 0 && date !== null ? [date] : [],
    genders: (has & HAS_GENDER) !== 0 ? ['male'] : [],
    countries: (has & HAS_COUNTRY) !== 0 ? [{ code: 'FR', role: 'nationality', text: 'France' }] : [],
  };
}

function customerWith(type: EntityType, has: number): Customer {
  const place = (has & HAS_PLACE) !== 0 ? ['Paris'] : [];
  return {
    ...common(has),
    id: null,
    names: [],
    type,
    birthPlaces: place,
    addresses: place,
    identifiers: [],
    related: [],
  };
}

function entityWith(type: EntityType, has: number): Entity {
  return {
    ...common(has),
    id: '',
    list: '',
    type,
    names: [],
    birthPlaces: [{ text: 'Paris', country: 'FR' }],
    addresses: [{ text: 'Paris', city: 'Paris', postalCode: null, country: 'FR' }],
    identifiers: [],
    programmes: [],
    measures: [],
    listedOn: null,
    updatedOn: null,
    links: [],
    positions: [],
    remarks: [],
    url: null,
  };
}

/** Whether a different identifier of the same kind and country contradicts a match. */
function canContradict(identifier: Identifier): boolean {
  const other = { ...identifier, value: `${identifier.value}1` };
  return compareIdentifiers([identifier], [other]).agreement === 'conflict';
}
