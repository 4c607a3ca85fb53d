// Weighted name lists per culture to draw made-up people from.
import { readCultures } from '../rarity/cultures.mjs';
import {
  localeNames,
  namePackages,
  rankedSurnames,
  usGivenNames,
  usSurnames,
} from '../rarity/name-packages.mjs';

/** Part of the names drawn from published frequencies, from a locale's unranked list, and from a list of 197,000 names of any kind. */
const SOURCES = { ranked: 0.62, locale: 0.3, rare: 0.08 };

/** In the tables for their rarity, and no names by themselves. */
const NO_NAMES = new Set(
  'abdul al el bin ben ibn abu abou ould haj hajj bou bint binti umm shaikh sheikh din mullah haji md abd wan nik dela delacruz jong'.split(
    ' ',
  ),
);

/** `draw(culture, slot, random)`: a name as it would be written; `drawNative(locale, slot, random)`: one in the locale's own script. */
export async function namePools(directory) {
  const packages = namePackages(directory);
  const ranked = await rankedPools(packages);
  const locales = await localePools(packages);
  const rare = Object.keys(packages.require('humannames')).filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name));
  const draw = (culture, slot, random) => {
    const dice = random();
    const local = locales.latin.get(`${culture} ${slot}`);
    if (dice < SOURCES.rare && (slot === 'given' || slot === 'family'))
      return rare[Math.floor(random() * rare.length)];
    if (dice < SOURCES.rare + SOURCES.locale && local) return local[Math.floor(random() * local.length)];
    const pool = ranked.get(`${culture} ${slot}`);
    if (pool) return pool.draw(random);
    return local ? local[Math.floor(random() * local.length)] : null;
  };
  const drawNative = (locale, slot, random) => {
    const names = locales.native.get(`${locale} ${slot}`);
    return names ? names[Math.floor(random() * names.length)] : null;
  };
  return { draw, drawNative };
}

async function rankedPools(packages) {
  const pools = new Map();
  const add = (culture, slot, spellings, share) => {
    const key = `${culture} ${slot}`;
    if (!pools.has(key)) pools.set(key, []);
    pools.get(key).push({ spellings, share });
  };
  for (const { name, slots } of readCultures()) {
    if (name === 'anglo') continue;
    for (const [slot, entries] of slots)
      for (const { spellings, share } of entries)
        if (!NO_NAMES.has(spellings[0])) add(name, slot, spellings.map(titled), share);
  }
  for (const { name, share } of usSurnames(packages).slice(0, 40_000))
    add('anglo', 'family', [titled(name)], share);
  for (const { name, share } of (await usGivenNames(packages)).slice(0, 20_000))
    add('anglo', 'given', [titled(name)], share);
  for (const { culture, slot, names } of rankedSurnames(packages))
    for (const { name, share } of culture === 'anglo' ? [] : names) add(culture, slot, [titled(name)], share);
  return new Map([...pools].map(([key, entries]) => [key, weighted(entries)]));
}

/** Draws an entry by its share and one of its spellings, the first in half of the cases. */
function weighted(entries) {
  const sums = [];
  let total = 0;
  for (const { share } of entries) {
    total += share;
    sums.push(total);
  }
  const draw = (random) => {
    const { spellings } = entries[firstAbove(sums, random() * total)];
    return spellings.length === 1 || random() < 0.5
      ? spellings[0]
      : spellings[Math.floor(random() * spellings.length)];
  };
  return { draw };
}

function firstAbove(sums, value) {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

async function localePools(packages) {
  const latin = new Map();
  const native = new Map();
  for (const { culture, locale, slot, names } of await localeNames(packages)) {
    if (/^[\p{Script=Latin}\P{L}]+$/u.test(names.join('')))
      latin.set(`${culture} ${slot}`, [...(latin.get(`${culture} ${slot}`) ?? []), ...names]);
    else native.set(`${locale} ${slot}`, names);
  }
  return { latin, native };
}

function titled(name) {
  return name[0].toUpperCase() + name.slice(1);
}
