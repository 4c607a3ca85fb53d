import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from '../report/sanitise.js';
import type { ReviewCase } from './review-sample.js';
import { perThousand, type Tuning } from './tuning.js';

/** One line per threshold. */
export function thresholdsCsv(tuning: Tuning): string {
  return stringify(
    tuning.lines.map((line) => ({
      threshold: line.threshold,
      in_use: line.threshold === tuning.threshold ? 'yes' : '',
      customers_flagged: line.customers,
      per_thousand: perThousand(line, tuning)?.toFixed(2) ?? '',
      matches: line.matches,
      controls_found: line.controlsFound,
      controls: tuning.controls,
    })),
    { header: true },
  );
}

/** The sample for review, one line per customer, with two columns for whoever reviews it. */
export function reviewCsv(sample: readonly ReviewCase[]): string {
  const rows = sample.map(({ row, line, customerId, match }) => ({
    row: String(row),
    line: String(line),
    customer_id: customerId ?? '',
    customer_name: match.customerName,
    role: match.role ?? '',
    score: match.score.toFixed(1),
    list: match.list,
    entity_id: match.entityId,
    entity_type: match.entityType,
    listed_name: match.name,
    primary_name: match.primaryName,
    name_quality: match.nameQuality,
    name_parts: match.comparison.nameParts,
    type: match.comparison.type,
    dob: match.comparison.dob,
    country: match.comparison.country,
    gender: match.comparison.gender,
    identifier: match.comparison.identifier,
    explanation: match.explanation.map(({ text }) => text).join('; '),
    is_match: '',
    comment: '',
  }));
  return stringify(rows, { header: true, columns: REVIEW_COLUMNS, cast: { string: withoutFormula } });
}

const REVIEW_COLUMNS = [
  ...['row', 'line', 'customer_id', 'customer_name', 'role', 'score', 'list', 'entity_id', 'entity_type'],
  ...['listed_name', 'primary_name', 'name_quality', 'name_parts', 'type', 'dob', 'country', 'gender'],
  ...['identifier', 'explanation', 'is_match', 'comment'],
];
