import { catalogueEntry } from '../lists/catalogue.js';
import type { EarlierFile, ListFile, ListSummary } from '../lists/list-file.js';
import { warningOf } from '../lists/list-notes.js';
import { readList } from '../lists/read-list.js';
import { Problem } from '../problem.js';
import { entityDigest } from './entity-diff.js';
import { type Generation, listFileOf } from './generations.js';
import type { EarlierVersion, InstalledList } from './manifest.js';

/** A list that was fetched or named, recognised, and put into the staging folder. */
export interface Candidate {
  readonly file: ListFile;
  /** address or path for each of its files, for messages and the manifest */
  readonly origins: readonly string[];
}

/** A list as it is installed. */
export interface Installed {
  readonly generation: Generation;
  readonly entry: InstalledList;
}

/** The risks that the user accepts, by list id. */
export interface Acceptance {
  /** many entries gone, or fewer than the list can have */
  readonly shrink: ReadonlySet<string>;
  /** a day of publication before that of the installed list */
  readonly older: ReadonlySet<string>;
}

/** A candidate that was read to its end and may be installed. */
export interface Examined {
  readonly candidate: Candidate;
  readonly summary: ListSummary;
  readonly names: number;
  /** null for a list that was not installed before, or whose installed version is damaged */
  readonly changes: Changes | null;
  /** versions to keep beside it; the first is the installed one if it shrank suspiciously */
  readonly earlier: readonly KeptVersion[];
  readonly warnings: readonly string[];
}

export interface KeptVersion {
  readonly version: EarlierVersion;
  /** the installed version itself, or one that it kept */
  readonly from: 'installed' | 'kept';
}

/** Entities by id, comparing the new version with the installed one. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
  /** null between two formats, which word the same entry differently */
  readonly changed: number | null;
}

/**
 * A larger share of missing installed entries is suspicious. They are counted by id, since a net number hides them: an
 * old file also lacks what was added (a UN list of 2023 over that of 2026: net −4.9 %, by id −7.1 %). Measured on real
 * lists: 0.5 to 1.3 % disappear in four to seven months, at most 4.3 % in the half-year with the most.
 */
const SUSPICIOUS_SHARE = 0.02;
/** In a short list a few entries are a large share. */
const SUSPICIOUS_COUNT = 5;

/** If an entry has fewer names by this share, there is a warning. */
const NAMES_SHARE = 0.1;

/**
 * Reads a candidate to its end and checks it against its publisher's count (the readers do), the catalogue's floor, and
 * the installed version: its date must not be earlier, and not suspiciously many entries may be missing.
 *
 * @throws Problem ('lists') if it is damaged or implausible
 */
export async function examine(
  candidate: Candidate,
  installed: Installed | null,
  acceptance: Acceptance,
  signal: AbortSignal,
): Promise<Examined> {
  const entities = new Map<string, string>();
  let names = 0;
  const summary = await readList(candidate.file, (entity) => {
    signal.throwIfAborted();
    entities.set(entity.id, entityDigest(entity));
    names += entity.names.length;
  });
  refuseTooFew(summary, candidate, acceptance);
  const unknown = summary.notes.map((note) => warningOf(summary.list, note)).filter((text) => text !== null);
  if (installed === null) return { candidate, summary, names, changes: null, earlier: [], warnings: unknown };
  refuseGoingBack(summary, candidate, installed, acceptance);
  const comparison = await compare(entities, candidate, installed, acceptance);
  const warnings = [...unknown, ...comparison.warnings, ...fewerNames(names, summary, installed.entry)];
  return { candidate, summary, names, changes: comparison.changes, earlier: comparison.earlier, warnings };
}

function refuseTooFew(summary: ListSummary, { file, origins }: Candidate, { shrink }: Acceptance): void {
  const floor = catalogueEntry(file.list)?.floor ?? 0;
  if (summary.entities >= floor || shrink.has(file.list)) return;
  throw new Problem(
    'lists',
    `holds ${summary.entities} entries; ${file.list} has never had fewer than ${floor}`,
    {
      file: origins[0],
      hint: `a part of the list? if it is whole: --accept-shrink ${file.list}`,
    },
  );
}

function refuseGoingBack(
  { published }: ListSummary,
  { file, origins }: Candidate,
  { entry }: Installed,
  { older }: Acceptance,
): void {
  if (published === null || entry.published === null || published >= entry.published) return;
  if (older.has(file.list)) return;
  throw new Problem(
    'lists',
    `was published on ${published}, and the installed list on ${entry.published}: an old file`,
    { file: origins[0], hint: `if it is the right one nevertheless: --accept-older ${file.list}` },
  );
}

interface Comparison {
  readonly changes: Changes | null;
  readonly earlier: readonly KeptVersion[];
  readonly warnings: readonly string[];
}

