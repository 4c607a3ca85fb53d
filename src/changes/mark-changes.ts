import type {
  ChangeReason,
  Match,
  MatchChange,
  ScreenedCustomer,
  ScreenedRow,
} from '../match/screened-row.js';
import { matchStatus } from '../report/presentation.js';
import { matchObject } from '../report/row-object.js';
import { digestKey, type EarlierMatch, EarlierMatches, matchKey } from './earlier-matches.js';
import { FINGERPRINT_BYTES, type Fingerprinter, type FingerprintLog } from './fingerprints.js';
import type { KnownRows } from './known-rows.js';
import { entityDigest, outcomeDigest } from './match-digest.js';
import type { PreviousCustomer, PreviousPair, PreviousRun } from './previous-run.js';
import { type RunDifference, reasonsOf, type Sameness } from './reasons.js';

/** A match of the earlier run that is no longer one. */
export interface GonePair extends PreviousPair {
  readonly reasons: readonly ChangeReason[];
  readonly now: 'customer not in the file' | 'row rejected' | 'set aside' | 'list not screened' | 'no match';
}

/** The current state of a customer of the earlier run. */
interface Found {
  /** what is known of it now, row by row */
  readonly contents: Set<string>;
  rejected: boolean;
  /** keys of the matches that are found again */
  readonly matched: Set<string>;
  readonly setAside: Set<string>;
}

/** How matches compare with those of an earlier run; the counts grow with the rows. */
export interface ChangeCounts {
  new: number;
  changed: number;
  unchanged: number;
}

export interface Comparison {
  readonly previous: PreviousRun;
  readonly difference: RunDifference;
  /** all rows of the earlier run; null if they are unknown */
  readonly known: KnownRows | null;
  readonly fingerprinter: Fingerprinter;
  /** the fingerprints of this run; that of each row is there before the row itself */
  readonly log: FingerprintLog;
  /** position of the column that holds the customers' ids, or null */
  readonly idColumn: number | null;
}

/** Compares the rows of a run with an earlier run as they pass. Rows that match in neither run are not read. */
export class ChangeMarker {
  readonly counts: ChangeCounts = { new: 0, changed: 0, unchanged: 0 };
  private readonly comparison: Comparison;
  private readonly found = new Map<PreviousCustomer, Found>();
  private readonly earlier = new EarlierMatches();

  constructor(comparison: Comparison) {
    this.comparison = comparison;
  }

  async *mark(rows: AsyncIterable<ScreenedRow>): AsyncGenerator<ScreenedRow> {
    const { previous, log } = this.comparison;
    for await (const row of rows) {
      const fingerprint = log.judge(row.status !== 'none');
      if (row.status === 'rejected') {
        this.noteRejected(row.input);
        yield row;
        continue;
      }
      const customer = previous.find(fingerprint);
      if (customer !== null) this.note(customer, fingerprint);
      yield row.matches.length === 0 && (customer === null || row.setAside.length === 0)
        ? row
        : this.marked(row, customer, fingerprint);
    }
  }

  /** The matches that are gone; known when the rows have ended. @param listed ids of the lists that were screened */
  gone(listed: ReadonlySet<string>): readonly GonePair[] {
    const { previous, difference } = this.comparison;
    return previous.customers.flatMap((customer) => {
      const found = this.found.get(customer);
      return customer.pairs
        .filter((pair) => !(found?.matched.has(matchKey(pair)) ?? false))
        .map((pair): GonePair => {
          if (found === undefined) return { ...pair, reasons: ['customer'], now: 'customer not in the file' };
          if (found.rejected) return { ...pair, reasons: ['customer'], now: 'row rejected' };
          const reasons = reasonsOf({
            customer: found.contents.has(pair.content) ? 'same' : 'changed',
            list: difference.list(pair.list),
            model: difference.model,
            options: difference.options,
          });
          if (!listed.has(pair.list)) return { ...pair, reasons, now: 'list not screened' };
          return { ...pair, reasons, now: found.setAside.has(matchKey(pair)) ? 'set aside' : 'no match' };
        });
    });
  }

