import { BUSINESS_STEMS } from './data/business-stems.js';
import { BUSINESS_WORDS } from './data/business-words.js';
import { CITY_WORDS, PLAIN_PLACES } from './data/city-words.js';
import { HONORIFICS, type HonorificStrength, TITLES_ANYWHERE } from './data/honorifics.js';
import { PARTICLES, type ParticleKind } from './data/particles.js';
import { COUNTRY_WORDS } from './data/place-words.js';
import { SECTOR_WORDS } from './data/sector-words.js';
import { STOP_WORDS } from './data/stop-words.js';
import { type KnownWord, knownWords } from './known-word.js';
import { numberValue, numberWords, numeralValue } from './number-words.js';
import { WordFilter } from './word-filter.js';
import type { Honorific, Particle, WordInfo } from './word-info.js';
import { WordStems } from './word-stem.js';
import { lazily, rowsOf } from './word-table.js';

const NOTHING: WordInfo = {
  honorific: null,
  particle: null,
  business: null,
  place: null,
  number: null,
  stop: false,
};

const honorifics = lazily(() =>
  titled(HONORIFICS, isStrength, (canonical, strength): Honorific => ({ canonical, strength })),
);
const particles = lazily(() =>
  titled(
    PARTICLES,
    isParticleKind,
    (canonical, kind, mayBeName): Particle => ({ canonical, kind, mayBeName }),
  ),
);
const stopWords = lazily(() => new Set(STOP_WORDS.split(/\s+/)));

function isStrength(word: string): word is HonorificStrength {
  return word === 'title' || word === 'title-or-name';
}

function isParticleKind(word: string): word is ParticleKind {
  return ['filiation', 'article', 'kunya', 'nobiliary', 'conjunction', 'patronymic'].includes(word);
}

/**
 * A table whose heads are `kind canonical`, by spelling; `?` after a word marks it. The first row that has a spelling
 * keeps it, but a canonical word is never taken from its own row.
 */
function titled<Kind extends string, T>(
  table: string,
  isKind: (word: string) => word is Kind,
  make: (canonical: string, kind: Kind, marked: boolean) => T,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  const rows = rowsOf(table).map(([head, words]) => {
    const [kind = '', spelling = ''] = head.split(' ');
    if (!isKind(kind)) throw new Error(`unknown kind in a word table: ${head}`);
    return { kind, spelling, canonical: spelling.replace('?', ''), words };
  });
  const add = (word: string, canonical: string, kind: Kind): void => {
    const marked = word.endsWith('?');
    const text = marked ? word.slice(0, -1) : word;
    if (!map.has(text)) map.set(text, make(canonical, kind, marked));
  };
  for (const { kind, spelling, canonical } of rows) add(spelling, canonical, kind);
  for (const { kind, canonical, words } of rows) for (const word of words) add(word, canonical, kind);
  return map;
}

/** Canonical words by spelling; a canonical word stands for itself. */
function canonicalWords(table: string): Map<string, string> {
  const map = new Map<string, string>();
  const rows = rowsOf(table);
  for (const [head] of rows) map.set(head, head);
  for (const [head, words] of rows) for (const word of words) if (!map.has(word)) map.set(word, head);
  return map;
}

const business = lazily(() => canonicalWords(BUSINESS_WORDS + SECTOR_WORDS));
const businessStems = lazily(() => {
  const map = new Map<string, string>();
  for (const [head, stems] of rowsOf(BUSINESS_STEMS)) for (const stem of stems) map.set(stem, head);
  return new WordStems(map);
});
const places = lazily(() => {
  const map = canonicalWords(COUNTRY_WORDS);
  for (const [word, head] of canonicalWords(CITY_WORDS)) if (!map.has(word)) map.set(word, head);
  for (const word of PLAIN_PLACES.split(' ')) map.set(word, word);
  return map;
});

/** Shorter words are too easily another word once their spelling is folded. */
const SHORTEST_FOLDED = 6;

function businessStem(token: string): string | null {
  return token.length < SHORTEST_FOLDED ? null : businessStems().headOf(token);
}

/** Endings of a Slavic adjective in -sk-; the tables have the masculine one in -skiy. */
const ADJECTIVE_ENDING =
  /(?<=..sk)(?:i|y|ij|yj|yy|ii|ay?a|aia|aja|oy?e|oje|ogo|oi|oj|oy|om|ie|iye|ih|ikh|im|a|e|o)$/;

function placeOfAdjective(token: string): string | null {
  if (!token.includes('sk', 2)) return null;
  const adjective = token.replace(ADJECTIVE_ENDING, 'iy');
  return adjective === token ? null : (places().get(adjective) ?? null);
}

const titlesAnywhere = lazily(() => new Set(TITLES_ANYWHERE.split(' ')));

/** Whether a token is a title wherever it stands in a person's name, and never the name itself. */
export function isTitleAnywhere(token: string): boolean {
  return titlesAnywhere().has(token);
}

/** The honorific that a token (lower-case ASCII) is, or null: without all else that `wordInfo` looks for. */
export function honorificOf(token: string): Honorific | null {
  return honorifics().get(token) ?? null;
}

/** Every spelling of an honorific. */
export function honorificWords(): Iterable<string> {
  return honorifics().keys();
}

/** Whether no word table knows the token. */
export function isUnknown(word: KnownWord): boolean {
  return infoOf(word) === NOTHING;
}

/** Everything the word tables say about one token (lower-case ASCII), remembered between calls. */
export function wordInfo(token: string): WordInfo {
  return infoOf(knownWords.of(token));
}

/** The same for a word that is at hand. */
export function infoOf(word: KnownWord): WordInfo {
  word.info ??= lookUp(word);
  return word.info;
}

/** The words of all tables: nearly no name is among them. */
const listed = lazily(() => {
  const tables = [honorifics(), particles(), business(), places(), stopWords(), numberWords()];
  const words = new Set(tables.flatMap((table) => [...table.keys()]));
  return { words, filter: new WordFilter(words) };
});

function lookUp({ text: token, hash }: KnownWord): WordInfo {
  const { words, filter } = listed();
  const isListed = filter.mayHold(hash) && words.has(token);
  const number = isListed ? numberValue(token) : numeralValue(token);
  const businessWord = (isListed ? business().get(token) : undefined) ?? businessStem(token);
  const place = (isListed ? places().get(token) : undefined) ?? placeOfAdjective(token);
  if (!isListed)
    return number === null && businessWord === null && place === null
      ? NOTHING
      : { ...NOTHING, business: businessWord, place, number };
  return {
    honorific: honorificOf(token),
    particle: particles().get(token) ?? null,
    business: businessWord,
    place,
    number,
    stop: stopWords().has(token),
  };
}
