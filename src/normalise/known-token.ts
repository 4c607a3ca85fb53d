import { spellingFold } from './fold.js';
import { type KnownWord, knownWords } from './known-word.js';
import type { NameToken } from './name-words.js';
import { isPlainWord } from './organisation.js';
import { tokenBits } from './rarity.js';
import type { Script } from './script.js';
import type { KnownToken, TaggedToken, TokenRole } from './tagged-token.js';
import { hasDigit, type TokenForm, tokenForm } from './token-form.js';
import { isUnknown } from './words.js';

/**
 * A token's weight grows with its rarity, but less than in proportion: a common family name is still half of a name.
 */
const WEIGHT_EXPONENT = 0.5;
const FEWEST_BITS = 4;
const ROLE_FACTORS: Readonly<Record<TokenRole, number>> = {
  name: 1,
  initial: 0.3,
  patronymic: 0.5,
  particle: 0.08,
  honorific: 0.35,
  business: 0.5,
  'legal-form': 0.05,
  place: 0.8,
  number: 0.25,
};
export const PATRONYMIC = /(?:[oe]vich|[oe]vic|[oe]vna|ovych|yevych|ichna|ivna|ogly|oglu|kyzy|kizi|qizi)$/;
/** Company words before a name that are no part of it. */
export const PREFIXES: ReadonlySet<string> = new Set(['messrs', 'mssrs']);
/** There are about a thousand given names of two syllables, however rare the spelling of one may look. */
const SYLLABIC_BITS = 11;
const SYLLABIC: ReadonlySet<Script> = new Set(['Hani', 'Jpan', 'Hang']);

/** Forms and rarity depend on the token alone, and names share most of their tokens. */
export function knownToken({ text, skeletal, script, foreign }: NameToken): KnownToken {
  const word = knownWords.of(text);
  if (skeletal) {
    word.skeletal ??= makeToken(word, true, SYLLABIC.has(script));
    return word.skeletal;
  }
  if (foreign !== true && SYLLABIC.has(script)) {
    word.syllabic ??= makeToken(word, false, true);
    return word.syllabic;
  }
  return spelt(word);
}

/** A word that is spelt with its vowels, as a token. */
export function spelt(word: KnownWord): KnownToken {
  word.spelt ??= makeToken(word, false, false);
  return word.spelt;
}

function makeToken(word: KnownWord, skeletal: boolean, syllabic: boolean): KnownToken {
  const { text } = word;
  const fold = spellingFold(text);
  const rarity = tokenBits(text, 'person', fold);
  const bits = syllabic ? Math.min(SYLLABIC_BITS, rarity) : rarity;
  const form = tokenForm(text, bits, { skeletal, syllabic, fold });
  const otherBits = tokenBits(text, 'organization', fold);
  return {
    form,
    person: isPlainInPerson(word) ? inRole('name', form, bits) : null,
    other: isPlainInOther(word) ? inRole('name', form, otherBits) : null,
    otherBits,
    name: null,
  };
}

/** @param concept see `TaggedToken` */
export function inRole(
  role: TokenRole,
  form: TokenForm,
  bits: number,
  concept: string | null = null,
): TaggedToken {
  const weight = ROLE_FACTORS[role] * Math.max(bits, FEWEST_BITS) ** WEIGHT_EXPONENT;
  return { form, concept, role, bits, weight };
}

function isPlainInPerson(word: KnownWord): boolean {
  const { text } = word;
  return text.length > 1 && !hasDigit(text) && isUnknown(word) && !PATRONYMIC.test(text);
}

function isPlainInOther(word: KnownWord): boolean {
  return isPlainWord(word) && !PREFIXES.has(word.text);
}
