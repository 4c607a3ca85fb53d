import { Problem } from '../../problem.js';
import { jsonText } from '../../report/sanitise.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { engineOptions } from '../options/settings.js';
import { oneOf } from '../options/values.js';
import { singleOutput, whole } from '../output/single-output.js';
import { evaluate, evaluationText, type JudgedPair } from './evaluation-report.js';
import { pairScorer } from './pair-parties.js';
import { openPairs, type PairFile } from './read-pairs.js';
import { UncomparedPairs } from './uncompared-pairs.js';

/** `screen evaluate LABELLED.csv`: the quality of the matcher on pairs for which the truth is known. */
export const evaluateCommand: CommandFunction = async ([path = ''], typed, { io, messages }) => {
  const options = engineOptions(typed);
  const format = typeof typed.format === 'string' ? typed.format : undefined;
  const json = oneOf('--format', ['table', 'json'], format, 'table') === 'json';
  const output = await singleOutput(typed, [path], io);
  const file = await openPairs(path, typed, io, ['is_match']);
  try {
    for (const note of file.notes) messages.note(note);
    for (const doubt of file.doubts) messages.warning(doubt);
    const uncompared = new UncomparedPairs(pairScorer(options));
    const pairs = await scoredPairs(file, uncompared, io.interrupt);
    for (const warning of uncompared.warnings()) messages.warning(warning);
    const evaluation = evaluate(pairs, options.threshold);
    await output.write(whole(json ? `${jsonText(evaluation)}\n` : evaluationText(evaluation, output.paint)));
    return EXIT.nothing;
  } finally {
    file.close();
  }
};

async function scoredPairs(
  file: PairFile,
  pairs: UncomparedPairs,
  signal: AbortSignal,
): Promise<JudgedPair[]> {
  const scored: JudgedPair[] = [];
  for await (const pair of file.pairs) {
    signal.throwIfAborted();
    const isMatch = LABELS.get(pair.field('is_match').toLowerCase());
    if (isMatch === undefined)
      throw new Problem('input', 'is_match is neither true nor false', {
        file: file.name,
        line: pair.line,
        hint: `it takes ${[...LABELS.keys()].join(', ')}`,
      });
    const result = pairs.score(pair);
    scored.push({
      line: pair.line,
      name1: pair.field('name1'),
      name2: pair.field('name2'),
      score: result?.score ?? 0,
      flagged: result?.flagged ?? false,
      isMatch,
    });
  }
  return scored;
}

const LABELS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);
