/** Keys in each of the two generations. */
const MOST = 8000;

/**
 * What was computed for a key, kept while it is asked for now and then: when a generation is full, it becomes the old
 * one, and whatever the old one held and nobody asked for since is dropped. Bounds the memory at two generations.
 */
export class RecentlyUsed<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();
  private readonly most: number;

  constructor(most = MOST) {
    this.most = most;
  }

  get(key: string, compute: () => V): V {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? compute();
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
