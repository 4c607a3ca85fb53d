import type { Match, MatchDecision, ScreenedCustomer } from '../match/screened-row.js';
import { type Decision, type DecisionVerdict, pairText } from './decision.js';
import type { Fingerprinter } from './fingerprint.js';
import { type DecisionRules, type Standing, standingOf } from './standing.js';

/** What happened to a line in a run; later words of this list take precedence over earlier ones. */
export type Use = 'unused' | 'set-aside' | 'lapsed' | 'met' | 'contradicts' | 'holds';
const USES: readonly Use[] = ['unused', 'set-aside', 'lapsed', 'met', 'contradicts', 'holds'];

/** A line, whether it counts, and what has happened to it so far. */
export interface Entry {
  readonly decision: Decision;
  readonly standing: Standing;
  use: Use;
  /** if it lapsed: the fields that differ, as shown */
  changed: readonly string[];
}

/** A row whose customer id an earlier row had: a decision cannot tell rows with the same id apart. */
export interface DoubledRow {
  readonly row: number;
  readonly line: number;
}

/**
 * The decisions of a file, applied to the matches that they are about. Its memory grows with the number of decisions,
 * never with the number of customers. Each row must be passed to it exactly once.
 */
export class DecisionRegister {
  /** in the order of the file */
  readonly entries: readonly Entry[];
  /** rows whose customer id has decisions and occurred before */
  readonly doubled: DoubledRow[] = [];
  /** lines whose customer id occurs in a row with leading zeros */
  readonly zerosLost = new Set<Entry>();
  private readonly fingerprinter: Fingerprinter;
  private readonly byPair = new Map<string, Entry[]>();
  private readonly byCustomer = new Map<string, Entry[]>();
  private readonly seen = new Set<string>();

  constructor(decisions: readonly Decision[], rules: DecisionRules, fingerprinter: Fingerprinter) {
    this.fingerprinter = fingerprinter;
    this.entries = decisions.map((decision) => ({
      decision,
      standing: standingOf(decision, rules, fingerprinter),
      use: 'unused',
      changed: [],
    }));
    for (const entry of this.entries) {
      const { pair } = entry.decision;
      push(this.byPair, pairText(pair), entry);
      push(this.byCustomer, pair.customerId, entry);
    }
  }

  /** The row with the decisions about it. A row without a match is returned as it is, unread. */
  apply(row: ScreenedCustomer): ScreenedCustomer {
    if (row.status === 'none') return row;
    const { id } = row.customer;
    if (id === null) return row;
    const own = this.byCustomer.get(id);
    if (own === undefined) {
      this.noticeLostZeros(id);
      return row;
    }
    if (this.seen.has(id)) {
      this.doubled.push({ row: row.row, line: row.line });
      return row;
    }
    this.seen.add(id);
    this.noticeSetAside(row, own);
    return this.decided(row);
  }

  private decided(row: ScreenedCustomer): ScreenedCustomer {
    const found = row.matches.map((match) => this.linesFor(row, match));
    const standing = new Set(found.flatMap(({ equal }) => equal));
    const matches = row.matches.map((match, at) => {
      const { equal = [], differing = [] } = found[at] ?? {};
      // A line about one owner says nothing about another one.
      const decision = this.decide(
        equal,
        differing.filter(({ entry }) => !standing.has(entry)),
      );
      return decision === null ? match : { ...match, decision };
    });
    return { ...row, matches, status: statusOf(row, matches) };
  }

  /** The lines about a match: those whose data are the same now, and those whose data are not. */
  private linesFor(row: ScreenedCustomer, match: Match): Lines {
    const pair = { customerId: row.customer.id ?? '', role: match.role ?? '', entityId: match.entityId };
    const lines = this.byPair.get(pairText(pair)) ?? [];
    if (lines.length === 0) return { equal: [], differing: [] };
    const now = this.fingerprinter.of(pair, row.customer, match);
    const equal: Entry[] = [];
    const differing: Lines['differing'] = [];
    for (const entry of lines) {
      // If it cannot be compared, its standing decides.
      const changed = this.fingerprinter.changes(entry.decision, now) ?? [];
      if (changed.length === 0) equal.push(entry);
      else differing.push({ entry, changed });
    }
    return { equal, differing };
  }

