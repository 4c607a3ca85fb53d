import type { EntityDraft } from './entity-draft.js';
import type { ListNotes } from './list-notes.js';
import { childNames, children, textOf, type XmlNode } from './xml-node.js';

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

function allTexts(node: XmlNode): readonly string[] {
  const inner = childNames(node).flatMap((name) => children(node, name).flatMap(allTexts));
  return [textOf(node), ...inner].filter((text) => text !== '');
}
