import type { Customer, RelatedParty } from '../customers/customer.js';
import type { Match, ScreenedCustomer } from '../match/screened-row.js';
import { OTHERS, OWNERS, REGIMES, type Regime } from './regimes.js';

/**
 * The shares of owners who may be listed, in sum, under one regime. No conclusion is drawn, since the matches are open.
 */
export interface Ownership {
  readonly regime: string;
  readonly rule: string;
  /** per cent of all owners who may be listed, as far as their shares are stated */
  readonly listedShare: number;
  /** the largest of them */
  readonly largestShare: number;
  /** owners who may be listed, and those of them without a stated share */
  readonly owners: number;
  readonly unknownShares: number;
  /** directors and others who may be listed and have no known share */
  readonly others: number;
  /** `reached`: by the stated shares, if these matches are true; `below`; `unknown`: a share is missing */
  readonly finding: 'reached' | 'below' | 'unknown';
  /** the same in words */
  readonly text: string;
}

/**
 * One assessment for each regime on whose lists a party behind the customer may be; none if no such party matches.
 * Dismissed matches do not count. Two parties with the same role and name cannot be told apart, so both count.
 */
export function ownershipOf({
  matches,
  customer,
}: Pick<ScreenedCustomer, 'matches' | 'customer'>): readonly Ownership[] {
  if (customer.related.length === 0) return [];
  const live = matches.filter(({ role, decision }) => role !== null && decision?.status !== 'dismissed');
  if (live.length === 0) return [];
  return REGIMES.flatMap((regime) => {
    const own = live.filter((match) => regime.lists.has(match.list) && (regime.control || blocks(match)));
    const listed = customer.related.filter(
      (party) =>
        !OTHERS.has(party.role) &&
        !isOfAnAccount(party, customer) &&
        own.some((match) => isAbout(match, party)),
    );
    if (listed.length === 0) return [];
    const found = assessed(regime, listed);
    // If control alone does not matter, there must be an owner.
    return found.owners === 0 && !regime.control ? [] : [found];
  });
}

/** OFAC's rule is about persons whose property is blocked; other programmes on its lists have rules of their own. */
function blocks({ measures }: Match): boolean {
  return measures.length === 0 || measures.some(({ effect }) => effect === 'block' || effect === 'unknown');
}

/** Somebody who shares an account, but not a company, owns nothing that a regime's rule is about. */
function isOfAnAccount({ role, share }: RelatedParty, { type }: Customer): boolean {
  return role === 'joint holder' && share === null && type !== 'organization';
}

function isAbout({ role, customerName }: Match, party: RelatedParty): boolean {
  if (party.role !== role) return false;
  // A match by an identifier alone names nobody.
  return customerName === '' || party.party.names.some(({ full }) => full === customerName);
}

function assessed(regime: Regime, listed: readonly RelatedParty[]): Ownership {
  const owners = listed.filter(({ role, share }) => share !== null || OWNERS.has(role));
  const shares = owners.flatMap(({ share }) => (share === null ? [] : [share]));
  const listedShare = rounded(shares.reduce((sum, share) => sum + share, 0));
  const largestShare = Math.max(0, ...shares);
  const unknownShares = owners.length - shares.length;
  const { percent, least } = regime.threshold;
  const isReached = least ? listedShare >= percent : listedShare > percent;
  const finding = isReached ? 'reached' : unknownShares > 0 ? 'unknown' : 'below';
  const facts = {
    ...{ regime: regime.name, rule: regime.rule, listedShare, largestShare, owners: owners.length },
    ...({ unknownShares, others: listed.length - owners.length, finding } as const),
  };
  return { ...facts, text: textOf(facts, regime) };
}

/** Shares have at most four decimals, and their sum should have no more. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

const CONCLUSIONS = {
  reached: 'reached if these matches are true',
  below: 'not reached by the owners given',
  unknown: 'check: a share is not given',
} as const;

/** The first action comes first, since a narrow table cuts the end. */
function textOf(facts: Omit<Ownership, 'text'>, { control }: Regime): string {
  const { regime, rule, owners, others, listedShare, largestShare, unknownShares, finding } = facts;
  const what = [...(owners === 0 ? [] : [CONCLUSIONS[finding]]), ...(control ? ['control: check'] : [])];
  const known = owners - unknownShares;
  const held = `${listedShare} % of ${counted(known, 'owner')}${known > 1 ? `, the largest ${largestShare} %` : ''}`;
  const who = [
    ...(known === 0 ? [] : [held]),
    ...(unknownShares === 0 ? [] : [`${counted(unknownShares, 'owner')} without a share`]),
    ...(others === 0 ? [] : [counted(others, 'other party', 'other parties')]),
    ...(listedShare > 100 ? ['more than all: is somebody given twice?'] : []),
  ];
  return `${regime}: ${what.join('; ')} (${who.join(', ')} who may be listed; rule: ${rule})`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
