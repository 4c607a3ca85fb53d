import { Problem } from '../problem.js';
import type { EntityDraft } from './entity-draft.js';
import { CHANGED_FORMAT, holdsNames, type KnownElements, mayBeOfNames } from './known-elements.js';
import type { ListNotes } from './list-notes.js';
import { attribute, attributeNames, childNames, children, textOf, type XmlNode } from './xml-node.js';
import { lineWithin, type XmlRecord } from './xml-records.js';

/** Where unknown elements are counted and kept. */
export interface UnknownKept {
  readonly file: string;
  readonly notes: ListNotes;
  /** null for a record that is not a party */
  readonly draft: EntityDraft | null;
}

/**
 * Searches a record for elements and attributes that its format is not known to have: the publisher has changed the
 * format, or the file was damaged. Each that holds something is a warning, and its text is kept as a remark; an empty
 * one is a note.
 * @throws Problem ('lists') with the line of one that may belong to a name, which would not be screened
 */
export function noteUnknown(record: XmlRecord, known: KnownElements, kept: UnknownKept): void {
  lookInto(record.node, record.name, { record, known, kept });
}

interface Search {
  readonly record: XmlRecord;
  readonly known: KnownElements;
  readonly kept: UnknownKept;
}

function lookInto(node: XmlNode, parent: string, search: Search): void {
  if (typeof node === 'string') return;
  const { inside, attributes } = search.known;
  const own = attributes.get(parent);
  if (own !== undefined)
    for (const name of attributeNames(node))
      if (!own.has(name) && !/^xml|:/.test(name))
        unknown(`@${name}`, parent, [attribute(node, name)], search);
  const expected = inside.get(parent);
  if (expected === null) return;
  for (const name of childNames(node)) {
    const found = children(node, name);
    if (expected?.has(name) === true) for (const child of found) lookInto(child, name, search);
    else unknown(name, parent, found, search);
  }
}

/** @param nodes elements of that name, or an attribute's text */
function unknown(name: string, parent: string, nodes: readonly XmlNode[], { record, kept }: Search): void {
  const { file, notes, draft } = kept;
  const texts = nodes.flatMap(allTexts).filter((text) => text !== '');
  const line = lineWithin(record, name);
  // A renamed `akaList` still contains elements called `aka`.
  if (texts.length > 0 && (mayBeOfNames(parent, name) || nodes.some(hasNames)))
    throw new Problem('lists', `${said(name)} in <${parent}> is not known, and may hold names`, {
      file,
      line,
      hint: CHANGED_FORMAT,
    });
  const what = name.startsWith('@') ? 'attribute' : 'element';
  const text = `unknown ${what} ${parent}/${name}`;
  if (texts.length > 0) notes.warn(text, line);
  else notes.add(text, line);
  for (const one of texts) draft?.addRemark(`${name}: ${one}`);
}

function said(name: string): string {
  return name.startsWith('@') ? `the attribute ${name.slice(1)}` : `<${name}>`;
}

/**
 * Counts an unknown element among the records of a list.
 * @throws Problem ('lists') if it has elements of its own: it may be a party, who would not be screened
 */
export function noteUnknownRecord({ name, node, line }: XmlRecord, file: string, notes: ListNotes): void {
  if (childNames(node).length > 0)
    throw new Problem(
      'lists',
      `a <${name}> stands where parties do, and is no record that this version knows`,
      {
        file,
        line,
        hint: CHANGED_FORMAT,
      },
    );
  notes.add(`unknown element ${name}`, line);
}

/** Whether it contains an element or attribute that may hold a name. */
function hasNames(node: XmlNode): boolean {
  const inner = childNames(node);
  return (
    [...inner, ...attributeNames(node)].some(holdsNames) ||
    inner.some((name) => children(node, name).some(hasNames))
  );
}

/** All texts of an element, including those in attributes and in its own elements. */
function allTexts(node: XmlNode): readonly string[] {
  const inner = childNames(node).flatMap((name) => children(node, name).flatMap(allTexts));
  return [textOf(node), ...attributeNames(node).map((name) => attribute(node, name)), ...inner];
}
