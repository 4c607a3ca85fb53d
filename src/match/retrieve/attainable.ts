import {
  HAS_BIRTH_DATE,
  HAS_COUNTRY,
  HAS_GENDER,
  HAS_NATIONALITY,
  KINDS,
  ofKind,
} from '../../compiled/entity-traits.js';
import type { Customer } from '../../customers/customer.js';
import type { Entity } from '../../lists/entity.js';
import { partialDate } from '../../normalise/date.js';
import { compareContext, MOST_RAISED } from '../score/context.js';

/** In what a customer and an entity are known to differ, as bits. */
export const BORN_APART = 1;
export const OTHER_GENDER = 2;
export const OTHER_COUNTRY = 4;
const DIFFERENCES = 8;

/**
 * The most points that context can add to a name (negative if it subtracts from every pair): agreement lifts a pair by a
 * few points, and a person's name needs more when compared with a company, which costs points and has no birth date to
 * make up for them. This class does not know what anything is worth: it asks the context (context.ts), with parties that
 * agree in everything in which they are not known to differ.
 */
export class Attainable {
  /** by the kind of the customer (`kindOf`), and then by the kind of the entity and the differences */
  private readonly known: (Float64Array | undefined)[] = [];

  /**
   * @param own kind of the customer
   * @param listed kind of the entity
   * @param differences `BORN_APART` and the others
   */
  gain(own: number, listed: number, differences: number): number {
    let gains = this.known[own];
    if (gains === undefined) {
      gains = new Float64Array(KINDS * DIFFERENCES).fill(Number.NaN);
      this.known[own] = gains;
    }
    const at = listed * DIFFERENCES + differences;
    const known = gains[at] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const gain = bestGain(customerOf(own), entityOf(listed, differences));
    gains[at] = gain;
    return gain;
  }
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

/** The data of parties that agree, and of those that differ as little as parties do that are known to differ. */
const BORN = { year: 1970, month: 5, day: 17, text: '1970-05-17' };
const BORN_LATER = { year: 1975, circa: true, text: 'about 1975' };

function dataOf(
  has: number,
  differences: number,
): Pick<Customer & Entity, 'birthDates' | 'genders' | 'countries'> {
  const date = partialDate((differences & BORN_APART) === 0 ? BORN : BORN_LATER);
  const role = (has & HAS_NATIONALITY) === 0 ? 'residence' : 'nationality';
  const code = (differences & OTHER_COUNTRY) === 0 ? 'FR' : 'DE';
  return {
    birthDates: (has & HAS_BIRTH_DATE) !== 0 && date !== null ? [date] : [],
    genders: (has & HAS_GENDER) === 0 ? [] : [(differences & OTHER_GENDER) === 0 ? 'male' : 'female'],
    countries: (has & HAS_COUNTRY) === 0 ? [] : [{ code, role, text: code }],
  };
}

function customerOf(kind: number): Customer {
  const { type, has } = ofKind(kind);
  return {
    ...dataOf(has, 0),
    id: null,
    names: [],
    type,
    birthPlaces: [],
    addresses: [],
    identifiers: [],
    related: [],
  };
}

function entityOf(kind: number, differences: number): Entity {
  const { type, has } = ofKind(kind);
  return {
    ...dataOf(has, differences),
    id: '',
    list: '',
    type,
    names: [],
    birthPlaces: [],
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
  };
}
