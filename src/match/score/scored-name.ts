import type { EntityIndex } from '../../compiled/entity-index.js';
import type { NameTable } from '../../compiled/name-table.js';
import type { CustomerName } from '../../customers/customer.js';
import type { ComparedName, EntityName } from '../../lists/entity.js';
import { scriptOf } from '../../normalise/script.js';
import { MOST_RAISED } from './context.js';
import { NAME_PARAMETERS } from './model-parameters.js';
import { gatherEvidence, type NameEvidence } from './name-evidence.js';
import { type NameLoss, nameLosses, nameScore, sameDayRelief } from './name-model.js';
import type { QueryName } from './query-name.js';
import { type NameCeiling, nameCeiling, type WeakAliasPolicy } from './weak-alias.js';

/** A customer's name compared with one listed name. */
export interface ScoredName {
  readonly customerName: CustomerName;
  readonly name: EntityName;
  readonly query: QueryName;
  readonly table: NameTable;
  readonly row: number;
  readonly evidence: NameEvidence;
  readonly losses: readonly NameLoss[];
  /** by the names alone, before any ceiling, 0–100 */
  readonly points: number;
  /** points that the same birth date adds (name-model.ts), at least 0 */
  readonly relief: number;
  /** the entity's name that is better than this one where the birth dates are the same, or null */
  readonly onSameDay: ScoredName | null;
  readonly ceiling: NameCeiling | null;
  /**
   * this name, or another one of the entity that was no better, is equal as a whole, so that the score floor applies
   */
  readonly floor: boolean;
}

/** What decides whether a scored name is of any use. */
export interface NameLimits {
  /** pairs at or above it are matches */
  readonly threshold: number;
  /** the lowest score that is asked for */
  readonly least: number;
  readonly weakAliases: WeakAliasPolicy;
}

/** Two words or more, equal: never below the default threshold (design: score floor). */
const FLOOR_WORDS = 2;

/** Scores the listed names of one index. */
export class NameScorer {
  private readonly index: EntityIndex;
  private readonly limits: NameLimits;

  constructor(index: EntityIndex, limits: NameLimits) {
    this.index = index;
    this.limits = limits;
  }

  /** Scores one listed name; null where the name alone is too far off for any context to help. */
  score(table: NameTable, row: number, query: QueryName, customerName: CustomerName): ScoredName | null {
    const { index, limits } = this;
    const evidence = gatherEvidence(query, table, row, index.vocabulary);
    const losses = nameLosses(evidence, NAME_PARAMETERS);
    const points = nameScore(losses);
    const relieved = sameDayRelief(evidence, losses, NAME_PARAMETERS);
    const onSameDay =
      relieved === 0 ? points : nameScore([...losses, { feature: 'common', points: -relieved }]);
    const tooFar = onSameDay < limits.least - MOST_RAISED;
    // If the pair cannot be saved, the entity need not be looked up.
    if (tooFar && !evidence.equal) return null;
    const entity = index.entities[table.entity[row] ?? 0];
    const name = entity?.names[table.name[row] ?? 0];
    if (entity === undefined || name === undefined) return null;
    if (name.quality === 'weak' && limits.weakAliases === 'off') return null;
    if (tooFar && !reachesFloor(name, evidence)) return null;
    const ceiling = nameCeiling(entity, name, evidence, limits.threshold, limits.weakAliases);
    const floor = reachesFloor(name, evidence) && (ceiling?.points ?? 100) >= limits.threshold;
    // No birth date lifts what a ceiling holds down.
    const relief = ceiling === null ? onSameDay - points : 0;
    // Spelt out: what is spread is put among the objects that live long, and is there for half a second.
    return {
      customerName,
      name,
      query,
      table,
      row,
      evidence,
      losses,
      points,
      relief,
      onSameDay: null,
      ceiling,
      floor,
    };
  }
}

/**
 * The better of two scored names of one entity: by what each may contribute, then strong before weak, then the
 * customer's script, then list order.
 */
export function betterName(a: ScoredName | null, b: ScoredName): ScoredName {
  if (a === null) return b;
  const better = preferred(a, b, carried);
  const onSameDay = preferred(a.onSameDay ?? a, b.onSameDay ?? b, carriedOnSameDay);
  const floor = a.floor || b.floor;
  if (onSameDay === better && floor === better.floor) return better;
  return { ...better, floor, onSameDay: onSameDay === better ? null : onSameDay };
}

/** A name that was chosen, with what any other of the party's names would score on the same birth date. */
export function withSameDayOf(chosen: ScoredName, all: ScoredName): ScoredName {
  const onSameDay = preferred(chosen.onSameDay ?? chosen, all.onSameDay ?? all, carriedOnSameDay);
  return { ...chosen, onSameDay: onSameDay === chosen ? null : onSameDay };
}

function preferred(a: ScoredName, b: ScoredName, points: (scored: ScoredName) => number): ScoredName {
  const difference = points(b) - points(a);
  if (difference !== 0) return difference > 0 ? b : a;
  if (a.name.quality !== b.name.quality) return a.name.quality === 'strong' ? a : b;
  return isOtherScript(a) && !isOtherScript(b) ? b : a;
}

/** Those who look at a match can read the customer's script, but perhaps no other. */
function isOtherScript({ name, customerName }: ScoredName): boolean {
  return name.script !== scriptOf(customerName.full);
}

/** What a name may contribute to the score, after any ceiling, 0–100. */
export function carried(scored: ScoredName): number {
  return Math.min(scored.points, scored.ceiling?.points ?? 100);
}

/** The same where the birth dates of the customer and the entity are the same. */
function carriedOnSameDay(scored: ScoredName): number {
  return carried(scored) + scored.relief;
}

function reachesFloor(name: ComparedName, evidence: NameEvidence): boolean {
  return evidence.equal && evidence.words >= FLOOR_WORDS && name.quality === 'strong';
}
