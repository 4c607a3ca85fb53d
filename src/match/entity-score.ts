import type { EntityIndex } from '../compiled/entity-index.js';
import type { NameTable } from '../compiled/name-table.js';
import type { Customer, CustomerName } from '../customers/customer.js';
import type { ComparedName, Entity, EntityName } from '../lists/entity.js';
import type { PartialDate } from '../normalise/date.js';
import { scriptOf } from '../normalise/script.js';
import { type Context, compareContext, datesText, MOST_RAISED } from './context.js';
import { NAME_PARAMETERS } from './model-parameters.js';
import { gatherEvidence, type NameEvidence } from './name-evidence.js';
import { type NameLoss, nameLosses, nameScore } from './name-model.js';
import type { QueryName } from './query-name.js';
import { type NameCeiling, nameCeiling, type WeakAliasPolicy } from './weak-alias.js';

/** A customer's name against one listed name. */
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
  readonly ceiling: NameCeiling | null;
  /** this name, or another one of the entity that was no better, is equal and holds the score floor */
  readonly floor: boolean;
}

/** A customer against one entity, by its best name and all the rest. */
export interface ScoredEntity {
  readonly customer: Customer;
  readonly entity: Entity;
  readonly name: ScoredName | null;
  readonly context: Context;
  /** 0–100, unrounded */
  readonly score: number;
  /** what was added for agreement, after the limit */
  readonly raise: number;
  /** what contradiction took away (at most 0) */
  readonly fall: number;
  /** lifted to the threshold, since the whole name is equal and nothing that may set it aside contradicts */
  readonly floor: boolean;
  /** why a name that would match by itself does not, or null */
  readonly setAside: string | null;
}

/** Pairs at or above it are matches unless the user says otherwise; the model is calibrated to it. */
export const DEFAULT_THRESHOLD = 70;

/** Two words or more, equal: never below the default threshold (design: score floor). */
const FLOOR_WORDS = 2;

/** Scores one listed name; null where the name alone is too far off for any context to help. */
export function scoreName(
  index: EntityIndex,
  table: NameTable,
  row: number,
  query: QueryName,
  customerName: CustomerName,
  limits: { readonly threshold: number; readonly least: number; readonly weakAliases: WeakAliasPolicy },
): ScoredName | null {
  const evidence = gatherEvidence(query, table, row, index.vocabulary);
  const losses = nameLosses(evidence, NAME_PARAMETERS);
  const points = nameScore(losses);
  const tooFar = points < limits.least - MOST_RAISED;
  // Nothing of the entity is looked at for a pair that it cannot save.
  if (tooFar && !evidence.equal) return null;
  const entity = index.entities[table.entity[row] ?? 0];
  const name = entity?.names[table.name[row] ?? 0];
  if (entity === undefined || name === undefined) return null;
  if (name.quality === 'weak' && limits.weakAliases === 'off') return null;
  if (tooFar && !reachesFloor(name, evidence)) return null;
  const ceiling = nameCeiling(entity, name, evidence, limits.threshold, limits.weakAliases);
  const floor = reachesFloor(name, evidence) && (ceiling?.points ?? 100) >= limits.threshold;
  return { customerName, name, query, table, row, evidence, losses, points, ceiling, floor };
}

/** The better of two scored names of one entity: by what each may carry, then strong before weak, then the customer's script, then list order. */
export function betterName(a: ScoredName | null, b: ScoredName): ScoredName {
  if (a === null) return b;
  const better = preferred(a, b);
  return a.floor === b.floor ? better : { ...better, floor: true };
}

function preferred(a: ScoredName, b: ScoredName): ScoredName {
  const difference = carried(b) - carried(a);
  if (difference !== 0) return difference > 0 ? b : a;
  if (a.name.quality !== b.name.quality) return a.name.quality === 'strong' ? a : b;
  return isOtherScript(a) && !isOtherScript(b) ? b : a;
}

/** Whoever looks at a match reads the customer's script, and may not read another. */
function isOtherScript({ name, customerName }: ScoredName): boolean {
  return name.script !== scriptOf(customerName.full);
}

function carried(scored: ScoredName): number {
  return Math.min(scored.points, scored.ceiling?.points ?? 100);
}

/** Puts names, context, floor and identifiers together. */
export function scoreEntity(
  customer: Customer,
  entity: Entity,
  name: ScoredName | null,
  threshold: number,
): ScoredEntity {
  const context = compareContext(customer, entity);
  const raised = sumOf(context, (points) => Math.max(0, points));
  const fall = sumOf(context, (points) => Math.min(0, points));
  const contradiction = contradictionOf(context);
  const byName = byNameOf(name);
  const combined = combine(byName, raised, fall, contradiction !== null);
  // An equal identifier decides by itself; the rest can only make it surer.
  const score = Math.max(combined.score, context.identifiers.score);
  // what the name would reach if nothing spoke against it: the floor lifts it to the default and no further
  const alone = Math.max(byName.points, byName.equal ? DEFAULT_THRESHOLD : 0);
  return {
    customer,
    entity,
    name,
    context,
    score,
    raise: Math.min(MOST_RAISED, raised),
    fall,
    floor: combined.floor,
    setAside: alone >= threshold && score < threshold ? contradiction : null,
  };
}

/** What a name carries into the score. */
export interface ByName {
  /** 0–100, after any ceiling */
  readonly points: number;
  /** a whole strong name, equal: the floor holds for it */
  readonly equal: boolean;
}

export function byNameOf(name: ScoredName | null): ByName {
  return name === null ? { points: 0, equal: false } : { points: carried(name), equal: name.floor };
}

/** Name and context in one score; `floor` when the floor had to lift it. */
export function combine(
  byName: ByName,
  raised: number,
  fall: number,
  contradicted: boolean,
): { readonly score: number; readonly floor: boolean } {
  const score = Math.min(100, Math.max(0, byName.points + Math.min(MOST_RAISED, raised) + fall));
  const floor = byName.equal && !contradicted && score < DEFAULT_THRESHOLD;
  return floor ? { score: DEFAULT_THRESHOLD, floor } : { score, floor };
}

function sumOf(context: Context, pick: (points: number) => number): number {
  return context.parts.reduce((sum, part) => sum + pick(part.points), 0);
}

function reachesFloor(name: ComparedName, evidence: NameEvidence): boolean {
  return evidence.equal && evidence.words >= FLOOR_WORDS && name.quality === 'strong';
}

/** The contradictions that may set an equal name aside: a birth date more than two years off, or an identifier. */
function contradictionOf(context: Context): string | null {
  const { dates, identifiers } = context;
  if (identifiers.agreement === 'conflict') {
    return `${identifiers.listed?.type ?? 'identifier'} ${identifiers.customer?.value ?? ''} against ${identifiers.listed?.value ?? ''}`;
  }
  return dates.relation === 'conflict' && isPrecise(dates.customer) ? `birth date ${datesText(dates)}` : null;
}

/** A year alone, or 1 January, is too often a default to hide a listed name behind it. */
function isPrecise(date: PartialDate | null): boolean {
  if (date === null || date.from === null || date.from.endsWith('-01-01')) return false;
  return date.precision === 'day' || date.precision === 'month';
}
