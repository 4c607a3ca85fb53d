/** The hint for every refusal because a format has changed. */
export const CHANGED_FORMAT =
  'has the publisher changed the format? Take another format of the same list, or a newer version of screen';

/** What a format is known to contain: for the local name of each element, the names of what may be in it. */
export interface KnownElements {
  /** null for an element that holds items of any name; an element that is missing here holds text alone */
  readonly inside: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** by element; attributes of others are not looked at */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Makes the table of elements (and `@attributes`) by the element that contains them, separated by spaces; `*` for items
 * of any name.
 */
export function knownElements(table: Readonly<Record<string, string>>): KnownElements {
  const inside = new Map<string, ReadonlySet<string> | null>();
  const attributes = new Map<string, ReadonlySet<string>>();
  for (const [parent, text] of Object.entries(table)) {
    const words = text.split(' ').filter((word) => word !== '');
    const own = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
    if (own.length > 0) attributes.set(parent, new Set(own));
    inside.set(parent, text === '*' ? null : new Set(words.filter((word) => !word.startsWith('@'))));
  }
  return { inside, attributes };
}

const OF_NAMES = /nam|alias|aka|^Identity$/i;
/** Endings of names that are not names of parties: `streetName`, `RegimeShortName`, `COUNTRY_NAME` */
const OF_OTHER_THINGS =
  /regime|program|countr(?:y|ies)|regulation|(?:city|street|place|region|state|flag|list|port)_?name/i;

/** Whether what is found there may belong to a name, judged by what it or its parent is called. */
export function mayBeOfNames(parent: string, name: string): boolean {
  return holdsNames(parent) || holdsNames(name);
}

/** Whether an element, attribute or column so called may hold names, or something that belongs to them. */
export function holdsNames(name: string): boolean {
  return OF_NAMES.test(name) && !OF_OTHER_THINGS.test(name);
}
