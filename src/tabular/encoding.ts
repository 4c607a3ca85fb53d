import { isUtf8 } from 'node:buffer';
import { Problem } from '../problem.js';
import { encodingOfHeaders } from './header-encoding.js';
import { isLatinEncoding, type LikelyEncodings, latinEncodings, WESTERN } from './latin-encodings.js';
import { nonLatinEncodings } from './non-latin-encodings.js';

/** How the bytes of a text are to be read. */
export interface TextEncoding {
  /** a label of the WHATWG encoding standard: `utf-8`, `utf-16le`, `windows-1252`, … */
  readonly label: string;
  /** a note for the user if the encoding was guessed */
  readonly note: string | null;
  /** why the encoding that the user named may be wrong */
  readonly doubt: string | null;
}

/** First bytes of files that are not text, so that a message can say what the file is. */
const NOT_TEXT: readonly (readonly [magic: readonly number[], what: string, hint: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel or other Office file', 'save it as .xlsx or .csv'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'export the customers as .csv or .xlsx'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'export the customers as .csv'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive', 'unpack it first, or use gzip'],
  [[0xfd, 0x37, 0x7a, 0x58], 'an xz archive', 'unpack it first, or use gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive', 'unpack it first, or use gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive', 'unpack it first, or use gzip'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive', 'unpack it first, or use gzip'],
];
const HINT =
  'save the file as UTF-8, or name its encoding with --encoding: windows-1250 (Polish, Czech), windows-1251, koi8-r or ibm866 (Cyrillic), windows-1253 (Greek), windows-1254 (Turkish), windows-1256 (Arabic), macintosh, gbk or big5 (Chinese), shift_jis (Japanese), euc-kr (Korean)';

/**
 * The encoding of a text, from its first bytes: what the user named, else by the byte order mark, else UTF-16 by its
 * zero bytes, else UTF-8, else Windows-1252 if the bytes above 127 occur as accents do in Western names.
 * @param head the first bytes of the file
 * @param wanted the encoding that the user named, or null
 * @param isHeader whether a text is known as a column header: headers tell encodings apart that names do not
 * @throws Problem if the file is binary, or its encoding cannot be recognised
 */
export function detectEncoding(
  name: string,
  head: Uint8Array,
  wanted: string | null,
  isHeader: (text: string) => boolean = () => false,
): TextEncoding {
  if (wanted !== null) {
    const label = knownLabel(wanted);
    return { label, note: null, doubt: doubt(label, head) };
  }
  if (head[0] === 0xff && head[1] === 0xfe) return told('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return told('utf-16be');
  const binary = NOT_TEXT.find(([magic]) => magic.every((byte, index) => head[index] === byte));
  if (binary !== undefined)
    throw new Problem('input', `is ${binary[1]}, not a table of customers`, { file: name, hint: binary[2] });
  if (head.includes(0)) return told(wideEncoding(name, head));
  if (isUtf8(completeUtf8(head))) return told('utf-8');
  const likely = tellWithHeaders(head, isHeader);
  if (likely.labels[0] !== WESTERN)
    throw new Problem('input', 'is not UTF-8, and its encoding cannot be told for certain', {
      file: name,
      hint: hintOf(likely),
    });
  return {
    label: WESTERN,
    note: 'the file is not UTF-8: read as Windows-1252 (--encoding names another)',
    doubt: null,
  };
}

function told(label: string): TextEncoding {
  return { label, note: null, doubt: null };
}

function tellEncoding(head: Uint8Array): LikelyEncodings {
  return looksLatin(head) ? latinEncodings(head) : nonLatinEncodings(head);
}

function tellWithHeaders(head: Uint8Array, isHeader: (text: string) => boolean): LikelyEncodings {
  const likely = tellEncoding(head);
  const byHeaders = likely.labels[0] === WESTERN ? encodingOfHeaders(head, isHeader) : null;
  return byHeaders === null ? likely : { labels: [byHeaders], sure: true };
}

function hintOf({ labels, sure }: LikelyEncodings): string {
  const [first, ...others] = labels;
  if (first === undefined) return HINT;
  if (sure) return `by its letters it is in ${first}: say --encoding ${first}, or save the file as UTF-8`;
  const choice = others.length === 0 ? first : `${first}, or else ${others.join(' or ')}`;
  return `by its letters it may be in ${choice}: say --encoding ${first} and look at how its names come out, or save the file as UTF-8`;
}

/**
 * Why a file may be in another encoding than the one the user named. Most encodings turn any byte into some letter, so
 * a wrong one gives names that look readable and are wrong.
 */
function doubt(label: string, head: Uint8Array): string | null {
  if (!head.some((byte) => byte > 0x7f) || label.startsWith('utf-')) return null;
  const likely = isUtf8(completeUtf8(head)) ? ['utf-8'] : likelyOthers(label, head);
  if (likely.length === 0 || likely.some((other) => decoded(other, head) === decoded(label, head)))
    return null;
  return `read as ${label}, as asked, but by its letters the file is in ${likely.join(' or ')}: look at how its names come out`;
}

/** Windows-1252 can decode texts of similar encodings into letters that occur in names, too. */
function likelyOthers(label: string, head: Uint8Array): readonly string[] {
  const { labels } = tellEncoding(head);
  return labels[0] === WESTERN && isLatinEncoding(label) ? [] : labels;
}

function decoded(label: string, head: Uint8Array): string {
  return new TextDecoder(label).decode(head, { stream: true });
}

function knownLabel(wanted: string): string {
  try {
    return new TextDecoder(wanted).encoding;
  } catch (cause) {
    throw new Problem('usage', `unknown encoding "${wanted}"`, {
      cause,
      hint: 'use a name such as utf-8, utf-16le, windows-1252, windows-1251, gbk or shift_jis',
    });
  }
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte. Anything else with zeros is binary. */
function wideEncoding(name: string, head: Uint8Array): string {
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  let [high, low] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) high += 1;
    if (head[2 * pair + 1] === 0) low += 1;
  }
  if (low > pairs * 0.4 && high < pairs * 0.05) return 'utf-16le';
  if (high > pairs * 0.4 && low < pairs * 0.05) return 'utf-16be';
  throw new Problem('input', 'is a binary file, not a table of customers', {
    file: name,
    hint: 'customers come as csv, tsv, jsonl or xlsx',
  });
}

/**
 * Accents occur alone or in short runs among ASCII letters. In another one-byte encoding (Cyrillic, Greek, Arabic)
 * whole words consist of such bytes, and multi-byte encodings (GBK, Shift-JIS) have long runs of them.
 */
function looksLatin(head: Uint8Array): boolean {
  let [high, inRuns, begin] = [0, 0, 0];
  for (let at = 0; at <= head.length; at += 1) {
    if ((head[at] ?? 0) > 0x7f) continue;
    const length = at - begin;
    const isWord = !isAsciiLetter(head[begin - 1]) && !isAsciiLetter(head[at]);
    high += length;
    inRuns += length > 2 && isWord ? length : Math.max(0, length - 3);
    begin = at + 1;
  }
  return inRuns <= high * 0.05;
}

function isAsciiLetter(byte = 0): boolean {
  return (byte | 32) >= 0x61 && (byte | 32) <= 0x7a;
}

/** The bytes up to the last complete character, so that a cut within one is not mistaken for another encoding. */
function completeUtf8(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, endOfWholeCharacters(bytes));
}

