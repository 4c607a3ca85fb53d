import { isoDay } from '../../normalise/date.js';
import type { EntityType } from '../../normalise/party.js';
import { type CellOf, type CsvRecord, cellsUnder, readCsvRecords, requireNoParty } from '../csv-records.js';
import { documentNumber, issuingCountry } from '../document-text.js';
import { EntityDraft } from '../entity-draft.js';
import { finishNamed, type ListReader, onlyPath, type ReadingContext, requireId } from '../list-reader.js';
import { numberedItems } from '../numbered-items.js';
import { addUkBirthDate, addUkDocument } from './details.js';
import { ukNationalIdentifier, ukPassport } from './documents.js';
import { addUkName, addUkNonLatinName } from './names.js';
import { addOfsiInformation } from './ofsi-information.js';

/** Columns that both layouts have. */
const IN_BOTH =
  'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID'.split(
    ',',
  );
/** Columns that only one layout has. There will be no third, so a file that lacks one of its columns is damaged. */
const ONLY_2022 =
  'Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,Passport Number,National Identification Number,National Identification Details,Alias Quality,UK Sanctions List Date Designated'.split(
    ',',
  );
const ONLY_BEFORE = ['NI Number'];

const ENTITY_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['individual', 'person'],
  ['entity', 'organization'],
  ['ship', 'vessel'],
]);

/**
 * An entry under construction, and the texts of its rows that have already been added: most are repeated on every row.
 */
interface Group {
  readonly draft: EntityDraft;
  readonly line: number;
  readonly seen: Set<string>;
}

/** What the functions below read a row with. */
interface Row {
  readonly cell: (column: string) => string;
  readonly line: number;
  readonly context: ReadingContext;
}

/**
 * Reads OFSI's consolidated list of asset freeze targets as CSV: the layout of 2022 (36 columns) and the one before
 * (29 columns, Windows-1252). One row per name and address; entries are held until the end, since the rows are in the
 * order of the names. The list was retired on 28 January 2026, which the notes say.
 */
export const readUkOfsiConlistCsv: ListReader = async (context) => {
  const path = onlyPath(context.file);
  const groups = new Map<string, Group>();
  let cellOf: CellOf | null = null;
  let published: string | null = null;
  const sha256 = await readCsvRecords(path, { delimiter: ',', maybe1252: true }, (record) => {
    if (cellOf === null) {
      // `Last Updated,10/04/2025` stands before the header
      if (record.cells.includes('Group ID') || record.cells.includes('Name 6'))
        cellOf = underHeader(record, path);
      else {
        requireNoParty(record, path);
        published ??= isoDay(record.cells[1]?.trim() ?? '', 'dmy');
      }
    } else addRecord(groups, record, cellOf, path, context);
  });
  // Without a header nothing was read, which is not the same as an empty list.
  if (cellOf === null) underHeader({ cells: [], line: 1 }, path);
  context.notes.add(
    'the list was retired on 28 January 2026: the UK Sanctions List has taken its place, what was listed or delisted since is not in it',
    null,
  );
  for (const { draft, line } of groups.values()) context.visit(finishNamed(draft, path, line, 'a group'));
  return { published, declaredCount: null, sha256: [sha256] };
};

function underHeader(header: CsvRecord, file: string): CellOf {
  const only = header.cells.includes('NI Number') ? ONLY_BEFORE : ONLY_2022;
  return cellsUnder(header, { required: [...IN_BOTH, ...only], file });
}

function addRecord(
  groups: Map<string, Group>,
  record: CsvRecord,
  cellOf: CellOf,
  path: string,
  context: ReadingContext,
): void {
  const row: Row = { cell: (column) => cellOf(record, column), line: record.line, context };
  const id = requireId(row.cell('Group ID'), path, record.line, 'a row');
  const group = groups.get(id) ?? newGroup(id, row);
  groups.set(id, group);
  addNames(group.draft, row);
  for (const [columns, add] of PARTS) {
    const values = columns.map(row.cell);
    const key = `${columns[0]}\n${values.join('\n')}`;
    if (group.seen.has(key) || values.every((value) => value === '')) continue;
    group.seen.add(key);
    add(group.draft, row, values);
  }
}

function newGroup(id: string, row: Row): Group {
  const { cell, line, context } = row;
  const type = ENTITY_TYPES.get(cell('Group Type').toLowerCase());
  if (type === undefined) context.notes.add(`unknown Group Type ${cell('Group Type')}`, line);
  const draft = new EntityDraft(context.file.list, id, type ?? 'unknown');
  draft.listedOn =
    isoDay(cell('UK Sanctions List Date Designated'), 'dmy') ?? isoDay(cell('Listed On'), 'dmy');
  draft.updatedOn = isoDay(cell('Last Updated'), 'dmy');
  // the list holds the targets of asset freezes and nobody else
  draft.addMeasure({ effect: 'block', text: 'Asset freeze', source: 'programme' });
  return { draft, line, seen: new Set() };
}

