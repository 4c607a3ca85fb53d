import { type Groups, grouped, membersOf, NO_GROUP } from './grouped.js';
import type { AsciiColumn } from './text-column.js';
import type { WordTokens } from './word-tokens.js';

/** Words are filed by their first two letters, of each of which this many bits count. */
const LETTER_BITS = 5;
const FILES = 2 ** (2 * LETTER_BITS);
/** Letters that a word is filed by. */
const FILED = 2;

/**
 * Which letters words of listed names begin with: asked of the last word of a name that may have been cut off. The words
 * are filed when it is first asked, in one pass over them.
 */
export class WordBeginnings {
  private readonly texts: AsciiColumn;
  private readonly words: WordTokens;
  private files: Groups | null = null;

  constructor(texts: AsciiColumn, words: WordTokens) {
    this.texts = texts;
    this.words = words;
  }

  /** Whether a word begins so, or is this. @param text two letters or more */
  has(text: string): boolean {
    const { texts } = this;
    this.files ??= this.file();
    const ids = membersOf(this.files, fileOf(text.charCodeAt(0), text.charCodeAt(1)));
    for (let at = 0; at < ids.length; at++) if (texts.startsWith(ids[at] ?? 0, text)) return true;
    return false;
  }

  private file(): Groups {
    const { texts, words } = this;
    const { bytes, starts } = texts;
    const files = new Int32Array(texts.length).fill(NO_GROUP);
    for (const id of words.ids()) {
      const start = starts[id] ?? 0;
      if (texts.lengthAt(id) >= FILED) files[id] = fileOf(bytes[start] ?? 0, bytes[start + 1] ?? 0);
    }
    return grouped(files, FILES);
  }
}

function fileOf(first: number, second: number): number {
  const mask = 2 ** LETTER_BITS - 1;
  return ((first & mask) << LETTER_BITS) | (second & mask);
}
