import { parsePartialDate } from '../../normalise/date.js';
import type { EntityType, NamePart, NameRole } from '../../normalise/party.js';
import { scriptOf } from '../../normalise/script.js';
import type { Entity, MeasureEffect } from '../entity.js';
import { type DraftAddress, EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { finishNamed, requireId } from '../list-reader.js';
import { addOfacMeasures } from '../programme-effects.js';
import { noteUnknown } from '../unknown-elements.js';
import { attribute, children, childText, descendants, textOf, type XmlNode } from '../xml-node.js';
import type { XmlRecord } from '../xml-records.js';
import { readPeriod } from './advanced-dates.js';
import { OFAC_ADVANCED_ELEMENTS } from './advanced-elements.js';
import type { AdvancedDocument, AdvancedListing, AdvancedRelation } from './advanced-parts.js';
import type { ReferenceTables } from './advanced-references.js';
import { ofacIdMeaning } from './id-types.js';
import { addOfacId } from './identity.js';
import { addOfacRemarks } from './remarks.js';
import { addTailNumber } from './sdn-xml.js';

/** Everything outside the DistinctParties that parties refer to, by id. */
export interface AdvancedContext {
  readonly references: ReferenceTables;
  readonly locations: ReadonlyMap<string, DraftAddress>;
  /** by identity id */
  readonly documents: ReadonlyMap<string, readonly AdvancedDocument[]>;
  /** by profile id */
  readonly listings: ReadonlyMap<string, AdvancedListing>;
  /** by the profile id of the party that has them */
  readonly relations: ReadonlyMap<string, readonly AdvancedRelation[]>;
  readonly list: string;
  readonly path: string;
  readonly notes: ListNotes;
}

const ENTITY_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['Individual', 'person'],
  ['Entity', 'organization'],
  ['Other Entity', 'organization'],
  ['Vessel', 'vessel'],
  ['Aircraft', 'aircraft'],
]);

/** Maps one DistinctParty; its FixedRef is the uid of OFAC's other formats. */
export function partyToEntity(record: XmlRecord, context: AdvancedContext): Entity {
  const { node, line } = record;
  const { list, notes, path, references } = context;
  const uid = requireId(attribute(node, 'FixedRef'), path, line, 'a DistinctParty');
  const [first] = children(node, 'Profile');
  const partyType = references.partyType(attribute(first, 'PartySubTypeID'));
  const type = ENTITY_TYPES.get(partyType);
  if (type === undefined) notes.add(`unknown party type ${partyType}`, line);
  const draft = new EntityDraft(list, uid, type ?? 'unknown');
  draft.url = `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${uid}`;
  const directives: (readonly [string, string])[] = [];
  for (const profile of children(node, 'Profile')) {
    for (const identity of children(profile, 'Identity')) addIdentity(draft, identity, context, line);
    for (const feature of children(profile, 'Feature')) addFeature(draft, feature, context, line, directives);
    addListings(draft, attribute(profile, 'ID') || uid, context, directives);
  }
  addOfacRemarks(draft, childText(node, 'Comment'));
  noteUnknown(record, OFAC_ADVANCED_ELEMENTS, { file: path, notes, draft });
  return finishNamed(draft, path, line, 'a DistinctParty');
}

const NAME_ROLES: ReadonlyMap<string, NameRole> = new Map([
  ['First Name', 'given'],
  ['Middle Name', 'middle'],
  ['Patronymic', 'patronymic'],
  ['Last Name', 'family'],
  // the mother's family name stands behind the father's
  ['Matronymic', 'family'],
  ['Maiden Name', 'maiden'],
]);
const READING_ORDER: readonly NameRole[] = ['given', 'middle', 'patronymic', 'maiden', 'family', 'whole'];

function addIdentity(draft: EntityDraft, identity: XmlNode, context: AdvancedContext, line: number): void {
  const { references, documents } = context;
  const groups = new Map(
    descendants(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup').map((group) => [
      attribute(group, 'ID'),
      references.text('NamePartType', attribute(group, 'NamePartTypeID')),
    ]),
  );
  for (const alias of children(identity, 'Alias')) addAlias(draft, alias, groups, references);
  for (const document of documents.get(attribute(identity, 'ID')) ?? []) {
    const { type, number: value, country, issued, expires, authority, fault } = document;
    addOfacId(draft, { type, value, country, issued, expires, line }, context.notes);
    if (fault !== '') draft.addRemark(`${type} ${value}: ${fault}`);
    if (authority !== '') draft.addRemark(`${type} ${value} issued by ${authority}`);
  }
}

function addAlias(
  draft: EntityDraft,
  alias: XmlNode,
  groups: ReadonlyMap<string, string>,
  references: ReferenceTables,
): void {
  const type = references.text('AliasType', attribute(alias, 'AliasTypeID'));
  const primary = attribute(alias, 'Primary') === 'true';
  const quality = attribute(alias, 'LowQuality') === 'true' ? 'weak' : 'strong';
  children(alias, 'DocumentedName').forEach((name, place) => {
    const parts = descendants(name, 'DocumentedNamePart', 'NamePartValue').map((part): NamePart => {
      const partType = groups.get(attribute(part, 'NamePartGroupID')) ?? '';
      return { role: NAME_ROLES.get(partType) ?? 'whole', text: textOf(part) };
    });
    // further names of the primary alias are the same in other scripts
    const kind = primary && place === 0 ? 'primary' : type === 'F.K.A.' ? 'former' : 'alias';
    draft.addName({ ...readingOrder(parts), kind, quality });
    if (draft.type === 'aircraft' && kind === 'primary')
      addTailNumber(draft, parts.map(({ text }) => text).join(' '));
  });
}

