import type { ColumnMapping, RelatedField } from '../tabular/fields.js';

/** One column of a party. */
export interface PartyColumn {
  readonly index: number;
  readonly header: string;
  /** the number in the header, which ties `id_type_2` to `id_number_2` */
  readonly number: number | null;
}

/** The columns of one party (the customer, or one behind it), by field. */
export type PartyColumns = { readonly [field in RelatedField]?: readonly PartyColumn[] };

/** A party behind the customer, with its columns. */
export interface RelatedColumns {
  readonly role: string;
  readonly columns: PartyColumns;
}

/** The mapping of a file, grouped by party once, so that rows can be read by index. */
export interface FileColumns {
  readonly customer: PartyColumns;
  readonly related: readonly RelatedColumns[];
}

/** Groups the mapped columns by party; `director_1_name` and `director_1_dob` belong to one. */
export function fileColumns(mapping: readonly ColumnMapping[]): FileColumns {
  const customer: { [field in RelatedField]?: PartyColumn[] } = {};
  const related = new Map<string, { role: string; columns: { [field in RelatedField]?: PartyColumn[] } }>();
  for (const { index, header, target } of mapping) {
    let columns = customer;
    if (target.of === 'related') {
      const key = `${target.role} ${target.number ?? ''}`;
      const group = related.get(key) ?? { role: target.role, columns: {} };
      related.set(key, group);
      columns = group.columns;
    }
    const list = columns[target.field] ?? [];
    columns[target.field] = list;
    list.push({ index, header, number: target.number });
  }
  return { customer, related: [...related.values()] };
}

/** The first cell of a field, trimmed; empty if there is no such column. */
export function cellOf(cells: readonly string[], columns: readonly PartyColumn[] | undefined): string {
  const column = columns?.[0];
  return column === undefined ? '' : (cells[column.index] ?? '').trim();
}
