import type { Entity } from '../lists/entity.js';
import { EntityDictionaryBuilder, mergeEntities } from './entity-columns.js';
import { type EntityIndex, type IndexFacts, openIndex } from './entity-index.js';
import { mergeIdentifiers } from './identifier-table.js';
import { type ListPart, ListPartBuilder } from './list-part.js';
import { mergeRows, NameDictionaryBuilder } from './name-rows.js';
import { type Column, intsOf, writeImage } from './sections.js';
import { TokenColumns } from './token-columns.js';
import { VocabularyBuilder } from './vocabulary-builder.js';
import { writeVocabulary } from './write-vocabulary.js';

/** Builds the index from entities added one by one. */
export class IndexBuilder {
  private readonly part = new ListPartBuilder();

  add(entity: Entity): void {
    this.part.add(entity);
  }

  /** To be called once, after the last `add`. */
  finish(): EntityIndex {
    return openIndex(mergeParts([this.part.finish()], null));
  }
}

/**
 * Puts lists together into one index. Entities are numbered in the order of the parts, tokens by how they are spelt
 * (vocabulary-builder.ts): the same as if all had been added to one part.
 *
 * @param origin kept with the image (anything JSON holds), given back by `indexFacts`
 */
export function mergeParts(parts: readonly ListPart[], origin: unknown): SharedArrayBuffer {
  const sections = new Map<string, Column>();
  const vocabulary = new VocabularyBuilder();
  const added = parts.map((part) => vocabulary.addAll(new TokenColumns(part.sections)));
  const ids = writeVocabulary(vocabulary, sections);
  let entities = 0;
  const firstEntities = parts.map((part) => {
    const first = entities;
    entities += intsOf(part.sections, 'entity.type').length;
    return first;
  });
  const entityDictionaries = new EntityDictionaryBuilder();
  mergeEntities(
    parts.map((part) => ({ sections: part.sections, dictionaries: part.entities })),
    entityDictionaries,
    sections,
  );
  const nameDictionaries = new NameDictionaryBuilder();
  const rows = parts.map((part, at) => ({
    sections: part.sections,
    dictionaries: part.names,
    firstEntity: firstEntities[at] ?? 0,
    ids: (added[at] ?? new Int32Array()).map((number) => ids[number] ?? 0),
  }));
  for (const table of ['persons', 'others'])
    mergeRows(rows, table, vocabulary.size, nameDictionaries, sections);
  mergeIdentifiers(
    parts.map((part) => part.sections),
    firstEntities,
    sections,
  );
  const { scripts, legalForms } = nameDictionaries;
  const { lists, types, nameKinds } = entityDictionaries;
  const facts: IndexFacts = {
    names: { scripts, legalForms },
    entities: { lists, types, nameKinds },
    origin,
  };
  return writeImage(sections, facts);
}