  private decide(equal: readonly Entry[], differing: Lines['differing']): MatchDecision | null {
    const good = equal.flatMap((entry) =>
      entry.standing.is === 'good' ? [{ entry, verdict: entry.standing.verdict }] : [],
    );
    for (const entry of equal) this.use(entry, 'met');
    const statuses = new Set(good.map(({ verdict }) => verdict.status));
    if (statuses.size > 1) {
      for (const { entry } of good) this.use(entry, 'contradicts');
      const [first] = good;
      return first === undefined
        ? null
        : { ...first.verdict, status: 'open', reopened: `decided both ${[...statuses].join(' and ')}` };
    }
    const last = good.sort((a, b) => byTime(a.verdict, b.verdict)).at(-1);
    if (last !== undefined) {
      this.use(last.entry, 'holds');
      return { ...last.verdict, reopened: null };
    }
    return this.ended(equal, differing);
  }

  /** No decision holds: which one did, and why it no longer does. */
  private ended(equal: readonly Entry[], differing: Lines['differing']): MatchDecision | null {
    for (const { entry, changed } of differing) {
      this.use(entry, 'lapsed');
      if (entry.use === 'lapsed') entry.changed = changed;
    }
    const before = [...equal.map((entry) => ({ entry, changed: [] })), ...differing].flatMap(
      ({ entry, changed }) => {
        const { verdict } = entry.decision;
        return verdict === null ? [] : [{ verdict, why: whyEnded(entry.standing, changed) }];
      },
    );
    const last = before.sort((a, b) => byTime(a.verdict, b.verdict)).at(-1);
    if (last === undefined) return null;
    // An open line stays open; nothing has ended.
    return last.verdict.status === 'open'
      ? { ...last.verdict, reopened: null }
      : reopened(last.verdict, last.why);
  }

  private use(entry: Entry, use: Use): void {
    if (USES.indexOf(use) > USES.indexOf(entry.use)) entry.use = use;
  }

  private noticeSetAside({ setAside }: ScreenedCustomer, own: readonly Entry[]): void {
    for (const { entityId, role } of setAside)
      for (const entry of own)
        if (entry.decision.pair.entityId === entityId && entry.decision.pair.role === (role ?? ''))
          this.use(entry, 'set-aside');
  }

  private noticeLostZeros(id: string): void {
    const [, rest] = /^0+([1-9]\d*|0)$/.exec(id) ?? [];
    for (const entry of this.byCustomer.get(rest ?? '') ?? []) this.zerosLost.add(entry);
  }
}

interface Lines {
  readonly equal: Entry[];
  readonly differing: { readonly entry: Entry; readonly changed: readonly string[] }[];
}

function whyEnded(standing: Standing, changed: readonly string[]): string {
  if (changed.length > 0) return `changed: ${changed.join(', ')}`;
  switch (standing.is) {
    case 'expired':
      return `expired: ${standing.on}`;
    case 'unapproved':
      return 'not approved';
    case 'unproven':
      return standing.reason;
    default:
      return '';
  }
}

function reopened(verdict: DecisionVerdict, why: string): MatchDecision {
  return { ...verdict, status: 'open', reopened: `previously ${verdict.status}, ${why}` };
}

function byTime(a: DecisionVerdict, b: DecisionVerdict): number {
  return a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0;
}

/** Open > confirmed > dismissed: the first that applies. */
function statusOf(row: ScreenedCustomer, matches: readonly Match[]): ScreenedCustomer['status'] {
  if (matches.length === 0) return row.status;
  const found = new Set(matches.map(({ decision }) => decision?.status ?? 'open'));
  return (['open', 'confirmed'] as const).find((status) => found.has(status)) ?? 'dismissed';
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}
