import type { Script } from './script.js';
import type { ScriptWord } from './script-word.js';

/** A name in one script, cut into its words. */
export interface OneScript {
  readonly script: Script;
  readonly words: readonly ScriptWord[];
}

const SPACE = 0x20;
/** Ё: between some capitals it may be what a wrong encoding made of another letter (mojibake.ts). */
const YO = 0x0401;

/** Cases of letters; those without are `LETTER`. */
const LETTER = 0;
const CAPITAL = 1;
const SMALL = 2;

/**
 * Letters that are what they are: nothing is to be composed, unmixed or repaired about them, and each is a letter or a
 * mark in Unicode. First and last code, script, case. Letters that are made regular are left out: Arabic presentation
 * forms, hamza over yeh barree, Devanagari letters with a nukta.
 */
const LETTERS: readonly (readonly [number, number, Script, number])[] = [
  [0x0401, 0x0401, 'Cyrl', CAPITAL],
  [0x0410, 0x042f, 'Cyrl', CAPITAL],
  [0x0430, 0x044f, 'Cyrl', SMALL],
  [0x0451, 0x0451, 'Cyrl', SMALL],
  [0x0621, 0x063a, 'Arab', LETTER],
  [0x0641, 0x064a, 'Arab', LETTER],
  [0x067e, 0x067e, 'Arab', LETTER],
  [0x0686, 0x0686, 'Arab', LETTER],
  [0x0698, 0x0698, 'Arab', LETTER],
  [0x06a9, 0x06a9, 'Arab', LETTER],
  [0x06af, 0x06af, 'Arab', LETTER],
  [0x06be, 0x06be, 'Arab', LETTER],
  [0x06cc, 0x06cc, 'Arab', LETTER],
  [0x0901, 0x0903, 'Deva', LETTER],
  [0x0905, 0x0928, 'Deva', LETTER],
  [0x092a, 0x0930, 'Deva', LETTER],
  [0x0932, 0x0933, 'Deva', LETTER],
  [0x0935, 0x0939, 'Deva', LETTER],
  [0x093e, 0x094d, 'Deva', LETTER],
  [0x4e00, 0x9fa5, 'Hani', LETTER],
  [0xac00, 0xd7a3, 'Hang', LETTER],
];

/**
 * Letters, marks and signs of these scripts that cleaning makes regular, or takes away, by itself in each word: letters of
 * Kurdish, Urdu, Pashto and others that Unicode has more than once, vowel signs, tatweel; Devanagari letters with a nukta.
 */
const IRREGULAR: readonly (readonly [number, number, Script])[] = [
  [0x0640, 0x0640, 'Arab'],
  [0x064b, 0x0655, 'Arab'],
  [0x0670, 0x06d3, 'Arab'],
  [0x06d5, 0x06d5, 'Arab'],
  [0x0929, 0x0929, 'Deva'],
  [0x0931, 0x0931, 'Deva'],
  [0x0934, 0x0934, 'Deva'],
  [0x093c, 0x093c, 'Deva'],
  [0x0958, 0x095f, 'Deva'],
];

const SCRIPTS: readonly Script[] = [...new Set(LETTERS.map(([, , script]) => script))];
/** By code: the case, and from the fourth bit on one more than the place of the script; 0 for every other character. */
const KINDS = new Uint8Array(2 ** 16);
const CASE = 3;
const UNCLEAN = 4;
const SCRIPT = 3;
for (const [first, last, script] of IRREGULAR) KINDS.fill(kindOf(script, UNCLEAN), first, last + 1);
for (const [first, last, script, letterCase] of LETTERS)
  KINDS.fill(kindOf(script, letterCase), first, last + 1);

function kindOf(script: Script, flags: number): number {
  return ((SCRIPTS.indexOf(script) + 1) << SCRIPT) | flags;
}

/** Where the words of a name in one script are. The same object is used for every name, like `PlainWords`. */
export class PlacedWords {
  script: Script = 'Zyyy';
  /** whether each word is to be cleaned, by itself */
  isUnclean = false;
  /** words */
  count = 0;
  /** where each begins, and where what follows it does */
  readonly from: number[] = [];
  readonly to: number[] = [];

  /**
   * Finds the words of a name in letters of one script and blanks, in which no capital follows a small letter.
   * @returns whether the name is like that and has a word; if not, what was found means nothing
   */
  read(raw: string): boolean {
    const { length } = raw;
    let script = 0;
    let start = -1;
    let before = LETTER;
    let unclean = 0;
    this.count = 0;
    for (let index = 0; index <= length; index++) {
      const code = index < length ? raw.charCodeAt(index) : SPACE;
      if (code === SPACE) {
        if (start >= 0) {
          this.from[this.count] = start;
          this.to[this.count++] = index;
        }
        start = -1;
        before = LETTER;
        continue;
      }
      const kind = KINDS[code] ?? 0;
      if (kind === 0 || (script !== 0 && kind >> SCRIPT !== script)) return false;
      const letterCase = kind & CASE;
      if (letterCase !== LETTER) {
        if (letterCase === CAPITAL && before === SMALL) return false;
        if (before === CAPITAL && code === YO) return false;
      }
      script = kind >> SCRIPT;
      unclean |= kind & UNCLEAN;
      before = letterCase;
      if (start < 0) start = index;
    }
    this.script = SCRIPTS[script - 1] ?? 'Zyyy';
    this.isUnclean = unclean !== 0;
    return this.count > 0;
  }
}

const placed = new PlacedWords();

/**
 * The words of a name in letters of one script and blanks: what cleaning, folding and cutting give for it, in a
 * fraction of the time. Null for all other names, for those in which a capital follows a small letter, and for those that
 * have to be cleaned.
 */
export function inOneScript(raw: string): OneScript | null {
  if (!placed.read(raw) || placed.isUnclean) return null;
  const words: ScriptWord[] = [];
  for (let at = 0; at < placed.count; at++)
    words.push({
      text: raw.slice(placed.from[at], placed.to[at]).toLowerCase(),
      dotted: false,
      quoted: false,
    });
  return { script: placed.script, words };
}
