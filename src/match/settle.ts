import { countryName } from '../normalise/country.js';
import { COUNTRY_POINTS, DATE_POINTS, GENDER_POINTS } from './context.js';
import { byNameOf, combine, type ScoredEntity } from './entity-score.js';
import type { Settlement } from './screened-row.js';
import { shownScore } from './shown-score.js';

/**
 * The one datum that the customer's record lacks and that would decide the match: above the threshold one way, below it
 * the other. Tried in the order of how well it decides; null when none does.
 */
export function settle(scored: ScoredEntity, threshold: number): Settlement | null {
  if (scored.context.identifiers.score > 0) return null;
  const { entity, context } = scored;
  const raised = context.parts.reduce((sum, part) => sum + Math.max(0, part.points), 0);
  const byName = byNameOf(scored.name);
  const scoreWith = (points: number, contradicts: boolean): number => {
    const changed = combine(
      byName,
      raised + Math.max(0, points),
      scored.fall + Math.min(0, points),
      contradicts,
    );
    return shownScore(changed.score);
  };
  const decides = (settlement: Settlement): boolean =>
    settlement.ifEqual >= threshold && settlement.ifDifferent < threshold;
  const options: Settlement[] = [];
  if (context.dates.relation === 'absent' && entity.birthDates.length > 0) {
    options.push({
      field: 'dob',
      value: entity.birthDates.map((date) => date.text).join(' or '),
      ifEqual: scoreWith(DATE_POINTS['same-day'], false),
      ifDifferent: scoreWith(DATE_POINTS.conflict, true),
    });
  }
  const nationality = entity.countries.find(({ code, role }) => code !== null && role !== 'residence');
  if (context.country === 'absent' && nationality?.code) {
    options.push({
      field: 'country',
      value: countryName(nationality.code),
      ifEqual: scoreWith(COUNTRY_POINTS.agree, false),
      ifDifferent: scoreWith(COUNTRY_POINTS.conflict, false),
    });
  }
  const gender = entity.genders[0];
  if (context.gender === 'absent' && gender !== undefined) {
    options.push({
      field: 'gender',
      value: gender,
      ifEqual: scoreWith(GENDER_POINTS.agree, false),
      ifDifferent: scoreWith(GENDER_POINTS.conflict, false),
    });
  }
  return options.find(decides) ?? null;
}
