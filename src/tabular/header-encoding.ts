import { WESTERN } from './latin-encodings.js';

/** Encodings in which headers are looked for that Windows-1252 does not know. Of two with the same text, the first. */
const OTHERS = ['windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1257'];
/** The header stands in one of the first rows. */
const ROWS = 5;
const LONGEST = 10_000;

/**
 * The encoding in which more headers of a file are known than in Windows-1252; null if there is none. Czech names seldom
 * tell the two apart, and `Pøíjmení` is no header: its column would not be read, and nobody be screened by it.
 */
export function encodingOfHeaders(head: Uint8Array, isHeader: (text: string) => boolean): string | null {
  const western = knownIn(head, WESTERN, isHeader);
  let best: { label: string; known: number } | null = null;
  for (const label of OTHERS) {
    const known = knownIn(head, label, isHeader);
    if (known > (best?.known ?? western)) best = { label, known };
  }
  return best?.label ?? null;
}

function knownIn(head: Uint8Array, label: string, isHeader: (text: string) => boolean): number {
  const text = new TextDecoder(label).decode(head.subarray(0, LONGEST), { stream: true });
  const cells = text
    .split(/\r\n?|\n/, ROWS)
    .flatMap((line) => line.split(/[,;|\t]/))
    .map((cell) => cell.replaceAll('"', '').trim());
  return cells.filter((cell) => /[^\0-\x7f]/.test(cell) && isHeader(cell)).length;
}
