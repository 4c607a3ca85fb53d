/**
 * The known word that somebody may have meant, or null. Levenshtein would do for typing errors; fuse.js also knows
 * `eufsf` for `eu-fsf`. Loaded only when something is wrong.
 */
export async function nearest(word: string, known: readonly string[]): Promise<string | null> {
  const { default: Fuse } = await import('fuse.js');
  const [best] = new Fuse(known, { threshold: 0.4, includeScore: true }).search(word);
  return best?.item ?? null;
}

/** A hint for an unknown word: the nearest known one, else all of them. */
export async function wordHint(word: string, known: readonly string[]): Promise<string> {
  const near = await nearest(word, known);
  return near === null ? `known: ${known.join(', ')}` : `did you mean ${near}?`;
}
