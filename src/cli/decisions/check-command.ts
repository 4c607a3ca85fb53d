import { findingsOf, type Seen } from '../../decisions/findings.js';
import { counted } from '../../report/tally.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { decisionRules, keyPlace } from '../options/decision-settings.js';
import { singleOutput, whole } from '../output/single-output.js';
import { openDecisionFile } from './decision-file.js';
import { throughRun } from './decision-run.js';
import { registerOf } from './decision-stage.js';

/** Without a run nothing is known about decisions for which there was no match. */
const NO_RUN: Seen = { whole: false, lists: new Set() };

/** `screen decisions check FILE`: exit 0 when every decision holds, 2 when one does not. */
export const decisionsCheckCommand: CommandFunction = async ([path = ''], typed, context) => {
  const { io, messages } = context;
  const output = await singleOutput({}, [], io);
  const file = await openDecisionFile(path, io);
  const register = await registerOf(file, { rules: decisionRules(typed), key: keyPlace(typed) }, context);
  const seen = typed.from === undefined ? NO_RUN : await throughRun(typed.from, register, context);
  const findings = findingsOf(register, seen);
  await output.write(whole(findings.map(({ line, text }) => `${path}:${line}: ${text}\n`).join('')));
  for (const { row, line } of register.doubled)
    messages.warning(`row ${row} (line ${line}) of the run has the customer id of a row before it`);
  const waiting = register.entries.filter(({ standing }) => standing.is === 'waiting').length;
  const lines = counted(register.entries.length, 'line');
  const bad = findings.length + register.doubled.length;
  messages.note(
    `${lines}: ${findings.length} that ${findings.length === 1 ? 'does' : 'do'} not hold, ${waiting} to be filled in`,
  );
  if (typed.from === undefined && register.entries.length > 0)
    messages.note('only a run can tell whether the data have changed since: --from RUN.jsonl');
  if (bad === 0) return EXIT.nothing;
  messages.warning(`exit ${EXIT.failed}: not every decision holds`);
  return EXIT.failed;
};
