import { prunableLines } from '../../decisions/prunable-lines.js';
import { counted } from '../../report/tally.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { decisionRules, keyPlace } from '../options/decision-settings.js';
import { checkOutputFile } from '../output/outputs.js';
import { delimiterOf } from './add-command.js';
import { openDecisionFile } from './decision-file.js';
import { throughRun } from './decision-run.js';
import { registerOf } from './decision-stage.js';
import { writeDecisions } from './write-decisions.js';

/** `screen decisions prune FILE`: removes lines that have ended; the others stay as they are. */
export const decisionsPruneCommand: CommandFunction = async ([path = ''], typed, context) => {
  const { io, messages } = context;
  const { from, removed } = typed;
  const inputs = from === undefined || from === '-' ? [] : [from];
  await checkOutputFile(path, inputs);
  if (removed !== undefined) await checkOutputFile(removed, [path, ...inputs]);
  const file = await openDecisionFile(path, io);
  const delimiter = delimiterOf(file);
  const register = await registerOf(file, { rules: decisionRules(typed), key: keyPlace(typed) }, context);
  const seen = from === undefined ? null : await throughRun(from, register, context);
  const ended = prunableLines(register, seen);
  const { headers, rows } = file.table;
  const gone = rows.filter(({ line }) => ended.has(line));
  const left = rows.filter(({ line }) => !ended.has(line));
  const dry = typed.dryRun === true;
  if (!dry && gone.length > 0) {
    const write = (to: string, lines: typeof rows, noClobber: boolean) =>
      writeDecisions(to, { headers, rows: lines.map(({ cells }) => cells), delimiter }, context, noClobber);
    // First the file of removed lines, so that no line is ever in neither file.
    if (removed !== undefined) await write(removed, gone, true);
    await write(path, left, false);
  }
  if (dry) for (const { line } of gone) messages.note(`would remove  ${path}:${line}`);
  messages.note(`${counted(gone.length, 'line')} ${dry ? 'would go' : 'gone'}, ${left.length} left`);
  return EXIT.nothing;
};
