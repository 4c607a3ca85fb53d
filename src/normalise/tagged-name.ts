import { spellingFold } from './fold.js';
import { joined, type KnownReading, readKnown } from './known-reading.js';
import { bitsOf, inRole, knownToken, PATRONYMIC, PREFIXES } from './known-token.js';
import type { NameToken } from './name.js';
import { type LegalClass, type OrganisationTag, tagOrganisation } from './organisation.js';
import { tokenBits } from './rarity.js';
import type { Script } from './script.js';
import type { TokenForm } from './token-form.js';
import { hasMeaning } from './word-meaning.js';
import { wordInfo } from './words.js';

/** Which rules a name is read by: people have given names, fathers and titles; the rest have legal forms and trades. */
export type NameKind = 'person' | 'other';

/** What a token is in its name, which decides what its presence, absence or contradiction is worth. */
export type TokenRole =
  | 'name'
  | 'initial'
  | 'patronymic'
  | 'particle'
  | 'honorific'
  | 'business'
  | 'legal-form'
  | 'place'
  | 'number';

export interface TaggedToken {
  readonly form: TokenForm;
  /** what the word means where several mean one thing (zavod, factory: plant), else null; compared beside the spelling */
  readonly concept: string | null;
  readonly role: TokenRole;
  /** its share in the name is weight / sum of weights */
  readonly weight: number;
  /** rarity within its kind of name: −log2 of the share of parties that bear it */
  readonly bits: number;
}

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
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return [tagReading(only, kind)];
  return readings.map((reading) => tagReading(reading, kind));
}

function tagReading(reading: KnownReading, kind: NameKind): TaggedName {
  const plain = tagPlain(reading, kind);
  if (plain !== null) return plain;
  return kind === 'person' ? tagPerson(reading.names) : tagOther(reading.names);
}

const NO_FATHERS: readonly number[] = [];
const NO_LEGAL_FORMS: readonly LegalClass[] = [];

/** A name of words that are names wherever they stand: the same as `tagPerson` or `tagOther` give, in a tenth of the time. */
function tagPlain({ tokens, whole, script }: KnownReading, kind: NameKind): TaggedName | null {
  const tagged: TaggedToken[] = [];
  for (const token of tokens) {
    const plain = kind === 'person' ? token.person : token.other;
    if (plain === null) return null;
    tagged.push(plain);
  }
  return {
    kind,
    tokens: tagged,
    whole,
    words: tokens.length,
    script,
    fathers: NO_FATHERS,
    legalForms: NO_LEGAL_FORMS,
  };
}

function tagPerson(names: readonly NameToken[]): TaggedName {
  const tokens = withoutTitles(names);
  const fathers: number[] = [];
  const tagged = tokens.map((token, position) => {
    const role = personRole(token, position, tokens.length);
    if (role === 'particle' && wordInfo(token.text).particle?.kind === 'filiation')
      fathers.push(position + 1);
    return taggedToken(token, role, 'person');
  });
  return { kind: 'person', tokens: tagged, ...wholeOf(tokens), fathers, legalForms: [] };
}

/** Drops words that are never a name (mr, dr) while at least one other word is left. */
function withoutTitles(tokens: readonly NameToken[]): readonly NameToken[] {
  let start = 0;
  while (start < tokens.length - 1 && isTitle(tokens[start])) start++;
  return tokens.slice(start);
}

function isTitle(token: NameToken | undefined): boolean {
  return token !== undefined && !token.initial && wordInfo(token.text).honorific?.strength === 'title';
}

function personRole(token: NameToken, position: number, count: number): TokenRole {
  if (token.text.length === 1) return /[0-9]/.test(token.text) ? 'number' : 'initial';
  const info = wordInfo(token.text);
  // The last word is the name itself, whatever else it can mean (Ben, Le, Um); so is a first word that can be one.
  const inside = position < count - 1 && (position > 0 || info.particle?.mayBeName === false);
  if (info.particle !== null && inside) return 'particle';
  if (info.honorific !== null && count > 2) return 'honorific';
  if (count > 2 && PATRONYMIC.test(token.text)) return 'patronymic';
  if (/^[0-9]+$/.test(token.text)) return 'number';
  return 'name';
}

