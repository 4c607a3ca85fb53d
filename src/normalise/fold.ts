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

/** Letter groups with one sound, longest first where one begins another. `x` stands for the sh and ch of any language. */
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
/** How written, its sound. */
type Sound = readonly [sound: string, length: number];
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ['j', 'i'],
  ['o', 'u'],
  ['x', 'ks'],
]);

/** By the code of their first letter: its groups, and the letter alone. */
const GROUPS_BY_LETTER = groupsByLetter();
const SINGLE: readonly Sound[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return [LETTERS.get(letter) ?? letter, 1];
});
const NO_GROUPS: readonly (readonly [group: string, sound: Sound])[] = [];
const X: Sound = ['x', 1];
const S: Sound = ['s', 1];
const K: Sound = ['k', 1];
const C = 'c'.charCodeAt(0);

/**
 * @param token one romanised token, `[a-z0-9]+`
 * @returns its fold, `[a-z0-9]+`, never empty for a non-empty token
 */
export function spellingFold(token: string): string {
  if (token.length < 2) return token;
  let folded = '';
  let last = '';
  let position = 0;
  if (token.startsWith('ye')) position = 1;
  else if (token.startsWith('x') || token.startsWith('ks')) {
    // Xenia and Ksenia; and Xing, where it is another sound
    folded = 'x';
    last = 'x';
    position = token.startsWith('x') ? 1 : 2;
  }
  while (position < token.length) {
    const [sound, length] = soundAt(token, position);
    for (let at = 0; at < sound.length; at++) {
      const letter = sound.charAt(at);
      // Doubled letters are one sound; doubled figures are another number.
      if (letter === last && letter > '9') continue;
      folded += letter;
      last = letter;
    }
    position += length;
  }
  return foldEnding(foldServant(folded)) || token;
}

function soundAt(token: string, position: number): Sound {
  const code = token.charCodeAt(position);
  for (const [group, sound] of GROUPS_BY_LETTER[code] ?? NO_GROUPS)
    if (token.startsWith(group, position)) return sound;
  if (code !== C) return SINGLE[code] ?? [token.charAt(position), 1];
  // final -ic is the -ich of Serbo-Croatian written without its accent (Petrovic)
  if (position > 2 && position === token.length - 1 && token.endsWith('ic')) return X;
  return softens(token.charAt(position + 1)) ? S : K;
}

function softens(next: string): boolean {
  return next === 'e' || next === 'i' || next === 'y';
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
  if (folded.endsWith('f')) return `${folded.slice(0, -1)}v`;
  if (folded.endsWith('h') && /[aeiu]h$/.test(folded)) return folded.slice(0, -1);
  // Nur al-Din, Noureddine, Nuruddin: the article before -din in all its vowels, final French e dropped
  if (!folded.includes('din')) return folded;
  const faith = /^(.{2,}?)(?:[aeu]|al|el|ul)dine?$/.exec(folded);
  if (faith?.[1] !== undefined) return `${faith[1]}aldin`;
  return folded;
}

function groupsByLetter(): (readonly (readonly [group: string, sound: Sound])[])[] {
  const byLetter: (readonly [string, Sound])[][] = Array.from({ length: 128 }, () => []);
  for (const [group, sound] of GROUPS) byLetter[group.charCodeAt(0)]?.push([group, [sound, group.length]]);
  return byLetter;
}
