import anyAscii from 'any-ascii';
import { KOREAN_SURNAMES, KOREAN_TWO_SYLLABLE_SURNAMES } from '../data/korean-surnames.js';
import { KOREAN_SECOND_MEANINGS, KOREAN_WORDS } from '../data/korean-words.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { lazily } from '../word-table.js';
import { FOREIGN_WAYS, foreignHangul, mayBeForeign } from './hangul-foreign.js';
import type { NameInParts, ReadAs, Ways } from './ways.js';
import { type CutPart, WordCutter } from './word-cutter.js';

/** Latin letters of a syllable's parts, in the order of Unicode's Hangul algorithm (The Unicode Standard 3.12). */
interface Romanisation {
  readonly initials: readonly string[];
  /** Initials after a vowel or a voiced final of the same word. */
  readonly voiced: readonly string[];
  readonly vowels: readonly string[];
  readonly finals: readonly string[];
}

const PARTS = {
  rrInitials: 'g kk n d tt r m b pp s ss - j jj ch k t p h',
  mrInitials: 'k kk n t tt r m p pp s ss - j jj ch k t p h',
  mrStrict: 'k kk n t tt r m p pp s ss - ch tch ch k t p h',
  mrVoiced: 'g kk n d tt r m b pp s ss - j jj ch k t p h',
  rrVowels: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i',
  mrVowels: 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i',
  finals: '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t',
};

function split(parts: string): readonly string[] {
  return parts.split(' ').map((part) => (part === '-' ? '' : part));
}

/** Revised Romanisation of 2000, by syllable: personal names are not assimilated. */
const REVISED: Romanisation = {
  initials: split(PARTS.rrInitials),
  voiced: split(PARTS.rrInitials),
  vowels: split(PARTS.rrVowels),
  finals: split(PARTS.finals),
};
/** McCune–Reischauer of 1939 without its marks, the basis of North Korean passports (Kim Yong Chol). */
const MCCUNE: Romanisation = {
  initials: split(PARTS.mrInitials),
  voiced: split(PARTS.mrInitials),
  vowels: split(PARTS.mrVowels),
  finals: split(PARTS.finals),
};
/** The same with k, t, p, ch voiced between voiced sounds, as the system asks inside a word. */
const MCCUNE_VOICED: Romanisation = { ...MCCUNE, voiced: split(PARTS.mrVoiced) };
/** The system to the letter, as libraries and older passports have it: a word begins with ch where the North writes j. */
const MCCUNE_STRICT: Romanisation = { ...MCCUNE_VOICED, initials: split(PARTS.mrStrict) };

/**
 * Readings of a Korean name: McCune–Reischauer as North Korea and the lists write it, then the Revised Romanisation,
 * both with the usual spelling of the surname and the given name joined; then the given name by syllables.
 */
export function romaniseHangul(words: readonly ScriptWord[]): readonly (readonly NameToken[])[] {
  const name = nameParts(words.map((word) => word.text));
  if (name === null) return readOrganisation(words.map((word) => word.text));
  const [surnames, givenNames] = [readSurname(name[0]), readGivenName(name[1])];
  const korean = surnames.map((surname, at) => [...surname, ...(givenNames[at] ?? [])]);
  return [...korean, ...readForeigner(words.map((word) => word.text))];
}

/** Readings of words that may be a foreigner's name, as such. */
function readForeigner(words: readonly string[]): readonly (readonly NameToken[])[] {
  return mayBeForeign(words, isSurname)
    ? FOREIGN_WAYS.map((_, way) => words.flatMap((word) => foreign(word, way)))
    : [];
}

function foreign(word: string, at: number): readonly NameToken[] {
  const way = FOREIGN_WAYS[at];
  return way === undefined ? [] : foreignHangul(word, way).map(foreignToken);
}

function isSurname(word: string): boolean {
  return KOREAN_SURNAMES.has(word) || KOREAN_TWO_SYLLABLE_SURNAMES.has(word);
}

/** A Korean name, or two words that are spelt: a given name before a surname. Null for all others. */
export function hangulParts(words: readonly string[]): NameInParts | null {
  const name = nameParts(words);
  if (name !== null) {
    const isForeign = mayBeForeign(words, isSurname);
    return isForeign ? null : { as: ['surname', 'word'], first: name[0].length, readings: 5 };
  }
  const { other } = cutters();
  const [first = '', second = ''] = words;
  if (second === '' || other.mayCut(first) || other.mayCut(first + second)) return null;
  return mayBeForeign(words, isSurname)
    ? { as: ['foreign', 'foreign'], first: first.length, readings: SPELLINGS + FOREIGN_WAYS.length }
    : { as: ['spelt', 'spelt'], first: first.length, readings: SPELLINGS };
}

/** A part of what `hangulParts` takes apart in each of the readings of `romaniseHangul`. */
export function readHangulPart(text: string, as: ReadAs): Ways {
  if (as === 'spelt') return spellings(text);
  if (as === 'foreign') return [...spellings(text), ...FOREIGN_WAYS.map((_, way) => foreign(text, way))];
  return as === 'surname' ? readSurname(text) : readGivenName([...text]);
}

