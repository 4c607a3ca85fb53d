import type { DelimitedReader, RawRow } from './delimited.js';

/** How a table is to be read, where the user says so; everything else is told from the file. */
export interface TableOptions {
  readonly delimiter?: string | undefined;
  readonly encoding?: string | undefined;
  /** name or number (from 1) of a workbook's sheet; null where no option can name one */
  readonly sheet?: string | null | undefined;
  /** whether a text is known as a column header: finds the header row and the delimiter */
  readonly isHeader: (text: string) => boolean;
}

/** A table that is open and has been looked into. */
export interface Table {
  /** what messages call the file */
  readonly name: string;
  readonly headers: readonly string[];
  /** line of the header row, from 1; 0 where every row names its own columns */
  readonly headerLine: number;
  /** the first rows (up to `LOOK_AHEAD`), which `batches` gives again */
  readonly sample: readonly RawRow[];
  /** every data row, in order; to be read once */
  readonly batches: AsyncIterable<readonly RawRow[]>;
  /** the batches that have been read already, and what reads the others; where the table is a delimited text */
  readonly ahead: readonly (readonly RawRow[])[];
  readonly reader?: DelimitedReader;
  /** whether the last column is the empty one behind a delimiter at the end of each line */
  readonly filler: boolean;
  /** what the user should know about how the file was read */
  readonly notes: readonly string[];
  /** what may have been read wrongly */
  readonly doubts: readonly string[];
  /** lets go of the source when the rows are not read; reading them to the end, or stopping, does so too */
  readonly close: () => void;
}

/** A table whose rows have not been looked at. */
export type UnseenTable = Omit<Table, 'sample' | 'ahead' | 'filler' | 'close'>;
