import type { EntityType } from '../normalise/party.js';
import { wordInfo } from '../normalise/words.js';
import { CYRILLIC, fullWidth, GREEK, GREEK_PAIRS, INVISIBLE, LOOK_ALIKE } from './letters.js';
import { below, pick, type Random } from './random.js';

/** A way to write a listed name otherwise, which the engine must see through always. */
export interface Alteration {
  /** as the summary and the manifest call it */
  readonly id: string;
  /** the name written otherwise; null where it has nothing to alter, or so little that it might become another name */
  readonly alter: (name: string, random: Random, type: EntityType) => string | null;
}

/** Latin letters without marks, as most lists write names: what the alterations of single letters work on. */
const PLAIN = /^[A-Za-z][A-Za-z ]*$/;
/** Letters of the scripts that have capital letters. */
const EUROPEAN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u;
/** A word that a slip of one letter leaves recognisable. */
const LONG_WORD = 8;
const NAME_WORD = 4;
/** Legal forms that stand behind a name and say nothing of whose name it is. */
const LEGAL_FORM = /^(.+?),? (?:LLC|LTD\.?|LIMITED|INC\.?|GMBH|JSC|PJSC|OJSC|CO\.? LTD\.?|CO\.?, LTD\.?)$/i;

/**
 * Every alteration, in the order in which they are dealt. Only what leaves no doubt stands here: spellings that normalise to
 * the same name, and single slips in long words. What an engine finds in 99 of 100 cases is measured by the benchmarks
 * (docs/matching.md); a control that is missed must mean a fault.
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

/** Neither title nor particle, trade, place or number: a word that says whose name it is. */
function isName(word: string): boolean {
  const { honorific, particle, business, place, number, stop } = wordInfo(word.toLowerCase());
  return !stop && [honorific, particle, business, place, number].every((role) => role === null);
}

/**
 * The words of a name of plain letters, each of them a name long enough to be known again and none within another (`Aida
 * Aida`, `Memeti Memetiming`): what single letters and spaces may be altered in. Null for other names.
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

/** One slip in each of two long words: no word of the name is as it was. */
function mistypedTwice(name: string, random: Random): string | null {
  const words = sturdyWords(name);
  if (words?.length !== 2 || words.some((word) => word.length < LONG_WORD)) return null;
  const slips = words.map((word) => slipIn(word, random));
  return slips.includes(null) ? null : slips.join(' ');
}

/** One letter inside a word left out, doubled or changed over with the next; not its first two, nor its last. */
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

/** Marks left out where there are some; else a vowel or two marked. */
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

/** One letter of a word exchanged for its double in Cyrillic. */
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
  // In Arabic and Indic scripts the joiners shape letters: they are no noise there.
  if (!EUROPEAN.test(name)) return null;
  return name.slice(0, place) + sign + name.slice(place);
}

/** Two neighbours of a name of three words or more written as one. */
function glued(name: string, random: Random, type: EntityType): string | null {
  const words = sturdyWords(name);
  // Of a company's three words two may be so common that the third, glued to one of them, says too little.
  if (words === null || words.length < 3 || type !== 'person') return null;
  const place = below(random, words.length - 1);
  const joined = `${words[place]}${words[place + 1]}`;
  return [...words.slice(0, place), joined, ...words.slice(place + 2)].join(' ');
}

/** The longest word written as two. */
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

/** The name in another script, where each of its letters has exactly one letter there. */
function inScript(name: string, letters: ReadonlyMap<string, string>): string | null {
  if (!PLAIN.test(name) || wordsOf(name).some((word) => word.length < 3)) return null;
  const signs = [...name.toLowerCase()].map((letter) => (letter === ' ' ? ' ' : letters.get(letter)));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : null;
}

function inGreek(name: string): string | null {
  const text = inScript(name, GREEK);
  return text === null || wordsOf(text).some((word) => GREEK_PAIRS.test(word)) ? null : text;
}
