import anyAscii from 'any-ascii';
import type { NameToken } from './name-words.js';
import type { Script } from './script.js';
import type { ScriptWord } from './script-word.js';
import {
  isArabicTranslated,
  mayBeTranslated as mayArabicBeTranslated,
  readArabicAlone,
  romaniseArabic,
} from './scripts/arabic.js';
import { romaniseBurmese } from './scripts/burmese.js';
import { romaniseArmenian, romaniseGeorgian } from './scripts/caucasian.js';
import {
  isCyrillicTranslated,
  mayBeTranslated as mayCyrillicBeTranslated,
  readCyrillicAlone,
  romaniseCyrillic,
} from './scripts/cyrillic.js';
import { romaniseEthiopic } from './scripts/ethiopic.js';
import { romaniseGreek } from './scripts/greek.js';
import { hanParts, readHanPart, romaniseHan } from './scripts/han.js';
import { hangulParts, readHangulPart, romaniseHangul } from './scripts/hangul.js';
import { romaniseHebrew } from './scripts/hebrew.js';
import { romaniseIndic } from './scripts/indic.js';
import { romaniseJapanese } from './scripts/japanese.js';
import { romaniseKhmer } from './scripts/khmer.js';
import { romaniseThai } from './scripts/thai.js';
import type { NameInParts, ReadAs, Ways } from './scripts/ways.js';

/**
 * The words of one script in plain Latin letters; best reading first, each reading the tokens of all the words. A
 * script without a table of its own is romanised letter by letter (any-ascii).
 *
 * @param mixed the name has Latin words too, which are its own name more often than not
 */
export function romanise(
  words: readonly ScriptWord[],
  script: Script,
  mixed = false,
): readonly (readonly NameToken[])[] {
  switch (script) {
    case 'Arab':
      return romaniseArabic(words, mixed);
    case 'Armn':
      return [romaniseArmenian(words)];
    case 'Geor':
      return [romaniseGeorgian(words)];
    case 'Grek':
      return romaniseGreek(words, mixed);
    case 'Deva':
    case 'Beng':
      return [romaniseIndic(words, script)];
    case 'Ethi':
      return [romaniseEthiopic(words)];
    case 'Mymr':
      return romaniseBurmese(words);
    case 'Khmr':
      return [romaniseKhmer(words)];
    case 'Thai':
      return [romaniseThai(words)];
    case 'Hebr':
      return romaniseHebrew(words);
    case 'Jpan':
      return romaniseJapanese(words);
    case 'Hani':
      return romaniseHan(words);
    case 'Hang':
      return romaniseHangul(words);
    case 'Cyrl':
      return romaniseCyrillic(words, mixed);
    default:
      return [isBrahmic(words) ? romaniseIndic(words, script) : romaniseByLetter(words, script)];
  }
}

/** The scripts whose words `readAlone` may read. */
export const LONE_SCRIPTS: ReadonlySet<Script> = new Set<Script>(['Arab', 'Cyrl', 'Deva', 'Hani', 'Hang']);

/** Whether personal names are written as one word: then `readAlone` reads the parts of what `nameInParts` takes apart. */
export function joinsNames(script: Script): boolean {
  return script === 'Hani' || script === 'Hang';
}

/** A name of one or two words taken apart; null for one whose reading depends on the whole, and for all others. */
export function nameInParts(words: readonly string[], script: Script): NameInParts | null {
  return script === 'Hani' ? hanParts(words) : script === 'Hang' ? hangulParts(words) : null;
}

/** Whether a word that is read alone may be one of those of an institution, which has readings in English besides. */
export function mayBeTranslated(word: ScriptWord, script: Script): boolean {
  if (script === 'Cyrl') return mayCyrillicBeTranslated(word);
  return script === 'Arab' && mayArabicBeTranslated(word.text);
}

/** Whether words that are read alone, at least one of which may be translated, are the name of an institution. */
export function isTranslated(words: readonly ScriptWord[], script: Script): boolean {
  return script === 'Cyrl' ? isCyrillicTranslated(words) : script === 'Arab' && isArabicTranslated(words);
}

/**
 * How a word (as for `romanise`) is read in all names in its script that have no Latin words, whose other words are read
 * alone too, and that are not translated. Null where that depends on those beside it.
 */
export function readAlone(word: ScriptWord, script: Script, as: ReadAs): Ways | null {
  switch (script) {
    case 'Arab':
      return readArabicAlone(word.text, as === 'persian');
    case 'Cyrl':
      return readCyrillicAlone(word);
    case 'Deva':
      return [romaniseIndic([word], script)];
    case 'Hani':
      return readHanPart(word.text, as);
    case 'Hang':
      return readHangulPart(word.text, as);
    default:
      return null;
  }
}

/** Gurmukhi to Malayalam, which have no name in `Script`. */
function isBrahmic(words: readonly ScriptWord[]): boolean {
  const code = words[0]?.text.charCodeAt(0) ?? 0;
  return code >= 0x0a00 && code <= 0x0d7f;
}

const ALPHABETS: ReadonlySet<Script> = new Set<Script>(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr']);

/** The floor under all tables: any-ascii, which knows every script of Unicode but no context. */
function romaniseByLetter(words: readonly ScriptWord[], script: Script): readonly NameToken[] {
  const tokens: NameToken[] = [];
  for (const word of words) {
    const initial = ALPHABETS.has(script) && [...word.text].length === 1;
    for (const text of anyAscii(word.text)
      .toLowerCase()
      .split(/[^a-z0-9]+/)) {
      if (text !== '') tokens.push({ text, script, skeletal: false, initial });
    }
  }
  return tokens;
}
