import { Problem } from '../problem.js';
import { DECISIONS_COMMANDS, LISTS_COMMANDS } from './command-names.js';
import { wordHint } from './did-you-mean.js';
import { COMMAND_WORDS } from './help.js';

/** Commands of commands. */
export const COMMAND_GROUPS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['lists', LISTS_COMMANDS],
  ['decisions', DECISIONS_COMMANDS],
]);

/**
 * Turns `screen help lists update` into `screen lists update --help`: commander's own help goes only one command deep,
 * and fails silently for an unknown word.
 * @throws Problem ('usage') if there is no such command
 */
export async function withHelpWords(argv: readonly string[]): Promise<readonly string[]> {
  const [help, first, second] = argv;
  if (help !== 'help' || first === undefined || first.startsWith('-')) return argv;
  if (!COMMAND_WORDS.includes(first)) throw await noCommand(first, COMMAND_WORDS, '');
  const below = COMMAND_GROUPS.get(first);
  if (below === undefined || second === undefined) return first === 'help' ? ['--help'] : [first, '--help'];
  if (!below.includes(second)) throw await noCommand(second, below, `${first} `);
  return [first, second, '--help'];
}

async function noCommand(word: string, known: readonly string[], before: string): Promise<Problem> {
  return new Problem('usage', `there is no command "${before}${word}"`, {
    hint: await wordHint(word, known),
  });
}
