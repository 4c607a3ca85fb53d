import { type FileHandle, open } from 'node:fs/promises';
import { Problem } from '../problem.js';

/** One file in a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
  /** where its own header begins */
  readonly offset: number;
}

/** Numbers of the format, from PKWARE's APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const ENCRYPTED = 1;
const METHODS: ReadonlyMap<number, ZipEntry['method']> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);
const MOST_ENTRIES = 1000;
const IN_64_BITS = 0xffffffff;

/**
 * The files of a zip archive, folders left out. The directory at its end is what counts: an archive that was cut has
 * none. Libraries at hand do not check the CRC of what they unpack, which evidence needs, hence this reader.
 * @throws Problem ('lists') for what is damaged, encrypted or larger than 4 GB
 */
export async function readZipDirectory(path: string): Promise<readonly ZipEntry[]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const end = await findEnd(file, size, path);
    const count = end.readUInt16LE(10);
    const length = end.readUInt32LE(12);
    const offset = end.readUInt32LE(16);
    if (count > MOST_ENTRIES) throw damaged(path, `holds ${count} files`);
    if (offset === IN_64_BITS || offset + length > size)
      throw damaged(path, 'has a directory out of its bounds');
    const directory = Buffer.alloc(length);
    await file.read(directory, 0, length, offset);
    return entriesIn(directory, count, path);
  } finally {
    await file.close();
  }
}

async function findEnd(file: FileHandle, size: number, path: string): Promise<Buffer> {
  const length = Math.min(size, END_SIZE + LONGEST_COMMENT);
  const tail = Buffer.alloc(length);
  await file.read(tail, 0, length, size - length);
  for (let at = length - END_SIZE; at >= 0; at--) if (tail.readUInt32LE(at) === END) return tail.subarray(at);
  throw damaged(path, 'ends early');
}

function entriesIn(directory: Buffer, count: number, path: string): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_ENTRY_SIZE > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw damaged(path, 'has a damaged directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    );
    const nameEnd = at + DIRECTORY_ENTRY_SIZE + (nameLength ?? 0);
    const name = directory.toString('utf8', at + DIRECTORY_ENTRY_SIZE, nameEnd);
    if (!name.endsWith('/')) entries.push(entryAt(directory, at, name, path));
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function entryAt(directory: Buffer, at: number, name: string, path: string): ZipEntry {
  if ((directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw damaged(path, 'is encrypted');
  const method = METHODS.get(directory.readUInt16LE(at + 10));
  if (method === undefined) throw damaged(path, `holds a file compressed in an unknown way`);
  const compressedSize = directory.readUInt32LE(at + 20);
  const size = directory.readUInt32LE(at + 24);
  if (compressedSize === IN_64_BITS || size === IN_64_BITS)
    throw damaged(path, 'holds a file of more than 4 GB');
  const crc32 = directory.readUInt32LE(at + 16);
  return { name, method, compressedSize, size, crc32, offset: directory.readUInt32LE(at + 42) };
}

/** Where the compressed bytes of an entry begin: behind its own header, whose length is told only there. */
export async function dataOffset(path: string, entry: ZipEntry): Promise<number> {
  const file = await open(path);
  try {
    const header = Buffer.alloc(LOCAL_HEADER_SIZE);
    const { bytesRead } = await file.read(header, 0, LOCAL_HEADER_SIZE, entry.offset);
    if (bytesRead < LOCAL_HEADER_SIZE || header.readUInt32LE(0) !== 0x04034b50)
      throw damaged(path, `does not hold ${entry.name} where it says`);
    return entry.offset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

export function damaged(file: string, what: string): Problem {
  return new Problem('lists', `the archive ${what}`, { file, hint: 'fetch it again' });
}
