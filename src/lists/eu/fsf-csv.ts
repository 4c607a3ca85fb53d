import { parsePartialDate } from '../../normalise/date.js';
import { type CellOf, type CsvRecord, cellsUnder, readCsvRecords } from '../csv-records.js';
import { type ElementParts, element } from '../element.js';
import { type ListReader, onlyPath, requireId } from '../list-reader.js';
import { sanctionEntityToEntity } from './fsf-xml.js';

/** Columns without which the rows could not be told apart, and the columns of names. */
const REQUIRED = [
  'fileGenerationDate',
  'Entity_LogicalId',
  'Entity_SubjectType',
  'NameAlias_LastName',
  'NameAlias_FirstName',
  'NameAlias_MiddleName',
  'NameAlias_WholeName',
  'NameAlias_LogicalId',
];

/** An entry as it is put together from its rows. */
interface Group {
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: Record<string, ElementParts[] | string[]>;
}

/**
 * Reads the EU's consolidated list (FSF) as CSV 1.1: separated by `;`, 118 columns, one row per name, address, birth
 * date, document or citizenship, with the entry's own columns on each. The rows of an entry are combined into the
 * `sanctionEntity` of the XML and mapped like it. All rows are held until the end, since nothing guarantees that those
 * of an entry are together.
 */
export const readEuFsfCsv: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const groups = new Map<string, Group>();
  let cell: CellOf | null = null;
  let published: string | null = null;
  const sha256 = await readCsvRecords(path, { delimiter: ';' }, (record) => {
    if (cell === null) {
      cell = cellsUnder(record, { required: REQUIRED, ofNames: READ, file: path, notes: context.notes });
      return;
    }
    published ??= parsePartialDate(cell(record, 'fileGenerationDate'), 'dmy')?.from ?? null;
    const id = requireId(cell(record, 'Entity_LogicalId'), path, record.line, 'a row');
    const group = groups.get(id) ?? readEntry(record, cell);
    groups.set(id, group);
    addRow(group, record, cell);
  });
  for (const { line, attributes, parts } of groups.values()) {
    const record = { name: 'sanctionEntity', line, node: element(parts, attributes) };
    context.visit(sanctionEntityToEntity(record, path, context));
  }
  return { published, declaredCount: null, sha256: [sha256] };
};

function readEntry(record: CsvRecord, cell: CellOf): Group {
  const entry = (column: string) => cell(record, `Entity_${column}`);
  const regulation = {
    $: {
      regulationType: entry('Regulation_Type'),
      organisationType: entry('Regulation_OrganisationType'),
      publicationDate: entry('Regulation_PublicationDate'),
      entryIntoForceDate: entry('Regulation_EntryIntoForceDate'),
      numberTitle: entry('Regulation_NumberTitle'),
      programme: entry('Regulation_Programme'),
    },
    publicationUrl: entry('Regulation_PublicationUrl'),
  };
  return {
    line: record.line,
    attributes: {
      logicalId: entry('LogicalId'),
      euReferenceNumber: entry('EU_ReferenceNumber'),
      unitedNationId: entry('UnitedNationId'),
      designationDate: entry('DesignationDate'),
      designationDetails: entry('DesignationDetails'),
    },
    parts: {
      remark: severalIn(entry('Remark')),
      regulation: [regulation],
      // The columns have each other's names compared with the attributes.
      subjectType: [
        { $: { code: entry('SubjectType_ClassificationCode'), classificationCode: entry('SubjectType') } },
      ],
    },
  };
}

/**
 * A block of columns and the element whose attributes it holds; columns whose name differs from the attribute's are
 * given with it.
 */
