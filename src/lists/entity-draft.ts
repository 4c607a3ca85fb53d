import { countryCode } from '../normalise/country.js';
import type { PartialDate } from '../normalise/date.js';
import type { Identifier } from '../normalise/identifier.js';
import type { EntityType, Gender, NamePart } from '../normalise/party.js';
import { scriptOf } from '../normalise/script.js';
import type { Address, CountryRole, Entity, EntityLink, EntityName, Measure, Place } from './entity.js';
import { collapse } from './xml-node.js';

/** A name as a format gives it: parts in reading order, or the whole name, or both. */
export interface DraftName {
  readonly full?: string;
  readonly parts?: readonly NamePart[];
  readonly kind: EntityName['kind'];
  readonly quality?: EntityName['quality'];
  readonly language?: string | null;
}

/** An identifier as a format gives it; only wallets have a currency. */
export interface DraftIdentifier {
  readonly type: Identifier['type'];
  readonly value: string;
  readonly label: string;
  readonly currency?: string;
}

/** A country as published, with its code where the format gives one. */
export interface DraftCountry {
  readonly text: string;
  readonly code?: string | null;
}

/** An address as the formats give it; `lines` stand before city, region, postal code and country in its text. */
export interface DraftAddress {
  readonly lines?: readonly string[];
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string | DraftCountry;
}

/**
 * An entity under construction. Every mapping fills one record by record: white space is collapsed, empty values
 * are passed over, what is said twice is kept once, and countries of addresses and birth places become links.
 */
export class EntityDraft {
  readonly id: string;
  readonly list: string;
  type: EntityType;
  listedOn: string | null = null;
  updatedOn: string | null = null;
  url: string | null = null;
  private readonly names = new Map<string, EntityName>();
  private readonly birthDates = new Map<string, PartialDate>();
  private readonly birthPlaces = new Map<string, Place>();
  private readonly genders = new Set<Gender>();
  private readonly countries = new Map<string, Entity['countries'][number]>();
  private readonly addresses = new Map<string, Address>();
  private readonly identifiers = new Map<string, Identifier>();
  private readonly programmes = new Set<string>();
  private readonly measures = new Map<string, Measure>();
  private readonly links = new Map<string, EntityLink>();
  private readonly positions = new Set<string>();
  private readonly remarks = new Set<string>();

  constructor(list: string, publishersId: string, type: EntityType) {
    this.id = `${list}:${publishersId}`;
    this.list = list;
    this.type = type;
  }

  get hasName(): boolean {
    return this.names.size > 0;
  }

  /**
   * Adds a name. If the same text is added again, it only improves what is known of it: a strong name is not made weak,
   * a primary one stays primary, and parts and language are filled in.
   */
  addName({ full, parts = [], kind, quality = 'strong', language = null }: DraftName): void {
    const named = parts
      .map(({ role, text }) => ({ role, text: collapse(text) }))
      .filter(({ text }) => text !== '');
    const whole = collapse(full ?? named.map(({ text }) => text).join(' '));
    if (whole === '') return;
    const name = { full: whole, parts: named, kind, quality, script: scriptOf(whole), language };
    const twin = this.names.get(whole);
    this.names.set(whole, twin === undefined ? name : mergeNames(twin, name));
  }

  addBirthDate(date: PartialDate | null): void {
    if (date !== null) this.birthDates.set(`${date.from}/${date.to}/${date.circa}/${date.text}`, date);
  }

  /** A place of birth; the country is looked up in its own text, or in the last part of the place's. */
  addBirthPlace(parts: readonly string[], country: string | DraftCountry = ''): void {
    const named = resolveCountry(country);
    const text = joinParts([...parts, named.text]);
    if (text === '') return;
    const place = named.text === '' ? resolveCountry(text.split(/,\s*/).at(-1) ?? text) : named;
    this.birthPlaces.set(text, { text, country: place.code });
    if (place.code !== null || named.text !== '') this.addCountry(place, 'birth');
  }

  addGender(text: string): boolean {
    const gender = /^(m|male|man)$/i.test(text) ? 'male' : /^(f|female|woman)$/i.test(text) ? 'female' : null;
    if (gender !== null) this.genders.add(gender);
    return gender !== null;
  }

