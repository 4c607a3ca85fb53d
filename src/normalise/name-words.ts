import type { Script } from './script.js';

/** One word of a name in plain letters. */
export interface NameToken {
  /** Lower-case ASCII `[a-z0-9]+`, romanised where the word was in another script. */
  readonly text: string;
  /** The script the word was written in; `Zyyy` for a number. */
  readonly script: Script;
  /** True where vowels are unknown: an Arabic or Hebrew word that no lexicon knows; consonants and long vowels only. */
  readonly skeletal: boolean;
  /**
   * True for a single letter that stood for a name ("V.", "J"); its romanisation may have two letters ("Ю." → "yu").
   */
  readonly initial: boolean;
  /**
   * In a Chinese or Korean name: an English word for its meaning, or a foreign name by its sounds, as opposed to the
   * syllables of a person's name.
   */
  readonly foreign?: boolean;
  /** One of two names that were written as one word (امیرحسین, Amirhossein): a title that is part of a given name. */
  readonly joined?: boolean;
}

/**
 * Whether one of two tokens of the same text makes the other superfluous. Not in Hangul and Hebrew, where syllables, or
 * consonants, and a foreign name that is spelt like them are compared in different ways; elsewhere the first is enough.
 */
export function isSameToken(token: NameToken, other: NameToken): boolean {
  if (token.text !== other.text) return false;
  if (!COMPARED_APART.has(token.script)) return true;
  return token.foreign === other.foreign && token.skeletal === other.skeletal;
}

const COMPARED_APART: ReadonlySet<Script> = new Set<Script>(['Hang', 'Hebr']);

/** The words of a name as they are found: the first reading, and a second one from the first doubtful word on. */
export class WordSink {
  readonly tokens: NameToken[] = [];
  /** The second reading; null as long as nothing was doubtful. */
  alternative: NameToken[] | null = null;

  push(token: NameToken): void {
    this.tokens.push(token);
    if (this.alternative !== null) this.alternative.push(token);
  }

  pushEither(first: readonly NameToken[], second: readonly NameToken[]): void {
    this.alternative ??= this.tokens.slice();
    this.tokens.push(...first);
    this.alternative.push(...second);
  }
}

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const APOSTROPHE = 8;
const DOT = 16;
const SIGN = 32;
/** Set in a chunk's mask where a capital follows a small letter. */
const BORDER = 64;

const CLASS = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++) CLASS[code] = LOWER;
for (let code = 0x41; code <= 0x5a; code++) CLASS[code] = UPPER;
for (let code = 0x30; code <= 0x39; code++) CLASS[code] = DIGIT;
CLASS[0x27] = APOSTROPHE;
CLASS[0x60] = APOSTROPHE;
CLASS[0x2e] = DOT;
CLASS[0x25] = SIGN;
CLASS[0x26] = SIGN;

const AND: NameToken = { text: 'and', script: 'Latn', skeletal: false, initial: false };
const PERCENT: NameToken = { text: 'percent', script: 'Latn', skeletal: false, initial: false };

/**
 * Cuts ASCII text into words and puts them into `sink`. Returns false, having put nothing of use there, when a
 * character beyond ASCII or an HTML reference shows that the text must be cleaned first.
 *
 * Works on character codes alone: a million customers pass through here, and this is all that most names need.
 */
export function readAsciiWords(text: string, sink: WordSink): boolean {
  const length = text.length;
  let start = -1;
  let mask = 0;
  let previous = SEPARATOR;
  for (let index = 0; index <= length; index++) {
    const code = index < length ? text.charCodeAt(index) : 0x20;
    if (code > 0x7f) return false;
    const kind = CLASS[code] ?? SEPARATOR;
    if (kind !== SEPARATOR && kind !== SIGN) {
      if (start < 0) {
        start = index;
        mask = 0;
      }
      mask |= kind;
      if (kind === UPPER && previous === LOWER) mask |= BORDER;
    } else {
      if (start >= 0) {
        const chunk = text.slice(start, index);
        if (mask === LOWER || mask === UPPER || mask === (LOWER | UPPER)) pushPlain(chunk, mask, sink);
        else pushIntricate(chunk, mask, sink);
        start = -1;
      }
      if (kind === SIGN) {
        if (code === 0x26 && isReference(text, index)) return false;
        sink.push(code === 0x26 ? AND : PERCENT);
      }
    }
    previous = kind;
  }
  return true;
}

/** `&amp;`, `&#39;`: letters, digits or # and a semicolon soon after an ampersand. */
function isReference(text: string, ampersand: number): boolean {
  const end = text.indexOf(';', ampersand);
  return end > ampersand + 2 && end < ampersand + 9 && !text.slice(ampersand, end).includes(' ');
}

function pushPlain(chunk: string, mask: number, sink: WordSink): void {
  sink.push({
    text: mask === LOWER ? chunk : chunk.toLowerCase(),
    script: 'Latn',
    skeletal: false,
    initial: chunk.length === 1,
  });
}

