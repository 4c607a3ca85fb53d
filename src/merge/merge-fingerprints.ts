import type { KeptFingerprints, RowRecord, ScreenedBy } from '../changes/fingerprint-file.js';
import { FINGERPRINT_BYTES } from '../changes/fingerprints.js';

type Rows = Pick<RowRecord, 'fingerprints' | 'found'>;

/** The row records of all parts, in the order of the rows, which are dealt to the parts in turn. */
export function mergeRowRecords(parts: readonly Rows[]): Rows {
  const counts = parts.map(({ fingerprints }) => fingerprints.length / FINGERPRINT_BYTES);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const fingerprints = new Uint8Array(total * FINGERPRINT_BYTES);
  const found = new Uint8Array(Math.ceil(total / 8));
  parts.forEach((part, at) => {
    for (let own = 0; own < (counts[at] ?? 0); own++) {
      const row = at + own * parts.length;
      const from = own * FINGERPRINT_BYTES;
      fingerprints.set(part.fingerprints.subarray(from, from + FINGERPRINT_BYTES), row * FINGERPRINT_BYTES);
      const bit = ((part.found[own >> 3] ?? 0) >> (own & 7)) & 1;
      found[row >> 3] = (found[row >> 3] ?? 0) | (bit << (row & 7));
    }
  });
  return { fingerprints, found };
}

/**
 * The conditions under which all rows were screened. If the parts differ (installations may differ in the times of
 * their files), no later run can assume that it would do the same.
 */
export function mergedScreenedBy(parts: readonly KeptFingerprints[], report: string): ScreenedBy {
  const common = (of: (by: ScreenedBy) => string | null) => {
    const values = new Set(parts.map(({ by }) => of(by)));
    const [value = null] = values;
    return values.size === 1 ? value : null;
  };
  return {
    program: common(({ program }) => program) ?? 'several',
    reading: common(({ reading }) => reading) ?? 'several',
    index: common(({ index }) => index),
    report,
  };
}
