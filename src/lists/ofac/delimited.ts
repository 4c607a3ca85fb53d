import { Problem } from '../../problem.js';
import { type CsvRecord, readCsvRecords, requireWidth } from '../csv-records.js';
import { type ElementParts, element } from '../element.js';
import type { Entity } from '../entity.js';
import type { ListReader, ReadingContext } from '../list-reader.js';
import { type DelimitedPart, recogniseFile } from '../recognise.js';
import { collapse, type XmlNode } from '../xml-node.js';
import { type RemarkItems, takeRemarksApart } from './delimited-remarks.js';
import { sdnEntryToEntity } from './sdn-xml.js';

/** Columns of each file; they have no header (OFAC's specification of its data files, dat_spec.txt). */
const WIDTHS: Record<DelimitedPart, number> = { primary: 12, aliases: 5, addresses: 6, comments: 2 };
const NAMES: Record<DelimitedPart, string> = {
  primary: 'SDN',
  aliases: 'ALT',
  addresses: 'ADD',
  comments: 'COMMENTS',
};
/**
 * The Remarks column holds at most this many characters; longer remarks continue in the COMMENTS file, cut anywhere.
 */
const REMARKS_LENGTH = 1000;

/** What the files beside the primary one say, by entry number; null for a file that is not there. */
interface Annexes {
  readonly aliases: AnnexRows | null;
  readonly addresses: AnnexRows | null;
  readonly comments: AnnexRows | null;
}
type AnnexRows = ReadonlyMap<string, readonly CsvRecord[]>;
const NO_ANNEXES: Annexes = { aliases: new Map(), addresses: new Map(), comments: new Map() };

/**
 * Reads OFAC's delimited files (SDN.CSV or CONS_PRIM.CSV with ALT, ADD and COMMENTS) as one list. Each entry is put
 * into the shape of OFAC's standard XML and mapped as there, so that both formats give the same entities. Weak
 * aliases, dates, nationalities and numbers come from the Remarks. The format has no date and no count.
 */
export const readOfacDelimited: ListReader = async (context) => {
  const { file } = context;
  const hashes = new Map<string, string>();
  const [primary, ...others] = await partsOf(file.paths);
  if (primary?.part !== 'primary') throw new Error('a delimited list begins with its primary file');
  const annex = async (part: DelimitedPart) => {
    const path = others.find((other) => other.part === part)?.path;
    if (path === undefined) return null;
    const { rows, sha256 } = await readAnnex(path, part, context);
    hashes.set(path, sha256);
    return rows;
  };
  const annexes: Annexes = {
    aliases: await annex('aliases'),
    addresses: await annex('addresses'),
    comments: await annex('comments'),
  };
  const entries = new Map<string, string>();
  const sha256 = await readCsvRecords(primary.path, { delimiter: ',', maybe1252: true }, (record) => {
    requireWidth(record, WIDTHS.primary, primary.path);
    const entry = record.cells[0]?.trim() ?? '';
    const row = record.cells.join('\n');
    const before = entries.get(entry);
    if (before === undefined) {
      entries.set(entry, row);
      context.visit(toEntity(record, annexes, primary.path, context));
    } else if (before === row) context.notes.add('row that is in the file twice', record.line);
    else {
      // A slip in a copy of the file: the entry is screened, and the other files mean the first of the two.
      context.notes.add('entry number given twice: the later entry is kept as NUMBER.2', record.line);
      const entity = toEntity(record, NO_ANNEXES, primary.path, context);
      context.visit({ ...entity, id: `${entity.id}.2` });
    }
  });
  hashes.set(primary.path, sha256);
  noteGaps(annexes, entries, context);
  return { published: null, declaredCount: null, sha256: file.paths.map((path) => hashes.get(path) ?? '') };
};

const MISSING = {
  aliases: 'the strong aliases are not screened',
  addresses: 'there are no addresses',
  comments: 'remarks of more than 1,000 characters are cut off',
} as const;

/** Counts the rows of entries that are not in the list, and notes what is lost if a file is missing. */
function noteGaps(annexes: Annexes, entries: ReadonlyMap<string, string>, { notes }: ReadingContext): void {
  for (const part of ['aliases', 'addresses', 'comments'] as const) {
    const rows = annexes[part];
    if (rows === null) notes.add(`no ${NAMES[part]} file: ${MISSING[part]}`, null);
    for (const [entry, records] of rows ?? []) {
      if (entries.has(entry)) continue;
      for (const { line } of records)
        notes.add(`${NAMES[part]} row of an entry that is not in the list`, line);
    }
  }
}

async function partsOf(paths: readonly string[]): Promise<{ path: string; part: DelimitedPart }[]> {
  const parts: { path: string; part: DelimitedPart }[] = [];
  for (const path of paths) {
    const recognition = await recogniseFile(path);
    if (recognition.kind !== 'part')
      throw new Problem('lists', 'is not one of OFAC’s delimited files', { file: path });
    parts.push({ path, part: recognition.part });
  }
  return parts;
}

