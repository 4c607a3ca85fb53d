import { EMPTY_LIST } from '../normalise/empty-list.js';
import type { EntityType, NamePart, NameRole } from '../normalise/party.js';
import { NAME_PART_FIELDS } from '../tabular/name-part-fields.js';
import { furtherInParts, NO_CELL, readCell } from './addressed-cell.js';
import type { CustomerName } from './customer.js';
import type { NameCell } from './name-cell.js';
import { hasWords, nameWords } from './name-fold.js';
import { furtherLines, joinedLines } from './name-lines.js';
import { cellOf, type PartyColumn, type PartyColumns } from './party-columns.js';
import { letterless, placeholderName, saysNothing } from './placeholders.js';
import { isPlainName } from './plain-names.js';

/** Another party that a name column mentions. */
export interface MentionedParty {
  readonly role: string;
  readonly name: string;
  readonly type: EntityType;
}

/** The names of a party, or why it cannot have been meant as one. */
export interface PartyNames {
  readonly names: readonly CustomerName[];
  readonly others: readonly MentionedParty[];
  /** the type that the name's column implies (`company_name`), for rows that do not state it */
  readonly type: EntityType;
  /** reason for rejecting the row: a placeholder in place of the name */
  readonly rejected: string | null;
}

/**
 * The longest listed name has 34 words. Ten times the words take a thousand times as long to compare, so a file of
 * pasted paragraphs would take days.
 */
const MOST_WORDS = 50;

const NO_OTHERS: readonly MentionedParty[] = EMPTY_LIST;
const NO_PARTS: readonly NamePart[] = EMPTY_LIST;

/** Reads the names of a party: the full name or its parts, and its aliases. Created once per file and party. */
export class NameReader {
  private readonly columns: PartyColumns;
  private readonly partColumns: readonly (readonly [index: number, role: NameRole])[];
  private readonly lines: readonly PartyColumn[];
  private readonly nameIndex: number | null;
  /** the columns of names that are neither the full name nor a part of it */
  private readonly others: readonly number[];

  constructor(columns: PartyColumns) {
    this.columns = columns;
    this.nameIndex = columns.name?.[0]?.index ?? null;
    this.others = OTHER_NAMES.flatMap((field) => (columns[field] ?? []).map(({ index }) => index));
    this.lines = furtherLines(columns);
    this.partColumns = NAME_PART_FIELDS.flatMap(([field, role]) => {
      const column = columns[field]?.[0];
      return column === undefined ? [] : [[column.index, role] as const];
    });
  }

  /**
   * What `read` gives for a row whose name and parts are plain and whose other cells for names are empty, as in nearly
   * every row; null for all others. Such a row has no damaged name and no identifier in a name either.
   */
  readPlain(cells: readonly string[], stated: EntityType): readonly CustomerName[] | null {
    const full = this.nameIndex === null ? '' : (cells[this.nameIndex] ?? '');
    if (full === '' || stated === 'vessel') return null;
    for (const index of this.others) if (cells[index] !== '') return null;
    if (!isPlainName(full)) return null;
    const parts = partsAsWritten(cells, this.partColumns);
    if (parts.length === 0 || isSpelledBy(full, parts)) return [{ full, parts, kind: 'primary' }];
    if (!parts.every(({ text }) => isPlainName(text))) return null;
    const names = combine({ ...NO_CELL, full }, parts, this.columns);
    return names.some((name) => isEndless(name.full)) ? null : names;
  }

  read(cells: readonly string[], stated: EntityType): PartyNames {
    const { columns } = this;
    const parts = readParts(cells, this.partColumns);
    const { text, own, type, others } = chooseName(cells, columns, parts, stated);
    const named = text === '' ? joinParts(own) : text;
    const rejected = named === '' ? null : (placeholderName(named) ?? letterless(named, type));
    if (rejected !== null) return { names: [], others: [], type, rejected };
    const cell = text === '' ? furtherInParts(named, own, type) : readCell(text, type);
    const names = combine(cell, own, columns);
    for (const full of cell.aliases)
      if (placeholderName(full) === null) names.push({ full, parts: [], kind: 'alias' });
    if (columns.maiden_name !== undefined) names.push(...maidenName(cells, columns, own));
    if (columns.alias !== undefined) names.push(...readAliases(this.aliasTexts(cells), type, names));
    const [first] = names;
    if (first?.kind === 'alias') names[0] = { ...first, kind: 'primary' };
    if (names.some(({ full }) => isEndless(full)) || cell.others.some(({ name }) => isEndless(name)))
      return { names: [], others: [], type, rejected: `the name has more than ${MOST_WORDS} words` };
    if (cell.others.length === 0) return { names, others, type, rejected };
    const mentioned = cell.others.map((other) => ({ type: 'unknown' as const, ...other }));
    return { names, others: [...others, ...mentioned], type, rejected };
  }

