import { Problem } from '../problem.js';
import {
  type Check,
  type Checks,
  checkOf,
  keptCheck,
  readChecks,
  type Validator,
  writeChecks,
} from './checks.js';
import { hashOrNull } from './durable.js';
import { type Acceptance, type Candidate, type Examined, examine, type Installed } from './examine.js';
import { currentGeneration, type Generation, listFileOf } from './generations.js';
import type { Host } from './host.js';
import { installGeneration } from './install.js';
import type { InstallCommand, InstalledList } from './manifest.js';
import type { ChangeResult, ListOutcome } from './outcome.js';
import { underOrigin } from './recognise-staged.js';
import type { Store } from './store.js';

/** A change to the store that is being prepared: an update or an import, under the lock. */
export class Change {
  readonly current: Generation | null;
  readonly checks: Checks;
  private readonly store: Store;
  private readonly host: Host;
  private readonly staging: string;
  private readonly acceptance: Acceptance;
  private readonly command: ChangeCommand;
  private readonly outcomes: ListOutcome[] = [];
  private readonly examined: Examined[] = [];
  private readonly checked = new Map<string, Check>();

  private constructor(parts: ChangeParts, current: Generation | null, checks: Checks) {
    this.store = parts.store;
    this.host = parts.host;
    this.staging = parts.staging;
    this.acceptance = parts.acceptance;
    this.command = parts.command;
    this.current = current;
    this.checks = checks;
  }

  static async begin(parts: ChangeParts): Promise<Change> {
    return new Change(parts, await currentGeneration(parts.store), await readChecks(parts.store));
  }

  installed(list: string): Installed | null {
    const entry = this.current?.manifest.lists.find((one) => one.list === list);
    return this.current === null || entry === undefined ? null : { generation: this.current, entry };
  }

  fail(list: string | null, problem: Problem): void {
    const inForce = list === null ? null : (this.installed(list)?.entry ?? null);
    this.outcomes.push({ kind: 'failed', list, problem, inForce });
  }

  /** The installed bytes were offered again, or their publisher says that they have not changed. */
  unchanged({ entry }: Installed, validators: readonly Validator[]): void {
    this.outcomes.push({ kind: 'unchanged', list: entry.list, entry });
    const sha256 = entry.files.map((file) => file.sha256);
    this.note(entry.list, sha256, validators, checkOf(entry, this.checks));
  }

  /** Whether the user accepts that the kept entries of earlier versions are dropped. */
  acceptsShrink(entry: InstalledList): boolean {
    return entry.earlier.length > 0 && this.acceptance.shrink.has(entry.list);
  }

  /** Examines a candidate and keeps it for the next generation, or notes why not. */
  async offer(candidate: Candidate, validators: readonly Validator[]): Promise<void> {
    const { list } = candidate.file;
    const installed = this.installed(list);
    try {
      if (installed !== null && !this.acceptsShrink(installed.entry) && (await isSame(candidate, installed)))
        return this.unchanged(installed, validators);
      const examined = await examine(candidate, installed, this.acceptance, this.host.signal);
      this.examined.push(examined);
      this.note(list, examined.summary.sha256, validators, null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.fail(list, underOrigin(error, stagedFiles(candidate)));
    }
  }

  /** Installs what was kept, if anything, and notes what was checked. */
  async finish(): Promise<ChangeResult> {
    this.host.signal.throwIfAborted();
    let generation: string | null = null;
    if (this.examined.length > 0) {
      const { current, command, examined } = this;
      const replaced = new Set(examined.map(({ candidate }) => candidate.file.list));
      const kept = (current?.manifest.lists ?? [])
        .filter(({ list }) => !replaced.has(list))
        .map((entry) => ({ ...entry, checkedAt: this.checkedAt(entry) }));
      const next = { current, command, examined, kept };
      generation = await installGeneration(this.store, this.host, this.staging, next);
      await this.noteInstalled();
    }
    if (this.checked.size > 0) await writeChecks(this.store, new Map([...this.checks, ...this.checked]));
    return { outcomes: this.outcomes, generation };
  }

  private checkedAt(entry: InstalledList): string {
    return this.checked.get(entry.list)?.checkedAt ?? keptCheck(entry, this.checks);
  }

  /** Only an update asks the publisher; an import keeps what was known about these bytes. */
  private note(
    list: string,
    sha256: readonly string[],
    validators: readonly Validator[],
    before: Check | null,
  ): void {
    const now = this.host.now().toISOString();
    const known = { checkedAt: before?.checkedAt ?? null, validators: before?.validators ?? [] };
    const check: Check =
      this.command === 'update'
        ? { sha256, checkedAt: now, validators, importedAt: before?.importedAt ?? null }
        : { sha256, ...known, importedAt: now };
    this.checked.set(list, check);
  }

  private async noteInstalled(): Promise<void> {
    const installed = await currentGeneration(this.store);
    for (const { candidate, changes, warnings } of this.examined) {
      const { list } = candidate.file;
      const entry = installed?.manifest.lists.find((one) => one.list === list);
      if (entry === undefined) throw new Error(`${list} is missing in the generation it was installed in`);
      const before = this.installed(list)?.entry ?? null;
      this.outcomes.push({ kind: 'installed', list, entry, before, changes, warnings });
    }
  }
}

type ChangeCommand = Exclude<InstallCommand, 'remove'>;

export interface ChangeParts {
  readonly command: ChangeCommand;
  readonly store: Store;
  readonly host: Host;
  /** folder that belongs to the holder of the lock */
  readonly staging: string;
  readonly acceptance: Acceptance;
}

function stagedFiles({ file, origins }: Candidate) {
  return file.paths.map((path, index) => ({ path, origin: origins[index] ?? path }));
}

/** Whether a candidate's files are byte for byte the installed ones, which are still intact. */
async function isSame({ file }: Candidate, { generation, entry }: Installed): Promise<boolean> {
  if (file.format !== entry.format || file.paths.length !== entry.files.length) return false;
  const installed = listFileOf(generation, entry);
  for (const [index, { sha256 }] of entry.files.entries())
    for (const path of [file.paths[index], installed.paths[index]])
      if (path === undefined || (await hashOrNull(path)) !== sha256) return false;
  return true;
}