async function readAnnex(path: string, part: DelimitedPart, { notes }: ReadingContext) {
  const rows = new Map<string, CsvRecord[]>();
  const sha256 = await readCsvRecords(path, { delimiter: ',', maybe1252: true }, (record) => {
    requireWidth(record, WIDTHS[part], path);
    // OFAC writes -0- into every cell it leaves empty, so somebody else has added this row.
    if (record.cells.includes(''))
      notes.add(`${NAMES[part]} row with an empty cell, which OFAC never writes`, record.line);
    const entry = record.cells[0]?.trim() ?? '';
    const before = rows.get(entry);
    if (before === undefined) rows.set(entry, [record]);
    else before.push(record);
  });
  return { rows, sha256 };
}

function toEntity(record: CsvRecord, annexes: Annexes, path: string, context: ReadingContext): Entity {
  const node = toNode(record, annexes, context);
  return sdnEntryToEntity({ name: 'sdnEntry', line: record.line, node }, path, context);
}

/** The entry as an `sdnEntry` element of OFAC's standard XML. */
function toNode(record: CsvRecord, annexes: Annexes, { notes }: ReadingContext): XmlNode {
  const [entry = '', name = '', type = '', programmes = '', title = '', ...rest] = record.cells.map(textIn);
  const [
    callSign = '',
    vesselType = '',
    tonnage = '',
    grossRegisteredTonnage = '',
    vesselFlag = '',
    vesselOwner = '',
  ] = rest;
  const { remarks, cut } = wholeRemarks(record, annexes);
  if (cut) notes.add('remarks cut off at 1,000 characters', record.line);
  const items = takeRemarksApart(remarks, cut);
  const person = /^individual$/i.test(type);
  return element({
    uid: entry,
    ...splitName(name, person),
    sdnType: type === '' ? 'Entity' : `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()}`,
    title,
    remarks: [...items.linkedTo.map((linked) => `(Linked To: ${linked})`), ...items.text].join(' '),
    programList: { program: programmes.split('] [') },
    akaList: { aka: akas(annexes.aliases?.get(entry) ?? [], items, person) },
    addressList: { address: (annexes.addresses?.get(entry) ?? []).map(addressOf) },
    vesselInfo: { callSign, vesselType, tonnage, grossRegisteredTonnage, vesselFlag, vesselOwner },
    ...listsOf(items),
  });
}

function listsOf(items: RemarkItems): ElementParts {
  return {
    idList: {
      id: items.ids.map(({ type, value, country, issued, expires }) => ({
        idType: type,
        idNumber: value,
        idCountry: country,
        issueDate: issued,
        expirationDate: expires,
      })),
    },
    nationalityList: { nationality: items.nationalities.map((country) => ({ country })) },
    citizenshipList: { citizenship: items.citizenships.map((country) => ({ country })) },
    dateOfBirthList: { dateOfBirthItem: items.birthDates.map((dateOfBirth) => ({ dateOfBirth })) },
    placeOfBirthList: { placeOfBirthItem: items.birthPlaces.map((placeOfBirth) => ({ placeOfBirth })) },
  };
}

/** Text of a cell; `-0-` is OFAC's null. */
function textIn(cell: string): string {
  const text = collapse(cell);
  return text === '-0-' ? '' : text;
}

/** Not trimmed while they are joined, since the cut may be at a space. */
function wholeRemarks({ cells }: CsvRecord, { comments }: Annexes): { remarks: string; cut: boolean } {
  const remarks = cells[11] ?? '';
  if (textIn(remarks) === '') return { remarks: '', cut: false };
  const more = comments?.get(cells[0]?.trim() ?? '')?.map((comment) => comment.cells[1] ?? '') ?? [];
  if (remarks.length < REMARKS_LENGTH) return { remarks: [remarks, ...more].join('; '), cut: false };
  return { remarks: remarks + more.join(''), cut: comments === null };
}

/** `LAST, First Middle` of individuals, parted at the first comma; other names are not separated. */
function splitName(name: string, person: boolean): { lastName: string; firstName: string } {
  const comma = person ? name.indexOf(',') : -1;
  if (comma < 0) return { lastName: name, firstName: '' };
  return { lastName: name.slice(0, comma).trim(), firstName: name.slice(comma + 1).trim() };
}

function akas(rows: readonly CsvRecord[], { weakAliases }: RemarkItems, person: boolean): ElementParts[] {
  const strong = rows.map(({ cells }) => {
    const [, , type = '', name = '', remarks = ''] = cells.map(textIn);
    return {
      type: type.split('').join('.').concat('.'),
      category: 'strong',
      ...splitName(name, person),
      remarks,
    };
  });
  const weak = weakAliases.map(({ type, name }) => ({
    type,
    category: 'weak',
    ...splitName(name, person),
    remarks: '',
  }));
  return [...strong, ...weak];
}

/** `28016`, `185-35`, and the British `EC3N 1DY`, at the end of a place. */
const POSTAL_CODE = /^(.*?\S) ([A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|\d[\dA-Z-]{2,9})$/;

/** City, province and postal code share one column: the text before its first comma is the city. */
function addressOf({ cells }: CsvRecord): ElementParts {
  const [, , address1 = '', place = '', country = ''] = cells.map(textIn);
  const comma = place.indexOf(',');
  const rest = comma > 0 ? place.slice(comma + 1).trim() : '';
  const city = rest === '' ? place : place.slice(0, comma);
  const last = rest === '' ? city : rest;
  const [, town = last, postalCode = ''] = POSTAL_CODE.exec(last) ?? [];
  return rest === ''
    ? { address1, city: town, postalCode, country }
    : { address1, city, stateOrProvince: town, postalCode, country };
}
