import { Problem } from '../problem.js';
import { checkHashes, readEarlierVersions } from './earlier-versions.js';
import type { Entity } from './entity.js';
import { readEuFsfCsv } from './eu/fsf-csv.js';
import { readEuFsfXml } from './eu/fsf-xml.js';
import type { ListFile, ListFormat, ListSummary, ReadList } from './list-file.js';
import { ListNotes } from './list-notes.js';
import type { ListReader } from './list-reader.js';
import { readOfacAdvancedXml } from './ofac/advanced-xml.js';
import { readOfacDelimited } from './ofac/delimited.js';
import { readOfacSdnXml } from './ofac/sdn-xml.js';
import { readOpensanctionsJson } from './own/opensanctions-json.js';
import { readOwnList } from './own/own-list.js';
import { readUkOfsiConlistCsv } from './uk/ofsi-conlist-csv.js';
import { readUkSanctionsListCsv } from './uk/sanctions-list-csv.js';
import { readUkSanctionsListXml } from './uk/sanctions-list-xml.js';
import { readUnConsolidatedXml } from './un/consolidated-xml.js';

/** One reader per format. */
const READERS: Partial<Record<ListFormat, ListReader>> = {
  'ofac-sdn-xml': readOfacSdnXml,
  'ofac-advanced-xml': readOfacAdvancedXml,
  'ofac-delimited': readOfacDelimited,
  'eu-fsf-csv': readEuFsfCsv,
  'eu-fsf-xml': readEuFsfXml,
  'uk-sanctions-list-csv': readUkSanctionsListCsv,
  'uk-sanctions-list-xml': readUkSanctionsListXml,
  'uk-ofsi-conlist-csv': readUkOfsiConlistCsv,
  'opensanctions-json': readOpensanctionsJson,
  'own-list-csv': readOwnList,
  'un-consolidated-xml': readUnConsolidatedXml,
};

/**
 * Reads a list in whatever format it is in; see {@link ReadList}. Ids are unique within the list. Its own entities are
 * followed by those of its earlier versions, if it has any (earlier-versions.ts).
 */
export const readList: ReadList = async (file, visit) => {
  const reader = readerOf(file);
  const notes = new ListNotes();
  const ids = new Set<string>();
  const counted = (entity: Entity) => {
    if (ids.has(entity.id))
      throw new Problem('lists', `${entity.id} is in the file twice`, {
        ...placeOf(file),
        hint: 'the file is damaged or was put together from several: fetch it again',
      });
    ids.add(entity.id);
    visit(entity);
  };
  const { published, declaredCount, sha256 } = await reader({ file, notes, visit: counted });
  const entities = ids.size;
  const { list, format, paths } = file;
  checkCount(file, entities, declaredCount);
  checkHashes(file, sha256);
  const summary = { list, format, paths, published, declaredCount, entities, notes: notes.list(), sha256 };
  if (file.earlier === undefined || file.earlier.length === 0) return summary;
  const kept = await readEarlierVersions({ file, published, seen: ids, visit }, readerOf);
  return {
    ...summary,
    paths: [...paths, ...file.earlier.flatMap((version) => version.paths)],
    sha256: [...sha256, ...file.earlier.flatMap((version) => version.sha256)],
    unconfirmed: kept,
  };
};

function readerOf(file: ListFile): ListReader {
  const reader = READERS[file.format];
  if (reader === undefined)
    throw new Problem('lists', `the format ${file.format} cannot be read`, placeOf(file));
  return reader;
}

function checkCount(file: ListFile, entities: number, declared: ListSummary['declaredCount']): void {
  if (entities === 0)
    throw new Problem('lists', 'holds no record', {
      ...placeOf(file),
      hint: 'fetch it again: an empty list would match nobody',
    });
  if (declared !== null && declared !== entities)
    throw new Problem('lists', `holds ${entities} records, but says that it has ${declared}`, {
      ...placeOf(file),
      hint: 'the file is incomplete: fetch it again',
    });
}

function placeOf(file: ListFile): { file: string | undefined } {
  return { file: file.paths[0] };
}
