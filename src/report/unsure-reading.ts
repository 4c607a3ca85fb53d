/** Han characters and kana: read here by their sounds in Chinese and in Japanese. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What to say of a name that was compared and met nothing, or null: a foreign name (弗拉基米尔) is written in these
 * characters by its sound alone, in spellings of which each country has its own, and that cannot be undone reliably.
 */
export function unsureReading(name: string): string | null {
  return EASTERN.test(name)
    ? 'in Chinese or Japanese characters foreign names cannot be read reliably'
    : null;
}
