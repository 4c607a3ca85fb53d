import { parsePartialDate } from '../../normalise/date.js';
import { type CellOf, type CsvRecord, cellsUnder, readCsvRecords, requireNoParty } from '../csv-records.js';
import { type ElementPart, type ElementParts, element } from '../element.js';
import { type ListReader, onlyPath, requireId } from '../list-reader.js';
import { designationToEntity } from './sanctions-list-xml.js';

/** Columns without which the rows could not be told apart or would say nothing, and those of names. */
const REQUIRED = [
  'Unique ID',
  ...Array.from({ length: 6 }, (_, index) => `Name ${index + 1}`),
  'Name type',
  'Alias strength',
  'Name non-latin script',
  'Designation Type',
  'Regime Name',
  'Sanctions Imposed',
];

/** Columns that have one value for the whole entry, by the element that holds it in the XML. */
const SINGLE: readonly (readonly [element: string, column: string])[] = [
  ['LastUpdated', 'Last Updated'],
  ['DateDesignated', 'Date Designated'],
  ['UniqueID', 'Unique ID'],
  ['OFSIGroupID', 'OFSI Group ID'],
  ['UNReferenceNumber', 'UN Reference Number'],
  ['RegimeName', 'Regime Name'],
  ['IndividualEntityShip', 'Designation Type'],
  ['DesignationSource', 'Designation source'],
  ['SanctionsImposed', 'Sanctions Imposed'],
  ['OtherInformation', 'Other Information'],
  ['UKStatementofReasons', 'UK Statement of Reasons'],
];

/**
 * An element that an entry may have several of: where it stands, and the columns of its children (`_` is its own text).
 */
interface Repeated {
  readonly path: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

const numbered = (field: string, column: string, last: number) =>
  Object.fromEntries(
    Array.from({ length: last }, (_, index) => [`${field}${index + 1}`, `${column} ${index + 1}`]),
  );
const text = (column: string, ...path: readonly string[]): Repeated => ({ path, fields: { _: column } });
const INDIVIDUAL = ['IndividualDetails', 'Individual'];
const ENTITY = ['EntityDetails', 'Entity'];
const SHIP = ['ShipDetails', 'Ship'];

const REPEATED: readonly Repeated[] = [
  {
    path: ['Names', 'Name'],
    fields: { ...numbered('Name', 'Name', 6), NameType: 'Name type', AliasStrength: 'Alias strength' },
  },
  {
    path: ['NonLatinNames', 'NonLatinName'],
    fields: {
      NameNonLatinScript: 'Name non-latin script',
      NonLatinScriptType: 'Non-latin script type',
      NonLatinScriptLanguage: 'Non-latin script language',
    },
  },
  text('Title', 'Titles', 'Title'),
  {
    path: ['Addresses', 'Address'],
    fields: {
      ...numbered('AddressLine', 'Address Line', 6),
      AddressPostalCode: 'Address Postal Code',
      AddressCountry: 'Address Country',
    },
  },
  text('Phone number', 'PhoneNumbers', 'PhoneNumber'),
  text('Website', 'Websites', 'Website'),
  text('Email address', 'EmailAddresses', 'EmailAddress'),
  text('D.O.B', ...INDIVIDUAL, 'DOBs', 'DOB'),
  text('Nationality(/ies)', ...INDIVIDUAL, 'Nationalities', 'Nationality'),
  {
    path: [...INDIVIDUAL, 'NationalIdentifierDetails', 'NationalIdentifier'],
    fields: {
      NationalIdentifierNumber: 'National Identifier number',
      NationalIdentifierAdditionalInformation: 'National Identifier additional information',
    },
  },
  {
    path: [...INDIVIDUAL, 'PassportDetails', 'Passport'],
    fields: {
      PassportNumber: 'Passport number',
      PassportAdditionalInformation: 'Passport additional information',
    },
  },
  text('Position', ...INDIVIDUAL, 'Positions', 'Position'),
  text('Gender', ...INDIVIDUAL, 'Genders', 'Gender'),
  {
    path: [...INDIVIDUAL, 'BirthDetails', 'Location'],
    fields: { TownOfBirth: 'Town of birth', CountryOfBirth: 'Country of birth' },
  },
  text('Type of entity', ...ENTITY, 'TypeOfEntities', 'TypeOfEntity'),
  text('Subsidiaries', ...ENTITY, 'Subsidiaries', 'Subsidiary'),
  text('Parent company', ...ENTITY, 'ParentCompanies', 'ParentCompany'),
  text(
    'Business registration number (s)',
    ...ENTITY,
    'BusinessRegistrationNumbers',
    'BusinessRegistrationNumber',
  ),
  text('IMO number', ...SHIP, 'IMONumbers', 'IMONumber'),
  text('Current owner/operator (s)', ...SHIP, 'CurrentOwnerOperators', 'CurrentOwnerOperator'),
  text('Previous owner/operator (s)', ...SHIP, 'PreviousOwnerOperators', 'PreviousOwnerOperator'),
  text('Current believed flag of ship', ...SHIP, 'CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip'),
  text('Previous flags', ...SHIP, 'PreviousFlags', 'PreviousFlag'),
  text('Type of ship', ...SHIP, 'TypeOfShipDetails', 'TypeOfShip'),
  text('Tonnage of ship', ...SHIP, 'TonnageOfShipDetails', 'TonnageOfShip'),
  text('Length of ship', ...SHIP, 'LengthOfShipDetails', 'LengthOfShip'),
  text('Year Built', ...SHIP, 'YearsBuilt', 'YearBuilt'),
  text('Hull identification number (HIN)', ...SHIP, 'HINs', 'HIN'),
];

/** An entry as it is put together from its rows. */
interface Group {
  readonly line: number;
  readonly single: ElementParts;
  /** for each of REPEATED the different values, by their text */
  readonly repeated: readonly Map<string, ElementPart>[];
}

/**
 * Reads the UK Sanctions List as CSV. Its rows are combinations (every name with every address, birth date and
 * passport), so an entry consists of the different values of each group of columns. They are combined into the
 * `Designation` of the XML and mapped like it.
 */
export const readUkSanctionsListCsv: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const columns = { required: REQUIRED, ofNames: [], file: path, notes: context.notes };
  const groups = new Map<string, Group>();
  let cell: CellOf | null = null;
  let published: string | null = null;
  const sha256 = await readCsvRecords(path, { delimiter: ',' }, (record) => {
    if (cell !== null) addRow(groups, record, cell, path);
    // a line with the day of the report stands before the header
    else if (record.cells.includes('Unique ID')) cell = decoded(cellsUnder(record, columns));
    else {
      requireNoParty(record, path);
      published ??= reportDay(record);
    }
  });
  // without a header nothing was read, which is not the same as an empty list
  if (cell === null) cellsUnder({ cells: [], line: 1 }, columns);
  for (const { line, single, repeated } of groups.values()) {
    const record = { name: 'Designation', line, node: element({ ...single, ...nested(repeated) }) };
    context.visit(designationToEntity(record, path, context));
  }
  return { published, declaredCount: null, sha256: [sha256] };
};

