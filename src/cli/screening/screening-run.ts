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

/** Open customers, the lists that were found, and what to do with them. */
export interface Screening {
  readonly customers: CustomerFile;
  readonly lists: readonly ListFile[];
  readonly settings: ScreenSettings;
  /** what messages call the customers */
  readonly source: string;
  /** which share of the customers has been read, 0 to 1; null when unknown */
  readonly share: () => number | null;
  /** whether the customers, once read, are no longer what was opened; absent if that is impossible */
  readonly changed?: () => Promise<boolean>;
  /** `--color` as typed */
  readonly color: string | undefined;
  /** one customer, typed in: no counts */
  readonly single?: boolean;
  /** of a file of their own */
  readonly related?: RelatedParties | null;
  /** called between the report and the summary */
  readonly afterwards?: (ended: EndedRun) => Promise<void>;
  /** records what went in and what came out, when everything else is done */
  readonly recording?: RunRecording | undefined;
}

/** A run that came to its end. */
export interface EndedRun {
  readonly log: RowLog;
  readonly lists: LoadedLists;
}

/** A run whose lists have been read, so that its rows can be screened. */
export interface OpenRun {
  readonly log: RowLog;
  readonly lists: LoadedLists;
  /** what all threads learn about words (match/words/word-records.ts) */
  readonly words: SharedArrayBuffer;
  readonly engine: Engine;
  readonly controls: RunControls;
  readonly decisions: DecisionStage;
  readonly changes: ChangeTracking | null;
  /** null: every row is compared with all lists */
  readonly narrowing: Narrowing | null;
  /** as the reports state them */
  readonly facts: RunFacts;
  readonly started: Date;
  readonly listsRead: Date;
}
