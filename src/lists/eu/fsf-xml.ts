import { checkIdentifier } from '../../normalise/identifier.js';
import type { EntityType } from '../../normalise/party.js';
import type { Entity } from '../entity.js';
import { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { finishNamed, type ListReader, onlyPath, type ReadingContext, requireId } from '../list-reader.js';
import { euMeasure } from '../programme-effects.js';
import { addTextIdentifiers } from '../text-identifiers.js';
import { unReference } from '../un-reference.js';
import { noteUnknown, noteUnknownRecord } from '../unknown-elements.js';
import { attribute, children, childText, texts, type XmlNode } from '../xml-node.js';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.js';
import { addEuBirth } from './birth.js';
import { EU_ELEMENTS } from './elements.js';
import { addEuContact, euCountry, euDay } from './fields.js';
import { euIdentifierType } from './identification-codes.js';
import { addEuNames } from './names.js';

const EU_FSF_SHAPE: XmlShape = {
  root: 'export',
  namespaces: ['http://eu.europa.ec/fpi/fsd/export'],
  containers: [],
};

const ENTITY_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['person', 'person'],
  ['P', 'person'],
  ['enterprise', 'organization'],
  ['E', 'organization'],
]);

/** Reads the EU's consolidated list (FSF) as XML 1.1. The format has no count of its own. */
export const readEuFsfXml: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const { attributes, sha256 } = await readXmlRecords(path, EU_FSF_SHAPE, (record) => {
    if (record.name === 'sanctionEntity') context.visit(sanctionEntityToEntity(record, path, context));
    else noteUnknownRecord(record, path, context.notes);
  });
  const published = euDay(attributes.get('generationDate') ?? '');
  return { published, declaredCount: null, sha256: [sha256] };
};

/** Maps one `sanctionEntity`; the CSV of the same list puts its rows into its shape. */
export function sanctionEntityToEntity(
  record: XmlRecord,
  path: string,
  { file, notes }: ReadingContext,
): Entity {
  const { node, line } = record;
  const id = requireId(attribute(node, 'logicalId'), path, line, 'a sanctionEntity');
  const draft = new EntityDraft(file.list, id, entityType(node, notes, line));
  addReferences(draft, node);
  addRegulation(draft, node);
  addEuNames(draft, children(node, 'nameAlias'), notes, line);
  for (const birth of children(node, 'birthdate')) addEuBirth(draft, birth, notes, line);
  for (const citizenship of children(node, 'citizenship')) addCitizenship(draft, citizenship);
  for (const address of children(node, 'address')) addAddress(draft, address, notes, line);
  for (const identification of children(node, 'identification'))
    addIdentification(draft, identification, notes, line);
  addRemarks(draft, node);
  noteUnknown(record, EU_ELEMENTS, { file: path, notes, draft });
  return finishNamed(draft, path, line, 'a sanctionEntity');
}

function entityType(node: XmlNode, notes: ListNotes, line: number): EntityType {
  const [subject] = children(node, 'subjectType');
  const code = attribute(subject, 'code') || attribute(subject, 'classificationCode');
  const type = ENTITY_TYPES.get(code);
  if (type === undefined) notes.add(`unknown subjectType ${code}`, line);
  return type ?? 'unknown';
}

function addReferences(draft: EntityDraft, node: XmlNode): void {
  const un = attribute(node, 'unitedNationId');
  if (un !== '') draft.addLink('un-reference', unReference(un) ?? un);
  draft.addLink('eu-reference', attribute(node, 'euReferenceNumber'));
  draft.listedOn = euDay(attribute(node, 'designationDate'));
  const delisted = attribute(node, 'delistingDate');
  if (delisted !== '') draft.addRemark(`delisted ${delisted}`);
}

