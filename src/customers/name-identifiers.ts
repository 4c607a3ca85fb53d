import {
  checkIdentifier,
  type Identifier,
  type IdentifierType,
  walletCurrency,
} from '../normalise/identifier.js';
import type { EntityType } from '../normalise/party.js';
import { labelledNumbers } from './company-numbers.js';
import type { CustomerName } from './customer.js';
import { imoInName } from './ship-cell.js';

/** The shortest wallet address that is recognised (Base58Check) has 25 characters. */
const ADDRESS = /[A-Za-z0-9]{25,}/g;
/** Numbers with check digits; the text is taken only if they are right. */
const CHECKED: readonly (readonly [type: IdentifierType, form: RegExp])[] = [
  ['lei', /^[A-Z0-9]{18}\d{2}$/],
  ['iban', /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,38}$/],
];
const LONGEST = 1000;

/**
 * Identifiers that stand where a name is expected: the IMO number of a ship, wallet addresses, an LEI or IBAN alone, and
 * tax and registration numbers behind a word that says what they are. They are compared besides the name. Hardly any
 * name has figures, so that most pass after one look.
 */
export function identifiersInNames(names: readonly CustomerName[], type: EntityType): readonly Identifier[] {
  const [first] = names;
  if (first === undefined || !names.some(({ full }) => /\d/.test(full))) return NONE;
  const imo = imoInName(first.full, type);
  const isVehicle = type === 'vessel' || type === 'aircraft';
  const found = names.flatMap(({ full }) => [
    ...inText(full),
    ...(isVehicle ? NONE : labelledNumbers(full, type)),
  ]);
  return imo === null ? found : [imo, ...found];
}
const NONE: readonly Identifier[] = [];

function inText(text: string): Identifier[] {
  if (text.length > LONGEST) return [];
  const wallets = (text.match(ADDRESS) ?? []).flatMap((value) => {
    const currency = walletCurrency(value);
    return currency === null ? [] : [identifier('wallet', value, 'wallet address', currency)];
  });
  const numbers = CHECKED.flatMap(([type, form]) => {
    const id = identifier(type, text, type.toUpperCase(), null);
    return form.test(text) && checkIdentifier(id).valid === true ? [id] : [];
  });
  return [...wallets, ...numbers];
}

function identifier(type: IdentifierType, value: string, label: string, currency: string | null): Identifier {
  return { type, value, country: null, label, currency };
}
