import type { PartialDate } from '../normalise/date.js';
import type { Identifier } from '../normalise/identifier.js';
import type { EntityType, Gender, NamePart } from '../normalise/party.js';
import type { Script } from '../normalise/script.js';

/**
 * One listed party, in the one shape that every list format is mapped to.
 * Everything a publisher says that identifies the party has a place here; what is not understood is kept in `remarks`.
 */
export interface Entity {
  /** `<list id>:<publisher's stable id>`: OFAC uid, EU logicalId, UK Unique ID, OFSI Group ID, UN reference number */
  readonly id: string;
  /** list id, e.g. `ofac-sdn`, or the name of an own list */
  readonly list: string;
  readonly type: EntityType;
  /** at least one; the first is the primary name */
  readonly names: readonly EntityName[];
  readonly birthDates: readonly PartialDate[];
  readonly birthPlaces: readonly Place[];
  readonly genders: readonly Gender[];
  readonly countries: readonly CountryLink[];
  readonly addresses: readonly Address[];
  readonly identifiers: readonly Identifier[];
  /** programme codes as published: `RUSSIA-EO14024`, `UKR`, `The Russia (Sanctions) (EU Exit) Regulations 2019` */
  readonly programmes: readonly string[];
  readonly measures: readonly Measure[];
  /** day of designation, `YYYY-MM-DD`, or null */
  readonly listedOn: string | null;
  /** day of the last change, `YYYY-MM-DD`, or null */
  readonly updatedOn: string | null;
  readonly links: readonly EntityLink[];
  /** titles, functions and positions, shown and never scored */
  readonly positions: readonly string[];
  /** free text of the publisher */
  readonly remarks: readonly string[];
  /** page of this entry (or, where there is none, of its legal act), or null */
  readonly url: string | null;
}

/** Everything about a listed name that a score may depend on. */
export type ComparedName = Pick<EntityName, 'full' | 'quality' | 'script'>;

/**
 * Everything about an entity that may affect a score, or whether a pair is set aside; the code that compares is given
 * no more. Two versions of an entity that are equal in this, in whatever order, match the same customers.
 */
export type ComparedEntity = Pick<
  Entity,
  'id' | 'list' | 'type' | 'birthDates' | 'genders' | 'countries' | 'identifiers'
> & { readonly names: readonly ComparedName[] };

export interface EntityName {
  /**
   * the whole name as published, white space collapsed, in reading order (given names first where the parts are known)
   */
  readonly full: string;
  /** the parts a publisher separates, in reading order; empty when it gives the whole name only */
  readonly parts: readonly NamePart[];
  readonly kind: 'primary' | 'alias' | 'former';
  /** `weak`: the publisher calls it a low quality alias (OFAC FAQ 122) */
  readonly quality: 'strong' | 'weak';
  readonly script: Script;
  /** ISO 639-1 in lower case where the publisher says it, else null */
  readonly language: string | null;
}

export interface Place {
  /** as published, parts joined by `, ` */
  readonly text: string;
  /** ISO 3166-1 alpha-2, or null */
  readonly country: string | null;
}

export interface Address {
  readonly text: string;
  readonly city: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2, or null */
  readonly country: string | null;
}

export interface CountryLink {
  /**
   * ISO 3166-1 alpha-2 (also XK; historical states by their ISO 3166-3 successor's code where there is one), or null
   * when the text names no known country
   */
  readonly code: string | null;
  readonly role: CountryRole;
  /** as published */
  readonly text: string;
}
/** `residence` comes from addresses, `birth` from places of birth */
export type CountryRole = 'nationality' | 'citizenship' | 'residence' | 'registration' | 'flag' | 'birth';

export interface Measure {
  readonly effect: MeasureEffect;
  /** as published, or the name in the programme table */
  readonly text: string;
  /** `list`: the entry says so; `programme`: from lists/programme-effects.ts */
  readonly source: 'list' | 'programme';
}
/** `unknown` is shown as a block: a measure that could not be read must not look like a lesser one */
export type MeasureEffect = 'block' | 'reject' | 'restrict' | 'other' | 'unknown';

export interface EntityLink {
  /**
   * `un-reference`: the same party on the UN list; `ofsi-group`; `linked-to`, `owner`, `parent`, `subsidiary` …:
   * another party, by name or id
   */
  readonly relation: string;
  /** the reference, id or name */
  readonly target: string;
}