function addNames(draft: EntityDraft, { cell, line, context }: Row): void {
  const forenames = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'].map(cell);
  const name = { forenames, last: cell('Name 6'), type: cell('Alias Type'), strength: cell('Alias Quality') };
  addUkName(draft, name, context.notes, line);
}

type Part = readonly [
  columns: readonly string[],
  add: (draft: EntityDraft, row: Row, values: readonly string[]) => void,
];

/** Groups of columns that are read together, each once for every different content. */
const PARTS: readonly Part[] = [
  [['Regime'], (draft, _, [regime = '']) => draft.addProgramme(regime)],
  [
    ['Name Non-Latin Script', 'Non-Latin Script Language'],
    (draft, _, [name = '', language = '']) => addUkNonLatinName(draft, name, language),
  ],
  [['Title'], (draft, _, [titles = '']) => each(titles, (title) => draft.addPosition(title))],
  [['Position'], (draft, _, [positions = '']) => each(positions, (position) => draft.addPosition(position))],
  [['DOB'], (draft, { context, line }, [date = '']) => addUkBirthDate(draft, date, context.notes, line)],
  [['Town of Birth', 'Country of Birth'], addBirthPlaces],
  [['Nationality'], (draft, _, [texts = '']) => each(texts, (text) => draft.addCountry(text, 'nationality'))],
  [['Passport Number', 'Passport Details'], (draft, _, values) => addDocuments(draft, ukPassport, values)],
  [
    ['National Identification Number', 'National Identification Details'],
    (draft, _, values) => addDocuments(draft, ukNationalIdentifier, values),
  ],
  // the layout before 2022 has number and details in one
  [['NI Number'], (draft, _, [text = '']) => addDocuments(draft, ukNationalIdentifier, ['', text])],
  [
    [
      'Address 1',
      'Address 2',
      'Address 3',
      'Address 4',
      'Address 5',
      'Address 6',
      'Post/Zip Code',
      'Country',
    ],
    (draft, _, values) => {
      const [city, postalCode, country] = values.slice(5);
      draft.addAddress({
        lines: values.slice(0, 5),
        city: city ?? '',
        postalCode: postalCode ?? '',
        country: country ?? '',
      });
    },
  ],
  [
    ['Other Information'],
    (draft, { context, line }, [text = '']) => addOfsiInformation(draft, text, context.notes, line),
  ],
];

function each(packed: string, add: (item: string) => void): void {
  const { prefix, items } = numberedItems(packed);
  if (prefix !== '') add(prefix);
  for (const item of items.values()) add(item.replace(/\.$/, ''));
}

/** Towns and countries have the same numbers; one without a number belongs to all of the others. */
function addBirthPlaces(draft: EntityDraft, _: Row, [towns = '', countries = '']: readonly string[]): void {
  const [town, country] = [numberedItems(towns).items, numberedItems(countries).items];
  const at = (items: ReadonlyMap<number, string>, place: number, text: string) =>
    items.get(place) ?? (items.size === 1 && !/^\(1\)/.test(text) ? (items.get(1) ?? '') : '');
  for (const place of new Set([...town.keys(), ...country.keys()]))
    draft.addBirthPlace([at(town, place, towns)], at(country, place, countries).replace(/\.$/, ''));
}

/** Numbers and their details have the same numbering; without a column of numbers each detail holds its own. */
function addDocuments(
  draft: EntityDraft,
  read: typeof ukPassport,
  [numbers = '', details = '']: readonly string[],
): void {
  const { prefix, items } = numberedItems(details);
  if (numbers === '') {
    for (const item of items.values()) addDetail(draft, read, item, prefix);
    draft.addRemark(`${read === ukPassport ? 'Passport' : 'National Identifier'} ${details}`);
    return;
  }
  // `734088604. 735958824`: several without numbers of their own
  for (const [place, packed] of numberedItems(numbers).items)
    for (const number of packed.split(/[.;]\s+(?=[A-Z]{0,3}\d{5})/))
      addUkDocument(draft, read, number, items.get(place) ?? (items.size === 1 ? (items.get(1) ?? '') : ''));
}

/** One document in words: `592667 (Qatari passport issued on 3 May 2007)`, `Diplomatic passport DB0001939`. */
function addDetail(draft: EntityDraft, read: typeof ukPassport, item: string, prefix: string): void {
  const bracketed = [...item.matchAll(/\(([^()]+)\)/g)].map(([, text = '']) => text);
  const country = [...bracketed, prefix, item].map(issuingCountry).find((text) => text !== '') ?? '';
  const number = documentNumber(item) || (/\b[A-Z]{0,4}\d{5,}\b/.exec(item)?.[0] ?? item);
  const { type, value } = read(number.replace(/\.$/, ''), `${item} ${prefix}`);
  draft.addIdentifier(
    { type, value, label: type === 'passport' ? 'Passport' : 'National Identifier' },
    country,
  );
}
