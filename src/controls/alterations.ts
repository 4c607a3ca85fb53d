import type { EntityType } from '../normalise/party.js';
import { wordInfo } from '../normalise/words.js';
import { CYRILLIC, fullWidth, GREEK, GREEK_PAIRS, INVISIBLE, LOOK_ALIKE } from './letters.js';
import { below, pick, type Random } from './random.js';

/** A way to alter a listed name that must never prevent the engine from finding it. */
export interface Alteration {
  /** its name in the summary and the manifest */
  readonly id: string;
  /** the altered name; null if there is nothing to alter, or so little that it might become another name */
  readonly alter: (name: string, random: Random, type: EntityType) => string | null;
}

/** Latin letters without accents, as in most listed names; alterations of single letters apply to these. */
const PLAIN = /^[A-Za-z][A-Za-z ]*$/;
/** Letters of the scripts that have capital letters. */
const EUROPEAN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u;
/** Length from which a word remains recognisable after a slip in one letter. */
const LONG_WORD = 8;
const NAME_WORD = 4;
/** Legal forms at the end of a name that do not help to identify the company. */
const LEGAL_FORM = /^(.+?),? (?:LLC|LTD\.?|LIMITED|INC\.?|GMBH|JSC|PJSC|OJSC|CO\.? LTD\.?|CO\.?, LTD\.?)$/i;

/**
 * Every alteration, in the order in which they are used. Only alterations that leave no doubt are listed here:
 * spellings that normalise to the same name, and single slips in long words. What an engine finds in 99 of 100 cases is
 * measured by the benchmarks (docs/matching.md); a missed control must mean a fault.
 */
export const ALTERATIONS: readonly Alteration[] = [
  { id: 'case', alter: otherCase },
  { id: 'order', alter: familyNameFirst },
  { id: 'one slip', alter: mistyped },
  { id: 'two slips', alter: mistypedTwice },
  { id: 'Cyrillic', alter: (name) => inScript(name, CYRILLIC) },
  { id: 'diacritics', alter: otherMarks },
  { id: 'punctuation', alter: otherPunctuation },
  { id: 'look-alike letters', alter: disguised },
  { id: 'glued', alter: glued },
  { id: 'full width', alter: (name) => (PLAIN.test(name) ? fullWidth(name) : null) },
  { id: 'invisible characters', alter: withInvisible },
  { id: 'legal form dropped', alter: withoutLegalForm },
  { id: 'split', alter: split },
  { id: 'Greek', alter: inGreek },
  { id: 'as listed', alter: (name) => name },
];

function wordsOf(name: string): string[] {
  return name.split(' ').filter((word) => word !== '');
}

/** A word that identifies somebody: neither title nor particle, trade, place or number. */
function isName(word: string): boolean {
  const { honorific, particle, business, place, number, stop } = wordInfo(word.toLowerCase());
  return !stop && [honorific, particle, business, place, number].every((role) => role === null);
}

/**
 * The words of a name in plain letters, if each of them is a name that is long enough to be recognised and is not
 * contained in another one (`Aida Aida`, `Memeti Memetiming`): single letters and spaces may be altered in these. Null
 * for other names.
 */
function sturdyWords(name: string): readonly string[] | null {
  if (!PLAIN.test(name)) return null;
  const words = wordsOf(name);
  const folded = words.map((word) => word.toLowerCase());
  const sturdy = words.every(
    (word, at) =>
      word.length >= NAME_WORD &&
      /^(?:[A-Z]+|[A-Z]?[a-z]+)$/.test(word) &&
      isName(word) &&
      !folded.some((other, where) => where !== at && other.includes(word.toLowerCase())),
  );
  return sturdy ? words : null;
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function otherCase(name: string, random: Random): string | null {
  if (!EUROPEAN.test(name)) return null;
  const ways = [name.toUpperCase(), name.toLowerCase()];
  if (below(random, 2) === 0) ways.reverse();
  return ways.find((text) => text !== name) ?? null;
}

/** `Orla Maeve Hennebury` → `Hennebury, Orla Maeve`. */
function familyNameFirst(name: string, _random: Random, type: EntityType): string | null {
  const words = wordsOf(name);
  if (type !== 'person' || words.length < 2 || words.length > 4) return null;
  if (!words.every((word) => /^\p{Script=Latin}{3,}$/u.test(word) && isName(word))) return null;
  return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

/** One slip in the longest word. */
function mistyped(name: string, random: Random): string | null {
  const words = sturdyWords(name);
  const longest = longestOf(words ?? []);
  if (words === null || longest.length < LONG_WORD) return null;
  const slip = slipIn(longest, random);
  return slip === null ? null : words.map((word) => (word === longest ? slip : word)).join(' ');
}

/** One slip in each of the two words, so that no word of the name is unchanged. */
function mistypedTwice(name: string, random: Random): string | null {
  const words = sturdyWords(name);
  if (words?.length !== 2 || words.some((word) => word.length < LONG_WORD)) return null;
  const slips = words.map((word) => slipIn(word, random));
  return slips.includes(null) ? null : slips.join(' ');
}

/** One letter within a word left out, doubled or swapped with the next; not one of the first two, nor the last. */
function slipIn(word: string, random: Random): string | null {
  const place = 2 + below(random, word.length - 4);
  const [letter, next] = [word.charAt(place), word.charAt(place + 1)];
  const [before, after] = [word.slice(0, place), word.slice(place + 2)];
  if (letter.toLowerCase() === next.toLowerCase()) return null;
  return (
    pick(random, [
      before + next + after,
      before + letter + letter + next + after,
      before + next + letter + after,
    ]) ?? null
  );
}

/** Accents removed if there are any; otherwise one or two vowels get one. */
function otherMarks(name: string, random: Random): string | null {
  if (/[\p{L}]/u.test(name.replaceAll(/\p{Script=Latin}/gu, ''))) return null;
  const bare = name
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0302\u0304\u0306\u030c]/g, '')
    .normalize('NFC');
  if (bare !== name) return bare;
  const vowels = [...name.matchAll(/[aeiou]/gi)].map(({ index }) => index);
  const place = pick(random, vowels);
  if (place === undefined) return null;
  return `${name.slice(0, place + 1)}\u0301${name.slice(place + 1)}`.normalize('NFC');
}

