import { checkImo } from '../normalise/check-digits.js';
import type { Identifier } from '../normalise/identifier.js';
import type { EntityType } from '../normalise/party.js';
import { isCompany } from './joint-names.js';

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
/** Kinds of ship, before or after a name, without slashes and full stops. Source: Wikipedia "Ship prefix"; by hand. */
const KINDS = wordsOf(`
mv ms mt ss my fv mts msv mfv mtr mtb msc mvv rms hms uss sy sv ft rt tb ts gts ps ns rv bt ct nb psv ahts aht fpso fso dsv lpg lpgc lng lngc vlcc ulcc vlgc
vessel ship tanker yacht tug tugboat barge ferry trawler dredger bulker superyacht ropax roro reefer
teplokhod teplohod parokhod sudno motorschiff motonave buque navire tankship
тх пх тр мт мв мб нис теплоход пароход танкер судно буксир траулер яхта баржа паром сухогруз
`);
/** Words before one of those, and before a name only together with one. */
const BEFORE_KIND = wordsOf(
  'the motor oil product chemical crude bulk cargo fishing steam sailing general container',
);
/** Those of the words above that only ships have, for customers without a type. */
export const SHIPS_ALONE = wordsOf(`
vessel tanker tug tugboat trawler dredger bulker superyacht teplokhod teplohod parokhod motorschiff motonave tankship
теплоход пароход танкер судно буксир траулер сухогруз
`);
/** `MS VELMARA`, without a type, may be a ship or a Ms Velmara, so it is also compared without MS. */
const MS = /^MS (?=\P{Ll}+$)/u;
/** `VELMARA (MT)` */
const KIND_IN_BRACKETS = /\((?:MV|M\/V|MT|M\/T|MS|M\/S|SS|S\/S|FV|F\/V|MY|M\/Y|SY|S\/Y)\)$/;
/** A ship's name without a type has no more words; otherwise it is a sentence or a company. */
const MOST_WORDS = 5;
const SHIPS_FIRST: ReadonlySet<string> = new Set([...SHIPS_ALONE, ...BEFORE_KIND]);
/** Without a type, a name of letters alone is no ship's if none of these is its first word and no `SHIPS_ALONE` its last. */
export const SHIPS_BEGIN: ReadonlySet<string> = new Set([...SHIPS_FIRST, 'ms']);
/** Two letters that are a kind of ship only if a slash or full stop separates them: ST is a saint. */
const PARTED = wordsOf('st lc gc fb');
/** Words that introduce a ship's earlier names. */
const FORMERLY = wordsOf('ex exname formerly fka previously former бывш бывший экс');
const IMO = /\bIMO(?:\b|(?=\d))[\s:.#№-]{0,4}(?:no\.?|number)?[\s:.#-]{0,4}(\d{7})(?!\d)/i;
const NUMBERED = /\b(?:IMO|MMSI)(?:\b|(?=\d))[\s:.#№-]{0,4}(?:no\.?|number)?[\s:.#-]{0,4}\d{7,9}/gi;
/** Checked first: hardly any name has seven digits. */
const SEVEN_FIGURES = /\d{7}/;
const LONGEST = 200;

/**
 * The names of a ship without its kind, IMO number and flag, followed by its earlier names (`ex …`); empty if the cell
 * holds one plain name. They are compared in addition to the whole, since MY and Tanker may be part of a name. A
 * customer without a type is taken for a ship only if its name has a slash (`M/Y`), an IMO number, a word that only
 * ships have, or `MS` in capitals.
 */
export function shipNames(text: string, type: EntityType): readonly string[] {
  if (text.length > LONGEST || !isShip(text, type)) return [];
  const unnumbered = text.replace(NUMBERED, ' ').replace(/[()[\]{}]/g, ' $& ');
  const pieces: string[][] = [[]];
  // What follows a bracket or dash without introducing an earlier name: its flag or its kind.
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

/** The valid IMO number in a ship's name cell, as an identifier, or null. */
export function imoInName(text: string, type: EntityType): Identifier | null {
  if (type !== 'vessel' && type !== 'unknown') return null;
  const value = SEVEN_FIGURES.test(text) ? IMO.exec(text)?.[1] : undefined;
  if (value === undefined || checkImo(value) !== null) return null;
  return { type: 'imo', value, country: null, label: 'IMO', currency: null };
}

function isShip(text: string, type: EntityType): boolean {
  if (type === 'vessel') return true;
  if (type !== 'unknown') return false;
  const blank = text.indexOf(' ');
  if (blank < 0) return false;
  const first = text.slice(0, blank);
  if ((SEVEN_FIGURES.test(text) && IMO.test(text)) || (first.includes('/') && isKind(first))) return true;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (
    !isOneOf(SHIPS_FIRST, first) &&
    !isOneOf(SHIPS_ALONE, last) &&
    !text.startsWith('MS ') &&
    !text.endsWith(')')
  )
    return false;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return false;
  if (MS.test(text) || KIND_IN_BRACKETS.test(text)) return true;
  return (
    words.some((word) => isOneOf(SHIPS_ALONE, word)) &&
    !isCompany(words.filter((word) => !isKind(word) && !BEFORE_KIND.has(squeezed(word))).join(' '))
  );
}

const LONGEST_KIND = 10;
function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return word.length > 2 && word.length <= LONGEST_KIND && words.has(word.toLowerCase());
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