/**
 * Given names first, except in Chinese, Japanese and Korean, which are written in one word with the family name first.
 */
function readingOrder(parts: readonly NamePart[]): { full: string; parts: readonly NamePart[] } {
  const eastAsian = /^(?:Hani|Hang|Jpan|Kana)$/.test(scriptOf(parts.map(({ text }) => text).join('')));
  const place = ({ role }: NamePart) => (eastAsian && role === 'family' ? -1 : READING_ORDER.indexOf(role));
  const ordered = [...parts].sort((a, b) => place(a) - place(b));
  const full = ordered.map(({ text }) => text).join(eastAsian ? '' : ' ');
  const labelled = ordered.length > 1 && ordered.some(({ role }) => role !== 'whole');
  return { full, parts: labelled ? ordered : [] };
}

function addFeature(
  draft: EntityDraft,
  feature: XmlNode,
  { references, locations, notes }: AdvancedContext,
  line: number,
  directives: (readonly [string, string])[],
): void {
  const type = references.text('FeatureType', attribute(feature, 'FeatureTypeID'));
  for (const version of children(feature, 'FeatureVersion')) {
    const [detail] = children(version, 'VersionDetail');
    const value =
      references.text('DetailReference', attribute(detail, 'DetailReferenceID')) || textOf(detail);
    const [location] = children(version, 'VersionLocation').map((at) =>
      locations.get(attribute(at, 'LocationID')),
    );
    const [period] = children(version, 'DatePeriod');
    const remark = childText(version, 'Comment');
    if (remark !== '') draft.addRemark(`${type}: ${remark}`);
    if (type === 'Birthdate') addBirthDate(draft, period, value, notes, line);
    else if (type === 'Location') draft.addAddress(location ?? {});
    else if (type === 'Place of Birth') addBirthPlace(draft, value, location);
    else if (type === 'Title') draft.addPosition(value);
    else if (/^nationality country$/i.test(type)) draft.addCountry(location?.country ?? value, 'nationality');
    else if (/^citizenship country$/i.test(type)) draft.addCountry(location?.country ?? value, 'citizenship');
    else if (!addVesselFeature(draft, type, value || countryText(location))) {
      const id = value || countryText(location) || (readPeriod(period)?.text ?? '');
      if (ofacIdMeaning(type)?.as === 'measure') directives.push([type, id]);
      addOfacId(draft, { type, value: id, country: '', issued: '', expires: '', line }, notes);
    }
  }
}

function addBirthPlace(draft: EntityDraft, text: string, location: DraftAddress | undefined): void {
  if (text !== '') draft.addBirthPlace([text]);
  else if (location !== undefined)
    draft.addBirthPlace([location.city ?? '', location.region ?? ''], location.country ?? '');
}

/** Features of ships, which the other formats keep apart from the ids; false for another feature. */
function addVesselFeature(draft: EntityDraft, type: string, value: string): boolean {
  switch (type.toUpperCase()) {
    case 'VESSEL CALL SIGN':
      draft.addIdentifier({ type: 'call-sign', value, label: 'Vessel Call Sign' });
      return true;
    case 'VESSEL FLAG':
      draft.addCountry(value, 'flag');
      return true;
    case 'VESSEL OWNER':
      draft.addLink('owner', value);
      return true;
    case 'VESSEL TYPE':
    case 'VESSEL TONNAGE':
    case 'VESSEL GROSS REGISTERED TONNAGE':
      draft.addRemark(`${type} ${value}`);
      return true;
    default:
      return false;
  }
}

function countryText(location: DraftAddress | undefined): string {
  const country = location?.country ?? '';
  return typeof country === 'string' ? country : country.text;
}

function addBirthDate(
  draft: EntityDraft,
  period: XmlNode | undefined,
  text: string,
  notes: ListNotes,
  line: number,
): void {
  const date = readPeriod(period) ?? parsePartialDate(text, 'dmy');
  draft.addBirthDate(date);
  if (date === null) notes.add('Birthdate not understood', line);
}

const MEASURE_EFFECTS: ReadonlyMap<string, MeasureEffect> = new Map([
  ['Block', 'block'],
  ['Reject', 'reject'],
]);

function addListings(
  draft: EntityDraft,
  profile: string,
  { listings, relations }: AdvancedContext,
  directives: readonly (readonly [string, string])[],
): void {
  const listing = listings.get(profile);
  const programmes = [...(listing?.programmes ?? [])];
  draft.listedOn ??= listing?.listedOn ?? null;
  for (const programme of programmes) draft.addProgramme(programme);
  addOfacMeasures(draft, programmes, directives);
  for (const [text, type] of listing?.measures ?? [])
    draft.addMeasure({ effect: MEASURE_EFFECTS.get(type) ?? 'restrict', text, source: 'list' });
  for (const { type, profile: target, former } of relations.get(profile) ?? [])
    draft.addLink(`${former ? 'formerly ' : ''}${type.toLowerCase()}`, `${draft.list}:${target}`);
}
