import { type ColumnMapping, type ColumnTarget, FIELDS, targetName } from './fields.js';
import { lookUpHeader } from './header-lookup.js';
import { readOverrides } from './header-overrides.js';
import { headerWords } from './header-words.js';
import { isRowNumber } from './row-numbers.js';

/** What the columns of a table hold, as far as it is known. */
export interface HeaderMap {
  /** the columns that are read, in their order */
  readonly mapping: readonly ColumnMapping[];
  /** headers of the columns that are not read */
  readonly unusedColumns: readonly string[];
  /** positions of the columns that number the rows, if the id may still be one of them (`idAmong` chooses) */
  readonly rowNumbers: readonly number[];
}

/**
 * Maps headers to fields: first what the user says, then headers that are a field's own name, then the tables, then
 * similarity. A field that holds only one column goes to the first header of the best kind; a second full name is read
 * as an alias. Columns that number the rows are left to `idAmong`, which sees what they hold.
 * @param columns field → header, from `--columns`; an empty header means that the field is not to be read
 * @param known what columns hold by all headers together, by position: further parties (numbered-parties.ts);
 * null: the column is not to be read
 * @throws Problem of kind `usage` for a field or header that does not exist
 */
export async function mapHeaders(
  headers: readonly string[],
  columns: Readonly<Record<string, string>> = {},
  known: ReadonlyMap<number, ColumnTarget | null> = new Map(),
): Promise<HeaderMap> {
  const overrides = await readOverrides(headers, columns);
  const filled = new Map<number, ColumnMapping>();
  const taken = new Set(overrides.closed);
  const numbering = new Set<number>();
  for (const mapping of overrides.mapping) {
    filled.set(mapping.index, mapping);
    take(mapping.target, taken);
  }
  for (const how of ['exact', 'alias'] as const) {
    for (const [index, header] of headers.entries()) {
      const given = known.get(index);
      if (filled.has(index) || given === null) continue;
      const meant = given === undefined ? lookUpHeader(header) : { target: given, how: 'alias' };
      if (given === undefined && isRowNumber(header) && (meant === null || isId(meant.target))) {
        numbering.add(index);
        continue;
      }
      if (meant === null || meant.how !== how) continue;
      const target = freeTarget(header, meant.target, taken, overrides.closed);
      if (target === null) continue;
      take(target, taken);
      filled.set(index, { header, index, field: targetName(target), how, target });
    }
  }
  const left = headers.flatMap((header, index) =>
    filled.has(index) || numbering.has(index) || header.trim() === '' || known.get(index) === null
      ? []
      : [{ header, index }],
  );
  if (left.length > 0) {
    const { guessHeaders } = await import('./guess-headers.js');
    for (const guess of guessHeaders(left, taken)) filled.set(guess.index, guess);
  }
  const mapping = promoteOnlyName(
    [...filled.values()].sort((one, other) => one.index - other.index),
    overrides.closed,
  );
  const isIdFree = !overrides.closed.has('id') && !mapping.some(({ target }) => isId(target));
  return {
    mapping,
    unusedColumns: unusedAmong(headers, mapping),
    rowNumbers: isIdFree ? [...numbering].filter((index) => !filled.has(index)) : [],
  };
}

/** Headers of the columns that are not read. */
export function unusedAmong(headers: readonly string[], mapping: readonly ColumnMapping[]): string[] {
  const used = new Set(mapping.map(({ index }) => index));
  return headers.flatMap((header, index) => (used.has(index) ? [] : [columnName(header, index)]));
}

function columnName(header: string, index: number): string {
  return header.trim() === '' ? `column ${index + 1} (no header)` : header;
}

function isId(target: ColumnTarget): boolean {
  return target.of === 'customer' && target.field === 'id';
}

type RelatedTarget = Extract<ColumnTarget, { of: 'related' }>;

/** The name under which a field is marked as taken. */
function slot(target: ColumnTarget): string {
  return target.of === 'customer' && FIELDS[target.field] === 'one' ? target.field : targetName(target);
}

function take(target: ColumnTarget, taken: Set<string>): void {
  taken.add(slot(target));
}

/** The target if it is free. A second full name is an alias, unless the user has said which column is the name. */
function freeTarget(
  header: string,
  target: ColumnTarget,
  taken: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): ColumnTarget | null {
  if (target.of === 'customer' && closed.has(target.field)) return null;
  const several = target.of === 'customer' && FIELDS[target.field] === 'several';
  if (several || !taken.has(slot(target))) return target;
  if (target.of === 'related') return nextOfRole(target, taken);
  if (target.field !== 'name') return null;
  // `Contact Name` beside `Account Name` is a person at the customer.
  if (headerWords(header).includes('contact')) {
    const contact: RelatedTarget = { ...target, of: 'related', role: 'contact' };
    return taken.has(slot(contact)) ? nextOfRole(contact, taken) : contact;
  }
  return { ...target, field: 'alias' };
}

/** `Proprietor` beside `Owner` is another owner and gets the next free number. */
function nextOfRole(target: RelatedTarget, taken: ReadonlySet<string>): ColumnTarget | null {
  for (let number = 2; number < 1000; number += 1) {
    const next = { ...target, number };
    if (!taken.has(slot(next))) return next;
  }
  return null;
}

/** If the only name column is called `nombre`, `имя` or `first name`, it holds whole names. */
function promoteOnlyName(mapping: readonly ColumnMapping[], closed: ReadonlySet<string>): ColumnMapping[] {
  const fields = new Set(mapping.flatMap(({ target }) => (target.of === 'customer' ? [target.field] : [])));
  const hasName = (['name', 'company_name', 'vessel_name'] as const).some((field) => fields.has(field));
  const [given, family] = [fields.has('given_name'), fields.has('family_name')];
  if (hasName || given === family || closed.has('name')) return [...mapping];
  return mapping.map((column) => {
    const { target } = column;
    if (target.of !== 'customer' || !(target.field === 'given_name' || target.field === 'family_name'))
      return column;
    return { ...column, field: 'name', target: { ...target, field: 'name' } };
  });
}
