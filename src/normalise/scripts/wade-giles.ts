import { remembering } from '../remembering.js';

/**
 * From pinyin to Wade–Giles without its apostrophes, as passports of Taiwan and older books write it (Library of
 * Congress pinyin conversion tables, 1998).
 */
const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zhi: 'chih',
    chi: 'chih',
    shi: 'shih',
    ri: 'jih',
    zi: 'tzu',
    ci: 'tzu',
    si: 'ssu',
    ge: 'ko',
    ke: 'ko',
    he: 'ho',
    e: 'o',
    er: 'erh',
    you: 'yu',
    yan: 'yen',
    ye: 'yeh',
    yong: 'yung',
    yi: 'i',
    yue: 'yueh',
  }),
);

/** One syllable of pinyin ("xi", "zhong") in Wade–Giles ("hsi", "chung"). */
export const wadeGiles = remembering((syllable) => {
  const whole = WHOLE.get(syllable);
  if (whole !== undefined) return whole;
  for (const [pinyin, wade] of INITIALS) {
    if (syllable.startsWith(pinyin)) return wade + final(syllable.slice(pinyin.length), wade);
  }
  return syllable.charAt(0) + final(syllable.slice(1), syllable.charAt(0));
});

function final(pinyin: string, initial: string): string {
  // guo, kuo, huo, shuo keep their u: Kuo, Huo, but To, Lo.
  if (pinyin === 'uo') return /^(?:k|h|sh)$/.test(initial) ? 'uo' : 'o';
  return pinyin
    .replace(/ong$/, 'ung')
    .replace(/ian$/, 'ien')
    .replace(/(?<=[iu])e$/, 'eh');
}
