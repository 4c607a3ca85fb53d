import { scriptWord } from './lone-word.js';
import { PlacedWords } from './one-script.js';
import type { Script } from './script.js';
import { isPersian } from './scripts/arabic-letters.js';
import type { ReadAs } from './scripts/ways.js';
import { isTranslated, joinsNames, LONE_SCRIPTS, nameInParts } from './transliterate.js';

/**
 * Where the words of a name in another script are that are read by themselves, or the parts of a Chinese or Korean one,
 * and as what each is read. The same object is used for every name, like `PlainWords`.
 */
export class LoneName {
  /** words, or parts */
  count = 0;
  /** where each begins, and where it ends */
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly as: ReadAs[] = [];
  /** how many readings the name has; null where each word has its own number of ways, of which the most count */
  readings: number | null = null;
  private readonly placed = new PlacedWords();

  /** @returns whether the name is like that; if not, what was found means nothing. Words may still depend on others. */
  read(raw: string): boolean {
    const { placed } = this;
    if (!placed.read(raw) || !LONE_SCRIPTS.has(placed.script)) return false;
    if (joinsNames(placed.script)) return this.readParts(raw, placed.script);
    const as = placed.script === 'Arab' && isPersian(raw) ? 'persian' : 'word';
    this.count = placed.count;
    this.readings = null;
    for (let at = 0; at < placed.count; at++) this.place(at, placed.from[at] ?? 0, placed.to[at] ?? 0, as);
    return true;
  }

  /**
   * Whether the name that was read is that of an institution, which has readings in English besides. Only names of which
   * a word may be translated need be asked.
   */
  isTranslated(raw: string): boolean {
    const { from, to, count, placed } = this;
    const words = Array.from({ length: count }, (_, at) => scriptWord(raw.slice(from[at], to[at])));
    return isTranslated(words, placed.script);
  }

  /** A surname and a given name, written as one word or as two. */
  private readParts(raw: string, script: Script): boolean {
    const { from, to, count } = this.placed;
    const [start = 0, behind = 0] = [from[0], to[count - 1]];
    if (count > 2) return false;
    const words =
      count === 1 ? [raw.slice(start, behind)] : [raw.slice(start, to[0]), raw.slice(from[1], behind)];
    const name = nameInParts(words, script);
    if (name === null) return false;
    const end = start + name.first;
    this.count = 2;
    this.readings = name.readings;
    this.place(0, start, end, name.as[0]);
    this.place(1, count === 1 ? end : (from[1] ?? end), behind, name.as[1]);
    return true;
  }

  private place(at: number, from: number, to: number, as: ReadAs): void {
    this.from[at] = from;
    this.to[at] = to;
    this.as[at] = as;
  }
}
