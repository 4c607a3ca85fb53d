import { isoDay } from '../../normalise/date.js';
import type { EntityType } from '../../normalise/party.js';
import type { Entity } from '../entity.js';
import { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { finishNamed, type ListReader, onlyPath, type ReadingContext, requireId } from '../list-reader.js';
import { NameElements } from '../name-elements.js';
import { addTextIdentifiers } from '../text-identifiers.js';
import { unReference } from '../un-reference.js';
import { noteUnknown, noteUnknownRecord } from '../unknown-elements.js';
import { childText, descendants, itemTexts, textOf, type XmlNode } from '../xml-node.js';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.js';
import { addUkEntity, addUkIndividual, addUkShip } from './details.js';
import { UK_ELEMENTS } from './elements.js';
import { ukMeasures } from './measures.js';
import { addUkNames } from './names.js';

const UK_SANCTIONS_LIST_SHAPE: XmlShape = {
  root: 'Designations',
  namespaces: [''],
  containers: [],
};

const ENTITY_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['individual', 'person'],
  ['entity', 'organization'],
  ['ship', 'vessel'],
]);

/** Of the elements directly in a record, those that hold names. */
const NAMES = ['Names', 'NonLatinNames'];

/** Reads the UK Sanctions List as XML. The format has no count of its own. */
export const readUkSanctionsListXml: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const names = new NameElements(NAMES);
  let published: string | null = null;
  const { sha256 } = await readXmlRecords(path, UK_SANCTIONS_LIST_SHAPE, (record) => {
    if (record.name === 'Designation') {
      names.see(record, ['Names'], UK_ELEMENTS);
      context.visit(designationToEntity(record, path, context));
    } else if (record.name === 'DateGenerated') published = isoDay(textOf(record.node), 'dmy');
    else noteUnknownRecord(record, path, context.notes);
  });
  names.refuseMissing(context.notes, path);
  return { published, declaredCount: null, sha256: [sha256] };
};

/** Maps one `Designation`; the CSV of the same list puts its rows into its shape. */
export function designationToEntity(
  record: XmlRecord,
  path: string,
  { file, notes }: ReadingContext,
): Entity {
  const { node, line } = record;
  const id = requireId(childText(node, 'UniqueID'), path, line, 'a Designation');
  const draft = new EntityDraft(
    file.list,
    id,
    entityType(childText(node, 'IndividualEntityShip'), notes, line),
  );
  draft.listedOn = isoDay(childText(node, 'DateDesignated'), 'dmy');
  draft.updatedOn = isoDay(childText(node, 'LastUpdated'), 'dmy');
  addUkNames(draft, node, notes, line);
  for (const text of itemTexts(node, 'Titles')) draft.addPosition(text);
  draft.addProgramme(childText(node, 'RegimeName'));
  for (const measure of ukMeasures(childText(node, 'SanctionsImposed'))) draft.addMeasure(measure);
  addReferences(draft, node);
  addContacts(draft, node);
  for (const details of descendants(node, 'IndividualDetails', 'Individual'))
    addUkIndividual(draft, details, notes, line);
  for (const details of descendants(node, 'EntityDetails', 'Entity')) addUkEntity(draft, details);
  for (const details of descendants(node, 'ShipDetails', 'Ship')) addUkShip(draft, details);
  for (const name of ['OtherInformation', 'UKStatementofReasons']) {
    const text = childText(node, name);
    draft.addRemark(text);
    addTextIdentifiers(draft, text);
  }
  noteUnknown(record, UK_ELEMENTS, { file: path, notes, draft });
  return finishNamed(draft, path, line, 'a Designation');
}

function entityType(text: string, notes: ListNotes, line: number): EntityType {
  const type = ENTITY_TYPES.get(text.toLowerCase());
  if (type === undefined) notes.add(`unknown IndividualEntityShip ${text}`, line);
  return type ?? 'unknown';
}

function addReferences(draft: EntityDraft, node: XmlNode): void {
  draft.addLink('ofsi-group', childText(node, 'OFSIGroupID'));
  const un = unReference(childText(node, 'UNReferenceNumber'));
  if (un !== null) draft.addLink('un-reference', un);
}

const ADDRESS_LINES = ['AddressLine1', 'AddressLine2', 'AddressLine3', 'AddressLine4', 'AddressLine5'];

function addContacts(draft: EntityDraft, node: XmlNode): void {
  for (const address of descendants(node, 'Addresses', 'Address'))
    draft.addAddress({
      lines: ADDRESS_LINES.map((line) => childText(address, line)),
      // the sixth line is the town or province; what stands above it is free
      city: childText(address, 'AddressLine6'),
      postalCode: childText(address, 'AddressPostalCode'),
      country: childText(address, 'AddressCountry'),
    });
  for (const [container, type] of CONTACTS)
    for (const value of itemTexts(node, container)) draft.addIdentifier({ type, value, label: container });
}

const CONTACTS = [
  ['PhoneNumbers', 'phone'],
  ['EmailAddresses', 'email'],
  ['Websites', 'website'],
] as const;
