import type { Customer, CustomerName, CustomerRow } from '../../src/customers/customer.js';
import type { CustomerFile } from '../../src/customers/open-customers.js';

/** How a file was understood, in lines that a person can check against the file. */
export interface FileSummary {
  readonly mapping: readonly string[];
  readonly unused: readonly string[];
  readonly notes: readonly string[];
  readonly rows: readonly string[];
}

/** Reads a file to its end and says what became of each column and row. */
export async function summarise(file: CustomerFile): Promise<FileSummary> {
  const rows: string[] = [];
  for await (const row of file.rows) rows.push(...rowLines(row));
  return {
    mapping: file.mapping.map(({ header, field, how }) => `${header} -> ${field} (${how})`),
    unused: file.unusedColumns,
    notes: file.notes,
    rows,
  };
}

function rowLines(row: CustomerRow): string[] {
  const place = `row ${row.row}, line ${row.line}:`;
  if ('rejected' in row) return [`${place} rejected, ${row.rejected}`];
  const id = row.customer.id === null ? '' : ` #${row.customer.id}`;
  return [
    `${place}${id} ${party(row.customer)}`,
    ...row.customer.related.map(
      ({ role, share, party: other }) => `  ${role}${share === null ? '' : ` ${share} %`}: ${party(other)}`,
    ),
    ...row.warnings.map(({ column, reason }) => `  warning, ${column}: ${reason}`),
  ];
}

function party(customer: Customer): string {
  const facts = [
    customer.names.map(nameText).join(' / '),
    customer.type === 'unknown' ? '' : customer.type,
    customer.birthDates.map(({ from, to }) => (from === to ? `*${from}` : `*${from}..${to}`)).join(' or '),
    customer.genders.join(),
    customer.countries.map(({ code, role, text }) => `${role} ${code ?? `? (${text})`}`).join(', '),
    customer.birthPlaces.map((place) => `born in ${place}`).join(', '),
    customer.addresses.map((address) => `at ${address}`).join(' and '),
    customer.identifiers
      .map(({ type, value, country, currency }) => [type, value, country, currency].filter(Boolean).join(' '))
      .join(', '),
  ];
  return facts.filter((fact) => fact !== '').join(' | ');
}

/**
 * `parts: Bob {given} Makepeace {family}`; a name whose words stand in another order than its parts is followed by
 * them.
 */
function nameText({ full, parts, kind }: CustomerName): string {
  const labels = parts.map(({ role, text }) => `${role} ${text}`).join(', ');
  return `${kind === 'primary' ? '' : `${kind}: `}${full}${labels === '' ? '' : ` {${labels}}`}`;
}
