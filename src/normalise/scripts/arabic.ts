import { ARABIC_GLOSSARY, ARABIC_JOINING } from '../data/glossary-arabic.js';
import type { NameToken } from '../name-words.js';
import { remembering } from '../remembering.js';
import type { ScriptWord } from '../script-word.js';
import { foreignArabic, isForeignArabic } from './arabic-foreign.js';
import { arabicKey, isPersian } from './arabic-letters.js';
import {
  EASTERN,
  EASTERN_ENGLISH,
  ENGLISH,
  FRENCH,
  hasStyles,
  inStyle,
  mayBeJoined,
  SCHOLARLY,
  type Style,
} from './arabic-style.js';
import { type Latin, readArabicWord } from './arabic-word.js';
import { Evidence, type Glossary, glossary } from './glossary.js';
import type { Ways } from './ways.js';

/** What one written word can be. */
interface Meaning {
  readonly arabic: readonly NameToken[];
  /** the same unless a table of Persian knows better */
  readonly persian: readonly NameToken[];
  /** see `Glossary.translate` */
  readonly english: readonly string[] | null;
  /** whether it is written with letters that Arabic lacks */
  readonly isPersian: boolean;
  /** whether countries spell one of its words in ways of their own */
  readonly styled: boolean;
}

/** Finding the parts of an unknown word takes 10 µs and more. Of most words `readAlone` gives what callers remember. */
const meaningOf = remembering((word): Meaning => {
  const arabic = readArabicWord(word, false).map(token);
  const persian = readArabicWord(word, true).map(token);
  return {
    arabic,
    persian,
    english: translate(arabicKey(word)),
    isPersian: isPersian(word),
    styled: arabic.some(hasStyles) || persian.some(hasStyles),
  };
});

/**
 * Readings of a name in Arabic letters: as scholars and the lists spell it, as English passports do, as French ones do;
 * a Persian, Afghan or Pakistani name first in its own pronunciation, then as an Arabic one; last, where the words are
 * those of an institution, in English. A name that no Arab or Iranian bears is also read as a foreigner's.
 */
export function romaniseArabic(
  words: readonly ScriptWord[],
  mixed: boolean,
): readonly (readonly NameToken[])[] {
  const meanings = words.map((word) => meaningOf(word.text));
  const arabic = meanings.flatMap((meaning) => meaning.arabic);
  const isPersian = meanings.some((meaning) => meaning.isPersian);
  const persian = isPersian ? meanings.flatMap((meaning) => meaning.persian) : [];
  const readings = meanings.some((meaning) => meaning.styled)
    ? inStyles(meanings, partsAtCommas(words, meanings), isPersian)
    : isPersian
      ? [persian, arabic]
      : [arabic];
  const foreign = foreignArabic(words.map(({ text }) => text)).map((name) =>
    name.map((text) => token({ text, skeletal: false })),
  );
  const english = inEnglish(words, meanings, isPersian, mixed);
  return [...readings, ...foreign, ...(english === null ? [] : [english.map(token)])];
}

/**
 * How a word is read alone; null for one that is joined with others, or by which a name is a foreigner's.
 * @param inPersian in a name that has Persian letters
 */
export function readArabicAlone(word: string, inPersian: boolean): Ways | null {
  if (isForeignArabic(word)) return null;
  const arabic = readArabicWord(word, false);
  const persian = inPersian ? readArabicWord(word, true) : [];
  if (arabic.some(mayBeJoined) || persian.some(mayBeJoined)) return null;
  const inEnglish = inStyle(arabic, ENGLISH);
  const ways = inPersian ? [persian, arabic, inEnglish] : [arabic, inEnglish, inStyle(arabic, FRENCH)];
  return ways.map((way) => way.map(token));
}

/** Whether a word may help to show an institution. */
export function mayBeTranslated(word: string): boolean {
  return translate(arabicKey(word)) !== null;
}

/** Whether words that are read alone have a reading in English besides, being the name of an institution. */
export function isArabicTranslated(words: readonly ScriptWord[]): boolean {
  const meanings = words.map((word) => meaningOf(word.text));
  return inEnglish(words, meanings, false, false) !== null;
}

