/** A bit for a letter, by its code; a figure may share it. */
export function bitOfLetter(code: number): number {
  return 1 << (code & 31);
}

/** The letters of a text as a bit set, by the last five bits of their codes. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= bitOfLetter(text.charCodeAt(at));
  return letters;
}

/** The number of bits that are set. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
