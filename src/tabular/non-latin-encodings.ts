import { CHARACTER_MEANINGS } from '../normalise/data/character-meanings.js';
import { CANTONESE } from '../normalise/data/chinese-readings.js';
import { JAPANESE_SURNAMES } from '../normalise/data/japanese-names.js';
import { lazily } from '../normalise/word-table.js';
import { cyrillicEncoding } from './cyrillic-encoding.js';
import type { LikelyEncodings } from './latin-encodings.js';

/**
 * Letters that make up nine tenths of names in these alphabets, as counted in the names of the sanctions lists (11,328
 * Greek letters, 28,312 Arabic, 310 Hebrew, 351 Thai).
 */
const ALPHABETS: readonly (readonly [label: string, letters: string])[] = [
  ['windows-1253', 'αιτορνκεσςημυπίήλδωόά'],
  ['windows-1256', 'امنلدريحبسوعهتفقشج'],
  ['iso-8859-6', 'امنلدريحبسوعهتفقشج'],
  ['windows-1255', 'יוהלראבמשנעדתןגח'],
  ['windows-874', 'ัรทกิดอบจเำษนีซ์โแ่าปชยคสุ'],
];
/**
 * In order of preference where two fit equally well: Korean syllables can be read as characters of GBK, but not the
 * other way round.
 */
const CHARACTER_SETS: readonly (readonly [label: string, isCommon: (letter: string) => boolean])[] = [
  ['euc-kr', (letter) => letter >= '\uac00' && letter <= '\ud7a3'],
  ['shift_jis', (letter) => isKana(letter) || hanCharacters().has(letter)],
  ['euc-jp', (letter) => isKana(letter) || hanCharacters().has(letter)],
  ['gbk', (letter) => hanCharacters().has(letter)],
  ['big5', (letter) => hanCharacters().has(letter)],
];
const hanCharacters = lazily(
  () => new Set(`${CHARACTER_MEANINGS}${CANTONESE}${JAPANESE_SURNAMES}`.match(/\p{Script=Han}/gu) ?? []),
);
/** Share of the letters above ASCII that have to be common ones. */
const POSSIBLE = 0.6;
const LIKELY = 0.75;
/** By how much (share) the likeliest must exceed the next. */
const MARGIN = 0.15;
/** Fewer letters prove nothing. */
const ENOUGH = 8;

/**
 * What a text in other letters than Latin may be in, told by the letters that it has in each encoding.
 * @param head the first bytes of a text that is not UTF-8; may end within a character
 */
export function nonLatinEncodings(head: Uint8Array): LikelyEncodings {
  const cyrillic = cyrillicEncoding(head);
  if (cyrillic !== null) return { labels: [cyrillic], sure: true };
  const fitting = [...alphabets(), ...CHARACTER_SETS]
    .flatMap(([label, isCommon]) => shareOf(head, label, isCommon))
    .filter(({ share }) => share >= POSSIBLE)
    .sort((a, b) => b.share - a.share);
  const [best] = fitting;
  // Another encoding that gives the same text is no reason for doubt.
  const next = fitting.find(({ text }) => text !== best?.text);
  const sure =
    best !== undefined &&
    best.letters >= ENOUGH &&
    best.share >= LIKELY &&
    (next === undefined || best.share - next.share >= MARGIN);
  return { labels: sure ? [best.label] : fitting.map(({ label }) => label), sure };
}

function alphabets(): readonly (readonly [string, (letter: string) => boolean])[] {
  return ALPHABETS.map(([label, letters]) => {
    const common = new Set(letters);
    return [label, (letter) => common.has(letter.toLowerCase())];
  });
}

function isKana(letter: string): boolean {
  return letter >= '\u3041' && letter <= '\u30fe';
}

interface Fit {
  readonly label: string;
  readonly text: string;
  /** of the letters above ASCII, how many are common ones */
  readonly share: number;
  readonly letters: number;
}

/** The share of common letters if a text is read in an encoding; none if the bytes are not valid in it. */
function shareOf(head: Uint8Array, label: string, isCommon: (letter: string) => boolean): Fit[] {
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(head, { stream: true });
  } catch {
    return [];
  }
  let [letters, common] = [0, 0];
  for (const letter of text) {
    if (letter < '\u0080') continue;
    letters += 1;
    if (isCommon(letter)) common += 1;
  }
  return letters === 0 ? [] : [{ label, text, share: common / letters, letters }];
}
