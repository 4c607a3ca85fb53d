import { Problem } from '../../problem.js';
import { openTable, type Table } from '../../tabular/table.js';
import { wordHint } from '../did-you-mean.js';
import { openInput } from '../input.js';
import type { Io } from '../io.js';
import type { TypedOptions } from '../options/typed-options.js';
import { delimiter } from '../options/values.js';
import { LABEL_COLUMN, PAIR_COLUMNS, REQUIRED_COLUMNS, type SideField } from './pair-columns.js';

const KNOWN: readonly string[] = [...PAIR_COLUMNS, LABEL_COLUMN];

/** One row of a file of pairs. */
export interface Pair {
  readonly line: number;
  /** every cell, as in the file, one per header */
  readonly cells: readonly string[];
  /** the cell under a known column, trimmed; empty if there is none */
  readonly field: (column: `${SideField}${1 | 2}` | 'type' | 'is_match') => string;
}

export interface PairFile {
  readonly name: string;
  readonly headers: readonly string[];
  readonly notes: readonly string[];
  readonly doubts: readonly string[];
  /** ends with a Problem if there was no pair */
  readonly pairs: AsyncIterable<Pair>;
  readonly close: () => void;
}

/**
 * Opens a file of pairs (or standard input), in any form that a customer file can have.
 * @param required columns it must have besides both names
 * @throws Problem of kind `input` if a column is missing
 */
export async function openPairs(
  path: string,
  typed: TypedOptions,
  io: Io,
  required: readonly string[] = [],
): Promise<PairFile> {
  const input = await openInput(path, io);
  try {
    const table = await openTable(
      { path: input.path, stream: input.stream },
      {
        delimiter: delimiter(typed.delimiter),
        encoding: typed.encoding,
        sheet: typed.sheet,
        isHeader: (text) => KNOWN.includes(key(text)),
      },
    );
    const columns = new Map<string, number>();
    table.headers.forEach((header, index) => {
      if (!columns.has(key(header))) columns.set(key(header), index);
    });
    for (const column of [...REQUIRED_COLUMNS, ...required])
      if (!columns.has(column)) throw await missingColumn(table.name, column, table.headers);
    const { headers, name, notes, doubts } = table;
    const unread = headers.filter((header) => header.trim() !== '' && !KNOWN.includes(key(header)));
    return {
      name,
      headers,
      notes: unread.length === 0 ? notes : [...notes, `columns that are not read: ${unread.join(', ')}`],
      doubts,
      pairs: pairsOf(table, columns),
      close: input.close,
    };
  } catch (error) {
    input.close();
    throw error;
  }
}

function key(header: string): string {
  return header.trim().toLowerCase();
}

async function missingColumn(file: string, column: string, headers: readonly string[]): Promise<Problem> {
  const found = headers.filter((header) => header.trim() !== '').join(', ');
  const hint =
    column === 'is_match'
      ? `evaluate needs the truth of each pair: a column is_match with true or false; the columns are: ${found}`
      : await wordHint(column, headers);
  return new Problem('input', `has no column ${column}`, { file, hint });
}

async function* pairsOf(
  { name, headers, batches }: Pick<Table, 'name' | 'headers' | 'batches'>,
  columns: ReadonlyMap<string, number>,
): AsyncGenerator<Pair> {
  let count = 0;
  for await (const batch of batches)
    for (const { line, cells, fault } of batch) {
      const beyond = cells.slice(headers.length).some((cell) => cell.trim() !== '');
      if (fault !== undefined || beyond)
        throw new Problem(
          'input',
          fault ?? 'has more cells than the header, so the names may be in the wrong cells',
          {
            file: name,
            line,
            hint: 'put values that contain the delimiter in quotes',
          },
        );
      const width = Math.max(headers.length, cells.length);
      const row = Array.from({ length: width }, (_, index) => cells[index] ?? '');
      count += 1;
      yield { line, cells: row, field: (column) => row[columns.get(column) ?? -1]?.trim() ?? '' };
    }
  if (count === 0) throw new Problem('input', 'has no pair below its header', { file: name });
}
