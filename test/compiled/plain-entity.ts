import type { Entity } from '../../src/lists/entity.js';

/** Everything an index gives back of an entity, as an object like the one that was added. */
export function plainEntity(entity: Entity): Entity {
  return {
    id: entity.id,
    list: entity.list,
    type: entity.type,
    names: entity.names.map(({ full, parts, kind, quality, script, language }) => ({
      full,
      parts,
      kind,
      quality,
      script,
      language,
    })),
    birthDates: entity.birthDates,
    birthPlaces: entity.birthPlaces,
    genders: entity.genders,
    countries: entity.countries,
    addresses: entity.addresses,
    identifiers: entity.identifiers,
    programmes: entity.programmes,
    measures: entity.measures,
    listedOn: entity.listedOn,
    updatedOn: entity.updatedOn,
    links: entity.links,
    positions: entity.positions,
    remarks: entity.remarks,
    url: entity.url,
  };
}
