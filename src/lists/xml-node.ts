/**
 * One element as xml2js gives it with `explicitArray` and `explicitCharkey`: text under `_`, attributes under `$`,
 * every child name an array; an element without text, attributes or children is a (blank) string.
 * Mapping files ask for fields by name through these functions and never copy keys of the document into objects.
 */
export type XmlNode = unknown;

/** Text of the element itself, white space collapsed; '' when there is none. */
export function textOf(node: XmlNode): string {
  if (typeof node === 'string') return collapse(node);
  const text = own(node, '_');
  return typeof text === 'string' ? collapse(text) : '';
}

/** Child elements of that local name, in document order. */
export function children(node: XmlNode, name: string): readonly XmlNode[] {
  const found = own(node, name);
  return Array.isArray(found) ? found : [];
}

/** Elements at the end of a path, e.g. `descendants(entry, 'akaList', 'aka')`. */
export function descendants(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  let nodes: readonly XmlNode[] = [node];
  for (const name of path) nodes = nodes.flatMap((parent) => children(parent, name));
  return nodes;
}

/** Text of the first child of that name, '' when absent or empty. */
export function childText(node: XmlNode, name: string): string {
  const [first] = children(node, name);
  return first === undefined ? '' : textOf(first);
}

/** Texts at the end of a path, without the empty ones. */
export function texts(node: XmlNode, ...path: readonly string[]): readonly string[] {
  return descendants(node, ...path)
    .map(textOf)
    .filter((text) => text !== '');
}

/**
 * Texts of a container's items, whatever the items are called; a container without items that holds text counts as
 * one. For lists such as `<PreviousFlags><PreviousFlag>…`, whose inner names vary with the publisher's release.
 */
export function itemTexts(node: XmlNode, container: string): readonly string[] {
  return children(node, container)
    .flatMap((list) => [textOf(list), ...childNames(list).flatMap((name) => texts(list, name))])
    .filter((text) => text !== '');
}

/** Value of an attribute, white space collapsed, '' when absent. */
export function attribute(node: XmlNode, name: string): string {
  const value = own(own(node, '$'), name);
  return typeof value === 'string' ? collapse(value) : '';
}

/** Local names of the child elements. */
export function childNames(node: XmlNode): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.keys(node).filter((key) => key !== '_' && key !== '$');
}

/** Names of the attributes, with their prefixes. */
export function attributeNames(node: XmlNode): readonly string[] {
  const attributes = own(node, '$');
  return typeof attributes === 'object' && attributes !== null ? Object.keys(attributes) : [];
}

/** White space (line breaks, no-break spaces) to single blanks, none at the ends. */
export function collapse(text: string): string {
  return /^\s|\s$|[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function own(node: XmlNode, key: string): unknown {
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

function isObject(node: XmlNode): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}
