import type { EntityType } from '../normalise/party.js';
import { isOnlyAccount, withoutAccount } from './account-remarks.js';
import { bareName } from './bare-names.js';
import { withoutRemarkBehindComma } from './behind-commas.js';
import { fromBooking } from './booking-names.js';
import { withoutCompanyNumber } from './company-numbers.js';
import { withoutCompanyRemark } from './company-remarks.js';
import { readCouple } from './couples.js';
import { betweenTitles, withoutCourtesies } from './courtesies.js';
import { namesByScript, withoutEasternCourtesy } from './eastern-names.js';
import { withoutEasternRemark } from './eastern-remarks.js';
import { withSurname } from './glued-names.js';
import { withInitials } from './initials.js';
import { withoutLabel } from './labelled-names.js';
import { isSingleName } from './single-names.js';
import { lateOwnerOf, settlorOf } from './trusts-and-estates.js';

/** One way in which what stands for a name can be read. */
export interface NameReading {
  /** what it reads, or leaves out */
  readonly reads: string;
  /** the customers for whom it is tried */
  readonly types: ReadonlySet<EntityType>;
  /** further names of the same party; null or none where there is nothing of the kind */
  readonly of: (name: string, type: EntityType) => string | readonly string[] | null;
}

const PEOPLE: ReadonlySet<EntityType> = new Set(['person', 'unknown']);
const COMPANIES: ReadonlySet<EntityType> = new Set(['organization']);
const MAYBE_COMPANIES: ReadonlySet<EntityType> = new Set(['organization', 'unknown']);
const PARTIES: ReadonlySet<EntityType> = new Set(['person', 'unknown', 'organization']);
const ANYBODY: ReadonlySet<EntityType> = new Set(['person', 'organization', 'vessel', 'aircraft', 'unknown']);

/** Each reads one thing, and knows of no other: `readingsOf` lets each read what the others give. */
export const READINGS: readonly NameReading[] = [
  { reads: 'remarks, dates and numbers', types: PEOPLE, of: bareName },
  { reads: 'places and remarks behind commas', types: PARTIES, of: withoutRemarkBehindComma },
  { reads: 'labels of fields', types: ANYBODY, of: withoutLabel },
  { reads: 'names of airline bookings', types: PEOPLE, of: fromBooking },
  { reads: 'estates', types: ANYBODY, of: lateOwnerOf },
  { reads: 'trusts', types: PEOPLE, of: settlorOf },
  { reads: 'what became of companies, and shares in them', types: COMPANIES, of: withoutCompanyRemark },
  { reads: 'numbers of companies', types: MAYBE_COMPANIES, of: withoutCompanyNumber },
  { reads: 'accounts', types: PARTIES, of: withoutAccount },
  { reads: 'Eastern forms of address', types: ANYBODY, of: withoutEasternCourtesy },
  { reads: 'remarks beside Eastern names', types: PEOPLE, of: withoutEasternRemark },
  { reads: 'names in two scripts', types: ANYBODY, of: namesInScripts },
  { reads: 'forms of address and degrees', types: PEOPLE, of: unaddressed },
];

/** What they give is read no further: of `M J Muster`, nobody is a Monsieur. */
export const LAST_READINGS: readonly NameReading[] = [
  { reads: 'initials written together', types: PEOPLE, of: withInitials },
  {
    reads: 'Eastern names written as one word',
    types: PEOPLE,
    of: (name) => withSurname(betweenTitles(name)),
  },
];

/**
 * Names that one name may give. Each reading leaves something out or puts a blank in, and none puts anything back, so that
 * the names come to an end by themselves; but n remarks that do not meet give 2ⁿ names: as many as four of them give.
 */
const MOST_NAMES = 16;
const NONE: readonly string[] = [];

/** The further names that all readings give of a name, and of what they give, until nothing new comes; without the name. */
export function readingsOf(name: string, type: EntityType): readonly string[] {
  if (isSingleName(name)) return NONE;
  const names = [name];
  const add = (table: readonly NameReading[], each: string): void => {
    for (const { types, of } of table)
      if (types.has(type))
        for (const further of [of(each, type) ?? NONE].flat())
          if (names.length <= MOST_NAMES && !names.includes(further)) names.push(further);
  };
  for (const [at, each] of names.entries()) if (at === 0 || !isSingleName(each)) add(READINGS, each);
  for (const each of [...names]) add(LAST_READINGS, each);
  return names.slice(1);
}

/**
 * The names of a cell in two scripts. What stands beside a name in another script may be no more than `as trustee`, `USD a/c`, or a
 * place behind a comma.
 */
function namesInScripts(name: string, type: EntityType): readonly string[] {
  // Without what says which account is meant, the name is read once more.
  if (namesByScript(name).length === 0 || withoutAccount(name, type) !== null) return NONE;
  const text = withoutCourtesies(name, type) ?? name;
  const names = namesByScript(text).filter((each) => !isOnlyAccount(each));
  const hasPlace = PEOPLE.has(type) && withoutRemarkBehindComma(text, type).length > 0;
  return hasPlace ? names.filter((each) => !text.includes(`, ${each}`)) : names;
}

/** Of a couple, each has a form of address: without the first one only, `Mr Jo & Mrs Ann Muster` would be a third person. */
function unaddressed(name: string, type: EntityType): string | null {
  const bare = withoutCourtesies(name, type);
  return bare === null || readCouple(name, type) !== null ? null : bare;
}
