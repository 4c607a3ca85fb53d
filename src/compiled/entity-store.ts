import { inflateRawSync } from 'node:zlib';
import type { Entity, EntityName } from '../lists/entity.js';
import {
  DIGEST_BYTES,
  type EntityCore,
  type EntityDictionaries,
  type EntityRest,
  type NameKindFacts,
} from './entity-columns.js';
import { bytesOf, countsOf, intsOf, type Sections } from './sections.js';
import { Utf8Column } from './text-column.js';

/** Entities of which something decoded is kept; beyond it the store starts anew, which bounds the memory. */
const MOST_KEPT = 2000;
const MOST_BLOCKS_KEPT = 32;

/** What has been decoded of an entity. */
interface Decoded {
  core: EntityCore | null;
  names: readonly EntityName[] | null;
  rest: EntityRest | null;
}

/** The entities of an index; what one holds is decoded when it is asked for. */
export class EntityStore {
  readonly size: number;
  readonly ids: Utf8Column;
  readonly dictionaries: EntityDictionaries;
  /** what can be compared: see `HAS_BIRTH_DATE` and the others */
  readonly has: Int32Array;
  private readonly digests: Uint8Array;
  private readonly list: Int32Array;
  private readonly type: Int32Array;
  private readonly firstName: Int32Array;
  private readonly nameKind: Int32Array;
  private readonly nameTexts: Utf8Column;
  private readonly cores: Utf8Column;
  private readonly blockBytes: Uint8Array;
  private readonly blockStart: Uint32Array;
  private readonly blockFirstEntity: Int32Array;
  private readonly decoded = new Map<number, Decoded>();
  private readonly blocks = new Map<number, readonly EntityRest[]>();

  constructor(sections: Sections, dictionaries: EntityDictionaries) {
    this.dictionaries = dictionaries;
    this.ids = new Utf8Column(sections, 'entity.id');
    this.size = this.ids.length;
    this.has = intsOf(sections, 'entity.has');
    this.digests = bytesOf(sections, 'entity.digest');
    this.list = intsOf(sections, 'entity.list');
    this.type = intsOf(sections, 'entity.type');
    this.firstName = intsOf(sections, 'entity.firstName');
    this.nameKind = intsOf(sections, 'name.kind');
    this.nameTexts = new Utf8Column(sections, 'name.full');
    this.cores = new Utf8Column(sections, 'entity.core');
    this.blockBytes = bytesOf(sections, 'block.bytes');
    this.blockStart = countsOf(sections, 'block.start');
    this.blockFirstEntity = intsOf(sections, 'block.firstEntity');
  }

  entities(): readonly Entity[] {
    return Array.from({ length: this.size }, (_, number) => new ListedEntity(this, number));
  }

  /** Differs where anything does that a score may depend on (`ComparedEntity`). */
  digestOf(entity: number): string {
    const { buffer, byteOffset } = this.digests;
    return Buffer.from(buffer, byteOffset + entity * DIGEST_BYTES, DIGEST_BYTES).toString('latin1');
  }

  listOf(entity: number): string {
    return this.dictionaries.lists[this.list[entity] ?? 0] ?? '';
  }

  /** How many entities of each list there are. */
  countsOfLists(): ReadonlyMap<string, number> {
    const counts = new Int32Array(this.dictionaries.lists.length);
    // A damaged number counts for no list.
    for (const list of this.list)
      if (list >= 0 && list < counts.length) counts[list] = (counts[list] ?? 0) + 1;
    return new Map(this.dictionaries.lists.map((list, at) => [list, counts[at] ?? 0]));
  }

  typeOf(entity: number): Entity['type'] {
    return this.dictionaries.types[this.type[entity] ?? 0] ?? 'unknown';
  }

  namesOf(entity: number): readonly EntityName[] {
    const decoded = this.decodedOf(entity);
    if (decoded.names === null) {
      const first = this.firstName[entity] ?? 0;
      const count = (this.firstName[entity + 1] ?? 0) - first;
      decoded.names = Array.from({ length: count }, (_, at) => new ListedName(this, entity, first + at, at));
    }
    return decoded.names;
  }

  nameText(name: number): string {
    return this.nameTexts.at(name);
  }

  nameKindOf(name: number): NameKindFacts | undefined {
    return this.dictionaries.nameKinds[this.nameKind[name] ?? 0];
  }

  coreOf(entity: number): EntityCore {
    const decoded = this.decodedOf(entity);
    decoded.core ??= parseCore(this.cores.at(entity));
    return decoded.core;
  }

  restOf(entity: number): EntityRest {
    const decoded = this.decodedOf(entity);
    decoded.rest ??= this.decodeRest(entity);
    return decoded.rest;
  }

  private decodeRest(entity: number): EntityRest {
    const number = this.blockOf(entity);
    let block = this.blocks.get(number);
    if (block === undefined) {
      if (this.blocks.size >= MOST_BLOCKS_KEPT) this.blocks.clear();
      const bytes = this.blockBytes.subarray(this.blockStart[number], this.blockStart[number + 1]);
      block = parseBlock(inflateRawSync(bytes).toString());
      this.blocks.set(number, block);
    }
    const rest = block[entity - (this.blockFirstEntity[number] ?? 0)];
    if (rest === undefined) throw new RangeError(`there is no entity ${entity}`);
    return rest;
  }

  /** The last block that begins at or before the entity. */
  private blockOf(entity: number): number {
    let [low, high] = [0, this.blockFirstEntity.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.blockFirstEntity[middle] ?? 0) <= entity) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private decodedOf(entity: number): Decoded {
    let decoded = this.decoded.get(entity);
    if (decoded === undefined) {
      if (this.decoded.size >= MOST_KEPT) this.decoded.clear();
      decoded = { core: null, names: null, rest: null };
      this.decoded.set(entity, decoded);
    }
    return decoded;
  }
}

function parseCore(json: string): EntityCore {
  return JSON.parse(json);
}

function parseBlock(json: string): readonly EntityRest[] {
  return JSON.parse(json);
}

/** An entity as a view of the store. */
class ListedEntity implements Entity {
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
class ListedName implements EntityName {
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
