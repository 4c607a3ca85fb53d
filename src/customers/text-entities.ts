/** Accents, by the names that HTML has for them, as combining characters. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
/** The other HTML 4.01 entities for letters and signs in names (Character entity references, ISO 8859-1 and markup). */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', ndash: '–' },
  ...{ AElig: 'Æ', aelig: 'æ', OElig: 'Œ', oelig: 'œ', Oslash: 'Ø', oslash: 'ø', szlig: 'ß' },
  ...{ ETH: 'Ð', eth: 'ð', THORN: 'Þ', thorn: 'þ' },
};
const REFERENCE =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([A-Za-z]{2,6}));/gi;

/** Replaces HTML entities (`Jos&eacute;`, `O&#39;Hara`) by the letters they stand for. */
export function withoutEntities(text: string): string {
  return text.replace(REFERENCE, (whole, decimal, hexadecimal, letter, mark, name) => {
    if (decimal !== undefined || hexadecimal !== undefined)
      return characterOf(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)) ?? whole;
    if (letter !== undefined) return `${letter}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC');
    return Object.hasOwn(SIGNS, name) ? (SIGNS[name] ?? whole) : whole;
  });
}

function characterOf(code: number): string | null {
  if (code === 0xa0) return ' ';
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? null
    : String.fromCodePoint(code);
}
