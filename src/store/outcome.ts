import type { Problem } from '../problem.js';
import type { Changes } from './examine.js';
import type { InstalledList } from './manifest.js';

/** The result of an update or import for one list. */
export type ListOutcome =
  | InstalledOutcome
  | {
      /** these bytes are installed already */
      readonly kind: 'unchanged';
      readonly list: string;
      readonly entry: InstalledList;
    }
  | {
      /** the version in force is kept */
      readonly kind: 'failed';
      /** null if not even the list could be recognised */
      readonly list: string | null;
      readonly problem: Problem;
      readonly inForce: InstalledList | null;
    };

export interface InstalledOutcome {
  readonly kind: 'installed';
  readonly list: string;
  readonly entry: InstalledList;
  readonly before: InstalledList | null;
  readonly changes: Changes | null;
  readonly warnings: readonly string[];
}

export interface ChangeResult {
  readonly outcomes: readonly ListOutcome[];
  /** name of the new generation, or null when nothing changed */
  readonly generation: string | null;
}
