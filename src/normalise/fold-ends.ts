/**
 * How the fold of two words written as one begins and ends, as far as each of them tells by itself. Hardly any listed
 * word begins like one of a customer's names and ends like the next: that shows of most neighbours, without their letters,
 * that no word is spelt like both together.
 *
 * Ends are one number: the first three letters of a fold in its low half, and the last three in its high half; a half is 0
 * where nothing is said.
 */
const LETTERS = 3;
const LETTER_BITS = 5;
const HALF = LETTERS * LETTER_BITS;
const START_MASK = 2 ** HALF - 1;
/** What the letters at the border of two words become depends on both: one of each fold. */
const LEAST = LETTERS + 1;

/**
 * What a word says of the fold of words that it begins, and of those that it ends.
 * @param fold its own
 */
export function endsOfWord(text: string, fold: string): number {
  if (fold.length < LEAST) return 0;
  return (tellsStart(fold) ? startOf(fold) : 0) | (tellsEnd(text, fold) ? endOf(fold) << HALF : 0);
}

/** Of two words written as one, unless a group of letters spans them (`mayBeSpanned`); 0 where one of them says nothing. */
export function endsOfTwo(first: number, second: number): number {
  const start = first & START_MASK;
  const end = second & ~START_MASK;
  return start === 0 || end === 0 ? 0 : start | end;
}

/** Of a whole fold; 0 where it is too short for two words that say something. */
export function endsOfFold(fold: string): number {
  if (fold.length < 2 * LETTERS) return 0;
  return endsOfTwo(startOf(fold), endOf(fold) << HALF);
}

/** Nureddin becomes nuraldin, but not with a word behind it. */
function tellsStart(fold: string): boolean {
  return !fold.endsWith('aldin');
}

/**
 * Not what is read otherwise at the beginning than within, nor an ending that may be another with a word before it: -ic in
 * a word of three letters, -din with its article.
 */
function tellsEnd(text: string, fold: string): boolean {
  if (text.length < LEAST || /^(?:ye|x|ks)/.test(text) || fold.startsWith('abd')) return false;
  return !fold.endsWith('din') && !fold.endsWith('dine');
}

function startOf(fold: string): number {
  return lettersFrom(fold, 0);
}

function endOf(fold: string): number {
  return lettersFrom(fold, fold.length - LETTERS);
}

/** 0 where one of them is none. */
function lettersFrom(fold: string, from: number): number {
  let letters = 0;
  for (let at = from; at < from + LETTERS; at++) {
    const code = fold.charCodeAt(at);
    if (code < 97 || code > 122) return 0;
    letters = (letters << LETTER_BITS) | (code & 31);
  }
  return letters;
}
