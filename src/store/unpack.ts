import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { Problem } from '../problem.js';
import { gunzipped } from '../tabular/gunzip.js';
import { codeOf, makeFolder, PRIVATE_FILE } from './durable.js';
import { damaged, dataOffset, readZipDirectory, type ZipEntry } from './zip.js';

/** A file in the staging folder, and what people call it. */
export interface StagedFile {
  readonly path: string;
  /** address, path as typed, `lists.zip/SDN.XML`; for messages and the manifest */
  readonly origin: string;
  /** the list that it is said to be, by a manifest; a name the user gives holds for all files */
  readonly list?: string;
}

/** Extensions that a list in an archive may have; other files in it (a PDF, a note) are none of our business. */
const LIST_FILE = /\.(?:xml|csv|json|jsonl|tsv|txt|xlsx|gz)$/i;
/** An archive in an archive, and no further. */
const DEEPEST = 2;

/**
 * Takes a staged file out of its packing: gzip, or a zip archive with one or several lists. Told by content. A file
 * that is not packed comes back as it is; a workbook, which is a zip archive too, is not taken apart.
 *
 * @param limit bytes that one unpacked file may have
 * @throws Problem ('lists') naming the origin when the packing is damaged, too large, or holds no list
 */
export async function unpack(staged: StagedFile, limit: number, depth = 0): Promise<readonly StagedFile[]> {
  const kind = await packingOf(staged.path);
  if (kind === 'none') return [staged];
  if (depth >= DEEPEST) throw new Problem('lists', 'is packed too many times', { file: staged.origin });
  const inner = kind === 'gzip' ? [await gunzip(staged, limit)] : await unzip(staged, limit);
  if (inner === null) return [staged];
  return (await Promise.all(inner.map((one) => unpack(one, limit, depth + 1)))).flat();
}

async function packingOf(path: string): Promise<'none' | 'gzip' | 'zip'> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(4);
    const { bytesRead } = await file.read(head, 0, 4, 0);
    if (bytesRead >= 2 && head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
    return bytesRead === 4 && head.readUInt32LE(0) === 0x04034b50 ? 'zip' : 'none';
  } finally {
    await file.close();
  }
}

async function gunzip({ path, origin }: StagedFile, limit: number): Promise<StagedFile> {
  const folder = `${path}.unpacked`;
  await makeFolder(folder);
  const target = join(folder, basename(path).replace(/\.gz$/i, ''));
  await writeOut(gunzipped(createReadStream(path)), target, { origin, limit });
  return { path: target, origin };
}

/** Null for a workbook. */
async function unzip(staged: StagedFile, limit: number): Promise<readonly StagedFile[] | null> {
  const entries = await orOrigin(staged, readZipDirectory(staged.path));
  if (entries.some(({ name }) => name === '[Content_Types].xml')) return null;
  const lists = entries.filter(({ name }) => LIST_FILE.test(name) && !basename(name).startsWith('.'));
  if (lists.length === 0)
    throw new Problem('lists', 'the archive holds no list', {
      file: staged.origin,
      hint: `it holds ${
        entries
          .map(({ name }) => name)
          .slice(0, 5)
          .join(', ') || 'nothing'
      }`,
    });
  const files: StagedFile[] = [];
  for (const [index, entry] of lists.entries()) files.push(await extract(staged, entry, index, limit));
  return files;
}

/** The entry's own path decides nothing: it goes into a folder of ours under its last name, cleaned. */
async function extract(
  staged: StagedFile,
  entry: ZipEntry,
  index: number,
  limit: number,
): Promise<StagedFile> {
  const origin = `${staged.origin}/${entry.name}`;
  const folder = join(`${staged.path}.unpacked`, String(index));
  await makeFolder(folder);
  const path = join(folder, safeName(entry.name));
  const offset = await orOrigin(staged, dataOffset(staged.path, entry));
  const end = offset + entry.compressedSize - 1;
  const packed =
    entry.compressedSize === 0 ? Readable.from([]) : createReadStream(staged.path, { start: offset, end });
  const content = entry.method === 'stored' ? packed : pipeline(packed, createInflateRaw(), () => {});
  const written = await writeOut(content, path, { origin, limit });
  if (written.bytes !== entry.size || written.crc32 !== entry.crc32)
    throw damaged(staged.origin, `is damaged: ${entry.name} is not what its checksum says`);
  return { path, origin };
}

/** A file name that means nothing to a file system or a terminal; the extension stays. */
export function safeName(name: string): string {
  const extension = extname(name).replaceAll(/[^A-Za-z0-9.]/g, '');
  const stem = basename(name, extname(name))
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, 80);
  return `${stem.replace(/^-+/, '') || 'list'}${extension}`;
}

async function writeOut(
  content: AsyncIterable<Uint8Array>,
  path: string,
  { origin, limit }: { origin: string; limit: number },
): Promise<{ bytes: number; crc32: number }> {
  const file = await open(path, 'wx', PRIVATE_FILE);
  let bytes = 0;
  let sum = 0;
  try {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > limit)
        throw new Problem('lists', `unpacks to more than ${Math.floor(limit / 1024 / 1024)} MB`, {
          file: origin,
        });
      sum = crc32(chunk, sum);
      await file.writeFile(chunk);
    }
    await file.sync();
  } catch (error) {
    if (/^Z_/.test(codeOf(error) ?? ''))
      throw new Problem('lists', 'the packed data is damaged or ends early', {
        file: origin,
        cause: error,
        hint: 'fetch it again',
      });
    throw error;
  } finally {
    await file.close();
  }
  return { bytes, crc32: sum };
}

/** A problem with an archive under the name that the user knows. */
async function orOrigin<T>({ origin }: StagedFile, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    throw new Problem(error.kind, error.message, { file: origin, cause: error, ...hint });
  }
}
