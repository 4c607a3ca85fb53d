/**
 * One-byte encodings of Cyrillic files, by WHATWG label. They use the same bytes for different letters, so each of them
 * can decode any other's text into nonsense.
 */
export const CYRILLIC_ENCODINGS = [
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
] as const;

/**
 * Letters of Russian and how often they occur in running text, per mille (Lyashevskaya and Sharov, Frequency dictionary
 * of modern Russian, 2009). Names differ from text by less than a wrong encoding does.
 */
const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  (
    'о110 е85 а80 и74 н67 т63 с55 р47 в45 л43 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 ' +
    'щ4 э3 ф3 ъ0.4 ё0.4 і10 ї2 є2 ґ0.4 ў1 ј1 љ0.4 њ0.4 ђ0.4 ћ0.4 џ0.4'
  )
    .split(' ')
    .map((entry): [string, number] => [entry[0] ?? '', Math.log(Number(entry.slice(1)) / 1000)]),
);
/**
 * Characters that are not Cyrillic letters (box drawing, signs), and capitals after a small letter: rare in any name.
 */
const STRANGE = Math.log(0.00002);
const CAPITAL_INSIDE = Math.log(0.01);
/** Mean logarithm above which letters are those of Cyrillic text: text has about −3.0, letters at random −4.3. */
const CYRILLIC = -3.5;
/** Fewer letters prove nothing. */
const ENOUGH = 12;
/** By how much (mean logarithm) the best reading must beat the next. */
const MARGIN = 0.15;

/**
 * The Cyrillic encoding of a text, recognised by its letters; null if they are too few or not Cyrillic, or if another
 * encoding fits as well. `koi8-u` counts as `koi8-r`, which it contains.
 */
export function cyrillicEncoding(head: Uint8Array): (typeof CYRILLIC_ENCODINGS)[number] | null {
  const scored = CYRILLIC_ENCODINGS.filter((label) => label !== 'koi8-u')
    .map((label) => {
      const text = new TextDecoder(label).decode(head);
      return { label, text, score: likeness(text) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score < CYRILLIC) return null;
  // A text in capitals alone has the same bytes in two of them; then the choice does not matter.
  const next = scored.find(({ text }) => text !== best.text);
  return next !== undefined && best.score - next.score < MARGIN ? null : best.label;
}

function likeness(text: string): number {
  let [sum, count, smallBefore] = [0, 0, false];
  for (const letter of text) {
    if (letter < '\u0080') {
      smallBefore = false;
      continue;
    }
    const small = letter.toLowerCase();
    const isSmall = small === letter;
    count += 1;
    sum += FREQUENCIES.get(small) ?? STRANGE;
    if (smallBefore && !isSmall) sum += CAPITAL_INSIDE;
    smallBefore = isSmall && FREQUENCIES.has(small);
  }
  return count < ENOUGH ? Number.NEGATIVE_INFINITY : sum / count;
}
