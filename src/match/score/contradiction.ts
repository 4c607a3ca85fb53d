import type { TokenRole } from '../../normalise/tagged-name.js';
import type { TokenForm } from '../../normalise/token-form.js';
import { editDistance } from '../similar/spelling-cost.js';
import type { Alignment } from './align.js';
import type { ListedName } from './listed-name.js';
import { WELL_KNOWN_BITS } from './person-like.js';
import type { QueryName } from './query-name.js';

/** Unpaired tokens that are more similar than this may be one name, badly written. */
const HALF = 0.5;
const MOST_EDITS = 4;

/** An unpaired token of either name, with its weight in a contradiction. */
interface Leftover {
  readonly form: TokenForm | undefined;
  readonly weight: number;
}

/**
 * How strongly the unpaired tokens of both names exclude each other, in tokens of average weight. They are matched up
 * by weight; each pair contradicts as much as the lighter of the two weighs.
 * @param translated whether the two names are in different scripts
 */
export function contradictionOf(
  query: QueryName,
  listed: ListedName,
  { extra, missing }: Alignment,
  translated: boolean,
): number {
  if (extra.length === 0 || missing.length === 0) return 0;
  const left = extra.flatMap((at): Leftover[] => {
    const token = query.tokens[at]?.tagged;
    if (token === undefined) return [];
    return [{ form: token.form, weight: contradictingWeight(token.role, token.weight, translated) }];
  });
  const right = missing.map((at): Leftover => {
    const weight = contradictingWeight(listed.role(at), listed.weight(at), translated);
    return { form: listed.form(at), weight };
  });
  left.sort((a, b) => b.weight - a.weight);
  right.sort((a, b) => b.weight - a.weight);
  const average = (query.weight + listed.total) / (query.tokens.length + listed.count);
  let sum = 0;
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one, other] = [left[at], right[at]];
    if (one === undefined || other === undefined) break;
    sum += (Math.min(one.weight, other.weight) / average) * unlikeness(one.form, other.form);
  }
  return sum;
}

/** Two well-known names, or two that share too few letters, exclude each other fully; a badly written one less. */
function unlikeness(a: TokenForm | undefined, b: TokenForm | undefined): number {
  if (a === undefined || b === undefined) return 1;
  if (a.bits < WELL_KNOWN_BITS && b.bits < WELL_KNOWN_BITS) return 1;
  const longest = Math.max(a.text.length, b.text.length);
  const likeness = 1 - editDistance(a.text, b.text, MOST_EDITS) / longest;
  return likeness < HALF ? 1 : 2 * (1 - likeness);
}

/**
 * Particles and legal forms can be present or absent without meaning anything, numbers have a measure of their own, and
 * a title weighs little. An initial contradicts if it fits no name of the other. A generic word in a name in another
 * script may only be translated differently (board, council): it is missing, but contradicts nothing.
 */
function contradictingWeight(role: TokenRole, weight: number, translated: boolean): number {
  if (role === 'particle' || role === 'number' || role === 'legal-form') return 0;
  if (role === 'business' && translated) return 0;
  return role === 'initial' ? weight * 2 : weight;
}
