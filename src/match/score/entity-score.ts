import type { Customer } from '../../customers/customer.js';
import type { Entity } from '../../lists/entity.js';
import type { PartialDate } from '../../normalise/date.js';
import { type Context, compareContext, datesText, MOST_RAISED } from './context.js';
import { carried, type ScoredName } from './scored-name.js';

/** A customer compared with one entity: by its best name, and by all other data. */
export interface ScoredEntity {
  readonly customer: Customer;
  readonly entity: Entity;
  readonly name: ScoredName | null;
  readonly context: Context;
  /** 0–100, unrounded */
  readonly score: number;
  /** points added for agreement, after the limit */
  readonly raise: number;
  /** points given back because the birth dates are the same (name-model.ts) */
  readonly relief: number;
  /** points taken for contradiction (at most 0) */
  readonly fall: number;
  /** lifted to the threshold because the whole name is equal and nothing contradicts it strongly enough */
  readonly floor: boolean;
  /** why a name that would match by itself does not, or null */
  readonly setAside: string | null;
}

/** Pairs at or above it are matches unless the user sets another threshold; the model is calibrated to it. */
export const DEFAULT_THRESHOLD = 70;

/** Combines names, context, score floor and identifiers. */
export function scoreEntity(
  customer: Customer,
  entity: Entity,
  best: ScoredName | null,
  threshold: number,
): ScoredEntity {
  const context = compareContext(customer, entity);
  const sameDay = context.dates.relation === 'same-day';
  const name = sameDay ? onSameDay(best) : best;
  const relief = sameDay ? (name?.relief ?? 0) : 0;
  const raised = sumOf(context, (points) => Math.max(0, points));
  const fall = sumOf(context, (points) => Math.min(0, points));
  const contradiction = contradictionOf(context);
  const byName = byNameOf(name);
  const relieved = { ...byName, points: byName.points + relief };
  const combined = combine(relieved, raised, fall, contradiction !== null);
  // An equal identifier decides by itself; other data can only raise the score.
  const score = Math.max(combined.score, context.identifiers.score);
  // What the name would score if nothing contradicted it; the floor lifts it to the default threshold and no further.
  const alone = Math.max(byName.points, byName.equal ? DEFAULT_THRESHOLD : 0);
  return {
    customer,
    entity,
    name,
    context,
    score,
    raise: Math.min(MOST_RAISED, raised),
    relief,
    fall,
    floor: combined.floor,
    setAside: alone >= threshold && score < threshold ? contradiction : null,
  };
}

/** The entity's best name where the birth dates are the same. */
function onSameDay(best: ScoredName | null): ScoredName | null {
  return best === null || best.onSameDay === null ? best : { ...best.onSameDay, floor: best.floor };
}

/** What a name contributes to the score. */
export interface ByName {
  /** 0–100, after any ceiling */
  readonly points: number;
  /** whether it is a whole strong name and equal, so that the score floor applies */
  readonly equal: boolean;
}

export function byNameOf(name: ScoredName | null): ByName {
  return name === null ? { points: 0, equal: false } : { points: carried(name), equal: name.floor };
}

/** Combines name and context into one score; `floor` if the score floor had to lift it. */
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

/** The contradictions that may set an equal name aside: a birth date more than two years off, or an identifier. */
function contradictionOf(context: Context): string | null {
  const { dates, identifiers } = context;
  if (identifiers.agreement === 'conflict') {
    return `${identifiers.listed?.type ?? 'identifier'} ${identifiers.customer?.value ?? ''} against ${identifiers.listed?.value ?? ''}`;
  }
  return dates.relation === 'conflict' && isPrecise(dates.customer) ? `birth date ${datesText(dates)}` : null;
}

/** A year alone or 1 January is too often a default value to set a listed name aside. */
function isPrecise(date: PartialDate | null): boolean {
  if (date === null || date.from === null || date.from.endsWith('-01-01')) return false;
  return date.precision === 'day' || date.precision === 'month';
}
