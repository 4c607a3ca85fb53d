import type { EntityType } from '../normalise/party.js';
import { scriptOf } from '../normalise/script.js';
import { type TaggedToken, tagName } from '../normalise/tagged-name.js';
import { wordInfo } from '../normalise/words.js';
import { easternPair } from './eastern-names.js';
import { nameWords } from './name-fold.js';

/** Names that seem to be joined in one cell. */
export interface JointNames {
  /** in the order of the cell, at least two */
  readonly names: readonly string[];
  /** whether they look like one party's name in several scripts */
  readonly oneParty: boolean;
}

/** `and` and `or` in the languages that customer files are kept in. Written by hand. */
const WORDS = new Set('and und et y och og ja en ve és та и или або or oder ou eller veya jtwros'.split(' '));
/**
 * Single letters are usually initials; these join names if they are in lower case: `Anna E Muster`, but `Anna Muster e
 * Bert Beispiel`.
 */
const SMALL_WORDS = new Set('e i a o і و u.'.split(' '));
/** `and/or`: both words and the separator between them; and what one of two is to the other. */
const BOTH_WORDS =
  / (?:(?:guardian|executor|executrix|custodian) of|(?:vormund|betreuer) von|(?:tuteur|tutor) de|and\/or|und\/oder|y\/o|e\/o|e\/ou|et\/ou|и\/или) /giu;
/** The slash of `s/o`, `c/o` and `a/c` is excluded: it stands between single letters. */
const SIGNS = /[&＆+＋]|(?<!(?<!\p{L})\p{L})[/／\\]|[/／\\](?!\p{L}(?!\p{L}))/gu;

/** A person's name has at least two words; two to four Chinese or Korean syllables count as one name too. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;
/** With more names it is a list of something else. */
const MOST_NAMES = 6;
/**
 * A word for a trade counts if fewer than one person in 16,000 has it as a name (Stein and Golden are names, Transport
 * is not).
 */
const TRADE_BITS = 14;
/** The same for legal forms of more than two letters: Sam and Sad are names, GmbH is not. */
const LEGAL_FORM_BITS = 13;
/** By the table of rarity these look like names, but half of Russia's companies begin with them. */
const RUSSIAN_FORMS = new Set(['ooo', 'oao', 'zao', 'tov']);

/**
 * The people whom a name cell joins by `/`, `&`, `+` or a word (`Anna Muster / Bert Beispiel`, `Anna & Bert Muster`),
 * or null. Each part has to be as long as a person's name, and for a customer without a type none may contain a trade
 * or a legal form (`Smith & Sons Ltd`). What is split here may still be one name (`Puig i Ferrer Vidal`), so the whole
 * has to be compared too.
 * @param text without double spaces
 */
export function jointNames(text: string, type: EntityType): JointNames | null {
  if (type !== 'person' && type !== 'unknown') return null;
  const parts = easternPair(text) ?? atCommas(partsOf(text));
  if (parts.length < 2 || parts.length > MOST_NAMES) return null;
  const names = / [aeio] /.test(text) ? parts : withFamilyName(parts);
  if (!names.every(isAsLongAsAPerson) || (type === 'unknown' && names.some(isCompany))) return null;
  return { names, oneParty: new Set(names.map(scriptOf)).size > 1 };
}

/** The pieces of a text between words and signs that join names. */
export function partsOf(text: string): string[] {
  return text
    .replace(BOTH_WORDS, ' & ')
    .split(SIGNS)
    .flatMap((piece) => {
      const parts: string[][] = [[]];
      for (const word of piece.split(' ')) {
        if (isJoining(word)) parts.push([]);
        else if (word !== '') parts.at(-1)?.push(word);
      }
      return parts.map((words) => words.join(' ').replace(/^[,;]+|(?<![,;])[,;]+$/g, ''));
    })
    .filter((part) => part !== '');
}

function isJoining(word: string): boolean {
  return SMALL_WORDS.has(word) || WORDS.has(word.toLowerCase());
}

/**
 * In `Muster, Anna & Beispiel, Bert` the family names come first; `Anna Muster, Bert Beispiel & Carl Probe` is a list
 * of names. A comma in the last part only follows a family name of several words: `Muster y Klein, Anna`.
 */
function atCommas(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  if (others.length === 0) return parts;
  if (others.some((part) => part.includes(','))) return first.includes(',') ? parts : [];
  const pieces = first.split(',').map((piece) => piece.trim());
  return pieces.every((piece) => piece.includes(' ')) ? [...pieces, ...others] : parts;
}

/**
 * `Anna & Bert Muster`: both have the family name of the last one. This does not apply to `e` and similar words, which
 * join words within Persian and Urdu names.
 */
function withFamilyName(parts: readonly string[]): readonly string[] {
  const [, ...family] = (parts.at(-1) ?? '').split(' ');
  if (family.length === 0 || !parts.slice(0, -1).every((part) => !part.includes(' '))) return parts;
  if (parts.some((part) => SYLLABLES.test(part))) return parts;
  return parts.map((part, at) => (at === parts.length - 1 ? part : `${part} ${family.join(' ')}`));
}

function isAsLongAsAPerson(name: string): boolean {
  const words = nameWords(name).length;
  return SYLLABLES.test(name) || (words >= FEWEST_WORDS && words <= MOST_WORDS);
}

/** Whether a name contains a trade or a legal form in all of its readings (Chinese characters have several). */
export function isCompany(name: string): boolean {
  return tagName(name, 'other').every(({ tokens }) => tokens.some(isTrade));
}

/** Whether a name contains a legal form in any of its readings. */
export function hasLegalForm(name: string): boolean {
  return tagName(name, 'other').some(({ tokens }) => tokens.some(({ role }) => role === 'legal-form'));
}

function isTrade({ role, form: { text, bits } }: TaggedToken): boolean {
  if (role === 'legal-form') return text.length <= 2 || RUSSIAN_FORMS.has(text) || bits >= LEGAL_FORM_BITS;
  return wordInfo(text).business !== null && bits >= TRADE_BITS;
}
