import { Readable } from 'node:stream';
import type { Decision, DecisionVerdict, PairKey } from '../../src/decisions/decision.js';
import { readDecisionTable } from '../../src/decisions/decision-table.js';
import { Fingerprinter } from '../../src/decisions/fingerprint.js';
import { readDecisions } from '../../src/decisions/read-decisions.js';
import type { DecisionRules } from '../../src/decisions/standing.js';
import type { Match, ScreenedCustomer } from '../../src/match/screened-row.js';
import { customer, input, match, screened } from '../report/rows.js';

/** Invented customers, matches and what was decided of them. */

export const TODAY = '2026-11-22';
export const RULES: DecisionRules = { today: TODAY, maxAgeDays: 365, requireApproval: false };
export const KEY = new Uint8Array(32).fill(7);
export const FINGERPRINTER = new Fingerprinter(KEY);

type Customer = ScreenedCustomer['customer'];

export function person(id: string | null, name = 'Yusuf Karim', more: Partial<Customer> = {}): Customer {
  return customer(name, { id, ...more });
}

export function hit(entityId: string, more: Partial<Match> = {}): Match {
  const [list = ''] = entityId.split(':');
  return match('Youssef KAREEM', 'Yusuf Karim', { entityId, list, ...more });
}

export function row(number: number, who: Customer, matches: readonly Match[]): ScreenedCustomer {
  return screened(number, input(who.id ?? '', who.names[0]?.full ?? ''), who, matches);
}

export const DISMISSED: DecisionVerdict = {
  status: 'dismissed',
  justification: 'false_positive_dob',
  statement: 'other birth date on the passport',
  decidedBy: 'A. Analyst',
  approvedBy: null,
  decidedAt: '2026-11-01',
  expiresAt: '2027-05-01',
};
export const CONFIRMED: DecisionVerdict = { ...DISMISSED, status: 'confirmed', justification: 'true_match' };
export const REVIEW: DecisionVerdict = {
  ...DISMISSED,
  status: 'open',
  justification: 'under_review',
  decidedAt: '',
  expiresAt: '',
};

/** A decision about a match as it is. */
export function decided(
  line: number,
  who: Customer,
  about: Match,
  verdict: DecisionVerdict | null,
  more: Partial<Decision> = {},
): Decision {
  const pair: PairKey = { customerId: who.id ?? '', role: about.role ?? '', entityId: about.entityId };
  return { line, pair, fingerprints: FINGERPRINTER.of(pair, who, about), verdict, ...more };
}

export async function readText(text: string | Uint8Array): Promise<readonly Decision[]> {
  const table = await readDecisionTable(Readable.from([Buffer.from(text)]), 'decisions.csv');
  return readDecisions(table, 'decisions.csv', TODAY);
}
