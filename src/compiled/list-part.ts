import type { Entity } from '../lists/entity.js';
import { checkIdentifier } from '../normalise/identifier.js';
import { tagName } from '../normalise/tagged-name.js';
import { EntityColumnsBuilder, type EntityDictionaries, EntityDictionaryBuilder } from './entity-columns.js';
import { IdentifierTableBuilder } from './identifier-table.js';
import { NameDictionaryBuilder, NameRowsBuilder } from './name-rows.js';
import type { NameDictionaries } from './name-table.js';
import type { Column, Sections } from './sections.js';
import { VocabularyBuilder } from './vocabulary-builder.js';

/**
 * What one list adds to an index, as columns: made wherever the list is read (its buffers can be handed from one thread
 * to another), put together by `mergeParts`.
 */
export interface ListPart {
  readonly sections: Sections;
  readonly names: NameDictionaries;
  readonly entities: EntityDictionaries;
}

/** Gathers the entities of a list, or of several, one by one. */
export class ListPartBuilder {
  private readonly vocabulary = new VocabularyBuilder();
  private readonly entityDictionaries = new EntityDictionaryBuilder();
  private readonly nameDictionaries = new NameDictionaryBuilder();
  private readonly entities = new EntityColumnsBuilder(this.entityDictionaries);
  private readonly identifiers = new IdentifierTableBuilder();
  private readonly persons = this.rowsBuilder();
  private readonly others = this.rowsBuilder();

  add(entity: Entity): void {
    const number = this.entities.add(entity);
    entity.names.forEach((name, at) => {
      if (entity.type === 'person' || entity.type === 'unknown') {
        for (const tagged of tagName(name.full, 'person')) this.persons.add(number, at, tagged);
      }
      if (entity.type !== 'person') {
        for (const tagged of tagName(name.full, 'other')) this.others.add(number, at, tagged);
      }
    });
    for (const identifier of entity.identifiers)
      this.identifiers.add(checkIdentifier(identifier).key, number);
  }

  /** To be called once, after the last `add`. */
  finish(): ListPart {
    const sections = new Map<string, Column>();
    this.entities.write(sections);
    this.persons.write(sections, 'persons');
    this.others.write(sections, 'others');
    this.identifiers.write(sections);
    this.vocabulary.write(sections);
    const { scripts, legalForms } = this.nameDictionaries;
    const { lists, types, nameKinds } = this.entityDictionaries;
    return { sections, names: { scripts, legalForms }, entities: { lists, types, nameKinds } };
  }

  private rowsBuilder(): NameRowsBuilder {
    return new NameRowsBuilder((form) => this.vocabulary.add(form), this.nameDictionaries);
  }
}
