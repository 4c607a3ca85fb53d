import anyAscii from 'any-ascii';

/**
 * Latin letters beyond ASCII that do not come apart into a base letter and marks (Unicode charts Latin-1 to Extended-D),
 * and the plain spelling that registers and machine-readable passports commonly put for them. Azeri ə is read as a
 * (Əliyev, Aliyev), Turkish ı as i.
 */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'ng',
    ı: 'i',
    ĸ: 'k',
    ŉ: 'n',
    ſ: 's',
    ə: 'a',
    ǝ: 'a',
    ɛ: 'e',
    ɔ: 'o',
    ɑ: 'a',
    ɡ: 'g',
    ɓ: 'b',
    ɖ: 'd',
    ɗ: 'd',
    ɣ: 'gh',
    ƣ: 'gh',
    ƙ: 'k',
    ƴ: 'y',
    ɲ: 'ny',
    ʋ: 'v',
    ƀ: 'b',
    ɨ: 'i',
    ʉ: 'u',
    ƶ: 'z',
    ʒ: 'z',
    ǥ: 'g',
    ǯ: 'z',
    ƒ: 'f',
  }),
);
const known = new Map<string, string>();
const MARK = /\p{M}/u;

/** A Latin letter in plain ASCII, case kept ("Ł" → "L", "Æ" → "AE"); '' for a mark; null for a letter of another script. */
function plainLatin(character: string): string | null {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const plain = findPlain(character);
  if (plain !== null) known.set(character, plain);
  return plain;
}

function findPlain(character: string): string | null {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  const latin =
    code < 0x2b0 ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x2c60 && code <= 0x2c7f) ||
    (code >= 0xa720 && code <= 0xa7ff);
  if (!latin) return null;
  const lower = character.toLowerCase();
  const listed = PLAIN.get(lower);
  if (listed !== undefined) return lower === character ? listed : listed.toUpperCase();
  const base = character.normalize('NFD').charAt(0);
  if (/[A-Za-z]/.test(base)) return base;
  const listedBase = PLAIN.get(base.toLowerCase());
  if (listedBase !== undefined) return base === base.toLowerCase() ? listedBase : listedBase.toUpperCase();
  if (MARK.test(character)) return '';
  return anyAscii(character);
}

/** Latin letters beyond ASCII and the marks that may stand on a plain one. */
const FOLDABLE = /[\u0080-\u036f\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/;

/** A text with its Latin letters in plain ASCII and the marks on them gone; other scripts keep theirs. */
export function foldLatin(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  let result = '';
  let latin = false;
  for (const character of text) {
    if (character < '\u0080') {
      result += character;
      latin = true;
    } else if (character >= '\u0300' && character <= '\u036f') {
      if (!latin) result += character;
    } else {
      const plain = plainLatin(character);
      latin = plain !== null;
      result += plain ?? character;
    }
  }
  return result;
}
