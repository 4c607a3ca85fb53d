import { cleanText } from './clean.js';
import { withLatinWordsInCyrillic } from './homoglyphs.js';
import { isSameToken, type NameToken, readAsciiWords, splitGlued, WordSink } from './name-words.js';
import { inOneScript } from './one-script.js';
import { type Script, scriptOf, scriptOfCodePoint } from './script.js';
import { foldLatin } from './scripts/latin.js';
import { romanise } from './transliterate.js';

export type { NameToken } from './name-words.js';

/** One way to read a name: its words in the order given. */
export interface NameReading {
  readonly tokens: readonly NameToken[];
}

const MOST_READINGS = 8;
/** Words with the dots and apostrophes in them, double quotes inside Hebrew acronyms, and the signs that are words. */
const CHUNK = /[\p{L}\p{M}\p{N}'.]+(?:"[\u05d0-\u05ea][\p{L}\p{M}']*)?|[&%]/gu;
const KANA = /[\u3041-\u30ff]/;
const HEBREW = /[\u05d0-\u05ea]/;
const NOT_ASCII = /[^\x00-\x7f]/;

/**
 * The words of a name in plain Latin letters, best reading first, at most eight: a name in Han characters or Hangul has
 * several usual spellings, that of an institution several translations. At least one reading unless no letter or digit
 * is left; the order of words is kept.
 *
 * Apostrophes vanish, dots part words (single letters become initials), all other punctuation separates; `&` and `%`
 * become the words "and" and "percent".
 */
export function readName(raw: string): readonly NameReading[] {
  const whole = raw.endsWith(')') ? beforeAcronym(raw) : null;
  return whole === null ? readText(raw) : distinct([...readText(raw), ...readText(whole)]);
}

const ACRONYM = /^(.{8,})\(([A-Z]{3,8})\)$/;

/**
 * A name without the bracketed initials of its own words after it: "State Planning Council (SPC)" is the name twice.
 */
function beforeAcronym(raw: string): string | null {
  const [, before = '', acronym = ''] = ACRONYM.exec(raw) ?? [];
  return acronym !== '' && areInitials(acronym, before) ? before : null;
}

/** Whether words of a text begin, in this order, with the letters of an acronym; accents do not count. */
function areInitials(acronym: string, text: string): boolean {
  let found = 0;
  for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
    const [first = ''] = word.normalize('NFD').toUpperCase();
    if (first !== '' && first === acronym.charAt(found)) found++;
  }
  return found === acronym.length;
}

function readText(raw: string): readonly NameReading[] {
  const sink = new WordSink();
  if (readAsciiWords(raw, sink)) return readingsOf(sink);
  const oneScript = inOneScript(raw);
  if (oneScript !== null) return distinct(withTokens(romanise(oneScript.words, oneScript.script)));
  const text = foldLatin(cleanText(raw)).replace(GREEK_ORDINAL, '');
  const folded = new WordSink();
  if (!NOT_ASCII.test(text) && readAsciiWords(text.replaceAll(';', ' '), folded)) return readingsOf(folded);
  const retyped = withLatinWordsInCyrillic(text);
  if (retyped !== null) return distinct([...readRuns(text).slice(0, 2), ...readRuns(retyped)]);
  return readTwice(text) ?? withoutAbbreviation(text) ?? readRuns(text);
}

/** "20ή", "7ος": the end of an ordinal number written in figures. */
const GREEK_ORDINAL = /(?<=\d)(?:ος|ου|ού|ον|οι|ους|η|ή|ης|ής|ην|ο|ό|α)(?!\p{L})/gu;

