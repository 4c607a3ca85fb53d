import { isoDay, parsePartialDate } from '../../normalise/date.js';
import type { EntityType, NamePart } from '../../normalise/party.js';
import type { Entity, EntityName } from '../entity.js';
import { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { finishNamed, type ListReader, onlyPath, type ReadingContext, requireId } from '../list-reader.js';
import { NameElements } from '../name-elements.js';
import { addOfacMeasures } from '../programme-effects.js';
import { noteUnknown, noteUnknownRecord } from '../unknown-elements.js';
import { childText, descendants, texts, type XmlNode } from '../xml-node.js';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.js';
import { ofacIdMeaning } from './id-types.js';
import { addOfacId } from './identity.js';
import { addOfacRemarks } from './remarks.js';
import { OFAC_SDN_ELEMENTS } from './sdn-elements.js';

/** SDN.XML and CONSOLIDATED.XML; the namespace changed when OFAC moved to its new service in May 2024. */
const OFAC_SDN_SHAPE: XmlShape = {
  root: 'sdnList',
  namespaces: [
    'http://tempuri.org/sdnList.xsd',
    'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML',
    '',
  ],
  containers: [],
};

const ENTITY_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['Individual', 'person'],
  ['Entity', 'organization'],
  ['Vessel', 'vessel'],
  ['Aircraft', 'aircraft'],
]);

/** Of the elements directly in a record, those that hold names. */
const NAMES = ['firstName', 'lastName', 'akaList'];
/** Those that nearly every record has; a company's name is its last name. */
const usualNames = (node: XmlNode): readonly string[] =>
  childText(node, 'sdnType') === 'Individual' ? ['lastName', 'firstName'] : ['lastName'];

/** Reads OFAC's standard XML: the SDN list or the consolidated list, whichever the file was recognised as. */
export const readOfacSdnXml: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const names = new NameElements(NAMES);
  let published: string | null = null;
  let declaredCount: number | null = null;
  const { sha256 } = await readXmlRecords(path, OFAC_SDN_SHAPE, (record) => {
    if (record.name === 'sdnEntry') {
      names.see(record, usualNames(record.node), OFAC_SDN_ELEMENTS);
      context.visit(sdnEntryToEntity(record, path, context));
    }
    // the element's name is misspelt in the publisher's schema
    else if (record.name === 'publshInformation') {
      published = isoDay(childText(record.node, 'Publish_Date'), 'mdy');
      const count = childText(record.node, 'Record_Count');
      declaredCount = /^\d+$/.test(count) ? Number(count) : null;
    } else noteUnknownRecord(record, path, context.notes);
  });
  names.refuseMissing(context.notes, path);
  return { published, declaredCount, sha256: [sha256] };
};

/** Maps one `sdnEntry`; other formats of OFAC put their entries into its shape. */
export function sdnEntryToEntity(record: XmlRecord, path: string, { file, notes }: ReadingContext): Entity {
  const { node, line } = record;
  const uid = requireId(childText(node, 'uid'), path, line, 'an sdnEntry');
  const draft = new EntityDraft(file.list, uid, entityType(childText(node, 'sdnType'), notes, line));
  draft.url = `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${uid}`;
  addNames(draft, node);
  addBirth(draft, node, notes, line);
  addCountries(draft, node);
  addAddresses(draft, node);
  const directives = addIds(draft, node, notes, line);
  addVessel(draft, node);
  const programmes = texts(node, 'programList', 'program');
  for (const programme of programmes) draft.addProgramme(programme);
  addOfacMeasures(draft, programmes, directives);
  draft.addPosition(childText(node, 'title'));
  addOfacRemarks(draft, childText(node, 'remarks'));
  noteUnknown(record, OFAC_SDN_ELEMENTS, { file: path, notes, draft });
  return finishNamed(draft, path, line, 'an sdnEntry');
}

function entityType(sdnType: string, notes: ListNotes, line: number): EntityType {
  const type = ENTITY_TYPES.get(sdnType);
  if (type !== undefined) return type;
  notes.add(`unknown sdnType ${sdnType}`, line);
  return 'unknown';
}

