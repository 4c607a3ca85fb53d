/** Texts in each of the two generations. */
const MOST = 4000;
/** Slices of a text that are longer than this keep the whole text in memory. */
const LONGEST_COPY = 12;

/**
 * Remembers what was computed for a text as long as it is asked for now and then. When a generation is full it becomes
 * the old one, and whatever the old one held and nobody has asked for since is forgotten. This limits the memory to two
 * generations.
 */
export class RecentlyUsed<V> {
  private readonly most: number;
  private young = new Map<string, V>();
  private old: ReadonlyMap<string, V> = new Map();

  /** @param most texts in each generation */
  constructor(most: number) {
    this.most = most;
  }

  /** @param compute gives what is not known; never undefined */
  get(text: string, compute: (text: string) => V): V {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const own = text.length > LONGEST_COPY ? ` ${text}`.slice(1) : text;
    const former = this.old.get(text);
    const value = former === undefined ? compute(own) : former;
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(own, value);
    return value;
  }
}

/** The same function, remembering its results for the most recent texts. */
export function remembering<V>(compute: (text: string) => V, most = MOST): (text: string) => V {
  const known = new RecentlyUsed<V>(most);
  return (text) => known.get(text, compute);
}
