import { stringify } from 'csv-stringify/sync';
import type { EngineOptions } from '../../match/engine.js';
import { Problem } from '../../problem.js';
import { jsonText } from '../../report/sanitise.js';
import type { CommandFunction, Context } from '../command.js';
import { EXIT } from '../exit-code.js';
import { engineOptions } from '../options/settings.js';
import type { TypedOptions } from '../options/typed-options.js';
import { oneOf } from '../options/values.js';
import { singleOutput, whole } from '../output/single-output.js';
import { type PairScorer, pairScorer, type ScoredPairing } from './pair-parties.js';
import { pairObject, pairText } from './pair-report.js';
import { openPairs, type Pair, type PairFile } from './read-pairs.js';
import { UncomparedPairs } from './uncompared-pairs.js';

/** `screen compare NAME1 NAME2`, or `--pairs FILE`: the score of pairs. Exit 0 whenever it could be done. */
export const compareCommand: CommandFunction = async (words, typed, context) => {
  const options = engineOptions(typed);
  if (typed.pairs === undefined) await compareNames(words, typed, options, context);
  else await comparePairs(typed.pairs, words, typed, options, context);
  return EXIT.nothing;
};

async function compareNames(
  words: readonly string[],
  typed: TypedOptions,
  options: EngineOptions,
  { io }: Context,
): Promise<void> {
  const [name1 = '', name2 = ''] = words.map((word) => word.trim());
  if (name1 === '' || name2 === '')
    throw new Problem('usage', 'compare takes two names, or --pairs FILE', {
      hint: 'screen compare "Yusuf Zelvar" "Yousef Zelwar"',
    });
  const format = oneOf('--format', ['table', 'json'], formatOf(typed), 'table');
  const output = await singleOutput(typed, [], io);
  const names = [name1, name2] as const;
  const isSaid = typed.type !== undefined && typed.type !== 'unknown';
  const scored = (type: string | undefined) => comparedNames(names, pairScorer(options, type));
  const likely = scored(isSaid ? typed.type : '');
  const unlikely = isSaid ? null : scored(likely.listedAs === 'person' ? 'organization' : 'person');
  // A ship or company whose name lacks its trade word must not look like no match.
  const [result, other] =
    unlikely?.flagged === true && !likely.flagged ? [unlikely, likely] : [likely, unlikely];
  const text =
    format === 'json'
      ? `${jsonText(pairObject(names, result, other, options.threshold))}\n`
      : pairText(names, result, { other, threshold: options.threshold, paint: output.paint });
  await output.write(whole(text));
}

function comparedNames([name1, name2]: readonly [string, string], scorer: PairScorer): ScoredPairing {
  const values: Readonly<Record<string, string>> = { name1, name2 };
  const result = scorer({ field: (column) => values[column] ?? '' });
  if (typeof result !== 'string') return result;
  throw new Problem('usage', `these names cannot be compared; ${result}`);
}

async function comparePairs(
  path: string,
  words: readonly string[],
  typed: TypedOptions,
  options: EngineOptions,
  { io, messages }: Context,
): Promise<void> {
  if (words.length > 0) throw new Problem('usage', 'compare takes two names or --pairs FILE, not both');
  const format = oneOf('--format', ['csv', 'jsonl'], formatOf(typed), 'csv');
  const output = await singleOutput(typed, [path], io, format === 'csv');
  const file = await openPairs(path, typed, io);
  try {
    for (const note of file.notes) messages.note(note);
    for (const doubt of file.doubts) messages.warning(doubt);
    const render = format === 'csv' ? renderCsv : renderJsonl;
    const pairs = new UncomparedPairs(pairScorer(options, typed.type));
    await output.write(
      render(file, (pair) => {
        io.interrupt.throwIfAborted();
        return pairs.score(pair);
      }),
    );
    for (const warning of pairs.warnings()) messages.warning(warning);
  } finally {
    file.close();
  }
}

function formatOf({ format }: TypedOptions): string | undefined {
  return typeof format === 'string' ? format : undefined;
}

type ScoreOf = (pair: Pair) => ScoredPairing | null;

async function* renderCsv(file: PairFile, scoreOf: ScoreOf): AsyncGenerator<string> {
  yield stringify([[...file.headers, 'score', 'flagged']]);
  for await (const pair of file.pairs) {
    const result = scoreOf(pair);
    yield stringify([[...pair.cells, String(result?.score ?? 0), String(result?.flagged ?? false)]]);
  }
}

async function* renderJsonl(file: PairFile, scoreOf: ScoreOf): AsyncGenerator<string> {
  for await (const pair of file.pairs) {
    const result = scoreOf(pair);
    const input = file.headers.map((header, index) => [header, pair.cells[index] ?? '']);
    const scored = { input, score: result?.score ?? 0, flagged: result?.flagged ?? false };
    yield `${jsonText({
      ...scored,
      listedAs: result?.listedAs ?? null,
      customerName: result?.match.customerName ?? null,
      role: result?.match.role ?? null,
      setAside: result?.setAside ?? null,
      comparison: result?.match.comparison ?? null,
      explanation: result?.match.explanation ?? [],
    })}\n`;
  }
}
