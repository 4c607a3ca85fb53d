/** The text most like another, for "did you mean"; null when none is near. fuse.js is loaded only for this. */
export async function nearest(text: string, choices: readonly string[]): Promise<string | null> {
  const { default: Fuse } = await import('fuse.js');
  const [best] = new Fuse(choices, { threshold: 0.5, ignoreLocation: true }).search(text, { limit: 1 });
  return best?.item ?? null;
}
