import { codesOf } from './letter-codes.js';

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

/** A group of letters in codes, and its sound. */
interface Group {
  readonly letters: readonly number[];
  readonly sound: number;
}
/** A sound is one number: its first letter, its second or 0, and how many letters are read as it. */
export const SECOND = 16;
export const TAKEN = 24;
export const LETTER_MASK = 2 ** SECOND - 1;
export const SECOND_MASK = 2 ** (TAKEN - SECOND) - 1;
const SINGLE = Int32Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return soundOf(letter, LETTERS.get(letter) ?? letter);
});
const [C_AS_X, C_AS_S, C_AS_K] = [soundOf('c', 'x'), soundOf('c', 's'), soundOf('c', 'k')];
/** By their first and second letter: the groups, longest first. */
const GROUPS_BY_LETTERS = groupsByLetters();
/** By a letter and the one behind it: whether they may be within one group. */
const WITHIN_GROUPS = withinGroups();
const [C, E, I, Y] = [99, 101, 105, 121];

/** The sound of a token's letters from a position on. @param count of letters */
export function soundAt(letters: Uint16Array, count: number, position: number): number {
  const code = letters[position] ?? 0;
  const next = position + 1 < count ? (letters[position + 1] ?? 0) : 0;
  const groups = GROUPS_BY_LETTERS[lettersKey(code, next)] ?? null;
  if (groups !== null)
    for (const group of groups) if (stands(group.letters, letters, count, position)) return group.sound;
  if (code !== C) return SINGLE[code] ?? code | (1 << TAKEN);
  // final -ic is the -ich of Serbo-Croatian written without its accent (Petrovic)
  if (position > 2 && position === count - 1 && letters[position - 1] === I) return C_AS_X;
  return softens(next) ? C_AS_S : C_AS_K;
}

/** Whether this group stands at a position. */
function stands(group: readonly number[], letters: Uint16Array, count: number, position: number): boolean {
  if (position + group.length > count) return false;
  for (let at = 0; at < group.length; at++) if (letters[position + at] !== group[at]) return false;
  return true;
}

function softens(next: number): boolean {
  return next === E || next === I || next === Y;
}

/** Whether a group of letters may span two words written as one. @param last letter of the first @param first of the second */
export function mayBeSpanned(last: number, first: number): boolean {
  return WITHIN_GROUPS[lettersKey(last, first)] === 1;
}

function soundOf(group: string, sound: string): number {
  const second = sound.length > 1 ? sound.charCodeAt(1) : 0;
  return sound.charCodeAt(0) | (second << SECOND) | (group.length << TAKEN);
}

function lettersKey(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function groupsByLetters(): readonly (readonly Group[] | null)[] {
  const byLetters: (Group[] | null)[] = new Array(32 * 32).fill(null);
  for (const [group, sound] of GROUPS) {
    const key = lettersKey(group.charCodeAt(0), group.charCodeAt(1));
    const groups = byLetters[key] ?? [];
    byLetters[key] = groups;
    groups.push({ letters: codesOf(group), sound: soundOf(group, sound) });
  }
  return byLetters;
}

function withinGroups(): Uint8Array {
  const within = new Uint8Array(32 * 32);
  for (const [group] of GROUPS)
    for (let at = 1; at < group.length; at++)
      within[lettersKey(group.charCodeAt(at - 1), group.charCodeAt(at))] = 1;
  return within;
}
