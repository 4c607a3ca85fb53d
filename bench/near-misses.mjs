// Names that look like a listed party's and are somebody else's.

import { groupBy } from './group-by.mjs';
import { nameKey, tokensOf } from './identity.mjs';
import { jaroWinkler } from './jaro-winkler.mjs';
import { strongNames } from './listed.mjs';
import { below, pick, shuffled } from './random.mjs';

/** Tokens more alike than this may be one name in two spellings. */
const ALIKE = 0.75;
const CANDIDATES = 6;
/** A word with fewer bits is a generic one. */
const TELLING_BITS = 7;
/** Titles are no part of a name: another one does not make another person. */
const TITLES = new Set(
  'seyed seyyed hajj daw qadi phado sayyed sayed sayyid syed said hadj haji hajji dato sri mulla mullah maulavi maulawi mawlawi sheikh shaikh shaykh rabbi colonel general hafiz qari ustad malik'.split(
    ' ',
  ),
);

/** `nearMiss(entity, name, random, kind)`: { name, differs } or null; `differs` is the token that the target does not have. */
export function nearMisses(entities, parties, bitsOf) {
  const byGroup = groupBy(entities, (entity) => `${entity.list} ${entity.type}`);
  const holders = holdersOfTokens(entities, bitsOf);
  const makers = {
    'one token replaced': (entity, name, random) =>
      replaced(entity, name, random, rarestOf(entity, name, bitsOf)),
    sibling: (entity, name, random) => sibling(entity, name, random),
    'another party': (entity, name, random) => anotherParty(entity, name, random),
  };

  function replaced(entity, name, random, old) {
    const known = entity.names.flatMap((other) => tokensOf(other.full));
    const group = byGroup.get(`${entity.list} ${entity.type}`);
    for (let attempt = 0; attempt < CANDIDATES && old; attempt++) {
      const donor = pick(random, group);
      const token = rarestOf(donor, latinName(donor, random), bitsOf);
      if (token && known.every((other) => jaroWinkler(other, token) < ALIKE)) return swap(name, old, token);
    }
    return null;
  }

  /** The same family, another given name; the same company in words, another in its name or number. */
  function sibling(entity, name, random) {
    const number = /\b\d{1,3}\b/.exec(name);
    if (number) return swap(name, number[0], String(Number(number[0]) + 1 + below(random, 8)));
    const words = tokensOf(name).filter(isName);
    return words.length < 2
      ? null
      : replaced(entity, name, random, entity.type === 'person' ? words[0] : rarestOf(entity, name, bitsOf));
  }

  /**
   * The party of the same type and list (another list may have the same party under a name of its own) that shares most
   * with the name; each of the two has a word that the other has not, and that says something.
   */
  function anotherParty(entity, name, random) {
    const tokens = new Set(tokensOf(name));
    const known = entity.names.map((other) => new Set(tokensOf(other.full)));
    const others = [...tokens].flatMap((token) => holders.get(`${entity.type} ${token}`) ?? []);
    let best = null;
    for (const other of shuffled(random, [...new Set(others)]).slice(0, CANDIDATES)) {
      if (other.list !== entity.list || parties.get(other.id) === parties.get(entity.id)) continue;
      const text = latinName(other, random);
      const theirs = tokensOf(text ?? '');
      const says = (token) => isName(token) && bitsOf(token, entity.type) >= TELLING_BITS;
      const unlike = (token, set) => [...set].every((mine) => jaroWinkler(mine, token) < ALIKE);
      const differs = theirs.find((token) => says(token) && known.every((set) => unlike(token, set)));
      if (![...tokens].some((token) => says(token) && unlike(token, theirs))) continue;
      const shared = theirs
        .filter((token) => tokens.has(token))
        .reduce((sum, token) => sum + bitsOf(token, entity.type), 0);
      if (differs && (best === null || shared > best.shared)) best = { name: text, differs, shared };
    }
    return best;
  }

  return {
    kinds: Object.keys(makers),
    nearMiss: (entity, name, random, kind) => makers[kind](entity, name, random),
  };
}

function isName(token) {
  return token.length > 3 && !TITLES.has(token);
}

/** Words are replaced as they stand in the text, so that its punctuation and case stay. */
function swap(name, old, token) {
  const word = [...name.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].find((match) => nameKey(match[0]) === old);
  if (!word) return null;
  const upper = word[0] === word[0].toUpperCase();
  const other = upper ? token.toUpperCase() : token[0].toUpperCase() + token.slice(1);
  return {
    name: name.slice(0, word.index) + other + name.slice(word.index + word[0].length),
    differs: token,
  };
}

function rarestOf(entity, name, bitsOf) {
  const words = tokensOf(name ?? '').filter(isName);
  return words.sort((one, other) => bitsOf(other, entity.type) - bitsOf(one, entity.type))[0];
}

/** A strong Latin name of an entity, or undefined. */
export function latinName(entity, random) {
  const names = strongNames(entity).filter((name) => name.script === 'Latn');
  return names.length === 0 ? undefined : pick(random, names).full;
}

/** Entities by a token of theirs that says something. */
function holdersOfTokens(entities, bitsOf) {
  const holders = new Map();
  for (const entity of entities) {
    for (const token of new Set(strongNames(entity).flatMap((name) => tokensOf(name.full)))) {
      if (token.length < 4 || bitsOf(token, entity.type) < 6) continue;
      const key = `${entity.type} ${token}`;
      holders.set(key, [...(holders.get(key) ?? []), entity]);
    }
  }
  return holders;
}
