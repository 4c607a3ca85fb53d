import type { EntityType, NamePart } from '../normalise/party.js';
import { bareName, hasTitle } from './bare-names.js';
import { readCommas } from './comma-names.js';
import { companyCell, type OtherParty } from './company-cell.js';
import { readCouple } from './couples.js';
import { behindTitle, mayBeAddressed, withoutCourtesies } from './courtesies.js';
import { mayEndInCourtesy, namesByScript, withoutEasternCourtesy } from './eastern-names.js';
import { mayHaveWordBeside, WIDE_REMARK_SIGN, withoutEasternRemark } from './eastern-remarks.js';
import { mayBeGlued, withSurname } from './glued-names.js';
import { withInitials } from './initials.js';
import { jointNames } from './joint-names.js';
import { shipNames } from './ship-cell.js';
import { withoutEntities } from './text-entities.js';

/** What a name cell says. */
export interface NameCell {
  /** the name, in reading order; empty if the cell is empty */
  readonly full: string;
  /** with roles if the cell separates the parts (`LAST, First`), else empty */
  readonly parts: readonly NamePart[];
  /** other names of the same party in the cell */
  readonly aliases: readonly string[];
  /** other parties in the cell: the second person of a couple, the addressee of a `c/o` */
  readonly others: readonly OtherParty[];
}

/**
 * Words before a family name at birth. The pattern starts only at the first of several separators: trying each of them
 * would take quadratic time.
 */
