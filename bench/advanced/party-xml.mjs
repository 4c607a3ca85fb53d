// One party as OFAC's advanced XML has it: the pieces that go into four sections of the file, with ids of its own.
import { escapeXml } from './xml-text.mjs';

/** Ids of one party's parts: a block of them, since the biggest entries have some hundred of each kind. */
const BLOCK = 10_000;
const SCRIPTS = { Latn: 215, Cyrl: 220, Arab: 160 };
const NAME_PART_TYPES = { family: 1520, given: 1521, whole: 1525 };
const ALIAS_TYPES = { primary: 1403, alias: 1400, former: 1401 };
const PARTY_SUB_TYPES = { person: 4, organization: 3, vessel: 1, aircraft: 2, unknown: 3 };

/**
 * The pieces of one entity.
 * @param entity as the program reads it from SDN.XML
 * @param number of the party in the file, from 0: its ids begin at (number + 1) × 10,000
 * @param uid its FixedRef
 * @param tables gives the id of a text in a reference table: `tables.id('Country', 'RU')`
 */
export function partyPieces(entity, number, uid, tables) {
  const base = (number + 1) * BLOCK;
  const locations = entity.addresses.map((address, place) => ({ id: base + place, address }));
  return {
    locations: locations.map(({ id, address }) => locationXml(id, address, tables)).join(''),
    documents: entity.identifiers
      .filter((identifier) => !isFeature(identifier))
      .map((identifier, place) => documentXml(base + place, base, identifier, tables))
      .join(''),
    party: partyXml(entity, base, uid, locations, tables),
    entry: entryXml(entity, base, uid),
  };
}

/** What the advanced format keeps as a feature of the profile and not as a document. */
function isFeature({ type, label }) {
  return type === 'wallet' || type === 'email' || type === 'website' || /^(SWIFT\/BIC|MMSI)$/i.test(label);
}

function locationXml(id, { text, city, postalCode, country }, tables) {
  const parts = [
    [1451, text],
    [1454, city],
    [1456, postalCode],
  ].filter(([, value]) => value !== null && value !== '');
  const code = country === null ? '' : tables.id('Country', country);
  return `    <Location ID="${id}">
      <LocationAreaCode AreaCodeID="${code || 11291}" />
${code === '' ? '' : `      <LocationCountry CountryID="${code}" CountryRelevanceID="1413" />\n`}${parts
  .map(
    ([type, value]) => `      <LocationPart LocPartTypeID="${type}">
        <LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1">
          <Comment />
          <Value>${escapeXml(value)}</Value>
        </LocationPartValue>
      </LocationPart>
`,
  )
  .join('')}      <FeatureVersionReference FeatureVersionID="${id}" />
    </Location>
`;
}

function documentXml(id, identity, { value, label, country }, tables) {
  const issuer = country === null ? '' : ` IssuedBy-CountryID="${tables.id('Country', country)}"`;
  return `    <IDRegDocument ID="${id}" IDRegDocTypeID="${tables.id('IDRegDocType', label)}" IdentityID="${identity}"${issuer} ValidityID="1">
      <Comment />
      <IDRegistrationNo>${escapeXml(value)}</IDRegistrationNo>
      <IssuingAuthority />
      <DocumentedNameReference DocumentedNameID="${identity}" />
    </IDRegDocument>
`;
}

