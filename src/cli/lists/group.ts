import { Problem } from '../../problem.js';
import type { CommandFunction } from '../command.js';
import { LISTS_COMMANDS } from '../command-names.js';
import { wordHint } from '../did-you-mean.js';
import { EXIT } from '../exit-code.js';
import { LISTS_HELP } from './help.js';

/** `screen lists` alone, or with a word that is no command of it. */
export const listsCommand: CommandFunction = async ([word], _typed, { io }) => {
  if (word !== undefined)
    throw new Problem('usage', `there is no command "lists ${word}"`, {
      hint: await wordHint(word, LISTS_COMMANDS),
    });
  io.stderr.write(LISTS_HELP);
  return EXIT.failed;
};
