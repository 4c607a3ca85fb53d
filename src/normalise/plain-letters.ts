import { cleanText } from './clean.js';
import { LOWER_CASE, textOfCodes } from './letter-codes.js';
import { repairMojibake } from './mojibake.js';
import { foldLatin } from './scripts/latin.js';

/** Of a character: what it is in plain letters. The first letter in the lowest bits, then the second, if there is one. */
const LETTERS = 0xffff;
const SECOND = 8;
const CAPITAL = 2 ** 16;
/** An apostrophe, of which nothing is left; what parts words; everything that `readName` has to read. */
const NOTHING = 2 ** 17;
const SEPARATOR = 2 ** 18;
const INTRICATE = 2 ** 19;

/** By character code, as far as the apostrophes that word processors write; 0 for those that did not come yet. */
const known = new Int32Array(0x2020);
const SPACE = 0x20;

/**
 * A name in Latin letters with accents or apostrophes as `readName` has it after cleaning, in small ASCII letters with
 * blanks for all signs ("José d'Ávila-Böhm": "jose davila bohm").
 * @returns null for names with other letters, figures or signs that are words, and those in which a capital follows a
 * small letter or that may be in a wrong encoding
 */
export function plainLetters(raw: string): string | null {
  const codes: number[] = [];
  let before = SEPARATOR;
  let ascii = true;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const character = known[code] || characterOf(code);
    if (character === INTRICATE || ((character & CAPITAL) !== 0 && isSmall(before))) return null;
    if (code > 127) ascii = false;
    if (character === SEPARATOR) codes.push(SPACE);
    else if (character !== NOTHING) {
      codes.push(character & 127);
      if ((character & LETTERS) >> SECOND !== 0) codes.push((character & LETTERS) >> SECOND);
    }
    before = character;
  }
  return ascii || repairMojibake(raw) === raw ? textOfCodes(codes) : null;
}

function isSmall(character: number): boolean {
  return character < CAPITAL;
}

function characterOf(code: number): number {
  if (code >= known.length) return INTRICATE;
  const character = readCharacter(String.fromCharCode(code));
  known[code] = character;
  return character;
}

function readCharacter(character: string): number {
  const cleaned = character < '\u0080' ? character : cleanText(character);
  if (cleaned === "'" || cleaned === '`') return NOTHING;
  if (cleaned !== character || /^[0-9%&)]$/.test(character)) return INTRICATE;
  const plain = foldLatin(character);
  if (!/^(?:[a-z]{1,2}|[A-Z]{1,2})$/.test(plain)) return character < '\u0080' ? SEPARATOR : INTRICATE;
  const [first, second] = [plain.charCodeAt(0), plain.charCodeAt(1)];
  const capital = (first & LOWER_CASE) === 0 ? CAPITAL : 0;
  return capital | LOWER_CASE | first | (plain.length === 1 ? 0 : (LOWER_CASE | second) << SECOND);
}
