import { isoDay, parsePartialDate } from '../../normalise/date.js';
import type { Entity, EntityName } from '../entity.js';
import { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { finishNamed, type ListReader, onlyPath, type ReadingContext, requireId } from '../list-reader.js';
import { NameElements } from '../name-elements.js';
import { unMeasure } from '../programme-effects.js';
import { addTextIdentifiers } from '../text-identifiers.js';
import { noteUnknown, noteUnknownRecord } from '../unknown-elements.js';
import { children, childText, texts, type XmlNode } from '../xml-node.js';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.js';
import { addUnBirthDate } from './birth.js';
import { addUnDocument } from './documents.js';
import { UN_ELEMENTS } from './elements.js';
import { familyNameFirst, unpackNames } from './names.js';

const UN_CONSOLIDATED_SHAPE: XmlShape = {
  root: 'CONSOLIDATED_LIST',
  namespaces: [''],
  containers: ['INDIVIDUALS', 'ENTITIES'],
  // by the publisher's schema
  required: ['INDIVIDUALS', 'ENTITIES'],
};

/** Of the elements directly in a record, those that hold names. */
const NAMES = [
  'FIRST_NAME',
  'SECOND_NAME',
  'THIRD_NAME',
  'FOURTH_NAME',
  'NAME_ORIGINAL_SCRIPT',
  'INDIVIDUAL_ALIAS',
  'ENTITY_ALIAS',
];

/** Those that nearly every record has: one person in eighty is listed under one name. */
const USUAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['INDIVIDUAL', ['FIRST_NAME', 'SECOND_NAME']],
  ['ENTITY', ['FIRST_NAME']],
]);

/** Reads the Security Council's consolidated list. The format has no count of its own. */
export const readUnConsolidatedXml: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const names = new NameElements(NAMES);
  const { attributes, sha256 } = await readXmlRecords(path, UN_CONSOLIDATED_SHAPE, (record) => {
    if (record.name === 'INDIVIDUAL' || record.name === 'ENTITY') {
      names.see(record, USUAL.get(record.name) ?? [], UN_ELEMENTS);
      context.visit(toEntity(record, path, context));
    } else noteUnknownRecord(record, path, context.notes);
  });
  names.refuseMissing(context.notes, path);
  const published = isoDay((attributes.get('dateGenerated') ?? '').slice(0, 10), 'ymd');
  return { published, declaredCount: null, sha256: [sha256] };
};

function toEntity(given: XmlRecord, path: string, { file, notes }: ReadingContext): Entity {
  const { name, node, line } = given;
  const record = `an ${name}`;
  const reference = childText(node, 'REFERENCE_NUMBER') || childText(node, 'DATAID');
  const type = name === 'INDIVIDUAL' ? 'person' : 'organization';
  const draft = new EntityDraft(file.list, requireId(reference, path, line, record), type);
  addNames(draft, node);
  addDates(draft, node);
  const regime = childText(node, 'UN_LIST_TYPE');
  draft.addProgramme(regime);
  draft.addMeasure(unMeasure(regime));
  addPerson(draft, node, notes, line);
  for (const address of [...children(node, 'INDIVIDUAL_ADDRESS'), ...children(node, 'ENTITY_ADDRESS')])
    addAddress(draft, address);
  addText(draft, node);
  noteUnknown(given, UN_ELEMENTS, { file: path, notes, draft });
  return finishNamed(draft, path, line, record);
}

function addNames(draft: EntityDraft, node: XmlNode): void {
  const fields = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
  // no field is marked as the family name; `na` is the schema's own default, `NA` a part of names in Guinea-Bissau
  const parts = fields.map((field) => childText(node, field)).filter((part) => part !== 'na');
  addPacked(draft, parts.join(' '), { kind: 'primary' });
  for (const alias of [...children(node, 'INDIVIDUAL_ALIAS'), ...children(node, 'ENTITY_ALIAS')])
    addAlias(draft, alias);
  addPacked(draft, childText(node, 'NAME_ORIGINAL_SCRIPT'), { kind: 'alias' });
}