/** A chunk with dots, apostrophes, digits or inner capitals. Dots part words ("J.P.", "Co.Ltd"); apostrophes vanish. */
function pushIntricate(chunk: string, mask: number, sink: WordSink): void {
  const joined = mask & APOSTROPHE ? chunk.replace(/['`]/g, '') : chunk;
  if (joined === '') return;
  const parts = mask & DOT ? joined.split('.') : [joined];
  for (const part of parts) {
    if (part === '') continue;
    for (const word of mask & BORDER ? splitGlued(part) : [part]) pushWord(word, mask, sink);
  }
}

function pushWord(word: string, mask: number, sink: WordSink): void {
  const text = word.toLowerCase();
  if (mask & DIGIT && /\d/.test(text)) {
    if (/[a-z]/.test(text)) pushWithDigits(text, sink);
    else sink.push(numberToken(text));
    return;
  }
  sink.push(wordToken(text));
}

function wordToken(text: string): NameToken {
  return { text, script: 'Latn', skeletal: false, initial: text.length === 1 };
}

function numberToken(text: string): NameToken {
  return { text, script: 'Zyyy', skeletal: false, initial: false };
}

/** First parts that belong to one family name with what follows: McDonald, DeVito, LaSalle, FitzGerald, VanDyke. */
const FAMILY_PREFIX = new Set(
  'mc mac de di du da del della des la le lo li fitz van von ver vande vander st san o d l ap'.split(' '),
);

const GLUED = /\p{Ll}\p{Lu}/u;

/**
 * The parts of words joined at capitals ("AlisherUsmanov"). The word stays whole if the capital belongs inside it
 * (McDonald, eBay) or if capitals are plainly random (mOhAmMeD): every part must have two letters and a capital.
 */
export function splitGlued(word: string): readonly string[] {
  if (!GLUED.test(word)) return [word];
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const first = parts[0] ?? '';
  // At most two names are joined by accident; three parts are a company's coinage (VoenTekstilProm).
  if (parts.length > 2 || FAMILY_PREFIX.has(first.toLowerCase())) return [word];
  for (const part of parts) if (part.length < 2 || !/^\p{Lu}/u.test(part)) return [word];
  return parts;
}

const ORDINAL = /^\d+(?:st|nd|rd|th|er|re|eme|e|o|a|de|te|ste)$/;
/** Digits that are read for a letter, and the letter; 1 depends on its neighbours. */
const OCR_DIGITS: Readonly<Record<string, string>> = { 0: 'o', 2: 'z', 5: 's', 8: 'b' };

/**
 * A word of letters and digits: `5th`, `4x4`, `a320`, `3ercenters` stay whole; `ayas2000` and `2000ayas` are cut; a
 * lone 0, 1, 2, 5 or 8 inside a word of letters is read as the letter it looks like (`m0hammed`). Where a digit at
 * either end may be number or letter (`jame5`), the second reading takes the other view.
 */
function pushWithDigits(text: string, sink: WordSink): void {
  const letters = text.replace(/\d/g, '').length;
  const repaired = letters >= 3 && letters >= 2 * (text.length - letters) ? lettersForDigits(text) : null;
  const tail = /^(\D{3,})(\d+)$/.exec(text);
  const head = /^(\d+)(\D{3,})$/.exec(text);
  if (ORDINAL.test(text)) {
    sink.push(wordToken(text));
  } else if (tail !== null) {
    const cut = [wordToken(tail[1] ?? ''), numberToken(tail[2] ?? '')];
    if (repaired === null || (tail[2] ?? '').length > 1) for (const token of cut) sink.push(token);
    else sink.pushEither(cut, [wordToken(repaired)]);
  } else if (head !== null) {
    const cut = [numberToken(head[1] ?? ''), wordToken(head[2] ?? '')];
    if ((head[1] ?? '').length > 1) for (const token of cut) sink.push(token);
    else if (repaired === null) sink.push(wordToken(text));
    else sink.pushEither([wordToken(repaired)], cut);
  } else {
    sink.push(wordToken(repaired ?? text));
  }
}

/** The letters that digits look like; null where a digit of the word looks like none of them. */
function lettersForDigits(text: string): string | null {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character < '0' || character > '9') result += character;
    else {
      const letter = character === '1' ? oneAsLetter(text, index) : OCR_DIGITS[character];
      if (letter === undefined) return null;
      result += letter;
    }
  }
  return result;
}

/** 1 is read as l next to a vowel (a1exander), as i between consonants (vlad1mir, 1van). */
function oneAsLetter(text: string, index: number): string {
  const vowel = /[aeiouy]/;
  const after = text.charAt(index + 1);
  return vowel.test(after) || (index > 0 && vowel.test(text.charAt(index - 1))) ? 'l' : 'i';
}
