import { codeAt, codesOf, textOfCodes } from './letter-codes.js';

/**
 * The consonants of a name, by which a spelling with vowels and one without, or two Latin spellings of one Arabic or
 * Hebrew name, meet.
 */

/**
 * The key of a romanised word: what is left when everything that varies between spellings of a Semitic name is dropped.
 *
 * - vowels go; one at the beginning leaves `a` (Umar, Omar, Amr → `amr`), so that Ahmad and Hamad stay apart;
 * - y, w and v go except at the beginning, being vowels in disguise (Daoud, Dawud, Davoud → `dd`); at the beginning v is
 *   w and ou before a vowel too (Ouali, Wali → `wl`), i before a vowel is y (Iasin, Yasin → `ysn`);
 * - doubled consonants become one (Muhammad, mhmd → `mhmd`);
 * - h at the end goes after a and e, the spelling of the feminine ending and of Allah (Abdullah, 3bdallh → `abdl`);
 * - kh is `x`; q, k, c are `k`, and gh too, for Iranians write q so (Qasem, Ghasem); g, j, dj, dsch, zh are `j`; sh, ch,
 *   sch, tch are `c`; ph is f;
 * - th is `t`, dh is `d`;
 * - Arabizi digits among letters: 3 and 2 are vowels, 7 is h, 5 is kh, 6 is t, 9 is s. A number is its own key.
 *
 * What to merge was tried on 2,062 words of the lists that a lexicon reads, spelt without their vowels: 85 % have the key
 * of a listed Latin spelling; one point is lost without gh as k, while dh as z, th as s and kh as h change nothing.
 *
 * Takes `[a-z0-9]+`, gives `[a-z0-9]*`; empty for nothing but a lone h.
 */
export function consonantSkeleton(token: string): string {
  if (isFigure(token.charCodeAt(0)) && /^\d+$/.test(token)) return token;
  const key: number[] = [];
  let index = 0;
  let previous: Sign = VOWEL;
  while (index < token.length) {
    const { spelling, sign } = soundAt(token, index);
    index += spelling.length;
    if (sign === ASPIRATE && index === token.length && /(?:a|e|ll)h$/.test(token)) break;
    if (sign !== previous) for (const code of sign) key.push(code);
    previous = sign;
  }
  return textOfCodes(key);
}

/** What a spelling adds to the key, in codes; one object for each, so that equal signs are identical. */
type Sign = readonly number[];
const signs = new Map<string, Sign>();

function signOf(text: string): Sign {
  const known = signs.get(text) ?? codesOf(text);
  signs.set(text, known);
  return known;
}

const VOWEL = signOf('');
const ASPIRATE = signOf('h');

/** Spellings of more than one letter, longest first: how written, its sign in the key. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['dsch', 'j'],
  ['tch', 'c'],
  ['sch', 'c'],
  ['dzh', 'j'],
  ['kh', 'x'],
  ['gh', 'k'],
  ['sh', 'c'],
  ['ch', 'c'],
  ['th', 't'],
  ['dh', 'd'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['ph', 'f'],
  ['ck', 'k'],
];
const SINGLE: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  w: '',
  v: '',
  q: 'k',
  c: 'k',
  g: 'j',
  x: 'ks',
  '2': '',
  '3': '',
  '5': 'x',
  '6': 't',
  '7': 'h',
  '9': 's',
};

/** A spelling, in codes, and the sign that it stands for. */
interface Sound {
  readonly spelling: readonly number[];
  readonly sign: Sign;
}
const SINGLE_SOUNDS: readonly Sound[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return soundOf(letter, SINGLE[letter] ?? letter);
});
/** By the code of their first letter: the groups, longest first. */
const GROUPS_BY_LETTER: readonly (readonly Sound[])[] = Array.from({ length: 128 }, (_, code) =>
  GROUPS.filter(([group]) => group.charCodeAt(0) === code).map(([group, sign]) => soundOf(group, sign)),
);
const NO_SOUNDS: readonly Sound[] = [];
const OPENING = 'aeiou23wvy';
const OPENING_A = soundOf('a', 'a');
const OPENING_W = soundOf('w', 'w');
const OPENING_OU = soundOf('ou', 'w');
const OPENING_Y = soundOf('y', 'y');

function soundOf(spelling: string, sign: string): Sound {
  return { spelling: codesOf(spelling), sign: signOf(sign) };
}

/** The sign that the letters from `index` on stand for, and how they are spelt. */
function soundAt(token: string, index: number): Sound {
  const code = token.charCodeAt(index);
  if (index === 0) {
    const opening = openingVowel(token);
    if (opening !== null) return opening;
  }
  for (const sound of GROUPS_BY_LETTER[code] ?? NO_SOUNDS)
    if (startsWith(token, sound.spelling, index)) return sound;
  return SINGLE_SOUNDS[code] ?? soundOf(token.charAt(index), token.charAt(index));
}

function startsWith(token: string, spelling: readonly number[], index: number): boolean {
  for (let at = 1; at < spelling.length; at++) if (codeAt(token, index + at) !== spelling[at]) return false;
  return true;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The first sound where it is a vowel or a half-vowel; null for a consonant. */
function openingVowel(token: string): Sound | null {
  const letter = token.charAt(0);
  if (!OPENING.includes(letter)) return null;
  const second = token.length > 1 ? token.charAt(1) : '-';
  if (letter === 'w' || letter === 'v') return OPENING_W;
  if (letter === 'y') return OPENING_Y;
  if (letter === 'o' && second === 'u' && token.length > 2 && 'aei'.includes(token.charAt(2)))
    return OPENING_OU;
  return letter === 'i' && 'aou'.includes(second) ? OPENING_Y : OPENING_A;
}
