import type { ReadRow, RejectedRow } from '../../customers/customer.js';
import type { Entity } from '../../lists/entity.js';
import type { MatchDecision } from '../../match/screened-row.js';
import type { Painter } from '../../report/reporter.js';
import { jsonText, visible } from '../../report/sanitise.js';
import { explained } from '../../report/table/explain.js';
import type { Examination } from '../../why/examine.js';
import { customerText, decisionSentences, entityText, verdictSentences } from '../../why/sentences.js';

/** The question that was asked. */
export interface Question {
  readonly customerId: string;
  readonly entityId: string;
  readonly threshold: number;
}

/** The answer for one row of the customer. */
export type RowAnswer =
  | { readonly of: 'rejected'; readonly row: RejectedRow }
  | { readonly of: 'absent'; readonly row: ReadRow; readonly sentences: readonly string[] }
  | {
      readonly of: 'pair';
      readonly row: ReadRow;
      readonly entity: Entity;
      /** the nearest result among the customer and its related parties */
      readonly best: Examination;
      /** whether there is a decisions file */
      readonly decided: boolean;
      readonly decision: MatchDecision | undefined;
    };

/** The answer for a person. */
export function whyText(question: Question, answers: readonly RowAnswer[], paint: Painter): string {
  const blocks = answers.map((answer) => rowText(question, answer, paint));
  const doubled =
    answers.length < 2
      ? []
      : [`${answers.length} rows have this customer id, so no decision can be put to them.`, ''];
  return `${[...doubled, blocks.join('\n\n')].join('\n')}\n`;
}

function rowText(question: Question, answer: RowAnswer, paint: Painter): string {
  const { row } = answer;
  const lines = [
    `Customer  row ${row.row} (line ${row.line})${answer.of === 'rejected' ? '' : `: ${customerOf(answer)}`}`,
  ];
  if (answer.of !== 'rejected')
    for (const { column, reason } of answer.row.warnings) lines.push(`          column ${column}: ${reason}`);
  const listed = answer.of === 'pair' ? `: ${entityText(answer.entity)}` : '';
  lines.push(`Listed    ${question.entityId}${listed}`);
  const [first = '', ...more] = sentencesOf(question, answer);
  lines.push(`Answer    ${paint.bold(visible(first))}`, ...more.map((text) => `          ${visible(text)}`));
  if (answer.of === 'pair') lines.push('', ...partLines(answer.best));
  return lines.map((line, at) => (at < 2 ? visible(line) : line)).join('\n');
}

function customerOf(answer: Exclude<RowAnswer, { of: 'rejected' }>): string {
  if (answer.of === 'absent' || answer.best.role === null) return customerText(answer.row.customer);
  return `${customerText(answer.row.customer)}; ${answer.best.role}: ${customerText(answer.best.party)}`;
}

function sentencesOf({ threshold }: Question, answer: RowAnswer): readonly string[] {
  if (answer.of === 'rejected')
    return [`It could not come up: the row was not screened, since it ${beginning(answer.row.rejected)}.`];
  if (answer.of === 'absent') return answer.sentences;
  const verdict = verdictSentences(answer.best, threshold);
  const decided = answer.decided && answer.best.outcome === 'match';
  return decided ? [...verdict, ...decisionSentences(answer.decision)] : verdict;
}

/** Reasons for rejecting a row read like the end of a sentence about the row, or begin with a noun. */
function beginning(reason: string): string {
  return /^(has|is|holds) /.test(reason) ? reason : `was rejected: ${reason}`;
}

function partLines({ pair }: Examination): readonly string[] {
  const { comparison, parts } = explained(pair.match, false);
  return [
    comparison.map(({ field, text }) => `${field} ${text}`).join(' · '),
    ...parts.map(({ points, feature, text }) =>
      `  ${signed(points)}  ${feature.padEnd(13)} ${text}`.trimEnd(),
    ),
    `  ${`=${pair.score.toFixed(1)}`.padStart(6)}`,
  ];
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points.toFixed(1)}`.padStart(6);
}

/** The same as one JSON object. */
export function whyObject(question: Question, answers: readonly RowAnswer[]): string {
  return `${jsonText({
    ...question,
    rows: answers.map((answer) => ({
      row: answer.row.row,
      line: answer.row.line,
      answer: answerWord(answer),
      sentences: sentencesOf(question, answer),
      ...(answer.of === 'pair' ? pairObject(answer) : {}),
    })),
  })}\n`;
}

function answerWord(answer: RowAnswer): string {
  if (answer.of === 'rejected') return 'rejected';
  if (answer.of === 'absent') return 'not_listed';
  return { match: 'match', 'set-aside': 'set_aside', below: 'below_threshold' }[answer.best.outcome];
}

function pairObject({ best, decision }: Extract<RowAnswer, { of: 'pair' }>) {
  const { pair, role, drawn } = best;
  return {
    role,
    score: pair.score,
    retrieved: drawn,
    setAside: pair.setAside,
    decision: decision ?? null,
    comparison: pair.match.comparison,
    explanation: pair.match.explanation,
  };
}
