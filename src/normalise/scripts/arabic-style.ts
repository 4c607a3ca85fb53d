import { ARABIC_VARIANTS } from '../data/arabic-variants.js';
import type { Latin } from './arabic-word.js';

/** How a country spells what Arabic grammar joins: abd al-X, X al-din, X allah; and which variant of a name it has. */
export interface Style {
  readonly variant: 'first' | 'english' | 'french';
  /** "abdul" before a word of its own, or "abdel" written together with it; null leaves abd al X. */
  readonly servant: { readonly text: string; readonly joined: boolean } | null;
  /** Written together with the name before it; null leaves X al din. */
  readonly din: string | null;
  readonly allah: string | null;
}

export const SCHOLARLY: Style = { variant: 'first', servant: null, din: null, allah: null };
export const ENGLISH: Style = {
  variant: 'english',
  servant: { text: 'abdul', joined: false },
  din: 'uddin',
  allah: 'allah',
};
export const FRENCH: Style = {
  variant: 'french',
  servant: { text: 'abdel', joined: true },
  din: 'eddine',
  allah: 'allah',
};
/** Iran, Afghanistan, Pakistan, in their own pronunciation and in that of English passports. */
export const EASTERN: Style = {
  variant: 'first',
  servant: { text: 'abdul', joined: false },
  din: 'uddin',
  allah: 'ullah',
};

export const EASTERN_ENGLISH: Style = { ...ENGLISH, allah: 'ullah' };

/** The words of a name in one country's style: joined where it joins them, common names in its spelling. */
export function inStyle(words: readonly Latin[], style: Style): readonly Latin[] {
  const result: Latin[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const [next, afterNext] = [words[index + 1], words[index + 2]];
    if (word.text === 'abd' && next?.text === 'allah') {
      result.push({ text: style.variant === 'french' ? 'abdallah' : 'abdullah', skeletal: false });
      index++;
    } else if (
      style.servant !== null &&
      word.text === 'abd' &&
      next?.text === 'al' &&
      afterNext !== undefined
    ) {
      const named = variantOf(afterNext, style);
      if (style.servant.joined) result.push({ ...named, text: style.servant.text + named.text });
      else result.push({ text: style.servant.text, skeletal: false }, named);
      index += 2;
    } else if (style.din !== null && next?.text === 'al' && afterNext?.text === 'din') {
      result.push({ ...word, text: variantOf(word, style).text + style.din });
      index += 2;
    } else if (style.allah !== null && next?.text === 'allah') {
      result.push({ ...word, text: word.text + style.allah });
      index++;
    } else {
      result.push(variantOf(word, style));
    }
  }
  return result;
}

/** Words that a style joins with their neighbours. */
const JOINED: ReadonlySet<string> = new Set(['abd', 'allah', 'din']);

/** Whether a style may write a word as one with its neighbours. */
export function mayBeJoined({ text }: Latin): boolean {
  return JOINED.has(text);
}

/** Whether a style may spell a word otherwise, or with its neighbours; a name without such words is the same in all. */
export function hasStyles(word: Latin): boolean {
  variants ??= load();
  return mayBeJoined(word) || (!word.skeletal && variants.has(word.text));
}

/** Spelling of the tables → the English and the French one. */
let variants: ReadonlyMap<string, { readonly english: string; readonly french: string }> | null = null;

function variantOf(word: Latin, style: Style): Latin {
  if (style.variant === 'first' || word.skeletal) return word;
  variants ??= load();
  const text = variants.get(word.text)?.[style.variant];
  return text === undefined ? word : { ...word, text };
}

function load(): ReadonlyMap<string, { readonly english: string; readonly french: string }> {
  const table = new Map<string, { english: string; french: string }>();
  for (const entry of ARABIC_VARIANTS.split(',')) {
    const [latin = '', english = '', french = english] = entry.trim().split(/\s+/);
    table.set(latin, { english, french });
  }
  return table;
}
