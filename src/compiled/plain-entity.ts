import type { Entity } from '../lists/entity.js';

/** An entity of an index as an object of its own: what is put into another index must not be a view of the first. */
export function plainEntity(entity: Entity): Entity {
  const { id, list, type, birthDates, birthPlaces, genders, countries, addresses, identifiers } = entity;
  const { programmes, measures, listedOn, updatedOn, links, positions, remarks, url } = entity;
  const names = entity.names.map(({ full, parts, kind, quality, script, language }) => ({
    full,
    parts,
    kind,
    quality,
    script,
    language,
  }));
  return {
    ...{ id, list, type, names, birthDates, birthPlaces, genders, countries, addresses, identifiers },
    ...{ programmes, measures, listedOn, updatedOn, links, positions, remarks, url },
  };
}