function partyXml(entity, base, uid, locations, tables) {
  const groups = [];
  const aliases = entity.names.map((name, place) => aliasXml(name, base + place, uid, groups));
  const features = [
    ...entity.birthDates.map((date) => [tables.id('FeatureType', 'Birthdate'), periodXml(date)]),
    ...entity.birthPlaces.map(({ text }) => [tables.id('FeatureType', 'Place of Birth'), detailXml(text)]),
    ...entity.genders.map((gender) => [
      tables.id('FeatureType', 'Gender'),
      detailXml(gender === 'male' ? 'Male' : 'Female'),
    ]),
    ...entity.countries.flatMap(({ role, text }) => {
      const type = COUNTRY_FEATURES[role];
      return type === undefined ? [] : [[tables.id('FeatureType', type), detailXml(text)]];
    }),
    ...entity.identifiers
      .filter(isFeature)
      .map(({ label, value }) => [tables.id('FeatureType', label), detailXml(value)]),
    ...entity.positions.map((text) => [tables.id('FeatureType', 'Title'), detailXml(text)]),
    ...locations.map(({ id }) => [
      tables.id('FeatureType', 'Location'),
      `            <VersionLocation LocationID="${id}" />\n`,
    ]),
  ];
  return `    <DistinctParty FixedRef="${uid}">
      <Comment>${escapeXml(entity.remarks.join('; '))}</Comment>
      <Profile ID="${uid}" PartySubTypeID="${PARTY_SUB_TYPES[entity.type]}">
        <Identity ID="${base}" FixedRef="${uid}" Primary="true" False="false">
${aliases.join('')}          <NamePartGroups>
${groups
  .map(
    ({ id, type }) => `            <MasterNamePartGroup>
              <NamePartGroup ID="${id}" NamePartTypeID="${type}" />
            </MasterNamePartGroup>
`,
  )
  .join('')}          </NamePartGroups>
        </Identity>
${features.map(([type, body], place) => featureXml(base + place, base, type, body)).join('')}      </Profile>
    </DistinctParty>
`;
}

const COUNTRY_FEATURES = {
  nationality: 'Nationality Country',
  citizenship: 'Citizenship Country',
  flag: 'Vessel Flag',
};

function aliasXml({ full, parts, kind, quality, script }, id, uid, groups) {
  const pieces = parts.length > 0 ? parts : [{ role: 'whole', text: full }];
  const values = pieces.map(({ role, text }, place) => {
    const group = id * 10 + place;
    groups.push({ id: group, type: NAME_PART_TYPES[role] ?? NAME_PART_TYPES.whole });
    return `              <DocumentedNamePart>
                <NamePartValue NamePartGroupID="${group}" ScriptID="${SCRIPTS[script] ?? 215}" ScriptStatusID="1" Acronym="false">${escapeXml(text)}</NamePartValue>
              </DocumentedNamePart>
`;
  });
  const primary = kind === 'primary';
  return `          <Alias FixedRef="${uid}" AliasTypeID="${ALIAS_TYPES[kind]}" Primary="${primary}" LowQuality="${quality === 'weak'}">
            <DocumentedName ID="${id}" FixedRef="${uid}" DocNameStatusID="${primary ? 1 : 2}">
${values.join('')}            </DocumentedName>
          </Alias>
`;
}

function featureXml(id, identity, type, body) {
  return `        <Feature ID="${id}" FeatureTypeID="${type}">
          <FeatureVersion ID="${id}" ReliabilityID="1">
            <Comment />
${body}          </FeatureVersion>
          <IdentityReference IdentityID="${identity}" IdentityFeatureLinkTypeID="1" />
        </Feature>
`;
}

function detailXml(text) {
  return `            <VersionDetail DetailTypeID="1432">${escapeXml(text)}</VersionDetail>\n`;
}

function periodXml({ from, to, circa }) {
  const day = (text, name) => {
    const [year, month, date] = text.split('-').map(Number);
    return `                <${name}>
                  <Year>${year}</Year>
                  <Month>${month}</Month>
                  <Day>${date}</Day>
                </${name}>
`;
  };
  const end = (
    name,
    text,
  ) => `              <${name} Approximate="${circa}" YearFixed="false" MonthFixed="false" DayFixed="false">
${day(text, 'From')}${day(text, 'To')}              </${name}>
`;
  return `            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
${end('Start', from)}${end('End', to)}            </DatePeriod>
            <VersionDetail DetailTypeID="1430" />
`;
}

function entryXml({ programmes }, base, uid) {
  const measure = (id, type, comment) => `      <SanctionsMeasure ID="${id}" SanctionsTypeID="${type}">
${comment === '' ? '' : `        <Comment>${escapeXml(comment)}</Comment>\n`}        <DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true" />
      </SanctionsMeasure>
`;
  return `    <SanctionsEntry ID="${base}" ProfileID="${uid}" ListID="1550">
      <EntryEvent ID="${base}" EntryEventTypeID="1" LegalBasisID="1">
        <Comment />
        <Date CalendarTypeID="1">
          <Year>2020</Year>
          <Month>1</Month>
          <Day>15</Day>
        </Date>
      </EntryEvent>
${measure(base, 1705, '')}${programmes.map((code, place) => measure(base + place + 1, 1, code)).join('')}    </SanctionsEntry>
`;
}
