import type { Entity } from '../lists/entity.js';

/**
 * What a list says of an entity beside its names, programmes and measures: what an analyst lays beside the customer's
 * record. As published; nothing in it was scored that `comparison` does not name.
 */
export type EntityDetails = Pick<
  Entity,
  | 'birthDates'
  | 'birthPlaces'
  | 'genders'
  | 'countries'
  | 'identifiers'
  | 'addresses'
  | 'positions'
  | 'remarks'
  | 'links'
  | 'updatedOn'
>;

export function detailsOf(entity: Entity): EntityDetails {
  const { birthDates, birthPlaces, genders, countries, identifiers } = entity;
  const { addresses, positions, remarks, links, updatedOn } = entity;
  return {
    birthDates,
    birthPlaces,
    genders,
    countries,
    identifiers,
    addresses,
    positions,
    remarks,
    links,
    updatedOn,
  };
}
