import { crc32, inflateRawSync } from 'node:zlib';

/** Numbers of the format, from PKWARE's APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_SIZE = 22;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
/**
 * Value of a number that is stored elsewhere, as in archives of more than 4 GB and those written as a stream; not
 * followed.
 */
const IN_64_BITS = 0xffffffff;
/** What one part of a workbook may unpack to: a million rows of twenty columns have some 700 MB. */
const MOST_BYTES = 2 ** 30;

/**
 * What is wrong with a zip archive, or null if every file in it is intact. The library that reads workbooks checks
 * nothing and waits for ever if a part does not end; a changed byte would be another customer. Costs one more
 * unpacking.
 */
export function archiveFault(bytes: Buffer): string | null {
  try {
    const end = bytes.lastIndexOf(END);
    if (end < 0) return 'it ends early';
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    if (at === IN_64_BITS) return null;
    if (end + END_SIZE > bytes.length || count === 0) return 'it ends early';
    for (let index = 0; index < count; index++) {
      if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return 'its directory is damaged';
      const fault = entryFault(bytes, at);
      if (fault !== null) return fault;
      const variable = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
      at += variable.reduce((sum, length) => sum + length, DIRECTORY_ENTRY_SIZE);
    }
    return at === end ? null : 'its directory is damaged';
  } catch {
    // Numbers that lead out of the file, and data that cannot be unpacked.
    return 'a part of it is damaged';
  }
}

function entryFault(bytes: Buffer, at: number): string | null {
  const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 24)];
  const [packedSize, header] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  if ([size, packedSize, header].includes(IN_64_BITS)) return null;
  if (size > MOST_BYTES) return 'a part of it unpacks to more than 1 GB';
  if (bytes.readUInt32LE(header) !== LOCAL_HEADER) return 'its directory is damaged';
  const from = header + LOCAL_HEADER_SIZE + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(from, from + packedSize);
  const content = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  const isWhole = content.length === size && crc32(content) === bytes.readUInt32LE(at + 16);
  return isWhole ? null : 'a part of it is damaged';
}
