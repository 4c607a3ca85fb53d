import type { CommanderError } from 'commander';
import { Problem } from '../problem.js';
import { nearest } from '../tabular/nearest.js';
import { COMMAND_WORDS } from './help.js';
import { COMMAND_GROUPS } from './help-words.js';

const PRINTED: ReadonlySet<string> = new Set([
  'commander.helpDisplayed',
  'commander.help',
  'commander.version',
]);

/**
 * What commander found wrong, in the wording of other messages; null if it only printed help or the version, for which
 * it throws too. Its exitCode does not tell the two apart: for help it takes over that of the process, which is preset.
 */
export async function usageProblem(error: CommanderError, argv: readonly string[]): Promise<Problem | null> {
  if (PRINTED.has(error.code)) return null;
  if (error.code === 'commander.excessArguments') return tooManyWords(error, argv);
  const [first = '', suggestion] = error.message.split('\n');
  const hint = /\(Did you mean ([^()]*)\?\)/.exec(suggestion ?? '')?.[1];
  return new Problem('usage', sentence(first), {
    hint: hint === undefined ? whereHelpIs(argv) : `did you mean ${hint}?`,
  });
}

/** The help of the command that was typed, which is shorter than that of all. */
function whereHelpIs([first = '']: readonly string[]): string {
  return COMMAND_WORDS.includes(first) && first !== 'help'
    ? `screen ${first} --help says what it takes`
    : 'screen --help lists all options';
}

/** Commands with a name as their argument, which the shell splits into several words. */
const TAKES_A_NAME: ReadonlySet<string> = new Set(['lookup', 'compare']);

function sentence(message: string): string {
  return message.replace(/^error: /, '').replace(/\.$/, '');
}

/** `screen lookp "Some Name"`: the mistyped command was taken for the file, and the name for a superfluous word. */
async function tooManyWords(error: CommanderError, argv: readonly string[]): Promise<Problem> {
  const [first = '', second = ''] = argv;
  const below = COMMAND_GROUPS.get(first);
  const [word, known, before] =
    below === undefined ? [first, COMMAND_WORDS, ''] : [second, below, `${first} `];
  if (!word.startsWith('-') && !known.includes(word)) {
    const near = await nearest(word, known);
    if (near !== null || below !== undefined)
      return new Problem('usage', `there is no command "${before}${word}"`, {
        hint: near === null ? `known: ${known.join(', ')}` : `did you mean screen ${before}${near}?`,
      });
  }
  const [message = ''] = error.message.split('\n');
  return new Problem('usage', sentence(message), {
    hint: TAKES_A_NAME.has(first)
      ? `a name of several words wants quotes: screen ${first} "First Last"`
      : COMMAND_WORDS.includes(first)
        ? whereHelpIs(argv)
        : 'screen takes one file of customers',
  });
}
