import { checkIdentifier, type Identifier, type IdentifierType } from '../normalise/identifier.js';
import type { EntityType } from '../normalise/party.js';
import { isCompany } from './joint-names.js';
import { nameWords } from './name-fold.js';
import { isRareAsName } from './rare-words.js';

/**
 * The number of a company behind a word for it: `ИНН 7707083893`, `(Reg. No. 12345)`, `HRB 12345`. Sources of the words: the
 * registers of the countries and the headers of customer files; written by hand. A number of fewer than five signs may be
 * part of a name.
 */
const LABELLED =
  /[\s,;([/–-]{1,4}(инн|inn|огрн(?:ип)?|ogrn(?:ip)?|lei|imo|(?:инн|inn)\/(?:кпп|kpp)|кпп|kpp|окпо|okpo|бин|bin|унп|unp|єдрпоу|едрпоу|edrpou|hr[ab]|krs|nip|regon|siren|siret|kvk|crn|brn|uen|tin|ein|vat(?: (?:no|nr|number))?|(?:company|co|commercial)\.? (?:reg(?:istration)?\.? )?(?:no|nr|number)|(?:company )?(?:registration|reg)(?:\.? ?(?:no|nr|number))?)(?:[.:#№]{1,2} ?| )[#№]?((?=[a-z]{0,4}\d)[a-z\d](?:[./-]?[a-z\d]){4,24})(?![\p{L}\d])[\])]?/giu;
/** Figures alone in brackets; fewer may be part of a name. */
const ENCLOSED = /[([] ?\d(?:[ -]?\d){6,19} ?[\])]/g;
/** `#4711` */
const FILE_NUMBER = /[\s,([]{1,3}#\d{1,15}(?![\p{L}\d])[\])]?/gu;
/** Longer cells are remarks. */
const LONGEST = 300;
const DIGIT = /\d/;

/** What the labels say the number is, where the number has the form of one. */
const KINDS: readonly (readonly [label: RegExp, type: IdentifierType, form: RegExp])[] = [
  [/^(?:инн|inn)/i, 'tax-id', /^(?:\d{10}|\d{12})$/],
  [/^(?:огрн|ogrn)/i, 'registration', /^(?:\d{13}|\d{15})$/],
  [/^lei$/i, 'lei', /^[a-z\d]{18}\d\d$/i],
  [/^imo$/i, 'imo', /^\d{7}$/],
];
/** The tax number of `7744001497/772801001`: behind it stands the code of the tax office that keeps the company (КПП). */
const WITH_OFFICE = /^(\d{10})\/\d{9}$/;

/**
 * A company's name without the numbers of registers and files beside it: `Velmora (HRB 12345)`, `Velmora, ИНН 7707083893`,
 * `Velmora #4711`. Null where there are none, or where it is not clear that what is left is a company's name.
 */
export function withoutCompanyNumber(name: string, type: EntityType): string | null {
  if (name.length > LONGEST || !DIGIT.test(name)) return null;
  const left = name
    .replace(LABELLED, ' ')
    .replace(ENCLOSED, ' ')
    .replace(FILE_NUMBER, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;)\]])|(?<=[([]) /g, '')
    .trim();
  const words = nameWords(left);
  if (words.length === 0 || words.length === nameWords(name).length) return null;
  const isNamed = type === 'organization' || words.length > 1 || isCompany(left) || isRareAsName(left);
  return isNamed ? left : null;
}

/** The numbers in a name whose labels say what they are, and whose check digits are not wrong. */
export function labelledNumbers(text: string, type: EntityType): readonly Identifier[] {
  if (text.length > LONGEST) return [];
  return [...text.matchAll(LABELLED)].flatMap(([, label = '', written = '']) => {
    const value = WITH_OFFICE.exec(written)?.[1] ?? written;
    const kind = KINDS.find(([words, , form]) => words.test(label) && form.test(value))?.[1];
    if (kind === undefined || (kind === 'imo' && type === 'person')) return [];
    const id = { type: kind, value, country: null, label: label.toUpperCase(), currency: null };
    return checkIdentifier(id).valid === false ? [] : [id];
  });
}
