/**
 * What an entry of a deletion index says of its string besides the hash, in six bits: within how many edits it is found,
 * and which letters were deleted of it, or how long it is. Strings that are equal after deletions are often further apart
 * than they may be: by their codes half of them are passed over, and never looked at.
 */

/** Deletions are made in this many first letters: bounds the entries of one string at 37. */
export const PREFIX = 8;
export const CODE_BITS = 6;

/** How a prefix was shortened: not at all, by two letters (`pairDeleted`, from 1 to 28), by the letter at a place. */
export const NONE_DELETED = 0;
const ONE = 29;
const SHORTENED = ONE + PREFIX;

// An entry's code: of a string filed whole, found within two edits, how it was shortened; then these.
/** How much longer than `PREFIX` it is, by one, two or more letters, whatever was deleted. */
const LONGER = SHORTENED;
const MOST_LONGER = 3;
/** The same of strings that are found within one edit at most, of which two letters are never deleted. */
const CLOSE = LONGER + MOST_LONGER;
const CLOSE_ONE = CLOSE + 1;
const CLOSE_LONGER = CLOSE_ONE + PREFIX;
const CODES = CLOSE_LONGER + MOST_LONGER;
/** of a set of codes */
const WORDS = 2;

/** @param first place of the first letter deleted, before that of the second */
export function pairDeleted(first: number, second: number): number {
  return 1 + (second * (second - 1)) / 2 + first;
}

/** @param place of the only letter deleted */
export function oneDeleted(place: number): number {
  return ONE + place;
}

/** The code of an entry for a string of this length, to be found within `limit` edits. @param shortened how its prefix was */
export function entryCode(shortened: number, length: number, limit: number): number {
  const close = limit < 2;
  if (length > PREFIX) return (close ? CLOSE_LONGER : LONGER) + Math.min(length - PREFIX, MOST_LONGER) - 1;
  if (!close) return shortened;
  return shortened === NONE_DELETED ? CLOSE : CLOSE_ONE + shortened - ONE;
}

/** The places of the letters deleted, `first` and `second` the same where it is one. */
interface Deleted {
  readonly count: number;
  readonly first: number;
  readonly second: number;
}

/** By the code of an entry, what was deleted of it, where the code says it. */
const DELETED: Deleted[] = [];
DELETED[NONE_DELETED] = DELETED[CLOSE] = { count: 0, first: 0, second: 0 };
for (let second = 0; second < PREFIX; second++) {
  const one = { count: 1, first: second, second };
  DELETED[oneDeleted(second)] = DELETED[CLOSE_ONE + second] = one;
  for (let first = 0; first < second; first++)
    DELETED[pairDeleted(first, second)] = { count: 2, first, second };
}

/** From this length on all strings are near to the same codes. */
const LONGEST = PREFIX + MOST_LONGER + 2;

/** The codes of strings whose length may be near: sets of two words, those of one length from `nearLengths` on. */
export const NEAR_LENGTHS = codeSets(2 * (LONGEST + 1), (set, code) =>
  isNear(set % (LONGEST + 1), code, Math.min(set > LONGEST ? 2 : 1, limitOf(code))),
);

/** @param length of the string that others are to be within `limit` edits of */
export function nearLengths(length: number, limit: number): number {
  return WORDS * ((limit > 1 ? LONGEST + 1 : 0) + Math.min(length, LONGEST));
}

/** The codes that may go with a prefix: sets of two words, those of one shortened in a way from `goingWith` on. */
export const GOING_WITH = codeSets(4 * SHORTENED, (set, code) => {
  const edits = Math.min(set < 2 * SHORTENED ? 1 : 2, limitOf(code));
  return mayGoWith(set % SHORTENED, code, edits, set % (2 * SHORTENED) < SHORTENED);
});

/** @param shortened how the prefix was. @param length of the string whose prefix it is */
export function goingWith(shortened: number, length: number, limit: number): number {
  return WORDS * ((limit > 1 ? 2 * SHORTENED : 0) + (length > PREFIX ? SHORTENED : 0) + shortened);
}

/** Sets of codes, a bit for each code, in two words each. */
function codeSets(count: number, has: (set: number, code: number) => boolean): Uint32Array {
  const words = new Uint32Array(WORDS * count);
  for (let set = 0; set < count; set++)
    for (let code = 0; code < CODES; code++) {
      const word = WORDS * set + (code >>> 5);
      if (has(set, code)) words[word] = (words[word] ?? 0) | (1 << (code & 31));
    }
  return words;
}

function limitOf(code: number): number {
  return code < CLOSE ? 2 : 1;
}

/** How much longer than `PREFIX` an entry with this code is; 0 where it is not. */
function longerBy(code: number): number {
  if (code >= CLOSE_LONGER) return code - CLOSE_LONGER + 1;
  return code >= LONGER && code < CLOSE ? code - LONGER + 1 : 0;
}

function isNear(length: number, code: number, edits: number): boolean {
  const longer = longerBy(code);
  if (longer === 0) return length - edits <= PREFIX;
  const difference = PREFIX + longer - length;
  return difference <= edits && (longer === MOST_LONGER || -difference <= edits);
}

/**
 * Whether two strings may be within so many edits of each other, of which one was shortened so and the other is filed
 * under this code; those that fewer deletions find may be denied. Where as many letters are deleted as edits are allowed,
 * or more, each edit that is not a letter lost or gained replaces a letter or swaps two: then what is deleted of the filed
 * string stands in the same place as what is deleted of the other, or, for letters swapped, in the next.
 * @param isWhole whether the first string has no letter beyond its prefix
 */
function mayGoWith(shortened: number, code: number, edits: number, isWhole: boolean): boolean {
  const own = DELETED[shortened];
  const filed = DELETED[code];
  if (own === undefined || own.count > edits) return false;
  if (filed === undefined) return true;
  if (filed.count > edits) return false;
  if (!isWhole || own.count === 0 || filed.count === 0) return true;
  if (own.count === filed.count) {
    // A letter of each: two edits may also be one lost and one gained.
    if (own.count < edits) return true;
    return isReplaced(own.first, filed.first) && isReplaced(own.second, filed.second);
  }
  // One of the two is lost or gained; without it, the other is replaced.
  return own.count < filed.count
    ? isReplaced(own.first, filed.first) || isReplaced(own.first, filed.second - 1)
    : isReplaced(own.first, filed.first) || isReplaced(own.second - 1, filed.first);
}

/** Whether a letter at one place of a string may stand in for that at a place of another, or be swapped with it. */
function isReplaced(place: number, filed: number): boolean {
  return filed === place || filed === place + 1;
}
