import type { EntityType } from '../normalise/party.js';
import { scriptOf } from '../normalise/script.js';
import { type TaggedToken, tagName } from '../normalise/tagged-name.js';
import { wordInfo } from '../normalise/words.js';
import { nameWords } from './name-fold.js';

/** Names that a cell seems to join. */
export interface JointNames {
  /** in the cell's order, two or more */
  readonly names: readonly string[];
  /** whether they look like one party's name in several scripts */
  readonly oneParty: boolean;
}

/** `and` and `or` in the languages that customer files are kept in. Written by hand. */
const WORDS = new Set('and und et y och og ja en ve és та и или або or oder ou eller veya'.split(' '));
/** Letters that are initials as a rule, and join names where they are small: `Anna E Muster`, `Anna Muster e Bert Beispiel`. */
const SMALL_WORDS = new Set('e i a o і و'.split(' '));
/** `and/or`: both words and what stands between them. */
const BOTH_WORDS = / (?:and\/or|und\/oder|y\/o|e\/o|e\/ou|et\/ou|и\/или) /giu;
/** No slash of `s/o`, `c/o`, `a/c`: it stands between single letters. */
const SIGNS = /[&＆+＋]|(?<!(?<!\p{L})\p{L})[/／\\]|[/／\\](?!\p{L}(?!\p{L}))/gu;

/** A person's name has two words or more; two to four Chinese or Korean syllables are one too. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;
/** More is a list of something. */
const MOST_NAMES = 6;
/** Words of companies that fewer than one person in 16,000 is called by (Stein and Golden are names, Transport is none). */
const TRADE_BITS = 14;
/** The same of legal forms longer than two letters: Sam and Sad are names, GmbH is none. */
const LEGAL_FORM_BITS = 13;
/** These look like names to the table of rarity, and stand in front of half of Russia's companies. */
const RUSSIAN_FORMS = new Set(['ooo', 'oao', 'zao', 'tov']);

/**
 * The people whom a name cell joins by `/`, `&`, `+` or a word (`Anna Muster / Bert Beispiel`, `Anna & Bert Muster`), or null:
 * each part has to be as long as a person's name, and none of a customer without a type may have a trade or a legal form
 * (`Smith & Sons Ltd`). What is taken apart may be one name all the same (`Puig i Ferrer Vidal`), so the whole has to be compared too.
 * @param text in which no two blanks stand side by side
 */
export function jointNames(text: string, type: EntityType): JointNames | null {
  if (type !== 'person' && type !== 'unknown') return null;
  const parts = atCommas(partsOf(text));
  if (parts.length < 2 || parts.length > MOST_NAMES) return null;
  const names = / [aeio] /.test(text) ? parts : withFamilyName(parts);
  if (!names.every(isAsLongAsAPerson) || (type === 'unknown' && names.some(isCompany))) return null;
  return { names, oneParty: new Set(names.map(scriptOf)).size > 1 };
}

function partsOf(text: string): string[] {
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
 * `Muster, Anna & Beispiel, Bert` has names that begin with the family's, `Anna Muster, Bert Beispiel & Carl Probe` a list of
 * names. A comma in a later part alone stands behind one family name of several words: `Muster y Klein, Anna`.
 */
function atCommas(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  if (others.length === 0) return parts;
  if (others.some((part) => part.includes(','))) return first.includes(',') ? parts : [];
  const pieces = first.split(',').map((piece) => piece.trim());
  return pieces.every((piece) => piece.includes(' ')) ? [...pieces, ...others] : parts;
}

/** `Anna & Bert Muster`: the last one's family name is everybody's. Not with `e` and its like, which join words of names in Persian and Urdu. */
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

/** Whether a name has a trade or a legal form, in every way in which it can be read: characters have several. */
export function isCompany(name: string): boolean {
  return tagName(name, 'other').every(({ tokens }) => tokens.some(isTrade));
}

function isTrade({ role, form: { text, bits } }: TaggedToken): boolean {
  if (role === 'legal-form') return text.length <= 2 || RUSSIAN_FORMS.has(text) || bits >= LEGAL_FORM_BITS;
  return wordInfo(text).business !== null && bits >= TRADE_BITS;
}
