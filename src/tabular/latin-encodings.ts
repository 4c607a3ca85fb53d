/** What a text that is not UTF-8 may be in, by WHATWG labels. */
export interface LikelyEncodings {
  /** the likeliest first; empty if none fits */
  readonly labels: readonly string[];
  /** whether the first is certain */
  readonly sure: boolean;
}

/** The usual encoding of Western files that are not UTF-8. */
export const WESTERN = 'windows-1252';

const UNKNOWN: LikelyEncodings = { labels: [], sure: false };
/** Share of the letters above ASCII that the likeliest encoding must turn into letters of its languages. */
const LIKELY = 0.75;
/** By how much (share) the likeliest must exceed the next. */
const MARGIN = 0.15;

/**
 * For each encoding of Latin letters, those that occur in names of its languages. Of two with the same bytes, the more
 * common one comes first.
 */
const LATIN: readonly (readonly [label: string, letters: string])[] = [
  [WESTERN, 'éèêëáàâäãåæçíìîïñóòôöõøœúùûüßýÿðþšž'],
  ['windows-1250', 'ąćęłńóśźżáčďéěíňřšťúůýžôäĺľŕőöüűăâîşţđß'],
  ['iso-8859-2', 'ąćęłńóśźżáčďéěíňřšťúůýžôäĺľŕőöüűăâîşţđß'],
  ['windows-1254', 'ğışçöüâîûé'],
  ['windows-1257', 'ąčęėįšųūžāēģīķļņäõöüéó'],
  ['macintosh', 'éèêëáàâäãåæçíìîïñóòôöõøœúùûüßÿ'],
];
/** Icelandic letters in place of Turkish ones, and letters without which Icelandic cannot be written. */
const ICELANDIC_IN_TURKISH = /[ðþý]/i;
const ICELANDIC = /[áíóúæ]/i;

/** Whether an encoding is one of Latin letters; many of these share their bytes. */
export function isLatinEncoding(label: string): boolean {
  return LATIN.some(([latin]) => latin === label) || /^iso-8859-(?:1|3|4|9|10|13|14|15|16)$/.test(label);
}

/** Signs that occur next to letters in Western texts, and are letters in other encodings. */
const SIGNS = new Set('’‘“”–—…€°ºª§©®™«»·´\u00a0');
/** Fewer odd letters may be typing errors. */
const FEW = 2;

/**
 * What a text in Latin letters that is not UTF-8 may be in: Windows-1252, unless its letters make no names there
 * (`Pawe³`) and do so in another encoding; none if they do so in no encoding known here, such as those of DOS. Much
 * Czech, Croatian and Hungarian text in Windows-1250 consists of letters in Windows-1252 too (`Dvoøák`) and cannot be
 * told apart.
 */
export function latinEncodings(head: Uint8Array): LikelyEncodings {
  const [western, ...others] = LATIN.map(([label, letters]) => fitLatin(head, label, new Set(letters)));
  if (western === undefined) return UNKNOWN;
  others.sort((a, b) => b.share - a.share);
  const [best] = others;
  if (western.odd >= FEW && best !== undefined && Math.max(western.share, best.share) < LIKELY)
    return UNKNOWN;
  if (western.odd >= FEW && best !== undefined && best.share - western.share >= MARGIN) {
    const near = others.filter(({ share, text }) => best.share - share < MARGIN && text !== best.text);
    return { labels: [best.label, ...near.map(({ label }) => label)], sure: near.length === 0 };
  }
  const turkish = others.find(({ label }) => label === 'windows-1254');
  const isTurkish = ICELANDIC_IN_TURKISH.test(western.text) && !ICELANDIC.test(western.text);
  if (!isTurkish || turkish === undefined || turkish.share < LIKELY) return { labels: [WESTERN], sure: true };
  const better = others.filter(({ share }) => share > turkish.share).map(({ label }) => label);
  return { labels: [...better, turkish.label], sure: better.length === 0 };
}

const ASCII_LETTER = /[a-z]/i;
/** Bytes that are undefined in Windows-1252. */
const UNDEFINED = /[\u0081\u008d\u008f\u0090\u009d]/;
/**
 * What č, ć, ř and ě of Slavic names become in Windows-1252: letters in places where Western names have none like them:
 * `Kovaèeviæ`, `Jiøí`, `Zdenìk`, `Èerný`.
 */
const NO_VOWELS = /[aeiouyáéíóúý][èøæ][aeiouyáéíóúýì]|iæ\b|\bÈ[ae]|[^aeiou]ì[a-z]/g;

/**
 * How many of the letters above ASCII next to other letters are letters of the language; a capital within a word is
 * not.
 */
function fitLatin(head: Uint8Array, label: string, common: ReadonlySet<string>) {
  // Decoded in one piece, Node 20 reads Windows-1252 as Latin-1 (nodejs/node#56542).
  const text = new TextDecoder(label).decode(head, { stream: true });
  let [letters, odd] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter < '\u0080' || SIGNS.has(letter)) continue;
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (!ASCII_LETTER.test(before) && !ASCII_LETTER.test(behind)) continue;
    letters += 1;
    const small = letter.toLowerCase();
    const isInside = small !== letter && ASCII_LETTER.test(before) && /[a-z]/.test(behind);
    // The small letter of İ is i with a dot above it.
    if (isInside || !(common.has(small) || letter === 'İ')) odd += 1;
  }
  if (label === WESTERN) odd = Math.min(letters, odd + (text.match(NO_VOWELS)?.length ?? 0));
  if (label === WESTERN && UNDEFINED.test(text)) return { label, text, odd: FEW, share: 0 };
  return { label, text, odd, share: letters === 0 ? 1 : 1 - odd / letters };
}
