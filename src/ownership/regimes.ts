/** A jurisdiction's rule on companies owned by listed parties. */
export interface Regime {
  readonly name: string;
  /** lists whose entries count for it */
  readonly lists: ReadonlySet<string>;
  /** the rule in words */
  readonly rule: string;
  /** per cent; `least`: reached at exactly this share, else only above it */
  readonly threshold: { readonly percent: number; readonly least: boolean };
  /** whether control without a share is enough, which no file can show */
  readonly control: boolean;
}

/**
 * OFAC's 50 Percent Rule: property owned by blocked persons by 50 per cent or more, together, directly or indirectly,
 * is blocked although it is not listed. The tests of the EU and the UK differ in the threshold (more than 50 %) and add
 * control.
 *
 * Under each of them the shares of all owners who may be listed are added up, and the largest is shown beside the sum.
 * When holdings of several owners count together is left to whoever looks at the match: a result that is too high gets
 * looked at, one that is too low does not.
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

/** Roles that own even if no share is stated; anybody with a share is an owner as well. */
export const OWNERS: ReadonlySet<string> = new Set([
  ...['beneficial owner', 'owner', 'shareholder', 'parent company', 'partner', 'joint holder'],
]);
/** Roles that neither own nor control the customer. */
export const OTHERS: ReadonlySet<string> = new Set(['subsidiary', 'guarantor', 'charterer']);
