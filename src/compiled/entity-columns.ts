import { hash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { ComparedEntity, Entity, EntityName } from '../lists/entity.js';
import type { NamePart } from '../normalise/party.js';
import { packTraits, type Traits, traitsOf } from './entity-traits.js';
import { joinBytes, joinInts, joinStarts, joinTexts } from './join.js';
import { bytesOf, type Column, countsOf, intsOf, type Sections } from './sections.js';
import { TextColumnBuilder } from './text-column.js';

/** What a score needs of an entity beside its names: read often, kept as JSON of its own. */
export type EntityCore = Pick<Entity, 'birthDates' | 'genders' | 'countries' | 'identifiers'>;

/** What is only shown: kept deflated, `ENTITIES_A_BLOCK` entities together. */
export type EntityRest = Omit<Entity, keyof EntityCore | 'id' | 'list' | 'type' | 'names'> & {
  /** the parts of each name, where any has some */
  readonly nameParts: readonly (readonly NamePart[])[] | null;
};

/**
 * Bytes of an entity's digest: two versions of one entity (by id) that a score could tell apart pass for the same once in
 * 2^64 changes.
 */
export const DIGEST_BYTES = 8;

const ENTITIES_A_BLOCK = 6;
/** Levels above 1 save a sixth of the room and cost twice the time. */
const DEFLATE = { level: 1 };

/** What lists, entities and names have in common, numbered in the order in which it is met first. */
export interface EntityDictionaries {
  readonly lists: readonly string[];
  readonly types: readonly Entity['type'][];
  /** everything of a name but its text and parts */
  readonly nameKinds: readonly NameKindFacts[];
}
export type NameKindFacts = Pick<EntityName, 'kind' | 'quality' | 'script' | 'language'>;

export class EntityDictionaryBuilder {
  readonly lists: string[] = [];
  readonly types: Entity['type'][] = [];
  readonly nameKinds: NameKindFacts[] = [];
  private readonly nameKindNumbers = new Map<string, number>();

  list(list: string): number {
    return numberIn(this.lists, list);
  }

  type(type: Entity['type']): number {
    return numberIn(this.types, type);
  }

  nameKind({ kind, quality, script, language }: NameKindFacts): number {
    const key = `${kind} ${quality} ${script} ${language}`;
    const known = this.nameKindNumbers.get(key);
    if (known !== undefined) return known;
    this.nameKindNumbers.set(key, this.nameKinds.length);
    return this.nameKinds.push({ kind, quality, script, language }) - 1;
  }
}

function numberIn<T>(values: T[], value: T): number {
  const known = values.indexOf(value);
  return known === -1 ? values.push(value) - 1 : known;
}

/** Gathers entities as columns: every section that `EntityStore` reads. */
export class EntityColumnsBuilder {
  private readonly dictionaries: EntityDictionaryBuilder;
  private readonly ids = new TextColumnBuilder();
  private readonly cores = new TextColumnBuilder();
  private readonly names = new TextColumnBuilder();
  private readonly lists: number[] = [];
  private readonly types: number[] = [];
  private readonly firstName: number[] = [0];
  private readonly nameKinds: number[] = [];
  private readonly traits: Traits[] = [];
  private readonly blocks: Buffer[] = [];
  private readonly blockStarts: number[] = [0];
  private readonly blockFirstEntities: number[] = [];
  private pending: EntityRest[] = [];
  private readonly digests: string[] = [];

  constructor(dictionaries: EntityDictionaryBuilder) {
    this.dictionaries = dictionaries;
  }

  get length(): number {
    return this.ids.length;
  }

  /** The entity's number. */
  add(entity: Entity): number {
    const { id, list, type, names, birthDates, genders, countries, identifiers, ...shown } = entity;
    const number = this.ids.push(id);
    this.lists.push(this.dictionaries.list(list));
    this.types.push(this.dictionaries.type(type));
    this.traits.push(traitsOf(entity));
    const core: EntityCore = { birthDates, genders, countries, identifiers };
    this.cores.push(JSON.stringify(core));
    for (const name of names) {
      this.names.push(name.full);
      this.nameKinds.push(this.dictionaries.nameKind(name));
    }
    this.firstName.push(this.names.length);
    const nameParts = names.some(({ parts }) => parts.length > 0) ? names.map(({ parts }) => parts) : null;
    this.pending.push({ ...shown, nameParts });
    this.digests.push(digestOf(entity));
    if (this.pending.length === ENTITIES_A_BLOCK) this.closeBlock();
    return number;
  }

  write(sections: Map<string, Column>): void {
    if (this.pending.length > 0) this.closeBlock();
    this.ids.writeUtf8(sections, 'entity.id');
    this.cores.writeUtf8(sections, 'entity.core');
    this.names.writeUtf8(sections, 'name.full');
    sections.set('entity.list', Int32Array.from(this.lists));
    sections.set('entity.type', Int32Array.from(this.types));
    sections.set('entity.traits', packTraits(this.traits));
    sections.set('entity.digest', Buffer.from(this.digests.join(''), 'latin1'));
    sections.set('entity.firstName', Int32Array.from(this.firstName));
    sections.set('name.kind', Int32Array.from(this.nameKinds));
    sections.set('block.bytes', joinBytes(this.blocks));
    sections.set('block.start', Uint32Array.from(this.blockStarts));
    sections.set('block.firstEntity', Int32Array.from(this.blockFirstEntities));
  }

  private closeBlock(): void {
    const block = deflateRawSync(JSON.stringify(this.pending), DEFLATE);
    this.blockFirstEntities.push(this.length - this.pending.length);
    this.blockStarts.push((this.blockStarts.at(-1) ?? 0) + block.length);
    this.blocks.push(block);
    this.pending = [];
  }
}

/** Of everything that a score may depend on. Publishers shuffle what they list (half of the EU's entries between two dates). */
function digestOf(entity: ComparedEntity): string {
  const { id, list, type, names, birthDates, genders, countries, identifiers } = entity;
  const compared = names.map(({ full, quality, script }) => ({ full, quality, script }));
  const unordered = [compared, birthDates, genders, countries, identifiers].map((values) =>
    values.map((value) => JSON.stringify(value)).sort(),
  );
  return hash('sha256', JSON.stringify([id, list, type, unordered]), 'binary').slice(0, DIGEST_BYTES);
}

/** Entities of one list, for `mergeEntities`. */
export interface EntitiesPart {
  readonly sections: Sections;
  readonly dictionaries: EntityDictionaries;
}

/** Puts the entities of lists under one another. */
export function mergeEntities(
  parts: readonly EntitiesPart[],
  dictionaries: EntityDictionaryBuilder,
  sections: Map<string, Column>,
): void {
  const all = parts.map((part) => part.sections);
  for (const name of ['entity.id', 'entity.core', 'name.full']) joinTexts(all, name, sections);
  const renumber = (name: string, number: (part: EntitiesPart, old: number) => number): void => {
    const columns = parts.map((part) => intsOf(part.sections, name).map((old) => number(part, old)));
    sections.set(name, joinInts(columns));
  };
  renumber('entity.list', (part, old) => dictionaries.list(known(part.dictionaries.lists, old)));
  renumber('entity.type', (part, old) => dictionaries.type(known(part.dictionaries.types, old)));
  sections.set('entity.traits', joinInts(parts.map((part) => intsOf(part.sections, 'entity.traits'))));
  renumber('name.kind', (part, old) => dictionaries.nameKind(known(part.dictionaries.nameKinds, old)));
  const ints = (name: string) => all.map((part) => intsOf(part, name));
  sections.set(
    'entity.firstName',
    joinStarts(ints('entity.firstName'), (length) => new Int32Array(length)),
  );
  for (const name of ['entity.digest', 'block.bytes'])
    sections.set(name, joinBytes(all.map((part) => bytesOf(part, name))));
  const starts = all.map((part) => countsOf(part, 'block.start'));
  sections.set(
    'block.start',
    joinStarts(starts, (length) => new Uint32Array(length)),
  );
  let firstEntity = 0;
  const firsts = all.map((part) => {
    const shifted = intsOf(part, 'block.firstEntity').map((first) => first + firstEntity);
    firstEntity += intsOf(part, 'entity.type').length;
    return shifted;
  });
  sections.set('block.firstEntity', joinInts(firsts));
}

function known<T>(values: readonly T[], number: number): T {
  const value = values[number];
  if (value === undefined)
    throw new RangeError(`a column of the index refers to ${number}, which is not there`);
  return value;
}
