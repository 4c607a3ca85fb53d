import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { COMPLETION_CHOICES } from '../options/options.js';
import { oneOf } from '../options/values.js';
import { whole } from '../output/single-output.js';
import { writeToStream } from '../output/stdout.js';
import { version } from '../version.js';
import { bashCompletion } from './bash.js';
import { commandTree } from './command-tree.js';
import { fishCompletion } from './fish.js';
import { manPage } from './man-page.js';
import { zshCompletion } from './zsh.js';

/** `screen completion SHELL`: the completion script of a shell (or the manual page), from the table of options. */
export const completionCommand: CommandFunction = async ([shell], _typed, { io, program }) => {
  const tree = commandTree(program);
  const kind = oneOf('completion', COMPLETION_CHOICES, shell, 'bash');
  await writeToStream(io.stdout, whole(await MADE[kind](tree)));
  return EXIT.nothing;
};

const MADE = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  man: async (tree: Parameters<typeof manPage>[0]) => manPage(tree, await version()),
} as const;
