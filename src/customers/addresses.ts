import { headerWords } from '../tabular/header-words.js';
import type { PartyColumn, PartyColumns } from './party-columns.js';
import { saysNothing } from './placeholders.js';

/**
 * The columns of each address of a party: its lines, then city, state and postal code, which belong to the first
 * address.
 */
export function addressColumns(columns: PartyColumns): readonly (readonly number[])[] {
  const addresses: number[][] = [];
  for (const column of columns.address ?? []) {
    const last = addresses.at(-1);
    if (last === undefined || beginsAddress(column)) addresses.push([column.index]);
    else last.push(column.index);
  }
  const rest = [columns.city, columns.state, columns.postal_code].flatMap((field) =>
    (field ?? []).map(({ index }) => index),
  );
  const [first, ...others] = addresses;
  if (first === undefined) return rest.length === 0 ? [] : [rest];
  return [[...first, ...rest], ...others];
}

/** `mailing_address` after `home_address` is another address; `address_line_2` and `street` continue the same one. */
function beginsAddress({ header, number }: PartyColumn): boolean {
  const words = headerWords(header);
  return (
    (number === null || number === 1) &&
    words.some((word) =>
      /^(address|adresse|direccion|indirizzo|endereco|adres|адрес|العنوان|地址)/.test(word),
    )
  );
}

/** The addresses of a row, their cells joined by commas. */
export function readAddresses(cells: readonly string[], addresses: readonly (readonly number[])[]): string[] {
  const found: string[] = [];
  for (const columns of addresses) {
    const lines = columns
      .map((index) => (cells[index] ?? '').replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '' && !saysNothing(line));
    if (lines.length > 0) found.push(lines.join(', '));
  }
  return found;
}