  private aliasTexts(cells: readonly string[]): string[] {
    const texts = (this.columns.alias ?? []).flatMap(({ index }) =>
      splitAliases((cells[index] ?? '').trim()),
    );
    return this.lines.length === 0 ? texts : [...texts, ...joinedLines(cells, this.columns, this.lines)];
  }
}

/** The text that names the party, the parts that belong to it, and anyone else named in the same cell. */
interface ChosenName {
  readonly text: string;
  readonly own: readonly NamePart[];
  readonly type: EntityType;
  readonly others: readonly MentionedParty[];
}

/**
 * The name column, else the parts, else a column of ships' or companies' names. A ship or company in the same row as a
 * person is screened with them. A cell that says `N/A` counts as empty if another one names the party.
 */
function chooseName(
  cells: readonly string[],
  columns: PartyColumns,
  parts: readonly NamePart[],
  stated: EntityType,
): ChosenName {
  const cell = cellOf(cells, columns.name);
  if (columns.company_name === undefined && columns.vessel_name === undefined) {
    const text = parts.length > 0 && cell !== '' && saysNothing(cell) ? '' : cell;
    return { text, own: parts, type: stated, others: NO_OTHERS };
  }
  const text = saysNothing(cell) ? '' : cell;
  const beside: MentionedParty[] = [];
  for (const [field, role, type] of BESIDE) {
    const name = cellOf(cells, columns[field]);
    if (name !== '' && !saysNothing(name)) beside.push({ role, name, type });
  }
  const [first, ...rest] = beside;
  if (first === undefined)
    return { text: parts.length > 0 ? text : cell, own: parts, type: stated, others: NO_OTHERS };
  const type = stated === 'unknown' ? first.type : stated;
  if (text === '' && parts.length === 0) return { text: first.name, own: [], type, others: rest };
  if (text === '' && stated === first.type) {
    const contact: MentionedParty = { role: 'contact', name: joinParts(parts), type: 'person' };
    return { text: first.name, own: [], type, others: [...rest, contact] };
  }
  const same = text !== '' && hasWords(nameWords(first.name), nameWords(text));
  return same
    ? { text: `${text}; ${first.name}`, own: parts, type, others: rest }
    : { text, own: parts, type: stated, others: beside };
}
const OTHER_NAMES = ['company_name', 'vessel_name', 'maiden_name', 'alias'] as const;
const BESIDE = [
  ['vessel_name', 'vessel', 'vessel'],
  ['company_name', 'company', 'organization'],
] as const;

/**
 * The parts of the name in reading order. Cells without a value are left out, and so are the `FNU` and `LNU` of visa
 * offices.
 */
function readParts(
  cells: readonly string[],
  columns: readonly (readonly [index: number, role: NameRole])[],
): NamePart[] {
  const parts: NamePart[] = [];
  for (const [index, role] of columns) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const text = cell.trim();
    if (text === '' || (saysNothing(text) && !isShortName(text))) continue;
    parts.push({ role, text: WHITE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text });
  }
  return parts;
}
/** The cells of a name's parts as they stand, in an array of their number: one that grows takes room for seventeen. */
function partsAsWritten(
  cells: readonly string[],
  columns: readonly (readonly [index: number, role: NameRole])[],
): readonly NamePart[] {
  let first: NamePart | null = null;
  let second: NamePart | null = null;
  let third: NamePart | null = null;
  for (const [index, role] of columns) {
    const text = cells[index] ?? '';
    if (text === '') continue;
    const part: NamePart = { role, text };
    if (first === null) first = part;
    else if (second === null) second = part;
    else if (third === null) third = part;
    else return readParts(cells, columns);
  }
  if (first === null) return NO_PARTS;
  if (second === null) return [first];
  return third === null ? [first, second] : [first, second, third];
}

const WHITE_SPACE = /[^\S ]| {2}/;

/** Na and Nil are parts of people's names, though never whole names. */
function isShortName(text: string): boolean {
  return /^(na|nil|an|no|ne)$/i.test(text);
}

function joinParts(parts: readonly NamePart[]): string {
  let joined = '';
  for (const { text } of parts) joined = joined === '' ? text : `${joined} ${text}`;
  return joined;
}

