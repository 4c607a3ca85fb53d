/**
 * Letters of another script that look the same, put inside a word by accident or to slip past a filter. Pairs after the
 * Unicode confusables table (UTS #39, confusables.txt), restricted to letters that look alike in upper or lower case.
 */
const CYRILLIC_TO_LATIN = pairs('аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwӏlүyґrьbёe');
const LATIN_TO_CYRILLIC = pairs('aаbвcсeеhнiіjјkкmмoоpрsѕtтxхyуëёïї');
const GREEK_TO_LATIN = pairs('αaβbεeζzηhιiκkμmνvοoρpτtυyχxϲcϳj');
const LATIN_TO_GREEK = pairs('aαbβeεhηiιkκmμnνoοpρtτuυvνxχyυzζ');
const ARMENIAN_TO_LATIN = pairs('օoսuհhոnցgզqяя');
/** Upper-case letters whose look differs from that of their lower case. */
const UPPER_EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['Ν', 'N'],
  ['Η', 'H'],
  ['Υ', 'Y'],
]);

function pairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const letters = [...text];
  for (let index = 0; index + 1 < letters.length; index += 2) {
    map.set(letters[index] ?? '', letters[index + 1] ?? '');
  }
  return map;
}

const WORD = /[\p{L}\p{M}0-9]+/gu;
/**
 * A Latin letter next to one of another script. Marks do not count as letters, or a run of them would be read again for
 * each.
 */
const MIXED =
  /[A-Za-zÀ-ÿ]\p{M}*[0-9]*[\u0370-\u0482\u048a-\u058f]|[\u0370-\u0482\u048a-\u058f]\p{M}*[0-9]*[A-Za-zÀ-ÿ]/u;
const CYRILLIC_WITH_DIGIT = /(?<![\u0400-\u052f])[\u0400-\u052f]+[03][\u0400-\u052f]*|[03][\u0400-\u052f]+/g;

const TWIN = /[\u0370-\u058f]/;

/**
 * Brings each word of mixed Latin and Cyrillic, Greek or Armenian letters into one script: the one into which all
 * foreign letters of the word can be mapped, or the one with more letters if both are possible. A word that cannot be
 * mapped completely ("UZтелеком") is left alone.
 */
export function unmixScripts(text: string): string {
  if (!TWIN.test(text) || !/[A-Za-z\dÀ-ÿ]/.test(text)) return text;
  const unmixed = text.replace(WORD, (word) => (MIXED.test(word) ? unmixWord(word) : word));
  return unmixed.replace(CYRILLIC_WITH_DIGIT, digitsAsCyrillic);
}

function unmixWord(word: string): string {
  let latin = 0;
  let other = 0;
  for (const letter of word) {
    const code = letter.charCodeAt(0);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0xff))
      latin++;
    else if (code >= 0x370) other++;
  }
  const asLatin = mapAll(word, toLatin);
  const greek = /[\u0370-\u03ff]/.test(word);
  const asOther = /[\u0530-\u058f]/.test(word) ? null : mapAll(word, greek ? toGreek : toCyrillic);
  if (asLatin === null) return asOther ?? word;
  if (asOther === null) return asLatin;
  return other > latin ? asOther : asLatin;
}

const LATIN_WORD = /(?<![\p{L}\p{M}\d])[A-Za-z]+(?![\p{L}\p{M}\d])/gu;
const CYRILLIC = /[\u0400-\u052f]/;
/** Some capitals look Cyrillic although their small letters do not. */
const LOOKS_CYRILLIC = /^(?:[ABCEHIKMOPTX]+|[ABCEHIKMOPTX]?[aceiopxy]+)$/;

/**
 * If some words of a Cyrillic name are typed in Latin letters throughout ("Анна COPOKA", "AHO Пример"), the name with
 * these in Cyrillic; null if any Latin word cannot be read so, and may therefore be meant.
 */
export function withLatinWordsInCyrillic(text: string): string | null {
  if (!CYRILLIC.test(text)) return null;
  const words = text.match(LATIN_WORD);
  if (words === null || !words.every((word) => LOOKS_CYRILLIC.test(word))) return null;
  return text.replace(LATIN_WORD, (word) => mapAll(word, toCyrillic) ?? word);
}

/** The word with every letter mapped, or null when one has no look-alike. */
function mapAll(word: string, map: (letter: string) => string | null): string | null {
  let result = '';
  for (const letter of word) {
    const mapped = map(letter);
    if (mapped === null) return null;
    result += mapped;
  }
  return result;
}

function toLatin(letter: string): string | null {
  if (letter < '\u0370') return letter;
  const exception = UPPER_EXCEPTIONS.get(letter);
  if (exception !== undefined) return exception;
  const lower = letter.toLowerCase();
  const found = CYRILLIC_TO_LATIN.get(lower) ?? GREEK_TO_LATIN.get(lower) ?? ARMENIAN_TO_LATIN.get(lower);
  if (found === undefined) return null;
  return lower === letter ? found : found.toUpperCase();
}

function toCyrillic(letter: string): string | null {
  if (letter >= '\u0400' && letter <= '\u052f') return letter;
  return toOther(letter, LATIN_TO_CYRILLIC);
}

function toGreek(letter: string): string | null {
  if (letter >= '\u0370' && letter <= '\u03ff') return letter;
  return toOther(letter, LATIN_TO_GREEK);
}

function toOther(letter: string, table: ReadonlyMap<string, string>): string | null {
  if (!/[A-Za-zÀ-ÿ]/.test(letter))
    return letter > '\u02ff' && letter < '\u0370' ? letter : /\d/.test(letter) ? letter : null;
  const lower = letter.toLowerCase();
  // Except on letters that have two dots in Cyrillic too, an accent on a look-alike letter marks the stress.
  const found = table.get(lower) ?? table.get(lower.normalize('NFD').charAt(0));
  if (found === undefined) return null;
  return lower === letter ? found : found.toUpperCase();
}

/** 0 read as О and 3 as З inside a word of Cyrillic letters, where at least three letters stand around them. */
function digitsAsCyrillic(word: string): string {
  if (word.length < 4 || /^\D+\d$/.test(word)) return word;
  return word.replaceAll('0', 'о').replaceAll('3', 'з');
}
