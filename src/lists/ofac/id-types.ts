import type { IdentifierType } from '../../normalise/identifier.js';

/**
 * What an `idType` of OFAC's lists holds. OFAC keeps numbers, addresses, descriptions and legal notes in one list;
 * only numbers that stand for one party are compared, the rest are attributes.
 */
export type OfacIdMeaning =
  | { readonly as: 'identifier'; readonly type: IdentifierType }
  /** a number that is a company's registration, or a person's identity number */
  | { readonly as: 'registration-or-national-id' }
  | { readonly as: 'wallet'; readonly currency: string }
  | { readonly as: 'gender' }
  | { readonly as: 'country'; readonly role: 'registration' | 'flag' | 'nationality' }
  | { readonly as: 'name' }
  | { readonly as: 'link'; readonly relation: string }
  /** an order or directive that says what is prohibited */
  | { readonly as: 'measure' }
  /** kept as text: `Organization Type: Financial leasing` */
  | { readonly as: 'remark' };

const REMARK: OfacIdMeaning = { as: 'remark' };
const MEASURE: OfacIdMeaning = { as: 'measure' };
const BY_PARTY: OfacIdMeaning = { as: 'registration-or-national-id' };

function identifier(type: IdentifierType): OfacIdMeaning {
  return { as: 'identifier', type };
}

/**
 * Identifier types and the labels under which OFAC publishes them. Source: idType values of the SDN and
 * consolidated files of 2018-04, 2020-04, 2024-05 and 2025-03, and the advanced format's reference sets.
 */
const IDENTIFIER_LABELS: readonly (readonly [IdentifierType, readonly string[]])[] = [
  [
    'passport',
    [
      'Passport',
      'Diplomatic Passport',
      'Stateless Person Passport',
      'British National Overseas Passport',
      'Travel Document Number',
      'Additional Passport',
    ],
  ],
  [
    'national-id',
    [
      'National ID No.',
      'SSN',
      'C.U.R.P.',
      'Cedula No.',
      'Cedula de Ciudadania',
      'Cedula de Residencia',
      'Credencial electoral',
      'D.N.I.',
      'I.F.E.',
      'LE Number',
      'Identity Card',
      'Personal ID Card',
      'National Foreign ID Number',
      'Numero de Identidad',
      'CNP (Personal Numerical Code)',
      "Citizen's Card Number",
      'Kenyan ID No.',
      'Moroccan Personal ID No.',
      'Turkish Identification Number',
      'UAE Identification',
      'Bosnian Personal ID No.',
      'Bahraini Identification Number',
      'Tazkira National ID Card',
      'Electoral Registry No.',
      'Refugee ID Card',
      'Residency Number',
      'Stateless Person ID Card',
      'Birth Certificate Number',
      'Cartilla de Servicio Militar Nacional',
      'Military Registration Number',
      "Seafarer's Identification Document",
      'Numero Unico de Identificacao Social (NUIS)',
      "Driver's License No.",
      'Pilot License Number',
      'Interpol: Red Notice. File No.',
      'Immigration No.',
      'VisaNumberID',
      'Voter Identification No.',
      'Professional Registration Number',
    ],
  ],
  [
    'tax-id',
    [
      'Tax ID No.',
      'V.A.T. Number',
      'R.F.C.',
      'NIT #',
      'RUC #',
      'RIF #',
      'RTN',
      'C.U.I.T.',
      'C.U.I.',
      'US FEIN',
      'Fiscal Code',
      'Italian Fiscal Code',
      'Paraguayan tax identification number',
      'C.U.I.P.',
      'CNPJ',
      'CPF',
      'Tax Registration Number',
    ],
  ],
  [
    'registration',
    [
      'Registration ID',
      'Registration Number',
      'Company Number',
      'UK Company Number',
      'Business Registration Number',
      'Business Registration Document #',
      'Business Number',
      'Commercial Registry Number',
      'Commercial Registration Number',
      'Certificate of Incorporation Number',
      'Public Registration Number',
      'Government Gazette Number',
      'Unified Social Credit Code (USCC)',
      'United Social Credit Code Certificate (USCCC)',
      'Economic Register Number (CBLS)',
      'Matricula Mercantil No',
      'Folio Mercantil No.',
      'Chamber of Commerce Number',
      'Istanbul Chamber of Comm. No.',
      'Dubai Chamber of Commerce Membership No.',
      'Trade License No.',
      'C.R. No.',
      'Romanian C.R.',
      'Enterprise Number',
      'Registered Charity No.',
      'License',
      'Tourism License No.',
      'Afghan Money Service Provider License Number',
      'Central Registration System Number',
      'D-U-N-S Number',
      'Organization Code',
      'Legal Entity Number',
      'File Number',
      'SRE Permit No.',
      'Permit Number',
    ],
  ],
  ['bic', ['SWIFT/BIC', 'Bank Identifier Code']],
  ['mmsi', ['MMSI']],
  ['call-sign', ['Vessel Call Sign']],
  ['imo', ['Vessel Registration Identification']],
  ['tail-number', ['Aircraft Tail Number', 'Previous Aircraft Tail Number']],
  [
    'aircraft-serial',
    [
      "Aircraft Manufacturer's Serial Number (MSN)",
      'Aircraft Construction Number (also called L/N or S/N or F/N)',
      'Aircraft Serial Identification',
    ],
  ],
  ['email', ['Email Address']],
  ['phone', ['Phone Number', 'Fax']],
  ['website', ['Website']],
  [
    'other',
    [
      'BIK (RU)',
      'ISIN',
      'Aircraft Mode S Transponder Code',
      'Serial No.',
      'Global Intermediary Identification Number',
      'Other Registration Number',
    ],
  ],
];

