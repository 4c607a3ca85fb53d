import type { Match, ScreenedCustomer, ScreenedRow } from '../match/screened-row.js';
import { Problem } from '../problem.js';
import { DECISION_COLUMNS, type DecisionColumn, decisionColumn } from './columns.js';
import { type Decision, type Fingerprints, type PairKey, pairText } from './decision.js';
import type { DecisionTable } from './decision-table.js';
import type { Fingerprinter } from './fingerprint.js';
import { type DecisionRules, standingOf } from './standing.js';

/** A decisions file to which the open matches of a run have been added. */
export interface AddedLines {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** new lines */
  readonly added: number;
  /** existing lines that were given fingerprints */
  readonly filled: number;
  /** open matches that already have their line */
  readonly known: number;
}

/** What is in the file already: null for a new file. */
export interface KnownLines {
  readonly table: DecisionTable;
  readonly decisions: readonly Decision[];
}

/**
 * Adds a line for each open match of a run that has none. A match has its line if one for the same customer, role and
 * entity was made from the same data and has not expired. A line without fingerprints, or one that nobody has filled in
 * and whose data have changed, gets today's fingerprints instead.
 * @throws Problem ('input') if a customer has no id, or two rows have the same
 */
export async function addLines(
  rows: AsyncIterable<ScreenedRow>,
  known: KnownLines | null,
  fingerprinter: Fingerprinter,
  rules: DecisionRules,
): Promise<AddedLines> {
  const adding = new Adding(known, fingerprinter, rules);
  for await (const row of rows) if (row.status !== 'rejected') adding.row(row);
  return adding.result();
}

interface Line {
  readonly decision: Decision;
  readonly cells: string[];
  /** whether it may still get a match's fingerprints, or be the line for one */
  readonly ended: boolean;
}

class Adding {
  private readonly fingerprinter: Fingerprinter;
  private readonly headers: readonly string[];
  private readonly columns: ReadonlyMap<DecisionColumn, number>;
  private readonly lines: Line[];
  private readonly byPair = new Map<string, Line[]>();
  /** row of each customer with an open match */
  private readonly customers = new Map<string, number>();
  /** pairs of rows with one id, as texts */
  private readonly doubled: string[] = [];
  private readonly counts = { added: 0, filled: 0, known: 0 };
  private readonly fresh: (readonly string[])[] = [];
  private readonly written = new Set<string>();

  constructor(known: KnownLines | null, fingerprinter: Fingerprinter, rules: DecisionRules) {
    this.fingerprinter = fingerprinter;
    this.headers = withColumns(known?.table.headers ?? []);
    this.columns = new Map(
      this.headers.flatMap((header, at): [DecisionColumn, number][] => {
        const column = decisionColumn(header);
        return column === null ? [] : [[column, at]];
      }),
    );
    this.lines = (known?.decisions ?? []).map((decision, at) => ({
      decision,
      cells: this.headers.map((_, column) => known?.table.rows[at]?.cells[column] ?? ''),
      ended: standingOf(decision, rules, fingerprinter).is === 'expired',
    }));
    for (const line of this.lines) {
      if (line.ended) continue;
      const key = pairText(line.decision.pair);
      this.byPair.set(key, [...(this.byPair.get(key) ?? []), line]);
    }
  }

  row(row: ScreenedCustomer): void {
    const open = row.matches.filter(({ decision }) => (decision?.status ?? 'open') === 'open');
    if (open.length === 0) return;
    const customerId = this.customerId(row);
    if (customerId === null) return;
    const waiting: { match: Match; pair: PairKey; now: Fingerprints }[] = [];
    const taken = new Set<Line>();
    for (const match of open) {
      const pair = { customerId, role: match.role ?? '', entityId: match.entityId };
      const now = this.fingerprinter.of(pair, row.customer, match);
      const line = this.linesOf(pair).find(
        (one) => this.fingerprinter.changes(one.decision, now)?.length === 0,
      );
      if (line === undefined) waiting.push({ match, pair, now });
      else {
        taken.add(line);
        this.counts.known += 1;
      }
    }
    for (const { match, pair, now } of waiting) {
      const line = this.linesOf(pair).find((one) => !taken.has(one) && isUnfinished(one.decision));
      if (line === undefined) this.add(row, match, pair, now);
      else {
        taken.add(line);
        this.fill(line, now);
      }
    }
  }

