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
