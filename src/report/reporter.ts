import type { ListSummary } from '../lists/list-file.js';
import type { ChangeStatus, ScreenedRow } from '../match/screened-row.js';
import type { NotKept } from './not-kept.js';

/** What a report knows about the run besides its rows. Nothing in it depends on the clock or the machine. */
export interface RunFacts {
  /** null if a run is reported later and this was not kept */
  readonly version: string | null;
  /** default 70; matches hold only pairs at or above it; null as above */
  readonly threshold: number | null;
  readonly lists: readonly RunList[];
  /** ids of current lists that were not screened */
  readonly listsNotScreened: readonly string[];
  /** the customer file's headers, in its order */
  readonly headers: readonly string[];
  /** settings that affect what is found, by name, for HTML and workbook; nothing that depends on the machine */
  readonly options?: readonly (readonly [name: string, value: string])[];
  /** lines that publishers ask to be shown where their data are */
  readonly attributions?: readonly string[];
  /** what kept the run from reading all rows; known once the rows have ended */
  readonly errors?: () => readonly RunError[];
  /** of a run that is reported later: its rows that are missing; known once the rows have ended */
  readonly notKept?: () => NotKept;
}

/** A list that was screened, as far as reports speak of it. */
export type RunList = Pick<ListSummary, 'list' | 'paths' | 'published' | 'entities' | 'notes' | 'sha256'> & {
  readonly format: string;
};

/** Why a run broke off: its report must not look complete. */
export interface RunError {
  /** `input`, `usage` or `lists` */
  readonly code: string;
  readonly message: string;
  /** name of the file, without its directory */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: string | null;
}

/** How a report is to be written; the same for every format. */
export interface ReportOptions {
  /** also write rows without a match */
  readonly all: boolean;
  /** characters a terminal shows in a line; 80 when it is not one */
  readonly width: number;
  readonly wide: boolean;
  readonly explain: boolean;
  readonly redact: boolean;
  readonly excel: boolean;
  readonly oneRowPerCustomer: boolean;
  /**
   * which results of a comparison with an earlier run are listed, except in JSON and JSONL, which contain all; null:
   * everything
   */
  readonly only?: ReadonlySet<ChangeStatus> | null;
  readonly painter: Painter;
}

/** Colours by meaning; the plain painter returns its text unchanged. Colour never carries meaning alone. */
export interface Painter {
  readonly strong: (text: string) => string;
  readonly likely: (text: string) => string;
  readonly possible: (text: string) => string;
  readonly agree: (text: string) => string;
  readonly conflict: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

/**
 * One format. `render` yields the report in pieces, in the order of the rows, and holds as little as possible (table
 * and csv are streamed). Pieces are text, or bytes for xlsx.
 */
export interface Reporter {
  readonly name: string;
  /** file extensions that choose this format, without the dot */
  readonly extensions: readonly string[];
  /** one line for --help */
  readonly description: string;
  /** `raw`: contains the customers' cells unchanged, including control characters; `binary`: not text */
  readonly onTerminal: 'harmless' | 'raw' | 'binary';
  /** masks the customers' data with `redact`; the others leave their cells as they are */
  readonly redacts: boolean;
  /** rows that it need not be given unless `all` asks for them; the others are counted at its end */
  readonly passesOver?: 'rows without a match';
  /** `with all`: without that option it shows no pair that was set aside, so that they may come unexplained */
  readonly setAside?: 'with all';
  readonly render: (
    rows: AsyncIterable<ScreenedRow>,
    run: RunFacts,
    options: ReportOptions,
  ) => AsyncIterable<string | Uint8Array>;
}
