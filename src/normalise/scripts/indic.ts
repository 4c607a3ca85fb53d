import { INDIC_NAMES } from '../data/indic-names.js';
import type { NameToken } from '../name-words.js';
import { remembering } from '../remembering.js';
import type { Script } from '../script.js';
import type { ScriptWord } from '../script-word.js';
import { letterTable, wordByWord } from './word-by-word.js';

/**
 * The scripts that descend from Brahmi lie in Unicode in one order, 128 code points apart: a letter of any of them is
 * read as the Devanagari letter in the same place. Hunterian system, the national one of India, without marks.
 */
const DEVANAGARI = 0x0900;
const CONSONANTS = letterTable(`
  क:k ख:kh ग:g घ:gh ङ:n च:ch छ:chh ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n ऩ:n प:p फ:ph ब:b भ:bh म:m
  य:y र:r ऱ:r ल:l ळ:l ऴ:zh व:v श:sh ष:sh स:s ह:h क़:q ख़:kh ग़:gh ज़:z ड़:r ढ़:rh फ़:f य़:y
`);
const VOWELS = letterTable('अ:a आ:a इ:i ई:i उ:u ऊ:u ऋ:ri ऌ:l ऍ:e ऎ:e ए:e ऐ:ai ऑ:o ऒ:o ओ:o औ:au');
const SIGNS = letterTable('ा:a ि:i ी:i ु:u ू:u ृ:ri ॅ:e ॆ:e े:e ै:ai ॉ:o ॊ:o ो:o ौ:au');
const NASALS = new Set(['ँ', 'ं', '॰']);
/** Malayalam letters for a consonant without a vowel, and ৎ of Bengali. */
const CLOSED = letterTable('ൺ:n ൻ:n ർ:r ൽ:l ൾ:l ൿ:k ৎ:t');
const VIRAMA = '्';
const NUKTA = '़';

/** Bengali letters that sound otherwise than the Devanagari letter in their place. */
const BENGALI_LETTERS = letterTable('য:j য়:y ড়:r ঢ়:r ৰ:r ৱ:w ণ:n স:s শ:sh ষ:sh ব:b ভ:bh');

/** One syllable: consonants before the vowel, the vowel, a nasal after it. */
interface Syllable {
  consonants: string;
  vowel: string;
  /** The vowel is the unwritten a, which speech drops in places. */
  readonly inherent: boolean;
  nasal: string;
}

let lexicon: ReadonlyMap<string, string> | null = null;

/** The words of a name in Devanagari, Bengali or another script of their family in Latin letters. */
export function romaniseIndic(words: readonly ScriptWord[], script: Script): readonly NameToken[] {
  return wordByWord(words, script, romaniseWord).map((token, index) => ({
    ...token,
    initial: token.initial && (words[index]?.dotted ?? false),
  }));
}

const romaniseWord = remembering((word) => {
  lexicon ??= load();
  const text = word.normalize('NFC');
  return lexicon.get(text) ?? join(dropInherent(syllables(text), text));
});

function load(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const entry of INDIC_NAMES.split(',')) {
    const [latin = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) table.set(spelling.normalize('NFC'), latin);
  }
  return table;
}

function isBengali(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x0980 && code <= 0x09ff;
}

function syllables(text: string): Syllable[] {
  const bengali = isBengali(text);
  const result: Syllable[] = [];
  let pending = '';
  for (let index = 0; index < text.length; index++) {
    const own = text.charAt(index);
    const letter = String.fromCharCode(DEVANAGARI + (own.charCodeAt(0) & 0x7f));
    const next = text.charAt(index + 1);
    const dotted = isSign(next, NUKTA) ? letter + NUKTA : letter;
    const consonant =
      (bengali ? BENGALI_LETTERS.get(own) : undefined) ?? CONSONANTS.get(dotted) ?? CONSONANTS.get(letter);
    const last = result[result.length - 1];
    if (consonant !== undefined) {
      if (dotted !== letter) index++;
      const silent = bengali && own === 'য' && pending !== '';
      pending += silent ? '' : consonant;
      if (isSign(text.charAt(index + 1), VIRAMA)) index++;
      else {
        const sign = SIGNS.get(String.fromCharCode(DEVANAGARI + (text.charCodeAt(index + 1) & 0x7f)));
        const written = sign !== undefined && index + 1 < text.length;
        if (written) index++;
        result.push({ consonants: pending, vowel: written ? sign : 'a', inherent: !written, nasal: '' });
        pending = '';
      }
    } else if (VOWELS.has(letter)) {
      result.push({ consonants: pending, vowel: VOWELS.get(letter) ?? '', inherent: false, nasal: '' });
      pending = '';
    } else if (NASALS.has(letter) && last !== undefined) {
      last.nasal = bengali && letter === 'ं' ? 'ng' : 'n';
    } else if (letter === 'ः' && last !== undefined) {
      last.nasal = 'h';
    } else {
      pending += CLOSED.get(own) ?? '';
    }
  }
  if (pending !== '') result.push({ consonants: pending, vowel: '', inherent: false, nasal: '' });
  return result;
}

function isSign(own: string, sign: string): boolean {
  return own !== '' && String.fromCharCode(DEVANAGARI + (own.charCodeAt(0) & 0x7f)) === sign;
}

/** Scripts of the south and Odia speak the inherent vowel everywhere. */
function keepsInherent(text: string): boolean {
  return text.charCodeAt(0) >= 0x0b00;
}

/**
 * Schwa deletion of Hindi (Ohala 1983): the unwritten a falls at the end of a word, except after a cluster (Narendra),
 * and inside between a vowel before and a consonant with a vowel after it.
 */
function dropInherent(parts: Syllable[], text: string): Syllable[] {
  if (keepsInherent(text)) return parts;
  const last = parts[parts.length - 1];
  if (parts.length > 1 && last?.inherent === true && last.nasal === '' && !isCluster(last.consonants))
    last.vowel = '';
  for (let index = parts.length - 2; index > 0; index--) {
    const part = parts[index];
    const before = parts[index - 1];
    const after = parts[index + 1];
    if (part === undefined || before === undefined || after === undefined) continue;
    const droppable =
      part.inherent && part.nasal === '' && !isCluster(part.consonants) && part.consonants !== '';
    const closed = before.vowel !== '' && before.nasal === '';
    if (droppable && closed && after.vowel !== '' && after.consonants !== '' && !isCluster(after.consonants))
      part.vowel = '';
  }
  return parts;
}

function isCluster(consonants: string): boolean {
  return !/^(?:[bcdfgjklmnpqrstvyzh]|[kgcjtdpb]h|sh|zh|rh|chh)$/.test(consonants) && consonants !== '';
}

function join(parts: readonly Syllable[]): string {
  let result = '';
  for (const [index, part] of parts.entries()) {
    const labial = part.nasal === 'n' && /^[pbm]/.test(parts[index + 1]?.consonants ?? '');
    result += part.consonants + part.vowel + (labial ? 'm' : part.nasal);
  }
  return result;
}
