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
 * Map key → share of ordinary people whose name holds it. A source counts spellings apart, and they are added up under their key; but an
 * entry of data/common-names.txt gives one share to all its spellings together. Within a slot of a culture the source with the largest
 * share counts; slots of a culture and cultures are added.
 *
 * @param packages see namePackages
 * @param tokensOf the tokens of a name in any script
 * @param keyOf what tokens are counted under, e.g. their spelling fold
 */
export async function ordinaryShares(packages, tokensOf, keyOf) {
  const cultures = readCultures();
  const held = new Map(cultures.map(({ name, weight }) => [name, { weight, slots: new Map() }]));
  const noteAll = (culture, slot, shares) => {
    const { slots } = held.get(culture);
    if (!slots.has(slot)) slots.set(slot, new Map());
    const known = slots.get(slot);
    for (const [key, share] of shares) known.set(key, Math.max(known.get(key) ?? 0, share));
  };
  for (const culture of cultures) {
    for (const [slot, entries] of culture.slots)
      noteAll(culture.name, slot, addedUp(entries.flatMap((entry) => keysOf(entry, keyOf))));
    noteAll(culture.name, 'given', addedUp([...joinedSyllables(culture, keyOf)]));
  }
  for (const { culture, slot, names } of await packageNames(packages)) {
    const shares = names.flatMap(({ name, share }) =>
      [...new Set(tokensOf(name).map(keyOf))].map((key) => [key, share]),
    );
    noteAll(culture, slot, addedUp(shares));
  }
  return weightedSum([...held.values()]);
}

/** An entry's share under each different key of its spellings. */
function keysOf({ spellings, share }, keyOf) {
  return [...new Set(spellings.map(keyOf))].map((key) => [key, share]);
}

function addedUp(pairs) {
  const sums = new Map();
  for (const [key, share] of pairs) sums.set(key, (sums.get(key) ?? 0) + share);
  return sums;
}

/** [{ culture, slot, names: [{ name, share }] }], one per list of a package. */
async function packageNames(packages) {
  return [
    { culture: 'anglo', slot: 'family', names: usSurnames(packages) },
    { culture: 'anglo', slot: 'given', names: await usGivenNames(packages) },
    ...rankedSurnames(packages),
    ...(await unrankedNames(packages)),
  ];
}

/** Given names of two syllables written as one token: `jianguo`, `minjun`. */
function joinedSyllables(culture, keyOf) {
  const syllables = culture.slots.get('syllable') ?? [];
  const joined = [];
  for (const first of syllables) {
    for (const second of syllables) {
      const share = TWO_SYLLABLES * (first.share / SYLLABLES_EACH) * (second.share / SYLLABLES_EACH);
      if (share < COMMON_PAIR) continue;
      const spellings = first.spellings.flatMap((start) => second.spellings.map((end) => start + end));
      joined.push(...keysOf({ spellings, share }, keyOf));
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