function addAlias(draft: EntityDraft, alias: XmlNode): void {
  // for entities the field holds the kind of alias, not its quality
  const quality = childText(alias, 'QUALITY');
  const name = childText(alias, 'ALIAS_NAME');
  addPacked(draft, name, {
    kind: /^f\.?k\.?a/i.test(quality) ? 'former' : 'alias',
    quality: /^low/i.test(quality) ? 'weak' : 'strong',
  });
  draft.addBirthDate(birthDateOfAlias(alias));
  draft.addBirthPlace([childText(alias, 'CITY_OF_BIRTH')], childText(alias, 'COUNTRY_OF_BIRTH'));
  const note = childText(alias, 'NOTE');
  if (note !== '') draft.addRemark(`${name}: ${note}`);
}

function birthDateOfAlias(alias: XmlNode) {
  const day = isoDay(childText(alias, 'DATE_OF_BIRTH').slice(0, 10), 'ymd');
  return day === null ? null : parsePartialDate(day, 'ymd');
}

function addPacked(
  draft: EntityDraft,
  field: string,
  name: Pick<EntityName, 'kind'> & Partial<EntityName>,
): void {
  const { names, notes } = unpackNames(field);
  names.forEach((full, index) => {
    const parts = draft.type === 'person' ? familyNameFirst(full) : null;
    const kind = index > 0 && name.kind === 'primary' ? 'alias' : name.kind;
    draft.addName({ ...name, kind, ...(parts === null ? { full } : { parts }) });
  });
  for (const note of notes) draft.addRemark(`${field}: ${note}`);
}

function addDates(draft: EntityDraft, node: XmlNode): void {
  draft.listedOn = isoDay(childText(node, 'LISTED_ON').slice(0, 10), 'ymd');
  const days = texts(node, 'LAST_DAY_UPDATED', 'VALUE').map((text) => isoDay(text.slice(0, 10), 'ymd'));
  draft.updatedOn =
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const delisted = childText(node, 'DELISTED_ON');
  if (delisted !== '') draft.addRemark(`delisted ${delisted}`);
}

function addPerson(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  const gender = childText(node, 'GENDER');
  if (gender !== '' && !draft.addGender(gender) && !/^unknown$/i.test(gender))
    notes.add(`unknown gender ${gender}`, line);
  for (const text of [...texts(node, 'NATIONALITY', 'VALUE'), ...texts(node, 'NATIONALITY2')])
    draft.addCountry(text, 'nationality');
  for (const birth of children(node, 'INDIVIDUAL_DATE_OF_BIRTH')) addUnBirthDate(draft, birth, notes, line);
  for (const place of children(node, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    const parts = ['STREET', 'CITY', 'STATE_PROVINCE'].map((field) => childText(place, field));
    draft.addBirthPlace(parts, childText(place, 'COUNTRY'));
    const note = childText(place, 'NOTE');
    if (note !== '') draft.addRemark(`place of birth: ${note}`);
  }
  for (const document of children(node, 'INDIVIDUAL_DOCUMENT')) addUnDocument(draft, document, notes, line);
}

function addAddress(draft: EntityDraft, node: XmlNode): void {
  draft.addAddress({
    lines: [childText(node, 'STREET')],
    city: childText(node, 'CITY'),
    region: childText(node, 'STATE_PROVINCE'),
    postalCode: childText(node, 'ZIP_CODE'),
    country: childText(node, 'COUNTRY'),
  });
  const note = childText(node, 'NOTE');
  if (note !== '') draft.addRemark(`address: ${note}`);
}

function addText(draft: EntityDraft, node: XmlNode): void {
  for (const text of [...texts(node, 'TITLE', 'VALUE'), ...texts(node, 'DESIGNATION', 'VALUE')])
    draft.addPosition(text);
  const comments = childText(node, 'COMMENTS1');
  draft.addRemark(comments);
  addTextIdentifiers(draft, comments);
}
