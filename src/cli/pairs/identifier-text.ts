import { idTypeOf } from '../../customers/id-type.js';
import {
  checkIdentifier,
  type Identifier,
  type IdentifierType,
  walletCurrency,
} from '../../normalise/identifier.js';

/**
 * An identifier from a text: `type: value` or `type=value`. Without a type it is a wallet address, an IMO number or an
 * LEI if it has the form and check digits of one, otherwise of unknown type.
 */
export function identifierFrom(text: string, country: string | null): Identifier {
  const [, word = '', value = ''] = /^([\p{L}\s_-]+)[:=](.+)$/su.exec(text.trim()) ?? [];
  const named = /^other$/i.test(word.trim()) ? 'other' : idTypeOf(word.trim());
  const bare = (named === null ? text : value).trim();
  const type = named ?? guessedType(bare);
  const currency = type === 'wallet' ? walletCurrency(bare) : null;
  return { type, value: bare, country: isNational(type) ? country : null, label: word.trim(), currency };
}

/** The country that issued a side's numbers: its own country, if there is only one. */
export function issuerOf(countries: readonly (string | null)[]): string | null {
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

function guessedType(value: string): IdentifierType {
  if (walletCurrency(value) !== null) return 'wallet';
  if (/^IMO(?:\s*(?:No\.?|number))?\s*\d{7}$/i.test(value)) return 'imo';
  const lei: Identifier = { type: 'lei', value, country: null, label: '', currency: null };
  return /^[A-Z0-9]{20}$/i.test(value) && checkIdentifier(lei).valid === true ? 'lei' : 'other';
}

function isNational(type: IdentifierType): boolean {
  return (
    type === 'passport' ||
    type === 'national-id' ||
    type === 'tax-id' ||
    type === 'registration' ||
    type === 'other'
  );
}
