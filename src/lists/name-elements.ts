import { Problem } from '../problem.js';
import { CHANGED_FORMAT, type KnownElements } from './known-elements.js';
import type { ListNotes } from './list-notes.js';
import { childNames, children, textOf } from './xml-node.js';
import { lineWithin, type XmlRecord } from './xml-records.js';

/** Every whole list has each of its name elements in far fewer records; an excerpt may do without. */
const ENOUGH_RECORDS = 100;

/** An unknown element that has been seen, and of the usual name elements those that stood beside it nowhere. */
interface Stranger {
  readonly record: string;
  readonly line: number;
  readonly lacking: readonly string[];
}

/**
 * Sees to it that the elements which hold names are still there. One that got a name which tells nothing (`THIRD_PART`) is
 * only an unknown element: that no record of a list has the old one any more gives it away, and so does it, in a single
 * record, that one is missing which nearly every such record has.
 */
export class NameElements {
  private readonly missing: Set<string>;
  private readonly strangers = new Map<string, Stranger>();
  private records = 0;

  /** @param names elements directly in a record, all of which every whole list has */
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

  /** @throws Problem ('lists') when a name element is gone where something unknown stands, from all records or from some */
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
