import { spellingFold } from './fold.js';
import { type KnownWord, knownWords } from './known-word.js';
import type { NameToken } from './name-words.js';
import { isPlainWord, type OrganisationTag, ownTag } from './organisation.js';
import { personUse } from './person-use.js';
import { tokenBits } from './rarity.js';
import type { Script } from './script.js';
import type { KnownToken, TaggedToken, TokenRole } from './tagged-token.js';
import { type TokenForm, tokenForm } from './token-form.js';
import { hasMeaning } from './word-meaning.js';
import { infoOf } from './words.js';

/**
 * A token's weight grows with its rarity, but less than in proportion: a common family name is still half of a name.
 */
const WEIGHT_EXPONENT = 0.5;
const FEWEST_BITS = 4;
/** A token weighs this much of what it would weigh as a name. */
export const ROLE_FACTORS: Readonly<Record<TokenRole, number>> = {
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
/** Company words before a name that are no part of it. */
export const PREFIXES: ReadonlySet<string> = new Set(['messrs', 'mssrs']);
/** Words after which a person's initials and name follow: "named after V. I. Kozlov". */
export const NAMED: ReadonlySet<string> = new Set([
  'named',
  'im',
  'imeni',
  'imena',
  'akademika',
  'academician',
]);
/** There are about a thousand given names of two syllables, however rare the spelling of one may look. */
const SYLLABIC_BITS = 11;
const SYLLABIC: ReadonlySet<Script> = new Set(['Hani', 'Jpan', 'Hang']);

/** Forms and rarity depend on the token alone, and names share most of their tokens. */
export function knownToken(name: NameToken): KnownToken {
  const known = tokenOf(name);
  if (name.joined !== true) return known;
  // How a rank is used depends on what it is joined with.
  const use = personUse(name);
  return use === known.use ? known : { ...known, use };
}

function tokenOf({ text, skeletal, script, foreign }: NameToken): KnownToken {
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

/** The token that a form is of. */
export function tokenOfForm({ text, skeletal, syllabic }: TokenForm): KnownToken {
  const word = knownWords.of(text);
  const known = skeletal ? word.skeletal : syllabic ? word.syllabic : spelt(word);
  return known?.form.syllabic === syllabic ? known : makeToken(word, skeletal, syllabic);
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
    use: personUse(word, infoOf(word)),
    person: inRole('name', form, bits),
    other: otherTag(word, form, otherBits),
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
  return { form, concept, role, bits, weight: ROLE_FACTORS[role] * weightOfName(bits) };
}

/** What a name of this rarity weighs. */
export function weightOfName(bits: number): number {
  return Math.max(bits, FEWEST_BITS) ** WEIGHT_EXPONENT;
}

function otherTag(word: KnownWord, form: TokenForm, bits: number): TaggedToken | null {
  const { text } = word;
  const concernsNext = PREFIXES.has(text) || NAMED.has(text) || infoOf(word).honorific?.canonical === 'mv';
  const tag = concernsNext ? null : ownTag(word);
  if (tag === null) return null;
  return isPlainWord(word) ? inRole('name', form, bits) : taggedAs(tag, form, bits);
}

/** A token as a word of an organisation's name that is no part of a legal form or a number. */
export function taggedAs({ role, canonical }: OrganisationTag, form: TokenForm, bits: number): TaggedToken {
  if (role === 'stop') return inRole('particle', form, bits);
  const plain = role === 'core' && canonical === form.text && !hasMeaning(form.text);
  const tokenRole = role === 'business-word' ? 'business' : role === 'core' ? 'name' : role;
  return inRole(tokenRole, form, bits, plain ? null : canonical);
}
