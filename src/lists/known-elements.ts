/** The hint of every refusal of a format that is not as it is known. */
export const CHANGED_FORMAT =
  'has the publisher changed the format? Take another format of the same list, or a newer version of screen';

/** What a format is known to have: by the local name of an element, the names of what may stand in it. */
export interface KnownElements {
  /** null where an element holds items under whatever names; one that is not there holds text alone */
  readonly inside: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** by element; attributes of others are not looked at */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Elements (and `@attributes`) by the element that they stand in, parted by blanks; `*` for items of any name. */
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
/** `streetName`, `RegimeShortName`, `COUNTRY_NAME` */
const OF_OTHER_THINGS =
  /regime|program|countr(?:y|ies)|regulation|(?:city|street|place|region|state|flag|list|port)_?name/i;

/** Whether what stands there may be of a name: by what it is called itself, or by the element that it stands in. */
export function mayBeOfNames(parent: string, name: string): boolean {
  return holdsNames(parent) || holdsNames(name);
}

/** Whether an element, an attribute or a column of that name may hold names, or what belongs to them. */
export function holdsNames(name: string): boolean {
  return OF_NAMES.test(name) && !OF_OTHER_THINGS.test(name);
}
