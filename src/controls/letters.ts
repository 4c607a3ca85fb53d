/** Letters of other scripts by the Latin letter that they are read as, or look like. */

/**
 * Letters that every romanisation of Russian (BGN/PCGN, ISO 9, ALA-LC, passports) reads as this one letter and that no
 * other letter is read as, so that a name written with them can be read in only one way.
 */
export const CYRILLIC: ReadonlyMap<string, string> = new Map([
  ...zip('abvgdziklmnoprstuf', 'абвгдзиклмнопрстуф'),
]);

/** The same for Greek (ELOT 743); `GREEK_PAIRS` excludes letters that change next to others (αυ, μπ, ντ, γκ …). */
export const GREEK: ReadonlyMap<string, string> = new Map([...zip('agdziklmnoprstf', 'αγδζικλμνοπρστφ')]);

/** Greek digraphs and clusters that stand for other sounds than their letters (ELOT 743). */
export const GREEK_PAIRS = /αι|οι|ια|αυ|ου|μπ|ντ|γκ|γγ|γξ|γχ|τζ|τσ|πσ|κσ|σ$/u;

/** Cyrillic letters that look like Latin ones (Unicode confusables.txt). */
export const LOOK_ALIKE: ReadonlyMap<string, string> = new Map([
  ...zip('aceiopxyABCEHKMOPTX', 'асеіорхуАВСЕНКМОРТХ'),
]);

/**
 * Characters that are not shown: zero-width space, joiners, word joiner, soft hyphen, byte order mark, direction mark.
 */
export const INVISIBLE: readonly string[] = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\ufeff',
  '\u200e',
];

/** Distance between an ASCII character and its full-width form (Unicode block Halfwidth and Fullwidth Forms). */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Letters and digits in full width, as East Asian input methods write them; spaces stay. */
export function fullWidth(text: string): string {
  return text.replaceAll(/[A-Za-z0-9]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH_OFFSET),
  );
}

function zip(keys: string, values: string): (readonly [string, string])[] {
  const others = [...values];
  return [...keys].map((key, at) => [key, others[at] ?? key] as const);
}
