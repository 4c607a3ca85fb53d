/** Han characters and kana, which are read here by their sounds in Chinese and in Japanese. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A remark about a name that was compared and matched nothing, or null. A foreign name (弗拉基米尔) is written in these
 * characters by its sound alone; each country has its own spellings, which cannot be converted back reliably.
 */
export function unsureReading(name: string): string | null {
  return EASTERN.test(name)
    ? 'in Chinese or Japanese characters foreign names cannot be read reliably'
    : null;
}