const ABBREVIATED = /^(.{8,})[([]((?:\p{Lu}{2,4} )?["'«»„“”]?\p{Lu}{2,8}["'«»„“”]?)[)\]]$/u;

/** A name in another script with its abbreviation in brackets after it ("Агентство … (АВП)") is read without it too. */
function withoutAbbreviation(text: string): readonly NameReading[] | null {
  const [, before = '', inside = ''] = ABBREVIATED.exec(text.trimEnd()) ?? [];
  if (before === '') return withoutInitials(text);
  if (scriptOf(inside) === 'Latn' || before.toUpperCase() === before) return null;
  return distinct([...readRuns(text).slice(0, 2), ...readRuns(before)]);
}

const INITIALS = /^(.{8,}?)[([](\p{Lu}{2,8})[)\]](?= *\p{L})/u;

/** The same with words behind the bracket, where the letters in it are the initials of words before it. */
function withoutInitials(text: string): readonly NameReading[] | null {
  const [whole = '', before = '', inside = ''] = INITIALS.exec(text) ?? [];
  if (before === '' || scriptOf(inside) === 'Latn' || !areInitials(inside, before)) return null;
  return distinct([...readRuns(text).slice(0, 2), ...readRuns(`${before} ${text.slice(whole.length)}`)]);
}

const BRACKETED = /^([^()[\]]+)[([]([^()[\]]+)[)\]]\s*$/;

/** "Jin Tiesan (金铁三)" is one name in two scripts, not a name of four words: each is a reading of its own. */
function readTwice(text: string): readonly NameReading[] | null {
  const [, outside = '', inside = ''] = BRACKETED.exec(text) ?? [];
  const scripts = [scriptOf(outside), scriptOf(inside)];
  if (scripts[0] === scripts[1] || scripts.includes('Zyyy')) return null;
  const [first, second] = [readRuns(outside), readRuns(inside)];
  // A lone word in brackets, or a Chinese one of two characters, is a place or an abbreviation more often than a name.
  const name = (readings: readonly NameReading[]) => (readings[0]?.tokens.length ?? 0) > 1;
  const place = scripts[1] === 'Hani' && [...inside.trim()].length < 3;
  return name(first) && name(second) && !place ? distinct([...first.slice(0, 2), ...second]) : null;
}

function readingsOf(sink: WordSink): readonly NameReading[] {
  if (sink.tokens.length === 0) return [];
  if (sink.alternative === null) return [{ tokens: sink.tokens }];
  return [{ tokens: sink.tokens }, { tokens: sink.alternative }];
}

/** A word of one script, or a run of digits; where it stood. */
interface Piece {
  readonly text: string;
  readonly script: Script;
  /** A dot stood beside it: a single letter is an initial. */
  readonly dotted: boolean;
  readonly quoted?: boolean;
  readonly behindSign?: boolean;
  readonly afterComma?: boolean;
}

/** A name with words beyond ASCII: consecutive words of one script are romanised together. */
function readRuns(text: string): readonly NameReading[] {
  const pieces = piecesOf(text);
  const alternatives: (readonly (readonly NameToken[])[])[] = [];
  const mixed = pieces.some((piece) => piece.script === 'Latn');
  let start = 0;
  while (start < pieces.length) {
    const script = pieces[start]?.script ?? 'Zyyy';
    let end = start + 1;
    while (end < pieces.length && pieces[end]?.script === script) end++;
    const words = pieces.slice(start, end);
    alternatives.push(
      script === 'Latn' || script === 'Zyyy' ? readPlain(words) : romanise(words, script, mixed),
    );
    start = end;
  }
  return combine(alternatives);
}

function readPlain(words: readonly Piece[]): readonly (readonly NameToken[])[] {
  const sink = new WordSink();
  for (const word of words) readAsciiWords(word.text, sink);
  return sink.alternative === null ? [sink.tokens] : [sink.tokens, sink.alternative];
}

/** "Surname, given name", in Latin and in Arabic writing. */
const COMMA = /[,،؛;]/;

function piecesOf(text: string): Piece[] {
  const japanese = KANA.test(text);
  const pieces: Piece[] = [];
  const [from, to] = quotedRange(text);
  let end = 0;
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const afterComma = COMMA.test(text.slice(end, index));
    end = index + chunk.length;
    if (!NOT_ASCII.test(chunk)) {
      pieces.push({ text: chunk, script: 'Latn', dotted: false });
      continue;
    }
    const dotted = chunk.includes('.');
    const joined = HEBREW.test(chunk) ? chunk.replaceAll('"', '') : chunk.replaceAll("'", '');
    const behindSign = index > 0 && text.charAt(index - 1) !== ' ';
    const marks = { dotted, quoted: index >= from && index < to, behindSign };
    joined.split('.').forEach((part, at) => {
      cutAtScripts(part, { ...marks, afterComma: afterComma && at === 0 }, japanese, pieces);
    });
  }
  return pieces;
}

const QUOTE = /"|(?<![\p{L}\p{M}])'|'(?![\p{L}\p{M}])/gu;

/**
 * Where the innermost quoted part of a name begins and ends: the one that its quotation marks enclose without a blank.
 */
function quotedRange(text: string): readonly [from: number, to: number] {
  const marks = [...text.matchAll(QUOTE)].map((mark) => mark.index);
  for (let at = marks.length - 1; at > 0; at--) {
    const [from = 0, to = 0] = [marks[at - 1], marks[at]];
    const inside = text.slice(from + 1, to);
    if (inside !== '' && inside === inside.trim()) return [from, to];
  }
  return [0, 0];
}

/** What stood around a word. */
interface Marks {
  readonly dotted: boolean;
  readonly quoted: boolean;
  readonly behindSign: boolean;
  readonly afterComma: boolean;
}

/** Cuts a word where its script changes; signs that belong to no script stay with what stands before them. */
function cutAtScripts(word: string, marks: Marks, japanese: boolean, pieces: Piece[]): void {
  let start = 0;
  let current: Script | null = null;
  let index = 0;
  for (const character of word) {
    const script = scriptInWord(character, japanese);
    if (script !== null && script !== current) {
      if (current !== null) pushPiece(word.slice(start, index), current, marks, pieces);
      if (current !== null) start = index;
      current = script;
    }
    index += character.length;
  }
  if (current !== null) pushPiece(word.slice(start), current, marks, pieces);
}

/** Null for a sign that every script uses. In a name with kana, Han characters are Japanese. */
function scriptInWord(character: string, japanese: boolean): Script | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code === 0x27 ? null : code < 0x3a ? 'Zyyy' : 'Latn';
  if (code >= 0x300 && code <= 0x36f) return null;
  const script = scriptOfCodePoint(code);
  return japanese && (script === 'Hani' || script === 'Kana') ? 'Jpan' : script;
}

function pushPiece(text: string, script: Script, marks: Marks, pieces: Piece[]): void {
  for (const part of splitGlued(text)) pieces.push({ text: part.toLowerCase(), script, ...marks });
}

/** Readings of the whole from the readings of its runs: the first of each, the second of each … */
function combine(alternatives: readonly (readonly (readonly NameToken[])[])[]): readonly NameReading[] {
  const count = Math.max(0, ...alternatives.map((run) => run.length));
  const readings: NameReading[] = [];
  for (let rank = 0; rank < count; rank++) {
    readings.push({ tokens: alternatives.flatMap((run) => run[Math.min(rank, run.length - 1)] ?? []) });
  }
  return distinct(readings);
}

function withTokens(runs: readonly (readonly NameToken[])[]): readonly NameReading[] {
  return runs.map((tokens) => ({ tokens }));
}

/** The first readings that differ in their words and have any. */
function distinct(readings: readonly NameReading[]): readonly NameReading[] {
  const kept: NameReading[] = [];
  for (const reading of readings) {
    if (reading.tokens.length === 0 || kept.some((other) => haveSameWords(other, reading))) continue;
    if (kept.length < MOST_READINGS) kept.push(reading);
  }
  return kept;
}

function haveSameWords({ tokens }: NameReading, { tokens: others }: NameReading): boolean {
  if (tokens.length !== others.length) return false;
  for (let at = 0; at < tokens.length; at++) {
    const [token, other] = [tokens[at], others[at]];
    if (token === undefined || other === undefined || !isSameToken(token, other)) return false;
  }
  return true;
}
