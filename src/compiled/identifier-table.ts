import { type Groups, groupsOf, membersOf, writeGroups } from './grouped.js';
import { fillSlots, findSlot, hashOf } from './hash-slots.js';
import { type Column, countsOf, type Sections } from './sections.js';
import { TextColumnBuilder, Utf8Column } from './text-column.js';

/** Entity numbers by identifier key (normalise/identifier.ts). */
export class IdentifierTable {
  private readonly keys: Utf8Column;
  private readonly slots: Uint32Array;
  private readonly holders: Groups;

  constructor(sections: Sections) {
    this.keys = new Utf8Column(sections, 'identifier.key');
    this.slots = countsOf(sections, 'identifier.slots');
    this.holders = groupsOf(sections, 'identifier.holders');
  }

  /** The entities that have this identifier, each once. */
  get(key: string): readonly number[] {
    const number = findSlot(this.slots, hashOf(key), (one) => this.keys.at(one) === key);
    return number === -1 ? [] : [...membersOf(this.holders, number)];
  }
}

/** Gathers who has which identifier. */
export class IdentifierTableBuilder {
  private readonly holders = new Map<string, number[]>();

  add(key: string, entity: number): void {
    if (key === '') return;
    const known = this.holders.get(key);
    if (known === undefined) this.holders.set(key, [entity]);
    else if (known.at(-1) !== entity) known.push(entity);
  }

  write(sections: Map<string, Column>): void {
    const keys = new TextColumnBuilder();
    for (const key of this.holders.keys()) keys.push(key);
    keys.writeUtf8(sections, 'identifier.key');
    sections.set('identifier.slots', fillSlots([...this.holders.keys()].map(hashOf)));
    writeGroups([...this.holders.values()], sections, 'identifier.holders');
  }
}

/** Puts the identifiers of lists together; `firstEntities`: the number of each list's first entity. */
export function mergeIdentifiers(
  parts: readonly Sections[],
  firstEntities: readonly number[],
  sections: Map<string, Column>,
): void {
  const all = new IdentifierTableBuilder();
  parts.forEach((part, at) => {
    const keys = new Utf8Column(part, 'identifier.key');
    const holders = groupsOf(part, 'identifier.holders');
    for (let number = 0; number < keys.length; number++)
      for (const entity of membersOf(holders, number))
        all.add(keys.at(number), entity + (firstEntities[at] ?? 0));
  });
  all.write(sections);
}
