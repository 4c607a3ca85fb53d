/** Writing systems told apart, by ISO 15924 code. `Zyyy`: no letter at all; `Zzzz`: a script not named here. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Armn'
  | 'Geor'
  | 'Arab'
  | 'Hebr'
  | 'Hani'
  | 'Jpan'
  | 'Kana'
  | 'Hang'
  | 'Deva'
  | 'Beng'
  | 'Thai'
  | 'Ethi'
  | 'Khmr'
  | 'Mymr'
  | 'Zyyy'
  | 'Zzzz';

/**
 * Blocks of the Unicode code charts that hold the scripts above: first code point, last code point, script; ascending.
 * Blocks instead of the Script property: a lookup by property costs a chain of regular expressions for every letter.
 */
const BLOCKS: readonly (readonly [number, number, Script])[] = [
  [0x0041, 0x024f, 'Latn'],
  [0x0250, 0x02af, 'Latn'],
  [0x0370, 0x03ff, 'Grek'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0530, 0x058f, 'Armn'],
  [0x0590, 0x05ff, 'Hebr'],
  [0x0600, 0x06ff, 'Arab'],
  [0x0750, 0x077f, 'Arab'],
  [0x0860, 0x08ff, 'Arab'],
  [0x0900, 0x097f, 'Deva'],
  [0x0980, 0x09ff, 'Beng'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1c80, 0x1c8f, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2d00, 0x2d2f, 'Geor'],
  [0x2d80, 0x2ddf, 'Ethi'],
  [0x2de0, 0x2dff, 'Cyrl'],
  [0x3005, 0x3007, 'Hani'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3130, 0x318f, 'Hang'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa720, 0xa7ff, 'Latn'],
  [0xa8e0, 0xa8ff, 'Deva'],
  [0xa960, 0xa97f, 'Hang'],
  [0xa9e0, 0xa9ff, 'Mymr'],
  [0xaa60, 0xaa7f, 'Mymr'],
  [0xab00, 0xab2f, 'Ethi'],
  [0xab30, 0xab6f, 'Latn'],
  [0xac00, 0xd7ff, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff5a, 'Latn'],
  [0xff66, 0xff9f, 'Kana'],
  [0xffa0, 0xffdc, 'Hang'],
  [0x20000, 0x3ffff, 'Hani'],
];

let lastBlock: readonly [number, number, Script] = [0, -1, 'Zzzz'];

const LETTER = /[\p{L}\p{M}]/u;

/** The script whose blocks hold a code point; `Zzzz` for all others. Says nothing about whether it is a letter. */
export function scriptOfCodePoint(codePoint: number): Script {
  // Letters of one script follow each other: the block of the last one answers most questions.
  if (codePoint >= lastBlock[0] && codePoint <= lastBlock[1]) return lastBlock[2];
  let low = 0;
  let high = BLOCKS.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = BLOCKS[middle];
    if (block === undefined) break;
    if (codePoint < block[0]) high = middle - 1;
    else if (codePoint > block[1]) low = middle + 1;
    else {
      lastBlock = block;
      return block[2];
    }
  }
  return 'Zzzz';
}

/** The script of one character (a code point as a string); `Zyyy` for what is no letter. */
function scriptOfCharacter(character: string): Script {
  return LETTER.test(character) ? scriptOfCodePoint(character.codePointAt(0) ?? 0) : 'Zyyy';
}

/** The script that most letters of a text are in; Han beside kana is `Jpan`. Ties go to the script that comes first. */
export function scriptOf(text: string): Script {
  if (/^[\x20-\x7e]*$/.test(text)) return /[A-Za-z]/.test(text) ? 'Latn' : 'Zyyy';
  const counts = new Map<Script, number>();
  for (const character of text) {
    const script = scriptOfCharacter(character);
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (counts.has('Kana') && counts.has('Hani')) return 'Jpan';
  let best: Script = 'Zyyy';
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best;
}
