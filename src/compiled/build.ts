import type { Entity } from '../lists/entity.js';
import { checkIdentifier } from '../normalise/identifier.js';
import { tagName } from '../normalise/tagged-name.js';
import type { EntityIndex } from './entity-index.js';
import { NameTableBuilder } from './name-table.js';
import { VocabularyBuilder } from './vocabulary.js';

/** Builds the index from entities added one by one. */
export class IndexBuilder {
  private readonly entities: Entity[] = [];
  private readonly vocabulary = new VocabularyBuilder();
  private readonly persons = new NameTableBuilder(this.vocabulary);
  private readonly others = new NameTableBuilder(this.vocabulary);
  private readonly identifiers = new Map<string, number[]>();

  add(entity: Entity): void {
    const number = this.entities.length;
    this.entities.push(entity);
    entity.names.forEach((name, at) => {
      if (entity.type === 'person' || entity.type === 'unknown') {
        for (const tagged of tagName(name.full, 'person')) this.persons.add(number, at, tagged);
      }
      if (entity.type !== 'person') {
        for (const tagged of tagName(name.full, 'other')) this.others.add(number, at, tagged);
      }
    });
    for (const identifier of entity.identifiers) {
      const { key } = checkIdentifier(identifier);
      const holders = this.identifiers.get(key);
      if (holders === undefined) this.identifiers.set(key, [number]);
      else if (holders.at(-1) !== number) holders.push(number);
    }
  }

  /** To be called once, after the last `add`. */
  finish(): EntityIndex {
    const vocabulary = this.vocabulary.finish();
    const size = vocabulary.forms.length;
    return {
      entities: this.entities,
      vocabulary,
      persons: this.persons.finish(size),
      others: this.others.finish(size),
      identifiers: this.identifiers,
    };
  }
}
