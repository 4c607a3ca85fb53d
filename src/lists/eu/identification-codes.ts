import type { IdentifierType } from '../../normalise/identifier.js';
import type { EntityType } from '../../normalise/party.js';

/**
 * Identification type codes of the EU's list. Source: the files of 2018 to 2026; the schema leaves the code open.
 */
const CODES: ReadonlyMap<string, IdentifierType> = new Map([
  ['passport', 'passport'],
  ['travelcardid', 'passport'],
  ['id', 'national-id'],
  ['ssn', 'national-id'],
  ['birthcert', 'national-id'],
  ['nationcert', 'national-id'],
  ['drivinglicence', 'national-id'],
  ['residentperm', 'national-id'],
  ['electionid', 'national-id'],
  ['diplomaticid', 'national-id'],
  ['regnumber', 'registration'],
  ['tradelic', 'registration'],
  ['fiscalcode', 'tax-id'],
  ['taxid', 'tax-id'],
  ['euvat', 'tax-id'],
  ['swiftbic', 'bic'],
  ['imo', 'imo'],
  ['other', 'other'],
]);

/** The kind of identifier of a code, or null when the code is not known here. */
export function euIdentifierType(code: string, party: EntityType): IdentifierType | null {
  // social security number by name, but used for the social credit code of Chinese companies as well
  if (code === 'unssn') return party === 'person' ? 'national-id' : 'registration';
  return CODES.get(code) ?? null;
}
