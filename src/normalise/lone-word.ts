import { cleanText } from './clean.js';
import { knownToken } from './known-token.js';
import { isSameToken, type NameToken } from './name-words.js';
import { type Script, scriptOfCodePoint } from './script.js';
import type { ScriptWord } from './script-word.js';
import type { ReadAs, Ways } from './scripts/ways.js';
import type { KnownToken } from './tagged-token.js';
import { mayBeTranslated, readAlone } from './transliterate.js';
import { type Remembered, WordMemory } from './word-memory.js';

/** The tokens of a word in each of its ways, with what is known of them. */
export type KnownWays = readonly (readonly KnownToken[])[];

/**
 * A word in another script as it is written, or a part of a name written as one word, and the ways in which it is read
 * beside others. Romanising a word and finding what is known of its tokens takes ten times as long as finding it here.
 */
export class LoneWord implements Remembered {
  readonly text: string;
  readonly hash: number;
  private readonly script: Script;
  private readonly word: ScriptWord;
  private means: boolean | undefined = undefined;
  private usual: KnownWays | null | undefined = undefined;
  private special: KnownWays | null | undefined = undefined;
  private spelt: KnownWays | null | undefined = undefined;
  private foreign: KnownWays | null | undefined = undefined;

  constructor(text: string, hash: number) {
    this.text = text;
    this.hash = hash;
    this.script = scriptOfCodePoint(text.charCodeAt(0));
    this.word = scriptWord(text);
  }

  /** Whether it may help to show an institution, which is translated (`LoneName.isTranslated`). */
  get mayBeTranslated(): boolean {
    this.means ??= mayBeTranslated(this.word, this.script);
    return this.means;
  }

  /** See `Ways`; null where they depend on other words. */
  ways(as: ReadAs): KnownWays | null {
    if (as === 'word') {
      if (this.usual === undefined) this.usual = this.read(as);
      return this.usual;
    }
    if (as === 'spelt') {
      if (this.spelt === undefined) this.spelt = this.read(as);
      return this.spelt;
    }
    if (as === 'foreign') {
      if (this.foreign === undefined) this.foreign = this.read(as);
      return this.foreign;
    }
    // In no script is a word read both as a surname and as Persian.
    if (this.special === undefined) this.special = this.read(as);
    return this.special;
  }

  private read(as: ReadAs): KnownWays | null {
    const ways = readAlone(this.word, this.script, as);
    return ways === null ? null : knownWays(ways);
  }
}

/** A word as it stands in a name of nothing but words and blanks. */
export function scriptWord(text: string): ScriptWord {
  return { text: cleanText(text).toLowerCase(), dotted: false, quoted: false };
}

/** A single way where all are the same: most words have but one. */
function knownWays(ways: Ways): KnownWays {
  const [first = []] = ways;
  const kept = ways.every((way) => isSame(way, first)) ? [first] : ways;
  const known: (readonly KnownToken[])[] = [];
  for (const names of kept) known.push(knownTokens(names));
  return known;
}

function knownTokens(names: readonly NameToken[]): readonly KnownToken[] {
  const tokens: KnownToken[] = [];
  for (const name of names) tokens.push({ ...knownToken(name), name });
  return tokens;
}

function isSame(some: readonly NameToken[], others: readonly NameToken[]): boolean {
  return (
    some.length === others.length &&
    some.every((token, at) => {
      const other = others[at];
      if (other === undefined || !isSameToken(token, other)) return false;
      return token.skeletal === other.skeletal && token.joined === other.joined;
    })
  );
}

/** The most recent words. A customer file has most of them once or twice, and some throughout. */
export const loneWords = new WordMemory((text, hash) => new LoneWord(text, hash));
