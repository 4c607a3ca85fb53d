import { idTypeOf } from '../../customers/id-type.js';
import { Problem } from '../../problem.js';
import { FIELDS, fieldNames, isField } from '../../tabular/fields.js';
import { lookUpHeader } from '../../tabular/header-lookup.js';
import { nearest } from '../../tabular/nearest.js';
import type { TypedOptions } from '../options/typed-options.js';

/** One column of the row that is looked up: its header, which is the name of its field, and its cell. */
export type LookupColumn = readonly [header: string, value: string];

/**
 * The row that a lookup stands for. Everything that a customer file can hold can be given: by an option of its own, as
 * an identifier, or with `--field`. A field that is given several times becomes several columns (`alias`, `alias_2`).
 * @throws Problem ('usage') for an unknown field or type, and if there is neither a name nor an identifier
 */
export async function lookupColumns(name: string | undefined, typed: TypedOptions): Promise<LookupColumn[]> {
  const given: [field: string, value: string][] = [];
  const add = (field: string, values: readonly (string | undefined)[]) => {
    for (const value of values) if (value !== undefined && value.trim() !== '') given.push([field, value]);
  };
  add('name', [name]);
  add('alias', typed.alias ?? []);
  add('dob', [typed.dob]);
  add('birth_place', typed.birthPlace ?? []);
  add('country', typed.country ?? []);
  add('gender', [typed.gender]);
  add('type', [typed.type]);
  add('address', typed.address ?? []);
  for (const text of typed.id ?? []) given.push(...(await identifier(text)));
  for (const text of typed.field ?? []) given.push(await furtherField(text));
  if (!given.some(([field]) => field === 'name') && (typed.id ?? typed.field) === undefined)
    throw new Problem('usage', 'lookup needs a name or --id', {
      hint: 'screen lookup "Yusuf Karim" --lists FOLDER',
    });
  return numbered(given);
}

/** `passport=X1234567` → the field for this type; a number of another type comes with its label. */
async function identifier(text: string): Promise<[string, string][]> {
  const [kind, value] = pair('--id', text, 'kind=value', 'imo=9074729');
  const type = /^other$/i.test(kind) ? 'other' : idTypeOf(kind);
  if (type === null) {
    const near = await nearest(kind, ID_FIELDS);
    throw new Problem('usage', `--id: there is no kind of identifier "${kind}"`, {
      hint: near === null ? `kinds are ${ID_FIELDS.join(', ')}, other` : `did you mean ${near}?`,
    });
  }
  const field = type.replaceAll('-', '_');
  if (isField(field)) return [[field, value]];
  return [
    ['id_type', kind],
    ['id_number', value],
  ];
}

const ID_FIELDS: readonly string[] = (
  'passport national_id tax_id registration lei bic iban imo mmsi call_sign tail_number aircraft_serial wallet ' +
  'email phone website'
).split(' ');

async function furtherField(text: string): Promise<[string, string]> {
  const [field, value] = pair('--field', text, 'field=value', 'residence=Cyprus');
  if (lookUpHeader(field) !== null) return [field, value];
  const near = await nearest(field, fieldNames());
  throw new Problem('usage', `--field: there is no field "${field}"`, {
    hint: near === null ? `the fields are ${fieldNames().join(', ')}` : `did you mean ${near}?`,
  });
}

function pair(flag: string, text: string, form: string, example: string): [string, string] {
  const at = text.indexOf('=');
  const [key, value] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  if (key === '' || value === '')
    throw new Problem('usage', `${flag} must be ${form}, got "${text}"`, {
      hint: `for example ${flag} ${example}`,
    });
  return [key, value];
}

function numbered(given: readonly (readonly [string, string])[]): LookupColumn[] {
  const times = new Map<string, number>();
  return given.map(([field, value]) => {
    const count = (times.get(field) ?? 0) + 1;
    times.set(field, count);
    if (count > 1 && isField(field) && FIELDS[field] === 'one')
      throw new Problem('usage', `${field} is given twice, and a customer has one`, {
        hint: field === 'name' ? 'further names: --alias NAME' : 'leave one out',
      });
    return [count === 1 ? field : `${field}_${count}`, value];
  });
}
