const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
/** Chinese characters and Korean syllables: they have neither accents nor case. */
const SYLLABLES = /^[\u4e00-\u9fff\uac00-\ud7a3]+(?: [\u4e00-\u9fff\uac00-\ud7a3]+)*$/;

/**
 * The words of a name in lower case without accents, for checking whether two cells say the same; never for matching.
 */
export function nameWords(text: string): string[] {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.split(' ');
  if (SYLLABLES.test(text)) return text.normalize('NFKD').split(' ');
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether a name contains every word of another, each as many times. */
export function hasWords(whole: readonly string[], part: readonly string[]): boolean {
  const left = [...whole];
  for (const word of part) {
    const at = left.indexOf(word);
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return true;
}
