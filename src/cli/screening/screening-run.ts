import type { CustomerFile } from '../../customers/open-customers.js';
import type { ListFile } from '../../lists/list-file.js';
import type { Engine } from '../../match/engine.js';
import type { RunFacts } from '../../report/reporter.js';
import type { DecisionStage } from '../decisions/decision-stage.js';
import type { LoadedLists } from '../load/load-lists.js';
import type { ScreenSettings } from '../options/settings.js';
import type { ChangeTracking } from './change-tracking.js';
import type { Narrowing } from './narrowing.js';
import type { RelatedParties } from './related-parties.js';
import type { RowLog } from './row-log.js';
import type { RunControls } from './run-controls.js';
import type { RunRecording } from './run-recording.js';

/** Customers that are open, lists that are found, and what is to be done with them. */
export interface Screening {
  readonly customers: CustomerFile;
  readonly lists: readonly ListFile[];
  readonly settings: ScreenSettings;
  /** what messages call the customers */
  readonly source: string;
  /** which share of the customers has been read, 0 to 1; null when unknown */
  readonly share: () => number | null;
  /** whether the customers are no longer what was opened, when they have been read; left out where that cannot be */
  readonly changed?: () => Promise<boolean>;
  /** `--color` as typed */
  readonly color: string | undefined;
  /** one customer, typed in: no counts */
  readonly single?: boolean;
  /** of a file of their own */
  readonly related?: RelatedParties | null;
  /** what is still to be said between the report and the summary */
  readonly afterwards?: (ended: EndedRun) => Promise<void>;
  /** writes down what went in and what came out, when all else is done */
  readonly recording?: RunRecording | undefined;
}

/** A run that came to its end. */
export interface EndedRun {
  readonly log: RowLog;
  readonly lists: LoadedLists;
}

/** A run whose lists are read: its rows can come. */
export interface OpenRun {
  readonly log: RowLog;
  readonly lists: LoadedLists;
  /** what all threads learn about words (match/word-records.ts) */
  readonly words: SharedArrayBuffer;
  readonly engine: Engine;
  readonly controls: RunControls;
  readonly decisions: DecisionStage;
  readonly changes: ChangeTracking | null;
  /** null: every row meets all lists */
  readonly narrowing: Narrowing | null;
  /** as the reports state them */
  readonly facts: RunFacts;
  readonly started: Date;
  readonly listsRead: Date;
}