  addCountry(country: string | DraftCountry, role: CountryRole): void {
    const { text, code } = resolveCountry(country);
    if (text === '') return;
    const key = `${role}/${code ?? text.toLowerCase()}`;
    if (!this.countries.has(key)) this.countries.set(key, { code, role, text });
  }

  addAddress({ lines = [], city = '', region = '', postalCode = '', country = '' }: DraftAddress): void {
    const named = resolveCountry(country);
    const text = joinParts([...lines, city, region, postalCode, named.text]);
    if (text === '') return;
    this.addresses.set(text, {
      text,
      city: collapse(city) || null,
      postalCode: collapse(postalCode) || null,
      country: named.code,
    });
    this.addCountry(named, 'residence');
  }

  /** Adds an identifier of the country that issued it, '' when the source names none. */
  addIdentifier(id: DraftIdentifier, country: string | DraftCountry = ''): void {
    const value = collapse(id.value);
    if (value === '') return;
    const { code } = resolveCountry(country);
    const key = `${id.type}/${value}/${code ?? ''}/${id.currency ?? ''}`;
    if (!this.identifiers.has(key))
      this.identifiers.set(key, {
        type: id.type,
        value,
        country: code,
        label: id.label,
        currency: id.currency ?? null,
      });
  }

  addProgramme(code: string): void {
    const text = collapse(code);
    if (text !== '') this.programmes.add(text);
  }

  addMeasure(measure: Measure): void {
    const key = `${measure.source}/${measure.text}`;
    if (!this.measures.has(key)) this.measures.set(key, measure);
  }

  addLink(relation: string, target: string): void {
    const text = collapse(target);
    if (text !== '') this.links.set(`${relation}/${text}`, { relation, target: text });
  }

  addPosition(position: string): void {
    const text = collapse(position);
    if (text !== '') this.positions.add(text);
  }

  addRemark(remark: string): void {
    const text = collapse(remark);
    if (text !== '') this.remarks.add(text);
  }

  /** The entity; its first name is the first primary one, or else the first strong one. */
  finish(): Entity {
    return {
      id: this.id,
      list: this.list,
      type: this.type,
      names: primaryFirst([...this.names.values()]),
      birthDates: [...this.birthDates.values()],
      birthPlaces: [...this.birthPlaces.values()],
      genders: [...this.genders],
      countries: [...this.countries.values()],
      addresses: [...this.addresses.values()],
      identifiers: [...this.identifiers.values()],
      programmes: [...this.programmes],
      measures: [...this.measures.values()],
      listedOn: this.listedOn,
      updatedOn: this.updatedOn,
      links: [...this.links.values()],
      positions: [...this.positions],
      // OFAC gives some titles twice
      remarks: [...this.remarks].filter((remark) => !this.positions.has(remark)),
      url: this.url,
    };
  }
}

/** What publishers write in place of a country that they do not know. */
const NO_COUNTRY = /^(?:none identified|unknown|undetermined|not known|none|n\/?a|-)$/i;
const KIND_RANK = { primary: 0, alias: 1, former: 2 } as const;

function mergeNames(first: EntityName, second: EntityName): EntityName {
  return {
    ...first,
    parts: first.parts.length > 0 ? first.parts : second.parts,
    kind: KIND_RANK[second.kind] < KIND_RANK[first.kind] ? second.kind : first.kind,
    quality: first.quality === 'strong' || second.quality === 'strong' ? 'strong' : 'weak',
    language: first.language ?? second.language,
  };
}

function primaryFirst(names: readonly EntityName[]): readonly EntityName[] {
  const first =
    names.find((name) => name.kind === 'primary') ??
    names.find((name) => name.quality === 'strong') ??
    names[0];
  if (first === undefined) return [];
  return [{ ...first, kind: 'primary' }, ...names.filter((name) => name !== first)];
}

function resolveCountry(country: string | DraftCountry): { text: string; code: string | null } {
  const given = typeof country === 'string' ? { text: country } : country;
  const text = collapse(given.text);
  if (text === '' || NO_COUNTRY.test(text)) return { text: '', code: null };
  return { text, code: given.code ?? countryCode(text) };
}

/** Parts with a letter or figure in them (some sources put `-`), each once (some repeat the city as the place). */
function joinParts(parts: readonly string[]): string {
  const kept = parts.map(collapse).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return [...new Set(kept)].join(', ');
}
