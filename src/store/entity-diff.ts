import { createHash } from 'node:crypto';
import type { Entity, EntityName } from '../lists/entity.js';

/** One field of an entity that differs, with what was added and what was removed, as text. */
export interface FieldChange {
  readonly field: keyof Entity;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** One value of a field: how it is shown, and what decides whether it is the same. */
interface Item {
  readonly text: string;
  readonly key: string;
}

/** How the values of each field are shown, in the order in which an analyst asks for them. */
const FIELDS: readonly (readonly [field: keyof Entity, items: (entity: Entity) => readonly Item[]])[] = [
  ['type', ({ type }) => [item(type, type)]],
  ['names', ({ names }) => names.map((name) => item(nameText(name), { ...name, kind: kindOf(name) }))],
  ['birthDates', ({ birthDates }) => birthDates.map((date) => item(date.text, date))],
  ['birthPlaces', ({ birthPlaces }) => birthPlaces.map((place) => item(place.text, place))],
  ['genders', ({ genders }) => genders.map((gender) => item(gender, gender))],
  ['countries', ({ countries }) => countries.map((link) => item(`${link.text} (${link.role})`, link))],
  [
    'identifiers',
    ({ identifiers }) => identifiers.map((id) => item(`${id.label || id.type} ${id.value}`, id)),
  ],
  ['addresses', ({ addresses }) => addresses.map((address) => item(address.text, address))],
  ['programmes', ({ programmes }) => programmes.map((programme) => item(programme, programme))],
  [
    'measures',
    ({ measures }) => measures.map((measure) => item(`${measure.effect}: ${measure.text}`, measure)),
  ],
  ['listedOn', ({ listedOn }) => (listedOn === null ? [] : [item(listedOn, listedOn)])],
  ['updatedOn', ({ updatedOn }) => (updatedOn === null ? [] : [item(updatedOn, updatedOn)])],
  ['positions', ({ positions }) => positions.map((position) => item(position, position))],
  ['links', ({ links }) => links.map((link) => item(`${link.relation}: ${link.target}`, link))],
  ['remarks', ({ remarks }) => remarks.map((remark) => item(remark, remark))],
  ['url', ({ url }) => (url === null ? [] : [item(url, url)])],
];

function item(text: string, value: unknown): Item {
  return { text, key: JSON.stringify(value) };
}

/**
 * Which name comes first is not a change: all of them are screened, and the EU marks none, so a file in another order
 * would change every fourth entry (1,420 of 5,860 between two dates of 2026).
 */
function kindOf({ kind }: EntityName): 'name' | 'former' {
  return kind === 'former' ? 'former' : 'name';
}

function nameText(name: EntityName): string {
  const { full, quality, parts, language } = name;
  const former = kindOf(name) === 'former' ? 'former' : '';
  const notes = [former, quality === 'weak' ? 'weak' : '', language ?? ''].filter((note) => note !== '');
  const named =
    parts.length === 0 ? '' : ` [${parts.map(({ role, text }) => `${role}: ${text}`).join(', ')}]`;
  return `${full}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}${named}`;
}

/** A short text that differs whenever `entityChanges` finds something. */
export function entityDigest(entity: Entity): string {
  const hash = createHash('sha1');
  for (const [field, items] of FIELDS) {
    const keys = items(entity).map(({ key }) => key);
    hash.update(`${field}\n${[...new Set(keys)].sort().join('\n')}\n`);
  }
  return hash.digest('base64');
}

/** The fields in which two versions of an entity differ. The order of values is ignored. */
export function entityChanges(before: Entity, after: Entity): readonly FieldChange[] {
  return FIELDS.flatMap(([field, items]): FieldChange[] => {
    const [old, now] = [items(before), items(after)];
    const removed = withoutThose(old, now);
    const added = withoutThose(now, old);
    return removed.length + added.length === 0 ? [] : [{ field, removed, added }];
  });
}

/** Texts of the items that are not among others. */
function withoutThose(items: readonly Item[], others: readonly Item[]): readonly string[] {
  const keys = new Set(others.map(({ key }) => key));
  const shown = new Set(others.map(({ text }) => text));
  return items
    .filter(({ key }) => !keys.has(key))
    .map(({ text, key }) => (shown.has(text) ? `${text} ${key}` : text));
}
