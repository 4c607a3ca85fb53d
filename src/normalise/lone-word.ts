import { knownToken } from './known-token.js';
import type { NameToken } from './name-words.js';
import { type Script, scriptOfCodePoint } from './script.js';
import { isPersian } from './scripts/arabic-letters.js';
import type { Ways } from './scripts/ways.js';
import type { KnownToken } from './tagged-token.js';
import { readAlone } from './transliterate.js';
import { type Remembered, WordMemory } from './word-memory.js';

/** One way to read a word: its tokens, and what is known of them. */
export interface KnownWay {
  readonly names: readonly NameToken[];
  readonly tokens: readonly KnownToken[];
}

/**
 * A word in another script as it is written, and the ways in which it is read beside other such words. Romanising a word
 * and finding what is known of its tokens takes ten times as long as finding it here.
 */
export class LoneWord implements Remembered {
  readonly text: string;
  readonly hash: number;
  /** whether it is written with letters that Arabic lacks */
  readonly isPersian: boolean;
  private readonly script: Script;
  private usual: readonly KnownWay[] | null | undefined = undefined;
  private persian: readonly KnownWay[] | null | undefined = undefined;

  constructor(text: string, hash: number) {
    this.text = text;
    this.hash = hash;
    this.script = scriptOfCodePoint(text.charCodeAt(0));
    this.isPersian = this.script === 'Arab' && isPersian(text);
  }

  /** See `Ways`; null where they depend on other words. @param inPersian the name has Persian letters */
  ways(inPersian: boolean): readonly KnownWay[] | null {
    if (inPersian) {
      if (this.persian === undefined) this.persian = this.read(true);
      return this.persian;
    }
    if (this.usual === undefined) this.usual = this.read(false);
    return this.usual;
  }

  private read(inPersian: boolean): readonly KnownWay[] | null {
    const word = { text: this.text.toLowerCase(), dotted: false, quoted: false };
    const ways = readAlone(word, this.script, inPersian);
    return ways === null ? null : knownWays(ways);
  }
}

/** A single way where all are the same: most words have but one. */
function knownWays(ways: Ways): readonly KnownWay[] {
  const [first = []] = ways;
  const kept = ways.every((way) => isSame(way, first)) ? [first] : ways;
  return kept.map((names) => ({ names, tokens: names.map(knownToken) }));
}

function isSame(some: readonly NameToken[], others: readonly NameToken[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ text, skeletal, joined }, at) => {
      const other = others[at];
      return text === other?.text && skeletal === other.skeletal && joined === other.joined;
    })
  );
}

/** The most recent words. A customer file has most of them once or twice, and some throughout. */
export const loneWords = new WordMemory((text, hash) => new LoneWord(text, hash));
