import type { EntityType } from '../normalise/party.js';
import { tokenBits } from '../normalise/rarity.js';
import { isCompany } from './joint-names.js';

/** The pattern starts only at the first of several separators: trying each of them would take quadratic time. */
const FORMERLY =
  /(?<![\s,;(-])[\s,;(-]+(?:formerly|previously|f\.?k\.?a\.?|f\/k\/a)(?: known as)?[\s:]+([^\s,;:()\d][^\s,;:()]*)\)?$/iu;
/** A name that one person in some 6,000 bears. */
const WELL_KNOWN_BITS = 12.5;

/** What somebody was called before, in one word. */
export interface FormerName {
  readonly text: string;
  /** It is only a family name: one as common as Smith is no former name of a company, and flags whoever bears it. */
  readonly onlyFamily: boolean;
}

/**
 * `Anna Muster formerly Beispiel`: the family name that somebody with a name of several words had before. Null for
 * companies, whose former name may be a single word, and where several words follow.
 * @param name the party's present one
 */
export function formerFamilyName(text: string, name: string, type: EntityType): FormerName | null {
  const former = FORMERLY.exec(text)?.[1];
  if (former === undefined || type === 'organization' || type === 'vessel' || !name.includes(' '))
    return null;
  if (isCompany(name)) return null;
  const word = former.toLowerCase();
  return { text: former, onlyFamily: /^[a-z]+$/.test(word) && tokenBits(word, 'person') < WELL_KNOWN_BITS };
}
