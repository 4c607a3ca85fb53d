/**
 * The rows of a word table: one `head: word, word` a line, a head may have several lines. Tables are kept as text
 * because it loads in no time; they are cut up when first used.
 */
export function rowsOf(table: string): (readonly [head: string, words: readonly string[]])[] {
  const rows: [string, string[]][] = [];
  for (const line of table.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) rows.push([line.slice(0, colon), line.slice(colon + 2).split(', ')]);
  }
  return rows;
}

/** Calls `make` the first time the value is asked for. */
export function lazily<T>(make: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}
