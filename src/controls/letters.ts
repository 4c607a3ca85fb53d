/** Letters of other scripts by the Latin letter that they are read as, or are taken for. */

/**
 * Letters that every romanisation of Russian (BGN/PCGN, ISO 9, ALA-LC, passports) reads as this one letter, and that none of
 * them reads in more than one way: a name written with them can only come back as it was.
 */
export const CYRILLIC: ReadonlyMap<string, string> = new Map([
  ...zip('abvgdziklmnoprstuf', 'абвгдзиклмнопрстуф'),
]);

/** The same for Greek (ELOT 743); letters that change beside others (αυ, μπ, ντ, γκ …) are left out by `GREEK_PAIRS`. */
export const GREEK: ReadonlyMap<string, string> = new Map([...zip('agdziklmnoprstf', 'αγδζικλμνοπρστφ')]);

/** Greek digraphs and clusters, which stand for other sounds than their letters (ELOT 743). */
export const GREEK_PAIRS = /αι|οι|ια|αυ|ου|μπ|ντ|γκ|γγ|γξ|γχ|τζ|τσ|πσ|κσ|σ$/u;

/** Cyrillic letters that cannot be told from Latin ones by looking (Unicode confusables.txt). */
export const LOOK_ALIKE: ReadonlyMap<string, string> = new Map([
  ...zip('aceiopxyABCEHKMOPTX', 'асеіорхуАВСЕНКМОРТХ'),
]);

/** Characters that are not shown: zero-width space, joiners, word joiner, soft hyphen, byte order mark, direction mark. */
export const INVISIBLE: readonly string[] = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\ufeff',
  '\u200e',
];

/** What is between an ASCII character and its full-width form (Unicode block Halfwidth and Fullwidth Forms). */
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
