import { mayBeCut } from './cut-length.js';
import { type KnownReading, knownReading, readKnown } from './known-reading.js';
import { inRole, knownToken, NAMED, PREFIXES, taggedAs } from './known-token.js';
import type { NameToken } from './name.js';
import { type LegalClass, mayJoin, type OrganisationTag, tagOrganisation } from './organisation.js';
import { personRole } from './person-use.js';
import { tokenBits } from './rarity.js';
import type { Script } from './script.js';
import type { KnownToken, TaggedToken, TokenRole } from './tagged-token.js';
import { isTitleAnywhere, wordInfo } from './words.js';

export type { TaggedToken, TokenRole };

/**
 * The rules by which a name is read: people have given names, fathers and titles; other parties have legal forms and
 * trades.
 */
export type NameKind = 'person' | 'other';

/** One reading of a name, ready to be compared. */
export interface TaggedName {
  readonly kind: NameKind;
  readonly tokens: readonly TaggedToken[];
  /** all words but titles, in order and joined by blanks: equal for names that are equal after normalisation */
  readonly whole: string;
  /** script of its first word */
  readonly script: Script;
  /** number of words in `whole` */
  readonly words: number;
  /** "A bin B": places of the tokens that follow a filiation particle; their order says who is whose child */
  readonly fathers: readonly number[];
  /** classes of the legal forms found (normalise/data/legal-forms.ts), in order */
  readonly legalForms: readonly LegalClass[];
}

/** Every reading of a name as a name of this kind; empty when no letter or digit is left of it. */
export function tagName(raw: string, kind: NameKind): readonly TaggedName[] {
  const readings = readKnown(raw);
  if (kind === 'person' && mayBeCut(raw.length)) return readings.flatMap(tagFull);
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return [tagReading(only, kind)];
  return readings.map((reading) => tagReading(reading, kind));
}

/**
 * A person's name that fills the whole field: a title at its end may be what is left of a longer word (DR of a Drissi).
 */
function tagFull(reading: KnownReading): readonly TaggedName[] {
  const tagged = tagReading(reading, 'person');
  const last = reading.tokens.at(-1);
  const isTitleLast = last?.use === 'title' && isTitleAnywhere(last.form.text);
  if (last === undefined || !isTitleLast || reading.tokens.length <= FEWEST_WORDS) return [tagged];
  const before = tagPerson(knownReading(reading.names.slice(0, -1), reading.tokens.slice(0, -1)));
  const rest = inRole('name', last.form, last.form.bits);
  const whole = `${before.whole} ${last.form.text}`;
  return [tagged, { ...before, tokens: [...before.tokens, rest], whole, words: before.words + 1 }];
}

function tagReading(reading: KnownReading, kind: NameKind): TaggedName {
  if (kind === 'other') return tagOwn(reading) ?? tagOther(reading);
  return reading.tokens.some(({ use }) => use === 'title') ? tagPerson(reading) : tagUntitled(reading);
}

const NO_FATHERS: readonly number[] = [];
const NO_LEGAL_FORMS: readonly LegalClass[] = [];

/** A person's name without titles: the role of each word follows from the word and its place. */
function tagUntitled({ tokens, whole, script }: KnownReading): TaggedName {
  let fathers = NO_FATHERS;
  const count = tokens.length;
  const tagged = new Array<TaggedToken>(count);
  for (let at = 0; at < count; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const role = personRole(token.use, at, count);
    tagged[at] = role === 'name' ? token.person : inRole(role, token.form, token.form.bits);
    if (role === 'particle' && wordInfo(token.form.text).particle?.kind === 'filiation')
      fathers = [...fathers, at + 1];
  }
  return { kind: 'person', tokens: tagged, whole, words: count, script, fathers, legalForms: NO_LEGAL_FORMS };
}

/** A name of words that have a tag of their own: the same as `tagOther` gives, in a tenth of the time. */
function tagOwn({ tokens, whole, script }: KnownReading): TaggedName | null {
  const count = tokens.length;
  const tagged = new Array<TaggedToken>(count);
  let named = false;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const token = tokens[at];
    if (token === undefined || token.other === null || mayJoin(before, token.form.text.length)) return null;
    before = token.form.text.length;
    tagged[at] = token.other;
    named ||= token.other.role === 'name';
  }
  if (!named) return null;
  return {
    kind: 'other',
    tokens: tagged,
    whole,
    words: count,
    script,
    fathers: NO_FATHERS,
    legalForms: NO_LEGAL_FORMS,
  };
}

function tagPerson(reading: KnownReading): TaggedName {
  return tagUntitled(withoutTitles(behind(reading, titlesOf(reading.names))));
}

/** How many words at the beginning are never names (mr, dr), provided that at least one other word is left. */
function titlesOf(tokens: readonly NameToken[]): number {
  let start = 0;
  while (start < tokens.length - 1 && isTitle(tokens[start])) start++;
  return start;
}

function isTitle(token: NameToken | undefined): boolean {
  return token !== undefined && !token.initial && wordInfo(token.text).honorific?.strength === 'title';
}

/** With fewer words, a title may be all that distinguishes the name from many one-word names. */
const FEWEST_WORDS = 2;

/** A reading without the words that are titles wherever they stand. */
function withoutTitles(reading: KnownReading): KnownReading {
  if (!reading.tokens.some(isOnlyTitle)) return reading;
  const { names, tokens } = reading;
  const kept = tokens.map((token) => !isOnlyTitle(token));
  if (kept.filter((keep) => keep).length < FEWEST_WORDS) return reading;
  return knownReading(
    names.filter((_, at) => kept[at]),
    tokens.filter((_, at) => kept[at]),
  );
}

