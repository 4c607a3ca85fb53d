import type { ListRecord } from '../run-record/manifest.js';
import type { ReviewCase } from './review-sample.js';
import type { ThresholdLine } from './sweep.js';

/** The result of tuning: everything that its reports state. */
export interface Tuning {
  /** in use: the one that is judged */
  readonly threshold: number;
  readonly lines: readonly ThresholdLine[];
  readonly customers: number;
  readonly rejected: number;
  readonly controls: number;
  readonly lists: readonly Pick<ListRecord, 'list' | 'published' | 'entities'>[];
  readonly version: string;
  readonly engine: string;
  /** of the sample */
  readonly seed: string;
  /** customers that scored from 50 to below the threshold */
  readonly belowLine: number;
  readonly sample: readonly ReviewCase[];
}

/** Flagged customers per 1,000; null if there are none at all. */
export function perThousand({ customers }: ThresholdLine, { customers: all }: Tuning): number | null {
  return all === 0 ? null : (1000 * customers) / all;
}