function reportDay({ cells }: CsvRecord): string | null {
  const day = /Report Date:\s*(.+)/i.exec(cells.join(' '))?.[1] ?? '';
  return parsePartialDate(day.trim(), 'dmy')?.from ?? null;
}

function addRow(groups: Map<string, Group>, record: CsvRecord, cell: CellOf, path: string): void {
  const id = requireId(cell(record, 'Unique ID'), path, record.line, 'a row');
  let group = groups.get(id);
  if (group === undefined) {
    const single = Object.fromEntries(SINGLE.map(([name, column]) => [name, cell(record, column)]));
    group = { line: record.line, single, repeated: REPEATED.map(() => new Map()) };
    groups.set(id, group);
  }
  for (const [place, { fields }] of REPEATED.entries()) {
    const values = Object.values(fields).map((column) => cell(record, column));
    const key = values.join('\n');
    const seen = group.repeated[place];
    if (seen === undefined || seen.has(key) || values.every((value) => value === '')) continue;
    const names = Object.keys(fields);
    seen.set(
      key,
      names[0] === '_' ? key : Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
    );
  }
}

/** The repeated elements, each under the elements of its path. */
function nested(repeated: Group['repeated']): ElementParts {
  const root: Branch = new Map();
  for (const [place, { path }] of REPEATED.entries()) {
    const values = [...(repeated[place]?.values() ?? [])];
    if (values.length > 0) plant(root, path, values);
  }
  return toParts(root);
}

type Branch = Map<string, Branch | readonly ElementPart[]>;

function plant(
  branch: Branch,
  [name = '', ...rest]: readonly string[],
  values: readonly ElementPart[],
): void {
  if (rest.length === 0) {
    branch.set(name, values);
    return;
  }
  const found = branch.get(name);
  const next = found instanceof Map ? found : new Map();
  branch.set(name, next);
  plant(next, rest, values);
}

function toParts(branch: Branch): ElementParts {
  return Object.fromEntries(
    [...branch].map(([name, part]) => [name, part instanceof Map ? toParts(part) : part]),
  );
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
};

/** Cells with their HTML entities decoded: longer texts of this file were written in a web form. */
function decoded(cell: CellOf): CellOf {
  return (record, column) => {
    const found = cell(record, column);
    return found.includes('&')
      ? found.replace(/&(#?\w{2,6});/g, (entity, name) => character(entity, name))
      : found;
  };
}

function character(entity: string, name: string): string {
  if (!name.startsWith('#')) return CHARACTERS[name] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
