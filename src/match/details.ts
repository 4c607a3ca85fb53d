import type { Entity } from '../lists/entity.js';
import { UNCONFIRMED_DELISTING } from '../normalise/party.js';

/**
 * What a list says of an entity besides its names, programmes and measures: what an analyst compares with the
 * customer's record. As published; only what `comparison` names took part in the score.
 */
export type EntityDetails = ListedDetails & {
  /**
   * if the newest list does not have the entity: why it is still screened, since nobody has confirmed that it was
   * delisted; else null
   */
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

/** Of an entity whose details nobody asks for. */
export const NO_DETAILS: EntityDetails = {
  birthDates: [],
  birthPlaces: [],
  genders: [],
  countries: [],
  identifiers: [],
  addresses: [],
  positions: [],
  remarks: [],
  links: [],
  updatedOn: null,
  unconfirmedDelisting: null,
};

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

/**
 * Such an entity is marked in its programmes and remarks when lists are read (lists/earlier-versions.ts), so every
 * index has the mark.
 */
function isUnconfirmed({ programmes }: Entity): boolean {
  return programmes[0] === UNCONFIRMED_DELISTING;
}
