import { TextDecoder } from 'node:util';
import { Problem } from '../problem.js';

/**
 * Decodes a list's bytes as they come. The encoding is what the byte order mark or the XML declaration says, else
 * UTF-8 (OFAC's declaration names none). A byte that the encoding does not have is a Problem, never a replacement
 * character: a name with one would match nothing.
 *
 * @param line tells the line reached so far, for the message
 */
export async function* decodeText(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  line: () => number,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= decoderFor(file, encodingOf(piece));
    const text = decode(file, decoder, piece, line);
    if (text !== '') yield text;
  }
  const rest = decoder === null ? '' : decode(file, decoder, null, line);
  if (rest !== '') yield rest;
}

/** The encoding that a file's first bytes tell: `utf-16le`, `windows-1252`, … or `utf-8`. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(head.subarray(0, 200));
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
}

function decoderFor(file: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new Problem('lists', `is in the encoding ${encoding}, which is not known here`, { file, cause });
  }
}

function decode(file: string, decoder: TextDecoder, piece: Uint8Array | null, line: () => number): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (cause) {
    throw new Problem('lists', `holds bytes that are not ${decoder.encoding}`, {
      file,
      line: line() + (piece === null ? 0 : linesBeforeDamage(piece, decoder.encoding)),
      cause,
      hint: 'the file is damaged or was saved in another encoding: fetch it again',
    });
  }
}

/** Line ends of a piece before its first byte that cannot be decoded (or the first that begins a cut character). */
function linesBeforeDamage(piece: Uint8Array, encoding: string): number {
  const [sound = ''] = new TextDecoder(encoding).decode(piece).split('\ufffd', 1);
  return sound.split('\n').length - 1;
}
