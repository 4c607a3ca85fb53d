import { checksum } from './checksum.js';
import { FORMAT_VERSION, MODEL_VERSION, NORMALISER_VERSION } from './versions.js';

/** One column of an index. */
export type Column = Uint8Array | Int32Array | Uint32Array | Float32Array;
/** The columns of an index, or of a part of one, by name. */
export type Sections = ReadonlyMap<string, Column>;

type Kind = 'bytes' | 'ints' | 'counts' | 'floats';

/**
 * An image: 8 bytes `SCRNIDX\n`, the format's version and its complement, four words of checksum over all that follows,
 * the length of the header, the header (JSON: versions, facts, and name, kind, offset and length of each section), the
 * sections. Words are in the byte order of the machine that wrote them; of another's, the version does not fit.
 */
const MAGIC = 'SCRNIDX\n';
const VERSION_AT = 8;
const CHECKSUM_AT = 16;
const CHECKED_AT = 32;
const HEADER_LENGTH_AT = 32;
const HEADER_AT = 48;
/** Sections begin at, and the image ends at, a multiple of this. */
const ALIGNMENT = 16;

interface Header {
  readonly normaliser: number;
  readonly model: number;
  /** what made it, and out of what: opaque here, compared by whoever keeps images */
  readonly facts: unknown;
  readonly sections: readonly (readonly [name: string, kind: Kind, offset: number, length: number])[];
}

/** Puts columns and facts (anything JSON holds) into one image, which threads can share. */
export function writeImage(sections: Sections, facts: unknown): SharedArrayBuffer {
  // The header's length depends on offsets, and those on its length: offsets count from the end of the header.
  let offset = 0;
  const places = [...sections].map(([name, column]): Header['sections'][number] => {
    const place = [name, kindOf(column), offset, column.length] as const;
    offset = aligned(offset + column.byteLength);
    return place;
  });
  const header: Header = {
    normaliser: NORMALISER_VERSION,
    model: MODEL_VERSION,
    facts,
    sections: places,
  };
  const json = Buffer.from(JSON.stringify(header));
  const begin = aligned(HEADER_AT + json.length);
  const image = new SharedArrayBuffer(begin + offset);
  const bytes = Buffer.from(image);
  bytes.write(MAGIC, 0, 'latin1');
  bytes.set(json, HEADER_AT);
  [...sections.values()].forEach((column, at) => {
    const [, , from] = places[at] ?? ['', 'bytes', 0, 0];
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), begin + from);
  });
  const words = new Uint32Array(image);
  words[VERSION_AT / 4] = FORMAT_VERSION;
  words[VERSION_AT / 4 + 1] = ~FORMAT_VERSION;
  words[HEADER_LENGTH_AT / 4] = json.length;
  new Int32Array(image, CHECKSUM_AT, 4).set(checksum(new Int32Array(image, CHECKED_AT)));
  return image;
}

function kindOf(column: Column): Kind {
  if (column instanceof Uint8Array) return 'bytes';
  if (column instanceof Int32Array) return 'ints';
  return column instanceof Uint32Array ? 'counts' : 'floats';
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** Whether an image can be opened: whole, undamaged, and of this program's versions. Reads all of it (40 MB in 10 ms). */
export function isUsable(image: SharedArrayBuffer): boolean {
  if (image.byteLength < HEADER_AT || image.byteLength % ALIGNMENT !== 0) return false;
  if (Buffer.from(image, 0, MAGIC.length).toString('latin1') !== MAGIC) return false;
  const words = new Int32Array(image, 0, HEADER_AT / 4);
  const [version, complement] = words.subarray(VERSION_AT / 4);
  if (version !== FORMAT_VERSION || complement !== ~FORMAT_VERSION) return false;
  const found = checksum(new Int32Array(image, CHECKED_AT));
  if (found.some((lane, at) => lane !== words[CHECKSUM_AT / 4 + at])) return false;
  const { normaliser, model } = headerOf(image);
  return normaliser === NORMALISER_VERSION && model === MODEL_VERSION;
}

function headerOf(image: SharedArrayBuffer): Header {
  const length = new Uint32Array(image, HEADER_LENGTH_AT, 1)[0] ?? 0;
  return JSON.parse(Buffer.from(image, HEADER_AT, length).toString());
}

/** What `writeImage` was told about the index. */
export function factsOf(image: SharedArrayBuffer): unknown {
  return headerOf(image).facts;
}

/** The columns of an image, as views into it: nothing is copied. */
export function readImage(image: SharedArrayBuffer): Sections {
  const { sections } = headerOf(image);
  const length = new Uint32Array(image, HEADER_LENGTH_AT, 1)[0] ?? 0;
  const begin = aligned(HEADER_AT + length);
  return new Map(
    sections.map(([name, kind, offset, count]) => [name, viewOf(image, kind, begin + offset, count)]),
  );
}

function viewOf(image: SharedArrayBuffer, kind: Kind, offset: number, length: number): Column {
  if (kind === 'bytes') return new Uint8Array(image, offset, length);
  if (kind === 'ints') return new Int32Array(image, offset, length);
  return kind === 'counts' ? new Uint32Array(image, offset, length) : new Float32Array(image, offset, length);
}

export function bytesOf(sections: Sections, name: string): Uint8Array {
  const column = sections.get(name);
  return column instanceof Uint8Array ? column : missing(name);
}

export function intsOf(sections: Sections, name: string): Int32Array {
  const column = sections.get(name);
  return column instanceof Int32Array ? column : missing(name);
}

export function countsOf(sections: Sections, name: string): Uint32Array {
  const column = sections.get(name);
  return column instanceof Uint32Array ? column : missing(name);
}

export function floatsOf(sections: Sections, name: string): Float32Array {
  const column = sections.get(name);
  return column instanceof Float32Array ? column : missing(name);
}

/** Images are checked before they are opened: this is a mistake of the program. */
function missing(name: string): never {
  throw new Error(`the index has no section ${name} of the kind expected`);
}
