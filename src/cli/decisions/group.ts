import { Problem } from '../../problem.js';
import type { CommandFunction } from '../command.js';
import { DECISIONS_COMMANDS } from '../command-names.js';
import { wordHint } from '../did-you-mean.js';
import { EXIT } from '../exit-code.js';
import { DECISIONS_HELP } from './help.js';

/** `screen decisions` alone, or with a word that is no command of it. */
export const decisionsCommand: CommandFunction = async ([word], _typed, { io }) => {
  if (word !== undefined)
    throw new Problem('usage', `there is no command "decisions ${word}"`, {
      hint: await wordHint(word, DECISIONS_COMMANDS),
    });
  io.stderr.write(DECISIONS_HELP);
  return EXIT.failed;
};
