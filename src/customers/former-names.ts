import type { EntityType } from '../normalise/party.js';
import { tokenBits } from '../normalise/rarity.js';
import { isCompany } from './joint-names.js';

/** The patterns start only at the first of several separators: trying each of them would take quadratic time. */
const BORN =
  /(?<![\s,;(-])[\s,;(-]+(?:née|nee|né|geb\.|geborene|z domu|урожд\.|урожденная)\s+(?!(?:le|il|el|am|on|in)\s)([^\s,;()\d][^\s,;()]*)\)?/iu;
const FORMERLY =
  /(?<![\s,;(-])[\s,;(-]+(?:formerly|previously|f\.?k\.?a\.?|f\/k\/a)(?: known as)?[\s:]+([^\s,;:()\d][^\s,;:()]*)\)?$/iu;
/** `(ex Velmar Ltd)`, `(ex-Beispiel)`; in small letters, it is an office. */
const EX = /[([] ?[Ee][Xx](?:[-–.:] ?| )([\p{Lu}\p{Lo}][^()[\]]{1,99})[)\]]/u;
/** A name that one person in some 6,000 bears. */
const WELL_KNOWN_BITS = 12.5;

/** What somebody was called before. */
export interface FormerName {
  readonly text: string;
  /** a name by itself, not a family name that belongs behind today's given names */
  readonly isWhole: boolean;
  /** It must not be read alone: a family name as common as Smith would flag whoever bears it. */
  readonly onlyFamily: boolean;
}

/** A text without `(ex Velmar Ltd)`, and what the brackets say somebody was called; the former names of ships are read elsewhere. */
export function splitFormer(
  text: string,
  type: EntityType,
): { readonly present: string; readonly bracketed: string | null } {
  const bracketed = type === 'vessel' ? undefined : EX.exec(text)?.[1];
  return bracketed === undefined
    ? { present: text, bracketed: null }
    : { present: text.replace(EX, ' '), bracketed };
}

/** A text without `née Beispiel`. */
export function withoutNameAtBirth(text: string): string {
  return text.replace(BORN, '');
}

/**
 * `Anna Muster formerly Beispiel`, `Anna Muster (ex Beispiel)`, `Anna Muster née Beispiel`: a family name that she had before.
 * What is in brackets and is not one word behind several is a whole name: `Acme (ex Velmar)`.
 * @param bracketed what `splitFormer` found
 * @param name the party's present one
 */
export function formerName(
  text: string,
  bracketed: string | null,
  name: string,
  type: EntityType,
): FormerName | null {
  if (bracketed !== null) {
    const isWhole =
      type === 'organization' || bracketed.includes(' ') || !name.includes(' ') || isCompany(name);
    return { text: bracketed, isWhole, onlyFamily: false };
  }
  const former = formerFamilyName(text, name, type);
  if (former !== null) return { text: former, isWhole: false, onlyFamily: isCommon(former) };
  const atBirth = BORN.exec(text)?.[1];
  return atBirth === undefined ? null : { text: atBirth, isWhole: false, onlyFamily: false };
}

/**
 * The family name that somebody with a name of several words had before. Null for companies, whose former name may be a
 * single word, and where several words follow.
 */
function formerFamilyName(text: string, name: string, type: EntityType): string | null {
  const former = FORMERLY.exec(text)?.[1];
  const mayHaveOne = type !== 'organization' && type !== 'vessel' && name.includes(' ') && !isCompany(name);
  return former !== undefined && mayHaveOne ? former : null;
}

function isCommon(name: string): boolean {
  const word = name.toLowerCase();
  return /^[a-z]+$/.test(word) && tokenBits(word, 'person') < WELL_KNOWN_BITS;
}