/**
 * Whether a name consists of its parts, joined by spaces. Checked without joining them, since it is so in most rows.
 */
function isSpelledBy(full: string, parts: readonly NamePart[]): boolean {
  let at = 0;
  for (const { text } of parts) {
    if (at > 0 && full.charCodeAt(at - 1) !== SPACE) return false;
    if (!full.startsWith(text, at)) return false;
    at += text.length + 1;
  }
  return at - 1 === full.length;
}
const SPACE = 32;

/** A full name and its parts: one name if it contains all words of the parts, else two. */
function combine(cell: NameCell, parts: readonly NamePart[], columns: PartyColumns): CustomerName[] {
  const { full } = cell;
  if (parts.length === 0) return full === '' ? [] : [{ full, parts: cell.parts, kind: 'primary' }];
  if (isSpelledBy(full, parts)) return [{ full, parts, kind: 'primary' }];
  const joined = joinParts(parts);
  if (full === '') return [{ full: joined, parts, kind: 'primary' }];
  const [nameHas, partsHave] = [nameWords(full), nameWords(joined)];
  if (hasWords(nameHas, partsHave)) return [{ full, parts, kind: 'primary' }];
  const completed = hasWords(partsHave, nameHas) ? null : completedName(full, parts, columns);
  if (completed === null)
    return [
      { full, parts: cell.parts, kind: 'primary' },
      { full: joined, parts, kind: 'parts' },
    ];
  const whole: CustomerName = { full: joinParts(completed), parts: completed, kind: 'primary' };
  return nameHas.length < 2 ? [whole] : [whole, { full, parts: [], kind: 'alias' }];
}

/** `Name` beside `Vorname` or `Surname` is the other half of the name, if the file has no other column for it. */
function completedName(full: string, parts: readonly NamePart[], columns: PartyColumns): NamePart[] | null {
  if (columns.family_name === undefined && columns.given_name !== undefined)
    return [...parts, { role: 'family', text: full }];
  const givenMissing = columns.given_name === undefined && columns.middle_name === undefined;
  return givenMissing && columns.family_name !== undefined ? [{ role: 'given', text: full }, ...parts] : null;
}

/** The name before marriage, with the same given names. */
function maidenName(
  cells: readonly string[],
  columns: PartyColumns,
  parts: readonly NamePart[],
): CustomerName[] {
  const text = cellOf(cells, columns.maiden_name);
  const given = parts.filter(({ role }) => role !== 'family');
  const same = parts.some((part) => part.role === 'family' && part.text.toLowerCase() === text.toLowerCase());
  if (text === '' || same || saysNothing(text)) return [];
  const labelled: NamePart[] = given.length === 0 ? [] : [...given, { role: 'maiden', text }];
  return [{ full: labelled.length === 0 ? text : joinParts(labelled), parts: labelled, kind: 'alias' }];
}

/** Aliases. A text may hold several; those that repeat another name are left out. */
function readAliases(
  texts: readonly string[],
  type: EntityType,
  names: readonly CustomerName[],
): CustomerName[] {
  const known = new Set(names.map(({ full }) => full));
  const aliases: CustomerName[] = [];
  for (const text of texts) {
    const { full, parts, aliases: more, others } = readCell(text, type);
    const further = [...more, ...others.map(({ name }) => name)];
    for (const [name, labels] of [[full, parts], ...further.map((other) => [other, []] as const)] as const) {
      if (name === '' || known.has(name) || placeholderName(name) !== null) continue;
      known.add(name);
      aliases.push({ full: name, parts: labels, kind: 'alias' });
    }
  }
  return aliases;
}

/** Aliases are separated by `;`, `|`, a line break or ` / `, and by commas if each piece is a name of several words. */
function splitAliases(text: string): string[] {
  if (text === '') return [];
  const unwrapped = text.replace(/^\[(.*)\]$/s, '$1').replace(/^"(.*)"$/s, '$1');
  const pieces = unwrapped.split(/[;|\n\r]+|\s\/\s|"\s*,\s*"/);
  return pieces.flatMap((piece) => {
    const byComma = piece.split(/[,،、，]/);
    const whole = byComma.length < 2 || byComma.some((part) => nameWords(part).length < 2);
    return whole ? [piece] : byComma;
  });
}

/** Whether there are more words than any name has. A Chinese character or kana counts as a word. */
function isEndless(name: string): boolean {
  if (name.length <= MOST_WORDS) return false;
  const words = name.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu);
  return (words?.length ?? 0) > MOST_WORDS;
}
