import { CHARACTER_CANTONESE } from '../data/character-cantonese.js';
import { CANTONESE } from '../data/chinese-readings.js';
import { remembering } from '../remembering.js';
import { lazily } from '../word-table.js';
import { mandarin, readingTable } from './mandarin.js';

const usual = lazily(() => readingTable(CANTONESE));

/** Built with the first character whose usual spelling is not known. */
const jyutping = lazily(() => {
  const readings = new Map<string, string>();
  for (const entry of CHARACTER_CANTONESE.split(',')) {
    const [reading = '', characters = ''] = entry.trim().split(' ');
    for (const character of characters) readings.set(character, reading);
  }
  return readings;
});

/** The Cantonese reading of a character as Hong Kong spells it; Mandarin's for a rare one. */
export const cantonese = remembering((character) => {
  const known = usual().get(character);
  if (known !== undefined) return known;
  const reading = jyutping().get(character);
  return reading === undefined ? mandarin(character) : hongKong(reading);
});

/** Jyutping's initials and finals that the Hong Kong Government writes otherwise (Romanisation of street and personal names). */
const INITIALS: readonly (readonly [string, string])[] = [
  ['gw', 'kw'],
  ['g', 'k'],
  ['b', 'p'],
  ['d', 't'],
  ['z', 'ch'],
  ['c', 'ch'],
  ['j', 'y'],
];
const FINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'i',
    ou: 'o',
    eoi: 'ui',
    eon: 'un',
    eot: 'ut',
    oe: 'eu',
    oeng: 'eung',
    oek: 'euk',
    yu: 'yu',
    yun: 'uen',
    yut: 'uet',
  }),
);
/** Syllables that are spelt as no rule has them. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zi: 'tsz',
    ci: 'tsz',
    si: 'sze',
    ze: 'tse',
    ce: 'che',
    zeoi: 'tsui',
    ceoi: 'tsui',
    zou: 'tso',
    cou: 'tso',
    zang: 'tsang',
    cang: 'tsang',
    zoi: 'tsoi',
    jyu: 'yu',
    jyun: 'yuen',
    jyut: 'yuet',
    sing: 'shing',
    sek: 'shek',
    sam: 'sham',
    siu: 'siu',
    soeng: 'sheung',
    seoi: 'shui',
    seon: 'shun',
    suk: 'shuk',
  }),
);

/** One syllable of Jyutping ("zoeng", "gwok") as Hong Kong spells it ("cheung", "kwok"). */
export function hongKong(syllable: string): string {
  const whole = WHOLE.get(syllable);
  if (whole !== undefined) return whole;
  const [from, to] = INITIALS.find(([initial]) => syllable.startsWith(initial)) ?? same(syllable);
  const final = syllable.slice(from.length);
  return to + (FINALS.get(final) ?? final.replace('aa', 'a'));
}

/** An initial that both spell alike; '' before a vowel, and for ng and m without one. */
function same(syllable: string): readonly [string, string] {
  const [initial = ''] = /^(?:ng|kw|[mnflhkptsw])(?=[aeiouy])/.exec(syllable) ?? [];
  return [initial, initial];
}
