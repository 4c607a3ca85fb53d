import { countryCode } from '../normalise/country.js';
import type { EntityType } from '../normalise/party.js';
import { tokenBits } from '../normalise/rarity.js';
import { lazily } from '../normalise/word-table.js';
import { wordInfo } from '../normalise/words.js';
import { PLACE_BEGINS, PLACE_KINDS, PLACES } from './data/behind-commas.js';
import { companyRemarksAt, remarksBehindCommas } from './data/remarks.js';
import { isCompany } from './joint-names.js';
import { nameWords } from './name-fold.js';
import { isRareAsName } from './rare-words.js';

const COMMA = /[,，،]|\s\/\s/;
/** Longer cells are lists or remarks. */
const LONGEST = 200;
/** A remark is short: `account closed in 2019`. */
const MOST_WORDS = 6;
const MOST_OF_A_PLACE = 4;
const COUNTRY_CODE = /^[A-Z]{2,3}$/;
/** A company of one word may stand before its place where hardly anybody has such a name, and nobody the place's. */
const PLACE_BITS = 13;

/** Words of English phrases that no given name has: `Head of Sales`. */
const PHRASE: ReadonlySet<string> = new Set(['of', 'at', 'not', 'for', 'from', 'with', 'by']);

/** Ends of words for places with which no given name ends: those with which some do (-land, -ville, -stan) are left out. */
const PLACE_END =
  /.{3}(?:grad|burg|bourg|feld|dorf|stadt|hausen|furt|abad|polis|sk|shahr|kent|shire|mouth|port|holm|stad|town)$/;

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
const kinds = wordsOf(PLACE_KINDS);
const begins = wordsOf(PLACE_BEGINS);
const remarks: ReadonlySet<string> = new Set(remarksBehindCommas());
const companyRemarks: ReadonlySet<string> = new Set(companyRemarksAt('comma'));
const places = lazily(() => new Set(PLACES.trim().split(/,\s*/)));

/**
 * A name without what stands behind its last comma and is no name, and without all behind the first where that is a place
 * in its country: `Anna Muster, New York`, `Anna Muster, deceased`, `Gazprombank, Moscow`, `Anna Muster, Ust-Kut, Russia`. None
 * where there is nothing of the kind, or where what is left is a family name alone.
 */
export function withoutRemarkBehindComma(written: string, type: EntityType): readonly string[] {
  if (written.length > LONGEST) return NONE;
  const text = type === 'organization' ? withCommas(written) : written;
  if (!COMMA.test(text)) return NONE;
  const pieces = text
    .split(COMMA)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const [name = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2) return NONE;
  const place = isPlace(last);
  if (!place && !isCompanyRemark(last) && (type === 'organization' || !isRemark(last, name))) return NONE;
  const before = pieces.slice(0, -1).join(', ');
  const left = place && pieces.length > 2 ? [before, name] : [before];
  // A single word before a given name and a place is a family name.
  return pieces.length > 2 && type !== 'organization'
    ? left.filter(isOfSeveralWords)
    : left.filter((each) => isWhole(each, last, type));
}
const NONE: readonly string[] = [];

/** `Velmar (Dubai)`, `Velmar - Dubai`: a company's place, as behind a comma. Of people, everything there is left out. */
function withCommas(text: string): string {
  return text.replace(BRACKETED, ', $1').replace(BEFORE_LAST, ', ');
}
const BRACKETED = / ?[([（]([^()[\]（）]*)[)\]）]$/;
const BEFORE_LAST = / [-–—]{1,2} (?=[^-–—]*$)/;

function isOfSeveralWords(name: string): boolean {
  return nameWords(name).length > 1;
}

/** Whether what is left is a name by itself: several words, or a company's name. */
function isWhole(left: string, place: string, type: EntityType): boolean {
  const words = nameWords(left);
  if (type === 'organization' || words.length > 1) return words.length > 0;
  if (type !== 'unknown' || words.length === 0 || !isPlace(place)) return false;
  const isNobodys =
    isKnownPlace(place) || nameWords(place).every((each) => tokenBits(each, 'person') >= PLACE_BITS);
  return isCompany(left) || (isNobodys && isRareAsName(left));
}

/** `Hong Kong`: a place of several words, whatever they are one by one. */
function isKnownPlace(piece: string): boolean {
  const words = nameWords(piece);
  return words.length > 1 && (places().has(words.join(' ')) || countryCode(piece) !== null);
}

/** A place, with or without its postcode, or the code of a country. */
function isPlace(piece: string): boolean {
  if (COUNTRY_CODE.test(piece) && countryCode(piece) !== null) return true;
  const words = nameWords(piece).filter((word) => !/\d/.test(word));
  const [first = ''] = words;
  if (words.length === 0 || words.length > MOST_OF_A_PLACE) return false;
  return (
    words.every((word) => wordInfo(word).place !== null) ||
    places().has(words.join(' ')) ||
    (words.length === 1 && PLACE_END.test(first)) ||
    (words.length > 1 && (begins.has(first) || words.some((word) => kinds.has(word))))
  );
}

function isCompanyRemark(piece: string): boolean {
  return nameWords(piece).some((word) => companyRemarks.has(word));
}

/** By a word of the table, because it is a number (`60 %`), or because a name in the same cell has capitals: `in prison`. */
function isRemark(piece: string, name: string): boolean {
  if (!/\p{L}/u.test(piece)) return true;
  const words = nameWords(piece);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (words.some((word) => remarks.has(word))) return true;
  if (words.length > 1 && words.some((word) => PHRASE.has(word))) return true;
  const isSmall = piece === piece.toLowerCase() && piece !== piece.toUpperCase();
  return isSmall && name !== name.toLowerCase() && !words.every((word) => wordInfo(word).particle !== null);
}
