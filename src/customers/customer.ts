import type { PartialDate } from '../normalise/date.js';
import { EMPTY_LIST } from '../normalise/empty-list.js';
import type { Identifier } from '../normalise/identifier.js';
import type { EntityType, Gender, NamePart } from '../normalise/party.js';

/** One customer, mapped from a row and normalised field by field. Only a name or an identifier is required. */
export interface Customer {
  /** the customer's own id as given, or null when the file has no such column */
  readonly id: string | null;
  /** the first is the primary name; empty only when there is an identifier */
  readonly names: readonly CustomerName[];
  readonly type: EntityType;
  /** several if a cell holds several, or if day and month cannot be told apart */
  readonly birthDates: readonly PartialDate[];
  readonly genders: readonly Gender[];
  readonly countries: readonly CustomerCountry[];
  readonly birthPlaces: readonly string[];
  readonly addresses: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly related: readonly RelatedParty[];
}

export interface CustomerName {
  readonly full: string;
  /** the name's parts with their roles; empty if the file has only the whole name */
  readonly parts: readonly NamePart[];
  readonly kind: 'primary' | 'parts' | 'alias';
}

export interface CustomerCountry {
  /** ISO 3166-1 alpha-2; null if the text names no known country */
  readonly code: string | null;
  readonly role: 'nationality' | 'residence' | 'birth' | 'registration' | 'flag';
  readonly text: string;
}

/**
 * A customer about whom only the name is known.
 * @param parts of the name
 * @param aliases other names
 */
export function customerNamed(
  name: string,
  type: EntityType,
  parts: readonly NamePart[] = EMPTY_LIST,
  aliases: readonly CustomerName[] = EMPTY_LIST,
): Customer {
  return {
    id: null,
    names: [{ full: name, parts, kind: 'primary' }, ...aliases],
    type,
    birthDates: EMPTY_LIST,
    genders: EMPTY_LIST,
    countries: EMPTY_LIST,
    birthPlaces: EMPTY_LIST,
    addresses: EMPTY_LIST,
    identifiers: EMPTY_LIST,
    related: EMPTY_LIST,
  };
}

/** A person or company behind the customer (owner, director, joint holder …), screened with it. */
export interface RelatedParty {
  readonly role: string;
  /** share of ownership in per cent, or null */
  readonly share: number | null;
  readonly party: Customer;
}

/** A row that was read into a customer, or the reason why it could not be. Every data row gives exactly one. */
export type CustomerRow = ReadRow | RejectedRow;

interface RowPlace {
  /** number of the data row, from 1 */
  readonly row: number;
  /** line of the file on which the row begins, from 1 */
  readonly line: number;
  /**
   * the row's cells under their headers, byte for byte as in the file, every column. A row that was read makes them when
   * asked: a copy (`{ ...row }`) has none.
   */
  readonly input: readonly (readonly [header: string, value: string])[];
}

export interface ReadRow extends RowPlace {
  readonly customer: Customer;
  /** oddities that did not stop the row (an unreadable date, an invalid LEI): column and reason, never the value */
  readonly warnings: readonly FieldWarning[];
}

/** Reason for rejecting a row with only empty cells. Spreadsheets leave them behind, by the thousand at their end. */
export const EMPTY_ROW = 'is empty';

export interface RejectedRow extends RowPlace {
  readonly rejected: string;
  /** how many cells the row has if that differs from the header, to which `input` is padded */
  readonly cells?: number;
}

export interface FieldWarning {
  readonly column: string;
  readonly reason: string;
}
