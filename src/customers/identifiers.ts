import { EMPTY_LIST } from '../normalise/empty-list.js';
import {
  checkIdentifier,
  type Identifier,
  type IdentifierType,
  walletCurrency,
} from '../normalise/identifier.js';
import { headerKey } from '../tabular/header-words.js';
import { IDENTIFIER_FIELDS } from '../tabular/identifier-fields.js';
import type { CountryReader } from './countries.js';
import type { FieldWarning } from './customer.js';
import { ID_HEADER_COUNTRIES } from './data/id-header-countries.js';
import { idTypeOf } from './id-type.js';
import type { PartyColumn, PartyColumns } from './party-columns.js';
import { saysNothing } from './placeholders.js';

/**
 * Currency codes for the names and abbreviations that people write. ISO 4217 has no codes for these; the lists use
 * these ones.
 */
const CURRENCIES: Readonly<Record<string, string>> = {
  BTC: 'XBT',
  BITCOIN: 'XBT',
  ETHEREUM: 'ETH',
  TRON: 'TRX',
  MONERO: 'XMR',
  LITECOIN: 'LTC',
};
/** How Excel shows a long number. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Reads the identifiers of one party. Problems with them go to `warnings`; the identifiers are kept. */
export class IdentifierReader {
  private readonly columns: PartyColumns;
  private readonly countries: CountryReader;
  private readonly kinds: readonly (readonly [
    PartyColumn,
    IdentifierType,
    PartyColumn | null,
    string | null,
  ])[];

  constructor(columns: PartyColumns, countries: CountryReader) {
    this.columns = columns;
    this.countries = countries;
    this.kinds = IDENTIFIER_FIELDS.flatMap(([field, type, countryField]) =>
      (columns[field] ?? []).map((column) => {
        const country = countryField === null ? null : (columns[countryField]?.[0] ?? null);
        return [column, type, country, ID_HEADER_COUNTRIES[headerKey(column.header)] ?? null] as const;
      }),
    );
  }

  read(cells: readonly string[], warnings: FieldWarning[]): readonly Identifier[] {
    if (this.kinds.length === 0 && this.columns.id_number === undefined) return NONE;
    const found: Identifier[] = [];
    for (const [column, type, countryColumn, implied] of this.kinds) {
      const text = cells[column.index] ?? '';
      if (text === '') continue;
      const country = this.country(cells, countryColumn) ?? implied;
      for (const value of splitValues(text, type))
        this.add(
          found,
          { type, value, country, label: column.header, currency: this.currency(cells, column, type, value) },
          column,
          warnings,
        );
    }
    for (const column of this.columns.id_number ?? []) {
      const text = (cells[column.index] ?? '').trim();
      if (text === '') continue;
      const label = this.beside(cells, this.columns.id_type, column);
      const country = this.country(cells, this.columnBeside(this.columns.id_country, column));
      const type = idTypeOf(label) ?? 'other';
      this.add(
        found,
        { type, value: collapse(text), country, label: label === '' ? column.header : label, currency: null },
        column,
        warnings,
      );
    }
    return found.length === 0 ? NONE : found;
  }

  private add(found: Identifier[], id: Identifier, column: PartyColumn, warnings: FieldWarning[]): void {
    if (saysNothing(id.value)) return;
    if (SHORTENED.test(id.value))
      warnings.push({ column: column.header, reason: 'a spreadsheet has rounded this number' });
    const { key, valid, reason } = checkIdentifier(id);
    if (key === '') return;
    if (valid === false)
      warnings.push({
        column: column.header,
        reason: `the ${NAMES[id.type] ?? 'number'} is wrong: ${reason ?? 'it fails its check'}`,
      });
    const same = found.some(
      ({ type, value, country }) => type === id.type && value === id.value && country === id.country,
    );
    if (!same) found.push(id);
  }

  private country(cells: readonly string[], column: PartyColumn | null): string | null {
    if (column === null) return null;
    return this.countries.read(cells[column.index] ?? '', 'nationality')[0]?.code ?? null;
  }

  private columnBeside(
    columns: readonly PartyColumn[] | undefined,
    { number }: PartyColumn,
  ): PartyColumn | null {
    return columns?.find((column) => column.number === number) ?? null;
  }

  private beside(
    cells: readonly string[],
    columns: readonly PartyColumn[] | undefined,
    of: PartyColumn,
  ): string {
    const column = this.columnBeside(columns, of);
    return column === null ? '' : (cells[column.index] ?? '').trim();
  }

  private currency(
    cells: readonly string[],
    column: PartyColumn,
    type: IdentifierType,
    value: string,
  ): string | null {
    if (type !== 'wallet') return null;
    const stated = this.beside(cells, this.columns.wallet_currency, column).toUpperCase();
    return stated === '' ? walletCurrency(value) : (CURRENCIES[stated] ?? stated);
  }
}

const NONE: readonly Identifier[] = EMPTY_LIST;
const NAMES: { readonly [type in IdentifierType]?: string } = {
  lei: 'LEI',
  bic: 'BIC',
  iban: 'IBAN',
  imo: 'IMO number',
  mmsi: 'MMSI',
  wallet: 'wallet address',
};

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(FLOAT, '$1');
}
/** A number that a program kept as a floating-point one: `9074729.0`. */
const FLOAT = /^((?:IMO ?)?\d{4,20})\.0{1,2}$/i;

/** Wallet addresses parted by blanks; a blank within a single address, where a system has cut it, stays. */
function splitAddresses(text: string): string[] {
  const whole = collapse(text);
  const pieces = whole.split(' ');
  return pieces.length > 1 && pieces.every((piece) => walletCurrency(piece) !== null) ? pieces : [whole];
}

/** Several values in a cell. Commas separate them only for types whose values never contain one. */
function splitValues(text: string, type: IdentifierType): string[] {
  if (!/[;|\n,]/.test(text)) return type === 'wallet' ? splitAddresses(text) : [collapse(text)];
  const commas =
    type === 'wallet' || type === 'email' || type === 'lei' || type === 'bic' || type === 'passport';
  return text
    .split(commas ? /[;|\n,]/ : /[;|\n]/)
    .map(collapse)
    .filter((value) => value !== '');
}
