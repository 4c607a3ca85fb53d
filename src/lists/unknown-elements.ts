import { Problem } from '../problem.js';
import type { EntityDraft } from './entity-draft.js';
import type { ListNotes } from './list-notes.js';
import { childNames, children, textOf, type XmlNode } from './xml-node.js';
import type { XmlRecord } from './xml-records.js';

/** An element of the format, and which of the elements in it are mapped. */
interface Mapped {
  readonly element: string;
  readonly known: ReadonlySet<string>;
}

/** Counts elements of the format that are not mapped, and keeps their text. */
export function noteUnknown(
  draft: EntityDraft,
  node: XmlNode,
  { element, known }: Mapped,
  notes: ListNotes,
  line: number,
): void {
  for (const name of childNames(node)) {
    if (known.has(name)) continue;
    notes.add(`unknown element ${element}/${name}`, line);
    for (const child of children(node, name))
      for (const text of allTexts(child)) draft.addRemark(`${name}: ${text}`);
  }
}

/**
 * Counts an element that stands among the records of a list and is none that is known.
 * @throws Problem ('lists') when it has elements of its own: it may be a party, who would not be screened
 */
export function noteUnknownRecord({ name, node, line }: XmlRecord, file: string, notes: ListNotes): void {
  if (childNames(node).length > 0)
    throw new Problem(
      'lists',
      `a <${name}> stands where parties do, and is no record that this version knows`,
      {
        file,
        line,
        hint: 'has the publisher changed the format? Take another format of the same list, or a newer version',
      },
    );
  notes.add(`unknown element ${name}`, line);
}

function allTexts(node: XmlNode): readonly string[] {
  const inner = childNames(node).flatMap((name) => children(node, name).flatMap(allTexts));
  return [textOf(node), ...inner].filter((text) => text !== '');
}