  /** @throws Problem ('input') with all rows of which an id is another row's too */
  result(): AddedLines {
    if (this.doubled.length > 0) throw sameIds(this.doubled);
    return {
      headers: this.headers,
      rows: [...this.lines.map(({ cells }) => cells), ...this.fresh],
      ...this.counts,
    };
  }

  private linesOf(pair: PairKey): readonly Line[] {
    return this.byPair.get(pairText(pair)) ?? [];
  }

  /** Null for a row whose id an earlier one has. */
  private customerId({ row, customer: { id } }: ScreenedCustomer): string | null {
    if (id === null)
      throw new Problem('input', `row ${row} of the run has no customer id, which a decision needs`, {
        hint: 'screen with --columns id="…"',
      });
    const before = this.customers.get(id);
    if (before !== undefined) {
      this.doubled.push(`${before} and ${row}`);
      return null;
    }
    this.customers.set(id, row);
    return id;
  }

  private fill({ cells }: Line, now: Fingerprints): void {
    this.put(cells, { customer_fingerprint: now.customer, entity_fingerprint: now.entity });
    this.counts.filled += 1;
  }

  private add(row: ScreenedCustomer, match: Match, pair: PairKey, now: Fingerprints): void {
    const cells = this.headers.map(() => '');
    this.put(cells, {
      customer_id: pair.customerId,
      customer_name: match.customerName === '' ? (row.customer.names[0]?.full ?? '') : match.customerName,
      role: pair.role,
      list_entity_id: pair.entityId,
      listed_name: match.name,
      score: String(match.score),
      customer_fingerprint: now.customer,
      entity_fingerprint: now.entity,
    });
    // A second match of the same pair and data (two owners who cannot be told apart) has the same line.
    const text = JSON.stringify([pair, now]);
    if (this.written.has(text)) return;
    this.written.add(text);
    this.fresh.push(cells);
    this.counts.added += 1;
  }

  private put(cells: string[], values: Partial<Record<DecisionColumn, string>>): void {
    for (const column of DECISION_COLUMNS) {
      const [at, value] = [this.columns.get(column), values[column]];
      if (at !== undefined && value !== undefined) cells[at] = value;
    }
  }
}

/** Nobody has filled it in, or it was written by hand, without knowing the fingerprints. */
function isUnfinished({ verdict, fingerprints }: Decision): boolean {
  return verdict === null || fingerprints.customer === '' || fingerprints.entity === '';
}

/** The existing headers, followed by the columns that a line needs and the file lacks; all of them for a new file. */
function withColumns(headers: readonly string[]): readonly string[] {
  if (headers.length === 0) return DECISION_COLUMNS;
  const known = new Set(headers.map(decisionColumn));
  const needed: readonly DecisionColumn[] = [
    'role',
    'approved_by',
    'customer_fingerprint',
    'entity_fingerprint',
  ];
  return [...headers, ...needed.filter((column) => !known.has(column))];
}

const MOST_NAMED = 5;

/** A row's number tells two customers of one id apart in one file alone: the next one has other rows. */
function sameIds(doubled: readonly string[]): Problem {
  const [named, more] = [doubled.slice(0, MOST_NAMED), doubled.length - MOST_NAMED];
  const rows = `rows ${named.join(', ')}${more > 0 ? ` and ${more} more pairs of rows` : ''}`;
  return new Problem(
    'input',
    `${rows} of the run have the same customer id: a decision would not say whose it is`,
    {
      hint: 'nothing was written; give each customer an id of its own in the customer file, or take another column (--columns id="…"), and screen again',
    },
  );
}