/** How many ways there are to spell a word that is no Korean name. */
const SPELLINGS = 2;

function spellings(text: string): Ways {
  return [spelt(text, MCCUNE_VOICED), spelt(text, REVISED)];
}

function readSurname(surname: string): Ways {
  const known = KOREAN_SURNAMES.get(surname);
  const mccune = token(known?.[0] ?? spell([...surname], MCCUNE));
  const revised = token(known?.[1] ?? spell([...surname], REVISED));
  return [mccune, revised, mccune, revised, mccune];
}

function readGivenName(syllables: readonly string[]): Ways {
  const apart = (style: Romanisation) => syllables.flatMap((syllable) => token(spell([syllable], style)));
  return [
    token(spell(syllables, MCCUNE)),
    token(spell(syllables, REVISED)),
    apart(MCCUNE),
    apart(REVISED),
    token(spell(syllables, MCCUNE_STRICT)),
  ];
}

interface Cutters {
  readonly usual: WordCutter;
  /** with the other words that translators choose */
  readonly other: WordCutter;
}
/** Built with the first organization or the first name in one word. */
const cutters = lazily(
  (): Cutters => ({
    usual: new WordCutter(KOREAN_WORDS),
    other: new WordCutter(`${KOREAN_SECOND_MEANINGS},${KOREAN_WORDS}`),
  }),
);

const LONG_NAME = 'korea-democratic-peoples-republic';
const SHORT_NAME = 'dprk';

/**
 * The words of an organization's name: the usual ones in English and the rest spelt, with the state's name in full and as
 * English names have it more often, and once more with the other words that translators choose; then all spelt, and, if
 * there is none of these words, as a foreigner's name.
 */
function readOrganisation(words: readonly string[]): readonly (readonly NameToken[])[] {
  const { usual, other } = cutters();
  const parts = usual.cutAll(words);
  const inEnglish = (cut: readonly CutPart[], state: string): readonly NameToken[] =>
    cut.flatMap(({ text, english }) => {
      if (english === null) return spelt(text, MCCUNE_VOICED);
      return (english === LONG_NAME ? state : english).split('-').map(foreignToken);
    });
  return [
    inEnglish(parts, LONG_NAME),
    ...(parts.some(({ english }) => english === LONG_NAME) ? [inEnglish(parts, SHORT_NAME)] : []),
    inEnglish(other.cutAll(words), LONG_NAME),
    words.flatMap((word) => spelt(word, MCCUNE_VOICED)),
    words.flatMap((word) => spelt(word, REVISED)),
    ...(parts.some(({ text, known }) => known && text.length > 1) ? [] : readForeigner(words)),
  ];
}

function spelt(text: string, style: Romanisation): readonly NameToken[] {
  return token(spell([...text], style));
}

/** Surname and the syllables of the given name; null for what is no Korean personal name (an organization, a foreigner). */
function nameParts(words: readonly string[]): readonly [string, readonly string[]] | null {
  const all = words.join('');
  const length = [...all].length;
  if (words.length === 1) {
    const two = all.slice(0, 2);
    const surname = length > 2 && KOREAN_TWO_SYLLABLE_SURNAMES.has(two) ? two : all.slice(0, 1);
    const fits =
      length >= 2 &&
      (length <= surname.length + FEW_GIVEN || length <= surname.length + mostGiven(all)) &&
      (surname.length === 2 || KOREAN_SURNAMES.has(surname));
    return fits ? [surname, [...all.slice(surname.length)]] : null;
  }
  const first = words[0] ?? '';
  return isSurname(first) && length - first.length <= 3 ? [first, [...all.slice(first.length)]] : null;
}

/** Syllables of nearly all given names. */
const FEW_GIVEN = 2;

/** Syllables that the given name of a name in one word has at most: few have three, and none a company's word in it. */
function mostGiven(word: string): number {
  const parts = cutters().usual.cut(word);
  return parts.some(({ known }) => known) ? FEW_GIVEN : FEW_GIVEN + 1;
}

function token(text: string): readonly NameToken[] {
  return text === '' ? [] : [{ text, script: 'Hang', skeletal: false, initial: false }];
}

function foreignToken(text: string): NameToken {
  return { text, script: 'Hang', skeletal: false, initial: false, foreign: true };
}

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Finals that voice what follows: none, n, l, m, ng. */
const VOICING = new Set(['', 'n', 'l', 'm', 'ng']);

function spell(syllables: readonly string[], style: Romanisation): string {
  let result = '';
  let voicing = false;
  for (const syllable of syllables) {
    const code = syllable.charCodeAt(0);
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) {
      result += anyAscii(syllable)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
      voicing = false;
      continue;
    }
    const index = code - FIRST_SYLLABLE;
    const final = style.finals[index % 28] ?? '';
    result += (voicing ? style.voiced : style.initials)[Math.floor(index / 588)] ?? '';
    result += (style.vowels[Math.floor(index / 28) % 21] ?? '') + final;
    voicing = VOICING.has(final);
  }
  return result;
}
