import type { EntityType } from '../normalise/party.js';
import { AFTER_FIGURES, BEFORE_DATES, BEFORE_NUMBERS } from './data/figures.js';

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
const beforeNumbers = wordsOf(BEFORE_NUMBERS);
const before = new Set([...beforeNumbers, ...wordsOf(BEFORE_DATES)]);
const after = wordsOf(AFTER_FIGURES);

/** Dates with a year, years of birth and death, file numbers and shares. */
const DATED =
  /^(?:[*†]?\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}\p{L}{0,2}\.?|[*†]\p{Nd}{4}|#\p{Nd}+|\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})?[%٪])[,;)]?$/u;
/** `DOB:1952-10-07`, `b.1965`, `1965г.р.`: a date and the word that announces it, in one. */
const LABELLED_DATE =
  /^(?:(?:d\.?o\.?b|born|b|geb|ur|д\.?р|род|р)[.:]{1,2}\p{Nd}{1,4}(?:[./-]\p{Nd}{1,4}){0,2}|(?:19|20)\d\dг?\.?р)[.,;)]{0,2}$/iu;
/** A piece of a telephone number, which may be written in several groups of digits. */
const TELEPHONE = /^(?:\+\p{Nd}+|[\p{Nd}-]{7,})$/u;
const GROUP = /^[\p{Nd}()+-]+$/u;
const YEAR = /^(?:19|20)\d\d[,;)]?$/;
/** The number of a customer or a file; shorter ones begin the names of companies (`365 Velmar`). */
const FILE_NUMBER = /^\d{4,5}$/;
const DIGIT = /\p{Nd}/u;
/** So many digits, in one group or in several, are the number of a paper; fewer may be part of a company's or ship's name (`Fleet 7`). */
const FEWEST_DIGITS = 6;

/**
 * A name without dates, shares and the numbers of telephones, papers and files, and without the words that announce them: `aged
 * 56`, `passport AB 123456`, `60 %`. A person's has no numbers at all.
 */
export function withoutFigures(text: string, type: EntityType): string {
  if (!DIGIT.test(text)) return text;
  const words = text.split(' ');
  const left = words.map((_, at) => !isFigure(words, at, type));
  for (let at = words.length - 2; at >= 0; at--)
    if (left[at + 1] === false && isWordOf(before, words[at])) left[at] = false;
  for (let at = 1; at < words.length; at++)
    if (left[at - 1] === false && isWordOf(after, words[at])) left[at] = false;
  return words
    .filter((_, at) => left[at])
    .join(' ')
    .replace(/(?<![,;:/.-])[,;:/.-]+$/, '');
}

function isFigure(words: readonly string[], at: number, type: EntityType): boolean {
  const word = words[at] ?? '';
  if (!DIGIT.test(word)) return false;
  if (type === 'person' || DATED.test(word) || TELEPHONE.test(word) || LABELLED_DATE.test(word)) return true;
  if (type === 'unknown' && isAroundName(words, at)) return true;
  if (isWordOf(YEAR.test(word) ? before : beforeNumbers, words[at - 1])) return true;
  if (isWordOf(after, words[at + 1])) return true;
  return GROUP.test(word) && digitsAround(words, at) >= FEWEST_DIGITS;
}

/** A file's number before the only other words, which are two or more, or a year behind them. */
function isAroundName(words: readonly string[], at: number): boolean {
  const others = at === 0 ? words.slice(1) : words.slice(0, -1);
  if (others.length < 2 || others.some((word) => DIGIT.test(word))) return false;
  const word = words[at] ?? '';
  return at === 0 ? FILE_NUMBER.test(word) : at === words.length - 1 && YEAR.test(word);
}

/** Digits of the groups that stand side by side, this one among them. */
function digitsAround(words: readonly string[], at: number): number {
  let from = at;
  while (GROUP.test(words[from - 1] ?? '')) from--;
  let digits = 0;
  for (let place = from; GROUP.test(words[place] ?? ''); place++)
    digits += (words[place] ?? '').replace(/[()+-]/g, '').length;
  return digits;
}

function isWordOf(table: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && table.has(word.toLowerCase().replace(/(?<![.:,])[.:,]+$/, ''));
}