function tagOther(names: readonly NameToken[]): TaggedName {
  const tokens = withoutShipPrefix(names);
  const tags = withInitials(tokens, tagOrganisation(tokens.map((token) => token.text)));
  const tagged: TaggedToken[] = [];
  const legalForms: LegalClass[] = [];
  tokens.forEach((token, position) => {
    const tag = tags[position];
    if (tag === undefined) return;
    if (tag.role === 'stop') {
      tagged.push(taggedToken(token, 'particle', 'other'));
      return;
    }
    if (tag.role === 'legal-form') {
      // Its words stay in the name, next to weightless, so that a misspelt or glued one finds its counterpart.
      if (tag.legalClass !== null && legalForms.at(-1) !== tag.legalClass) legalForms.push(tag.legalClass);
      tagged.push(legalFormToken(token, tag.canonical));
      return;
    }
    if (tag.role === 'number') {
      // "forty four" is one number over two words
      const before = tags[position - 1];
      const continues = before?.role === 'number' && before.canonical === tag.canonical;
      if (!continues) tagged.push(taggedToken({ ...token, text: tag.canonical }, 'number', 'other'));
      return;
    }
    const role = tag.role === 'business-word' ? 'business' : tag.role === 'core' ? 'name' : tag.role;
    const plain = tag.role === 'core' && tag.canonical === token.text && !hasMeaning(token.text);
    const concept = plain ? null : tag.canonical;
    if (joinsLetter(tagged, tokens, tags, position)) return;
    tagged.push({ ...taggedToken(token, role, 'other'), concept });
  });
  const kept = tagged.some(({ role }) => role !== 'particle')
    ? tagged
    : tokens.map((token) => taggedToken(token, 'name', 'other'));
  return { kind: 'other', tokens: kept, ...wholeOf(tokens), fathers: [], legalForms };
}

/** Words after which a person's initials and name follow: "named after V. I. Kozlov". */
const NAMED: ReadonlySet<string> = new Set(['named', 'im', 'imeni', 'imena', 'akademika', 'academician']);

/** A letter of another script is no Roman number, and the initials of a namesake tell nothing: they come and go. */
function withInitials(
  tokens: readonly NameToken[],
  tags: readonly OrganisationTag[],
): readonly OrganisationTag[] {
  const named = tokens.findIndex((token) => NAMED.has(token.text));
  return tags.map((tag, at) => {
    const token = tokens[at];
    if (token === undefined || !token.initial) return tag;
    if (named >= 0 && at > named) return { role: 'stop', canonical: token.text, legalClass: null };
    if (tag.role !== 'number' || token.script === 'Latn') return tag;
    return { role: 'core', canonical: token.text, legalClass: null };
  });
}

/** Single letters in a row are one abbreviation: A.B.C., A B C and ABC. Joins this one to the last token, or says no. */
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
  if (before === undefined || token === undefined || !isLetter(position) || !isLetter(position - 1))
    return false;
  const text = before.form.text + token.text;
  tagged[tagged.length - 1] = taggedToken({ ...token, text, initial: false }, 'name', 'other');
  return true;
}

/** A legal form that is a family name as well (Sá, Li, Le) may be one: it weighs like a generic word. */
const FAMILY_NAME_BITS = 9;

function legalFormToken(token: NameToken, concept: string): TaggedToken {
  // The fold of "ooo" is a letter that half the world's names have.
  const short = token.text.length <= 3 && spellingFold(token.text).length > 1;
  const isName = short && tokenBits(token.text, 'person') < FAMILY_NAME_BITS;
  return { ...taggedToken(token, isName ? 'business' : 'legal-form', 'other'), concept, bits: 0 };
}

/** "M/V Example", "MT Example", "M/s Example": what a ship or firm is no more belongs to its name than Ltd. */
function withoutShipPrefix(tokens: readonly NameToken[]): readonly NameToken[] {
  const [first] = tokens;
  if (first === undefined || tokens.length < 2) return tokens;
  const title = wordInfo(first.text).honorific;
  const shipPrefix = title?.canonical === 'mv' && (title.strength === 'title' || first.text.length === 2);
  if (shipPrefix || PREFIXES.has(first.text)) return tokens.slice(1);
  const slashed = first.text === 'm' && ['v', 't', 's'].includes(tokens[1]?.text ?? '') && tokens.length > 2;
  return slashed ? tokens.slice(2) : tokens;
}

function taggedToken(token: NameToken, role: TokenRole, kind: NameKind): TaggedToken {
  const { form } = knownToken(token);
  return inRole(role, form, bitsOf(form, kind));
}

function wholeOf(tokens: readonly NameToken[]): Pick<TaggedName, 'whole' | 'words' | 'script'> {
  const script = tokens[0]?.script ?? 'Zyyy';
  return { whole: joined(tokens), words: tokens.length, script };
}
