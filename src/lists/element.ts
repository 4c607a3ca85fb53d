import type { XmlNode } from './xml-node.js';

/** Text, attributes with child elements, or several of either, by element name. Empty ones are left out. */
export interface ElementParts {
  readonly [name: string]: ElementPart | readonly ElementPart[];
}
export type ElementPart = string | ElementParts;

/**
 * An element as xml2js gives it (every child an array), put together from the cells of a row: a format that a publisher
 * offers as CSV and as XML is mapped once, from its XML.
 * @param attributes of the element itself
 */
export function element(parts: ElementParts, attributes: Readonly<Record<string, string>> = {}): XmlNode {
  const node: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    const all = (isMany(part) ? part : [part]).map(nodeOf).filter((one) => one !== '');
    if (all.length > 0) node[name] = all;
  }
  if (Object.keys(attributes).length > 0) node['$'] = attributes;
  return node;
}

function nodeOf(part: ElementPart): XmlNode {
  if (typeof part === 'string') return part;
  const { $: attributes, ...children } = part;
  return element(children, isAttributes(attributes) ? attributes : {});
}

function isMany(part: ElementPart | readonly ElementPart[]): part is readonly ElementPart[] {
  return Array.isArray(part);
}

function isAttributes(part: unknown): part is Record<string, string> {
  return (
    typeof part === 'object' &&
    part !== null &&
    Object.values(part).every((value) => typeof value === 'string')
  );
}