  private note(customer: PreviousCustomer, fingerprint: Uint8Array): void {
    const found = this.found.get(customer) ?? newlyFound();
    this.found.set(customer, found);
    found.contents.add(contentOf(fingerprint));
    found.rejected = false;
  }

  /**
   * Whether the customer had a row with the same data. Each row is judged by itself, since a shard has only some of a
   * customer's rows.
   */
  private isSame({ contents }: PreviousCustomer, fingerprint: Uint8Array): boolean {
    return contents.has(contentOf(fingerprint)) || this.before(fingerprint) === 'same';
  }

  /** A rejected row has no fingerprint, but usually an id. */
  private noteRejected(input: ScreenedRow['input']): void {
    const { idColumn, fingerprinter, previous } = this.comparison;
    const id = idColumn === null ? '' : (input[idColumn]?.[1] ?? '').trim();
    if (id === '') return;
    const customer = previous.find(Buffer.from(fingerprinter.identity(id), 'latin1'));
    if (customer === null || this.found.has(customer)) return;
    this.found.set(customer, { ...newlyFound(), rejected: true });
  }

  private marked(
    row: ScreenedCustomer,
    customer: PreviousCustomer | null,
    fingerprint: Uint8Array,
  ): ScreenedCustomer {
    const found = customer === null ? undefined : this.found.get(customer);
    const sameness =
      customer === null ? this.before(fingerprint) : this.isSame(customer, fingerprint) ? 'same' : 'changed';
    for (const pair of row.setAside) found?.setAside.add(matchKey(pair));
    const earlier = customer === null ? null : this.earlier.of(customer);
    const matches = row.matches.map((match) => {
      const before = earlier?.get(matchKey(match));
      if (before !== undefined) found?.matched.add(matchKey(match));
      const change = this.changeOf(match, before, sameness);
      this.counts[change.status] += 1;
      return { ...match, change };
    });
    return { ...row, matches };
  }

  /** @param customer whether its data are unchanged */
  private changeOf(
    match: Match,
    before: EarlierMatch | undefined,
    customer: Sameness | 'absent',
  ): MatchChange {
    const { difference } = this.comparison;
    const { model, options } = difference;
    if (before === undefined) {
      const reasons: readonly ChangeReason[] =
        customer === 'absent'
          ? ['customer']
          : reasonsOf({ customer, list: difference.list(match.list), model, options });
      return { status: 'new', reasons, previousScore: null };
    }
    const object = matchObject(match);
    const [outcome, entity] = [outcomeDigest(object), entityDigest(object)];
    const equal = before.byDigests.get(digestKey(outcome, entity));
    if (equal !== undefined && customer === 'same')
      // A decision that lapsed or expired opens the match again.
      return equal.decided === matchStatus(match)
        ? { status: 'unchanged', reasons: [], previousScore: equal.score }
        : { status: 'changed', reasons: ['decision'], previousScore: equal.score };
    const listed = before.entities.has(entity) ? 'same' : 'changed';
    return {
      status: 'changed',
      reasons: this.reasonsOfChange(
        { customer: customer === 'same' ? 'same' : 'changed', list: listed, model, options },
        match.list,
      ),
      previousScore: (equal ?? before.best).score,
    };
  }

  /** A list can change in something that a match does not show, for example the quality of an alias. */
  private reasonsOfChange(
    difference: Parameters<typeof reasonsOf>[0],
    list: string,
  ): readonly ChangeReason[] {
    const same = Object.values(difference).every((sameness) => sameness === 'same');
    return reasonsOf(same ? { ...difference, list: this.comparison.difference.list(list) } : difference);
  }

  /** Whether a customer without a match in the earlier run occurred in it. */
  private before(fingerprint: Uint8Array): Sameness | 'absent' {
    return this.comparison.known?.find(fingerprint) ?? 'unknown';
  }
}

function newlyFound(): Found {
  return { contents: new Set(), rejected: false, matched: new Set(), setAside: new Set() };
}

/** The half of a fingerprint that stands for what is known of a customer. */
function contentOf(fingerprint: Uint8Array): string {
  return Buffer.from(fingerprint.subarray(FINGERPRINT_BYTES / 2, FINGERPRINT_BYTES)).toString('latin1');
}