/** The regulation is the latest act on the entry: its publication is the last change, not the listing. */
function addRegulation(draft: EntityDraft, node: XmlNode): void {
  const regulations = children(node, 'regulation');
  for (const regulation of regulations) {
    const programme = attribute(regulation, 'programme');
    const act = attribute(regulation, 'numberTitle');
    draft.addProgramme(programme);
    draft.addMeasure(euMeasure(programme, act));
    const day = euDay(attribute(regulation, 'publicationDate'));
    if (day !== null && (draft.updatedOn === null || day > draft.updatedOn)) draft.updatedOn = day;
    draft.url ??= childText(regulation, 'publicationUrl') || null;
  }
  if (regulations.length === 0) draft.addMeasure(euMeasure('', ''));
}

function addCitizenship(draft: EntityDraft, node: XmlNode): void {
  draft.addCountry(euCountry(node), 'citizenship');
  for (const remark of texts(node, 'remark')) draft.addRemark(`citizenship: ${remark}`);
}

function addAddress(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  const poBox = attribute(node, 'poBox');
  draft.addAddress({
    lines: [attribute(node, 'street'), poBox === '' ? '' : `P.O. Box ${poBox}`, attribute(node, 'place')],
    city: attribute(node, 'city'),
    region: attribute(node, 'region'),
    postalCode: attribute(node, 'zipCode'),
    country: euCountry(node),
  });
  for (const contact of children(node, 'contactInfo')) {
    const key = attribute(contact, 'key');
    if (!addEuContact(draft, key, attribute(contact, 'value'))) notes.add(`unknown contactInfo ${key}`, line);
  }
  for (const remark of texts(node, 'remark')) draft.addRemark(`address: ${remark}`);
}

/** Flags that say how much a document is worth; each is kept as a remark beside its number. */
const DOCUMENT_FLAGS = [
  ['knownExpired', 'known to be expired'],
  ['knownFalse', 'known to be false'],
  ['reportedLost', 'reported lost'],
  ['revokedByIssuer', 'revoked by issuer'],
] as const;

function addIdentification(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  const code = attribute(node, 'identificationTypeCode');
  const known = euIdentifierType(code, draft.type);
  if (known === null) notes.add(`unknown identificationTypeCode ${code}`, line);
  const label = attribute(node, 'identificationTypeDescription') || code;
  const number = attribute(node, 'number');
  const type = known ?? 'other';
  for (const value of [number, attribute(node, 'latinNumber')])
    draft.addIdentifier({ type, value, label }, euCountry(node));
  if (type === 'imo' && draft.type === 'organization' && isShip(number, label)) draft.type = 'vessel';
  // papers in another name: that name is used by the party
  draft.addName({ full: attribute(node, 'nameOnDocument'), kind: 'alias' });
  const flags = DOCUMENT_FLAGS.filter(([name]) => attribute(node, name) === 'true').map(([, text]) => text);
  const dates = [
    ['issued', attribute(node, 'issueDate')],
    ['by', attribute(node, 'issuedBy')],
    ['valid from', attribute(node, 'validFrom')],
    ['valid to', attribute(node, 'validTo')],
  ].flatMap(([text, value]) => (value === '' ? [] : [`${text} ${value}`]));
  const details = [...flags, ...dates, ...texts(node, 'remark')];
  if (details.length > 0) draft.addRemark(`${label} ${number}: ${details.join('; ')}`);
}

/** Ships are enterprises here; the IMO numbers of shipping companies have no check digit and nearly all fail it. */
function isShip(value: string, label: string): boolean {
  return checkIdentifier({ type: 'imo', value, country: null, label, currency: null }).valid === true;
}

const DESIGNATION = /\bDate of (?:UN )?designation:\s*(\d{4}-\d\d-\d\d)/i;

function addRemarks(draft: EntityDraft, node: XmlNode): void {
  const details = attribute(node, 'designationDetails');
  for (const remark of [details, ...texts(node, 'remark')]) {
    draft.addRemark(remark);
    addTextIdentifiers(draft, remark);
    draft.listedOn ??= DESIGNATION.exec(remark)?.[1] ?? null;
  }
  for (const information of children(node, 'additionalInformation'))
    draft.addRemark(`${attribute(information, 'key')} ${attribute(information, 'value')}`);
}
