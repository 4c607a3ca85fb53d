import { HELD_WORDS, HOLDER_WORDS } from './holder-words.js';

/**
 * Words of a header that says whose column it is and not what is in it: `Kunde`, `Client`, `Account Holder`. Below it
 * stand names, or numbers of customers. Those of holders, and others that the tables of headers read as names; written
 * without accents, by hand.
 */
export const PARTY_WORDS: ReadonlySet<string> = new Set([
  ...HOLDER_WORDS,
  ...HELD_WORDS,
  ...'vendor supplier payee counterparty lieferant fournisseur proveedor fornitore titulaire клієнт πελατης კლიენტი հաճախորդ'.split(
    ' ',
  ),
]);
