import { Problem } from '../problem.js';
import { CHANGED_FORMAT, type KnownElements } from './known-elements.js';
import type { ListNotes } from './list-notes.js';
import { childNames, children, textOf } from './xml-node.js';
import { lineWithin, type XmlRecord } from './xml-records.js';

/** Every complete list has each of its name elements somewhere in far fewer records; an excerpt may not. */
const ENOUGH_RECORDS = 100;

/** An unknown element, and the usual name elements that never occurred in a record together with it. */
interface Stranger {
  readonly record: string;
  readonly line: number;
  readonly lacking: readonly string[];
}

/**
 * Makes sure that the elements which hold names are still there. If one was given a name that says nothing
 * (`THIRD_PART`), it only looks like an unknown element. It is recognised because no record of the list has the old
 * element any more or, in a single record, because one is missing which nearly every such record has.
 */
export class NameElements {
  private readonly missing: Set<string>;
  private readonly strangers = new Map<string, Stranger>();
  private records = 0;

  /** @param names elements directly in a record, all of which occur in every complete list */
  constructor(names: readonly string[]) {
    this.missing = new Set(names);
  }

  /** @param usual name elements that nearly every record of this kind has */
  see(record: XmlRecord, usual: readonly string[], known: KnownElements): void {
    this.records++;
    const names = childNames(record.node);
    if (this.missing.size > 0) for (const name of names) this.missing.delete(name);
    const expected = known.inside.get(record.name);
    for (const name of names) {
      if (expected?.has(name) !== false || children(record.node, name).every((node) => textOf(node) === ''))
        continue;
      const { lacking, line } = this.strangers.get(name) ?? {
        lacking: usual,
        line: lineWithin(record, name),
      };
      const left = lacking.filter((element) => !names.includes(element));
      this.strangers.set(name, { record: record.name, line, lacking: left });
    }
  }

  /**
   * @throws Problem ('lists') if a name element is missing where something unknown occurs, in all records or in some
   */
  refuseMissing(notes: ListNotes, file: string): void {
    for (const [name, { record, line, lacking }] of this.strangers)
      if (lacking[0] !== undefined)
        throw new Problem(
          'lists',
          `<${name}> in <${record}> is not known, and no record that has one has a <${lacking[0]}>`,
          { file, line, hint: CHANGED_FORMAT },
        );
    const [gone] = this.missing;
    const unknown = notes.list().find(({ warning }) => warning === true);
    if (gone === undefined || unknown === undefined || this.records < ENOUGH_RECORDS) return;
    throw new Problem('lists', `no record has a <${gone}> any more, and there is an ${unknown.text}`, {
      file,
      ...(unknown.line === null ? {} : { line: unknown.line }),
      hint: CHANGED_FORMAT,
    });
  }
}
