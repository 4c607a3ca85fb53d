import type { NameRole } from '../normalise/party.js';
import type { Field } from './fields.js';

/** Columns that hold one part of a name, in reading order, with the part's role. */
export const NAME_PART_FIELDS = [
  ['given_name', 'given'],
  ['middle_name', 'middle'],
  ['patronymic', 'patronymic'],
  ['family_name', 'family'],
  ['second_family_name', 'family'],
] as const satisfies readonly (readonly [field: Field, role: NameRole])[];
