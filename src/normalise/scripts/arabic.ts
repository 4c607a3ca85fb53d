import { ARABIC_VARIANTS } from '../data/arabic-variants.js';
import { ARABIC_GLOSSARY, ARABIC_JOINING } from '../data/glossary-arabic.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../transliterate.js';
import { arabicKey, isPersian } from './arabic-letters.js';
import { type Latin, readArabicWord } from './arabic-word.js';
import { Evidence, type Glossary, glossary } from './glossary.js';

/** How a country spells what Arabic grammar joins: abd al-X, X al-din, X allah; and which variant of a name it has. */
interface Style {
  readonly variant: 'first' | 'english' | 'french';
  /** "abdul" before a word of its own, or "abdel" written together with it; null leaves abd al X. */
  readonly servant: { readonly text: string; readonly joined: boolean } | null;
  /** Written together with the name before it; null leaves X al din. */
  readonly din: string | null;
  readonly allah: string | null;
}

const SCHOLARLY: Style = { variant: 'first', servant: null, din: null, allah: null };
const ENGLISH: Style = {
  variant: 'english',
  servant: { text: 'abdul', joined: false },
  din: 'uddin',
  allah: 'allah',
};
const FRENCH: Style = {
  variant: 'french',
  servant: { text: 'abdel', joined: true },
  din: 'eddine',
  allah: 'allah',
};
/** Iran, Afghanistan, Pakistan. */
const EASTERN: Style = {
  variant: 'first',
  servant: { text: 'abdul', joined: false },
  din: 'uddin',
  allah: 'ullah',
};

/**
 * Readings of a name in Arabic letters: as scholars and the lists spell it, as English passports do, as French ones do;
 * a Persian, Afghan or Pakistani name first in its own pronunciation, then as an Arabic one.
 */
export function romaniseArabic(
  words: readonly ScriptWord[],
  mixed: boolean,
): readonly (readonly NameToken[])[] {
  const persian = words.some((word) => isPersian(word.text));
  const arabic = words.flatMap((word) => readArabicWord(word.text, false));
  const styles = persian ? [EASTERN, { ...ENGLISH, allah: 'ullah' }] : [SCHOLARLY, ENGLISH, FRENCH];
  const readings = styles.map((style) => inStyle(arabic, style));
  if (persian)
    readings.unshift(
      inStyle(
        words.flatMap((word) => readArabicWord(word.text, true)),
        EASTERN,
      ),
    );
  const meant = inEnglish(words, persian, mixed);
  if (meant !== null) readings.push(meant);
  return readings.map((reading) =>
    reading.flatMap(({ text, skeletal }) =>
      text === '' ? [] : [{ text, script: 'Arab' as const, skeletal, initial: false }],
    ),
  );
}

function inStyle(words: readonly Latin[], style: Style): readonly Latin[] {
  const result: Latin[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const [next, afterNext] = [words[index + 1], words[index + 2]];
    if (word.text === 'abd' && next?.text === 'allah') {
      result.push({ text: style.variant === 'french' ? 'abdallah' : 'abdullah', skeletal: false });
      index++;
    } else if (
      style.servant !== null &&
      word.text === 'abd' &&
      next?.text === 'al' &&
      afterNext !== undefined
    ) {
      const named = variantOf(afterNext, style);
      if (style.servant.joined) result.push({ ...named, text: style.servant.text + named.text });
      else result.push({ text: style.servant.text, skeletal: false }, named);
      index += 2;
    } else if (style.din !== null && next?.text === 'al' && afterNext?.text === 'din') {
      result.push({ ...word, text: variantOf(word, style).text + style.din });
      index += 2;
    } else if (style.allah !== null && next?.text === 'allah') {
      result.push({ ...word, text: word.text + style.allah });
      index++;
    } else {
      result.push(variantOf(word, style));
    }
  }
  return result;
}

/** Spelling of the tables → the English and the French one. */
let variants: ReadonlyMap<string, { readonly english: string; readonly french: string }> | null = null;

function variantOf(word: Latin, style: Style): Latin {
  if (style.variant === 'first' || word.skeletal) return word;
  variants ??= load();
  const text = variants.get(word.text)?.[style.variant];
  return text === undefined ? word : { text, skeletal: false };
}

function load(): ReadonlyMap<string, { readonly english: string; readonly french: string }> {
  const table = new Map<string, { english: string; french: string }>();
  for (const entry of ARABIC_VARIANTS.split(',')) {
    const [latin = '', english = '', french = english] = entry.trim().split(/\s+/);
    table.set(latin, { english, french });
  }
  return table;
}

let english: Glossary | null = null;
/** Written together with the word after them: article, conjunction, prepositions. */
const CLITICS = /^(?:وال|بال|كال|فال|لل|ال|و|ل|ب)(?=..)/;
/** The Persian plural and the vowel that binds an adjective. */
const PERSIAN_ENDING = /(?:هاي|ها|اي|ي)$/;

/** The name of an institution word by word in English; null where they do not show an institution. */
function inEnglish(words: readonly ScriptWord[], persian: boolean, mixed: boolean): readonly Latin[] | null {
  english ??= glossary(ARABIC_GLOSSARY, ARABIC_JOINING, arabicKey, 0);
  const evidence = new Evidence();
  const result = withJoinedLetters(words).flatMap((word): readonly Latin[] => {
    const meaning = translate(arabicKey(word));
    if (meaning === null) return readArabicWord(word, persian).filter(({ text }) => text !== 'al');
    evidence.add(meaning);
    return meaning.map((text) => ({ text, skeletal: false }));
  });
  return (mixed || words.length > 1) && evidence.suffices(mixed) ? result : null;
}

function translate(key: string): readonly string[] | null {
  const bare = key.replace(CLITICS, '');
  return (
    english?.translate(key) ??
    english?.translate(bare) ??
    english?.translate(bare.replace(PERSIAN_ENDING, '')) ??
    null
  );
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
