import { ofacIdMeaning } from './id-types.js';

/** An id that the Remarks column spells out, under the label that OFAC's XML gives it. */
export interface RemarkId {
  readonly type: string;
  readonly value: string;
  readonly country: string;
  readonly issued: string;
  readonly expires: string;
}

/** A weak alias: only the strong ones have rows of their own in the ALT file. */
export interface RemarkAlias {
  readonly type: string;
  readonly name: string;
}

/** The parsed contents of a Remarks column. */
export interface RemarkItems {
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  readonly nationalities: readonly string[];
  readonly citizenships: readonly string[];
  readonly ids: readonly RemarkId[];
  readonly weakAliases: readonly RemarkAlias[];
  /** names of the parties that this one is linked to */
  readonly linkedTo: readonly string[];
  /** text that is not a labelled item */
  readonly text: readonly string[];
}

type Kind = Exclude<keyof RemarkItems, 'ids' | 'weakAliases'>;

/** Labels of items that are not ids, each followed by a space. */
const LABELS: ReadonlyMap<string, Kind> = new Map([
  ['DOB', 'birthDates'],
  ['POB', 'birthPlaces'],
  ['nationality', 'nationalities'],
  ['citizen', 'citizenships'],
  ['Linked To:', 'linkedTo'],
]);
/** The longest label of an id has thirteen words; no label that is looked for is longer. */
const LONGEST_LABEL = 14;
const ALIAS = /^([afn]\.k\.a\.) '(.*?)'?$/;

/**
 * Parses OFAC's Remarks: `DOB 25 Mar 1977; alt. DOB 1978; POB X; Passport A123 (Iran) expires 2020; Linked To: Y.`
 * Items are separated by `; `, but a value may contain that too. What follows it then has no label, and is added to an
 * alias whose quote is still open or to the sentence that it continues.
 *
 * @param cut the remarks stop in the middle; the last item is then kept as text, since half a number is another number
 */
export function takeRemarksApart(remarks: string, cut = false): RemarkItems {
  const items = {
    birthDates: [] as string[],
    birthPlaces: [] as string[],
    nationalities: [] as string[],
    citizenships: [] as string[],
    ids: [] as RemarkId[],
    weakAliases: [] as RemarkAlias[],
    linkedTo: [] as string[],
    text: [] as string[],
  };
  // If they were cut right after an item, that item is complete.
  const between = cut && /;\s*$/.test(remarks);
  const pieces = splitItems(between ? remarks.replace(/;\s*$/, '') : remarks);
  const last = between ? '' : cut ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const alias = ALIAS.exec(piece);
    const { label, kind, value } = labelOf(piece);
    if (alias?.[1] !== undefined && alias[2] !== undefined)
      items.weakAliases.push({ type: alias[1], name: alias[2] });
    else if (kind !== null) items[kind].push(value);
    else if (label !== null) items.ids.push(readId(label, value));
    else items.text.push(piece);
  }
  if (last !== undefined) items.text.push(`${last}…`);
  return items;
}

function splitItems(remarks: string): string[] {
  const items: string[] = [];
  for (const piece of withoutFullStop(remarks.trim()).split(/;\s+|;(?=[a-z]{4})/)) {
    const before = items.at(-1);
    if (before !== undefined && continues(before, piece)) items[items.length - 1] = `${before}; ${piece}`;
    else if (piece !== '') items.push(piece.trim());
  }
  return items;
}

function continues(before: string, piece: string): boolean {
  if (isLabelled(piece)) return false;
  if (/^[afn]\.k\.a\. '/.test(before)) return !before.endsWith("'");
  const { label } = labelOf(before);
  return label !== null && ofacIdMeaning(label)?.as === 'measure' && /^[a-z(]/.test(piece);
}

function isLabelled(piece: string): boolean {
  const { label, kind } = labelOf(piece);
  return label !== null || kind !== null || ALIAS.test(piece);
}

/** The full stop that ends the remarks; in `Linked To: X S.A.` it belongs to the name. */
function withoutFullStop(remarks: string): string {
  return /\b\p{L}\.\p{L}\.$/u.test(remarks) ? remarks : remarks.replace(/\.$/, '');
}

/** The label at the beginning of an item and what stands behind it; `alt. ` only says that there is another. */
function labelOf(item: string): { label: string | null; kind: Kind | null; value: string } {
  const words = item.replace(/^alt\. /, '').split(' ');
  for (let length = Math.min(words.length - 1, LONGEST_LABEL); length > 0; length -= 1) {
    const label = words.slice(0, length).join(' ');
    const kind = LABELS.get(label) ?? null;
    if (kind !== null || ofacIdMeaning(label) !== null)
      return { label: kind === null ? label : null, kind, value: words.slice(length).join(' ') };
  }
  return { label: null, kind: null, value: item };
}

/** Ids whose value is a text, in which brackets and dates have no meaning of their own. */
function isText(label: string): boolean {
  const meaning = ofacIdMeaning(label)?.as;
  return meaning === 'remark' || meaning === 'measure';
}

/** Where the number of a document ends: at its country, at the day of issue or at that of expiry, if any is given. */
const BEHIND_NUMBER =
  / \((?<country>[^()]+(?:\([^()]*\))?)\)(?=$| issued \d| expires \d)|(?= issued \d)|(?= expires \d)|$/;
const EXPIRES = / expires (?=\d)/;

function readId(type: string, text: string): RemarkId {
  const plain = { type, value: text, country: '', issued: '', expires: '' };
  if (isText(type)) return plain;
  const end = BEHIND_NUMBER.exec(text);
  const [value, country] = [text.slice(0, end?.index), end?.groups?.['country'] ?? ''];
  const [dated = '', ...later] = text.slice(value.length + (end?.[0].length ?? 0)).split(EXPIRES);
  const issued = dated.replace(/^ issued /, '');
  const expires = later.join(' expires ');
  // what stands in the place of the country may be a city; it is no part of the number either
  if (!/\d/.test(country)) return { type, value, country, issued, expires };
  return { type, value: `${value} (${country})`, country: '', issued, expires };
}
