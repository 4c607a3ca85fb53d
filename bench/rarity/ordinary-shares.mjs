// How common a token is among ordinary people: the name cultures' own statistics, weighted by a bank's customers.
import { readCultures } from './cultures.mjs';
import { rankedSurnames, unrankedNames, usGivenNames, usSurnames } from './name-packages.mjs';

/** Part of the people whose given name has two syllables, and syllables per given name, for Chinese and Korean. */
const TWO_SYLLABLES = 0.85;
const SYLLABLES_EACH = 1.8;
/** Joined pairs of syllables are many; only those are kept that one in so many people of the culture has. */
const COMMON_PAIR = 1 / 2500;
/** Shares below this need not be kept: they lie under the table's floor (see build-rarity.mjs). */
const SMALLEST = 2 ** -22;

/**
 * Map token → share of ordinary people who hold it. Within a slot of a culture the best source counts, the largest
 * share; slots of a culture and cultures are added.
 *
 * @param packages see namePackages
 * @param tokensOf the tokens of a name in any script
 * @param keyOf what tokens are counted under, e.g. a spelling fold: spellings of one entry have one share between them, the larger
 */
export async function ordinaryShares(packages, tokensOf, keyOf = (token) => token) {
  const cultures = readCultures();
  const held = new Map(
    cultures.map((culture) => [culture.name, { weight: culture.weight, slots: new Map() }]),
  );
  const note = (culture, slot, word, share) => {
    const token = keyOf(word);
    const { slots } = held.get(culture);
    if (!slots.has(slot)) slots.set(slot, new Map());
    const shares = slots.get(slot);
    shares.set(token, Math.max(shares.get(token) ?? 0, share));
  };
  for (const culture of cultures) {
    for (const [slot, entries] of culture.slots)
      for (const { spellings, share } of entries)
        for (const token of spellings) note(culture.name, slot, token, share);
    for (const [token, share] of joinedSyllables(culture)) note(culture.name, 'given', token, share);
  }
  for (const { culture, slot, name, share } of await packageNames(packages))
    for (const token of tokensOf(name)) note(culture, slot, token, share);
  return weightedSum([...held.values()]);
}

async function packageNames(packages) {
  const us = (slot) => (entry) => ({ culture: 'anglo', slot, ...entry });
  return [
    ...usSurnames(packages).map(us('family')),
    ...(await usGivenNames(packages)).map(us('given')),
    ...rankedSurnames(packages).map((entry) => ({ slot: 'family', ...entry })),
    ...(await unrankedNames(packages)),
  ];
}

/** Given names of two syllables written as one token: `jianguo`, `minjun`. */
function joinedSyllables(culture) {
  const syllables = culture.slots.get('syllable') ?? [];
  const joined = new Map();
  for (const first of syllables) {
    for (const second of syllables) {
      const share = TWO_SYLLABLES * (first.share / SYLLABLES_EACH) * (second.share / SYLLABLES_EACH);
      if (share < COMMON_PAIR) continue;
      for (const start of first.spellings) {
        for (const end of second.spellings) {
          const token = start + end;
          joined.set(token, (joined.get(token) ?? 0) + share);
        }
      }
    }
  }
  return joined;
}

function weightedSum(cultures) {
  const total = new Map();
  for (const { weight, slots } of cultures) {
    for (const shares of slots.values()) {
      for (const [token, share] of shares) {
        const part = Math.min(1, share) * weight;
        if (part >= SMALLEST) total.set(token, (total.get(token) ?? 0) + part);
      }
    }
  }
  return total;
}
