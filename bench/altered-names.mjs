// The queries of the perturbation benchmark: altered names of listed parties, and near misses of each.
import { groupBy } from './group-by.mjs';
import { nameKey, tokensOf } from './identity.mjs';
import { jaroWinkler } from './jaro-winkler.mjs';
import { latinName, nearMisses } from './near-misses.mjs';
import { PERTURBATIONS } from './perturbations.mjs';
import { program } from './program.mjs';
import { below, randomFrom, seedOf, shuffled } from './random.mjs';

const { tagName } = await program('normalise/tagged-name.js');

/** What must be left of a name for it to be found again. */
const FEWEST_BITS = 12;
/** A near miss must still show what makes it another name after it is altered too. */
const STILL_THERE = 0.8;

/**
 * One cell per class, list and type: { perturbation, list, type, cases: [{ entity, name, altered, miss }] }, `miss` being
 * { name, kind } or null. Names are strong, Latin, of two words at least where they are persons'.
 *
 * @param bitsOf rarity of a token of an entity type
 */
export function* alteredNames(
  entities,
  parties,
  bitsOf,
  { seed, size, types = ['person', 'organization', 'vessel'] },
) {
  const misses = nearMisses(entities, parties, bitsOf);
  const groups = groupBy(entities, (entity) => `${entity.list} ${entity.type}`);
  for (const perturbation of PERTURBATIONS) {
    for (const [key, members] of groups) {
      const { list, type } = members[0];
      if (!types.includes(type)) continue;
      const random = randomFrom(seedOf(`${seed} ${perturbation.id} ${key}`));
      const cases = [];
      for (const entity of shuffled(random, members)) {
        if (cases.length === size) break;
        const made = alter(entity, perturbation, random, bitsOf);
        if (made) cases.push({ ...made, miss: missOf(misses, made, perturbation, random) });
      }
      yield { perturbation, list, type, cases };
    }
  }
}

function alter(entity, { operation, drops }, random, bitsOf) {
  const name = latinName(entity, random);
  if (
    name === undefined ||
    (entity.type === 'person' && tokensOf(name).filter((token) => token.length > 2).length < 2)
  )
    return null;
  const altered = operation(name, random, entity.type);
  if (altered === null || altered === name) return null;
  return drops && !enoughLeft(entity.type, name, altered, bitsOf) ? null : { entity, name, altered };
}

/** Words that tell nobody from anybody: what is left must carry its bits without them. */
const NOT_NAMES = new Set(['particle', 'honorific', 'legal-form', 'number']);

/**
 * 12 bits must be left, titles and legal forms not counted; of a person's name two words or a word and an initial (a single
 * word is no match by itself), of another's its rarest word.
 */
function enoughLeft(type, name, altered, bitsOf) {
  const tagged = tagName(altered, type === 'person' ? 'person' : 'other')[0];
  const left = (tagged?.tokens ?? []).filter(({ role }) => !NOT_NAMES.has(role));
  const bits = left.filter(({ role }) => role !== 'initial').reduce((sum, token) => sum + token.bits, 0);
  if (bits < FEWEST_BITS) return false;
  if (type === 'person') return left.length > 1;
  const rarest = tokensOf(name).sort((one, other) => bitsOf(other, type) - bitsOf(one, type))[0];
  return tokensOf(altered).includes(rarest);
}

function missOf(misses, { entity, name }, { operation }, random) {
  const kind = misses.kinds[below(random, misses.kinds.length)];
  const miss = misses.nearMiss(entity, name, random, kind);
  if (miss === null || entity.names.some((other) => nameKey(other.full) === nameKey(miss.name))) return null;
  const altered = operation(miss.name, random, entity.type) ?? miss.name;
  const shows = tokensOf(altered).some(
    (token) => token === miss.differs || jaroWinkler(token, miss.differs) >= STILL_THERE,
  );
  return shows ? { name: altered, kind } : null;
}
