/** Cuts the name of an organization, written without spaces, at the words that such names are made of. */
export interface WordCutter {
  /** The parts in order; `english` is null for what is no known word. */
  cut(text: string): readonly { readonly text: string; readonly english: string | null }[];
}

/** Reads a table "english spelling spelling, …"; where two words begin alike the longer one is taken. */
export function wordCutter(table: string, others: readonly string[] = []): WordCutter {
  const words = new Map<string, string | null>();
  for (const other of others) words.set(other, null);
  for (const entry of table.split(',')) {
    const [english = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) if (!words.has(spelling)) words.set(spelling, english);
  }
  let longest = 1;
  for (const word of words.keys()) longest = Math.max(longest, word.length);

  /** The longest known word at `start`; '' for none. */
  const wordAt = (text: string, start: number): string => {
    for (let length = Math.min(longest, text.length - start); length > 0; length--) {
      const word = text.slice(start, start + length);
      if (words.has(word)) return word;
    }
    return '';
  };

  return {
    cut(text) {
      const parts: { text: string; english: string | null }[] = [];
      let unknown = '';
      const finish = (): void => {
        if (unknown !== '') parts.push({ text: unknown, english: null });
        unknown = '';
      };
      for (let start = 0; start < text.length; ) {
        const word = wordAt(text, start);
        // A single sign is a word only at the end (部, 局, 군); elsewhere it is part of a name.
        if (word.length > 1 || (word !== '' && start + 1 === text.length)) {
          finish();
          parts.push({ text: word, english: words.get(word) ?? null });
          start += word.length;
        } else {
          unknown += text.charAt(start);
          start++;
        }
      }
      finish();
      return parts;
    },
  };
}
