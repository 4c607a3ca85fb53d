import { Problem } from '../problem.js';
import {
  type ColumnMapping,
  type ColumnTarget,
  FIELDS,
  type Field,
  fieldNames,
  isField,
  targetName,
} from './fields.js';
import { lookUpHeader } from './header-lookup.js';
import { headerKey } from './header-words.js';
import { nearest } from './nearest.js';

/**
 * Columns that the user named, and the fields that no other column may fill: those that hold only one column, and those
 * that are not to be read.
 */
export interface Overrides {
  readonly mapping: readonly ColumnMapping[];
  readonly closed: ReadonlySet<Field>;
}

/**
 * What `--columns field=header` says. A header is looked for as written, then without regard to case, spaces and
 * accents.
 * @throws Problem of kind `usage` that suggests the nearest field or header
 */
export async function readOverrides(
  headers: readonly string[],
  columns: Readonly<Record<string, string>>,
): Promise<Overrides> {
  const mapping: ColumnMapping[] = [];
  const closed = new Set<Field>();
  for (const [name, header] of Object.entries(columns)) {
    const target = contactTarget(name) ?? lookUpHeader(name)?.target;
    if (target === undefined) throw await unknownField(name);
    if (target.of === 'customer' && (header === '' || FIELDS[target.field] === 'one'))
      closed.add(target.field);
    if (header === '') continue;
    const index = findHeader(headers, header);
    if (index === null) throw await unknownHeader(header, headers);
    mapping.push({
      header: headers[index] ?? header,
      index,
      field: targetName(target),
      how: 'override',
      target,
    });
  }
  return { mapping, closed };
}

/**
 * `contact_name`, `contact_2_dob`: a person at or beside the customer, as messages print it. As a header, `contact_name`
 * may be the customer's own name.
 */
function contactTarget(name: string): ColumnTarget | null {
  const [, figures, field = ''] = /^contact(?:_(\d{1,3}))?_([a-z_]+)$/.exec(name.trim()) ?? [];
  if (!isField(field) || !CONTACT_FIELDS.has(field)) return null;
  return { of: 'related', role: 'contact', number: figures === undefined ? null : Number(figures), field };
}

/** `contact_phone` and `contact_email` are usually the customer's own. */
const CONTACT_FIELDS: ReadonlySet<Field> = new Set([
  'name',
  'given_name',
  'middle_name',
  'family_name',
  'dob',
  'nationality',
]);

function findHeader(headers: readonly string[], wanted: string): number | null {
  const same = headers.indexOf(wanted);
  if (same !== -1) return same;
  const trimmed = headers.findIndex((header) => header.trim() === wanted.trim());
  if (trimmed !== -1) return trimmed;
  const key = headerKey(wanted);
  const alike = headers.flatMap((header, index) => (key !== '' && headerKey(header) === key ? [index] : []));
  const [only, second] = alike;
  return only === undefined || second !== undefined ? null : only;
}

async function unknownField(name: string): Promise<Problem> {
  const near = await nearest(name, fieldNames());
  const hint = near === null ? `the fields are ${fieldNames().join(', ')}` : `did you mean "${near}"?`;
  return new Problem('usage', `--columns: there is no field "${name}"`, { hint });
}

async function unknownHeader(header: string, headers: readonly string[]): Promise<Problem> {
  const near = await nearest(header, headers);
  const hint = near === null ? `the columns are ${headers.join(', ')}` : `did you mean "${near}"?`;
  return new Problem('usage', `--columns: the file has no column "${header}"`, { hint });
}
