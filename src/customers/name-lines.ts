import { headerWords } from '../tabular/header-words.js';
import { hasWords, nameWords } from './name-fold.js';
import { cellOf, type PartyColumn, type PartyColumns } from './party-columns.js';
import { saysNothing } from './placeholders.js';

/**
 * The columns that may continue the name column: `NAME2` to `NAME4` beside `NAME1` (SAP's customer master), `Name 2`
 * beside `Name`. In order of their numbers.
 */
export function furtherLines({ name, alias }: PartyColumns): readonly PartyColumn[] {
  const [first] = name ?? [];
  if (first === undefined || alias === undefined) return [];
  const { stem, number } = lineOf(first.header);
  if (number > 1) return [];
  return alias
    .map((column) => ({ column, ...lineOf(column.header) }))
    .filter((line) => line.stem === stem && line.number > 1)
    .sort((one, other) => one.number - other.number)
    .map(({ column }) => column);
}

/** A header without its number, and the number; 1 if it has none. */
function lineOf(header: string): { stem: string; number: number } {
  const words = headerWords(header);
  const figures = words.find((word) => /^\d$/.test(word));
  return {
    stem: words.filter((word) => word !== figures).join(' '),
    number: figures === undefined ? 1 : Number(figures),
  };
}

/**
 * The name with its next line, with its next two …: a second line may be the rest of the name (`Sample;Anna`,
 * `Sample Trading and;Shipping Ltd`) or say something else, so each line is also compared alone.
 */
export function joinedLines(
  cells: readonly string[],
  columns: PartyColumns,
  lines: readonly PartyColumn[],
): string[] {
  let joined = cellOf(cells, columns.name);
  if (joined === '' || saysNothing(joined)) return [];
  const names: string[] = [];
  for (const line of lines) {
    const text = cellOf(cells, [line]);
    if (text === '' || saysNothing(text)) continue;
    const [words, further] = [nameWords(joined), nameWords(text)];
    if (hasWords(words, further) || hasWords(further, words)) continue;
    joined = `${joined} ${text}`;
    names.push(joined);
  }
  return names;
}
