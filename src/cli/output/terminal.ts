import type { Painter } from '../../report/reporter.js';

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/**
 * Whether a stream gets colour: `--color always|never`, then NO_COLOR if it is not empty (no-color.org), then
 * FORCE_COLOR (`0` and `false` switch it off), then TERM=dumb, then whether the stream is a terminal. Decided for each
 * stream: standard error may have colour while standard output goes into a pipe.
 */
export function wantsColor(
  choice: ColorChoice,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return env['TERM'] !== 'dumb' && isTerminal;
}

const same = (text: string): string => text;

/** Returns every text unchanged. */
export const PLAIN: Painter = {
  strong: same,
  likely: same,
  possible: same,
  agree: same,
  conflict: same,
  dim: same,
  bold: same,
};

/**
 * The painter for reports and messages. It uses only the sixteen basic colours, so that they follow the user's theme.
 * chalk is given its level because it ignores NO_COLOR, and is loaded only if colour is wanted.
 */
export async function painter(color: boolean): Promise<Painter> {
  if (!color) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    strong: (text) => chalk.bold.red(text),
    likely: (text) => chalk.yellow(text),
    possible: (text) => chalk.cyan(text),
    agree: (text) => chalk.green(text),
    conflict: (text) => chalk.magenta(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
  };
}
