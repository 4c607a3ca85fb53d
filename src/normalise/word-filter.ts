import { HashFilter } from './hash-filter.js';
import { hashOfWord } from './word-memory.js';

const BITS_A_WORD = 16;

/** Says of nearly every word that a table does not have it, by its `hashOfWord`. */
export class WordFilter extends HashFilter {
  constructor(table: ReadonlyMap<string, unknown> | ReadonlySet<string>) {
    super(() => Array.from(table.keys(), hashOfWord), BITS_A_WORD);
  }
}
