export interface CutPart {
  readonly text: string;
  /** null for what is no word of the table */
  readonly english: string | null;
  /** a word of the table, or one of those that only stand by themselves (a place) */
  readonly known: boolean;
}

/** Cuts the name of an organization, written without spaces, at the words that such names are made of. */
export class WordCutter {
  private readonly words = new Map<string, string | null>();
  /** words of one sign, and of all others the first two signs, as one number */
  private readonly signs = new Set<number>();
  private readonly beginnings = new Set<number>();
  private readonly longest: number;

  /**
   * @param table "english spelling spelling, …"; where two words begin alike the longer one is taken
   * @param others words without English
   */
  constructor(table: string, others: readonly string[] = []) {
    const { words } = this;
    for (const other of others) words.set(other, null);
    for (const entry of table.split(',')) {
      const [english = '', ...spellings] = entry.trim().split(/\s+/);
      for (const spelling of spellings) if (!words.has(spelling)) words.set(spelling, english);
    }
    let longest = 1;
    for (const word of words.keys()) {
      longest = Math.max(longest, word.length);
      if (word.length === 1) this.signs.add(word.charCodeAt(0));
      else this.beginnings.add(pairOfSigns(word, 0));
    }
    this.longest = longest;
  }

  /** Whether `cut` may find a known word in a text; if not, the text is one part. In a tenth of the time of cutting it. */
  mayCut(text: string): boolean {
    for (let at = 0; at + 1 < text.length; at++) if (this.beginnings.has(pairOfSigns(text, at))) return true;
    return this.signs.has(text.charCodeAt(text.length - 1));
  }

  cut(text: string): readonly CutPart[] {
    const parts: CutPart[] = [];
    let unknown = '';
    const finish = (): void => {
      if (unknown !== '') parts.push({ text: unknown, english: null, known: false });
      unknown = '';
    };
    for (let start = 0; start < text.length; ) {
      const word = this.wordAt(text, start);
      // A single sign is a word only at the end (部, 局, 군); elsewhere it is part of a name.
      if (word.length > 1 || (word !== '' && start + 1 === text.length)) {
        finish();
        parts.push({ text: word, english: this.words.get(word) ?? null, known: true });
        start += word.length;
      } else {
        unknown += text.charAt(start);
        start++;
      }
    }
    finish();
    return parts;
  }

  /** The same of several words; blanks that fall inside known words (有限 公司, 무 역회사) do not count. */
  cutAll(words: readonly string[]): readonly CutPart[] {
    const apart = words.flatMap((word) => this.cut(word));
    if (words.length === 1) return apart;
    const together = this.cut(words.join(''));
    return unknownSigns(together) < unknownSigns(apart) ? together : apart;
  }

  /** The longest known word at `start`; '' for none. */
  private wordAt(text: string, start: number): string {
    for (let length = Math.min(this.longest, text.length - start); length > 0; length--) {
      const word = text.slice(start, start + length);
      if (this.words.has(word)) return word;
    }
    return '';
  }
}

function pairOfSigns(text: string, at: number): number {
  return text.charCodeAt(at) * 2 ** 16 + text.charCodeAt(at + 1);
}

function unknownSigns(parts: readonly CutPart[]): number {
  return parts.reduce((sum, { text, known }) => (known ? sum : sum + text.length), 0);
}
