import type { Entity } from '../lists/entity.js';
import type { EntityDictionaries } from './entity-columns.js';
import { EntityStore } from './entity-store.js';
import { IdentifierTable } from './identifier-table.js';
import { type NameDictionaries, NameTable } from './name-table.js';
import { factsOf, readImage } from './sections.js';
import { Vocabulary } from './vocabulary.js';

/** Everything the matcher needs of the lists in force. Entities are numbered from 0 in the order they were added. */
export interface EntityIndex {
  /** all of it as one run of bytes: written to a file as it is, shared between threads without a copy */
  readonly image: SharedArrayBuffer;
  readonly entities: readonly Entity[];
  /** columns of the entities, for what must not decode them */
  readonly store: EntityStore;
  readonly vocabulary: Vocabulary;
  /** names read as names of people: those of persons and of entities of unknown type */
  readonly persons: NameTable;
  /** names read as names of organizations, vessels and aircraft: all others, and again those of unknown type */
  readonly others: NameTable;
  readonly identifiers: IdentifierTable;
}

/** What an image says of itself beside its sections. */
export interface IndexFacts {
  readonly names: NameDictionaries;
  readonly entities: EntityDictionaries;
  /** whatever its maker wants to know again */
  readonly origin: unknown;
}

/**
 * Opens an image: one made by `mergeParts`, or one read from a file and found usable (`isUsable`). Nothing is decoded
 * and nothing copied; every thread opens the image for itself.
 */
export function openIndex(image: SharedArrayBuffer): EntityIndex {
  const sections = readImage(image);
  const facts = indexFacts(image);
  const store = new EntityStore(sections, facts.entities);
  return {
    image,
    entities: store.entities(),
    store,
    vocabulary: new Vocabulary(sections),
    persons: new NameTable(sections, 'persons', facts.names),
    others: new NameTable(sections, 'others', facts.names),
    identifiers: new IdentifierTable(sections),
  };
}

/** @param image usable: its facts are what `mergeParts` wrote */
export function indexFacts(image: SharedArrayBuffer): IndexFacts {
  return factsOf(image) as IndexFacts;
}
