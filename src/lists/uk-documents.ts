import type { IdentifierType } from '../normalise/identifier.js';
import { issuingCountry } from './document-text.js';
import type { DraftIdentifier } from './entity-draft.js';

/** A document number with the country that its accompanying text names, as far as it does. */
export interface UkDocument extends DraftIdentifier {
  readonly country: string;
}

/** Spreadsheets leave an apostrophe before figures that they were to keep as text. */
const LEADING_APOSTROPHE = /^['’]\s*/;

/** A passport; its text may read `Kuwaiti. Issued in Kuwait.`, `(Expiry: 05 Nov 2028)` or `UK Passport`. */
export function ukPassport(number: string, information: string): UkDocument {
  const value = number.replace(LEADING_APOSTROPHE, '');
  return { type: 'passport', value, label: 'Passport', country: issuingCountry(information) };
}

/** A national identifier; its text says what it is: `Russian INN Tax Number`, `Afghan national ID card (tazkira)`. */
export function ukNationalIdentifier(number: string, information: string): UkDocument {
  const tax = /\b(?:INN|TIN|tax|taxpayer|fiscal)\b/i.test(`${information} ${number}`);
  const value = number
    .replace(LEADING_APOSTROPHE, '')
    .replace(/^(?:INN|TIN|Taxpayer No\.?)\s*[-–:]?\s*/i, '');
  const label = information === '' || information.length > 60 ? 'National Identifier' : information;
  return { type: tax ? 'tax-id' : 'national-id', value, label, country: issuingCountry(information) };
}

/** Labels in the text of a business registration number, and what they number. */
const LABELLED: readonly (readonly [IdentifierType, RegExp])[] = [
  [
    'tax-id',
    /\b(?:INN|УНН\/ИНН|ИНН|TIN|PAN|VAT|Tax (?:ID|Identification|number)(?: (?:No|Number))?|tax number)\b/i,
  ],
  [
    'registration',
    /\b(?:OGRN(?:IP)?|ОГРН|BIN|OKPO|USCC|Unified Social Credit Code|BRN|SRN|Registration (?:No|Number)|Company no|LLPIN)\b/i,
  ],
  ['bic', /\bSWIFT(?:\/BIC)?\b/i],
];
/** a number of eight or more characters with figures; values run into the next label when line breaks were lost */
const LABELLED_NUMBER =
  /((?:\p{L}[\p{L}/ .]*?))\s*(?:number|no)?\.?\s*[-–—:№]\s*([0-9A-Z]*\d[0-9A-Z]{5,}|\d{6,})(?=\D|$)/giu;
/** the same without a separator, for labels that cannot be mistaken */
const BARE_LABEL = /\b(OGRN(?:IP)?|INN|OKPO|USCC|TIN)\s+(\d{8,18})/g;

/**
 * Registration numbers of a company. Some entries pack several under their names (`OGRN 1027700035769INN 7708004767`);
 * what has no known label stays one registration, as published.
 */
export function ukRegistrations(text: string): readonly DraftIdentifier[] {
  const found = new Map<string, DraftIdentifier>();
  for (const [, label = '', value = ''] of [
    ...text.matchAll(BARE_LABEL),
    ...text.matchAll(LABELLED_NUMBER),
  ]) {
    const type = LABELLED.find(([, pattern]) => pattern.test(label))?.[0];
    const key = value.toUpperCase();
    if (type !== undefined && !found.has(key)) found.set(key, { type, value: key, label: label.trim() });
  }
  if (found.size > 0) return [...found.values()];
  const value = text.replace(LEADING_APOSTROPHE, '');
  return [{ type: 'registration', value, label: 'Business Registration Number' }];
}
