import { codesOf, textOfCodes } from './letter-codes.js';

/**
 * The spelling fold: one string for the spellings that transliteration systems give to one name.
 *
 * Tokens with equal folds are taken for one name written in two ways (Hussein, Husayn, Housseyn; Rachid, Rashid;
 * Smirnov, Smirnoff; Tschernow, Chernov). What matters is what the fold merges, not what it looks like. The vowels
 * a, e, i and u stay apart (Hassan is not Hussein); their lesser differences are priced by match/spelling-cost.ts.
 *
 * Sources: BGN/PCGN and ISO 9 for Cyrillic, ISO 233 and French and English press usage for Arabic, German, French,
 * Polish and Serbo-Croatian orthography, Wade–Giles against pinyin for hs/x.
 */

/**
 * Letter groups with one sound, longest first where one begins another. `x` stands for the sh and ch of any language.
 */
const GROUPS: readonly (readonly [group: string, sound: string])[] = [
  ['schtsch', 'x'],
  ['shch', 'x'],
  ['chtch', 'x'],
  ['szcz', 'x'],
  ['tsch', 'x'],
  ['tch', 'x'],
  ['sch', 'x'],
  ['dzh', 'i'],
  ['sh', 'x'],
  ['ch', 'x'],
  ['cz', 'x'],
  ['sz', 'x'],
  ['hs', 'x'],
  ['dj', 'i'],
  ['zh', 'z'],
  ['ts', 's'],
  ['tz', 's'],
  ['ph', 'f'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['th', 't'],
  ['bh', 'b'],
  ['rh', 'r'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['oe', 'u'],
  ['ue', 'u'],
  ['ee', 'i'],
  ['ae', 'a'],
  ['ay', 'ai'],
  ['ey', 'ai'],
  ['ei', 'ai'],
  ['aj', 'ai'],
  ['ej', 'ai'],
];
/** What single letters sound like; the others stand for themselves. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ['j', 'i'],
  ['o', 'u'],
  ['x', 'ks'],
]);

/** A spelling and its sound as codes of letters. */
interface Sound {
  readonly group: readonly number[];
  readonly sound: readonly number[];
}
const SINGLE: readonly Sound[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return soundOf(letter, LETTERS.get(letter) ?? letter);
});
const NO_SOUNDS: readonly Sound[] = [];
const [X, S, K] = [soundOf('c', 'x'), soundOf('c', 's'), soundOf('c', 'k')];
/** By their first and second letter: the groups, longest first. */
const GROUPS_BY_LETTERS = groupsByLetters();
const [A, C, E, F, H, I, U, Y, NINE] = [97, 99, 101, 102, 104, 105, 117, 121, 57];

/**
 * @param token one romanised token, `[a-z0-9]+`
 * @returns its fold, `[a-z0-9]+`, never empty for a non-empty token; the token itself where nothing is folded
 */
export function spellingFold(token: string): string {
  if (token.length < 2) return token;
  const folded: number[] = [];
  let last = 0;
  let position = 0;
  if (token.startsWith('ye')) position = 1;
  else if (token.startsWith('x') || token.startsWith('ks')) {
    // Xenia and Ksenia; and Xing, where it is another sound
    last = 120;
    folded.push(last);
    position = token.startsWith('x') ? 1 : 2;
  }
  while (position < token.length) {
    const { group, sound } = soundAt(token, position);
    for (let at = 0; at < sound.length; at++) {
      const letter = sound[at] ?? 0;
      // Doubled letters are one sound; doubled digits are another number.
      if (letter === last && letter > NINE) continue;
      folded.push(letter);
      last = letter;
    }
    position += group.length;
  }
  const end = foldEnding(foldServant(textOfCodes(folded)));
  return end === '' || end === token ? token : end;
}

function soundAt(token: string, position: number): Sound {
  const code = token.charCodeAt(position);
  if (position + 1 < token.length) {
    const groups = GROUPS_BY_LETTERS[lettersKey(code, token.charCodeAt(position + 1))] ?? NO_SOUNDS;
    for (const sound of groups) if (startsWith(token, sound.group, position)) return sound;
  }
  if (code !== C) return SINGLE[code] ?? soundOf(token.charAt(position), token.charAt(position));
  // final -ic is the -ich of Serbo-Croatian written without its accent (Petrovic)
  if (position > 2 && position === token.length - 1 && token.charCodeAt(position - 1) === I) return X;
  return softens(token.charCodeAt(position + 1)) ? S : K;
}

function startsWith(token: string, group: readonly number[], position: number): boolean {
  for (let at = 0; at < group.length; at++) if (token.charCodeAt(position + at) !== group[at]) return false;
  return true;
}

function softens(next: number): boolean {
  return next === E || next === I || next === Y;
}

/**
 * The Arabic "servant of" names: Abdul-, Abdel-, Abdal- and, where the article has taken on the next letter,
 * Abdur-rahman, Abdus-salam, Abdir-ashid (Somali) all begin with the one `abdal`.
 */
function foldServant(folded: string): string {
  if (!folded.startsWith('abd')) return folded;
  return folded.replace(/^abd[eiu]l/, 'abdal').replace(/^abd[aeiu](?=[rsnztdx][a-z]{3})/, 'abdal');
}

/** -ff and -f as -v (Smirnoff), silent h after a vowel (Fatimah, Fatemeh). */
function foldEnding(folded: string): string {
  if (folded.length < 3) return folded;
  const last = folded.charCodeAt(folded.length - 1);
  if (last === F) return `${folded.slice(0, -1)}v`;
  if (last === H && isVowel(folded.charCodeAt(folded.length - 2))) return folded.slice(0, -1);
  // Nur al-Din, Noureddine, Nuruddin: the article before -din in all its vowels, final French e dropped
  if (!folded.includes('din')) return folded;
  const faith = /^(.{2,}?)(?:[aeu]|al|el|ul)dine?$/.exec(folded);
  if (faith?.[1] !== undefined) return `${faith[1]}aldin`;
  return folded;
}

function isVowel(letter: number): boolean {
  return letter === A || letter === E || letter === I || letter === U;
}

function soundOf(group: string, sound: string): Sound {
  return { group: codesOf(group), sound: codesOf(sound) };
}

function lettersKey(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function groupsByLetters(): readonly (readonly Sound[])[] {
  const byLetters: Sound[][] = Array.from({ length: 32 * 32 }, () => []);
  for (const [group, sound] of GROUPS)
    byLetters[lettersKey(group.charCodeAt(0), group.charCodeAt(1))]?.push(soundOf(group, sound));
  return byLetters;
}
