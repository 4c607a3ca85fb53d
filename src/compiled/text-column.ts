import { HASH_SEED, hashEnd, hashStep } from './hash-slots.js';
import { joinBytes } from './join.js';
import { bytesOf, type Column, countsOf, type Sections } from './sections.js';

/** Strings that are gathered until they are this long together (UTF-16 units), and then encoded at once. */
const PIECE = 32 * 1024;

/**
 * Many strings as one run of bytes and their offsets in it: sections `NAME.text` and `NAME.start`. They are kept as bytes,
 * since strings are marked again at every garbage collection, and may hold the whole text that they were cut from.
 */
export class TextColumnBuilder {
  private pending: string[] = [];
  private pendingUnits = 0;
  private readonly pieces: Uint8Array[] = [];
  /** bytes of each text that is encoded */
  private readonly lengths: number[] = [];
  private ascii = true;

  get length(): number {
    return this.lengths.length + this.pending.length;
  }

  /** The place of the text in the column. */
  push(text: string): number {
    const place = this.length;
    this.pending.push(text);
    this.pendingUnits += text.length;
    if (this.pendingUnits > PIECE) this.encode();
    return place;
  }

  /** @throws Error for a character beyond ASCII, which `AsciiColumn` could not read back */
  writeAscii(sections: Map<string, Column>, name: string): void {
    this.writeUtf8(sections, name);
    if (!this.ascii) throw new Error(`the index's column ${name} holds more than ASCII`);
  }

  writeUtf8(sections: Map<string, Column>, name: string): void {
    this.encode();
    const starts = new Uint32Array(this.lengths.length + 1);
    let sum = 0;
    this.lengths.forEach((length, at) => {
      sum += length;
      starts[at + 1] = sum;
    });
    sections.set(`${name}.text`, joinBytes(this.pieces));
    sections.set(`${name}.start`, starts);
  }

  private encode(): void {
    const piece = Buffer.from(this.pending.join(''));
    const ascii = piece.length === this.pendingUnits;
    for (const text of this.pending) this.lengths.push(ascii ? text.length : Buffer.byteLength(text));
    this.pieces.push(piece);
    this.ascii &&= ascii;
    this.pending = [];
    this.pendingUnits = 0;
  }
}

/** Strings of ASCII letters: read as one string on first use, of which each is a piece (30 ns, no decoding). */
export class AsciiColumn {
  readonly length: number;
  /** string n is `bytes[starts[n]]` … `bytes[starts[n + 1] - 1]` */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  private whole: string | null = null;

  constructor(sections: Sections, name: string) {
    this.bytes = bytesOf(sections, `${name}.text`);
    this.starts = countsOf(sections, `${name}.start`);
    this.length = this.starts.length - 1;
  }

  at(place: number): string {
    this.whole ??= bufferOf(this.bytes).toString('latin1');
    return this.whole.slice(this.starts[place], this.starts[place + 1]);
  }

  lengthAt(place: number): number {
    return (this.starts[place + 1] ?? 0) - (this.starts[place] ?? 0);
  }

  /** `hashOf` the string at this place. */
  hashAt(place: number): number {
    const end = this.starts[place + 1] ?? 0;
    let hash = HASH_SEED;
    for (let at = this.starts[place] ?? 0; at < end; at++) hash = hashStep(hash, this.bytes[at] ?? 0);
    return hashEnd(hash);
  }

  /** Whether the string at this place is `text`, without making it. */
  equals(place: number, text: string): boolean {
    return this.lengthAt(place) === text.length && this.startsWith(place, text);
  }

  /** Whether it begins with `text`. */
  startsWith(place: number, text: string): boolean {
    const start = this.starts[place] ?? 0;
    if (this.lengthAt(place) < text.length) return false;
    for (let at = 0; at < text.length; at++) if (this.bytes[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }
}

/** Strings of any characters, each decoded when it is asked for. */
export class Utf8Column {
  readonly length: number;
  private readonly bytes: Buffer;
  private readonly starts: Uint32Array;

  constructor(sections: Sections, name: string) {
    this.bytes = bufferOf(bytesOf(sections, `${name}.text`));
    this.starts = countsOf(sections, `${name}.start`);
    this.length = this.starts.length - 1;
  }

  at(place: number): string {
    return this.bytes.toString('utf8', this.starts[place], this.starts[place + 1]);
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
