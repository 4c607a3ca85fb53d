import type { DraftAddress } from '../entity-draft.js';
import { type ListReader, onlyPath, type ReadingContext } from '../list-reader.js';
import { noteUnknown, noteUnknownRecord } from '../unknown-elements.js';
import { attribute } from '../xml-node.js';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.js';
import { dayOf } from './advanced-dates.js';
import { OFAC_ADVANCED_ELEMENTS } from './advanced-elements.js';
import {
  type AdvancedDocument,
  type AdvancedListing,
  type AdvancedRelation,
  addListing,
  readDocument,
  readLocation,
  readRelation,
} from './advanced-parts.js';
import { type AdvancedContext, partyToEntity } from './advanced-party.js';
import { ReferenceTables } from './advanced-references.js';

/** SDN_ADVANCED.XML and CONS_ADVANCED.XML; the namespace changed when OFAC moved to its new service in May 2024. */
const OFAC_ADVANCED_SHAPE: XmlShape = {
  root: 'Sanctions',
  namespaces: [
    'http://www.un.org/sanctions/1.0',
    'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML',
  ],
  containers: [
    'ReferenceValueSets',
    'Locations',
    'IDRegDocuments',
    'DistinctParties',
    'ProfileRelationships',
    'SanctionsEntries',
    'SanctionsEntryLinks',
  ],
  // by the publisher's schema, among others
  required: ['ReferenceValueSets', 'DistinctParties', 'SanctionsEntries'],
};

/**
 * Reads OFAC's advanced XML. Parties refer to places and documents before them and are referred to by listings and
 * relations behind them, so the file is read twice: first all that parties are joined with, in a compact form (some
 * 30 MB for SDN_ADVANCED), then the parties one by one. The format has no count.
 */
export const readOfacAdvancedXml: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const { party, published } = await readJoined(path, context);
  const joined = new Set<string>();
  const { sha256 } = await readXmlRecords(
    path,
    { ...OFAC_ADVANCED_SHAPE, skipped: (name) => name !== 'DistinctParty' },
    (record) => {
      const entity = partyToEntity(record, party);
      joined.add(entity.id);
      context.visit(entity);
    },
  );
  for (const profile of party.listings.keys())
    if (!joined.has(`${context.file.list}:${profile}`))
      context.notes.add('SanctionsEntry of a party that is not in the file', null);
  return { published, declaredCount: null, sha256: [sha256] };
};

async function readJoined(
  path: string,
  { file, notes }: ReadingContext,
): Promise<{ party: AdvancedContext; published: string | null }> {
  const references = new ReferenceTables(notes);
  const locations = new Map<string, DraftAddress>();
  const documents = new Map<string, AdvancedDocument[]>();
  const listings = new Map<string, AdvancedListing>();
  const relations = new Map<string, AdvancedRelation[]>();
  let published: string | null = null;
  const visit = (record: XmlRecord) => {
    const { name, node } = record;
    if (OFAC_ADVANCED_ELEMENTS.inside.has(name))
      noteUnknown(record, OFAC_ADVANCED_ELEMENTS, { file: path, notes, draft: null });
    if (name === 'DateOfIssue') published = dayOf(node);
    else if (name === 'Location') locations.set(attribute(node, 'ID'), readLocation(node, references));
    else if (name === 'IDRegDocument') {
      const { identity, document } = readDocument(node, references);
      pushTo(documents, identity, document);
    } else if (name === 'ProfileRelationship') {
      const { from, relation } = readRelation(node, references);
      pushTo(relations, from, relation);
    } else if (name === 'SanctionsEntry')
      addListing(node, references, listingOf(listings, attribute(node, 'ProfileID')));
    else if (name.endsWith('Values')) references.addSet(node);
    // it joins two listings and says nothing of a party
    else if (name !== 'SanctionsEntryLink') noteUnknownRecord(record, path, notes);
  };
  await readXmlRecords(path, { ...OFAC_ADVANCED_SHAPE, skipped: (name) => name === 'DistinctParty' }, visit);
  const party = { references, locations, documents, listings, relations, list: file.list, path, notes };
  return { party, published };
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

function listingOf(listings: Map<string, AdvancedListing>, profile: string): AdvancedListing {
  const before = listings.get(profile);
  if (before !== undefined) return before;
  const listing = { listedOn: null, programmes: new Set<string>(), measures: new Map<string, string>() };
  listings.set(profile, listing);
  return listing;
}
