import { checkImo } from '../normalise/check-digits.js';
import type { Identifier } from '../normalise/identifier.js';
import type { EntityType } from '../normalise/party.js';

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
/**
 * What a ship is, before or behind its name, without strokes and stops. Source: Wikipedia "Ship prefix"; by hand.
 */
const KINDS = wordsOf(`
mv ms mt ss my fv mts msv mfv mtr mtb msc mvv rms hms uss sy sv ft rt tb ts gts ps ns rv bt ct nb psv ahts aht fpso fso dsv lpg lpgc lng lngc vlcc ulcc vlgc
vessel ship tanker yacht tug tugboat barge ferry trawler dredger bulker superyacht ropax roro reefer
тх пх тр мт мв мб нис теплоход пароход танкер судно буксир траулер яхта баржа паром сухогруз
`);
/** Before one of those, and before the name only together with one. */
const BEFORE_KIND = wordsOf(
  'the motor oil product chemical crude bulk cargo fishing steam sailing general container',
);
/** Two letters that are a kind of ship only where a stroke or stop parts them: ST is a saint. */
const PARTED = wordsOf('st lc gc fb');
/** Names that a ship had before. */
const FORMERLY = wordsOf('ex exname formerly fka previously former бывш бывший экс');
const IMO = /\bIMO\b[\s:.#№-]{0,4}(?:no\.?|number)?[\s:.#-]{0,4}(\d{7})(?!\d)/i;
const NUMBERED = /\b(?:IMO|MMSI)\b[\s:.#№-]{0,4}(?:no\.?|number)?[\s:.#-]{0,4}\d{7,9}/gi;
/** Looked for first: nearly no name has them. */
const SEVEN_FIGURES = /\d{7}/;
const LONGEST = 200;

/**
 * The names of a ship without what stands beside them in their cell (its kind, its IMO number, its flag in brackets), its
 * earlier ones (`ex …`) behind the present one; empty where the cell has one plain name. They are compared beside the
 * whole: MY and Tanker may be part of a name. Of a customer without a type, only what has a stroke (`M/Y`) or an IMO number.
 */
export function shipNames(text: string, type: EntityType): readonly string[] {
  if (text.length > LONGEST || !isShip(text, type)) return [];
  const unnumbered = text.replace(NUMBERED, ' ').replace(/[()[\]{}]/g, ' $& ');
  const pieces: string[][] = [[]];
  // what stands behind a bracket or dash and brings in no earlier name: its flag or its kind
  let isPassedOver = false;
  for (const word of unnumbered.split(/\s+/)) {
    const former = /^ex-(\S+)/i.exec(word);
    if (former !== null || FORMERLY.has(squeezed(word))) {
      pieces.push(former?.[1] === undefined ? [] : [former[1]]);
      isPassedOver = false;
    } else if (/^(?:[()[\]{}]|[-–—/|;,])$/.test(word))
      isPassedOver = pieces.some((piece) => piece.length > 0);
    else if (!isPassedOver) pieces.at(-1)?.push(word);
  }
  const names = pieces.map((piece) => withoutKind(piece.join(' ')));
  return [...new Set(names)].filter((name) => /\p{L}/u.test(name) && name !== text);
}

/** The valid IMO number in a ship's name cell, as its identifier, or null. */
export function imoInName(text: string, type: EntityType): Identifier | null {
  if (type !== 'vessel' && type !== 'unknown') return null;
  const value = SEVEN_FIGURES.test(text) ? IMO.exec(text)?.[1] : undefined;
  if (value === undefined || checkImo(value) !== null) return null;
  return { type: 'imo', value, country: null, label: 'IMO', currency: null };
}

function isShip(text: string, type: EntityType): boolean {
  if (type === 'vessel') return true;
  if (type !== 'unknown') return false;
  const first = text.slice(0, Math.max(0, text.indexOf(' ')));
  return (SEVEN_FIGURES.test(text) && IMO.test(text)) || (first.includes('/') && isKind(first));
}

function withoutKind(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  let start = 0;
  for (const [at, word] of words.entries()) {
    if (isKind(word)) start = at + 1;
    else if (!BEFORE_KIND.has(squeezed(word))) break;
  }
  let end = words.length;
  while (end > start && isKind(words[end - 1] ?? '')) end -= 1;
  return start < end ? words.slice(start, end).join(' ') : '';
}

function isKind(word: string): boolean {
  const plain = squeezed(word);
  return KINDS.has(plain) || (PARTED.has(plain) && /\p{L}[./]\p{L}/u.test(word));
}

function squeezed(word: string): string {
  return word.toLowerCase().replace(/[./:-]/g, '');
}
