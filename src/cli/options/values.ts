import { Problem } from '../../problem.js';
import { RESERVED_EXITS } from '../exit-code.js';
import { COLOR_CHOICES, type ColorChoice } from '../output/terminal.js';

/** The meaning of the texts of single options. All functions throw a Problem of kind `usage` in the same form. */

/** Scores at which the bands begin (docs/matching.md). */
const BAND_SCORES: ReadonlyMap<string, number> = new Map([
  ['strong', 90],
  ['likely', 80],
  ['possible', 70],
]);

function invalid(flag: string, wanted: string, text: string): Problem {
  return new Problem('usage', `${flag} must be ${wanted}, got "${text}"`);
}

/**
 * A score from 0 to 100, with one decimal like every score that is shown: 70.05 could not be told from 70.0 in a
 * report.
 * @throws Problem ('usage') for anything else, and for a fraction such as 0.8, which is never meant on this scale
 */
export function score(flag: string, text: string): number {
  const value = Number(text);
  if (!/^\d{1,3}(\.\d0*)?$/.test(text.trim()) || value > 100)
    throw invalid(flag, 'a score from 0 to 100 with at most one decimal', text);
  // Somebody means 80 %. Taken literally, it would flag every customer of the same country.
  if (value > 0 && value < 1)
    throw new Problem('usage', `${flag} is a score from 0 to 100, got "${text}"`, {
      hint: `did you mean ${Math.round(value * 100)}?`,
    });
  return value;
}

/** A whole number from 0. */
export function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,15}$/.test(text.trim())) throw invalid(flag, 'a whole number', text);
  return Number(text);
}

/**
 * The smallest score at which a run counts as having found something; null for `never`. Below the threshold there are
 * no matches.
 */
export function failOn(text: string | undefined, threshold: number): number | null {
  if (text === undefined) return threshold;
  const word = text.trim().toLowerCase();
  if (word === 'never') return null;
  const band = BAND_SCORES.get(word);
  // A lower threshold makes weaker matches possible ones.
  if (band !== undefined) return word === 'possible' ? Math.min(band, threshold) : band;
  if (!/^\d/.test(word)) throw invalid('--fail-on', 'strong, likely, possible, a score or never', text);
  return score('--fail-on', word);
}

/** The exit code that means matches. */
export function foundCode(text: string | undefined): number {
  if (text === undefined) return 1;
  const value = wholeNumber('--exit-code', text);
  if (value > 255) throw invalid('--exit-code', 'a number from 0 to 255', text);
  if (RESERVED_EXITS.has(value))
    throw new Problem('usage', `--exit-code cannot be ${value}: that number stands for a failure`, {
      hint: '2, 3, 129, 130, 141 and 143 have other meanings',
    });
  return value;
}

const HOURS: ReadonlyMap<string, number> = new Map([
  ['h', 1],
  ['d', 24],
  ['w', 7 * 24],
  ['y', 365.25 * 24],
]);

/** An age in hours: `48h`, `7d`, `4w`, `10y`. */
export function ageInHours(flag: string, text: string): number {
  const [, number, unit] = /^(\d{1,6})([hdwy])$/.exec(text.trim().toLowerCase()) ?? [];
  const hours = HOURS.get(unit ?? '');
  if (number === undefined || hours === undefined) throw invalid(flag, 'an age such as 48h, 7d or 4w', text);
  return Number(number) * hours;
}

/** One of several words. The command line has already checked them; a caller of the library may not have. */
export function oneOf<Choice extends string>(
  flag: string,
  choices: readonly Choice[],
  text: string | undefined,
  otherwise: Choice,
): Choice {
  if (text === undefined) return otherwise;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw invalid(flag, choices.join(', '), text);
  return found;
}

const TAB = /^(?:tab|\\t)$/i;

/** The delimiter of a table: a character, or a word for one that is hard to type in a shell. */
export function delimiter(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (TAB.test(text)) return '\t';
  if (/["\p{L}\p{N}\n\r]/u.test(text))
    throw invalid('--delimiter', 'a sign such as , ; | or the word tab', text);
  return text;
}

/** `auto` for anything unknown: messages need a colour policy even if the command line is wrong. */
export function colorChoice(text: string | undefined): ColorChoice {
  return COLOR_CHOICES.find((choice) => choice === text) ?? 'auto';
}
