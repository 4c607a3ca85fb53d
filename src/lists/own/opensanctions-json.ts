import { countryCode, countryName } from '../../normalise/country.js';
import { isoDay, parsePartialDate } from '../../normalise/date.js';
import type { NamePart, NameRole } from '../../normalise/party.js';
import type { Entity } from '../entity.js';
import { type DraftCountry, EntityDraft } from '../entity-draft.js';
import { isObject, type JsonObject, readJsonLines } from '../json-lines.js';
import { holdsNames } from '../known-elements.js';
import type { ListNotes } from '../list-notes.js';
import { finishNamed, type ListReader, onlyPath, requireId } from '../list-reader.js';
import {
  COUNTRY_ROLES,
  JOINED_SCHEMATA,
  LINK_SCHEMATA,
  NAME_PROPERTIES,
  NUMBERS,
  PARTY_SCHEMATA,
  TOPIC_EFFECTS,
} from './opensanctions-properties.js';

/** Everything that belongs to parties; it may come before or after them in the file. */
interface Joined {
  readonly addresses: Map<string, FtmEntity>;
  /** sanctions, documents and wallets by party */
  readonly parts: Map<string, FtmEntity[]>;
  readonly links: Map<string, { readonly relation: string; readonly target: string }[]>;
}

/** One FollowTheMoney entity: every property has a list of values, which may themselves be entities (nested form). */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: JsonObject;
  readonly source: JsonObject;
}

/**
 * Reads FollowTheMoney entities as JSON lines, as OpenSanctions publishes them: `targets.nested.json`, whose parties
 * contain their addresses and sanctions, or `entities.ftm.json`, which has these as separate entities and is read
 * twice: first for what belongs to parties, then for the parties. Parties that are not targets themselves are skipped
 * and counted. The format has neither date nor count.
 */
export const readOpensanctionsJson: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const { notes } = context;
  const joined: Joined = { addresses: new Map(), parts: new Map(), links: new Map() };
  await readJsonLines(path, ({ value }) => join(joined, asEntity(value)));
  const sha256 = await readJsonLines(path, ({ value, line }) => {
    const party = asEntity(value);
    if (PARTY_SCHEMATA.has(party.schema)) {
      if (value['target'] === false) notes.add(`${party.schema} that is not a target`, line);
      else context.visit(toEntity(party, joined, context.file.list, { path, line, notes }));
    } else if (!isJoined(party.schema))
      notes.add(`${party.schema || 'object without a schema'}, which is no party`, line);
  });
  return { published: null, declaredCount: null, sha256: [sha256] };
};

function asEntity(value: JsonObject): FtmEntity {
  const text = (field: string) => (typeof value[field] === 'string' ? value[field].trim() : '');
  const properties = isObject(value['properties']) ? value['properties'] : {};
  return { id: text('id'), schema: text('schema'), properties, source: value };
}

function isJoined(schema: string): boolean {
  return schema === 'Address' || JOINED_SCHEMATA.has(schema) || LINK_SCHEMATA.has(schema);
}

function join({ addresses, parts, links }: Joined, entity: FtmEntity): void {
  const { id, schema } = entity;
  if (schema === 'Address') addresses.set(id, entity);
  const holder = JOINED_SCHEMATA.get(schema);
  if (holder !== undefined) for (const party of texts(entity, holder)) push(parts, party, entity);
  const [from, to, relation] = LINK_SCHEMATA.get(schema) ?? [];
  if (from === undefined || to === undefined || relation === undefined) return;
  for (const party of texts(entity, from))
    for (const target of texts(entity, to)) push(links, party, { relation, target });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

/** Values of a property that are text; names of values that are entities. */
function texts(entity: FtmEntity, property: string): readonly string[] {
  return valuesOf(entity, property).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return isObject(value) && typeof value['id'] === 'string' ? [value['id']] : [];
  });
}

function valuesOf({ properties }: FtmEntity, property: string): readonly unknown[] {
  const values = properties[property];
  return Array.isArray(values) ? values : values === undefined ? [] : [values];
}

