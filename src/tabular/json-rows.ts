import { Problem } from '../problem.js';
import type { RawRow } from './delimited.js';
import type { UnseenTable } from './table.js';

/** A text of JSON objects, one a line, or of an array of them. */
export function isJson(text: string): boolean {
  return /^\s*(\{\s*"|\{\s*$|\[\s*\{|\[\s*$|\[\s*\])/.test(text.slice(0, 4096));
}
export async function readJson(_text: AsyncIterable<string>, name: string): Promise<UnseenTable> {
  const batches: AsyncIterable<RawRow[]> = (async function* () {})();
  throw new Problem('input', 'JSON is not read yet', { file: name, cause: batches });
}
