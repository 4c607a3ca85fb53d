import { THAI_NAMES } from '../data/thai-names.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { type ElementReader, elementReader } from './name-elements.js';
import { letterTable, wordByWord } from './word-by-word.js';

/** Thai consonants at the beginning of a syllable, Royal Thai General System (2002). */
const INITIAL = letterTable(`
  ก:k ข:kh ฃ:kh ค:kh ฅ:kh ฆ:kh ง:ng จ:ch ฉ:ch ช:ch ซ:s ฌ:ch ญ:y ฎ:d ฏ:t ฐ:th ฑ:th ฒ:th ณ:n ด:d ต:t ถ:th ท:th ธ:th น:n บ:b
  ป:p ผ:ph ฝ:f พ:ph ฟ:f ภ:ph ม:m ย:y ร:r ล:l ว:w ศ:s ษ:s ส:s ห:h ฬ:l อ: ฮ:h
`);
/** The same at its end, where only six sounds are left. */
const FINAL = letterTable(`
  ก:k ข:k ค:k ฆ:k ง:ng จ:t ช:t ซ:t ฌ:t ญ:n ฎ:t ฏ:t ฐ:t ฑ:t ฒ:t ณ:n ด:t ต:t ถ:t ท:t ธ:t น:n บ:p ป:p พ:p ฟ:p ภ:p ม:m ย:i ร:n
  ล:n ว:o ศ:t ษ:t ส:t ฬ:n
`);
const C = 'ก-ฮ';
/** A true cluster, or silent ห before a sonorant, or one consonant. */
const ONSET = `(ห[งญนมยรลว]|[กขคตปผพ][รลว]|[${C}])`;

/** Vowel signs around an onset, longest first: what stands before it, what after it, the sound; `true` if closed already. */
const VOWELS: readonly (readonly [RegExp, string, string])[] = [
  ['เ', 'ียะ?', 'ia'],
  ['เ', 'ือะ?', 'uea'],
  ['เ', 'อะ?', 'oe'],
  ['เ', 'าะ', 'o'],
  ['เ', 'า', 'ao'],
  ['เ', 'ย', 'oei'],
  ['เ', 'ิ', 'oe'],
  ['เ', '[ะ็]?', 'e'],
  ['แ', '[ะ็]?', 'ae'],
  ['โ', 'ะ?', 'o'],
  ['[ไใ]', 'ย?', 'ai'],
  ['', 'ัวะ?', 'ua'],
  ['', 'รร(?=[ก-ฮ])', 'a'],
  ['', 'รร', 'an'],
  ['', 'ั', 'a'],
  ['', 'ะ', 'a'],
  ['', 'า', 'a'],
  ['', 'ำ', 'am'],
  ['', '[ิี]', 'i'],
  ['', '[ึื]อ?', 'ue'],
  ['', '[ุู]', 'u'],
  ['', '็?อ', 'o'],
].map(([before = '', after = '', sound = '']): readonly [RegExp, string, string] => [
  new RegExp(`^${before}${ONSET}${after}`),
  before,
  sound,
]);
const OPEN = /^(?:a|o|i|u|e|ae|ue|oe|ia|ua|uea)$/;

let names: ElementReader | null = null;

/** The words of a Thai name in Latin letters; Thai puts a space only between the parts of a name. */
export function romaniseThai(words: readonly ScriptWord[]): readonly NameToken[] {
  names ??= elementReader(THAI_NAMES, /[ะ-ฺ็-๎]/);
  const reader = names;
  return wordByWord(words, 'Thai', (word) => reader.read(word, bySound)).map((token) => ({
    ...token,
    initial: false,
  }));
}

function bySound(word: string): string {
  // A consonant under the killer sign is silent, with the vowel on it; tone marks and repetition signs have no letter.
  return romaniseWord(
    word
      .replace(/[ก-ฮ][ิุ]?์/g, '')
      .replace(/[่-๋ๆฯ๎ํ]/g, '')
      .replaceAll('ฤ', 'ริ'),
  );
}

function romaniseWord(word: string): string {
  let rest = word;
  let result = '';
  while (rest !== '') {
    const [sound, length] = syllableAt(rest);
    result += sound;
    rest = rest.slice(length);
  }
  return result;
}

/** The first syllable of a text and how many signs it takes; a sign that starts none is skipped. */
function syllableAt(text: string): readonly [string, number] {
  for (const [pattern, , sound] of VOWELS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const length = match[0].length;
    const closing = OPEN.test(sound) && !isLastPair(text, length) ? closingAt(text, length) : '';
    return [onset(match[1] ?? '') + sound + (FINAL.get(closing) ?? ''), length + closing.length];
  }
  const first = text.charAt(0);
  if (!INITIAL.has(first)) return ['', 1];
  const cluster = new RegExp(`^${ONSET}`).exec(text)?.[1] ?? first;
  // Two consonants without a sign have an o between them, one before a syllable of its own an a.
  const closing = closingAt(text, cluster.length);
  if (closing !== '') return [`${onset(cluster)}o${FINAL.get(closing) ?? ''}`, cluster.length + 1];
  if (cluster.length === 2) return [`${onset(first)}o${FINAL.get(cluster.charAt(1)) ?? ''}`, 2];
  return [onset(first) + (text.length > 1 ? 'a' : ''), 1];
}

/** After short i and u, two consonants that end the word are a syllable of their own (Phumi-phon). */
function isLastPair(text: string, index: number): boolean {
  return /[ิุ]/.test(text.charAt(index - 1)) && /^[ก-ฮ]{2}$/.test(text.slice(index));
}

/** The consonant that ends a syllable at `index`; '' where it begins the next one, which has a vowel sign of its own. */
function closingAt(text: string, index: number): string {
  const consonant = text.charAt(index);
  if (!FINAL.has(consonant)) return '';
  return /^[ะ-ู็]|^อ|^[รลว][ะ-ู]/.test(text.slice(index + 1)) ? '' : consonant;
}

function onset(letters: string): string {
  const [first = '', second] = letters;
  if (second === undefined) return INITIAL.get(first) ?? '';
  return first === 'ห'
    ? (INITIAL.get(second) ?? '')
    : (INITIAL.get(first) ?? '') + (INITIAL.get(second) ?? '');
}
