import {
  type EntityTraits,
  HAS_BIRTH_DATE,
  HAS_IDENTIFIER,
  kindOf,
  type Traits,
  traitsOf,
} from '../../compiled/entity-traits.js';
import type { NameTable } from '../../compiled/name-table.js';
import type { Customer } from '../../customers/customer.js';
import type { Identifier } from '../../normalise/identifier.js';
import { compareIdentifiers } from '../score/compare-identifiers.js';
import { type Attainable, BORN_APART, OTHER_COUNTRY, OTHER_GENDER } from './attainable.js';

/** The least score of a name that is of use to a customer, in the rows of a table. */
export interface RowNeeds {
  /** in any row */
  readonly least: number;
  /** whether the same birth date may give points back to the name in any row (name-model.ts) */
  readonly sameDay: boolean;
  /** in this row: `least` or more */
  ofRow(row: number): number;
  sameDayIn(row: number): boolean;
}

/** The same need in all rows. */
export function evenNeeds(least: number): RowNeeds {
  return { least, sameDay: true, ofRow: () => least, sameDayIn: () => true };
}

/** Which scores are asked for. */
export interface AskedScores {
  /** pairs at or above it are matches */
  readonly threshold: number;
  /** the lowest score that is asked for */
  readonly least: number;
}

/**
 * How far below the threshold a name may score so that other agreement can still lift the pair above it, or high enough
 * to be set aside. Most listed people were born in another decade than the customer, or are of another gender or
 * nation: they need the whole threshold. The entities are not decoded for this (entity-traits.ts). A name that is equal
 * as a whole may need less, since the score floor lifts it.
 */
export class TableNeeds implements RowNeeds {
  least = 0;
  sameDay = false;
  private readonly table: NameTable;
  private readonly traits: EntityTraits;
  private readonly attainable: Attainable;
  private readonly asked: AskedScores;
  /** of the entities in the table: the kinds that there are, and everything that any of them has */
  private readonly kinds: readonly number[];
  private readonly has: number;
  /** `least`, by the kind of the customer, before any set aside */
  private readonly leastOf: (number | undefined)[] = [];
  /** the customer, what is known of them at all, and their traits once a row is asked for, as of one customer in five */
  private customer: Customer | null = null;
  private present = 0;
  private own: Traits | null = null;
  private kind = 0;
  private numbersMayClash = false;
  /** the party that was asked for last, whose names follow each other, and what is to be known of it */
  private entity = -1;
  private needed = 0;
  private onSameDay = false;

  constructor(table: NameTable, traits: EntityTraits, attainable: Attainable, asked: AskedScores) {
    this.table = table;
    this.traits = traits;
    this.attainable = attainable;
    this.asked = asked;
    const kinds = new Set<number>();
    let all = 0;
    let before = -1;
    for (const entity of table.entity) {
      if (entity === before) continue;
      before = entity;
      const has = traits.hasOf(entity);
      all |= has;
      kinds.add(kindOf(has));
    }
    this.kinds = [...kinds];
    this.has = all;
  }

  /** Sets the customer. @param present what is known of them (`presentIn`) */
  set(customer: Customer, present: number): void {
    this.customer = customer;
    this.present = present;
    this.own = null;
    this.kind = kindOf(present);
    this.numbersMayClash = customer.identifiers.some(canContradict);
    this.sameDay = (this.has & present & HAS_BIRTH_DATE) !== 0;
    this.least = this.atMost(this.leastOfKind(), this.has);
    this.entity = -1;
  }

  ofRow(row: number): number {
    this.setEntity(this.table.entity[row] ?? 0);
    return this.needed;
  }

  sameDayIn(row: number): boolean {
    this.setEntity(this.table.entity[row] ?? 0);
    return this.onSameDay;
  }

  private setEntity(entity: number): void {
    const { asked, customer, traits } = this;
    if (entity === this.entity || customer === null) return;
    this.own ??= traitsOf(customer);
    const { own } = this;
    const has = traits.hasOf(entity);
    const apart = traits.areBirthsApart(entity, own);
    const differences =
      (apart ? BORN_APART : 0) |
      (traits.areGendersDifferent(entity, own) ? OTHER_GENDER : 0) |
      (traits.areCountriesDifferent(entity, own) ? OTHER_COUNTRY : 0);
    const gain = this.attainable.gain(this.kind, kindOf(has), differences);
    this.entity = entity;
    // A score is never below 0: every pair is wanted.
    this.needed = asked.least <= 0 ? this.least : this.atMost(asked.least - gain, has);
    this.onSameDay = !apart && (has & own.has & HAS_BIRTH_DATE) !== 0;
  }

  private leastOfKind(): number {
    const { asked, attainable, kinds, kind } = this;
    if (asked.least <= 0) return 0;
    const known = this.leastOf[kind];
    if (known !== undefined) return known;
    const least = asked.least - Math.max(...kinds.map((listed) => attainable.gain(kind, listed, 0)));
    this.leastOf[kind] = least;
    return least;
  }

  /** What contradicts may set a pair aside, if the name alone reaches the threshold. @param has what a listed party has */
  private atMost(need: number, has: number): number {
    const datesMayClash = (has & this.present & HAS_BIRTH_DATE) !== 0;
    const numbersMayClash = this.numbersMayClash && (has & HAS_IDENTIFIER) !== 0;
    return datesMayClash || numbersMayClash ? Math.min(need, this.asked.threshold) : need;
  }
}

/** Whether a different identifier of the same kind and country contradicts a match. */
function canContradict(identifier: Identifier): boolean {
  const other = { ...identifier, value: `${identifier.value}1` };
  return compareIdentifiers([identifier], [other]).agreement === 'conflict';
}
