/** The columns of a decisions file, in the order in which they are written. */
export const DECISION_COLUMNS = [
  'customer_id',
  'customer_name',
  'role',
  'list_entity_id',
  'listed_name',
  'score',
  'status',
  'justification',
  'statement',
  'decided_by',
  'approved_by',
  'decided_at',
  'expires_at',
  'customer_fingerprint',
  'entity_fingerprint',
] as const;

export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

/**
 * Without these columns it is not a decisions file. The others are there for whoever decides, or count as empty if
 * missing.
 */
export const REQUIRED_COLUMNS: readonly DecisionColumn[] = [
  'customer_id',
  'list_entity_id',
  'status',
  'justification',
  'statement',
  'decided_by',
  'decided_at',
  'expires_at',
];

/** The column that a header names, regardless of spacing and capitals; null for any other. */
export function decisionColumn(header: string): DecisionColumn | null {
  const name = header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return DECISION_COLUMNS.find((column) => column === name) ?? null;
}
