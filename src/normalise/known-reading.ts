import { knownToken, spelt } from './known-token.js';
import { knownWords } from './known-word.js';
import { LoneName } from './lone-name.js';
import { type KnownWays, loneWords } from './lone-word.js';
import { type NameToken, readName } from './name.js';
import { isSameToken } from './name-words.js';
import { PlainWords } from './plain-words.js';
import type { Script } from './script.js';
import type { KnownToken } from './tagged-token.js';

/** One reading of a name with what is known of its tokens. */
export class KnownReading {
  readonly tokens: readonly KnownToken[];
  /** all words in order and joined by blanks */
  readonly whole: string;
  /** script of the first word */
  readonly script: Script;
  private read: readonly NameToken[] | null;

  /** @param read null for words in Latin letters and nothing else, and for tokens that know how they were read */
  constructor(
    tokens: readonly KnownToken[],
    whole: string,
    script: Script,
    read: readonly NameToken[] | null,
  ) {
    this.tokens = tokens;
    this.whole = whole;
    this.script = script;
    this.read = read;
  }

  /** The tokens as `readName` gives them. */
  get names(): readonly NameToken[] {
    this.read ??= this.tokens.map(({ form: { text }, name }) => {
      return name ?? { text, script: 'Latn', skeletal: false, initial: text.length === 1 };
    });
    return this.read;
  }
}

// A name is usually read as a name of one kind right after the other, so the last result is kept.
let last: { readonly raw: string; readonly readings: readonly KnownReading[] } = { raw: '', readings: [] };

/** What `readName` reads in a name, with what is known of its tokens. */
export function readKnown(raw: string): readonly KnownReading[] {
  if (last.raw !== raw) {
    const readings =
      readPlain(raw) ?? readLone(raw) ?? readName(raw).map(({ tokens }) => knownReading(tokens));
    last = { raw, readings };
  }
  return last.readings;
}

/** @param tokens what is known of the tokens, where it is at hand */
export function knownReading(
  names: readonly NameToken[],
  tokens: readonly KnownToken[] = names.map(knownToken),
): KnownReading {
  return new KnownReading(tokens, joined(names), names[0]?.script ?? 'Zyyy', names);
}

/** The texts of tokens, joined by blanks. */
function joined(tokens: readonly { readonly text: string }[]): string {
  let whole = '';
  for (const { text } of tokens) whole = whole === '' ? text : `${whole} ${text}`;
  return whole;
}

const words = new PlainWords();

/** A plain name read without being cut into words: the result of `readName`. Null for all others. */
function readPlain(raw: string): readonly KnownReading[] | null {
  if (!words.read(raw)) return null;
  if (words.count === 0) return [];
  const tokens: KnownToken[] = [];
  for (let at = 0; at < words.count; at++)
    tokens.push(spelt(knownWords.ofLetters(words.text, words.from[at] ?? 0, words.to[at] ?? 0)));
  return [new KnownReading(tokens, wholeOf(words.text, tokens, words.blanks), 'Latn', null)];
}

/** Where one blank stands between two words and nothing else, the words are the name itself. */
function wholeOf(text: string, tokens: readonly KnownToken[], blanks: number): string {
  let letters = tokens.length - 1;
  for (const { form } of tokens) letters += form.text.length;
  if (letters === text.length && blanks === tokens.length) return text.toLowerCase();
  return joined(tokens.map(({ form }) => form));
}

const placed = new LoneName();
const lone: KnownWays[] = [];

/** A name of words in another script that are read alike wherever they stand: the result of `readName`. Null for all others. */
function readLone(raw: string): readonly KnownReading[] | null {
  if (!placed.read(raw)) return null;
  const { from, to, as, count } = placed;
  let most = 0;
  let means = false;
  for (let at = 0; at < count; at++) {
    const word = loneWords.ofPart(raw, from[at] ?? 0, to[at] ?? 0);
    const ways = word.ways(as[at] ?? 'word');
    if (ways === null) return null;
    means ||= word.mayBeTranslated;
    lone[at] = ways;
    most = Math.max(most, ways.length);
  }
  return means && placed.isTranslated(raw) ? null : loneReadings(count, placed.readings ?? most);
}

/** The readings of the words at hand that differ. @param most readings */
function loneReadings(count: number, most: number): readonly KnownReading[] {
  const readings: KnownReading[] = [];
  for (let rank = 0; rank < most; rank++) {
    const reading = loneReading(count, rank);
    if (reading.tokens.length > 0 && !readings.some((other) => isSame(other, reading)))
      readings.push(reading);
  }
  return readings;
}

/** Whether two readings are the same, as `readName` has it. */
function isSame({ whole, tokens }: KnownReading, other: KnownReading): boolean {
  if (whole !== other.whole || tokens.length !== other.tokens.length) return false;
  return tokens.every(({ name }, at) => {
    const otherName = other.tokens[at]?.name ?? null;
    return name === null || otherName === null ? name === otherName : isSameToken(name, otherName);
  });
}

function loneReading(count: number, rank: number): KnownReading {
  let length = 0;
  for (let at = 0; at < count; at++) length += wayAt(at, rank).length;
  const tokens = new Array<KnownToken>(length);
  let next = 0;
  for (let at = 0; at < count; at++) for (const token of wayAt(at, rank)) tokens[next++] = token;
  let whole = '';
  for (const { form } of tokens) whole = whole === '' ? form.text : `${whole} ${form.text}`;
  return new KnownReading(tokens, whole, tokens[0]?.name?.script ?? 'Zyyy', null);
}

const NO_WAYS: KnownWays = [];
const NO_TOKENS: readonly KnownToken[] = [];

function wayAt(at: number, rank: number): readonly KnownToken[] {
  const ways = lone[at] ?? NO_WAYS;
  return ways[Math.min(rank, ways.length - 1)] ?? NO_TOKENS;
}
