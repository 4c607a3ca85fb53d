import {
  CHINESE_SURNAMES,
  FOREIGN_FAMILY_NAMES,
  FOREIGN_GIVEN_NAMES,
  FOREIGN_SOUND_PAIRS,
  FOREIGN_SOUNDS,
} from '../data/chinese-sounds.js';
import { lazily } from '../word-table.js';
import { mandarin } from './mandarin.js';
import { type CutPart, WordCutter } from './word-cutter.js';

/** Which of l and r stands for a sound that is written alike for both; Sergei and Alan need one each. */
export type Liquids = 'l-before-vowel' | 'r-before-vowel';
export const LIQUIDS: readonly Liquids[] = ['l-before-vowel', 'r-before-vowel'];

interface Tables {
  readonly sounds: ReadonlyMap<string, string>;
  /** Sounds of characters that are read like one of the table, by their pinyin: brands choose characters that bring luck. */
  readonly alike: ReadonlyMap<string, string>;
  readonly surnames: ReadonlySet<string>;
  readonly givenNames: WordCutter;
  readonly names: WordCutter;
}
/** Built with the first Chinese name. */
const tables = lazily((): Tables => {
  const sounds = new Map<string, string>();
  const add = (written: string, sound: string): void => {
    if (!sounds.has(written)) sounds.set(written, sound);
  };
  for (const entry of FOREIGN_SOUNDS.split(',')) {
    const [sound = '', characters = ''] = entry.trim().split(' ');
    for (const character of characters) add(character, sound);
  }
  for (const entry of FOREIGN_SOUND_PAIRS.split(',')) {
    const [sound = '', ...pairs] = entry.trim().split(' ');
    for (const pair of pairs) add(pair, sound);
  }
  const alike = new Map<string, string>();
  for (const [written, sound] of sounds) {
    const pinyin = mandarin(written);
    if (!alike.has(pinyin) || sound === pinyin) alike.set(pinyin, sound);
  }
  return {
    sounds,
    alike,
    surnames: new Set(CHINESE_SURNAMES),
    givenNames: new WordCutter(FOREIGN_GIVEN_NAMES),
    names: new WordCutter(`${FOREIGN_GIVEN_NAMES},${FOREIGN_FAMILY_NAMES}`),
  };
});

/** A lone name of fewer characters is Chinese. */
const SHORTEST_FOREIGN = 3;
/** Nor does any Chinese name have as many as this, whatever it begins with. */
const LONGEST_CHINESE = 4;

/**
 * Whether the words are a foreigner's name: several words of more than a syllable, or one, each with a foreign given name
 * in it or written with the characters for foreign sounds alone, and none that begins as a Chinese name does.
 */
export function isForeignName(words: readonly string[]): boolean {
  const { surnames } = tables();
  const length = [...words.join('')].length;
  // A single character beside others is a Chinese surname or a syllable of a given name.
  if (length < SHORTEST_FOREIGN || words.some((word) => word.length === 1)) return false;
  if (length <= LONGEST_CHINESE && surnames.has(words[0]?.charAt(0) ?? '')) return false;
  return words.every((word) => isSpeltBySounds(word) || (length > LONGEST_CHINESE && hasGivenName(word)));
}

/** Whether every character of a word is one of those that spell foreign names. */
export function isSpeltBySounds(word: string): boolean {
  const { sounds } = tables();
  return [...word].every((character) => sounds.has(character));
}

function hasGivenName(word: string): boolean {
  return givenNamesIn(word).some(({ english }) => english !== null);
}

function givenNamesIn(word: string): readonly CutPart[] {
  return tables().givenNames.cut(word);
}

/** Ends of patronymics, which belong to the name before them. */
const PATRONYMIC = /^(?:[耶叶]?维奇|[耶叶]?夫娜|[耶叶]?芙娜)/;

/** A foreign name in the Latin letters of its sounds, its given names apart: 阿科波夫格兰特, akopov grant. */
export function foreignWords(word: string, liquids: Liquids): readonly string[] {
  const words: string[] = [];
  let given = false;
  for (const { text, english } of givenNamesIn(word)) {
    const sounds = english ?? bySounds(text, liquids);
    if (given && PATRONYMIC.test(text)) words.push((words.pop() ?? '') + sounds);
    else words.push(sounds);
    given = english !== null;
  }
  return words.filter((text) => text !== '');
}

/** The sounds of the characters of a foreign word, those that spell none in pinyin. */
function bySounds(text: string, liquids: Liquids): string {
  const { sounds } = tables();
  return spelt(text, liquids, (character) => sounds.get(character) ?? mandarin(character));
}

/**
 * The foreign word that the trade name of a company may spell, names in it as they are written; characters that spell no
 * sound count for those that are read like them.
 */
export function foreignTradeName(text: string, liquids: Liquids): string {
  const { sounds, alike, names } = tables();
  const sound = (character: string): string => {
    const pinyin = mandarin(character);
    return sounds.get(character) ?? alike.get(pinyin) ?? pinyin;
  };
  const parts = names.cut(text).map((part) => part.english ?? spelt(part.text, liquids, sound));
  // Chinese has no m at the end of a syllable, and no ch (巴赫).
  return parts
    .join('')
    .replace(/n(?=[bp])/g, 'm')
    .replace(/(?<=[aou])he?$/, 'ch');
}

function spelt(text: string, liquids: Liquids, soundOf: (character: string) => string): string {
  const { sounds } = tables();
  const [before, closing] = liquids === 'l-before-vowel' ? ['l', 'r'] : ['r', 'l'];
  let result = '';
  for (let at = 0; at < text.length; ) {
    const pair = sounds.get(text.slice(at, at + 2));
    const sound = pair ?? soundOf(text.charAt(at));
    at += pair === undefined ? 1 : 2;
    result += sound === 'R' ? closing : sound.startsWith('L') ? before + sound.slice(1) : sound;
  }
  return result;
}
