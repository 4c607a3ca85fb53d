import type { Entity } from '../lists/entity.js';
import type { NameTable } from './name-table.js';
import type { Vocabulary } from './vocabulary.js';

/** Everything the matcher needs of the lists in force. Entities are numbered from 0 in the order they were added. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly vocabulary: Vocabulary;
  /** names read as names of people: those of persons and of entities of unknown type */
  readonly persons: NameTable;
  /** names read as names of organizations, vessels and aircraft: all others, and again those of unknown type */
  readonly others: NameTable;
  /** entity numbers by identifier key (normalise/identifier.ts) */
  readonly identifiers: ReadonlyMap<string, readonly number[]>;
}