function otherPunctuation(name: string, random: Random): string | null {
  const ways: readonly ((text: string) => string)[] = [
    (text) => `"${text}"`,
    (text) => text.replaceAll(' ', '  '),
    (text) => text.replaceAll(' ', '_'),
    (text) => `${text}.`,
    (text) => text.replaceAll(/['’ʼ`]/g, '’'),
  ];
  const first = below(random, ways.length);
  const texts = ways.map((_, at) => ways[(first + at) % ways.length]?.(name) ?? name);
  return texts.find((text) => text !== name) ?? null;
}

/** One letter of a word replaced by the Cyrillic one that looks the same. */
function disguised(name: string, random: Random): string | null {
  if (!PLAIN.test(name)) return null;
  const word = longestOf(wordsOf(name));
  if (word.length < NAME_WORD) return null;
  const places = [...word].flatMap((letter, at) => (LOOK_ALIKE.has(letter) ? [at] : []));
  const place = pick(random, places);
  if (place === undefined) return null;
  const other = word.slice(0, place) + LOOK_ALIKE.get(word.charAt(place)) + word.slice(place + 1);
  return name.replace(word, other);
}

function withInvisible(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
  const [place, sign] = [pick(random, places), pick(random, INVISIBLE)];
  if (place === undefined || sign === undefined) return null;
  // In Arabic and Indic scripts the joiners affect the shape of letters, so they are not noise.
  if (!EUROPEAN.test(name)) return null;
  return name.slice(0, place) + sign + name.slice(place);
}

/** Two neighbouring words written as one, in a name of at least three words. */
function glued(name: string, random: Random, type: EntityType): string | null {
  const words = sturdyWords(name);
  // Two of the three words of a company's name may be so common that the third one, joined to one of them, says too
  // little.
  if (words === null || words.length < 3 || type !== 'person') return null;
  const place = below(random, words.length - 1);
  const joined = `${words[place]}${words[place + 1]}`;
  return [...words.slice(0, place), joined, ...words.slice(place + 2)].join(' ');
}

/** The longest word, written as two. */
function split(name: string, random: Random): string | null {
  const words = sturdyWords(name);
  const longest = longestOf(words ?? []);
  if (words === null || longest.length <= LONG_WORD) return null;
  const cut = NAME_WORD + below(random, longest.length - 2 * NAME_WORD + 1);
  return words
    .map((word) => (word === longest ? `${word.slice(0, cut)} ${word.slice(cut)}` : word))
    .join(' ');
}

function withoutLegalForm(name: string, _random: Random, type: EntityType): string | null {
  if (type !== 'organization') return null;
  const rest = LEGAL_FORM.exec(name)?.[1];
  if (rest === undefined || wordsOf(rest).filter((word) => word.length >= NAME_WORD).length < 2) return null;
  return rest;
}

/** The name in another script, if each of its letters has exactly one counterpart there. */
function inScript(name: string, letters: ReadonlyMap<string, string>): string | null {
  if (!PLAIN.test(name) || wordsOf(name).some((word) => word.length < 3)) return null;
  const signs = [...name.toLowerCase()].map((letter) => (letter === ' ' ? ' ' : letters.get(letter)));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : null;
}

function inGreek(name: string): string | null {
  const text = inScript(name, GREEK);
  return text === null || wordsOf(text).some((word) => GREEK_PAIRS.test(word)) ? null : text;
}