function isOnlyTitle({ use, form }: KnownToken): boolean {
  return use === 'title' && isTitleAnywhere(form.text);
}

/** A reading without its first tokens. */
function behind(reading: KnownReading, start: number): KnownReading {
  return start === 0 ? reading : knownReading(reading.names.slice(start), reading.tokens.slice(start));
}

function tagOther(prefixed: KnownReading): TaggedName {
  const reading = behind(prefixed, shipPrefixOf(prefixed.names));
  const { names, tokens } = reading;
  const tags = withInitials(names, tagOrganisation(names.map(({ text }) => text)));
  const tagged: TaggedToken[] = [];
  const legalForms: LegalClass[] = [];
  names.forEach((name, at) => {
    const token = tokens[at];
    const tag = tags[at];
    if (token === undefined || tag === undefined) return;
    const { role, canonical } = tag;
    if (role === 'legal-form') {
      // Its words stay in the name with almost no weight, so that a misspelt or joined one finds its counterpart.
      if (tag.legalClass !== null && legalForms.at(-1) !== tag.legalClass) legalForms.push(tag.legalClass);
      const alone = !isLegalForm(tags[at - 1], canonical) && !isLegalForm(tags[at + 1], canonical);
      tagged.push(legalFormToken(token, canonical, alone));
    } else if (role === 'number') {
      // "forty four" is one number over two words
      const before = tags[at - 1];
      const continues = before?.role === 'number' && before.canonical === canonical;
      if (!continues) tagged.push(taggedToken({ ...name, text: canonical }, 'number'));
    } else if (!joinsLetter(tagged, names, tags, at)) tagged.push(taggedAs(tag, token.form, token.otherBits));
  });
  const kept = tagged.some(({ role }) => role !== 'particle')
    ? tagged
    : tokens.map(({ form, otherBits }) => inRole('name', form, otherBits));
  const { whole, script } = reading;
  return { kind: 'other', tokens: kept, whole, words: names.length, script, fathers: NO_FATHERS, legalForms };
}

/**
 * A letter of another script is not a Roman number, and the initials of a namesake do not identify anybody, since they
 * are often left out.
 */
function withInitials(
  tokens: readonly NameToken[],
  tags: readonly OrganisationTag[],
): readonly OrganisationTag[] {
  if (!tokens.some(({ initial }) => initial)) return tags;
  const named = tokens.findIndex((token) => NAMED.has(token.text));
  return tags.map((tag, at) => {
    const token = tokens[at];
    if (token === undefined || !token.initial) return tag;
    if (named >= 0 && at > named) return { role: 'stop', canonical: token.text, legalClass: null };
    if (tag.role !== 'number' || token.script === 'Latn') return tag;
    return { role: 'core', canonical: token.text, legalClass: null };
  });
}

/**
 * Single letters in a row are one abbreviation: A.B.C., A B C and ABC. Joins this one to the last token, or returns
 * false.
 */
function joinsLetter(
  tagged: TaggedToken[],
  tokens: readonly NameToken[],
  tags: readonly OrganisationTag[],
  position: number,
): boolean {
  const isLetter = (at: number): boolean =>
    tags[at]?.role === 'core' && /^[a-z]$/.test(tokens[at]?.text ?? '');
  const before = tagged.at(-1);
  const token = tokens[position];
  if (before === undefined || token?.text.length !== 1 || !isLetter(position) || !isLetter(position - 1))
    return false;
  const text = before.form.text + token.text;
  tagged[tagged.length - 1] = taggedToken({ ...token, text, initial: false }, 'name');
  return true;
}

function isLegalForm(tag: OrganisationTag | undefined, canonical: string): boolean {
  return tag?.role === 'legal-form' && tag.canonical === canonical;
}

/**
 * A legal form that is also a family name (Sá, Li, Le) weighs like a generic word if the family name is at least this
 * common.
 */
const FAMILY_NAME_BITS = 9;

/**
 * @param alone no word beside it belongs to the form: "Co" may be somebody's name, the first word of "Co Ltd" is not
 */
function legalFormToken({ form, otherBits }: KnownToken, concept: string, alone: boolean): TaggedToken {
  // The fold of "ooo" is a letter that half the world's names have.
  const short = alone && form.text.length <= 3 && form.fold.length > 1;
  const isName = short && tokenBits(form.text, 'person', form.fold) < FAMILY_NAME_BITS;
  return { ...inRole(isName ? 'business' : 'legal-form', form, otherBits, concept), bits: 0 };
}

/**
 * How many tokens come before it in "M/V Example", "MT Example" and "M/s Example": like Ltd, they are not part of the
 * name itself.
 */
function shipPrefixOf(tokens: readonly NameToken[]): number {
  const [first] = tokens;
  if (first === undefined || tokens.length < 2) return 0;
  const title = wordInfo(first.text).honorific;
  const shipPrefix = title?.canonical === 'mv' && (title.strength === 'title' || first.text.length === 2);
  if (shipPrefix || PREFIXES.has(first.text)) return 1;
  const slashed = first.text === 'm' && ['v', 't', 's'].includes(tokens[1]?.text ?? '') && tokens.length > 2;
  return slashed ? 2 : 0;
}

/** A token that is put together from others. */
function taggedToken(token: NameToken, role: TokenRole): TaggedToken {
  const { form, otherBits } = knownToken(token);
  return inRole(role, form, otherBits);
}
