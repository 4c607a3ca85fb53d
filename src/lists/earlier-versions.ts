import { UNCONFIRMED_DELISTING } from '../normalise/party.js';
import { Problem } from '../problem.js';
import type { Entity } from './entity.js';
import type { ListFile } from './list-file.js';
import { ListNotes } from './list-notes.js';
import type { ListReader } from './list-reader.js';

/** A list whose newest version has been read. */
export interface NewestRead {
  readonly file: ListFile;
  /** its day of publication, or null */
  readonly published: string | null;
  /** ids read so far; those of the earlier versions are added */
  readonly seen: Set<string>;
  readonly visit: (entity: Entity) => void;
}

/**
 * Reads those entities of a list's earlier versions that are in no newer one. If a publisher's file suddenly lacks many
 * entries, it may be an old one or a part. Until somebody confirms the change, the missing entities are still screened,
 * with a mark, along with the new ones.
 *
 * @returns how many there were
 * @throws Problem ('lists') if an earlier version is damaged or is not what was installed
 */
export async function readEarlierVersions(
  { file, published, seen, visit }: NewestRead,
  readerOf: (file: ListFile) => ListReader,
): Promise<number> {
  const newest = seen.size;
  for (const version of file.earlier ?? []) {
    const earlier: ListFile = { list: file.list, ...version };
    const remark = `on the list of ${version.published ?? 'an earlier day'}, and not on that of ${published ?? 'now'}`;
    const { sha256 } = await readerOf(earlier)({
      file: earlier,
      notes: new ListNotes(),
      visit: (entity) => {
        if (seen.has(entity.id)) return;
        seen.add(entity.id);
        visit(marked(entity, remark));
      },
    });
    checkHashes(earlier, sha256);
  }
  return seen.size - newest;
}

/** Marks the entity; reports show the mark and the remark (match/details.ts). */
function marked(entity: Entity, remark: string): Entity {
  return {
    ...entity,
    programmes: [UNCONFIRMED_DELISTING, ...entity.programmes],
    remarks: [remark, ...entity.remarks],
  };
}

/** @throws Problem ('lists') when bytes are not those that were expected, where any were */
export function checkHashes({ paths, sha256: expected }: ListFile, found: readonly string[]): void {
  if (expected === undefined) return;
  paths.forEach((path, index) => {
    if (expected[index] === found[index]) return;
    throw new Problem('lists', 'is not the file that was installed: its SHA-256 differs', {
      file: path,
      hint: 'screen lists verify shows what is damaged; screen lists update fetches it again',
    });
  });
}
