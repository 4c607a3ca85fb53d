import type { AsciiColumn } from '../../compiled/text-column.js';
import { syllabicFold } from '../../normalise/syllabic-fold.js';

/** The syllabic folds of listed tokens, remembered once they were asked for, which those of few are. */
export class ListedSyllables {
  private readonly texts: AsciiColumn;
  private readonly known = new Map<number, string>();

  /** @param texts of all tokens */
  constructor(texts: AsciiColumn) {
    this.texts = texts;
  }

  of(id: number): string {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const syllables = syllabicFold(this.texts.at(id));
    this.known.set(id, syllables);
    return syllables;
  }
}
