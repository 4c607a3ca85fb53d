import type { KnownToken } from './tagged-token.js';
import type { WordInfo } from './word-info.js';
import { type Remembered, WordMemory } from './word-memory.js';

/** Everything that is known of one word in plain letters; each fact is computed when it is first asked for. */
export class KnownWord implements Remembered {
  readonly text: string;
  readonly hash: number;
  /** what the word tables say (words.ts) */
  info: WordInfo | null = null;
  /** the spelling that the table of legal forms has of it (legal-form.ts) */
  legalWord: string | null = null;
  /** whether no legal form can begin with it, spelt rightly or not */
  beginsNoForm: boolean | null = null;
  /** as a token of a name: spelt with its vowels, without them, of syllables (known-token.ts) */
  spelt: KnownToken | null = null;
  skeletal: KnownToken | null = null;
  syllabic: KnownToken | null = null;

  constructor(text: string, hash: number) {
    this.text = text;
    this.hash = hash;
  }
}

/** The most recent words, from whatever file or list. */
export const knownWords = new WordMemory((text, hash) => new KnownWord(text, hash));
