import type { DraftAddress, DraftCountry } from '../entity-draft.js';
import { attribute, children, childText, descendants, texts, type XmlNode } from '../xml-node.js';
import { dayOf } from './advanced-dates.js';
import type { ReferenceTables } from './advanced-references.js';

/** A document of a party, joined to it by the id of one of its identities. */
export interface AdvancedDocument {
  readonly type: string;
  readonly number: string;
  readonly country: string;
  readonly issued: string;
  readonly expires: string;
  readonly authority: string;
  /** `Fraudulent`, or '' where it is valid */
  readonly fault: string;
}

/** What the sanctions entries of one party say together; it may be on several of OFAC's lists. */
export interface AdvancedListing {
  /** first day on any list, `YYYY-MM-DD`, or null */
  listedOn: string | null;
  readonly programmes: Set<string>;
  /** `Block`, `Reject`, `13662 Sectoral Directive 1`, each with its list */
  readonly measures: Map<string, string>;
}

/** A party that this one is related to, by profile id. */
export interface AdvancedRelation {
  /** `Owned or Controlled By` */
  readonly type: string;
  readonly profile: string;
  readonly former: boolean;
}

/** A Location: one address, or a country alone. */
export function readLocation(node: XmlNode, references: ReferenceTables): DraftAddress {
  const parts = new Map<string, string[]>();
  for (const part of children(node, 'LocationPart')) {
    const type = references.text('LocPartType', attribute(part, 'LocPartTypeID'));
    parts.set(type, [...(parts.get(type) ?? []), ...texts(part, 'LocationPartValue', 'Value')]);
  }
  const joined = (type: string) => (parts.get(type) ?? []).join(', ');
  const stated = statedCountry(node, references);
  // a place that is no state stands as a region (`Gaza`), and the location of a nationality as a part of no type
  const [country, ...regions] = [stated, { text: joined('REGION') }, { text: joined('Unknown') }].filter(
    ({ text }) => text !== '',
  );
  const lines = [...parts].filter(([type]) => !PARTS_WITH_A_PLACE.has(type)).flatMap(([, values]) => values);
  return {
    lines,
    city: joined('CITY'),
    region: [joined('STATE/PROVINCE'), ...regions.map(({ text }) => text)]
      .filter((text) => text !== '')
      .join(', '),
    postalCode: joined('POSTAL CODE'),
    ...(country === undefined ? {} : { country }),
  };
}

const PARTS_WITH_A_PLACE = new Set(['CITY', 'STATE/PROVINCE', 'REGION', 'POSTAL CODE', 'Unknown']);

function statedCountry(node: XmlNode, references: ReferenceTables): DraftCountry {
  const [country] = children(node, 'LocationCountry');
  const [area] = children(node, 'LocationAreaCode');
  const { text, code } = references.country(attribute(country, 'CountryID'));
  const name = text || references.text('AreaName', attribute(area, 'AreaCodeID'));
  return /^undetermined$/i.test(name) ? { text: '' } : { text: name, ...(code === '' ? {} : { code }) };
}

/** An IDRegDocument and the identity it belongs to. */
export function readDocument(
  node: XmlNode,
  references: ReferenceTables,
): { identity: string; document: AdvancedDocument } {
  const validity = references.text('Validity', attribute(node, 'ValidityID'));
  return {
    identity: attribute(node, 'IdentityID'),
    document: {
      type: references.text('IDRegDocType', attribute(node, 'IDRegDocTypeID')),
      number: childText(node, 'IDRegistrationNo'),
      country: references.country(attribute(node, 'IssuedBy-CountryID')).text,
      issued: documentDate(node, references, /issue/i),
      expires: documentDate(node, references, /expir/i),
      authority: childText(node, 'IssuingAuthority'),
      fault: /^valid$/i.test(validity) ? '' : validity,
    },
  };
}

function documentDate(node: XmlNode, references: ReferenceTables, kind: RegExp): string {
  for (const date of children(node, 'DocumentDate')) {
    if (!kind.test(references.text('IDRegDocDateType', attribute(date, 'IDRegDocDateTypeID')))) continue;
    const [from] = descendants(date, 'DatePeriod', 'Start', 'From');
    return from === undefined ? '' : (dayOf(from) ?? '');
  }
  return '';
}

/** Adds a SanctionsEntry to the listing of its profile. */
export function addListing(node: XmlNode, references: ReferenceTables, listing: AdvancedListing): void {
  const list = references.text('List', attribute(node, 'ListID'));
  for (const date of descendants(node, 'EntryEvent', 'Date')) {
    const day = dayOf(date);
    if (day !== null && (listing.listedOn === null || day < listing.listedOn)) listing.listedOn = day;
  }
  for (const measure of children(node, 'SanctionsMeasure')) {
    const type = references.text('SanctionsType', attribute(measure, 'SanctionsTypeID'));
    const comment = childText(measure, 'Comment');
    if (type === 'Program') listing.programmes.add(comment);
    else listing.measures.set(`${list}: ${[type, comment].filter((text) => text !== '').join(', ')}`, type);
  }
}

/** A ProfileRelationship, and the profile that has it. */
export function readRelation(
  node: XmlNode,
  references: ReferenceTables,
): { from: string; relation: AdvancedRelation } {
  return {
    from: attribute(node, 'From-ProfileID'),
    relation: {
      type: references.text('RelationType', attribute(node, 'RelationTypeID')),
      profile: attribute(node, 'To-ProfileID'),
      former: attribute(node, 'Former') === 'true',
    },
  };
}
