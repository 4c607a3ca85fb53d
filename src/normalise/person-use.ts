import type { NameToken } from './name-words.js';
import type { TokenRole } from './tagged-token.js';
import { isTitleAnywhere, wordInfo } from './words.js';

/**
 * What a word in a person's name can be. Its role follows from this and its place (`personRole`), but for titles, which
 * may be taken out of the name before.
 */
export const PERSON_USES = [
  'name',
  'initial',
  'number',
  'patronymic',
  'honorific',
  'title',
  /** a particle between other words; a name at the beginning (Ben Nevis), and at the end (Le, Um) */
  'particle',
  /** at the beginning a particle, too */
  'leading-particle',
  /** the same, and at the end a part of the father's name (oglu, kyzy) */
  'child-particle',
] as const;
export type PersonUse = (typeof PERSON_USES)[number];

const PATRONYMIC = /(?:[oe]vich|[oe]vic|[oe]vna|ovych|yevych|ichna|ivna|ogly|oglu|kyzy|kizi|qizi)$/;
/** Ranks that form part of given names: Amirhossein is another name than Hossein, while a Seyyedali is still Ali. */
const JOINED_RANKS: ReadonlySet<string> = new Set(['amir', 'sultan']);
/** In shorter names what might be a title or a father's name is a name itself. */
const FEWEST_WORDS = 3;

/** @param info what the word tables say about it, where that is at hand */
export function personUse(
  { text, joined }: Pick<NameToken, 'text' | 'joined'>,
  info = wordInfo(text),
): PersonUse {
  if (text.length === 1) return /[0-9]/.test(text) ? 'number' : 'initial';
  const { particle, honorific } = info;
  if (particle !== null) {
    if (particle.mayBeName) return 'particle';
    return PATRONYMIC.test(text) ? 'child-particle' : 'leading-particle';
  }
  if (honorific !== null && !(joined === true && JOINED_RANKS.has(honorific.canonical)))
    return honorific.strength === 'title' || isTitleAnywhere(text) ? 'title' : 'honorific';
  if (PATRONYMIC.test(text)) return 'patronymic';
  return /^[0-9]+$/.test(text) ? 'number' : 'name';
}

/** The role of a word at a place (from 0) of a person's name of so many words. */
export function personRole(use: PersonUse, at: number, count: number): TokenRole {
  switch (use) {
    case 'name':
    case 'initial':
    case 'number':
      return use;
    case 'patronymic':
      return count < FEWEST_WORDS ? 'name' : 'patronymic';
    case 'honorific':
    case 'title':
      return count < FEWEST_WORDS ? 'name' : 'honorific';
    case 'particle':
      return at > 0 && at < count - 1 ? 'particle' : 'name';
    case 'leading-particle':
      return at < count - 1 ? 'particle' : 'name';
    case 'child-particle':
      if (at < count - 1) return 'particle';
      return count < FEWEST_WORDS ? 'name' : 'patronymic';
  }
}
