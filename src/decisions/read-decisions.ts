import { Problem } from '../problem.js';
import type { RawRow } from '../tabular/delimited.js';
import type { Decision, DecisionVerdict } from './decision.js';
import { daysAfter, readDay, type SlashOrder, slashOrder } from './decision-dates.js';
import { cellText, type DecisionTable } from './decision-table.js';
import { JUSTIFICATIONS, justificationsOf, STATUSES, UNDER_REVIEW } from './vocabulary.js';

/** What is wrong with a line, in words; it quotes no value except words of the vocabulary. */
interface Fault {
  readonly message: string;
  readonly hint?: string;
}

/** A number of more than eleven digits as Excel shows it; the original is lost. */
const ROUNDED_NUMBER = /^\d[.,]\d+E\+\d+$/i;

/**
 * The decisions of a table, each line checked.
 * @param today `YYYY-MM-DD`: nothing can have been decided after it
 * @throws Problem ('input') with file and line; an AggregateError of them if several lines are wrong
 */
export function readDecisions(table: DecisionTable, file: string, today: string): readonly Decision[] {
  const order = slashOrder(
    table.rows.flatMap((row) => [cellText(table, row, 'decided_at'), cellText(table, row, 'expires_at')]),
  );
  const problems: Problem[] = [];
  const decisions = table.rows.flatMap((row): Decision[] => {
    const read = readLine(table, row, order, today);
    if ('decision' in read) return [read.decision];
    const { message, hint } = read.fault;
    problems.push(
      new Problem('input', message, { file, line: row.line, ...(hint === undefined ? {} : { hint }) }),
    );
    return [];
  });
  const [first] = problems;
  if (first !== undefined && problems.length === 1) throw first;
  if (problems.length > 1) throw new AggregateError(problems, 'several decisions cannot be used');
  return decisions;
}

type ReadLine = { readonly decision: Decision } | { readonly fault: Fault };

function readLine(table: DecisionTable, row: RawRow, order: SlashOrder, today: string): ReadLine {
  if (row.fault !== undefined) return { fault: { message: row.fault } };
  if (row.cells.length > table.headers.length)
    return {
      fault: {
        message: `has ${row.cells.length} cells where the header has ${table.headers.length}`,
        hint: 'put texts that contain the delimiter in quotes',
      },
    };
  const cell = (column: Parameters<typeof cellText>[2]) => cellText(table, row, column);
  const pair = { customerId: cell('customer_id'), role: cell('role'), entityId: cell('list_entity_id') };
  const fault = pairFault(pair);
  if (fault !== null) return { fault };
  const verdict = readVerdict(cell, order, today);
  if (verdict !== null && 'message' in verdict) return { fault: verdict };
  const fingerprints = { customer: cell('customer_fingerprint'), entity: cell('entity_fingerprint') };
  return { decision: { line: row.line, pair, fingerprints, verdict } };
}

function pairFault({ customerId, entityId }: Decision['pair']): Fault | null {
  if (customerId === '') return { message: 'has no customer_id' };
  if (ROUNDED_NUMBER.test(customerId))
    return {
      message: 'has a customer_id that Excel has rounded (1.23E+11)',
      hint: 'format the column as text in Excel before the file is opened, and put the id back',
    };
  if (!/^[^:]+:./.test(entityId))
    return { message: 'has no list_entity_id like ofac-sdn:12345: a decision binds one listed entity' };
  return null;
}

function readVerdict(
  cell: (column: Parameters<typeof cellText>[2]) => string,
  order: SlashOrder,
  today: string,
): DecisionVerdict | Fault | null {
  const typed = cell('status').toLowerCase();
  const filled = [cell('justification'), cell('statement'), cell('decided_by'), cell('decided_at')];
  if (typed === '') {
    if (filled.every((text) => text === '')) return null;
    return { message: 'has no status, though something is filled in', hint: STATUSES.join(', ') };
  }
  const status = STATUSES.find((word) => word === typed);
  if (status === undefined) return { message: `has an unknown status; known: ${STATUSES.join(', ')}` };
  const justification = cell('justification').toLowerCase() || (status === 'open' ? UNDER_REVIEW : '');
  const allowed = justificationsOf(status);
  if (!allowed.includes(justification)) {
    const known = Object.hasOwn(JUSTIFICATIONS, justification);
    return {
      message: `${known ? `is ${status}, which ${justification} cannot justify` : `has no known justification`}; for ${status}: ${allowed.join(', ')}`,
    };
  }
  const verdict = { status, justification, statement: cell('statement'), decidedBy: cell('decided_by') };
  if (status !== 'open')
    for (const [column, text] of [
      ['statement', verdict.statement],
      ['decided_by', verdict.decidedBy],
      ['decided_at', cell('decided_at')],
      ['expires_at', cell('expires_at')],
    ] as const)
      if (text === '') return { message: `is ${status} and has no ${column}` };
  const days = readDays(cell('decided_at'), cell('expires_at'), order, today);
  if ('message' in days) return days;
  const approvedBy = cell('approved_by');
  return { ...verdict, approvedBy: approvedBy === '' ? null : approvedBy, ...days };
}

function readDays(
  decided: string,
  expires: string,
  order: SlashOrder,
  today: string,
): Pick<DecisionVerdict, 'decidedAt' | 'expiresAt'> | Fault {
  const days = { decided_at: '', expires_at: '' };
  for (const [column, text] of [
    ['decided_at', decided],
    ['expires_at', expires],
  ] as const) {
    if (text === '') continue;
    const read = readDay(text, order);
    if ('fault' in read)
      return { message: `has a ${column} that ${read.fault}`, hint: 'write it as 2027-04-03' };
    days[column] = read.day;
  }
  // In some time zones it is already tomorrow.
  if (days.decided_at > daysAfter(today, 1)) return { message: 'was decided in the future' };
  if (days.expires_at !== '' && days.expires_at < days.decided_at)
    return { message: 'expires before it was decided' };
  return { decidedAt: days.decided_at, expiresAt: days.expires_at };
}