interface Block {
  readonly element: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const COUNTRY = {
  countryIso2Code: 'CountryIso2Code',
  countryDescription: 'CountryDescription',
  region: 'Region',
  logicalId: 'LogicalId',
};
const PLACE = { ...COUNTRY, city: 'City', zipCode: 'ZipCode', place: 'Place' };

const BLOCKS: readonly Block[] = [
  {
    element: 'nameAlias',
    prefix: 'NameAlias_',
    attributes: {
      firstName: 'FirstName',
      middleName: 'MiddleName',
      lastName: 'LastName',
      wholeName: 'WholeName',
      function: 'Function',
      gender: 'Gender',
      title: 'Title',
      nameLanguage: 'NameLanguage',
      logicalId: 'LogicalId',
    },
  },
  {
    element: 'birthdate',
    prefix: 'BirthDate_',
    attributes: {
      ...PLACE,
      birthdate: 'BirthDate',
      dayOfMonth: 'Day',
      monthOfYear: 'Month',
      year: 'Year',
      yearRangeFrom: 'YearRangeFrom',
      yearRangeTo: 'YearRangeTo',
      circa: 'Circa',
      calendarType: 'CalendarType',
    },
  },
  {
    element: 'address',
    prefix: 'Address_',
    attributes: { ...PLACE, street: 'Street', poBox: 'PoBox', asAtListingTime: 'AsAtListingTime' },
  },
  {
    element: 'identification',
    prefix: 'Identification_',
    attributes: {
      ...COUNTRY,
      number: 'Number',
      latinNumber: 'LatinNumber',
      nameOnDocument: 'NameOnDocument',
      identificationTypeCode: 'TypeCode',
      identificationTypeDescription: 'TypeDescription',
      issueDate: 'IssuedDate',
      issuedBy: 'IssuedBy',
      validFrom: 'ValidFrom',
      validTo: 'ValidTo',
      diplomatic: 'Diplomatic',
      knownExpired: 'KnownExpired',
      knownFalse: 'KnownFalse',
      reportedLost: 'ReportedLost',
      revokedByIssuer: 'RevokedByIssuer',
    },
  },
  { element: 'citizenship', prefix: 'Citizenship_', attributes: COUNTRY },
];
/** Each block with the columns of its attributes written out. */
const COLUMNS = BLOCKS.map(({ element: name, prefix, attributes }) => ({
  name,
  remark: `${prefix}Remark`,
  columns: Object.entries(attributes).map(
    ([attribute, column]) => [attribute, `${prefix}${column}`] as const,
  ),
}));

/** Every column that a block reads. */
const READ = COLUMNS.flatMap(({ remark, columns }) => [...columns.map(([, column]) => column), remark]);

/** Adds the element of each block that a row fills. */
function addRow({ parts }: Group, record: CsvRecord, cell: CellOf): void {
  for (const { name, remark, columns } of COLUMNS) {
    const read: Record<string, string> = {};
    for (const [attribute, column] of columns) {
      const text = cell(record, column);
      if (text !== '') read[attribute] = IS_FLAG.test(attribute) ? flag(text) : text;
    }
    if (Object.keys(read).length === 0) continue;
    const added: ElementParts = {
      $: name === 'identification' ? undecorated(read) : read,
      remark: severalIn(cell(record, remark)),
      contactInfo: name === 'address' ? contactsIn(cell(record, 'Address_ContactInfo')) : [],
    };
    parts[name] = [...asElements(parts[name]), added];
  }
}

/** Attributes that say yes or no. In any other, `NO` may be a family name. */
const IS_FLAG = /^(?:circa|asAtListingTime|diplomatic|known|reported|revoked)/;

function flag(text: string): string {
  return /^(?:yes|true)$/i.test(text) ? 'true' : 'false';
}

function asElements(parts: ElementParts[] | string[] | undefined): ElementParts[] {
  return (parts ?? []).filter((part) => typeof part !== 'string');
}

/** Texts that share a cell are separated by a backslash and an n; each may be in brackets of its own. */
function severalIn(text: string): string[] {
  return text
    .split('\\n')
    .map((part) => part.trim().replace(/^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/, '$1'))
    .filter((part) => part !== '');
}

/** `WEB[https://..]\nPHONE[+ 249 ..]\nEMAIL[a@b; c@d]`, the `\n` written out. */
function contactsIn(text: string): ElementParts[] {
  const closed = text.split(']').slice(0, -1);
  return closed.flatMap((piece) => {
    const [, key, value] = /(?<![A-Z])([A-Z]+)\[(.*)$/s.exec(piece) ?? [];
    return key === undefined || value === undefined ? [] : [{ $: { key, value } }];
  });
}

const DECORATIONS: readonly (readonly [pattern: RegExp, attribute: string, value: string])[] = [
  [/\[known to be expired\]/i, 'knownExpired', 'true'],
  [/\[known to be false\]/i, 'knownFalse', 'true'],
  [/\[reported lost\]/i, 'reportedLost', 'true'],
  [/\[revoked by issuer\]/i, 'revokedByIssuer', 'true'],
  [/\(valid to ([\d-]+)\)/i, 'validTo', '$1'],
  [/\(valid from ([\d-]+)\)/i, 'validFrom', '$1'],
  [/\(issued under name ([^()]*(?:\([^()]*\)[^()]*)*)\)/i, 'nameOnDocument', '$1'],
];

/**
 * The publisher writes the type and what is known of a document into the number itself:
 * `347834 (passport-National passport)  (valid to 2014-02-21)[known to be expired](issued under name ..)`.
 */
function undecorated(read: Readonly<Record<string, string>>): Record<string, string> {
  const { number = '', identificationTypeCode: code = '' } = read;
  const place = code === '' ? -1 : number.indexOf(` (${code}`);
  if (place < 0) return { ...read };
  const behind = number.slice(place);
  const said: Record<string, string> = {};
  for (const [pattern, attribute, value] of DECORATIONS) {
    const [whole] = pattern.exec(behind) ?? [];
    if (whole !== undefined) said[attribute] = whole.replace(pattern, value);
  }
  return { ...said, ...read, number: number.slice(0, place).trim() };
}
