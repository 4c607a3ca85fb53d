/**
 * The cost of turning one folded token into another: an optimal-string-alignment distance (insertion, deletion,
 * substitution, transposition of neighbours) with costs below 1 for differences that come from transliteration and
 * hearing. The index can retrieve tokens up to a certain unit distance; the weighted cost grades those.
 */

/** A vowel lost or gained: unwritten in Arabic and Hebrew, reduced in speech. */
const VOWEL_GAP = 0.6;
/** An h lost or gained: silent in many romanisations. */
const H_GAP = 0.6;
/** No letter can be lost or gained for less. */
export const LEAST_GAP = Math.fround(0.6);
const CONSONANT_GAP = 1;
/** After a wrong letter the most common typing error; systems of romanisation never differ like this. */
export const TRANSPOSITION = 0.7;
/** Unlisted substitutions cost 1. Folded letters: x is sh/ch, i is also j and y, u is also o. */
const SUBSTITUTIONS: readonly (readonly [pair: string, cost: number])[] = [
  ['ae', 0.3],
  ['ei', 0.35],
  ['ai', 0.7],
  ['au', 0.8],
  ['eu', 0.7],
  ['iu', 0.8],
  ['gk', 0.5],
  ['kh', 0.6],
  ['gh', 0.7],
  ['gi', 0.7],
  ['bp', 0.7],
  ['dt', 0.6],
  ['dz', 0.7],
  ['tz', 0.8],
  ['fv', 0.5],
  ['bv', 0.6],
  ['fp', 0.7],
  ['uv', 0.5],
  ['sz', 0.4],
  ['sx', 0.6],
  ['xz', 0.7],
  ['kx', 0.7],
  ['ks', 0.8],
  ['mn', 0.7],
  ['lr', 0.8],
  // Letters that only unfolded texts have; the fold would have merged them.
  ['iy', 0.3],
  ['ij', 0.5],
  ['jy', 0.4],
  ['ou', 0.3],
  ['ao', 0.6],
  ['vw', 0.2],
  ['ck', 0.3],
  ['cs', 0.5],
  ['kq', 0.2],
  // Confused in optical character recognition.
  ['il', 0.5],
  ['ce', 0.7],
  ['ef', 0.7],
];

export const ALPHABET = 128;
/** Cost of a letter for another: first × ALPHABET + second; of a letter for itself 0. */
export const substitution = new Float32Array(ALPHABET * ALPHABET).fill(1);
/** Cost of a letter lost or gained. */
export const gap = new Float32Array(ALPHABET).fill(CONSONANT_GAP);
for (let letter = 0; letter < ALPHABET; letter++) substitution[letter * ALPHABET + letter] = 0;
for (const [pair, cost] of SUBSTITUTIONS) {
  const first = pair.charCodeAt(0);
  const second = pair.charCodeAt(1);
  substitution[first * ALPHABET + second] = cost;
  substitution[second * ALPHABET + first] = cost;
}
for (const vowel of 'aeiu') gap[vowel.charCodeAt(0)] = VOWEL_GAP;
gap['h'.charCodeAt(0)] = H_GAP;

/** The fold of Cyrillic ё within a word, which is often printed as е: Fyodorov, Fiodorov, Fjodorov; Fedorov. */
export const YO_AS_E = 0.2;
/** Shorter words too easily become other names (Kyong, Keng); those that are one name are in the table of names. */
const SHORTEST_YO = 6;

/** Longest fold that is compared letter by letter; the rest of a longer token must be equal. */
export const LONGEST = 48;
const WIDTH = LONGEST + 1;
// One matrix for all calls: a comparison allocates nothing.
const matrix = new Float32Array(WIDTH * WIDTH);
const steps = new Uint8Array(WIDTH * WIDTH);

/** The weighted cost of turning fold `a` into fold `b`; symmetric; 0 only for equal folds. */
export function spellingCost(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY;
  matrix[0] = 0;
  for (let i = 1; i <= a.length; i++) matrix[i * WIDTH] = at(matrix, (i - 1) * WIDTH) + gapCost(a, i - 1);
  for (let j = 1; j <= b.length; j++) matrix[j] = at(matrix, j - 1) + gapCost(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const letterA = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const letterB = b.charCodeAt(j - 1);
      const cell = i * WIDTH + j;
      let least = Math.min(
        at(matrix, cell - WIDTH - 1) + at(substitution, letterA * ALPHABET + letterB),
        at(matrix, cell - WIDTH) + gapCost(a, i - 1),
        at(matrix, cell - 1) + gapCost(b, j - 1),
      );
      if (i > 1 && j > 1 && letterA === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === letterB) {
        least = Math.min(least, at(matrix, cell - 2 * WIDTH - 2) + TRANSPOSITION);
      }
      if (letterA === LETTER_E && endsYo(b, j - 1))
        least = Math.min(least, at(matrix, cell - WIDTH - 2) + YO_AS_E);
      if (letterB === LETTER_E && endsYo(a, i - 1))
        least = Math.min(least, at(matrix, cell - 2 * WIDTH - 1) + YO_AS_E);
      matrix[cell] = least;
    }
  }
  return at(matrix, a.length * WIDTH + b.length);
}

/**
 * Unit optimal-string-alignment distance, cut off: any value above `limit` means "more than limit".
 * This is the distance that symmetric deletions retrieve completely (Garbe, SymSpell).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  if (a.length > LONGEST || b.length > LONGEST) return beyond;
  for (let j = 0; j <= b.length; j++) steps[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Cells farther from the diagonal than the limit would exceed it.
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    steps[i * WIDTH + first - 1] = first === 1 ? i : beyond;
    if (last < b.length) steps[i * WIDTH + last + 1] = beyond;
    let rowLeast = at(steps, i * WIDTH + first - 1);
    for (let j = first; j <= last; j++) {
      const cell = i * WIDTH + j;
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = Math.min(
        at(steps, cell - WIDTH - 1) + (same ? 0 : 1),
        at(steps, cell - WIDTH) + 1,
        at(steps, cell - 1) + 1,
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        least = Math.min(least, at(steps, cell - 2 * WIDTH - 2) + 1);
      }
      steps[cell] = least;
      if (least < rowLeast) rowLeast = least;
    }
    if (rowLeast > limit) return beyond;
  }
  return Math.min(at(steps, a.length * WIDTH + b.length), beyond);
}

export const LETTER_E = 'e'.charCodeAt(0);

/** Whether the fold of ё between consonants ends at this place. */
export function endsYo(fold: string, place: number): boolean {
  if (place === 0 || fold.charCodeAt(place) !== LETTER_U || fold.charCodeAt(place - 1) !== LETTER_I)
    return false;
  return fold.length >= SHORTEST_YO && isConsonant(fold, place - 2) && isConsonant(fold, place + 1);
}

const LETTER_I = 'i'.charCodeAt(0);
const LETTER_U = 'u'.charCodeAt(0);

function isConsonant(fold: string, place: number): boolean {
  return place >= 0 && place < fold.length && !'aeiou'.includes(fold.charAt(place));
}

function gapCost(fold: string, position: number): number {
  return gap[fold.charCodeAt(position)] ?? CONSONANT_GAP;
}

function at(values: Float32Array | Uint8Array, position: number): number {
  return values[position] ?? 0;
}
