/**
 * The known word that somebody may have meant, or null. fuse.js ranks them. A suggestion must also be within a third of
 * its letters, or contain the word (`sdn`), since fuse.js finds `foo` in `lookup`. fuse.js is loaded only when
 * something is wrong.
 */
export async function nearest(word: string, known: readonly string[]): Promise<string | null> {
  const [{ default: Fuse }, { distance }] = await Promise.all([
    import('fuse.js'),
    import('fastest-levenshtein'),
  ]);
  const typed = word.toLowerCase();
  const near = (item: string) =>
    distance(typed, item.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ||
    (word.length > 2 && item.toLowerCase().includes(typed));
  const found = new Fuse(known, { threshold: 0.5, ignoreLocation: true }).search(word);
  return found.find(({ item }) => near(item))?.item ?? null;
}
