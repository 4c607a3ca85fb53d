import type { EntityType, NamePart } from '../normalise/party.js';
import { lazily } from '../normalise/word-table.js';
import { POSTNOMINALS, TRADER_BEGINS } from './bare-names.js';
import { betweenTitles, JOINING_WORDS, LAST_WORDS, titleWords, withoutCourtesies } from './courtesies.js';
import { mayEndInCourtesy, namesByScript } from './eastern-names.js';
import { mayBeInitials } from './initials.js';
import { peopleInParts } from './joint-parts.js';
import { type NameCell, readNameCell } from './name-cell.js';
import { nameWords } from './name-fold.js';
import { readingsOf } from './name-readings.js';
import { NO_VALUE_BEGINS } from './placeholders.js';
import { isPlainName } from './plain-names.js';
import { SHIPS_ALONE, SHIPS_BEGIN } from './ship-cell.js';
import { INNER_WORDS, isSingleName, TAIL_WORDS } from './single-names.js';

const NOBODY: NameCell['others'] = [];
const NO_PARTS: NameCell['parts'] = [];
const NO_ALIASES: NameCell['aliases'] = [];
/** What an empty cell says. */
export const NO_CELL: NameCell = { full: '', parts: NO_PARTS, aliases: NO_ALIASES, others: NOBODY };

/** Words as long as this are no forms of address, as in courtesies.ts. */
const LONGEST_WORD = 18;
const STOP = 46;

/**
 * What `readNameCell` gives. A file with a form of address in nearly every name is read in a quarter of the time that
 * `readNameCell` alone would take.
 */
export function readCell(text: string, type: EntityType): NameCell {
  return addressedCell(text, type) ?? readNameCell(text, type);
}

/**
 * What `readNameCell` gives for a plain name with nothing but forms of address before it or a degree behind it (`Mr Anna
 * Muster`, `Prof. Dr. Anna Muster jun.`); null for all others. Such a cell names one party, in one way or two.
 */
export function addressedCell(text: string, type: EntityType): NameCell | null {
  if (type === 'vessel' || !isAddressedName(text)) return null;
  const bare = withoutCourtesies(text, type);
  // Before a title that the matcher knows, initials are not the last word: `Mr Muster VV Esq`.
  if (!isSingleName(betweenTitles(bare ?? text)) || (bare !== null && !isSingleName(bare))) return null;
  return {
    full: text,
    parts: NO_PARTS,
    aliases: bare === null ? NO_ALIASES : [bare],
    others: NOBODY,
  };
}

function isAddressedName(text: string): boolean {
  const { before, behind } = addresses();
  let from = 0;
  for (let to = text.indexOf(' '); to !== -1; to = text.indexOf(' ', from)) {
    if (!before.has(wordAt(text, from, to))) break;
    from = to + 1;
  }
  const last = text.lastIndexOf(' ');
  const to = last > from && behind.has(wordAt(text, last + 1, text.length)) ? last : text.length;
  const isAddressed = from > 0 || to < text.length;
  return isAddressed && isPlainName(text, from, to) && namesByScript(text).length === 0;
}

/** In small letters, without a stop at its end. */
function wordAt(text: string, from: number, to: number): string {
  if (to - from >= LONGEST_WORD) return '';
  return text.slice(from, text.charCodeAt(to - 1) === STOP ? to - 1 : to).toLowerCase();
}

/** Words that stand before and behind people's names, and by which no other question about a cell is decided. */
const addresses = lazily(() => ({
  before: only(titleWords(), [SHIPS_BEGIN, TRADER_BEGINS, JOINING_WORDS]),
  behind: only(
    [...LAST_WORDS].filter((word) => !mayBeInitials(word.toUpperCase(), word)),
    [SHIPS_ALONE, POSTNOMINALS, TAIL_WORDS],
  ),
}));

function only(words: Iterable<string>, others: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const isOther = (word: string) =>
    [NO_VALUE_BEGINS, INNER_WORDS, ...others].some((other) => other.has(word) || other.has(`${word}.`));
  return new Set([...words].filter((word) => LETTERS.test(word) && !isOther(word)));
}
const LETTERS = /^\p{L}+$/u;

/**
 * What the parts of a name say besides: titles, remarks and a second person stand in such columns as well. What is left
 * out at an end of a cell may stand in the middle of the joined name (`Anna - VIP`, `Muster`), so that the name is also read
 * with the last part first.
 * @param joined the parts in reading order
 * @returns no name of its own, since the parts remain the name; how else it is read, and others
 */
export function furtherInParts(joined: string, parts: readonly NamePart[], type: EntityType): NameCell {
  if (joined === '') return NO_CELL;
  const last = parts.at(-1)?.text ?? '';
  const first = joined.slice(0, -last.length - 1);
  const isJoinedPlain = isPlainName(joined);
  if (isJoinedPlain && !mayHoldMoreAtItsEnd(first)) return NO_CELL;
  const [person, ...people] = isJoinedPlain ? [] : peopleInParts(parts);
  const { full, aliases, others: beside } = isJoinedPlain ? NO_CELL : readCell(joined, type);
  const others = [...people.map((name) => ({ role: 'joint holder', name })), ...beside];
  const readings = [full, ...(person === undefined ? [] : [person]), ...aliases].filter(
    (reading) => reading !== '' && reading !== joined,
  );
  if (first === '' || isPlainName(first)) return { ...NO_CELL, aliases: readings, others };
  const known = new Set([joined, ...readings].map(inAnyOrder));
  const more = readingsOf(`${last} ${first}`, type).filter((reading) => !known.has(inAnyOrder(reading)));
  return { ...NO_CELL, aliases: [...readings, ...more], others };
}

/** Of a plain name, the begin: only its last word, or the last sign of an Eastern one, is no longer the last. */
function mayHoldMoreAtItsEnd(first: string): boolean {
  return first.includes(' ') || mayEndInCourtesy(first);
}

function inAnyOrder(name: string): string {
  return nameWords(name).sort().join(' ');
}
