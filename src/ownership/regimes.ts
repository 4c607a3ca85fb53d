/** A jurisdiction's rule on companies that listed parties own. */
export interface Regime {
  readonly name: string;
  /** lists whose entries count for it */
  readonly lists: ReadonlySet<string>;
  /** the rule in words */
  readonly rule: string;
  /** per cent; `least`: reached at exactly so much, else only above it */
  readonly threshold: { readonly percent: number; readonly least: boolean };
  /** whose shares are held against it: those of all listed owners, or of each alone */
  readonly counts: 'sum' | 'largest';
  /** whether control without a share is enough, which no file can tell */
  readonly control: boolean;
}

/**
 * OFAC: Revised Guidance on Entities Owned by Persons Whose Property and Interests in Property Are Blocked (13 August
 * 2014), FAQ 398 to 402: 50 per cent or more, directly or indirectly, of one or more blocked persons together; control
 * alone does not block (FAQ 398).
 * EU: Council, Best Practices for the effective implementation of restrictive measures: more than 50 % of the proprietary
 * rights, or control; shares of several listed persons are added up (Commission's FAQs on asset freezes).
 * UK: regulation 7 of the Russia (Sanctions) (EU Exit) Regulations 2019, and alike in the others: more than 50 % of shares
 * or votes, or control; OFSI's general guidance adds shares up only where they are held jointly or by arrangement.
 */
export const REGIMES: readonly Regime[] = [
  {
    name: 'OFAC',
    lists: new Set(['ofac-sdn', 'ofac-consolidated']),
    rule: 'at least 50 % in sum',
    threshold: { percent: 50, least: true },
    counts: 'sum',
    control: false,
  },
  {
    name: 'EU',
    lists: new Set(['eu-fsf']),
    rule: 'more than 50 % in sum, or control',
    threshold: { percent: 50, least: false },
    counts: 'sum',
    control: true,
  },
  {
    name: 'UK',
    lists: new Set(['uk-sanctions-list', 'uk-ofsi-conlist']),
    rule: 'more than 50 % of one owner, or of several by arrangement, or control',
    threshold: { percent: 50, least: false },
    counts: 'largest',
    control: true,
  },
];

/** Roles that own, also where no share is given; whoever has a share owns as well. */
export const OWNERS: ReadonlySet<string> = new Set([
  ...['beneficial owner', 'owner', 'shareholder', 'parent company', 'partner', 'joint holder'],
]);
/** Roles that are not on the customer's side of the question who owns or controls it. */
export const OTHERS: ReadonlySet<string> = new Set(['subsidiary', 'guarantor', 'charterer']);
