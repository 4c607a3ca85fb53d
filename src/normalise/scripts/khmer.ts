import { KHMER_NAMES } from '../data/khmer-names.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { type ElementReader, elementReader } from './name-elements.js';
import { letterTable, wordByWord } from './word-by-word.js';

/** Khmer consonants of the two series as in names (UNGEGN 1972, simplified by custom). */
const FIRST = letterTable('ក:k ខ:kh ច:ch ឆ:chh ដ:d ឋ:th ណ:n ត:t ថ:th ប:b ផ:ph ស:s ហ:h ឡ:l អ:');
const SECOND = letterTable(
  'គ:k ឃ:kh ង:ng ជ:ch ឈ:chh ញ:nh ឌ:d ឍ:th ទ:t ធ:th ន:n ព:p ភ:ph ម:m យ:y រ:r ល:l វ:v',
);
const INDEPENDENT = letterTable('ឥ:e ឦ:ei ឧ:u ឩ:ou ឪ:ov ឫ:rue ឬ:rue ឭ:lue ឮ:lue ឯ:ae ឰ:ai ឱ:ao ឲ:ao ឳ:au');
/** What a vowel sign sounds after a consonant of the first series and after one of the second. */
const AFTER_FIRST = letterTable(
  ':a ា:a ិ:e ី:ey ឹ:oe ឺ:eu ុ:o ូ:ou ួ:uo ើ:aeu ឿ:oeu ៀ:ie េ:e ែ:ae ៃ:ai ោ:ao ៅ:au ំ:am ុំ:om ាំ:am ះ:ah',
);
const AFTER_SECOND = letterTable(
  ':o ា:ea ិ:i ី:i ឹ:i ឺ:eu ុ:u ូ:ou ួ:uo ើ:eu ឿ:oeu ៀ:ie េ:e ែ:e ៃ:ey ោ:o ៅ:ov ំ:um ុំ:um ាំ:oam ះ:eah',
);
const FINALS = letterTable('ច:ch ជ:ch ញ:nh ដ:t ឌ:t ត:t ទ:t ធ:th ឋ:th ប:p ព:p ភ:p គ:k ខ:k ឃ:k វ:v');
const CLUSTER = /([ក-អ])((?:្[ក-អ])*)([៉៊]?)([ា-ះ]*)([់]?)|[ឥ-ឳ]/gu;

let names: ElementReader | null = null;

/** The words of a Khmer name in Latin letters: elements that names are made of as they are usually spelt, the rest by sound. */
export function romaniseKhmer(words: readonly ScriptWord[]): readonly NameToken[] {
  names ??= elementReader(KHMER_NAMES, /[្-៓ា-ះ]/);
  const reader = names;
  return wordByWord(words, 'Khmr', (word) => reader.read(word, bySound));
}

/** Syllables are built from left to right: a consonant without a vowel closes the syllable before it where that is open. */
function bySound(word: string): string {
  let result = '';
  let open = false;
  const clusters = [...word.matchAll(CLUSTER)];
  clusters.forEach(([whole, first = '', below = '', shifter = '', vowel = '', short = ''], at) => {
    if (first === '') {
      result += INDEPENDENT.get(whole) ?? '';
      open = true;
      return;
    }
    const last = at === clusters.length - 1;
    // A short i or u that ends a word of Pali origin is silent (ជាតិ, cheat).
    const silent = last && at > 0 && open && (vowel === 'ិ' || vowel === 'ុ') && below === '';
    if (open && (silent || vowel === '')) {
      result += FINALS.get(first) ?? sound(first);
      open = false;
      return;
    }
    const second = below.charAt(1);
    const series = shifter === '៉' || (shifter === '' && FIRST.has(first)) ? AFTER_FIRST : AFTER_SECOND;
    const consonant = shifter === '៉' && first === 'ប' ? 'p' : sound(first);
    result += consonant + sound(second) + (series.get(vowel) ?? series.get(vowel.charAt(0)) ?? 'a');
    open = short === '' && !/[ំះ]$/.test(vowel);
    if (short !== '') open = true;
  });
  return result;
}

function sound(letter: string): string {
  return FIRST.get(letter) ?? SECOND.get(letter) ?? '';
}
