// Spellings of one name in Arabic letters: as common as the commonest of them, however few people a statistics spells so (Saeedi, Saidi).
import { program } from '../program.mjs';

const { PERSIAN_NAMES } = await program('normalise/data/persian-names.js');
const { ARABIC_GIVEN_NAMES } = await program('normalise/data/arabic-given-names.js');
const { ARABIC_SURNAMES } = await program('normalise/data/arabic-surnames.js');
const { ARABIC_VARIANTS } = await program('normalise/data/arabic-variants.js');
const { arabicKey } = await program('normalise/scripts/arabic-letters.js');
const { readArabicWord } = await program('normalise/scripts/arabic-word.js');
const { consonantSkeleton } = await program('normalise/skeleton.js');

/** With fewer consonants two readings of one writing are two names (Ubay, Abi). */
const FEWEST_CONSONANTS = 3;

/** A share that is less than this part of another is no other count of the same people, but a spelling that nobody counted. */
const UNCOUNTED = 1 / 4;

/** A copy of the shares by key in which each spelling of a group that was hardly counted has the share of the group's commonest. */
export function withArabicSpellings(shares, keyOf) {
  const raised = new Map(shares);
  for (const group of [...byCountry(), ...byPronunciation()]) {
    const keys = group.map(keyOf);
    const most = Math.max(...keys.map((key) => shares.get(key) ?? 0));
    if (most === 0) continue;
    for (const key of keys)
      if ((shares.get(key) ?? 0) < UNCOUNTED * most) raised.set(key, Math.max(raised.get(key) ?? 0, most));
  }
  return raised;
}

/** What England and France make of an Arabic name, and of the family name made of it with -i. */
function byCountry() {
  return ARABIC_VARIANTS.split(',').flatMap((entry) => {
    const spellings = entry.trim().split(/\s+/);
    const ending = spellings.every((name) => /[^aeiouy]$/.test(name));
    return ending ? [spellings, spellings.map((name) => `${name}i`)] : [spellings];
  });
}

/** A word read in Arabic and in Persian: the same consonants, as many syllables, other vowels. */
function byPronunciation() {
  const words = [PERSIAN_NAMES, ARABIC_GIVEN_NAMES, ARABIC_SURNAMES].flatMap((table) =>
    table.split(/[,\s]+/).filter((word) => /[\u0600-\u06ff]/.test(word)),
  );
  const groups = [];
  for (const key of new Set(words.map(arabicKey))) {
    const [arabic, persian] = [readArabicWord(key, false), readArabicWord(key, true)];
    const read = [...arabic, ...persian];
    if (arabic.length !== 1 || persian.length !== 1 || read.some(({ skeletal }) => skeletal)) continue;
    const [one, other] = read.map(({ text }) => text);
    if (one !== other && isOneName(one, other)) groups.push([one, other]);
  }
  return groups;
}

function isOneName(one, other) {
  const consonants = consonantSkeleton(one);
  return (
    consonants.length >= FEWEST_CONSONANTS &&
    consonants === consonantSkeleton(other) &&
    syllables(one) === syllables(other)
  );
}

function syllables(word) {
  return (word.match(/[aeiou]+/g) ?? []).length;
}
