/**
 * The columns that a file of pairs has once for each side (`name1` is the customer's, `name2` the listed party's), with
 * what they may hold; help and documents name every one.
 */
export const SIDE_FIELDS = [
  'name',
  'dob',
  'country',
  'gender',
  'identifier',
  'alias',
  'weak_alias',
  'address',
] as const;
export type SideField = (typeof SIDE_FIELDS)[number];

export const REQUIRED_COLUMNS: readonly string[] = ['name1', 'name2'];

/** Every column that is read, in the order of the help; `is_match` is read only by `evaluate`. */
export const PAIR_COLUMNS: readonly string[] = [
  ...REQUIRED_COLUMNS,
  'type',
  ...SIDE_FIELDS.slice(1).flatMap((field) => [`${field}1`, `${field}2`]),
];
export const LABEL_COLUMN = 'is_match';

/** What the columns may hold, as the help says it. */
export const PAIR_COLUMNS_HELP = `Side 1 is the customer, side 2 the listed party:
  name1, name2              the names (required)
  type                      person, organization, vessel or aircraft
  dob1, dob2                1961-04-03, 03 Apr 1961, 1961
  country1, country2        nationality; of a company where it is registered
  gender1, gender2          m, f, male, female
  identifier1, identifier2  "passport: AB1234567", "imo: 9074729", "lei: ..."
  alias1, alias2            other names
  weak_alias1, weak_alias2  names that confirm and do not match alone
  address1, address2        addresses
Several values in a cell are joined by "; ". Other columns are not read.`;

/** The values of a cell. */
export function severalIn(text: string): readonly string[] {
  return text
    .split(/;(?:\s+|$)/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
