import { bytesOf, type Column, countsOf, type Sections } from './sections.js';

/** Columns of the same kind, one after the other. */
export function joinInts(columns: readonly Int32Array[]): Int32Array {
  return join(columns, (length) => new Int32Array(length));
}

export function joinCounts(columns: readonly Uint32Array[]): Uint32Array {
  return join(columns, (length) => new Uint32Array(length));
}

export function joinFloats(columns: readonly Float32Array[]): Float32Array {
  return join(columns, (length) => new Float32Array(length));
}

export function joinBytes(columns: readonly Uint8Array[]): Uint8Array {
  return join(columns, (length) => new Uint8Array(length));
}

function join<T extends Column>(columns: readonly T[], make: (length: number) => T): T {
  const joined = make(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
}

/** Offsets that each begin with 0, one after the other: each goes on from the end of the one before it. */
export function joinStarts<T extends Int32Array | Uint32Array>(
  columns: readonly T[],
  make: (length: number) => T,
): T {
  const joined = make(1 + columns.reduce((sum, { length }) => sum + length - 1, 0));
  let at = 0;
  for (const column of columns) {
    const before = joined[at] ?? 0;
    for (let from = 1; from < column.length; from++) joined[at + from] = before + (column[from] ?? 0);
    at += column.length - 1;
  }
  return joined;
}

/** The text column of this name of several lists as one. */
export function joinTexts(parts: readonly Sections[], name: string, sections: Map<string, Column>): void {
  sections.set(`${name}.text`, joinBytes(parts.map((part) => bytesOf(part, `${name}.text`))));
  const starts = parts.map((part) => countsOf(part, `${name}.start`));
  sections.set(
    `${name}.start`,
    joinStarts(starts, (length) => new Uint32Array(length)),
  );
}
