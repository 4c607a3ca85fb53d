import type { DelimitedReader, RawRow } from './delimited.js';

/** How to read a table, as far as the user says so; everything else is found out from the file. */
export interface TableOptions {
  readonly delimiter?: string | undefined;
  readonly encoding?: string | undefined;
  /** name or number (from 1) of a workbook's sheet; null if there is no option for it */
  readonly sheet?: string | null | undefined;
  /** whether a text is known as a column header; used to find the header row and the delimiter */
  readonly isHeader: (text: string) => boolean;
  /** a file of no bytes is a table without columns and rows, and not a Problem */
  readonly allowEmpty?: boolean | undefined;
}

/** A table that is open and has been examined. */
export interface Table {
  /** what messages call the file */
  readonly name: string;
  readonly headers: readonly string[];
  /** line of the header row, from 1; 0 if every row names its own columns */
  readonly headerLine: number;
  /** the first rows (up to `LOOK_AHEAD`), which `batches` returns again */
  readonly sample: readonly RawRow[];
  /** every data row, in order; to be read once */
  readonly batches: AsyncIterable<readonly RawRow[]>;
  /** the batches that have been read already, and the reader for the others, if the table is a delimited text */
  readonly ahead: readonly (readonly RawRow[])[];
  readonly reader?: DelimitedReader;
  /** whether the last column is the empty one that results from a delimiter at the end of each line */
  readonly filler: boolean;
  /** what the user should know about how the file was read */
  readonly notes: readonly string[];
  /** what may have been read wrongly */
  readonly doubts: readonly string[];
  /** releases the source if the rows are not read; reading them to the end, or stopping, does so too */
  readonly close: () => void;
}

/** A table whose rows have not been examined. */
export type UnseenTable = Omit<Table, 'sample' | 'ahead' | 'filler' | 'close'>;
