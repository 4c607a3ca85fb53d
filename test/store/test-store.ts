import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from '@jest/globals';
import { readList } from '../../src/lists/read-list.js';
import type { Problem } from '../../src/problem.js';
import type { Limits, Transfer } from '../../src/store/download.js';
import { currentGeneration, generationNames, listFileOf } from '../../src/store/generations.js';
import type { Host } from '../../src/store/host.js';
import { httpClient } from '../../src/store/http-client.js';
import { importLists } from '../../src/store/import.js';
import type { ChangeResult, ListOutcome } from '../../src/store/outcome.js';
import { type Store, storeAt } from '../../src/store/store.js';
import { updateLists } from '../../src/store/update.js';
import { verifyGeneration } from '../../src/store/verify.js';

/** One address per list, as a test's publisher serves them. */
export type Places = Readonly<Record<string, string | readonly string[]>>;

export interface ChangeOptions {
  readonly shrink?: readonly string[];
  readonly older?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly named?: string;
  readonly allowIncomplete?: boolean;
  readonly signal?: AbortSignal;
  readonly stdin?: Readable;
  /** further addresses of a list, tried in turn */
  readonly mirrors?: Readonly<Record<string, readonly string[]>>;
}

/** A store in a folder of its own, and what tests do with it. */
export class TestStore {
  readonly dir = mkdtempSync(join(tmpdir(), 'screen-store-'));
  readonly store: Store = storeAt(join(this.dir, 'lists'));
  /** the clock, moved by tests */
  now = new Date('2026-11-20T12:00:00Z');

  constructor() {
    afterAll(() => rmSync(this.dir, { recursive: true, force: true }));
  }

  host(signal: AbortSignal = new AbortController().signal): Host {
    return { pid: process.pid, isAlive, now: () => this.now, signal, version: '0.0.0-test' };
  }

  async update(places: Places, options: ChangeOptions = {}): Promise<ChangeResult> {
    const { limits = {}, signal = new AbortController().signal, allowIncomplete = false } = options;
    const transfer: Transfer = {
      client: httpClient({}),
      limits: { timeoutMs: 600_000, bytes: 64 * 1024 * 1024, backOffMs: [], ...limits },
      signal,
      userAgent: 'test',
    };
    const sources = new Map(
      Object.entries(places).map(([list, place]) => [
        list,
        [
          { urls: typeof place === 'string' ? [place] : place },
          ...(options.mirrors?.[list] ?? []).map((url) => ({ urls: [url] })),
        ],
      ]),
    );
    return updateLists(
      this.store,
      this.host(signal),
      {
        lists: Object.keys(places),
        sources,
        acceptance: acceptance(options),
        allowIncomplete,
        onProgress: () => {},
      },
      transfer,
    );
  }

  import(paths: readonly string[], options: ChangeOptions = {}): Promise<ChangeResult> {
    const { named = null, allowIncomplete = false, signal = new AbortController().signal } = options;
    return importLists(this.store, this.host(signal), {
      inputs: {
        paths,
        stdin: () => options.stdin ?? Readable.from([]),
        limit: options.limits?.bytes ?? 64 * 1024 * 1024,
        signal,
      },
      named,
      allowIncomplete,
      acceptance: acceptance(options),
      onList: () => {},
    });
  }

  /** What a screening would read of a list: ids and programmes, in order; `missing` when it is not installed. */
  async entities(list: string): Promise<readonly string[] | 'missing'> {
    const generation = await currentGeneration(this.store);
    const entry = generation?.manifest.lists.find((one) => one.list === list);
    if (generation === null || entry === undefined) return 'missing';
    const found: string[] = [];
    await readList(listFileOf(generation, entry), ({ id, programmes }) =>
      found.push(`${id} ${programmes[0]}`),
    );
    return found;
  }

  /** Problems of all generations, re-read to their end: empty for a whole store. */
  async damage(): Promise<readonly Problem[]> {
    const problems: Problem[] = [];
    const signal = new AbortController().signal;
    for (const name of await generationNames(this.store))
      problems.push(...(await verifyGeneration(this.store, name, { reparse: true, signal })).problems);
    return problems;
  }

  /** Changes a byte of a file in the generation in force. */
  async damageFile(name: string): Promise<void> {
    const generation = await currentGeneration(this.store);
    const path = join(generation?.folder ?? '', name);
    const bytes = await readFile(path);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    // files of several generations may be one on the disk
    await rm(path);
    await writeFile(path, bytes);
  }

  /** What lies in the store beside generations and settings: nothing, when nothing is left over. */
  leftovers(): readonly string[] {
    try {
      return readdirSync(this.store.root).filter(
        (name) => !['generations', 'checks.json', 'sources.json'].includes(name),
      );
    } catch {
      return [];
    }
  }
}

function acceptance({ shrink = [], older = [] }: ChangeOptions) {
  return { shrink: new Set(shrink), older: new Set(older) };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The outcome for a list; a test fails when there is none. */
export function outcomeOf(result: ChangeResult, list: string | null): ListOutcome {
  const found = result.outcomes.find((outcome) => outcome.list === list);
  if (found === undefined) throw new Error(`no outcome for ${list}`);
  return found;
}

/** The problem of the list that failed. */
export function problemOf(result: ChangeResult, list: string | null): Problem {
  const outcome = outcomeOf(result, list);
  if (outcome.kind !== 'failed') throw new Error(`${list} is ${outcome.kind}`);
  return outcome.problem;
}
