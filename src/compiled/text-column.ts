import { bytesOf, type Column, countsOf, type Sections } from './sections.js';

/** Many strings as one run of bytes and their offsets in it: sections `NAME.text` and `NAME.start`. */
export class TextColumnBuilder {
  private readonly texts: string[] = [];

  get length(): number {
    return this.texts.length;
  }

  /** The place of the text in the column. */
  push(text: string): number {
    return this.texts.push(text) - 1;
  }

  /** @throws Error for a character beyond ASCII, which `AsciiColumn` could not read back */
  writeAscii(sections: Map<string, Column>, name: string): void {
    const whole = this.texts.join('');
    const bytes = Buffer.from(whole);
    if (bytes.length !== whole.length) throw new Error(`the index's column ${name} holds more than ASCII`);
    sections.set(`${name}.text`, bytes);
    sections.set(
      `${name}.start`,
      this.starts((text) => text.length),
    );
  }

  writeUtf8(sections: Map<string, Column>, name: string): void {
    sections.set(`${name}.text`, Buffer.from(this.texts.join('')));
    sections.set(`${name}.start`, this.starts(Buffer.byteLength));
  }

  private starts(lengthOf: (text: string) => number): Uint32Array {
    const starts = new Uint32Array(this.texts.length + 1);
    let sum = 0;
    this.texts.forEach((text, at) => {
      sum += lengthOf(text);
      starts[at + 1] = sum;
    });
    return starts;
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

  /** Whether the string at this place is `text`, without making it. */
  equals(place: number, text: string): boolean {
    const start = this.starts[place] ?? 0;
    if ((this.starts[place + 1] ?? 0) - start !== text.length) return false;
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
