import type { CustomerFile } from '../../customers/open-customers.js';
import { applyDecisions } from '../../decisions/apply.js';
import { FINDING_KINDS, type Finding, findingsOf, type Seen } from '../../decisions/findings.js';
import { Fingerprinter } from '../../decisions/fingerprint.js';
import { DecisionRegister } from '../../decisions/register.js';
import { Problem } from '../../problem.js';
import { counted } from '../../report/tally.js';
import { rowNumberId } from '../../tabular/row-numbers.js';
import type { Context } from '../command.js';
import type { Messages } from '../messages.js';
import type { DecisionSettings } from '../options/decision-settings.js';
import { eachRow, type ScreenedRows } from '../output/unmatched-rows.js';
import { type DecisionFile, openDecisionFile, today } from './decision-file.js';
import { readDecisionKey } from './decision-key.js';

/** What happens between the engine and the reports if there are decisions. */
export interface DecisionStage {
  readonly apply: (rows: ScreenedRows) => ScreenedRows;
  /** what the reports say of the decisions */
  readonly facts: readonly [string, string][];
  /** after the last row: names the decisions that do not hold; returns why the run fails because of them, or null */
  readonly conclude: (seen: Seen, messages: Messages) => string | null;
}

const WITHOUT: DecisionStage = { apply: (rows) => rows, facts: [], conclude: () => null };

/** Lines of one kind that are named one by one. */
const NAMED = 10;

/**
 * Opens the decisions of a run, before its lists are read.
 * @throws Problem ('usage') if the customers have no id column, or there is no key; ('input') for a file that cannot be
 * used
 */
export async function openDecisions(
  settings: DecisionSettings | null,
  { mapping, headers }: Pick<CustomerFile, 'mapping' | 'headers'>,
  context: Context,
): Promise<DecisionStage> {
  if (settings === null) return WITHOUT;
  const hasId = mapping.some(({ target }) => target.of === 'customer' && target.field === 'id');
  if (!hasId && headers.length > 0)
    throw new Problem('usage', '--decisions needs a unique customer id, and no column was taken for one', {
      hint: '--columns id="…" says which column it is',
    });
  const numbered = rowNumberId(mapping);
  if (numbered !== null)
    context.messages.warning(
      `the ids are the numbers of the rows (column "${numbered}"): where a customer has another number in the next file, what was decided is open again`,
    );
  const file = await openDecisionFile(settings.path, context.io);
  const register = await registerOf(file, settings, context);
  return {
    apply: (rows) => applyDecisions(eachRow(rows), register),
    facts: factsOf(file, settings, context),
    conclude: (seen, messages) => {
      const findings = findingsOf(register, seen);
      printFindings(findings, settings.path, messages);
      return printDoubled(register, messages) ?? (settings.strict ? strictFailure(findings) : null);
    },
  };
}

/** The register of a decisions file. A file without fingerprints needs no key. */
export async function registerOf(
  { decisions }: DecisionFile,
  { rules, key }: Pick<DecisionSettings, 'rules' | 'key'>,
  context: Context,
): Promise<DecisionRegister> {
  const needed = decisions.some(
    ({ fingerprints }) => fingerprints.customer !== '' || fingerprints.entity !== '',
  );
  const secret = needed ? await readDecisionKey(key, context) : new Uint8Array();
  return new DecisionRegister(decisions, { ...rules, today: today(context.io) }, new Fingerprinter(secret));
}

/**
 * The facts include the day: a decision that has expired by then leaves its match open, so the day affects the result.
 */
function factsOf(
  { decisions, sha256 }: DecisionFile,
  { rules }: DecisionSettings,
  { io }: Context,
): readonly [string, string][] {
  const approval = rules.requireApproval ? ', approval required' : '';
  const text = `${counted(decisions.length, 'line')}, sha256 ${sha256}, as of ${today(io)}, at most ${rules.maxAgeDays} days old${approval}`;
  return [['decisions', text]];
}

/**
 * Prints one line for each, `decisions.csv:12: …`; if there are many of a kind, the first ones and the number of
 * others.
 */
function printFindings(findings: readonly Finding[], path: string, messages: Messages): void {
  for (const kind of FINDING_KINDS) {
    const lines = findings.filter((finding) => finding.kind === kind);
    for (const { line, text } of lines.slice(0, NAMED)) messages.warning(`${path}:${line}: ${text}`);
    if (lines.length > NAMED)
      messages.warning(
        `${path}: ${counted(lines.length - NAMED, 'more line')} like this: screen decisions check names them all`,
      );
  }
}

function printDoubled({ doubled }: DecisionRegister, messages: Messages): string | null {
  if (doubled.length === 0) return null;
  for (const { row, line } of doubled.slice(0, NAMED))
    messages.warning(
      `row ${row} (line ${line}) has the customer id of a row before it: no decision was applied to it`,
    );
  return `--decisions needs a unique customer id, and ${counted(doubled.length, 'row has', 'rows have')} an id that an earlier row had`;
}

function strictFailure(findings: readonly Finding[]): string | null {
  if (findings.length === 0) return null;
  return `${counted(findings.length, 'decision does', 'decisions do')} not hold (--strict-decisions)`;
}