/** Values of a property that are entities, here or elsewhere in the file. */
function entities(
  entity: FtmEntity,
  property: string,
  elsewhere: ReadonlyMap<string, FtmEntity>,
): readonly FtmEntity[] {
  return valuesOf(entity, property).flatMap((value) => {
    if (isObject(value)) return [asEntity(value)];
    const found = typeof value === 'string' ? elsewhere.get(value) : undefined;
    return found === undefined ? [] : [found];
  });
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly notes: ListNotes;
}

function toEntity(party: FtmEntity, joined: Joined, list: string, place: Place): Entity {
  const { path, line, notes } = place;
  const id = requireId(party.id, path, line, 'an entity');
  const draft = new EntityDraft(list, id, PARTY_SCHEMATA.get(party.schema) ?? 'unknown');
  addNames(draft, party);
  for (const property of Object.keys(party.properties))
    if (holdsNames(property) && !NAME_PROPERTIES.has(property) && texts(party, property).length > 0)
      notes.warn(`unknown property ${property}, which may hold names`, line);
  for (const text of [...texts(party, 'birthDate'), ...texts(party, 'birthDateApprox')]) {
    const date = parsePartialDate(text, 'ymd');
    draft.addBirthDate(date);
    if (date === null) notes.add('birthDate not understood', line);
  }
  for (const text of texts(party, 'birthPlace')) draft.addBirthPlace([text]);
  for (const text of texts(party, 'gender'))
    if (!draft.addGender(text) && text !== 'other') notes.add('unknown gender', line);
  for (const [property, role] of COUNTRY_ROLES)
    for (const code of texts(party, property)) draft.addCountry(countryOf(code), role);
  addAddresses(draft, party, joined, place);
  addNumbers(draft, party);
  for (const part of [...nestedParts(party), ...(joined.parts.get(id) ?? [])]) addPart(draft, part);
  for (const text of texts(party, 'programId')) draft.addProgramme(text);
  addTopics(draft, party);
  for (const { relation, target } of joined.links.get(id) ?? []) draft.addLink(relation, `${list}:${target}`);
  for (const property of ['position', 'title'])
    for (const text of texts(party, property)) draft.addPosition(text);
  for (const property of [
    'notes',
    'summary',
    'description',
    'legalForm',
    'incorporationDate',
    'dissolutionDate',
  ])
    for (const text of texts(party, property)) draft.addRemark(text);
  const changed = party.source['last_change'];
  draft.updatedOn = isoDay(typeof changed === 'string' ? changed.slice(0, 10) : '', 'ymd');
  draft.url = texts(party, 'sourceUrl')[0] ?? null;
  return finishNamed(draft, path, line, 'an entity');
}

const NAME_PARTS: readonly (readonly [property: string, role: NameRole])[] = [
  ['firstName', 'given'],
  ['secondName', 'middle'],
  ['middleName', 'middle'],
  ['fatherName', 'patronymic'],
  ['lastName', 'family'],
];

function addNames(draft: EntityDraft, party: FtmEntity): void {
  const [first, ...others] = texts(party, 'name');
  const caption = party.source['caption'];
  // The caption is the name that the publisher shows, usually one of the names.
  const primary = typeof caption === 'string' && others.includes(caption) ? caption : first;
  for (const full of texts(party, 'name'))
    draft.addName({ full, kind: full === primary ? 'primary' : 'alias' });
  for (const full of [...texts(party, 'alias'), ...texts(party, 'abbreviation')])
    draft.addName({ full, kind: 'alias' });
  for (const full of texts(party, 'previousName')) draft.addName({ full, kind: 'former' });
  for (const full of texts(party, 'weakAlias')) draft.addName({ full, kind: 'alias', quality: 'weak' });
  const parts = NAME_PARTS.map(([property, role]) => ({ role, values: texts(party, property) }));
  // If a part has several values, nobody knows which belong together.
  if (parts.some(({ values }) => values.length > 1)) return;
  const named = parts.flatMap(({ role, values }): NamePart[] => values.map((text) => ({ role, text })));
  if (named.length > 1) draft.addName({ parts: named, kind: 'alias' });
}

