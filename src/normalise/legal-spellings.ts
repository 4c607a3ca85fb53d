import {
  LEGAL_FAMILIES,
  LEGAL_SPELLINGS,
  type LegalClass,
  ROMANISED_LEGAL_WORDS,
} from './data/legal-forms.js';
import { type KnownWord, knownWords } from './known-word.js';
import { WordFilter } from './word-filter.js';
import { FoldBeginnings, wordFold } from './word-stem.js';
import { lazily, rowsOf } from './word-table.js';

/** Where in a name a spelling counts as a legal form. */
export type Placement = 'front' | 'end' | 'ends' | 'anywhere';

interface Form {
  readonly legalClass: LegalClass;
  readonly placement: Placement;
}

const PLACEMENT: Readonly<Record<string, Placement>> = { '^': 'front', $: 'end', '*': 'anywhere' };
/** From this many words on, a legal form is unmistakable wherever it stands. */
const UNMISTAKABLE_WORDS = 3;

/**
 * Spellings of legal forms by their words joined with a space; `begins` holds every proper beginning of one, `words`
 * every word.
 */
export const legalSpellings = lazily(() => {
  const forms = new Map<string, Form>();
  const begins = new Set<string>();
  const words = new Set<string>();
  for (const [head, spellings] of rowsOf(LEGAL_SPELLINGS)) {
    const legalClass = legalClassOf(head);
    for (const marked of spellings) {
      const mark = PLACEMENT[marked.charAt(0)];
      const spelling = mark === undefined ? marked : marked.slice(1);
      let spaces = 0;
      for (let space = spelling.indexOf(' '); space >= 0; space = spelling.indexOf(' ', space + 1)) {
        begins.add(spelling.slice(0, space));
        spaces++;
      }
      if (spaces === 0) words.add(spelling);
      else for (const word of spelling.split(' ')) words.add(word);
      const placement = spaces + 1 >= UNMISTAKABLE_WORDS ? 'anywhere' : (mark ?? 'ends');
      if (!forms.has(spelling)) forms.set(spelling, { legalClass, placement });
    }
  }
  return { forms, begins, words };
});

function legalClassOf(head: string): LegalClass {
  const row = LEGAL_FAMILIES.find(([name]) => name === head);
  if (row === undefined) throw new Error(`legal form of an unknown class: ${head}`);
  return row[0];
}

const romanised = lazily(
  () => new Map(ROMANISED_LEGAL_WORDS.split(' ').map((word): [string, string] => [wordFold(word), word])),
);

const romanisedBeginnings = lazily(() => new FoldBeginnings(romanised().keys()));

const SHORTEST_FOLDED = 6;

/**
 * The spelling that the table has of a word romanised in another way (obschestvo → obshchestvo); others as they are.
 */
export function legalWord(token: string): string {
  return token.length < SHORTEST_FOLDED ? token : legalWordOf(knownWords.of(token));
}

const filter = lazily(() => new WordFilter(legalSpellings().words));

/** Whether the word stands in the table. */
export function isLegalWord({ text, hash }: KnownWord): boolean {
  return filter().mayHold(hash) && legalSpellings().words.has(text);
}

/** The same for a word that is at hand. */
export function legalWordOf(word: KnownWord): string {
  const { text } = word;
  if (text.length < SHORTEST_FOLDED) return text;
  word.legalWord ??= isLegalWord(word) ? text : spellingOf(text);
  return word.legalWord;
}

function spellingOf(text: string): string {
  return romanisedBeginnings().mayHold(text) ? (romanised().get(wordFold(text)) ?? text) : text;
}
