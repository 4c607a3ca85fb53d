import { lazily } from '../normalise/word-table.js';
import { POSTNOMINALS, TRADER_BEGINS } from './bare-names.js';
import { fold, JOINING_WORDS, LAST_WORDS, titleWords } from './courtesies.js';
import { mayBePair, mayEndInCourtesy, OTHER_SCRIPTS } from './eastern-names.js';
import { mayHaveWordBeside } from './eastern-remarks.js';
import { mayBeGlued } from './glued-names.js';
import { mayBeInitials } from './initials.js';

import { isOfTestRow, NO_VALUE_BEGINS, plainText } from './placeholders.js';
import { SHIPS_ALONE, SHIPS_BEGIN } from './ship-cell.js';
import { INNER_WORDS, TAIL_WORDS } from './single-names.js';

/** Where a word calls for a closer look at the cell that it stands in. */
const FIRST = 1;
const INNER = 2;
const LAST = 4;
/** before or behind a hyphen */
const PIECE = 8;
const ANYWHERE = FIRST | INNER | LAST | PIECE;

/** The words of all tables that reading a name cell consults, and where each of them matters. */
const TABLES: readonly (readonly [words: () => Iterable<string>, where: number])[] = [
  [() => NO_VALUE_BEGINS, ANYWHERE],
  [titleWords, FIRST | PIECE],
  [() => JOINING_WORDS, FIRST],
  [() => TRADER_BEGINS, FIRST],
  [() => SHIPS_BEGIN, FIRST],
  [() => INNER_WORDS, INNER],
  [() => LAST_WORDS, LAST],
  [() => TAIL_WORDS, LAST],
  [() => POSTNOMINALS, LAST],
  [() => SHIPS_ALONE, LAST],
];

/** No more characters than the words that make a name endless (names.ts). */
const LONGEST = 50;
/** Longer words are no initials. */
const SHORT = 4;

const BLANK = 32;
/** What `letters` says of characters that are no letters: not in a plain name, an accent, between two letters. */
const OTHER = 1;
const MARK = 2;
const JOIN = 3;

/**
 * Whether a name cell is a single name and nothing else by its letters alone: words of letters with single blanks, hyphens
 * or apostrophes between them, none of which is in a table of words that call for a closer look. For such a cell
 * `placeholderName` and `letterless` are null, `readNameCell` gives the cell as it stands for any party but a ship, and
 * `saysNothing` is false for each of its words. Nineteen of twenty names are plain, and one pass over their characters
 * makes nothing, where those functions ask some ten questions, most with a text of their own.
 * @param from where the name begins; before and behind it, the cell may have other words
 */
export function isPlainName(text: string, from = 0, to = text.length): boolean {
  if (to - from > LONGEST) return false;
  const known = tables();
  const { letters } = known;
  const last = to === text.length ? LAST : LAST | INNER;
  let place = from === 0 ? FIRST : FIRST | INNER;
  // Initials are in capitals, which differ from their letters here, or in a cell without any.
  const isSmall = isSmallLetter(text.charCodeAt(0));
  let start = from;
  let before = BLANK;
  let word = NO_LETTER;
  let piece = NO_LETTER;
  let isJoined = false;
  let hasLatin = false;
  let hasOther = false;
  for (let at = from; at <= to; at += 1) {
    const code = at === to ? BLANK : text.charCodeAt(at);
    if (code === BLANK) {
      if (before === BLANK || before === JOIN) return false;
      if (known.isListed(word, at === to ? place | last : place)) return false;
      if (isJoined && known.isListed(piece, PIECE)) return false;
      if (at === to) break;
      if (start === from && at - from < SHORT && (isSmall || text.charCodeAt(at - 1) !== before)) {
        if (mayBeInitials(text.slice(from, at), text)) return false;
      }
      place = INNER;
      start = at + 1;
      before = BLANK;
      word = NO_LETTER;
      piece = NO_LETTER;
      isJoined = false;
      continue;
    }
    const letter = letters[code] || known.learn(code);
    if (letter === OTHER || (letter <= JOIN && before <= BLANK)) return false;
    if (letter === MARK) continue;
    before = letter;
    if (letter === JOIN) {
      if (known.isListed(piece, PIECE)) return false;
      piece = NO_LETTER;
      isJoined = true;
      continue;
    }
    if (code < OTHER_SCRIPTS) hasLatin = true;
    else hasOther = true;
    word = hashed(word, letter);
    piece = hashed(piece, letter);
  }
  // In two scripts there may be two names; in others than Latin there are forms of address behind names.
  if (hasOther && (hasLatin || mayBeEastern(text.slice(from, to)))) return false;
  if (to - start < SHORT && (isSmall || text.charCodeAt(to - 1) !== before))
    if (mayBeInitials(text.slice(start, to), text)) return false;
  return !(start === from && mayBeGlued(text.slice(from, to))) && !isOfTestRow(text.slice(from, to));
}

