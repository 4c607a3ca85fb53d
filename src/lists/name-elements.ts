import { Problem } from '../problem.js';
import { CHANGED_FORMAT } from './known-elements.js';
import type { ListNotes } from './list-notes.js';
import { childNames, type XmlNode } from './xml-node.js';

/** Every whole list has each of its name elements in far fewer records; an excerpt may do without. */
const ENOUGH_RECORDS = 100;

/**
 * Sees to it that the elements which hold names are still there. One that got a name which tells nothing (`THIRD_PART`) is
 * only an unknown element; that no record of a list has the old one any more gives it away.
 */
export class NameElements {
  private readonly missing: Set<string>;
  private records = 0;

  /** @param names elements directly in a record, all of which every whole list has */
  constructor(names: readonly string[]) {
    this.missing = new Set(names);
  }

  see(node: XmlNode): void {
    this.records++;
    if (this.missing.size > 0) for (const name of childNames(node)) this.missing.delete(name);
  }

  /** @throws Problem ('lists') when one is in no record, and something unknown is in some */
  refuseMissing(notes: ListNotes, file: string): void {
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
