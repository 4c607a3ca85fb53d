import { type NameTable, NONE } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { bitOfLetter } from '../../normalise/letters.js';

/** The letters that the words of a table's rows begin with: what initials can stand for. Found when they are first asked for. */
export class RowLetters {
  private readonly table: NameTable;
  private readonly vocabulary: Vocabulary;
  private letters: Int32Array | null = null;

  constructor(table: NameTable, vocabulary: Vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
  }

  /** `bitOfLetter` of the first letter of each word. */
  of(row: number): number {
    this.letters ??= this.find();
    return this.letters[row] ?? 0;
  }

  private find(): Int32Array {
    const { rows, start, token } = this.table;
    const { bytes, starts } = this.vocabulary.texts;
    const letters = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      const end = start[row + 1] ?? 0;
      let all = 0;
      for (let place = start[row] ?? 0; place < end; place++)
        all |= bitOfLetter(bytes[starts[token[place] ?? NONE] ?? 0] ?? 0);
      letters[row] = all;
    }
    return letters;
  }
}
