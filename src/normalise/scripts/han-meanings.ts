import { CHARACTER_MEANINGS } from '../data/character-meanings.js';
import { TRADE_NAME_MEANINGS } from '../data/chinese-words.js';
import { lazily } from '../word-table.js';

/** Built with the first trade name. */
const meanings = lazily(() => {
  const map = new Map<string, string>();
  for (const entry of TRADE_NAME_MEANINGS.split(',')) {
    const [english = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) if (!map.has(spelling)) map.set(spelling, english);
  }
  for (const entry of CHARACTER_MEANINGS.split(',')) {
    const [english = '', characters = ''] = entry.trim().split(' ');
    for (const character of characters) if (!map.has(character)) map.set(character, english);
  }
  return map;
});

/** Longer names are no words put together, and rarely translated. */
const LONGEST = 4;

/** What a trade name means in English, word by word (蓝鹿, blue deer); [] where a part of it means nothing that is known. */
export function meaningsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    const word = pair.length === 2 ? meanings().get(pair) : undefined;
    const english = word ?? meanings().get(text.charAt(at));
    if (english === undefined) return [];
    words.push(...english.split('-'));
    at += word === undefined ? 1 : 2;
  }
  return words;
}
