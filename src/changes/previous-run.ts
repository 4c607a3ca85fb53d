import { Problem } from '../problem.js';
import { runFactsFrom } from '../report/decode-run.js';
import { linesOf } from '../report/read-run.js';
import type { RunFacts } from '../report/reporter.js';
import { type Fingerprinter, lookUpKey } from './fingerprints.js';
import { entityDigest, type MatchObject, outcomeDigest } from './match-digest.js';

/** A match of an earlier run. */
export interface PreviousPair {
  readonly row: number;
  readonly customerId: string | null;
  readonly customerName: string;
  readonly role: string | null;
  readonly list: string;
  readonly entityId: string;
  readonly name: string;
  readonly score: number;
  /** what was decided of it: `open`, `confirmed` or `dismissed` */
  readonly decided: string;
  /** the half of its row's fingerprint that stands for what was known of the customer */
  readonly content: string;
  /** digests, see match-digest.ts */
  readonly outcome: string;
  readonly entity: string;
}

/** A customer who had matches. Rows with the same id are one customer. */
export interface PreviousCustomer {
  /** the half of a fingerprint that identifies it */
  readonly identity: string;
  /** the other halves: what was known of it */
  readonly contents: Set<string>;
  readonly pairs: PreviousPair[];
}

/** The matches of an earlier run; customers without one are not kept. */
export class PreviousRun {
  readonly customers: readonly PreviousCustomer[];
  /** facts of the run; null if only its rows were kept */
  readonly facts: RunFacts | null;
  private readonly byKey = new Map<number, PreviousCustomer[]>();

  constructor(customers: readonly PreviousCustomer[], facts: RunFacts | null) {
    this.customers = customers;
    this.facts = facts;
    for (const customer of customers) {
      const key = lookUpKey(Buffer.from(customer.identity, 'latin1'), 0);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), customer]);
    }
  }

  get pairs(): number {
    return this.customers.reduce((sum, { pairs }) => sum + pairs.length, 0);
  }

  /** The customer of a row by its fingerprint, or null. Called for every row of a file. */
  find(fingerprint: Uint8Array): PreviousCustomer | null {
    const same = this.byKey.get(lookUpKey(fingerprint, 0));
    if (same === undefined) return null;
    const identity = Buffer.from(fingerprint.subarray(0, 8)).toString('latin1');
    return same.find((customer) => customer.identity === identity) ?? null;
  }
}

/**
 * Reads the matches of a run that was kept as JSONL or as JSON, by this or another version of the program. Each line
 * must contain at least who the customer is and what was matched.
 * @param file what problems call it
 * @throws Problem ('input') with the line for anything that is not a run
 */
export async function readPreviousRun(
  pieces: AsyncIterable<Uint8Array | string>,
  file: string,
  fingerprinter: Fingerprinter,
): Promise<PreviousRun> {
  const reader = new RowReader(fingerprinter, file);
  let number = 0;
  let document = '';
  for await (const line of linesOf(pieces)) {
    number += 1;
    // The first line of a JSON report holds the beginning of `run`.
    if (document !== '' || (number === 1 && /^\s*\{\s*"run"\s*:/.test(line))) document += `${line}\n`;
    else if (line.trim() !== '' && !line.includes('"matches":[]'))
      reader.read(parsed(line, file, number), number);
  }
  if (document === '') return new PreviousRun(reader.customers(), null);
  const whole = parsed(document, file);
  const rows = isObject(whole) && Array.isArray(whole['rows']) ? whole['rows'] : [];
  for (const row of rows) reader.read(row);
  return new PreviousRun(reader.customers(), runFactsFrom(whole, file));
}

function parsed(text: string, file: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('input', line === undefined ? 'is no JSON report' : 'is not a line of JSON', {
      file,
      ...(line === undefined ? {} : { line }),
      hint: '--since takes the JSONL or JSON report of an earlier run',
    });
  }
}

class RowReader {
  private readonly fingerprinter: Fingerprinter;
  private readonly file: string;
  private readonly found = new Map<string, PreviousCustomer>();

  constructor(fingerprinter: Fingerprinter, file: string) {
    this.fingerprinter = fingerprinter;
    this.file = file;
  }

  customers(): readonly PreviousCustomer[] {
    return [...this.found.values()];
  }

  read(value: unknown, line?: number): void {
    const row = isObject(value) ? value : {};
    const { customer, matches, input } = row;
    if (!Array.isArray(matches) || !isCells(input)) throw this.noRow(line);
    if (!isObject(customer)) return;
    const id = textOrNull(customer['id']);
    const related = Array.isArray(customer['related']) ? customer['related'] : [];
    const fingerprint = this.fingerprinter.ofKeptRow(id, input, related);
    const identity = fingerprint.slice(0, 8);
    const content = fingerprint.slice(8);
    const place = { row: Number(row['row']), customerId: id, content };
    const pairs = matches.map((match) => ({ ...this.pair(match, line), ...place }));
    if (pairs.length === 0) return;
    const known = this.found.get(identity) ?? { identity, contents: new Set<string>(), pairs: [] };
    this.found.set(identity, known);
    known.contents.add(content);
    known.pairs.push(...pairs);
  }

  private pair(value: unknown, line?: number): Omit<PreviousPair, 'row' | 'customerId' | 'content'> {
    const match: MatchObject = isObject(value) ? value : {};
    const { list, entityId, score } = match;
    if (typeof list !== 'string' || typeof entityId !== 'string' || typeof score !== 'number')
      throw this.noRow(line);
    return {
      customerName: textOrNull(match['customerName']) ?? '',
      role: textOrNull(match['role']),
      list,
      entityId,
      name: textOrNull(match['name']) ?? '',
      score,
      decided: decidedIn(match),
      outcome: outcomeDigest(match),
      entity: entityDigest(match),
    };
  }

  private noRow(line: number | undefined): Problem {
    return new Problem('input', 'is not a row of a screening run', {
      file: this.file,
      ...(line === undefined ? {} : { line }),
      hint: '--since takes the JSONL or JSON report of an earlier run',
    });
  }
}

function decidedIn({ decision }: MatchObject): string {
  return (isObject(decision) ? textOrNull(decision['status']) : null) ?? 'open';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCells(value: unknown): value is readonly (readonly [string, string])[] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    )
  );
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
