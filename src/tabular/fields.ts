/**
 * What a column can hold, under the names that `--columns` takes and messages print. `several`: more than one column
 * may hold it (`alias_1`, `alias_2`); any other field belongs to the first column that is understood as it.
 */
export const FIELDS = {
  id: 'one',
  name: 'one',
  alias: 'several',
  company_name: 'one',
  vessel_name: 'one',
  given_name: 'one',
  middle_name: 'one',
  patronymic: 'one',
  family_name: 'one',
  second_family_name: 'one',
  maiden_name: 'one',
  type: 'one',
  gender: 'one',
  dob: 'one',
  year_of_birth: 'one',
  month_of_birth: 'one',
  day_of_birth: 'one',
  birth_place: 'several',
  birth_country: 'several',
  nationality: 'several',
  residence: 'several',
  country: 'several',
  registration_country: 'several',
  flag: 'several',
  address: 'several',
  city: 'one',
  state: 'one',
  postal_code: 'one',
  passport: 'several',
  passport_country: 'one',
  national_id: 'several',
  national_id_country: 'one',
  tax_id: 'several',
  tax_country: 'one',
  registration: 'several',
  lei: 'several',
  bic: 'several',
  iban: 'several',
  imo: 'several',
  mmsi: 'several',
  call_sign: 'several',
  tail_number: 'several',
  aircraft_serial: 'several',
  wallet: 'several',
  wallet_currency: 'several',
  email: 'several',
  phone: 'several',
  website: 'several',
  id_type: 'several',
  id_number: 'several',
  id_country: 'several',
} as const satisfies Readonly<Record<string, 'one' | 'several'>>;

export type Field = keyof typeof FIELDS;

/** Fields of a party behind the customer: those of a customer, and the share it owns. */
export type RelatedField = Field | 'share';

/** What a column was understood to hold. */
export type ColumnTarget =
  | {
      readonly of: 'customer';
      readonly field: Field;
      /** the number in the header (`alias_2`), which ties `id_type_2` to `id_number_2` */
      readonly number: number | null;
    }
  | {
      readonly of: 'related';
      readonly field: RelatedField;
      /** `owner`, `director`, `joint holder` … */
      readonly role: string;
      readonly number: number | null;
    };

/** A column that is read, and how it was recognised. */
export interface ColumnMapping {
  readonly header: string;
  /** position of the column, from 0 */
  readonly index: number;
  /** printable name of the field: `dob`, `director_1_name` */
  readonly field: string;
  /**
   * `exact`: the header is the field's own name; `alias`: from the tables; `guess`: by similarity; `override`:
   * `--columns`
   */
  readonly how: 'exact' | 'alias' | 'guess' | 'override';
  readonly target: ColumnTarget;
}

/** Every field, in the order of the table. */
export function fieldNames(): Field[] {
  return Object.keys(FIELDS).filter(isField);
}

/** Whether a text is the name of a field. */
export function isField(text: string): text is Field {
  return Object.hasOwn(FIELDS, text);
}

/** The printable name of what a column holds. */
export function targetName(target: ColumnTarget): string {
  const number = target.number === null ? '' : `_${target.number}`;
  if (target.of === 'customer')
    return FIELDS[target.field] === 'one' ? target.field : `${target.field}${number}`;
  return `${target.role.replaceAll(' ', '_')}${number}_${target.field}`;
}
