import anyAscii from 'any-ascii';
import { unmixScripts } from './homoglyphs.js';
import { repairMojibake } from './mojibake.js';

const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const CHARACTER_REFERENCE = /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|amp|quot|apos|lt|gt|nbsp);/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', ' '],
]);

/**
 * Characters without a visible form: soft hyphen, joiners, direction marks and controls, variation selectors, byte
 * order mark, tatweel.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are listed to be removed, each alone
  /[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu;
/** Everything written for an apostrophe, ayn, hamza or modifier prime, the Hebrew geresh and the okina included. */
const APOSTROPHE = /[`´ʹʻʼʽʾʿˈˊˋʿ‘’‚‛′‵＇՚՛׳ꞌꞋ᾽᾿᾿]/g;
const DOUBLE_QUOTE = /[“”„‟«»‹›″״＂〝〞]/g;
/** Trade marks would become letters of the word before them ("Acme™" → "acmetm"). */
const TRADE_MARK = /[™℠®©℗]/g;
const DECIMAL_DIGIT = /\p{Nd}/gu;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]+/g;

/**
 * A text with its form made regular and its content kept: composed and compatible Unicode forms (full-width letters,
 * presentation forms, ligatures), invisible signs gone, one kind of apostrophe, decimal digits in ASCII, recognisable
 * mojibake and HTML character references repaired, look-alike letters brought into the script of their word. Case,
 * accents and script stay. Digits read for letters ("M0hammed") are left to the tokeniser, which sees whole words.
 */
export function cleanText(raw: string): string {
  const text = raw.includes('&') ? raw.replace(CHARACTER_REFERENCE, readReference) : raw;
  if (PLAIN_ASCII.test(text)) return text.trim();
  const repaired = repairMojibake(text);
  return unmixScripts(REGULAR.test(repaired) ? repaired : regularise(repaired)).trim();
}

/** Letters that exist in one form only, and ASCII: nothing to regularise. Most names beyond ASCII consist of these. */
const REGULAR =
  /^[\x20-\x7e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u045f\u0490\u0491\u0621-\u063a\u0641-\u064a\u4e00-\u9fa5\uac00-\ud7a3]*$/;

/** A stress mark on a Cyrillic letter, as in dictionaries and encyclopaedias. */
const STRESS = /(?<=[\u0400-\u052f])[\u0300\u0301]/g;
/** The increment sign stands for capital delta in carelessly typed Greek, and NFKC keeps it. */
const INCREMENT = /\u2206/g;

function regularise(text: string): string {
  return text
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(TRADE_MARK, ' ')
    .replace(INCREMENT, 'Δ')
    .normalize('NFKC')
    .replace(STRESS, '')
    .replace(APOSTROPHE, "'")
    .replace(INVISIBLE, '')
    .replace(DECIMAL_DIGIT, anyAscii);
}

function readReference(reference: string, decimal?: string, hexadecimal?: string): string {
  const named = NAMED.get(reference.toLowerCase());
  if (named !== undefined) return named;
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : reference;
}
