import type { Measure, MeasureEffect } from '../entity.js';

/**
 * Effects of the measures that the UK Sanctions List names, by how their text begins. Source: the values of
 * `SanctionsImposed` in the list of August 2026, and the FCDO's guide to its format. Only the asset freeze blocks;
 * the rest forbid certain dealings (restrict) or nothing that a customer relationship touches (other).
 */
const EFFECTS: readonly (readonly [RegExp, MeasureEffect])[] = [
  [/^asset freeze/i, 'block'],
  [/^trust services sanctions?/i, 'restrict'],
  [/^(?:prohibition on )?correspondent banking/i, 'restrict'],
  [/^(?:shipping|transport) (?:& trade )?sanctions?/i, 'restrict'],
  [/^internet services sanctions?/i, 'restrict'],
  [/^(?:prevention of )?chartering of ships/i, 'restrict'],
  [/^crew servicing/i, 'restrict'],
  [/^prevention of /i, 'restrict'],
  [/^prohibition (?:of|on) port entry/i, 'restrict'],
  [/^(?:financial market|trade|import|export|investment|loan)s? /i, 'restrict'],
  [/^technical assistance/i, 'restrict'],
  [/^(?:targeted )?arms embargo/i, 'restrict'],
  [/^de-?flag/i, 'other'],
  [/^closure of representative offices/i, 'other'],
  [/^travel ban/i, 'other'],
  [/^director disqualification/i, 'other'],
];

/**
 * The measures of a `SanctionsImposed` text, whose parts are joined by `|`. A part that is not known has the effect
 * `unknown`; no text at all counts as one such part.
 */
export function ukMeasures(sanctionsImposed: string): readonly Measure[] {
  const parts = sanctionsImposed
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return [{ effect: 'unknown', text: 'no sanctions named', source: 'list' }];
  return parts.map((text) => ({
    effect: EFFECTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown',
    text,
    source: 'list',
  }));
}
