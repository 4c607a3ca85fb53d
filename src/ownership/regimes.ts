/** A jurisdiction's rule on companies that listed parties own. */
export interface Regime {
  readonly name: string;
  /** lists whose entries count for it */
  readonly lists: ReadonlySet<string>;
  /** the rule in words */
  readonly rule: string;
  /** per cent; `least`: reached at exactly so much, else only above it */
  readonly threshold: { readonly percent: number; readonly least: boolean };
  /** whether control without a share is enough, which no file can tell */
  readonly control: boolean;
}

/**
 * OFAC's 50 Percent Rule: what blocked persons own by 50 per cent or more, together, directly or indirectly, is blocked although
 * it is not listed. The tests of the EU and the UK differ in the threshold (more than 50 %) and add control.
 *
 * The shares of all owners who may be listed are added up under each of them, and the largest is shown beside the sum: when
 * holdings of several owners count together is for whoever looks at the match, and too much said is looked at, too little not.
 */
export const REGIMES: readonly Regime[] = [
  {
    name: 'OFAC',
    lists: new Set(['ofac-sdn', 'ofac-consolidated']),
    rule: 'at least 50 % in sum',
    threshold: { percent: 50, least: true },
    control: false,
  },
  {
    name: 'EU',
    lists: new Set(['eu-fsf']),
    rule: 'more than 50 %, or control',
    threshold: { percent: 50, least: false },
    control: true,
  },
  {
    name: 'UK',
    lists: new Set(['uk-sanctions-list', 'uk-ofsi-conlist']),
    rule: 'more than 50 %, or control',
    threshold: { percent: 50, least: false },
    control: true,
  },
];

/** Roles that own, also where no share is given; whoever has a share owns as well. */
export const OWNERS: ReadonlySet<string> = new Set([
  ...['beneficial owner', 'owner', 'shareholder', 'parent company', 'partner', 'joint holder'],
]);
/** Roles that are not on the customer's side of the question who owns or controls it. */
export const OTHERS: ReadonlySet<string> = new Set(['subsidiary', 'guarantor', 'charterer']);
