import type { ChangeStatus, Match, RowStatus, ScreenedCustomer, ScreenedRow } from '../match/screened-row.js';

/** What reports show of a row, the same in every format. */

/** A customer with at least one match, decided or not. */
export function isFlagged(row: ScreenedRow): row is ScreenedCustomer {
  return row.status !== 'rejected' && row.matches.length > 0;
}

export type MatchStatus = 'open' | 'confirmed' | 'dismissed';

/** A match is open until a decision says otherwise. */
export function matchStatus(match: Match): MatchStatus {
  return match.decision?.status ?? 'open';
}

/** Whether a match is among those asked for by its change since an earlier run; null asks for all. */
export function isAmong({ change }: Match, only: ReadonlySet<ChangeStatus> | null): boolean {
  return only === null || change === undefined || only.has(change.status);
}

/**
 * The matches that table, CSV, HTML and workbook list. Dismissed matches are left out unless `all` asks for them; with
 * `only`, so are those that are unchanged since an earlier run.
 */
export function shownMatches(
  row: ScreenedCustomer,
  { all, only = null }: { readonly all: boolean; readonly only?: ReadonlySet<ChangeStatus> | null },
): readonly Match[] {
  if (row.matches.every(({ decision, change }) => decision === undefined && change === undefined))
    return row.matches;
  return row.matches.filter((match) => isAmong(match, only) && (all || matchStatus(match) !== 'dismissed'));
}

/** The matches of one customer grouped by the listed party, the best first. */
export function parties(matches: readonly Match[]): readonly (readonly [Match, ...Match[]])[] {
  const groups = new Map<string, [Match, ...Match[]]>();
  for (const match of matches) {
    // A related party's match is a separate line from the customer's, even if both match the same listed party.
    const key = `${match.party}\n${match.role ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [match]);
    else group.push(match);
  }
  return [...groups.values()];
}

/** What the strongest measure of a match demands. A measure that could not be read, or none, counts as a block. */
export type Effect = 'block' | 'reject' | 'restrict' | 'other';
const EFFECTS: readonly Effect[] = ['block', 'reject', 'restrict', 'other'];

/** The effects of a match, strongest first, at least one. */
export function effects(match: Match): readonly Effect[] {
  if (match.measures.length === 0) return ['block'];
  const found = new Set(match.measures.map(({ effect }) => (effect === 'unknown' ? 'block' : effect)));
  return EFFECTS.filter((effect) => found.has(effect));
}

/** The strongest effect that any of a party's entries has. */
export function strongest(party: readonly Match[]): Effect {
  const found = new Set(party.flatMap(effects));
  return EFFECTS.find((effect) => found.has(effect)) ?? 'block';
}

/** Badges of the lists that this program knows; an own list is shown by its name. */
const BADGES: ReadonlyMap<string, string> = new Map([
  ['ofac-sdn', 'SDN'],
  ['ofac-consolidated', 'CONS'],
  ['eu-fsf', 'EU'],
  ['uk-sanctions-list', 'UK'],
  ['uk-ofsi-conlist', 'OFSI'],
  ['un', 'UN'],
]);
export function badge(list: string): string {
  return BADGES.get(list) ?? list;
}

/** What to call a customer: the name, else an identifier, else the id. */
export function customerLabel(row: ScreenedCustomer): string {
  const { names, identifiers, id } = row.customer;
  return names[0]?.full ?? identifiers[0]?.value ?? id ?? '';
}

/** Words for the status of a row. */
export const STATUS_WORDS: Readonly<Record<RowStatus, string>> = {
  open: 'open',
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  set_aside: 'set aside',
  none: 'no match',
  rejected: 'rejected',
};

const SETTLE_WORDS = {
  dob: 'birth date',
  country: 'country',
  identifier: 'identifier',
  gender: 'gender',
} as const;

/** `ask birth date: 1961-04-03 → 97, another → 38`; empty if no single item of data would decide. */
export function settleText(match: Match): string {
  if (match.settle === null) return '';
  const { field, value, ifEqual, ifDifferent } = match.settle;
  return `ask ${SETTLE_WORDS[field]}: ${value} → ${ifEqual}, another → ${ifDifferent}`;
}

/** `new: list`, `changed: customer, list (was 84.2)`, `unchanged`; empty if no earlier run was named. */
export function changeText({ change, score }: Match): string {
  if (change === undefined) return '';
  const { status, reasons, previousScore } = change;
  const why = reasons.length === 0 ? '' : `: ${reasons.join(', ')}`;
  const was = previousScore === null || previousScore === score ? '' : ` (was ${previousScore.toFixed(1)})`;
  return status + why + was;
}

/** Each value once, in order of appearance. */
export function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}
