import type { Entity, EntityName } from '../lists/entity.js';
import type { NameKindFacts } from './entity-columns.js';
import type { EntityStore } from './entity-store.js';

/** An entity as a view of the store. */
export class EntityView implements Entity {
  private readonly store: EntityStore;
  private readonly number: number;

  constructor(store: EntityStore, number: number) {
    this.store = store;
    this.number = number;
  }

  get id(): string {
    return this.store.ids.at(this.number);
  }

  get list(): string {
    return this.store.listOf(this.number);
  }

  get type(): Entity['type'] {
    return this.store.typeOf(this.number);
  }

  get names(): Entity['names'] {
    return this.store.namesOf(this.number);
  }

  get birthDates(): Entity['birthDates'] {
    return this.store.coreOf(this.number).birthDates;
  }

  get genders(): Entity['genders'] {
    return this.store.coreOf(this.number).genders;
  }

  get countries(): Entity['countries'] {
    return this.store.coreOf(this.number).countries;
  }

  get identifiers(): Entity['identifiers'] {
    return this.store.coreOf(this.number).identifiers;
  }

  get birthPlaces(): Entity['birthPlaces'] {
    return this.store.restOf(this.number).birthPlaces;
  }

  get addresses(): Entity['addresses'] {
    return this.store.restOf(this.number).addresses;
  }

  get programmes(): Entity['programmes'] {
    return this.store.restOf(this.number).programmes;
  }

  get measures(): Entity['measures'] {
    return this.store.restOf(this.number).measures;
  }

  get listedOn(): Entity['listedOn'] {
    return this.store.restOf(this.number).listedOn;
  }

  get updatedOn(): Entity['updatedOn'] {
    return this.store.restOf(this.number).updatedOn;
  }

  get links(): Entity['links'] {
    return this.store.restOf(this.number).links;
  }

  get positions(): Entity['positions'] {
    return this.store.restOf(this.number).positions;
  }

  get remarks(): Entity['remarks'] {
    return this.store.restOf(this.number).remarks;
  }

  get url(): Entity['url'] {
    return this.store.restOf(this.number).url;
  }
}

/** One name of an entity as a view of the store. */
export class NameView implements EntityName {
  private readonly store: EntityStore;
  private readonly entity: number;
  private readonly number: number;
  /** which of the entity's names */
  private readonly at: number;

  constructor(store: EntityStore, entity: number, number: number, at: number) {
    this.store = store;
    this.entity = entity;
    this.number = number;
    this.at = at;
  }

  get full(): string {
    return this.store.nameText(this.number);
  }

  get parts(): EntityName['parts'] {
    return this.store.restOf(this.entity).nameParts?.[this.at] ?? [];
  }

  get kind(): EntityName['kind'] {
    return this.facts.kind;
  }

  get quality(): EntityName['quality'] {
    return this.facts.quality;
  }

  get script(): EntityName['script'] {
    return this.facts.script;
  }

  get language(): EntityName['language'] {
    return this.facts.language;
  }

  private get facts(): NameKindFacts {
    const facts = this.store.nameKindOf(this.number);
    if (facts === undefined) throw new RangeError(`there is no name ${this.number}`);
    return facts;
  }
}
