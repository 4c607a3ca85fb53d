import type { EntityType } from '../normalise/party.js';
import { tagName } from '../normalise/tagged-name.js';
import { wordInfo } from '../normalise/words.js';
import { withoutTrader } from './bare-names.js';
import { CONTACTS, PLAIN } from './data/contacts.js';
import { companyRemarksAt } from './data/remarks.js';
import { isCompany } from './joint-names.js';
import { nameWords } from './name-fold.js';

/** Another party in a cell. */
export interface OtherParty {
  readonly role: string;
  readonly name: string;
  /** where it is clear: a remark (`- Spare Parts`) is not to be read as a company's name */
  readonly type?: EntityType;
}

/** The parties in a cell that names a company and somebody else. */
export interface CompanyCell {
  /** names of the customer itself */
  readonly own: readonly string[];
  /**
   * other parties, each with the role that the cell gives; else `company` beside a person, or `contact` of a company
   */
  readonly others: readonly OtherParty[];
}

/** Whatever has one of these words is nobody. */
const REMARKS: ReadonlySet<string> = new Set(companyRemarksAt('beside'));
const NOBODY: CompanyCell = { own: [], others: [] };
/** Longer cells are remarks, and each piece is examined several times. */
const LONGEST = 300;
const PARTING = /(?<!\s)\s[-–—]{1,2}\s|\s\/\s|:\s/;
const BRACKETED = /[([{（]([^()[\]{}（）]*)[)\]}）]/g;
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;
/** A person's name has no more words; after a comma, a longer text is a place or a remark. */
const MOST_OF_A_PERSON = 5;
/** In brackets, names of two characters are more often towns. */
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}]{3}$/u;

interface Piece {
  readonly name: string;
  /** null if no word says it */
  readonly role: string | null;
  readonly isCompany: boolean;
}

/**
 * A company and somebody else in one cell: `Acme Ltd (Anna Muster)`, `Acme Ltd - dir. Anna Muster`, `Anna Muster (Acme
 * Ltd)`, `Acme Ltd, Anna Muster`, `Acme Ltd / Beta GmbH`; and for an organization, the person who trades under it.
 * Pieces that are places, trades or remarks (`(Head Office)`) are nobody. They are compared in addition to the whole,
 * since a company may have such a name.
 */
export function companyCell(text: string, type: EntityType): CompanyCell {
  if (text.length > LONGEST || type === 'vessel' || type === 'aircraft') return NOBODY;
  const trader = type === 'organization' ? withoutTrader(text) : text;
  if (trader !== text) return { own: [], others: [{ role: 'owner', name: trader, type: 'person' }] };
  const parts = allParts(text);
  // What is not parted is one party: whether it is a company would cost more to find out than all else here.
  if (parts.length < 2 || parts.some(({ name }) => isQuoteOpen(name))) return NOBODY;
  const pieces = piecesOf(parts, type);
  if (pieces.length === 1 && parts.slice(1).some(isRemark)) return withoutRemark(pieces, text, type);
  if (pieces.length < 2 || !(type === 'organization' || pieces.some((piece) => piece.isCompany)))
    return NOBODY;
  const first = ownOf(pieces, type);
  const others = pieces
    .filter((piece) => piece !== first && (SYLLABLES.test(piece.name) || piece.name.includes(' ')))
    .map(({ name, role, isCompany: is }) =>
      is ? { role: 'company', name } : { role: role ?? 'contact', name, type: 'person' as const },
    );
  return others.length === 0 ? NOBODY : { own: first === undefined ? [] : [first.name], others };
}

/** The customer itself: for an organization the first company, for a person the first piece that is not a company. */
function ownOf(pieces: readonly Piece[], type: EntityType): Piece | undefined {
  if (type === 'person') return pieces.find(({ isCompany: is }) => !is);
  return (type === 'organization' ? pieces.find(({ isCompany: is }) => is) : undefined) ?? pieces[0];
}

/** A company beside which nothing but a remark stands: `Acme Ltd (Head Office)`. */
function withoutRemark([piece]: readonly Piece[], text: string, type: EntityType): CompanyCell {
  const isOwn = piece !== undefined && piece.name !== text && (piece.isCompany || type === 'organization');
  return isOwn ? { own: [piece.name], others: [] } : NOBODY;
}

function isRemark({ name }: Part): boolean {
  return nameWords(name).some((word) => REMARKS.has(word));
}

interface Part {
  readonly name: string;
  readonly role: string | null;
}

/** What stands outside brackets, then what stands inside. */
function allParts(text: string): Part[] {
  const inside = [...text.matchAll(BRACKETED)].flatMap(([, inner = '']) => partsOf(inner));
  return [...partsOf(text.replace(BRACKETED, ' ').replace(/ {2,}/g, ' ')), ...inside];
}