/** Of the scripts in which initials are looked for: a to z, and the Cyrillic ones. */
function isSmallLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f);
}

/** Whether a name in other letters than Latin ones may have a form of address behind it or a place before it. */
function mayBeEastern(name: string): boolean {
  return mayEndInCourtesy(name) || mayHaveWordBeside(name) || mayBePair(name);
}

/** Hash of a word before its first letter (FNV-1a). */
const NO_LETTER = 0x811c9dc5 | 0;
function hashed(word: number, letter: number): number {
  return Math.imul(word ^ letter, 0x01000193);
}

/**
 * The letter that stands for a character in hashes: small and without accent, so that words that any table takes for the
 * same have the same hash; 0 if a word with it is not plain.
 */
export function plainLetter(character: string): number {
  if (/\p{M}/u.test(character)) return MARK;
  if (/['’-]/.test(character)) return JOIN;
  // Letters that stand for others, such as ﬁ and ª, mean more than their letters.
  if (!/\p{L}/u.test(character) || character.normalize('NFKC') !== character.normalize('NFC')) return OTHER;
  if (SYLLABLE.test(character)) return character.charCodeAt(0);
  if (PART_OF_A_SYLLABLE.test(character)) return OTHER;
  // In capitals first: at the end of a word, Σ becomes another small letter than elsewhere.
  const plain = plainText(fold(character.toLowerCase().toUpperCase()));
  return plain.length === 1 ? plain.charCodeAt(0) : OTHER;
}
/** Of Hangul, which is folded into parts. */
const SYLLABLE = /[\uac00-\ud7a3]/;
const PART_OF_A_SYLLABLE = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;

/** What has been learnt of characters, and the words of the tables by their hashes. */
class KnownLetters {
  /** of each character that has occurred */
  readonly letters = new Uint16Array(0x10000);
  private readonly hashes = new Int32Array(SLOTS);
  private readonly places = new Uint8Array(SLOTS);

  constructor() {
    for (const [words, where] of TABLES) for (const word of words()) this.add(word, where);
  }

  learn(code: number): number {
    const letter = plainLetter(String.fromCharCode(code));
    this.letters[code] = letter;
    return letter;
  }

  /** Whether the tables have a word in such a place. Another word with the same hash only costs the closer look. */
  isListed(hash: number, place: number): boolean {
    return ((this.places[this.slotOf(hash)] ?? 0) & place) !== 0;
  }

  /** A word with other signs than those between letters is in no plain name. */
  private add(word: string, where: number): void {
    let hash = NO_LETTER;
    const text = word.normalize('NFC');
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = this.letters[code] || this.learn(code);
      if (letter === OTHER) return;
      if (letter > JOIN) hash = hashed(hash, letter);
    }
    const slot = this.slotOf(hash);
    this.hashes[slot] = hash;
    this.places[slot] = (this.places[slot] ?? 0) | where;
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while ((this.places[slot] ?? 0) !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}
/** A third of them are taken. */
const SLOTS = 8192;

const tables = lazily(() => new KnownLetters());
