import {
  type CheckDigits,
  checkChineseId,
  checkIban,
  checkImo,
  checkInn,
  checkLei,
  checkOgrn,
  checkUscc,
  isImoCompanyNumber,
} from './check-digits.js';
import { readWalletAddress } from './wallet-address.js';

export { walletCurrency } from './wallet-address.js';

/**
 * The kinds of identifier that are compared. Equality after normalisation decides, never similarity.
 * `other` is kept and shown, and compared only with the same country and the same text.
 */
export type IdentifierType =
  | 'passport'
  | 'national-id'
  | 'tax-id'
  | 'registration'
  | 'lei'
  | 'bic'
  | 'iban'
  | 'imo'
  | 'mmsi'
  | 'call-sign'
  | 'tail-number'
  | 'aircraft-serial'
  | 'wallet'
  | 'email'
  | 'phone'
  | 'website'
  | 'other';

/** A number or address that stands for one party. */
export interface Identifier {
  readonly type: IdentifierType;
  /** as published, white space collapsed */
  readonly value: string;
  /** ISO 3166-1 alpha-2 of the issuing country, where the source names one */
  readonly country: string | null;
  /** what the source calls it: `Tax ID No.`, `Digital Currency Address - XBT`, … */
  readonly label: string;
  /** currency code of a wallet address (`XBT`, `ETH`, …), else null */
  readonly currency: string | null;
}

/** An identifier made comparable. */
export interface CheckedIdentifier {
  /**
   * Two identifiers of one type are the same exactly if their keys are equal (for national numbers: and their countries
   * do not differ). Empty if the value means nothing (`N/A`, `000000`): never compare an empty key.
   */
  readonly key: string;
  /**
   * the key in a form that tolerates a common loss: without leading zeros, the bank instead of its branch; null if that
   * is the same as the key
   */
  readonly looseKey: string | null;
  /**
   * true: a check digit or checksum agrees; false: it does not, or the form is wrong; null: there is nothing to check
   */
  readonly valid: boolean | null;
  /** why it is not valid, as the rest of "the LEI is wrong: …"; never the value */
  readonly reason: string | null;
}

/** Words in place of a number. */
const PLACEHOLDER =
  /^(NA|NIL|NONE|NULL|UNKNOWN|UNDETERMINED|NOTAVAILABLE|NOTAPPLICABLE|NOTKNOWN|TBC|TBD|TEST|PENDING|X+|0+|9{6,})$/;
/** Cyrillic capitals that look like Latin ones; series of passports are typed either way. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
};

/**
 * Normalises an identifier and checks it as far as its type can be: the check digits of LEI, IBAN, IMO, of Russian and
 * Chinese numbers and of wallet addresses; the form of BIC, MMSI, e-mail and telephone.
 * An invalid identifier still has a key: a typing error on both sides is still the same number.
 */
export function checkIdentifier(id: Identifier): CheckedIdentifier {
  if (id.type === 'wallet') {
    const { key, valid, reason } = readWalletAddress(id.value.normalize('NFKC').replace(/\s/g, ''));
    return saysNothing(key) ? NOTHING : { key, looseKey: null, valid, reason };
  }
  const key = keyOf(id);
  if (saysNothing(key)) return NOTHING;
  const check = digitsCheckOf(id, key);
  const reason = check === null ? formProblem(id.type, key) : check(key);
  const valid = reason !== null ? false : check === null ? null : true;
  return { key, looseKey: looseKeyOf(id.type, key), valid, reason };
}

const NOTHING: CheckedIdentifier = { key: '', looseKey: null, valid: false, reason: 'it says nothing' };

function saysNothing(key: string): boolean {
  const bare = plain(key);
  return bare === '' || PLACEHOLDER.test(bare);
}

function keyOf({ type, value }: Identifier): string {
  const text = withoutNote(value.normalize('NFKC').trim());
  switch (type) {
    case 'email':
      return text
        .toLowerCase()
        .replace(/^mailto:/, '')
        .replace(/\s/g, '');
    case 'website':
      return text
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/^www\./, '')
        .replace(/(?<!\/)\/+$/, '');
    case 'phone':
      return text.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');
    case 'imo':
      return plain(text).replace(/^(IMO)?(NUMBER|NO)?(?=\d)/, '');
    case 'mmsi':
      return plain(text).replace(/^MMSI(NUMBER|NO)?/, '');
    case 'lei':
      return plain(text).replace(/^LEI(?=.{20}$)/, '');
    case 'bic':
      return plain(text).replace(/^(.{8})XXX$/, '$1');
    default:
      return plain(text);
  }
}

/** Without a closing remark in words (`9074729 (Russia)`); `A123456(7)` keeps its check digit. */
function withoutNote(text: string): string {
  return text.replace(/(?<!\s)\s*\([\p{L} .'-]{3,}\)$/u, '');
}

/** Capitals and figures of any script, nothing else; Latin look-alikes among Latin letters and figures are Latin. */
function plain(text: string): string {
  const bare = text.toUpperCase().replace(/[^\p{L}\p{Nd}]/gu, '');
  if (/^[0-9A-Z]*$/.test(bare)) return bare;
  const latin = Array.from(bare, (character) => LOOKALIKES[character] ?? character).join('');
  return /^[0-9A-Z]*$/.test(latin) ? latin : bare;
}

function looseKeyOf(type: IdentifierType, key: string): string | null {
  if (type === 'bic') return key.length === 11 ? key.slice(0, 8) : null;
  if (type === 'passport' || type === 'national-id' || type === 'tax-id' || type === 'registration') {
    const loose = key.replace(/^0+/, '');
    return loose === key ? null : loose;
  }
  return null;
}

/** Which check digits a value has to have; national ones only where country or label say whose number it is. */
function digitsCheckOf({ type, country, label }: Identifier, key: string): CheckDigits | null {
  if (type === 'lei') return checkLei;
  if (type === 'iban') return checkIban;
  // true is for ships: a company's number, with digits of its own, is neither confirmed as one nor wrong
  if (type === 'imo') return checkImo(key) !== null && isImoCompanyNumber(key) ? null : checkImo;
  const national = type === 'national-id' || type === 'tax-id' || type === 'registration';
  if (!national) return null;
  if (/\bUSCC\b|unified social credit/i.test(label)) return checkUscc;
  if (country === 'CN' && key.length === 18) return type === 'national-id' ? checkChineseId : checkUscc;
  if (country !== 'RU') return null;
  if (type === 'tax-id' && /^(\d{10}|\d{12})$/.test(key)) return checkInn;
  return type === 'registration' && /^(\d{13}|\d{15})$/.test(key) ? checkOgrn : null;
}

const FORMS: Partial<Record<IdentifierType, readonly [form: RegExp, reason: string]>> = {
  // ISO 9362: party prefix, country, party suffix, branch
  bic: [/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'not of the form of a BIC (8 or 11 characters)'],
  // ITU-R M.585
  mmsi: [/^\d{9}$/, 'not of the form of an MMSI (9 figures)'],
  email: [/^[^@]+@[^@]+\.[^@.]+$/, 'not of the form of an e-mail address'],
  phone: [/^\d{5,15}$/, 'not of the form of a telephone number'],
};

function formProblem(type: IdentifierType, key: string): string | null {
  const [form, reason] = FORMS[type] ?? [null, ''];
  return form === null || form.test(key) ? null : reason;
}
