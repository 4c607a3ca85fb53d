import { countryCode } from '../../normalise/country.js';
import { isoDay } from '../../normalise/date.js';
import type { DraftCountry, EntityDraft } from '../entity-draft.js';
import { attribute, type XmlNode } from '../xml-node.js';

/** The country of an element; `00`/`UNKNOWN` stands for none. */
export function euCountry(node: XmlNode): DraftCountry {
  const iso2 = attribute(node, 'countryIso2Code');
  const description = attribute(node, 'countryDescription');
  if (iso2 === '00' || (iso2 === '' && description === '')) return { text: '' };
  return { text: description === '' ? iso2 : description, code: countryCode(iso2) };
}

/** Day of `2026-05-01` or `2026-05-01T00:00:00.000+02:00`, or null. */
export function euDay(text: string): string | null {
  return isoDay(text.slice(0, 10), 'ymd');
}

const CONTACT_TYPES: ReadonlyMap<string, 'phone' | 'email' | 'website'> = new Map([
  ['PHONE', 'phone'],
  ['FAX', 'phone'],
  ['EMAIL', 'email'],
  ['WEB', 'website'],
]);

/**
 * Adds the values of a contact, several of which may stand in one (`a@b.example; c@d.example`); false for an unknown
 * key.
 */
export function addEuContact(draft: EntityDraft, key: string, value: string): boolean {
  const type = CONTACT_TYPES.get(key);
  if (type === undefined) draft.addRemark(`${key} ${value}`);
  else for (const part of value.split(/;\s*|,\s+/)) draft.addIdentifier({ type, value: part, label: key });
  return type !== undefined;
}
