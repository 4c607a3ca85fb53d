import { HANGUL_NAMES } from '../data/hangul-names.js';
import { lazily } from '../word-table.js';

/**
 * A foreign word in Hangul in Latin letters: the rules by which Korean spells foreign names (외래어 표기법, Ministry of
 * Education 1986, National Institute of Korean Language, tables 1, 2 and those of single languages) read backwards.
 *
 * What they write alike is read in four ways: b and v (ㅂ), p and f (ㅍ), z and j with s and sh (ㅈ, 시), and l and r at
 * the beginning (ㄹ). Of any two of the first three each pair of choices is in one of the ways; a third choice that is
 * wrong is a difference of one letter, which the comparison of spellings forgives.
 */
export interface ForeignWay {
  readonly b: 'b' | 'v';
  readonly p: 'p' | 'f';
  /** whether ㅈ is j and 시 is shi */
  readonly soft: boolean;
  readonly liquid: 'l' | 'r';
}
export const FOREIGN_WAYS: readonly ForeignWay[] = [
  { b: 'v', p: 'p', soft: false, liquid: 'r' },
  { b: 'b', p: 'f', soft: true, liquid: 'r' },
  { b: 'v', p: 'f', soft: true, liquid: 'l' },
  { b: 'b', p: 'p', soft: false, liquid: 'l' },
];

/** In the order of Unicode's Hangul algorithm. ㅂ, ㅍ, ㅈ and ㄹ depend on the way, ㅇ is none. */
const INITIALS = [
  'g',
  'k',
  'n',
  'd',
  't',
  'l',
  'm',
  'b',
  'p',
  's',
  's',
  '',
  'j',
  'ts',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const VOWELS = 'a a ya ya e e ye ye o wa we e yo u wo we wi yu - ui i'.split(' ');
/** Korean has no other sound at the end of a syllable; ㅅ stands for t. */
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const [R, B, S, NONE, J, CH, P, H] = [5, 7, 9, 11, 12, 14, 17, 18];
const [EO, YE, WI, EU, I] = [4, 7, 16, 18, 20];
const [NO_FINAL, FINAL_N, FINAL_L, FINAL_M, FINAL_B, FINAL_NG] = [0, 4, 8, 16, 17, 21];
const [G, K] = [0, 15];
/** Vowels that begin with y: after s they are sha, sho … */
const Y_VOWELS = new Set([2, 3, 6, 7, 12, 17]);

interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Null for anything but syllables. */
function syllablesOf(word: string): readonly Syllable[] | null {
  const syllables: Syllable[] = [];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return null;
    const index = code - FIRST_SYLLABLE;
    syllables.push({
      initial: Math.floor(index / 588),
      vowel: Math.floor(index / 28) % 21,
      final: index % 28,
    });
  }
  return syllables;
}

const names = lazily((): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const entry of HANGUL_NAMES.split(',')) {
    const [latin = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) table.set(spelling, latin);
  }
  return table;
});

/** What Arabic names begin with and Korean writes together with what follows: the article only where a vowel does. */
const PREFIXES: readonly (readonly [pattern: RegExp, latin: string])[] = [
  [/^알(?=[아-잏].)/, 'al'],
  [/^빈(?=..)/, 'bin'],
];

/** The Latin words of a foreign word; none for what is not written in syllables. */
export function foreignHangul(word: string, way: ForeignWay): readonly string[] {
  const known = names().get(word);
  if (known !== undefined) return [known];
  for (const [pattern, latin] of PREFIXES) {
    const rest = word.replace(pattern, '');
    if (rest !== word) return [latin, ...foreignHangul(rest, way)];
  }
  const syllables = syllablesOf(word);
  return syllables === null ? [] : [bySounds(syllables, way)];
}

function bySounds(syllables: readonly Syllable[], way: ForeignWay): string {
  let result = '';
  syllables.forEach((syllable, at) => {
    const before = syllables[at - 1] ?? null;
    const next = syllables[at + 1] ?? null;
    result +=
      consonant(syllable, before, next, way) + vowel(syllable, before, next, way) + ending(syllable, next);
  });
  // English a that is spoken long: 게이츠, 베인
  return way.soft ? result.replace(/ei(?=[^aeiou])/g, 'a') : result;
}