function addNames(draft: EntityDraft, node: XmlNode): void {
  addName(draft, node, { kind: 'primary', quality: 'strong' });
  for (const aka of descendants(node, 'akaList', 'aka'))
    addName(draft, aka, {
      kind: childText(aka, 'type') === 'f.k.a.' ? 'former' : 'alias',
      quality: childText(aka, 'category') === 'weak' ? 'weak' : 'strong',
    });
  if (draft.type === 'aircraft') addTailNumber(draft, childText(node, 'lastName'));
}

function addName(draft: EntityDraft, node: XmlNode, name: Pick<EntityName, 'kind' | 'quality'>): void {
  const first = childText(node, 'firstName');
  const last = childText(node, 'lastName');
  const separated = draft.type === 'person' && first !== '' && last !== '';
  const parts: readonly NamePart[] = separated
    ? [
        { role: 'given', text: first },
        { role: 'family', text: last },
      ]
    : [];
  draft.addName({ ...name, full: `${first} ${last}`, parts });
}

/** OFAC lists an aircraft under its tail number, which is a registration mark: nationality prefix and suffix. */
export function addTailNumber(draft: EntityDraft, name: string): void {
  if (/^[A-Z0-9]{1,3}-?[A-Z0-9]{2,5}$/i.test(name) && /\d|-/.test(name))
    draft.addIdentifier({ type: 'tail-number', value: name, label: 'Aircraft Tail Number' });
}

function addBirth(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  for (const text of texts(node, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth')) {
    const date = parsePartialDate(text, 'dmy');
    draft.addBirthDate(date);
    if (date !== null) continue;
    notes.add('date of birth not understood', line);
    draft.addRemark(`DOB ${text}`);
  }
  for (const text of texts(node, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth'))
    draft.addBirthPlace([text]);
}

function addCountries(draft: EntityDraft, node: XmlNode): void {
  for (const text of texts(node, 'nationalityList', 'nationality', 'country'))
    draft.addCountry(text, 'nationality');
  for (const text of texts(node, 'citizenshipList', 'citizenship', 'country'))
    draft.addCountry(text, 'citizenship');
}

function addAddresses(draft: EntityDraft, node: XmlNode): void {
  for (const address of descendants(node, 'addressList', 'address'))
    draft.addAddress({
      lines: ['address1', 'address2', 'address3'].map((name) => childText(address, name)),
      city: childText(address, 'city'),
      region: childText(address, 'stateOrProvince'),
      postalCode: childText(address, 'postalCode'),
      // `Region: Gaza` and `Palestinian` stand in the place of countries
      country: childText(address, 'country').replace(/^Region:\s*/, ''),
    });
}

/** Adds the ids and returns those that spell out measures, as `[idType, text]`. */
function addIds(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number) {
  const directives: (readonly [string, string])[] = [];
  for (const id of descendants(node, 'idList', 'id')) {
    const type = childText(id, 'idType');
    const value = childText(id, 'idNumber');
    if (ofacIdMeaning(type)?.as === 'measure') directives.push([type, value]);
    const country = childText(id, 'idCountry');
    const [issued, expires] = [childText(id, 'issueDate'), childText(id, 'expirationDate')];
    addOfacId(draft, { type, value, country, issued, expires, line }, notes);
  }
  return directives;
}

function addVessel(draft: EntityDraft, node: XmlNode): void {
  for (const vessel of descendants(node, 'vesselInfo')) {
    draft.addIdentifier({
      type: 'call-sign',
      value: childText(vessel, 'callSign'),
      label: 'Vessel Call Sign',
    });
    draft.addCountry(childText(vessel, 'vesselFlag'), 'flag');
    draft.addLink('owner', childText(vessel, 'vesselOwner'));
    for (const [name, label] of VESSEL_REMARKS) {
      const value = childText(vessel, name);
      if (value !== '') draft.addRemark(`${label} ${value}`);
    }
  }
}

const VESSEL_REMARKS = [
  ['vesselType', 'Vessel Type'],
  ['tonnage', 'Tonnage'],
  ['grossRegisteredTonnage', 'Gross Registered Tonnage'],
] as const;
