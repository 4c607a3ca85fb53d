import type { Script } from './script.js';
import type { ScriptWord } from './script-word.js';

/** A name in one script, cut into its words. */
export interface OneScript {
  readonly script: Script;
  readonly words: readonly ScriptWord[];
}

const SPACE = 0x20;

/** What a character is to a name in one script. */
type Place = 'none' | 'letter' | 'capital' | 'small';

/**
 * Letters that are what they are: nothing is to be composed, unmixed or repaired about them, and each is a letter or a mark
 * in Unicode. First and last code, script, case. Letters that are made regular are left out: Arabic presentation forms,
 * hamza over yeh barree, Devanagari letters with a nukta.
 */
const LETTERS: readonly (readonly [number, number, Script, Place])[] = [
  [0x0401, 0x0401, 'Cyrl', 'capital'],
  [0x0410, 0x042f, 'Cyrl', 'capital'],
  [0x0430, 0x044f, 'Cyrl', 'small'],
  [0x0451, 0x0451, 'Cyrl', 'small'],
  [0x0621, 0x063a, 'Arab', 'letter'],
  [0x0641, 0x064a, 'Arab', 'letter'],
  [0x067e, 0x067e, 'Arab', 'letter'],
  [0x0686, 0x0686, 'Arab', 'letter'],
  [0x0698, 0x0698, 'Arab', 'letter'],
  [0x06a9, 0x06a9, 'Arab', 'letter'],
  [0x06af, 0x06af, 'Arab', 'letter'],
  [0x06be, 0x06be, 'Arab', 'letter'],
  [0x06cc, 0x06cc, 'Arab', 'letter'],
  [0x0901, 0x0903, 'Deva', 'letter'],
  [0x0905, 0x0928, 'Deva', 'letter'],
  [0x092a, 0x0930, 'Deva', 'letter'],
  [0x0932, 0x0933, 'Deva', 'letter'],
  [0x0935, 0x0939, 'Deva', 'letter'],
  [0x093e, 0x094d, 'Deva', 'letter'],
  [0x4e00, 0x9fa5, 'Hani', 'letter'],
  [0xac00, 0xd7a3, 'Hang', 'letter'],
];

/** Ё and ё: after some capitals they may be what a wrong encoding made of another letter. */
const YO = new Set([0x0401, 0x0451]);

/** By code: one more than the place in `LETTERS`; 0 for every other character. */
const RANGES = new Uint8Array(2 ** 16);
LETTERS.forEach(([first, last], range) => {
  RANGES.fill(range + 1, first, last + 1);
});

/**
 * The words of a name in letters of one script and blanks: what cleaning, folding and cutting give for it, in a fraction of
 * the time. Null for all other names, and for those in which a capital follows a small letter.
 */
export function inOneScript(raw: string): OneScript | null {
  const words: ScriptWord[] = [];
  let script: Script | null = null;
  let start = -1;
  let before: Place = 'none';
  for (let index = 0; index <= raw.length; index++) {
    const code = index < raw.length ? raw.charCodeAt(index) : SPACE;
    if (code === SPACE) {
      if (start >= 0)
        words.push({ text: raw.slice(start, index).toLowerCase(), dotted: false, quoted: false });
      start = -1;
      before = 'none';
      continue;
    }
    const range = LETTERS[(RANGES[code] ?? 0) - 1];
    if (range === undefined || (script !== null && range[2] !== script)) return null;
    if ((range[3] === 'capital' && before === 'small') || (before === 'capital' && YO.has(code))) return null;
    script = range[2];
    before = range[3];
    if (start < 0) start = index;
  }
  return script === null ? null : { script, words };
}
