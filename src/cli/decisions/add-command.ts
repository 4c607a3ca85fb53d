import { addLines } from '../../decisions/add-lines.js';
import { Fingerprinter } from '../../decisions/fingerprint.js';
import { Problem } from '../../problem.js';
import { counted } from '../../report/tally.js';
import type { CommandFunction, Context } from '../command.js';
import { EXIT } from '../exit-code.js';
import { runPath, withKeptRun } from '../kept-runs/kept-run.js';
import { codeOf } from '../messages.js';
import { decisionRules, keyPlace } from '../options/decision-settings.js';
import { checkOutputFile } from '../output/outputs.js';
import { type DecisionFile, openDecisionFile, today } from './decision-file.js';
import { readOrMakeDecisionKey } from './decision-key.js';
import { writeDecisions } from './write-decisions.js';

/** `screen decisions add FILE --from RUN`: the open matches of a run as lines to be filled in. */
export const decisionsAddCommand: CommandFunction = async ([path = ''], typed, context) => {
  const { io, messages } = context;
  const from = runPath(typed);
  await checkOutputFile(path, from === '-' ? [] : [from]);
  const file = await knownFile(path, context);
  const delimiter = file === null ? ',' : delimiterOf(file);
  const rules = { ...decisionRules(typed), today: today(io) };
  const { key, keep } = await readOrMakeDecisionKey(keyPlace(typed), context);
  const lines = await withKeptRun(from, context, (run) =>
    addLines(run.rows, file, new Fingerprinter(key), rules),
  );
  await keep();
  const { headers, rows, added, filled, known } = lines;
  if (added + filled > 0 || file === null) await writeDecisions(path, { headers, rows, delimiter }, context);
  const parts = [
    `${counted(added, 'line')} added`,
    ...(filled === 0 ? [] : [`${counted(filled, 'line')} got fingerprints`]),
    ...(known === 0 ? [] : [`${counted(known, 'open match', 'open matches')} had a line already`]),
  ];
  messages.note(`${path}: ${parts.join(', ')}`);
  return EXIT.nothing;
};

async function knownFile(path: string, { io }: Context): Promise<DecisionFile | null> {
  try {
    return await openDecisionFile(path, io);
  } catch (error) {
    if (error instanceof Problem && codeOf(error.cause) === 'ENOENT') return null;
    throw error;
  }
}

/** A workbook can be read, but nothing but text is written. */
export function delimiterOf({ path, table }: DecisionFile): string {
  if (table.delimiter !== null) return table.delimiter;
  throw new Problem('usage', 'is not a CSV file, and decisions are written as CSV', {
    file: path,
    hint: 'save it as CSV UTF-8 in Excel',
  });
}
