import { type KnownToken, knownToken, spelt } from './known-token.js';
import { knownWords } from './known-word.js';
import { type NameToken, readName } from './name.js';
import type { Script } from './script.js';

/** One reading of a name with what is known of its tokens. */
export class KnownReading {
  readonly tokens: readonly KnownToken[];
  /** all words in order and joined by blanks */
  readonly whole: string;
  /** script of the first word */
  readonly script: Script;
  private read: readonly NameToken[] | null;

  /** @param read null for words in Latin letters and nothing else */
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
    this.read ??= this.tokens.map(({ form: { text } }) => {
      return { text, script: 'Latn', skeletal: false, initial: text.length === 1 };
    });
    return this.read;
  }
}

// A name is mostly asked for as a name of one kind and then of the other.
let last: { readonly raw: string; readonly readings: readonly KnownReading[] } = { raw: '', readings: [] };

/** What `readName` reads in a name, with what is known of its tokens. */
export function readKnown(raw: string): readonly KnownReading[] {
  if (last.raw !== raw)
    last = { raw, readings: readPlain(raw) ?? readName(raw).map(({ tokens }) => knownReading(tokens)) };
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

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
/** Figures, dots, apostrophes, brackets and the signs that are words: `readName` knows what they mean. */
const INTRICATE = 3;

const CLASS = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++) CLASS[code] = LOWER;
for (let code = 0x41; code <= 0x5a; code++) CLASS[code] = UPPER;
for (const sign of "0123456789'`.%&)") CLASS[sign.charCodeAt(0)] = INTRICATE;
const SPACE = 0x20;

/**
 * A name of ASCII letters in words with a capital at most at their beginning, or in capitals, read without cutting it up:
 * what `readName` gives for it. Null for all others.
 */
function readPlain(raw: string): readonly KnownReading[] | null {
  const tokens: KnownToken[] = [];
  const { length } = raw;
  let start = -1;
  let previous = SEPARATOR;
  let blanks = 0;
  for (let index = 0; index <= length; index++) {
    const code = index < length ? raw.charCodeAt(index) : SPACE;
    const kind = code < 128 ? (CLASS[code] ?? INTRICATE) : INTRICATE;
    if (kind === INTRICATE || (kind === UPPER && previous === LOWER)) return null;
    if (kind !== SEPARATOR) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      tokens.push(spelt(knownWords.ofLetters(raw, start, index)));
      start = -1;
      if (code === SPACE) blanks++;
    }
    previous = kind;
  }
  if (tokens.length === 0) return [];
  return [new KnownReading(tokens, wholeOf(raw, tokens, blanks), 'Latn', null)];
}

/** Where one blank stands between two words and nothing else, the words are the name itself. */
function wholeOf(raw: string, tokens: readonly KnownToken[], blanks: number): string {
  let letters = tokens.length - 1;
  for (const { form } of tokens) letters += form.text.length;
  if (letters === raw.length && blanks === tokens.length) return raw.toLowerCase();
  return joined(tokens.map(({ form }) => form));
}