function piecesOf(parts: readonly Part[], type: EntityType): Piece[] {
  return parts.flatMap(({ name, role }, at) => {
    const company = isCompany(name);
    // An organization's name may be a single word.
    const isOneWord =
      at === 0 && type === 'organization' && /^\p{L}{4,}$/u.test(name) && !isKnown(name.toLowerCase());
    return isOneWord || (company ? isNamedCompany(name) : isSomebody(name))
      ? [{ name, role, isCompany: company }]
      : [];
  });
}

/** The pieces between signs, each with the role that a word before it gives. */
function partsOf(text: string): Part[] {
  return byRole(text).flatMap(({ before, role }) =>
    before
      .split(PARTING)
      .flatMap(atComma)
      .map((part, at) => ({ name: trimmed(part), role: at === 0 ? role : null })),
  );
}

/** The text before the first word for a role, and the text after each of them. */
function byRole(text: string): { before: string; role: string | null }[] {
  const found: { before: string; role: string | null }[] = [];
  let [role, rest]: [string | null, string] = [null, text];
  for (;;) {
    const next = CONTACTS.map(([name, words]) => ({ name, match: words.exec(rest) }))
      .filter(({ match }) => match !== null)
      .reduce<{ name: string; at: number; end: number } | null>((nearest, { name, match }) => {
        const at = match?.index ?? 0;
        return nearest === null || at < nearest.at
          ? { name, at, end: at + (match?.[0].length ?? 0) }
          : nearest;
      }, null);
    found.push({ before: next === null ? rest : rest.slice(0, next.at), role });
    if (next === null) return found;
    [role, rest] = [next.name, rest.slice(next.end)];
  }
}

/**
 * `Acme Ltd, Anna Muster`: after a company and a comma, a text is no person if it contains a word for a place or trade.
 */
function atComma(part: string): string[] {
  const at = part.lastIndexOf(',');
  if (at < 0) return [part];
  const [company, behind] = [part.slice(0, at), trimmed(part.slice(at + 1))];
  const words = nameWords(behind);
  const isPerson =
    words.length >= FEWEST_WORDS && words.length <= MOST_OF_A_PERSON && words.every((word) => !isKnown(word));
  return isPerson && !isCompany(behind) && isCompany(company) ? [company, behind] : [part];
}

/**
 * Whether a company's name contains more than trades, places and legal forms: `Trading Ltd` after a bracket is the rest
 * of one.
 */
function isNamedCompany(name: string): boolean {
  const words = nameWords(name);
  if (words.length < FEWEST_WORDS || !isWritten(name)) return false;
  const tokens = tagName(name, 'other').flatMap((reading) => reading.tokens);
  const isRemark =
    words.some((word) => REMARKS.has(word)) && !tokens.some(({ role }) => role === 'legal-form');
  return (
    !isRemark &&
    tokens.some(({ role, form: { text } }) => role === 'name' && text.length >= LONG && !isKnown(text))
  );
}

/** Shorter words in a company's name are abbreviations, which many companies share. */
const LONG = 4;

/** A name does not begin with a small letter if others in the cell do not: `(nizozemski ogranak)` is a remark. */
function isWritten(name: string): boolean {
  return !/^\p{Ll}.*\p{Lu}|^\p{Ll}+(?: \p{Ll}+)*$/u.test(name);
}

/** Whether a text begins or ends within quotation marks: what stands in them is one name, whatever signs are in it. */
function isQuoteOpen(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return count(/["“”„]/g) % 2 === 1 || count(/«/g) !== count(/»/g) || count(/[‘‚]/g) > 0;
}

/** Whether a name of several words has one that is not a trade, place, number or remark. */
function isSomebody(name: string): boolean {
  if (SYLLABLES.test(name))
    return tagName(name, 'other').every(({ tokens }) => tokens.some(({ role }) => role === 'name'));
  const words = nameWords(name);
  const count = name.split(' ').length;
  if (count < FEWEST_WORDS || words.length > MOST_WORDS || /\d/.test(name) || !isWritten(name)) return false;
  return words.some((word) => word.length > 2 && !isKnown(word)) && !words.some((word) => REMARKS.has(word));
}

function isKnown(word: string): boolean {
  const { business, place, number, stop } = wordInfo(word);
  return (
    business !== null ||
    place !== null ||
    number !== null ||
    stop ||
    PLAIN.has(word) ||
    REMARKS.has(word) ||
    /\d/.test(word)
  );
}

function trimmed(part: string): string {
  return part.trim().replace(/^[\s,;:.-]+|(?<![\s,;:-])[\s,;:-]+$/g, '');
}