const BORN =
  /(?<![\s,;(-])[\s,;(-]+(?:née|nee|né|geb\.|geborene|z domu|урожд\.|урожденная)\s+([^\s,;()\d][^\s,;()]*)\)?/iu;
/**
 * Words between two names of one party. The `/` of `a/k/a` is required where the letters alone could be a name; after a
 * rank, `gen.` is a rank too.
 */
const OTHER_NAME =
  /(?<![\s,;(-])[\s,;(-]+(?:a\.?k\.?a\.?|a\/k\/a|also known as|otherwise known as|known as|f\.?k\.?a\.?|f\/k\/a|n\/k\/a|formerly known as|formerly|previously known as|previously|t\/a|t\.a\.|trading as|d\.?b\.?a\.?|d\/b\/a|doing business as|o\/a|operating as|alias|genannt|(?<!\b(?:maj|lt|lieut|ltn|brig|col|capt|adm|insp|att|sec|dir|dr|prof|mr|ret|vice|former|hon|sir|the|by)\.?[\s-]{1,3})gen\.|dit|dite|он же|она же|также известен как)(?=[\s:(])[\s:(]*/giu;
/** Words between the party and another one that it acts for, or in whose care it is. */
const BESIDE: readonly (readonly [role: string, words: RegExp])[] = [
  [
    'care of',
    /(?<![\s,;(-])[\s,;(-]+(?:c\/o|c\.o\.|(?<!\bfor )care of|z\.\s?hd\.|a\/c|attn:?|fao)(?=[\s:])[\s:]*/i,
  ],
  [
    'trust',
    /(?<![\s,;(-])[\s,;(-]+(?:atf|itf|as trustees? (?:for|of)|in trust for|trustees? (?:for|of))\s+/i,
  ],
  ['on behalf of', /(?<![\s,;(-])[\s,;(-]+(?:fbo|obo|o\/b\/o|f\/b\/o|on behalf of|for the benefit of)\s+/i],
];
/** Remarks that are no part of the name. */
const REMARK =
  /(?<!\s)\s*[([](?:deceased|dec'?d|decd|minor|closed|inactive|dormant|verstorben|minderjährig|décédée?|fallecid[oa]|deceduto|falecid[oa]|overleden|умер(?:ла)?)[)\]]/giu;
/** `The estate of Anna Muster`: the estate holds the account, but its late owner may be listed. */
const ESTATE = /^(?:the )?(?:estate|executors?|legal personal representatives?) of (?:the late )?(?=\S)/i;
/** Signs and white space that call for a closer look at a cell. */
const SIGN = /[;|,，،、&/\\+()[\]{}#*«"0-9\n\r\t\u00a0]| [ \-–—]/;
/** The same in other scripts; in the class above they would double the time for every name. */
const WIDE_SIGN = /[；؛｜＆／＋]/;
/** Words that call for a closer look where they stand between two others. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  `aka a.k.a a.k.a. fka f.k.a f.k.a. dba d.b.a d.b.a. t.a t.a. c.o. also otherwise known formerly previously trading doing operating née nee né geb. geborene domu урожд.
  урожденная alias genannt gen. dit dite care attn attn: attn. fao prop. prop: propr. proprietor owned inh. inh: inhaber inhaberin владелец dir. dir: ceo gf gf: geschäftsführer директор ген. represented vertreten rep. contact: в atf itf fbo obo trustee trustees trust behalf benefit of and und et en y e z он она также
  och og ja ve és та и или або or oder ou eller veya i a o u і و and/or und/oder y/o e/o e/ou et/ou и/или`.split(
    /\s+/,
  ),
);
const LONGEST_WORD = 12;

/**
 * Terminal sequences, tags and mail addresses, which systems leave in name fields. The lengths of an address are those
 * of RFC 5321; without them a cell with thousands of `s@;` takes hours.
 */
const MARKUP = /\u001b\[[0-9;]*[A-Za-z]|<[^<>]*>|[^\s<>@]{1,64}@[^\s<>@]{1,255}\.[^\s<>]+/g;

function withoutMarkup(text: string): string {
  const plain = text.includes('&') ? withoutEntities(text) : text;
  return /[<@\u001b]/.test(plain) ? plain.replace(MARKUP, ' ').replace(/ {2,}/g, ' ') : plain;
}

/** Whether a cell holds a single name and nothing else, as nearly all do. */
function isPlain(text: string): boolean {
  if (SIGN.test(text) || mayEndInCourtesy(text)) return false;
  if (text.charCodeAt(0) > 0x2ff && (hasWideSign(text) || mayHaveWordBeside(text))) return false;
  let space = text.indexOf(' ');
  if (space === -1) return !mayBeGlued(text);
  const first = space;
  for (let next = text.indexOf(' ', space + 1); next !== -1; next = text.indexOf(' ', space + 1)) {
    if (next - space <= LONGEST_WORD && INNER_WORDS.has(text.slice(space + 1, next).toLowerCase()))
      return false;
    space = next;
  }
  return (
    !hasTitle(text, first, space) && !mayBeAddressed(text, first, space) && namesByScript(text).length === 0
  );
}

function hasWideSign(text: string): boolean {
  return WIDE_SIGN.test(text) || WIDE_REMARK_SIGN.test(text);
}

const NO_PARTS: NameCell['parts'] = [];
const NO_ALIASES: NameCell['aliases'] = [];
const NO_OTHERS: NameCell['others'] = [];

/**
 * Reads a name cell: several names, `LAST, First`, couples, `c/o`, `trading as`. Titles are kept, since the matcher
 * knows them.
 */
export function readNameCell(untrimmed: string, type: EntityType): NameCell {
  const text = withoutMarkup(untrimmed).trim();
  const ships = shipNames(text, type);
  if (ships.length === 0 && isPlain(text))
    return { full: text, parts: NO_PARTS, aliases: NO_ALIASES, others: NO_OTHERS };
  const { before, others } = takeOthers(collapse(text).replace(REMARK, ''));
  const names = namesIn(before);
  const [first = '', ...more] = names;
  const couple = readCouple(first, type);
  const bare = bareName(first, type);
  const readings = [asOneName(names), bare, withoutEstate(first)];
  const byScript = namesInScripts(first, type);
  for (const name of [first, ...byScript]) readings.push(withoutEasternCourtesy(name));
  const unremarked = type === 'person' || type === 'unknown' ? withoutEasternRemark(first) : null;
  if (!readings.includes(unremarked)) readings.push(unremarked);
  const aliases = [...more, ...nameAtBirth(before, first), ...readings.filter((reading) => reading !== null)];
  const company = companyCell(first, type);
  aliases.push(...byScript.filter((name) => !aliases.includes(name)));
  aliases.push(...company.own.filter((name) => name !== first && !aliases.includes(name)));
  aliases.push(...ships.filter((ship) => ship !== first && !aliases.includes(ship)));
  const unaddressedFirst = withoutCourtesies(couple?.first ?? bare ?? first, type);
  if (unaddressedFirst !== null && !aliases.includes(unaddressedFirst)) aliases.push(unaddressedFirst);
  if (couple !== null) {
    const { first: full, second, alsoFirst } = couple;
    aliases.push(...alsoFirst);
    return {
      full,
      parts: [],
      aliases: [...aliases, ...writtenApart([full, ...aliases], type)],
      others: [{ role: 'joint holder', name: second }, ...others],
    };
  }
  const joint = names.map((name) => readJoint(name, type));
  const inOrder = aliases.map((alias) => readCommas(alias, type).full);
  const own = [...inOrder, ...joint.flatMap((each) => each.aliases)];
  return {
    ...readCommas(first, type),
    aliases: [...own, ...writtenApart([first, ...own], type)],
    others: distinct([...joint.flatMap((each) => each.others), ...company.others, ...others]),
  };
}

/** The names of a cell in two scripts. What stands beside a name in another script may be no more than `as trustee`. */
function namesInScripts(name: string, type: EntityType): readonly string[] {
  const names = namesByScript(name);
  return names.length === 0 ? names : namesByScript(withoutCourtesies(name, type) ?? name);
}

/** Names whose initials or syllables are written together, with these apart: of a cell, and of what else it is read as. */
function writtenApart(names: readonly string[], type: EntityType): readonly string[] {
  const untitled = names.flatMap((name) => [name, behindTitle(name) ?? []].flat());
  const apart = untitled.flatMap((name) => [withInitials(name, type) ?? [], withSurname(name, type)].flat());
  return [...new Set(apart)].filter((name) => !names.includes(name));
}

function withoutEstate(name: string): string | null {
  return ESTATE.test(name) ? name.replace(ESTATE, '') : null;
}

/** The names of one party in a text, one after the other. */
function namesIn(text: string): string[] {
  return splitLines(text.replace(BORN, ''))
    .flatMap((piece) => piece.split(/[;；؛|｜、]+/))
    .flatMap((piece) => piece.split(OTHER_NAME))
    .map((piece) => tidy(piece))
    .filter((piece) => piece !== '');
}

/** `Anna Muster née Beispiel`: her name with the family name that she was born with. */
function nameAtBirth(text: string, name: string): string[] {
  const born = BORN.exec(text);
  return born === null ? [] : [name.replace(/(?<!\S)\S+$/, born[1] ?? '')];
}

/** One word only; in Chinese and Korean, two characters can be a whole name. */
const ONE_WORD = /^[^\s,\p{Script=Han}\p{Script=Hangul}]+$/u;

/** `Muster; Anna`: several names of one word each are probably the parts of one name. */
function asOneName(pieces: readonly string[]): string | null {
  const isOne = pieces.length > 1 && pieces.length < 5 && pieces.every((piece) => ONE_WORD.test(piece));
  return isOne ? pieces.join(' ') : null;
}

const NOBODY_ELSE: Pick<NameCell, 'aliases' | 'others'> = { aliases: NO_ALIASES, others: NO_OTHERS };

/**
 * The people whom a name joins. The first may be the customer, to whom the row's birth date and numbers normally
 * belong. The others are screened by name alone: compared with that birth date, they would be set aside.
 */
function readJoint(name: string, type: EntityType): Pick<NameCell, 'aliases' | 'others'> {
  const joint = jointNames(name, type);
  if (joint === null) return NOBODY_ELSE;
  const [first = '', ...others] = joint.names.map((each) => readCommas(each, 'person').full);
  // Pan and Don are names as well: both readings are compared, of the others when their own names are read
  const addressed = [first, ...(joint.oneParty ? others : [])].flatMap(bothWays);
  if (joint.oneParty) return { aliases: addressed, others: NO_OTHERS };
  return { aliases: addressed, others: others.map((other) => ({ role: 'joint holder', name: other })) };
}

/** The text before the first word that introduces another party, and that party. */
function takeOthers(text: string): { before: string; others: NameCell['others'] } {
  for (const [role, words] of BESIDE) {
    const [before = '', ...after] = text.split(words);
    const name = tidy(after.join(' '));
    if (before.trim() !== '' && name !== '') return { before, others: [{ role, name }] };
  }
  return { before: text, others: [] };
}

/** A line break separates two names of several words; otherwise a single name was only wrapped. */
function splitLines(text: string): string[] {
  const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== '');
  return lines.every((line) => line.trim().includes(' ')) ? lines : [lines.join(' ')];
}

function collapse(text: string): string {
  if (!/\s\s|[^\S ]/.test(text)) return text.trim();
  // Runs of line breaks are collapsed too: the patterns above would try each place of a run.
  return text
    .replace(/[^\S\n\r]+/g, ' ')
    .replace(/ ?[\n\r][\n\r ]*/g, '\n')
    .trim();
}

/** A name without the brackets and commas that separated it from others. */
function tidy(piece: string): string {
  let text = piece
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;:]+|(?<![,;:])[,;:]+$/g, '')
    .trim();
  text = text.replace(/^"([^"]*)"$/, '$1');
  const [open, close] = [text.includes('('), text.includes(')')];
  if (open !== close) text = text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  return text;
}

/** A person's name, and without forms of address where it has some. */
function bothWays(name: string): readonly string[] {
  const bare = withoutCourtesies(name, 'person');
  return bare === null ? [name] : [name, bare];
}

/** Each name once, in the role that it has first. */
function distinct(others: NameCell['others']): NameCell['others'] {
  return others.length < 2
    ? others
    : others.filter(({ name }, at) => others.findIndex((other) => other.name === name) === at);
}
