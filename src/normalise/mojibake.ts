/**
 * Text whose bytes were read in the wrong encoding, recognised and repaired: UTF-8 read as Windows-1252 or Latin-1
 * ("MuÃ±oz"), UTF-8 read as Windows-1251 ("РџСѓС‚РёРЅ"), Windows-1251 read as Latin-1 ("Ïóòèí").
 */

/**
 * Windows-1252, bytes 80–9F (WHATWG Encoding Standard, index windows-1252); bytes without a sign keep their C1 code.
 */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Windows-1251, bytes 80–BF (WHATWG index windows-1251); C0–FF are А–я in order. */
const HIGH_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const bytes1252 = new Map<number, number>();
for (let index = 0; index < HIGH_1252.length; index++)
  bytes1252.set(HIGH_1252.charCodeAt(index), 0x80 + index);
for (let byte = 0x80; byte <= 0xff; byte++) if (!bytes1252.has(byte)) bytes1252.set(byte, byte);

const bytes1251 = new Map<number, number>();
for (let index = 0; index < HIGH_1251.length; index++)
  bytes1251.set(HIGH_1251.charCodeAt(index), 0x80 + index);
for (let byte = 0xc0; byte <= 0xff; byte++) bytes1251.set(0x410 + byte - 0xc0, byte);

const LEAD_1252 = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/;
/**
 * UTF-8 of Cyrillic, Greek, Arabic and Hebrew begins with bytes CE to D9, which Windows-1251 shows as these letters.
 */
const LEAD_1251 = /(?:[РСОПШЩЧ][\u00a0-\u00bf\u0401-\u040f\u0451-\u045f\u0490\u0491\u2013-\u2122]){2}/;
/** What a repaired text may hold: letters of living scripts, not the phonetic signs and stray marks of a chance hit. */
const PLAUSIBLE =
  /^[\x20-\x7e\u00a0-\u024f\u02bb-\u02bc\u0370-\u058a\u05d0-\u05f4\u060c-\u06ff\u0900-\u109f\u10a0-\u13ff\u1780-\u17ff\u1e00-\u1fff\u2010-\u203a\u2116\u3001-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffee]+$/;
const NO_PLAIN_LETTER = /^[^A-Za-z\u0100-\uffff]*$/;
const HIGH_LATIN = /[\u00c0-\u00ff\u00a8\u00b8]{4}/;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text as it was meant where a wrong encoding can be recognised beyond doubt; otherwise the text unchanged. */
export function repairMojibake(text: string): string {
  let current = text;
  // Files often pass through two wrong conversions; a third one was never seen.
  for (let round = 0; round < 2; round++) {
    const next = repairOnce(current);
    if (next === null) break;
    current = next;
  }
  return current;
}

function repairOnce(text: string): string | null {
  if (LEAD_1252.test(text)) {
    const repaired = asUtf8(text, bytes1252);
    if (repaired !== null) return repaired;
  }
  if (LEAD_1251.test(text)) {
    const repaired = asUtf8(text, bytes1251);
    if (repaired !== null) return repaired;
  }
  return NO_PLAIN_LETTER.test(text) && HIGH_LATIN.test(text) ? as1251(text) : null;
}

/** Every sign above ASCII turned back into its byte and the bytes read as UTF-8; null unless all of it fits. */
function asUtf8(text: string, byteOf: ReadonlyMap<number, number>): string | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 ? code : byteOf.get(code);
    if (byte === undefined) return null;
    // A no-break space (byte A0) is often turned into a plain space by whichever program read the text last.
    const previous = index > 0 ? (bytes[index - 1] ?? 0) : 0;
    bytes[index] = byte === 0x20 && previous >= 0xc2 && previous <= 0xdf ? 0xa0 : byte;
  }
  try {
    const decoded = decoder.decode(bytes);
    return PLAUSIBLE.test(decoded) ? decoded : null;
  } catch {
    return null;
  }
}

/** Latin-1 letters read as the Windows-1251 bytes they came from. Real words hold no run of accented letters alone. */
function as1251(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= 0xc0 && code <= 0xff) result += String.fromCharCode(0x410 + code - 0xc0);
    else if (code === 0xa8) result += 'Ё';
    else if (code === 0xb8) result += 'ё';
    else result += character;
  }
  return result;
}
