import anyAscii from 'any-ascii';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { letterTable } from './word-by-word.js';

/** Burmese initials as names are usually spelt (Okell 1971, conventional transcription). */
const INITIALS = letterTable(`
  က:k ခ:kh ဂ:g ဃ:g င:ng စ:s ဆ:s ဇ:z ဈ:z ဉ:ny ည:ny ဋ:t ဌ:ht ဍ:d ဎ:d ဏ:n တ:t ထ:ht ဒ:d ဓ:d န:n ပ:p ဖ:hp ဗ:b ဘ:b မ:m
  ယ:y ရ:y လ:l ဝ:w သ:th ဟ:h ဠ:l အ: ဿ:th
`);
/** Vowel signs with the consonant that closes them, tones left out. */
const RHYMES = letterTable(`
  :a ာ:a ါ:a ိ:i ီ:i ု:u ူ:u ေ:ay ဲ:e ော:aw ော်:aw ို:o ံ:an ုံ:on ိံ:ein င်:in န်:an မ်:an က်:et တ်:at ပ်:at စ်:it ည်:i ဉ်:in ယ်:e ဠ်:al လ်:al
  ိန်:ein ိမ်:ein ိတ်:eik ိပ်:eik ုန်:on ုမ်:on ုတ်:ok ုပ်:ok ောင်:aung ောက်:auk ိုင်:aing ိုက်:aik ိုယ်:o ာန်:an ာတ်:at ရ်:a သ်:at
`);
/** ွ before these makes u of the rhyme; elsewhere it is w. */
const ROUNDED = letterTable('န်:un တ်:ut မ်:un ပ်:ut ံ:un');
const SYLLABLE = /([က-အဿ])(?:္[က-အ])?([ျြွှ]*)([ေါ-ဲံို]*)((?:[က-အ]်)?)[့း]*(်?)[့း]*/gu;

/**
 * The syllables of a Burmese name in Latin letters, each a word: so they are written (Aung San Suu Kyi). Then as many
 * spell them, with a silent r after long a and t for aspirated t (Mar Lar, Tun).
 */
export function romaniseBurmese(words: readonly ScriptWord[]): readonly (readonly NameToken[])[] {
  const plain = syllables(words);
  const other = plain.map((token) => ({
    ...token,
    text: token.text.replace(/^ht/, 't').replace(/^([^aeiou]+)a$/, '$1ar'),
  }));
  return [plain, other];
}

function syllables(words: readonly ScriptWord[]): readonly NameToken[] {
  return words.flatMap((word) => {
    // The tone marks may stand before or after the killer; put them last. Stacked letters close one syllable and begin
    // the next. The creaky tone after a nasal is written as a t (Myint, Khant).
    const text = word.text
      .replace(/(?<![့း])([့း]+)(်)/g, '$2$1')
      .replaceAll('္', '်')
      .replace(/([ငန])့်/g, '$1်\u1037')
      .replace(/း/g, '');
    return [...text.matchAll(SYLLABLE)].flatMap(
      ([whole, initial = '', medials = '', vowel = '', final = '', killer = '']) => {
        const read = syllable(initial, medials, vowel + final + killer) ?? anyAscii(whole).toLowerCase();
        const sound = whole.includes('့') && read.endsWith('n') ? `${read}t` : read;
        const plain = sound.replace(/[^a-z0-9]/g, '');
        return plain === ''
          ? []
          : [{ text: plain, script: 'Mymr' as const, skeletal: false, initial: false }];
      },
    );
  });
}

function syllable(initial: string, medials: string, rhyme: string): string | null {
  const rounded = medials.includes('ွ') ? ROUNDED.get(rhyme) : undefined;
  const sound = rounded ?? RHYMES.get(rhyme);
  if (sound === undefined) return null;
  let onset = INITIALS.get(initial) ?? '';
  const palatal = /[ျြ]/.test(medials);
  if (medials.includes('ှ')) onset = palatal || initial === 'ရ' || initial === 'ယ' ? 'sh' : `h${onset}`;
  else if (palatal) onset = `${onset}y`;
  // ရွှ is shw (Shwe); ေ after w or y is e there and ay elsewhere by custom.
  if (medials.includes('ွ') && rounded === undefined) onset += 'w';
  return onset + (sound === 'ay' && onset.endsWith('w') ? 'e' : sound);
}