/** `ru`, `gb-sct`, `suhh` (ISO 3166-3): the first two letters are a code, in use or withdrawn. */
function countryOf(code: string): DraftCountry {
  const found = /^[a-z]{2}(?:[a-z]{2}|-\w+)?$/i.test(code)
    ? countryCode(code.slice(0, 2))
    : countryCode(code);
  return found === null ? { text: code } : { text: countryName(found), code: found };
}

function addAddresses(
  draft: EntityDraft,
  party: FtmEntity,
  { addresses }: Joined,
  { notes, line }: Place,
): void {
  for (const value of valuesOf(party, 'addressEntity'))
    if (typeof value === 'string' && !addresses.has(value))
      notes.add('addressEntity that is not in the file', line);
  for (const address of entities(party, 'addressEntity', addresses)) {
    const one = (property: string) => texts(address, property)[0] ?? '';
    const lines = ['remarks', 'postOfficeBox', 'street', 'street2'].map(one);
    const whole = [...lines, one('city')].every((part) => part === '') ? one('full') : '';
    draft.addAddress({
      lines: whole === '' ? lines : [whole],
      city: one('city'),
      region: one('region') || one('state'),
      postalCode: one('postalCode'),
      country: countryOf(one('country')),
    });
  }
  for (const text of texts(party, 'address')) draft.addAddress({ lines: [text] });
}

function addNumbers(draft: EntityDraft, party: FtmEntity): void {
  for (const [property, [type, country = '']] of NUMBERS) {
    for (const value of texts(party, property)) {
      const aircraft = draft.type === 'aircraft' && property === 'registrationNumber';
      const personal = draft.type !== 'person' && property === 'idNumber';
      const kind = aircraft ? 'tail-number' : personal ? 'registration' : type;
      draft.addIdentifier({ type: kind, value, label: property }, country);
    }
  }
}

/** In the nested form, a party holds its sanctions and documents under the name of the reverse property. */
function nestedParts(party: FtmEntity): readonly FtmEntity[] {
  return Object.values(party.properties)
    .flatMap((values) => (Array.isArray(values) ? values : []))
    .filter(isObject)
    .map(asEntity)
    .filter(({ schema }) => JOINED_SCHEMATA.has(schema));
}

function addPart(draft: EntityDraft, part: FtmEntity): void {
  if (part.schema === 'Sanction') {
    addSanction(draft, part);
    return;
  }
  const country = countryOf(texts(part, 'country')[0] ?? '');
  if (part.schema === 'CryptoWallet') {
    const [currency] = texts(part, 'currency');
    for (const value of texts(part, 'publicKey'))
      draft.addIdentifier({
        type: 'wallet',
        value,
        label: 'publicKey',
        ...(currency === undefined ? {} : { currency }),
      });
    return;
  }
  const label = texts(part, 'type')[0] ?? part.schema;
  const type = part.schema === 'Passport' || /passport/i.test(label) ? 'passport' : 'national-id';
  for (const value of texts(part, 'number')) draft.addIdentifier({ type, value, label }, country);
}

function addSanction(draft: EntityDraft, sanction: FtmEntity): void {
  for (const text of [...texts(sanction, 'program'), ...texts(sanction, 'programId')])
    draft.addProgramme(text);
  for (const text of texts(sanction, 'listingDate').concat(texts(sanction, 'startDate'))) {
    const day = isoDay(text, 'ymd');
    if (day !== null && (draft.listedOn === null || day < draft.listedOn)) draft.listedOn = day;
  }
  for (const text of texts(sanction, 'provisions'))
    draft.addMeasure({
      effect: /asset freeze|block/i.test(text) ? 'block' : 'unknown',
      text,
      source: 'list',
    });
  for (const text of texts(sanction, 'reason')) draft.addRemark(text);
}

function addTopics(draft: EntityDraft, party: FtmEntity): void {
  const topics = texts(party, 'topics');
  for (const topic of topics) {
    const effect = TOPIC_EFFECTS.find(([pattern]) => pattern.test(topic))?.[1] ?? 'unknown';
    draft.addMeasure({ effect, text: topic, source: 'list' });
  }
  if (topics.length === 0) draft.addMeasure({ effect: 'unknown', text: 'no topic named', source: 'list' });
}