/** The words before a comma and those after it; one part where none stands between two words. */
function partsAtCommas(
  words: readonly ScriptWord[],
  meanings: readonly Meaning[],
): readonly (readonly Meaning[])[] {
  const parts: Meaning[][] = [[]];
  meanings.forEach((meaning, at) => {
    if (at > 0 && words[at]?.afterComma === true) parts.push([]);
    parts.at(-1)?.push(meaning);
  });
  return parts;
}

/**
 * The usual styles of the whole name. Where it has a comma, before them the first style of its parts by themselves: متین،
 * الله داد is Matin, Allah Dad rather than Matinullah Dad; but عبد، الله is Abdullah, whatever sign came in between.
 */
function inStyles(
  meanings: readonly Meaning[],
  parts: readonly (readonly Meaning[])[],
  isPersian: boolean,
): readonly (readonly NameToken[])[] {
  const read = (some: readonly Meaning[], language: 'arabic' | 'persian', style: Style): NameToken[] =>
    inStyle(
      some.flatMap((meaning) => meaning[language]),
      style,
    ).map(token);
  const whole = isPersian
    ? [
        read(meanings, 'persian', EASTERN),
        read(meanings, 'arabic', EASTERN),
        read(meanings, 'arabic', EASTERN_ENGLISH),
      ]
    : [
        read(meanings, 'arabic', SCHOLARLY),
        read(meanings, 'arabic', ENGLISH),
        read(meanings, 'arabic', FRENCH),
      ];
  if (parts.length === 1) return whole;
  const [language, style] = isPersian ? (['persian', EASTERN] as const) : (['arabic', SCHOLARLY] as const);
  return [parts.flatMap((part) => read(part, language, style)), ...whole];
}

function token({ text, skeletal, joined = false }: Latin): NameToken {
  const word: NameToken = { text, script: 'Arab', skeletal, initial: false };
  return joined ? { ...word, joined } : word;
}

let english: Glossary | null = null;
/** Written together with the word after them: article, conjunction, prepositions. */
const CLITICS = /^(?:وال|بال|كال|فال|لل|ال|و|ل|ب)(?=..)/;
/** The Persian plural and the vowel that binds an adjective. */
const PERSIAN_ENDING = /(?:هاي|ها|اي|ي)$/;

function translate(key: string): readonly string[] | null {
  english ??= glossary(ARABIC_GLOSSARY, ARABIC_JOINING, arabicKey, 0);
  const bare = key.replace(CLITICS, '');
  return (
    english.translate(key) ?? english.translate(bare) ?? english.translate(bare.replace(PERSIAN_ENDING, ''))
  );
}

/** The name of an institution word by word in English; null where the words do not show one. */
function inEnglish(
  words: readonly ScriptWord[],
  meanings: readonly Meaning[],
  persian: boolean,
  mixed: boolean,
): readonly Latin[] | null {
  if (!meanings.some((meaning) => meaning.english !== null)) return null;
  const evidence = new Evidence();
  const result = withJoinedLetters(words).flatMap((word): readonly Latin[] => {
    const meaning = meaningOf(word);
    if (meaning.english === null) {
      return (persian ? meaning.persian : meaning.arabic).filter(({ text }) => text !== 'al');
    }
    evidence.add(meaning.english);
    return meaning.english.map((text) => ({ text, skeletal: false }));
  });
  return (mixed || words.length > 1) && evidence.suffices(mixed) ? result : null;
}

/** Single letters in a row are an abbreviation written with dots or spaces: ذ.م.م (LLC). */
function withJoinedLetters(words: readonly ScriptWord[]): readonly string[] {
  const joined: string[] = [];
  let letters = false;
  for (const { text } of words) {
    const letter = text.length === 1;
    if (letter && letters) joined.push((joined.pop() ?? '') + text);
    else joined.push(text);
    letters = letter && text !== 'و';
  }
  return joined;
}
