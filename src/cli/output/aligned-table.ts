import { displayWidth } from '../../report/display-width.js';
import { visible } from '../../report/sanitise.js';

/**
 * Lines of aligned columns with two spaces between them; the last column is not padded. The text is made harmless for a
 * terminal.
 */
export function alignedTable(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(visible));
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    });
  return cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** `3 h ago`, `2 days ago`; under an hour in minutes. */
export function agoText(hours: number): string {
  if (hours < 1) return `${Math.floor(hours * 60)} min ago`;
  if (hours < 48) return `${Math.floor(hours)} h ago`;
  return `${Math.floor(hours / 24)} days ago`;
}

/** `2026-11-20 02:15 UTC` of an ISO time. */
export function timeText(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