async function compare(
  entities: ReadonlyMap<string, string>,
  candidate: Candidate,
  installed: Installed,
  acceptance: Acceptance,
): Promise<Comparison> {
  const { list, format } = candidate.file;
  const before = await installedEntities(installed);
  if (before === null) return uncomparable(entities.size, candidate, installed, acceptance);
  const removed = [...before.keys()].filter((id) => !entities.has(id)).length;
  const suspicious = removed > SUSPICIOUS_COUNT && removed > before.size * SUSPICIOUS_SHARE;
  const accepted = acceptance.shrink.has(list);
  const earlier = accepted ? [] : await stillVanished(entities, installed, suspicious);
  return {
    changes: {
      added: [...entities.keys()].filter((id) => !before.has(id)).length,
      removed,
      changed: format === installed.entry.format ? countChanged(entities, before) : null,
    },
    earlier,
    warnings: earlier.length === 0 ? [] : [shrinkWarning(list, removed, suspicious, earlier)],
  };
}

function countChanged(entities: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): number {
  return [...entities].filter(([id, now]) => (before.get(id) ?? now) !== now).length;
}

/** The entries of the installed version alone, or null if it is damaged. */
async function installedEntities({
  generation,
  entry,
}: Installed): Promise<ReadonlyMap<string, string> | null> {
  const entities = new Map<string, string>();
  try {
    const { earlier: _, ...newest } = listFileOf(generation, entry);
    await readList(newest, (entity) => entities.set(entity.id, entityDigest(entity)));
    return entities;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/**
 * If the installed version cannot be read, its number of entries is still known: a smaller list does not replace it
 * unnoticed.
 */
function uncomparable(
  count: number,
  { file, origins }: Candidate,
  { entry }: Installed,
  { shrink }: Acceptance,
): Comparison {
  if (count < entry.entities * (1 - SUSPICIOUS_SHARE) && !shrink.has(file.list))
    throw new Problem(
      'lists',
      `holds ${count} entries, the installed list ${entry.entities}; that one is damaged, so the missing ones cannot be kept`,
      { file: origins[0], hint: `if that is right: --accept-shrink ${file.list}` },
    );
  const warning = `the installed ${file.list} is damaged and could not be compared with the new one`;
  return { changes: null, earlier: [], warnings: [warning] };
}

/**
 * The versions whose entries are still missing: the installed one if it has just shrunk suspiciously, and those kept
 * before, as long as any of their entries is missing.
 */
async function stillVanished(
  entities: ReadonlyMap<string, string>,
  { generation, entry }: Installed,
  suspicious: boolean,
): Promise<readonly KeptVersion[]> {
  const file = listFileOf(generation, entry);
  const seen = new Set(entities.keys());
  const kept: KeptVersion[] = [];
  const keep = async (version: EarlierVersion, from: KeptVersion['from'], at: EarlierFile) => {
    const unconfirmed = await countMissing({ list: entry.list, ...at }, seen);
    if (unconfirmed > 0) kept.push({ version: { ...version, unconfirmed }, from });
  };
  if (suspicious) {
    const { format, files, published } = entry;
    const at = { format, published, paths: file.paths, sha256: file.sha256 ?? [] };
    await keep({ format, files, published, unconfirmed: 0 }, 'installed', at);
  }
  for (const [index, version] of entry.earlier.entries()) {
    const at = file.earlier?.[index];
    if (at !== undefined) await keep(version, 'kept', at);
  }
  return kept;
}

/** Counts the entries of a version that have not been seen yet, and marks them as seen. */
async function countMissing(version: ListFile, seen: Set<string>): Promise<number> {
  const before = seen.size;
  await readList(version, ({ id }) => seen.add(id));
  return seen.size - before;
}

function shrinkWarning(
  list: string,
  removed: number,
  suspicious: boolean,
  earlier: readonly KeptVersion[],
): string {
  const unconfirmed = earlier.reduce((sum, { version }) => sum + version.unconfirmed, 0);
  const what = suspicious ? `${removed} entries of ${list} vanished at once; ` : '';
  return (
    `${what}${unconfirmed} that ${list} does not hold any more are screened on as unconfirmed delistings ` +
    `(if they are right: --accept-shrink ${list})`
  );
}

/** Counted by entity, so that many delistings at once neither look like a loss of names nor hide one. */
function fewerNames(
  names: number,
  { list, entities }: ListSummary,
  { names: before, entities: entitiesBefore }: InstalledList,
): readonly string[] {
  if (names / entities >= (before / entitiesBefore) * (1 - NAMES_SHARE)) return [];
  return [`${list} has ${names} names and had ${before}: did its publisher leave aliases out?`];
}
