import type { ComparedEntity, ComparedName } from '../../lists/entity.js';
import type { NameEvidence } from './name-evidence.js';

/** `off`: weak aliases are not compared; `confirm`: see `nameCeiling`; `full`: they count as any other name. */
export type WeakAliasPolicy = 'off' | 'confirm' | 'full';

/** By name alone, a low-quality alias of several words is at most "possible". */
const HIGHEST_POSSIBLE = 79.9;
/** A one-word name that is this rare and long may be misspelt by one letter and still be recognised. */
const LONG_WORD = 7;
const LONG_WORD_SIMILARITY = 0.8;
/** What may be left unpaired in a name that agrees as a whole: a particle. */
const MOST_LEFT = 0.05;

export interface NameCeiling {
  /** the score that this name can reach by itself */
  readonly points: number;
  readonly reason: string;
}

/**
 * How far a listed name may carry a match by itself, or null if nothing limits it.
 *
 * OFAC does not expect weak aliases to be screened for and offers them to confirm a match (FAQ 122–125); a one-word
 * alias of low quality is no better on any other list. Both stay just below the threshold unless something else agrees.
 * The UN, the UK and the EU grade some aliases of several words as low quality although they are whole names: these may
 * flag, weakly. A single word of a person's name, even a strong one, flags only if it is the customer's whole name.
 */
export function nameCeiling(
  entity: ComparedEntity,
  name: ComparedName,
  evidence: NameEvidence,
  threshold: number,
  policy: WeakAliasPolicy,
): NameCeiling | null {
  const words = evidence.listedNames + (evidence.listedInitials > 0 ? 1 : 0);
  if (name.quality === 'weak' && policy !== 'full') {
    if (entity.list.startsWith('ofac-') || words < 2) {
      return { points: threshold - 0.1, reason: 'a weak alias confirms, it does not flag by itself' };
    }
    return { points: HIGHEST_POSSIBLE, reason: 'a low-quality alias' };
  }
  if (entity.type === 'person' && words < 2 && !isWholeWord(evidence)) {
    return { points: threshold - 0.1, reason: 'one word of a name, not equal' };
  }
  return null;
}

function isWholeWord(evidence: NameEvidence): boolean {
  if (evidence.equal || isWholeTitledName(evidence)) return true;
  const pair = evidence.alignment.pairs[0];
  if (
    pair === undefined ||
    evidence.queryNames !== 1 ||
    evidence.extra > MOST_LEFT ||
    evidence.missing > MOST_LEFT
  )
    return false;
  return pair.similarity >= LONG_WORD_SIMILARITY && evidence.shortest >= LONG_WORD;
}

/** A name with titles that can also be names (Amir Khan Motaqi), all of which the customer has. */
function isWholeTitledName({ listedAgreeing, queryAgreeing, extra, missing }: NameEvidence): boolean {
  return listedAgreeing > 1 && queryAgreeing > 1 && extra <= MOST_LEFT && missing <= MOST_LEFT;
}
