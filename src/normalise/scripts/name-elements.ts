/** Reads words that are put together, without a mark between them, of elements that names share. */
export interface ElementReader {
  /** @param bySound romanises what is no element of the table */
  read(word: string, bySound: (text: string) => string): string;
}

const SHORTEST_ELEMENT = 2;

/**
 * Reads a table "latin spelling spelling, …". The longest element is taken first at every place; one that the next sign
 * would change is none.
 *
 * @param dependent signs that belong to the letter before them
 */
export function elementReader(table: string, dependent: RegExp): ElementReader {
  const elements = new Map<string, string>();
  for (const entry of table.split(',')) {
    const [latin = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) if (!elements.has(spelling)) elements.set(spelling, latin);
  }
  const longest = Math.max(...[...elements.keys()].map((element) => element.length));
  const elementAt = (word: string, at: number): string => {
    for (let length = Math.min(longest, word.length - at); length >= SHORTEST_ELEMENT; length--) {
      const element = word.slice(at, at + length);
      if (elements.has(element) && !dependent.test(word.charAt(at + length))) return element;
    }
    return '';
  };
  return {
    read(word, bySound) {
      let result = '';
      let unknown = '';
      for (let at = 0; at < word.length; ) {
        const element = elementAt(word, at);
        if (element === '') {
          unknown += word.charAt(at);
          at++;
          continue;
        }
        if (unknown !== '') result += bySound(unknown);
        unknown = '';
        result += elements.get(element) ?? '';
        at += element.length;
      }
      return unknown === '' ? result : result + bySound(unknown);
    },
  };
}
