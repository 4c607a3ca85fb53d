import type { Entity } from '../lists/entity.js';
import { UNCONFIRMED_DELISTING } from '../normalise/party.js';

/**
 * What a list says of an entity beside its names, programmes and measures: what an analyst lays beside the customer's
 * record. As published; nothing in it was scored that `comparison` does not name.
 */
export type EntityDetails = ListedDetails & {
  /** why it is screened although the newest list does not have it: nobody has confirmed that it was delisted; else null */
  readonly unconfirmedDelisting: string | null;
};

type ListedDetails = Pick<
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
  const { addresses, positions, links, updatedOn } = entity;
  const delisted = isUnconfirmed(entity);
  const [reason = '', ...others] = entity.remarks;
  return {
    birthDates,
    birthPlaces,
    genders,
    countries,
    identifiers,
    addresses,
    positions,
    remarks: delisted ? others : entity.remarks,
    links,
    updatedOn,
    unconfirmedDelisting: delisted ? reason : null,
  };
}

/** The entity's programmes as its list has them. */
export function programmesOf(entity: Entity): readonly string[] {
  return isUnconfirmed(entity) ? entity.programmes.slice(1) : entity.programmes;
}

/** The reader of lists marks such an entity in programmes and remarks (lists/earlier-versions.ts): in every index. */
function isUnconfirmed({ programmes }: Entity): boolean {
  return programmes[0] === UNCONFIRMED_DELISTING;
}
