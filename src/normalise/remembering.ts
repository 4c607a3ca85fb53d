/** Texts in each of the two generations. */
const MOST = 4000;
/** Pieces of a text that are longer than this keep all of it in memory. */
const LONGEST_COPY = 12;

/**
 * The same function, with what it gave for the texts that it was asked for last: when a generation is full it becomes the
 * old one, and what nobody asks for until the next time is forgotten.
 */
export function remembering<V>(compute: (text: string) => V, most = MOST): (text: string) => V {
  let young = new Map<string, V>();
  let old: ReadonlyMap<string, V> = new Map();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const own = text.length > LONGEST_COPY ? ` ${text}`.slice(1) : text;
    const former = old.get(text);
    const value = former === undefined ? compute(own) : former;
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(own, value);
    return value;
  };
}
