import { inflateRawSync } from 'node:zlib';
import type { Entity, EntityName } from '../lists/entity.js';
import {
  DIGEST_BYTES,
  type EntityCore,
  type EntityDictionaries,
  type EntityRest,
  type NameKindFacts,
} from './entity-columns.js';
import { EntityTraits } from './entity-traits.js';
import { EntityView, NameView } from './entity-views.js';
import { bytesOf, countsOf, intsOf, type Sections } from './sections.js';
import { Utf8Column } from './text-column.js';

/** Entities of which something decoded is kept; beyond it the store starts anew, which bounds the memory. */
const MOST_KEPT = 2000;

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
  readonly traits: EntityTraits;
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
  private lastBlock: { readonly number: number; readonly block: readonly EntityRest[] } = {
    number: -1,
    block: [],
  };

  constructor(sections: Sections, dictionaries: EntityDictionaries) {
    this.dictionaries = dictionaries;
    this.ids = new Utf8Column(sections, 'entity.id');
    this.size = this.ids.length;
    this.traits = new EntityTraits(intsOf(sections, 'entity.traits'));
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
    return Array.from({ length: this.size }, (_, number) => new EntityView(this, number));
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
      decoded.names = Array.from({ length: count }, (_, at) => new NameView(this, entity, first + at, at));
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

  /**
   * Decodes the block that holds the entity. Of the others in it nothing is kept but until the next block, for those who
   * go through all entities: a customer file asks for the same few, which the others would drive out.
   */
  private decodeRest(entity: number): EntityRest {
    const number = this.blockOf(entity);
    const first = this.blockFirstEntity[number] ?? 0;
    if (this.lastBlock.number !== number) {
      const bytes = this.blockBytes.subarray(this.blockStart[number], this.blockStart[number + 1]);
      this.lastBlock = { number, block: parseBlock(inflateRawSync(bytes).toString()) };
    }
    const rest = this.lastBlock.block[entity - first];
    if (rest === undefined) throw new RangeError(`there is no entity ${entity}`);
    return rest;
  }

  /** The last block that begins at or before the entity. */
  private blockOf(entity: number): number {
    let low = 0;
    let high = this.blockFirstEntity.length - 1;
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
