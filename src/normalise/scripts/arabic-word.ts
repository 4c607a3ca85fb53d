import { arabicKey, spellArabic } from './arabic-letters.js';
import { knownArabic, knownLengths } from './arabic-lexicon.js';

/** One Latin word of those that an Arabic word is read as. */
export interface Latin {
  readonly text: string;
  readonly skeletal: boolean;
  /** one of two names written as one word */
  readonly joined?: boolean;
}

/**
 * The Latin words of one word in Arabic letters. A known word takes its usual spelling with vowels; parts that are
 * written together (article, abd al-, abu, -zadeh, two given names) are found; what stays unknown is spelt by letters
 * and marked skeletal.
 */
export function readArabicWord(word: string, persian: boolean): readonly Latin[] {
  const key = arabicKey(word);
  if (key === '') return [];
  const words = word.startsWith('آ') ? readWhole(key, persian) : readKey(key, persian);
  return words.filter(({ text }) => text !== '');
}

function readKey(key: string, persian: boolean): readonly Latin[] {
  if (knownArabic(key, persian) !== null) return readWhole(key, persian);
  return readPrefix(key, persian, PREFIXES) ?? readWhole(key, persian);
}

/** A word that begins with no prefix; one with آ never begins with the article, whose alef is short. */
function readWhole(key: string, persian: boolean): readonly Latin[] {
  const known = knownArabic(key, persian);
  if (known !== null) return known.split('-').map(sure);
  return (
    readCompound(key, persian) ??
    readDerived(key, persian) ??
    (persian ? null : readPrefix(key, persian, LETTER_PREFIXES)) ?? [spell(key, persian)]
  );
}

function spell(key: string, persian: boolean): Latin {
  const { text, voweled } = spellArabic(key, persian);
  return { text, skeletal: !voweled };
}

interface Prefix {
  readonly prefix: string;
  /** letters that must follow */
  readonly least: number;
  readonly words: readonly Latin[];
}

function prefixes(table: readonly (readonly [string, number, readonly string[]])[]): readonly Prefix[] {
  return table.map(([prefix, least, texts]) => ({ prefix, least, words: texts.map(sure) }));
}

function sure(text: string): Latin {
  return { text, skeletal: false };
}

/** What is written together with the word after it: least letters that must follow, and how it is read. */
const PREFIXES = prefixes([
  ['عبدال', 3, ['abd', 'al']],
  ['ابوال', 3, ['abu', 'al']],
  ['وال', 3, ['wa', 'al']],
  ['بال', 4, ['bi', 'al']],
  ['ال', 2, ['al']],
  ['لل', 3, ['li', 'al']],
  ['ابو', 3, ['abu']],
  ['بو', 4, ['bou']],
  ['بن', 3, ['bin']],
]);
/** Conjunction and prepositions of one letter, tried last: most words that begin so are words of their own. */
const LETTER_PREFIXES = prefixes([
  ['و', 4, ['wa']],
  ['ب', 4, ['bi']],
  ['ل', 4, ['li']],
]);
/** After these any word may stand, a known one or not; the others could also begin a name of their own (Wali, Balqis). */
const SURE_PREFIXES = new Set(['ال', 'عبدال', 'ابوال']);

function readPrefix(key: string, persian: boolean, table: readonly Prefix[]): readonly Latin[] | null {
  for (const { prefix, least, words } of table) {
    if (!key.startsWith(prefix) || key.length < prefix.length + least) continue;
    const rest = key.slice(prefix.length);
    if (!SURE_PREFIXES.has(prefix) && !isKnown(rest, persian)) continue;
    return [...words, ...readKey(rest, persian)];
  }
  return null;
}

function isKnown(key: string, persian: boolean): boolean {
  return knownArabic(key, persian) !== null || readDerived(key, persian) !== null;
}

/** Endings written together with a name, as Iranians and Afghans spell the whole: Karimzadeh, Alipour, Nurzai. */
const ENDINGS: readonly (readonly [key: string, latin: string])[] = [
  ['زاده', 'zadeh'],
  ['پور', 'pour'],
  ['نژاد', 'nejad'],
  ['نیا', 'nia'],
  ['يان', 'ian'],
  ['وند', 'vand'],
  ['خان', 'khan'],
  ['خيل', 'khel'],
  ['زي', 'zai'],
  ['زوي', 'zoy'],
  ['يار', 'yar'],
  ['فر', 'far'],
  ['لو', 'lou'],
  ['چي', 'chi'],
  ['گر', 'gar'],
  ['دوست', 'doust'],
  ['منش', 'manesh'],
  ['خواه', 'khah'],
  ['ستان', 'stan'],
  ['بخش', 'bakhsh'],
  ['داد', 'dad'],
].map(([ending = '', latin = '']) => [arabicKey(ending), latin]);

/** Two parts written as one word: stem and article, stem and ending, two known names. */
function readCompound(key: string, persian: boolean): readonly Latin[] | null {
  const article = key.indexOf('ال', 2);
  if (article > 0 && key.length - article >= 4) {
    const stem = knownArabic(key.slice(0, article), persian);
    const rest = key.slice(article + 2);
    if (rest === 'له')
      return [
        sure(`${stem ?? spellArabic(key.slice(0, article), persian).text}${persian ? 'ullah' : 'allah'}`),
      ];
    if (stem !== null) return [sure(stem), sure('al'), ...readKey(rest, persian)];
  }
  if (persian) {
    for (const [ending, latin] of ENDINGS) {
      if (!key.endsWith(ending) || key.length < ending.length + 3) continue;
      const stem = readKey(key.slice(0, -ending.length), persian);
      if (stem.length === 1)
        return stem.map((part) => ({ text: part.text + latin, skeletal: part.skeletal }));
    }
  }
  const lengths = knownLengths(key, persian);
  for (let cut = 3; cut <= key.length - 3; cut++) {
    if ((lengths & (1 << cut)) === 0) continue;
    const first = knownArabic(key.slice(0, cut), persian);
    const second = first === null ? null : knownArabic(key.slice(cut), persian);
    if (first !== null && second !== null)
      return [...first.split('-'), ...second.split('-')].map((text) => ({ ...sure(text), joined: true }));
  }
  return null;
}

/** Names of origin and other words made from a known one: -i, -awi, -ani, -iya, plural -in, -un, -at. */
const DERIVED: readonly (readonly [string, string])[] = [
  ['ايي', 'aei'],
  ['اوي', 'awi'],
  ['اني', 'ani'],
  ['يه', 'iya'],
  ['ي', 'i'],
  ['ين', 'in'],
  ['ون', 'un'],
  ['ات', 'at'],
  ['ان', 'an'],
  ['ه', 'a'],
];

function readDerived(key: string, persian: boolean): readonly Latin[] | null {
  for (const [ending, latin] of DERIVED) {
    if (!key.endsWith(ending) || key.length < ending.length + 3) continue;
    const base = key.slice(0, -ending.length);
    const stem = knownArabic(base, persian) ?? knownArabic(`${base}ه`, persian);
    if (stem !== null && !stem.includes('-')) return [sure(stem.replace(/a$/, '') + latin)];
  }
  return null;
}
