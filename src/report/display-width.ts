import stringWidth from 'string-width';

/**
 * Measures and cuts text in terminal columns: CJK letters take two, combining marks none. Long texts are cut before
 * they are measured, so a name of a megabyte costs no more than a line of the screen.
 */

const segmenter = new Intl.Segmenter();
/** code units examined per column: enough for letters with several marks and for emoji sequences */
const UNITS_PER_COLUMN = 16;
const ELLIPSIS = '…';

/** Columns that a terminal needs for the text, at most `limit` (a longer text counts as `limit`). */
export function displayWidth(text: string, limit = 400): number {
  return Math.min(stringWidth(text.slice(0, limit * UNITS_PER_COLUMN)), limit);
}

/** The text, or its beginning and `…`, in at most `width` columns; letters are never split. */
export function cutTo(text: string, width: number): string {
  const start = text.slice(0, (width + 1) * UNITS_PER_COLUMN);
  if (start.length === text.length && stringWidth(start) <= width) return text;
  let cut = '';
  let used = 0;
  for (const { segment } of segmenter.segment(start)) {
    const columns = stringWidth(segment);
    if (used + columns > width - 1) break;
    cut += segment;
    used += columns;
  }
  return width > 0 ? cut.trimEnd() + ELLIPSIS : '';
}

/** The spaces that pad the text to `width` columns; none for a longer text. */
export function padding(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text, width + 1)));
}

/** The text in lines of at most `width` columns, broken at spaces where possible; only those spaces are lost. */
export function wrapTo(text: string, width: number): readonly string[] {
  if (!Number.isFinite(width) || (text.length <= width && stringWidth(text) <= width)) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/(?<=\s)/)) {
    const columns = stringWidth(word.trimEnd());
    if (used + columns > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (columns <= width) {
      line += word;
      used += stringWidth(word);
      continue;
    }
    for (const { segment } of segmenter.segment(word)) {
      const wide = stringWidth(segment);
      if (used + wide > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += segment;
      used += wide;
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
