import type { EntityType, NamePart } from '../normalise/party.js';
import type { CustomerName } from './customer.js';
import { readNameCell } from './name-cell.js';
import { hasWords, nameWords } from './name-fold.js';
import { cellOf, type PartyColumns } from './party-columns.js';
import { placeholderName, saysNothing } from './placeholders.js';

/** The names of a party, or why it cannot have been meant to be one. */
export interface PartyNames {
  readonly names: readonly CustomerName[];
  /** other parties that the name cell mentions */
  readonly others: readonly { readonly role: string; readonly name: string }[];
  /** reason to reject the row: a placeholder stands where the name should */
  readonly rejected: string | null;
}

/** Reads the names of a party: the full name, or its parts, and its aliases. */
export function readNames(cells: readonly string[], columns: PartyColumns, type: EntityType): PartyNames {
  const cell = mainName(cells, columns);
  const parts = readParts(cells, columns);
  if (cell === '' && parts.length === 0)
    return { names: readAliases(cells, columns, type, []), others: [], rejected: null };
  const rejected = placeholderName(cell === '' ? joinParts(parts) : cell);
  if (rejected !== null && cell !== '') return { names: [], others: [], rejected };
  const read = cell === '' ? null : readNameCell(cell, type);
  const first =
    read === null
      ? [{ full: joinParts(parts), parts, kind: 'primary' } as const]
      : combine(read.full, read.parts, parts);
  const aliases = (read?.aliases ?? []).filter((alias) => placeholderName(alias) === null);
  const names = [...first, ...aliases.map((full): CustomerName => ({ full, parts: [], kind: 'alias' }))];
  return {
    names: [...names, ...maidenName(cells, columns, parts), ...readAliases(cells, columns, type, names)],
    others: read?.others ?? [],
    rejected,
  };
}

/** The full name; a company's or vessel's own column stands for it where there is no other. */
function mainName(cells: readonly string[], columns: PartyColumns): string {
  return cellOf(cells, columns.name);
}

const PARTS = [
  ['given_name', 'given'],
  ['middle_name', 'middle'],
  ['patronymic', 'patronymic'],
  ['family_name', 'family'],
  ['second_family_name', 'family'],
] as const;

/** The parts of the name in reading order; a cell without a value, and the `FNU` and `LNU` of visa offices, is no part. */
function readParts(cells: readonly string[], columns: PartyColumns): NamePart[] {
  const parts: NamePart[] = [];
  for (const [field, role] of PARTS) {
    const text = cellOf(cells, columns[field]);
    if (text === '' || (text.length < 12 && !isShortName(text) && saysNothing(text))) continue;
    parts.push({ role, text: text.replace(/\s+/g, ' ') });
  }
  return parts;
}

/** Na and Nil are names of people, though whole names they are not. */
function isShortName(text: string): boolean {
  return /^(na|nil|an|no|ne)$/i.test(text);
}

function joinParts(parts: readonly NamePart[]): string {
  return parts.map(({ text }) => text).join(' ');
}

/** A full name and the parts: one name when the parts' words all stand in it, else two. */
function combine(full: string, ownParts: readonly NamePart[], parts: readonly NamePart[]): CustomerName[] {
  const primary = (labels: readonly NamePart[], text = full): CustomerName => ({
    full: text,
    parts: labels,
    kind: 'primary',
  });
  if (parts.length === 0) return [primary(ownParts)];
  const joined = joinParts(parts);
  if (joined === full) return [primary(parts)];
  const [nameHas, partsHave] = [nameWords(full), nameWords(joined)];
  if (hasWords(nameHas, partsHave)) return [primary(parts)];
  const completed = completedName(full, parts);
  if (completed !== null && !hasWords(partsHave, nameHas)) return [primary(completed, joinParts(completed))];
  return [primary(ownParts), { full: joined, parts, kind: 'parts' }];
}

/** `Name` beside `Vorname`, or beside `Surname` alone, is the other half of the name. */
function completedName(full: string, parts: readonly NamePart[]): NamePart[] | null {
  if (nameWords(full).length > 2) return null;
  const roles = new Set(parts.map(({ role }) => role));
  if (!roles.has('family')) return [...parts, { role: 'family', text: full }];
  return roles.size === 1 ? [{ role: 'given', text: full }, ...parts] : null;
}

/** The name before marriage, under the same given names. */
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

/** The alias columns: several in a cell, those that repeat a name left out. */
function readAliases(
  cells: readonly string[],
  columns: PartyColumns,
  type: EntityType,
  names: readonly CustomerName[],
): CustomerName[] {
  if (columns.alias === undefined) return [];
  const known = new Set(names.map(({ full }) => full));
  const aliases: CustomerName[] = [];
  for (const column of columns.alias) {
    const text = (cells[column.index] ?? '').trim();
    if (text === '') continue;
    for (const piece of splitAliases(text)) {
      const { full, parts, aliases: more } = readNameCell(piece, type);
      for (const [name, labels] of [[full, parts], ...more.map((other) => [other, []] as const)] as const) {
        if (name === '' || known.has(name) || placeholderName(name) !== null) continue;
        known.add(name);
        aliases.push({ full: name, parts: labels, kind: 'alias' });
      }
    }
  }
  return aliases;
}

/** Aliases stand apart by `;`, `|`, a line end or ` / `, and by commas where each piece is a name of several words. */
function splitAliases(text: string): string[] {
  const unwrapped = text.replace(/^\[(.*)\]$/s, '$1').replace(/^"(.*)"$/s, '$1');
  const pieces = unwrapped.split(/[;|\n\r]+|\s\/\s|"\s*,\s*"/);
  return pieces.flatMap((piece) => {
    const byComma = piece.split(/[,،、，]/);
    const whole = byComma.length < 2 || byComma.some((part) => nameWords(part).length < 2);
    return whole ? [piece] : byComma;
  });
}
