import type { EntityType, NamePart } from '../normalise/party.js';
import { readCommas } from './comma-names.js';
import { companyCell, type OtherParty } from './company-cell.js';
import { readCouple } from './couples.js';
import { type FormerName, formerName, splitFormer, withoutNameAtBirth } from './former-names.js';
import { readingsOf } from './name-readings.js';
import { withoutNumbering } from './numbered-names.js';
import { NOBODY, peopleInName } from './people-in-names.js';
import { shipNames } from './ship-cell.js';
import { isSingleName } from './single-names.js';
import { withoutEntities } from './text-entities.js';
import { lateOwnerOf, settlorOf } from './trusts-and-estates.js';

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
/**
 * Terminal sequences, tags and mail addresses, which systems leave in name fields. The lengths of an address are those
 * of RFC 5321; without them a cell with thousands of `s@;` takes hours.
 */
const MARKUP = /\u001b\[[0-9;]*[A-Za-z]|<[^<>]*>|[^\s<>@]{1,64}@[^\s<>@]{1,255}\.[^\s<>]+/g;

function withoutMarkup(text: string): string {
  const plain = text.includes('&') ? withoutEntities(text) : text;
  return /[<@\u001b]/.test(plain) ? plain.replace(MARKUP, ' ').replace(/ {2,}/g, ' ') : plain;
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
  if (ships.length === 0 && isSingleName(text))
    return { full: text, parts: NO_PARTS, aliases: NO_ALIASES, others: NO_OTHERS };
  const { before, others } = takeOthers(withoutNumbering(collapse(text)).replace(REMARK, ''));
  const { present, bracketed } = splitFormer(before, ships.length > 0 ? 'vessel' : type);
  const apart = namesIn(present);
  const [first = ''] = apart;
  const former = formerName(before, bracketed, first, type);
  const names = former?.onlyFamily === true ? apart.filter((name) => name !== former.text) : apart;
  const couple = readCouple(first, type);
  const written = [...names, ...withFormerName(first, former, type), ...asOneName(names)];
  const read = withReadings(written, type);
  const people = read.map((name) => (isSingleName(name) ? NOBODY : peopleInName(name, type)));
  const company = companyCell(first, type);
  const behind = type === 'organization' ? whoIsBehind(first) : NO_OTHERS;
  const all = [
    ...read,
    ...company.own,
    ...ships,
    ...withReadings(
      people.flatMap(({ own }) => own),
      'person',
    ),
  ];
  const { full, parts } = couple === null ? readCommas(first, type) : { full: couple.first, parts: NO_PARTS };
  const aliases = new Set(all.map((name) => (name === first ? full : readCommas(name, type).full)));
  aliases.delete(full);
  const beside = [
    ...people.slice(0, names.length).flatMap((each) => each.others),
    ...company.others,
    ...behind,
  ];
  // What was left out may have hidden that there are several people.
  const joined = beside.length > 0 ? beside : (people.find((each) => each.others.length > 0)?.others ?? []);
  return { full, parts, aliases: [...aliases], others: distinct([...joined, ...others]) };
}

/** Names, and what else each of them may be read as. */
function withReadings(names: readonly string[], type: EntityType): readonly string[] {
  return [...names, ...names.flatMap((name) => readingsOf(name, type))];
}

/** For an organization, the person who made it or left it, who is listed as a person: as its own name, the type would differ. */
function whoIsBehind(name: string): NameCell['others'] {
  const parties = [
    ['settlor', settlorOf(name)],
    ['late owner', lateOwnerOf(name)],
  ] as const;
  return parties.flatMap(([role, who]) =>
    who === null ? [] : [{ role, name: who, type: 'person' as const }],
  );
}

/** The names of one party in a text, one after the other. */
function namesIn(text: string): string[] {
  return splitLines(withoutNameAtBirth(text))
    .flatMap((piece) => piece.split(/[;；؛|｜、]+/))
    .flatMap((piece) => piece.split(OTHER_NAME))
    .map((piece) => tidy(piece))
    .filter((piece) => piece !== '');
}

/** `Anna Muster née Beispiel`: her name, however it is read, with the family name that she had before, or a whole other name. */
function withFormerName(name: string, former: FormerName | null, type: EntityType): readonly string[] {
  if (former === null) return [];
  if (former.isWhole) return [former.text];
  return withReadings([name], type).map((each) => each.replace(/(?<!\S)\S+$/, former.text));
}

/** One word only; in Chinese and Korean, two characters can be a whole name. */
const ONE_WORD = /^[^\s,\p{Script=Han}\p{Script=Hangul}]+$/u;

/** `Muster; Anna`: several names of one word each are probably the parts of one name. */
function asOneName(pieces: readonly string[]): string[] {
  const isOne = pieces.length > 1 && pieces.length < 5 && pieces.every((piece) => ONE_WORD.test(piece));
  return isOne ? [pieces.join(' ')] : [];
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

/** Each name once, in the role that it has first. */
function distinct(others: NameCell['others']): NameCell['others'] {
  return others.length < 2
    ? others
    : others.filter(({ name }, at) => others.findIndex((other) => other.name === name) === at);
}
