import type { IdentifierType } from '../../normalise/identifier.js';
import type { EntityType } from '../../normalise/party.js';
import type { CountryRole, MeasureEffect } from '../entity.js';

/**
 * The part of the FollowTheMoney model that is read here (github.com/opensanctions/followthemoney, schema/*.yaml,
 * release 4). Schemata of parties; what is no party is joined to one or is left out.
 */
export const PARTY_SCHEMATA: ReadonlyMap<string, EntityType> = new Map([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Company', 'organization'],
  ['PublicBody', 'organization'],
  // a person or an organisation, nobody knows which
  ['LegalEntity', 'unknown'],
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
]);

/**
 * Schemata joined to a party, and the property that names it. Address, the only one named by the party, stands apart.
 */
export const JOINED_SCHEMATA: ReadonlyMap<string, string> = new Map([
  ['Sanction', 'entity'],
  ['Passport', 'holder'],
  ['Identification', 'holder'],
  ['CryptoWallet', 'holder'],
]);

/** Schemata between two parties: the property of the party that has the link, that of the other, and the relation. */
export const LINK_SCHEMATA: ReadonlyMap<string, readonly [from: string, to: string, relation: string]> =
  new Map([
    ['Ownership', ['asset', 'owner', 'owner']],
    ['Directorship', ['organization', 'director', 'director']],
    ['Family', ['person', 'relative', 'relative']],
    ['Associate', ['person', 'associate', 'associate']],
    ['Membership', ['organization', 'member', 'member']],
    ['Employment', ['employee', 'employer', 'employer']],
    ['Representation', ['client', 'agent', 'agent']],
    ['UnknownLink', ['subject', 'object', 'linked-to']],
  ]);

/** Properties of a party that hold names or are called so; the mother's name and the suffix are passed over. */
export const NAME_PROPERTIES: ReadonlySet<string> = new Set([
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'firstName',
  'secondName',
  'middleName',
  'fatherName',
  'motherName',
  'lastName',
  'nameSuffix',
]);

/** Numbers by property: type, and the country where the name of the number says whose it is. */
export const NUMBERS: ReadonlyMap<string, readonly [type: IdentifierType, country?: string]> = new Map([
  ['passportNumber', ['passport']],
  ['idNumber', ['national-id']],
  ['socialSecurityNumber', ['national-id']],
  ['taxNumber', ['tax-id']],
  ['vatCode', ['tax-id']],
  ['innCode', ['tax-id', 'RU']],
  ['ogrnCode', ['registration', 'RU']],
  ['okpoCode', ['registration', 'RU']],
  ['registrationNumber', ['registration']],
  ['uscCode', ['registration', 'CN']],
  ['npiCode', ['registration', 'US']],
  ['uniqueEntityId', ['registration', 'US']],
  ['dunsCode', ['registration']],
  ['leiCode', ['lei']],
  ['swiftBic', ['bic']],
  ['imoNumber', ['imo']],
  ['mmsi', ['mmsi']],
  ['callSign', ['call-sign']],
  ['serialNumber', ['aircraft-serial']],
  ['publicKey', ['wallet']],
  ['email', ['email']],
  ['phone', ['phone']],
  ['website', ['website']],
  ['isinCode', ['other']],
  ['bikCode', ['other', 'RU']],
]);

/** Countries by property; `country` itself says no more than that there is a connection. */
export const COUNTRY_ROLES: ReadonlyMap<string, CountryRole> = new Map([
  ['nationality', 'nationality'],
  ['citizenship', 'citizenship'],
  ['birthCountry', 'birth'],
  ['jurisdiction', 'registration'],
  ['mainCountry', 'registration'],
  ['flag', 'flag'],
  ['pastFlags', 'flag'],
  ['country', 'residence'],
]);

/** What a topic means for dealings with the party (docs.opensanctions.org, topics). */
export const TOPIC_EFFECTS: readonly (readonly [topic: RegExp, effect: MeasureEffect])[] = [
  [/^sanction$/, 'unknown'],
  [/^sanction\./, 'restrict'],
  [/^(?:debarment|export\.control|asset\.frozen)/, 'restrict'],
  [/./, 'other'],
];