const OTHER_MEANINGS: readonly (readonly [string, OfacIdMeaning])[] = [
  ['Identification Number', BY_PARTY],
  ['Gender', { as: 'gender' }],
  ['Nationality of Registration', { as: 'country', role: 'registration' }],
  ['Former Vessel Flag', { as: 'country', role: 'flag' }],
  ['Other Vessel Flag', { as: 'country', role: 'flag' }],
  ['Vessel Flag', { as: 'country', role: 'flag' }],
  // the name under which a company's securities are issued, as good as an alias
  ['Issuer Name', { as: 'name' }],
  ['Aircraft Operator', { as: 'link', relation: 'operator' }],
  ['Executive Order 13662 Directive Determination -', MEASURE],
  ['Executive Order 14024 Directive Information', MEASURE],
  ['Executive Order 14024 Directive Information -', MEASURE],
  ['Executive Order 14014 Directive Information:', MEASURE],
  ['Executive Order 14059 information:', MEASURE],
  ['Executive Order 13846 information:', MEASURE],
  ['CAATSA Section 235 Information:', MEASURE],
  ['PEESA Information:', MEASURE],
  ['Additional Sanctions Information -', REMARK],
  ['Secondary sanctions risk:', REMARK],
  ['Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:', REMARK],
  ['For more information, please see:', REMARK],
  ['Organization Established Date', REMARK],
  ['Organization Type:', REMARK],
  ['Target Type', REMARK],
  ['Equity Ticker', REMARK],
  ['Effective Date (CMIC)', REMARK],
  ['Purchase/Sales For Divestment Date (CMIC)', REMARK],
  ['Listing Date (CMIC)', REMARK],
  ['Aircraft Model', REMARK],
  ['Aircraft Manufacture Date', REMARK],
  ['Vessel Year of Build', REMARK],
  ['Other Vessel Type', REMARK],
  ['Vessel Type', REMARK],
  // telegraph code of the characters of a Chinese name: several people share one
  ['Chinese Commercial Code', REMARK],
];

const MEANINGS = new Map<string, OfacIdMeaning>([
  ...IDENTIFIER_LABELS.flatMap(([type, labels]) => labels.map((label) => [label, identifier(type)] as const)),
  ...OTHER_MEANINGS,
]);

const LISTING_DATE = /^(?:Listing|Effective) Date \(E\.?O\.? ?\d+ Directive \w+\):?$/;
const WALLET = /^Digital Currency Address - ([A-Z0-9]+)$/;

/** What an OFAC idType holds, or null when the type is not known here. */
export function ofacIdMeaning(idType: string): OfacIdMeaning | null {
  const known = MEANINGS.get(idType);
  if (known !== undefined) return known;
  const currency = WALLET.exec(idType)?.[1];
  if (currency !== undefined) return { as: 'wallet', currency };
  return LISTING_DATE.test(idType) ? REMARK : null;
}
