import { stringify } from 'csv-stringify/sync';
import type { Decision } from '../../decisions/decision.js';
import { type DecisionRules, lastDay, type Standing, standingOf } from '../../decisions/standing.js';
import { jsonText, withoutFormula } from '../../report/sanitise.js';
import { counted } from '../../report/tally.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { decisionRules } from '../options/decision-settings.js';
import { oneOf } from '../options/values.js';
import { alignedTable } from '../output/aligned-table.js';
import { singleOutput, whole } from '../output/single-output.js';
import { openDecisionFile, today } from './decision-file.js';

/** `screen decisions list FILE`: every line, and whether it is effective today. */
export const decisionsListCommand: CommandFunction = async ([path = ''], typed, { io, messages }) => {
  const format = oneOf('--format', ['table', 'csv', 'json'], textOf(typed.format), 'table');
  const output = await singleOutput(typed, [path], io, format === 'csv');
  const { decisions } = await openDecisionFile(path, io);
  const rules = { ...decisionRules(typed), today: today(io) };
  const lines = decisions.map((decision) => lineOf(decision, rules));
  await output.write(whole(RENDERERS[format](lines)));
  messages.note(summary(lines));
  return EXIT.nothing;
};

function textOf(format: string | readonly string[] | undefined): string | undefined {
  return typeof format === 'string' ? format : undefined;
}

interface ListedLine {
  readonly line: number;
  readonly customerId: string;
  readonly role: string;
  readonly entityId: string;
  /** empty: nobody has decided yet */
  readonly status: string;
  readonly justification: string;
  readonly decidedBy: string;
  readonly approvedBy: string;
  readonly decidedAt: string;
  /** the last day on which it can be effective, by its own date or by --max-decision-age */
  readonly endsAt: string;
  readonly state: string;
}

function lineOf(decision: Decision, rules: DecisionRules): ListedLine {
  const { line, pair, verdict } = decision;
  return {
    line,
    ...pair,
    status: verdict?.status ?? '',
    justification: verdict?.justification ?? '',
    decidedBy: verdict?.decidedBy ?? '',
    approvedBy: verdict?.approvedBy ?? '',
    decidedAt: verdict?.decidedAt ?? '',
    endsAt: verdict === null ? '' : lastDay(verdict, rules),
    state: stateOf(standingOf(decision, rules, null)),
  };
}

function stateOf(standing: Standing): string {
  switch (standing.is) {
    case 'good':
      return standing.verdict.status === 'open' ? 'under review' : 'counts';
    case 'waiting':
      return 'to be filled in';
    case 'unapproved':
      return 'not approved';
    case 'unproven':
      return 'no fingerprints';
    case 'expired':
      return 'expired';
  }
}

const HEADERS = [
  ['Line', 'line'],
  ['Customer', 'customerId'],
  ['Role', 'role'],
  ['Entity', 'entityId'],
  ['Status', 'status'],
  ['Justification', 'justification'],
  ['Decided by', 'decidedBy'],
  ['Approved by', 'approvedBy'],
  ['Decided', 'decidedAt'],
  ['Ends', 'endsAt'],
  ['State', 'state'],
] as const satisfies readonly (readonly [string, keyof ListedLine])[];

const RENDERERS = {
  table: (lines: readonly ListedLine[]) => {
    if (lines.length === 0) return 'No decision.\n';
    // Columns that nobody has filled in are left out.
    const shown = HEADERS.filter(([, key]) => lines.some((line) => line[key] !== ''));
    const rows = lines.map((line) => shown.map(([, key]) => String(line[key])));
    return `${alignedTable([shown.map(([header]) => header), ...rows]).join('\n')}\n`;
  },
  csv: (lines: readonly ListedLine[]) =>
    stringify([
      HEADERS.map(([, key]) => key),
      ...lines.map((line) => HEADERS.map(([, key]) => withoutFormula(String(line[key])))),
    ]),
  json: (lines: readonly ListedLine[]) => `${jsonText({ decisions: lines })}\n`,
};

/** `5 decisions: 3 counts …` in the order of first appearance. */
function summary(lines: readonly ListedLine[]): string {
  const states = new Map<string, number>();
  for (const { state } of lines) states.set(state, (states.get(state) ?? 0) + 1);
  const parts = [...states].map(([state, times]) => `${times} ${state === 'counts' ? 'that count' : state}`);
  return `${counted(lines.length, 'line')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}
