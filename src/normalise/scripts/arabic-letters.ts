import anyAscii from 'any-ascii';
import { textOfCodes } from '../letter-codes.js';

/**
 * Letters of the Arabic script: variants that count as one, and what each sounds like in Latin letters. Sources: BGN/PCGN
 * 1956 (Arabic), 1958 (Persian), 1968 (Pashto), 2007 (Urdu) without marks; Kurdish after Hawar.
 */
const SAME: ReadonlyMap<string, string> = new Map([
  ...pairs('أا إا آا ٱا ٲا ٳا ىي یي ئي ېي ۍي ێي ۑي ےي ؤو ۆو ۇو ۋو کك ڪك ګگ ہه ھه ةه ۃه ۀه ۂه ەه'),
  ...pairs('ټت ٹت ډد ڈد ړر ڑر ڕر ڼن ںن ڵل ڤف ڨق ڭگ'),
]);
/** First and last code of vowel signs, joiners, tatweel, and hamza on the line. */
const REMOVED: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x0621, 0x0621],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08d3, 0x08ff],
  [0x200c, 0x200d],
];
/** By code: that of the letter which counts for it, 0 for one that does not count; codes behind it count as they are. */
const COUNTS_AS = new Uint16Array(0x200e).map((_, code) => code);
for (const [letter, other] of SAME) COUNTS_AS[letter.charCodeAt(0)] = other.charCodeAt(0);
for (const [first, last] of REMOVED) COUNTS_AS.fill(0, first, last + 1);

/** Letters that Arabic lacks: Persian, Kurdish, Pashto and Urdu, and their own forms of yeh and kaf. */
const NOT_ARABIC = /[پچژگیکڪګہھےٹڈڑںټډړڼځڅښږېۍێۆەڕڵڤ]/;

function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]);
}

/** The form under which a word is looked up: variants of a letter folded, hamza on the line and vowel signs gone. */
export function arabicKey(word: string): string {
  const codes: number[] = [];
  let changed = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const counts = COUNTS_AS[code] ?? code;
    if (counts !== code) changed = true;
    if (counts !== 0) codes.push(counts);
  }
  return changed ? textOfCodes(codes) : word;
}

/** Whether a text holds letters of Persian, Urdu, Pashto or Kurdish that Arabic is not written with. */
export function isPersian(text: string): boolean {
  return NOT_ARABIC.test(text);
}

const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ب: 'b',
    ت: 't',
    ث: 'th',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    پ: 'p',
    چ: 'ch',
    ژ: 'zh',
    گ: 'g',
    ځ: 'z',
    څ: 'ts',
    ښ: 'sh',
    ږ: 'g',
  }),
);
/** Consonants that Persian, Urdu and Pashto speakers sound otherwise than Arabs do. */
const PERSIAN_CONSONANTS: ReadonlyMap<string, string> = new Map([
  ['ث', 's'],
  ['ذ', 'z'],
  ['ض', 'z'],
]);
/** After these a separate h would be read as one sound with them. */
const TAKES_H = new Set(['s', 't', 'd', 'k', 'g', 'z', 'c']);

/** A word romanised letter by letter. */
export interface Spelt {
  readonly text: string;
  /** True when no two consonants meet without a long vowel between them: nothing can be missing. */
  readonly voweled: boolean;
}

/**
 * Spells a word known to no lexicon: consonants and long vowels, short vowels unknown. و and ي are vowels between
 * consonants and at the end, consonants at the beginning and beside another vowel. Takes the word as `arabicKey` gives it.
 */
export function spellArabic(key: string, persian: boolean): Spelt {
  let text = '';
  let afterVowel = true;
  let voweled = true;
  for (let index = 0; index < key.length; index++) {
    const letter = key.charAt(index);
    const sound = soundOf(key, index, persian, afterVowel);
    if (sound === '') continue;
    const vowel = /[aiu]/.test(sound.charAt(0));
    if (!vowel && !afterVowel) {
      voweled = false;
      // A vowel must stand between letters that would otherwise be read as one sound, or as one letter doubled.
      if (text.endsWith(sound) || (letter === 'ه' && TAKES_H.has(text.charAt(text.length - 1)))) text += 'a';
    }
    text += sound;
    afterVowel = /[aiu]$/.test(sound);
  }
  return { text, voweled };
}

/** Letters of farther languages written in Arabic script (Sindhi, Uyghur, Malay …). */
function anyLetter(letter: string): string {
  return anyAscii(letter)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function soundOf(key: string, index: number, persian: boolean, afterVowel: boolean): string {
  const letter = key.charAt(index);
  const first = index === 0;
  const next = index + 1 < key.length ? key.charAt(index + 1) : '';
  const beforeVowel = next === 'ا' || (next === 'و' && letter === 'ي') || (next === 'ي' && letter === 'و');
  switch (letter) {
    case 'ا':
      return afterVowel && !first ? '' : 'a';
    case 'ع':
      return first ? 'a' : '';
    case 'و':
      return first || beforeVowel || (afterVowel && index > 0) ? (persian ? 'v' : 'w') : 'u';
    case 'ي':
      return (first && next !== '') || beforeVowel || (afterVowel && next !== '') ? 'y' : 'i';
    case 'ه':
      // Feminine ة and Persian silent ه, written alike in careless text, end a word after a consonant.
      return next === '' && !afterVowel ? 'a' : 'h';
    default:
      return (
        (persian ? PERSIAN_CONSONANTS.get(letter) : undefined) ?? CONSONANTS.get(letter) ?? anyLetter(letter)
      );
  }
}
