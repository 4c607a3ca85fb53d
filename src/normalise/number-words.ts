import { AMBIGUOUS_ROMAN, NUMBER_WORDS, NUMBERED_NOUNS } from './data/number-words.js';
import { lazily, rowsOf } from './word-table.js';

/** A number read from one or more tokens of a name. */
export interface NumberReading {
  readonly start: number;
  /** The token after the last one. */
  readonly end: number;
  readonly value: number;
}

/** The words for numbers and what they say. */
export const numberWords = lazily((): ReadonlyMap<string, number> => {
  const values = new Map<string, number>();
  for (const [value, spellings] of rowsOf(NUMBER_WORDS)) {
    for (const word of spellings) values.set(word, Number(value));
  }
  return values;
});
const numberedNouns = lazily(() => new Set(NUMBERED_NOUNS.split(' ')));
const ambiguousRoman = lazily(() => new Set(AMBIGUOUS_ROMAN.split(' ')));

/** Up to fifteen digits a number is exact; a longer run is a serial number, no number. */
const DIGITS = /^\d{1,15}$/;
const ORDINAL = /^(\d{1,9})(?:st|nd|rd|th|er|re|eme|e|o|a|ya|y|oy|aya|oe|go|de|te|ste)$/;
/** 1 to 89. Higher ones are not used for funds, ships or brigades, and L, C, D and M are initials. */
const ROMAN = /^(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
/** It begins with one of these: most names do not. */
const ROMAN_LETTERS = 'ivxl';
const TENS: Readonly<Record<string, number>> = {
  xl: 40,
  l: 50,
  lx: 60,
  lxx: 70,
  lxxx: 80,
  x: 10,
  xx: 20,
  xxx: 30,
};
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/**
 * The number that a token says in digits, as an ordinal, in words, or in Roman numerals that are no other word; else
 * null.
 */
export function numberValue(token: string): number | null {
  const word = isFigure(token.charCodeAt(0)) ? undefined : numberWords().get(token);
  return word ?? numeralValue(token);
}

/** The same for a token that is none of the words for numbers. */
export function numeralValue(token: string): number | null {
  if (isFigure(token.charCodeAt(0))) return digitsValue(token);
  return token.length >= 2 && ROMAN_LETTERS.includes(token.charAt(0)) && !ambiguousRoman().has(token)
    ? romanValue(token)
    : null;
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function digitsValue(token: string): number | null {
  if (DIGITS.test(token)) return Number(token);
  const ordinal = ORDINAL.exec(token);
  return ordinal === null ? null : Number(ordinal[1]);
}

function romanValue(token: string): number | null {
  const parts = ROMAN.exec(token);
  if (parts === null) return null;
  const [, tens = '', units = ''] = parts;
  return (TENS[tens] ?? 0) + UNITS.indexOf(units);
}

/**
 * The numbers in a name, in order, each over the tokens it is written with: "forty four" is 44, "fund v" is 5,
 * "two hundred" is 200. Ambiguous Roman numerals count only after a noun that is numbered ("Fund V", not "V. Putin").
 *
 * @param numberOf gives what `numberValue` does, for callers that remember it
 */
export function readNumbers(
  tokens: readonly string[],
  numberOf: (token: string) => number | null = numberValue,
): readonly NumberReading[] {
  const readings: NumberReading[] = [];
  let start = 0;
  while (start < tokens.length) {
    const reading = readNumberAt(tokens, start, numberOf);
    if (reading !== null) readings.push(reading);
    start = reading?.end ?? start + 1;
  }
  return readings;
}

/** Whether a Roman numeral that is ambiguous elsewhere is a number behind this word: "Fund V". */
export function isNumberedNoun(word: string): boolean {
  return numberedNouns().has(word);
}

function readNumberAt(
  tokens: readonly string[],
  start: number,
  numberOf: (token: string) => number | null,
): NumberReading | null {
  const token = tokens[start] ?? '';
  let value = numberOf(token);
  if (value === null && isNumberedNoun(tokens[start - 1] ?? '')) value = romanValue(token);
  if (value === null) return null;
  let end = start + 1;
  for (; end < tokens.length; end++) {
    const joined = join(value, tokens[end] ?? '', tokens[end - 1] ?? '');
    if (joined === null) break;
    value = joined;
  }
  return { start, end, value };
}

/** "forty" + "four", "two" + "hundred", "hundred" + "seven"; digits join no digits, so "1 2" are two numbers. */
function join(value: number, next: string, previous: string): number | null {
  const word =
    numberWords().get(next) ??
    (/^[1-9]$/.test(next) && numberWords().has(previous) ? Number(next) : undefined);
  if (word === undefined) return null;
  if (word === 100 || word === 1000) return value > 0 && value < word ? value * word : null;
  if (!numberWords().has(previous)) return null;
  const tens = value % 100;
  if (word < 10 && word > 0 && tens % 10 === 0 && (tens >= 20 || (tens === 0 && value > 0)))
    return value + word;
  if (word < 100 && word >= 10 && value > 0 && tens === 0) return value + word;
  return null;
}
