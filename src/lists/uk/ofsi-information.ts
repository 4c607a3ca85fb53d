import { element } from '../element.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { numberedItems } from '../numbered-items.js';
import { addTextIdentifiers } from '../text-identifiers.js';
import { unReference } from '../un-reference.js';
import { addUkEntity, addUkShip } from './details.js';

/** Keys that the column Other Information packs as `(Key):value`, from OFSI's guide to the format of 2022. */
const KEYS = [
  'UK Sanctions List Ref',
  'UK Statement of Reasons',
  'UN Ref',
  'Gender',
  'Phone number',
  'Fax',
  'Email address',
  'Website',
  'Type of entity',
  'Business Reg No',
  'Parent company',
  'Subsidiaries',
  'IMO number',
  'Current owners',
  'Previous owners',
  'Flag of ship',
  'Previous flags',
  'Type of ship',
  'Tonnage of ship',
  'Length of ship',
  'Year built',
  'Hull identification number',
] as const;
type Key = (typeof KEYS)[number];

const KEY = new RegExp(`\\((${KEYS.join('|')})\\):`, 'g');

const CONTACTS = [
  ['Phone number', 'phone'],
  ['Fax', 'phone'],
  ['Email address', 'email'],
  ['Website', 'website'],
] as const;

/** Adds what a text of Other Information says: references, gender, contacts, company and ship details, remarks. */
export function addOfsiInformation(draft: EntityDraft, text: string, notes: ListNotes, line: number): void {
  const { values, remarks } = readKeys(text);
  for (const remark of remarks) {
    draft.addRemark(remark);
    addTextIdentifiers(draft, remark);
  }
  addReferences(draft, values, text);
  addFurtherMeasures(draft, text);
  const gender = values.get('Gender') ?? '';
  if (gender !== '' && !draft.addGender(/^(?:fe)?male/i.exec(gender)?.[0] ?? gender))
    notes.add(`unknown gender ${gender.slice(0, 20)}`, line);
  for (const [key, type] of CONTACTS)
    for (const value of itemsOf(values, key)) draft.addIdentifier({ type, value, label: key });
  addDetails(draft, values);
}

/** Values by key. Text before the first key, or after a reference in its value, is a remark. */
function readKeys(text: string): { values: ReadonlyMap<Key, string>; remarks: readonly string[] } {
  const values = new Map<Key, string>();
  const remarks: string[] = [];
  const marks = [...text.matchAll(KEY)];
  remarks.push(text.slice(0, marks[0]?.index).trim());
  for (const [place, mark] of marks.entries()) {
    const key = KEYS.find((known) => known === mark[1]);
    const value = text.slice(mark.index + mark[0].length, marks[place + 1]?.index).trim();
    if (key === undefined) continue;
    const [, reference = value, behind = ''] = /Ref$/.test(key) ? (REFERENCE.exec(value) ?? []) : [];
    if (!values.has(key)) values.set(key, reference);
    if (key === 'UK Statement of Reasons') remarks.push(value);
    else remarks.push(behind);
  }
  return { values, remarks: remarks.filter((remark) => remark !== '') };
}

/** `GHR0086. Financial sanctions imposed …`, `QDi.414. Facilitator for …`: free text follows the reference. */
const REFERENCE = /^(\w+(?:\.\d+)?)\.?\s*(.*)$/s;

function addReferences(draft: EntityDraft, values: ReadonlyMap<Key, string>, text: string): void {
  draft.addLink('uk-reference', values.get('UK Sanctions List Ref') ?? '');
  // before 2022 the text begins with `UN Ref QDe.004.`; references further on are to others
  const [, regime = '', kind = '', number = ''] =
    /^UN Ref(?:erence)?\b[.:]?\s*([A-Z]{2})([ie])\.\s?(\d+)/i.exec(text) ?? [];
  const early = unReference(`${regime.toUpperCase()}${kind.toLowerCase()}.${number}`);
  const own = unReference(values.get('UN Ref') ?? '') ?? early;
  if (own !== null) draft.addLink('un-reference', own);
}

/**
 * `Financial sanctions imposed in addition to an asset freeze: Correspondent banking relationships etc. Trust
 * services.`
 */
const FURTHER =
  /Financial sanctions imposed in addition to an asset freeze:\s*(.+?)(?:\.\s+(?=Date|The |Phone|\()|\.?$)/s;

function addFurtherMeasures(draft: EntityDraft, text: string): void {
  const further = FURTHER.exec(text)?.[1];
  if (further !== undefined) draft.addMeasure({ effect: 'restrict', text: further, source: 'list' });
}

function itemsOf(values: ReadonlyMap<Key, string>, key: Key): readonly string[] {
  return [...numberedItems(values.get(key) ?? '').items.values()].map((item) => item.replace(/\.$/, ''));
}

function addDetails(draft: EntityDraft, values: ReadonlyMap<Key, string>): void {
  const company = element({
    TypeOfEntities: { item: itemsOf(values, 'Type of entity') },
    BusinessRegistrationNumbers: { item: itemsOf(values, 'Business Reg No') },
    ParentCompanies: { item: itemsOf(values, 'Parent company') },
    Subsidiaries: { item: itemsOf(values, 'Subsidiaries') },
  });
  addUkEntity(draft, company);
  const ship = element({
    IMONumbers: { item: itemsOf(values, 'IMO number') },
    CurrentOwnerOperators: { item: itemsOf(values, 'Current owners') },
    PreviousOwnerOperators: { item: itemsOf(values, 'Previous owners') },
    CurrentBelievedFlagOfShips: { item: itemsOf(values, 'Flag of ship') },
    PreviousFlags: { item: itemsOf(values, 'Previous flags') },
    TypeOfShipDetails: { item: itemsOf(values, 'Type of ship') },
    TonnageOfShipDetails: { item: itemsOf(values, 'Tonnage of ship') },
    LengthOfShipDetails: { item: itemsOf(values, 'Length of ship') },
    YearsBuilt: { item: itemsOf(values, 'Year built') },
    HINs: { item: itemsOf(values, 'Hull identification number') },
  });
  addUkShip(draft, ship);
}
