import { KOREAN_SURNAMES_IN_KATAKANA, KOREAN_SYLLABLES_IN_KATAKANA } from '../data/katakana-korean.js';
import { syllabicFold } from '../syllabic-fold.js';
import { lazily } from '../word-table.js';

/** Katakana → what they stand for, the commonest first. */
type Spellings = ReadonlyMap<string, readonly string[]>;

const surnames = lazily(() => load(KOREAN_SURNAMES_IN_KATAKANA));
const syllables = lazily(() => load(KOREAN_SYLLABLES_IN_KATAKANA));

function load(table: string): Spellings {
  const map = new Map<string, string[]>();
  for (const entry of table.split(',')) {
    const [latin = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) {
      const known = map.get(spelling);
      if (known === undefined) map.set(spelling, [latin]);
      else if (!known.includes(latin)) known.push(latin);
    }
  }
  return map;
}

/** Surname and given name, which may be written in two words. */
const MOST_WORDS = 3;
/**
 * Of the eight readings that a name may have, those left beside the Japanese one and one as a foreigner's name. The given
 * name is one word in all: read by its syllables too, half as many Koreans again were flagged.
 */
const MOST_READINGS = 6;

/**
 * A Korean name in katakana, surname first, in Latin words: the likelier of what katakana write alike, of those that
 * differ in more than the system of romanisation. None where the first word is no Korean surname, or the others are not one
 * or two syllables of given names: with three they are a foreigner's or Japanese more often.
 */
export function koreanInKatakana(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...others] = words;
  const surname = surnames().get(first) ?? [];
  if (words.length < 2 || words.length > MOST_WORDS || surname.length === 0) return [];
  const given = givenNames(others.join(''));
  const names = surname.flatMap((text, rank) =>
    given.map((name) => ({ surname: text, given: name.text, rank: rank + name.rank })),
  );
  const found = new Map<string, (typeof names)[number]>();
  for (const name of names.sort((a, b) => a.rank - b.rank)) {
    const folded = [name.surname, name.given].map(syllabicFold).join(' ');
    if (!found.has(folded)) found.set(folded, name);
  }
  return [...found.values()].slice(0, MOST_READINGS).map((name) => [name.surname, name.given]);
}

interface Ranked {
  readonly text: string;
  /** How many likelier readings its parts have. */
  readonly rank: number;
}

function givenNames(katakana: string): readonly Ranked[] {
  const cuts = [ranked(katakana)];
  for (let at = 1; at < katakana.length; at++) {
    const [before, behind] = [katakana.slice(0, at), katakana.slice(at)];
    cuts.push(joined(before, ranked(behind)));
    const linked = LINKED.get(behind);
    if (linked !== undefined) cuts.push(joined(`${before}ン`, [linked]));
  }
  return cuts.flat();
}

/** The frequent syllables u and ho as they sound behind n: ジュヌ is Jun-u, ジュノ Jun-ho. */
const LINKED: ReadonlyMap<string, Ranked> = new Map([
  ['ヌ', { text: 'u', rank: 0 }],
  ['ノ', { text: 'ho', rank: 0 }],
]);

function joined(before: string, behind: readonly Ranked[]): readonly Ranked[] {
  return ranked(before).flatMap((first) =>
    behind.map((second) => ({
      text: first.text + second.text,
      rank: first.rank + second.rank,
    })),
  );
}

function ranked(syllable: string): readonly Ranked[] {
  return (syllables().get(syllable) ?? []).map((text, rank) => ({ text, rank }));
}
