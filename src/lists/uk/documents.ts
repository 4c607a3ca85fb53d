import { documentNumber, issuingCountry } from '../document-text.js';
import type { DraftIdentifier } from '../entity-draft.js';

/** A document number with the country that its accompanying text names, as far as it does. */
export interface UkDocument extends DraftIdentifier {
  readonly country: string;
}

/** Spreadsheets leave an apostrophe before digits that they were told to keep as text. */
const LEADING_APOSTROPHE = /^['’]\s*/;

/** A passport; its text may read `Kuwaiti. Issued in Kuwait.`, `(Expiry: 05 Nov 2028)` or `UK Passport`. */
export function ukPassport(number: string, information: string): UkDocument {
  const published = number.replace(LEADING_APOSTROPHE, '');
  const value = documentNumber(published) || published;
  const country = issuingCountry(information) || issuingCountry(published);
  return { type: 'passport', value, label: 'Passport', country };
}

/** A national identifier; its text says what it is: `Russian INN Tax Number`, `Afghan national ID card (tazkira)`. */
export function ukNationalIdentifier(number: string, information: string): UkDocument {
  const tax = /\b(?:INN|TIN|tax|taxpayer|fiscal)\b/i.test(`${information} ${number}`);
  const published = number.replace(LEADING_APOSTROPHE, '');
  const value = documentNumber(published) || published;
  const label = information === '' || information.length > 60 ? 'National Identifier' : information;
  return { type: tax ? 'tax-id' : 'national-id', value, label, country: issuingCountry(information) };
}
