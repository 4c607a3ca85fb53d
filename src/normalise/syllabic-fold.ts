/**
 * One string for a syllable's spellings in the systems of romanisation of Chinese and Korean: Revised and
 * McCune–Reischauer (jeong, chong), Wade–Giles and pinyin (hsiao, xiao; ts'ai, cai). Other differences are other
 * syllables, that is other names: Jong is not Yong, Song is not Seng.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/hs/g, 'x'],
  [/tz|ts/g, 'z'],
  [/c(?!h)/g, 'z'],
  [/zh|ch/g, 'j'],
  [/sh/g, 's'],
  [/eo|ou/g, 'o'],
  [/eu|oo/g, 'u'],
  [/ae/g, 'e'],
  [/kk|gg|k/g, 'g'],
  [/pp|bb|p/g, 'b'],
  [/tt|dd|t/g, 'd'],
  [/jj/g, 'j'],
  [/ss/g, 's'],
  [/^r/g, 'l'],
];

/** @param token romanised, `[a-z]+` */
export function syllabicFold(token: string): string {
  return RULES.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), token);
}
