import { checkIdentifier, type Identifier, type IdentifierType } from '../../normalise/identifier.js';
import type { Agreement } from '../screened-row.js';

export interface IdentifierComparison {
  readonly agreement: Agreement;
  /** the equal pair (the one that says most), or the contradicting one; null if nothing could be compared */
  readonly customer: Identifier | null;
  readonly listed: Identifier | null;
  /** the score that an equal identifier gives by itself, 0 when none is equal */
  readonly score: number;
}

const NOTHING: IdentifierComparison = { agreement: 'absent', customer: null, listed: null, score: 0 };

/** Numbers that one authority assigns worldwide. If they are equal, that decides, whatever the names say. */
const WORLDWIDE: Readonly<Partial<Record<IdentifierType, number>>> = {
  wallet: 100,
  lei: 100,
  imo: 98,
  iban: 98,
  bic: 95,
  mmsi: 95,
  'tail-number': 92,
  'aircraft-serial': 90,
};
/** Numbers that identify somebody only together with the country that issued them. */
const NATIONAL: ReadonlySet<IdentifierType> = new Set([
  'passport',
  'national-id',
  'tax-id',
  'registration',
  'other',
]);
const SAME_COUNTRY = 97;
const COUNTRY_UNKNOWN = 88;
const OTHER_KIND = 82;
/** Shorter numbers are often shared by chance. */
const SHORTEST = 5;
/**
 * Types of which a party has only one at a time, so that two different ones contradict. Passports are renewed under new
 * numbers and companies are entered in several registers, so those never contradict.
 */
const SINGLE: ReadonlySet<IdentifierType> = new Set(['national-id', 'tax-id', 'lei', 'imo']);

/** Compares identifiers for equality after normalisation; they are never merely similar. */
export function compareIdentifiers(
  customer: readonly Identifier[],
  listed: readonly Identifier[],
): IdentifierComparison {
  let best = NOTHING;
  for (const own of customer) {
    for (const other of listed) {
      const score = equalScore(own, other);
      if (score > best.score) best = { agreement: 'agree', customer: own, listed: other, score };
      if (best.score === 0 && best.agreement === 'absent' && contradicts(own, other, customer, listed)) {
        best = { agreement: 'conflict', customer: own, listed: other, score: 0 };
      }
    }
  }
  return best;
}

/** Whether a match can be looked for by this identifier alone. */
export function isDecisive(type: IdentifierType): boolean {
  return WORLDWIDE[type] !== undefined || NATIONAL.has(type);
}

function equalScore(a: Identifier, b: Identifier): number {
  const keyA = checkIdentifier(a).key;
  if (keyA === '' || keyA !== checkIdentifier(b).key) return 0;
  if (a.type === b.type) {
    const worldwide = WORLDWIDE[a.type];
    if (worldwide !== undefined) return worldwide;
  }
  if (!NATIONAL.has(a.type) || !NATIONAL.has(b.type) || keyA.length < SHORTEST) return 0;
  const sameKind = a.type === b.type || a.type === 'other' || b.type === 'other';
  if (a.country !== null && b.country !== null) {
    if (a.country !== b.country) return 0;
    return sameKind ? SAME_COUNTRY : OTHER_KIND;
  }
  // An equal number of another type and unknown origin is a coincidence.
  return a.type === b.type && keyA.length > SHORTEST ? COUNTRY_UNKNOWN : 0;
}

function contradicts(
  own: Identifier,
  other: Identifier,
  customer: readonly Identifier[],
  listed: readonly Identifier[],
): boolean {
  if (own.type !== other.type || !SINGLE.has(own.type) || sameNumber(own, other)) return false;
  if (WORLDWIDE[own.type] === undefined && (own.country === null || own.country !== other.country))
    return false;
  // If one side has several of one type, nobody can say which of them is valid.
  const alone = (all: readonly Identifier[]): boolean =>
    all.filter(({ type }) => type === own.type).length === 1;
  return alone(customer) && alone(listed) && checkIdentifier(own).valid !== false;
}

/**
 * Whether two numbers are equal, too short to prove anything, or unreadable, so that they do not contradict. Leading
 * zeros get lost in spreadsheets.
 */
function sameNumber(own: Identifier, other: Identifier): boolean {
  const [a, b] = [own, other].map((identifier) => checkIdentifier(identifier).key.replace(/^0+/, ''));
  return a === b || a === '' || b === '';
}
