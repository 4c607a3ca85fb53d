// The ReferenceValueSets of a generated file: what its ids stand for.
import { escapeXml } from './xml-text.mjs';

/** Tables whose values are known beforehand, with the ids that OFAC gives them. */
const FIXED = {
  AliasType: { 1400: 'A.K.A.', 1401: 'F.K.A.', 1403: 'Name' },
  DetailType: { 1430: 'DATE', 1432: 'TEXT' },
  DocNameStatus: { 1: 'Primary Latin', 2: 'Others' },
  List: { 1550: 'SDN List' },
  LocPartType: { 1451: 'ADDRESS1', 1454: 'CITY', 1456: 'POSTAL CODE' },
  NamePartType: { 1520: 'Last Name', 1521: 'First Name', 1525: 'Entity Name' },
  PartyType: { 1: 'Individual', 2: 'Entity', 4: 'Transport' },
  SanctionsType: { 1: 'Program', 1705: 'Block' },
  Script: { 215: 'Latin', 160: 'Arabic', 220: 'Cyrillic' },
  Validity: { 1: 'Valid' },
};
const PARTY_SUB_TYPES = [
  [1, 4, 'Vessel'],
  [2, 4, 'Aircraft'],
  [3, 2, 'Unknown'],
  [4, 1, 'Unknown'],
];

/** Tables that are filled as parties are written: ids in the order in which their texts come. */
export class ReferenceTables {
  #grown = { Country: new Map(), FeatureType: new Map(), IDRegDocType: new Map() };

  /** The id of a text; a new one for a new text. */
  id(table, text) {
    const known = this.#grown[table];
    const id = known.get(text) ?? 12_000 + known.size;
    known.set(text, id);
    return id;
  }

  /** The section; to be asked when every party has been seen. */
  xml(countryName) {
    const fixed = Object.entries(FIXED).map(([table, values]) => set(table, Object.entries(values)));
    const grown = ['FeatureType', 'IDRegDocType'].map((table) =>
      set(
        table,
        [...this.#grown[table]].map(([text, id]) => [id, text]),
      ),
    );
    const countries = [...this.#grown.Country].map(
      ([code, id]) => `      <Country ID="${id}" ISO2="${code}">${escapeXml(countryName(code))}</Country>\n`,
    );
    const areas = [...this.#grown.Country].map(
      ([code, id]) =>
        `      <AreaCode ID="${id}" CountryID="${id}" Description="${escapeXml(countryName(code))}" AreaCodeTypeID="1">${code}</AreaCode>\n`,
    );
    const subTypes = PARTY_SUB_TYPES.map(
      ([id, type, text]) => `      <PartySubType ID="${id}" PartyTypeID="${type}">${text}</PartySubType>\n`,
    );
    return `  <ReferenceValueSets>
${fixed.join('')}${grown.join('')}${rows('Country', countries)}${rows('AreaCode', [...areas, UNDETERMINED])}${rows('PartySubType', subTypes)}  </ReferenceValueSets>
`;
  }
}

const UNDETERMINED =
  '      <AreaCode ID="11291" CountryID="11291" Description="undetermined" AreaCodeTypeID="1" />\n';

function set(table, values) {
  return rows(
    table,
    values.map(([id, text]) => `      <${table} ID="${id}">${escapeXml(text)}</${table}>\n`),
  );
}

function rows(table, lines) {
  return `    <${table}Values>\n${lines.join('')}    </${table}Values>\n`;
}