function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Thrown by `decodePieces` for bytes that the encoding does not have. `before` is the text of the piece up to them. */
export class UndecodableBytes extends Error {
  override readonly name = 'UndecodableBytes';
  readonly before: string;

  constructor(before: string) {
    super('bytes that the encoding does not have');
    this.before = before;
  }
}

/**
 * Decodes bytes as they come, leaving out a byte order mark. Invalid bytes are never replaced: a name with a
 * replacement character would match nothing.
 * @throws UndecodableBytes, to which the caller adds the line
 */
export async function* decodePieces(
  pieces: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<string, void> {
  if (label === 'utf-8') {
    yield* decodeUtf8(pieces);
    return;
  }
  const decoder = new TextDecoder(label, { fatal: true });
  for await (const piece of pieces) {
    const text = attempt(() => decoder.decode(piece, { stream: true }));
    if (text !== '') yield text;
  }
  const rest = attempt(() => decoder.decode());
  if (rest !== '') yield rest;
}

function attempt(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new UndecodableBytes('');
  }
}

/** Checking a piece and then decoding it is some four times as fast as a fatal TextDecoder in Node 20. */
async function* decodeUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let rest: Uint8Array = new Uint8Array(0);
  let first = true;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = endOfWholeCharacters(bytes);
    rest = bytes.subarray(end);
    const text = utf8Text(bytes.subarray(0, end));
    yield first && text.startsWith('\ufeff') ? text.slice(1) : text;
    first = first && text === '';
  }
  if (rest.length > 0) throw new UndecodableBytes('');
}

function utf8Text(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isUtf8(buffer)) throw new UndecodableBytes(validBeginning(buffer));
  return buffer.toString('utf8');
}

/** The longest decodable beginning that ends with a complete line. */
function validBeginning(buffer: Buffer): string {
  let end = 0;
  for (let next = buffer.indexOf(10); next !== -1; next = buffer.indexOf(10, next + 1)) {
    if (!isUtf8(buffer.subarray(end, next + 1))) break;
    end = next + 1;
  }
  return buffer.toString('utf8', 0, end);
}
