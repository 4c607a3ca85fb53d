import { ORGANIZATION_BANDS, PERSON_BANDS } from './data/rarity-table.js';
import { spellingFold } from './fold.js';
import { WordFilter } from './word-filter.js';
import { hashOfWord } from './word-memory.js';

/** Which parties a token's share is counted over; vessels and aircraft count as organizations. */
export type RarityKind = 'person' | 'organization';

/** Bits of a token that the table does not know. */
export const UNKNOWN_BITS: Readonly<Record<RarityKind, number>> = { person: 17, organization: 15 };
/** Short tokens are few, so none can say much: bits of an unknown one by its length. */
const UNKNOWN_BITS_BY_LENGTH = [0, 4, 9.5, 13];
/** Numbers in names are mostly small: bits by the count of digits, five digits or more alike. */
const NUMBER_BITS = [0, 6, 8, 10, 11, 13];
const DIGITS = /^\d+$/;
const NINE = 57;
/** One organization in four is named after a person: a person's name there has two bits more than among persons. */
const NAMED_AFTER_PEOPLE_BITS = 2;

const SHORT_FOLD = 3;

const BANDS = { person: PERSON_BANDS, organization: ORGANIZATION_BANDS };
/** Splitting the tables takes some 20 ms, one search in their text 0.1 ms: one customer is better off searching. */
const SEARCHES_BEFORE_SPLIT = 40;
let searches = 0;
/** Both tables. */
interface RarityTable {
  /** by key: half bits among persons, and those among organizations shifted by `SHIFT`; 0: not in the table */
  readonly halves: ReadonlyMap<string, number>;
  readonly filter: WordFilter;
}
let split: RarityTable | null = null;
const SHIFT = 8;
const MASK = (1 << SHIFT) - 1;

/**
 * What a token is counted under: its fold; but a word of four letters or more that folds to one or two (Zhou, Shah,
 * Choe) by itself, for it is not the common short name with that fold (Zu, Sha).
 */
export function rarityKey(token: string, fold = spellingFold(token)): string {
  return fold.length < SHORT_FOLD && token.length > SHORT_FOLD ? token : fold;
}

/**
 * How much it says that two names agree in this token, in bits: −log2 of the share of parties whose name contains it (1
 * bit: every second one; 17 bits: hardly anyone).
 *
 * Spellings of one name (fold.ts) are counted together, so a rare spelling of a common name is not a rare name. The
 * table is frozen (bench/build-rarity.mjs), so that loading a list never changes a score.
 *
 * @param token one word from `readName`: lower-case ASCII letters or digits
 * @param fold its fold, if already known
 */
export function tokenBits(token: string, kind: RarityKind, fold = spellingFold(token)): number {
  const first = token.charCodeAt(0);
  if (first <= NINE && DIGITS.test(token))
    return NUMBER_BITS[Math.min(token.length, NUMBER_BITS.length - 1)] ?? 0;
  const most = Math.min(UNKNOWN_BITS[kind], UNKNOWN_BITS_BY_LENGTH[token.length] ?? Number.POSITIVE_INFINITY);
  const key = rarityKey(token, fold);
  if (kind === 'person') return tableBits(key, kind) ?? most;
  const asOrganization = tableBits(key, kind) ?? most;
  const asPerson = tableBits(key, 'person') ?? UNKNOWN_BITS.person;
  return Math.min(asOrganization, asPerson + NAMED_AFTER_PEOPLE_BITS);
}

function tableBits(key: string, kind: RarityKind): number | undefined {
  if (split === null) {
    searches++;
    if (searches <= SEARCHES_BEFORE_SPLIT) return searchTable(key, kind);
    split = splitTables();
  }
  const both = bothBits(split, key);
  const halves = kind === 'person' ? both & MASK : both >> SHIFT;
  return halves === 0 ? undefined : halves / 2;
}

/** A token is usually looked up as a person's and then as an organization's. */
let last = { key: '', both: 0 };

function bothBits({ halves, filter }: RarityTable, key: string): number {
  if (last.key !== key) last = { key, both: filter.mayHold(hashOfWord(key)) ? (halves.get(key) ?? 0) : 0 };
  return last.both;
}

function searchTable(key: string, kind: RarityKind): number | undefined {
  const wanted = ` ${key} `;
  return BANDS[kind].find(([, tokens]) => tokens.includes(wanted))?.[0];
}

function splitTables(): RarityTable {
  const table = new Map<string, number>();
  for (const [kind, shift] of [
    ['person', 0],
    ['organization', SHIFT],
  ] as const)
    for (const [bits, tokens] of BANDS[kind])
      for (const token of tokens.trim().split(' '))
        table.set(token, (table.get(token) ?? 0) | ((bits * 2) << shift));
  return { halves: table, filter: new WordFilter(table) };
}