/** Whether a vowel only carries the consonant before it. */
function isCarried({ vowel, final }: Syllable): boolean {
  return vowel === EU && final === NO_FINAL;
}

function consonant(
  { initial, vowel: own, final }: Syllable,
  before: Syllable | null,
  next: Syllable | null,
  way: ForeignWay,
): string {
  const ends = own === EU && final === NO_FINAL && next?.initial !== R;
  switch (initial) {
    case R:
      // ㄹㄹ is l, a single ㄹ between vowels r; what it is at the beginning and after n, m, ng is not told
      if (before?.final === FINAL_L) return '';
      return before === null || before.final !== NO_FINAL ? way.liquid : 'r';
    case B:
      return ends && next === null ? 'v' : way.b;
    case P:
      return ends ? 'f' : way.p;
    case S:
      return Y_VOWELS.has(own) || (own === WI && final === NO_FINAL) || (own === I && way.soft) ? 'sh' : 's';
    case J:
      return way.soft ? 'j' : 'z';
    case CH:
      if (own === I && final !== NO_FINAL) return way.soft ? 'ch' : 'ts';
      return isCarried({ initial, vowel: own, final }) ? 'ts' : 'ch';
    case H:
      return ends && before !== null ? (way.soft ? 'ch' : 'kh') : 'h';
    default:
      return INITIALS[initial] ?? '';
  }
}

function vowel(
  syllable: Syllable,
  before: Syllable | null,
  next: Syllable | null,
  { soft }: ForeignWay,
): string {
  const { initial, vowel: own, final } = syllable;
  switch (own) {
    case EU:
      // 스티븐, 마이클 and 르브론 have a vowel there, 블라 and 를 none
      if (final === FINAL_N || final === FINAL_M) return 'e';
      if (final === FINAL_L) return next?.initial === R || initial === R ? '' : 'e';
      return before === null && initial === R ? 'e' : '';
    case EO:
      if (final === NO_FINAL) return next?.initial === R ? 'e' : 'er';
      return soft ? 'a' : 'o';
    case I:
      return initial === CH && final === NO_FINAL && next === null && before !== null ? '' : 'i';
    case WI:
      return initial === NONE || initial === K ? 'wi' : initial === S ? 'i' : 'u';
    default: {
      const text = VOWELS[own] ?? '';
      const isSoft = initial === S || initial === J || initial === CH || (own === YE && initial !== NONE);
      return isSoft && text.startsWith('y') ? text.slice(1) : text;
    }
  }
}

function ending({ final }: Syllable, next: Syllable | null): string {
  if (final === FINAL_B && next?.initial === S && isCarried(next)) return 'v';
  if (final === FINAL_NG && (next?.initial === G || next?.initial === K)) return 'n';
  if (final === NO_FINAL) return '';
  return FINALS[final] ?? '';
}

/** With fewer syllables words are a Korean name more often. */
const FEWEST_SYLLABLES = 4;
/** A given name in a word of its own has at most two. */
const LONGEST_GIVEN = 2;

/**
 * Whether words may be a foreigner's name: at least two of four syllables in all, none of which is a Korean surname, unless
 * what follows it is no Korean given name: one of three syllables, or with a syllable that only carries a consonant.
 * @param isSurname whether a word is one
 */
export function mayBeForeign(words: readonly string[], isSurname: (word: string) => boolean): boolean {
  if (words.length < 2) return false;
  const [first = '', second = ''] = words;
  const length = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length === 2 && isSurname(first) && !isNoGivenName(second)) return false;
  if (words.length > 2 && words.some((word) => isSurname(word) && !names().has(word))) return false;
  return (
    length >= FEWEST_SYLLABLES && !isSurname(words.at(-1) ?? '') && words.every((word) => HANGUL.test(word))
  );
}

const HANGUL = /^[가-힣]+$/;

function isNoGivenName(word: string): boolean {
  if (word.length > LONGEST_GIVEN) return true;
  return syllablesOf(word)?.some((syllable) => isCarried(syllable) && syllable.initial !== NONE) ?? false;
}
