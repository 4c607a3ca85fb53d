import {
  LEGAL_FAMILIES,
  LEGAL_SPELLINGS,
  type LegalClass,
  ROMANISED_LEGAL_WORDS,
} from './data/legal-forms.js';
import { knownWords } from './known-word.js';
import { haveOthers, isWithinEdits, lettersOf } from './within-edits.js';
import { wordFold } from './word-stem.js';
import { lazily, rowsOf } from './word-table.js';
import { wordInfo } from './words.js';

export type { LegalClass };

/** A legal form in the tokens `start` to `end` (exclusive) of a name. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  readonly legalClass: LegalClass;
}

/** Where in a name a spelling counts as a legal form. */
type Placement = 'front' | 'end' | 'ends' | 'anywhere';

interface Form {
  readonly legalClass: LegalClass;
  readonly placement: Placement;
}

interface Candidate extends FoundForm {
  readonly placement: Placement;
}

const PLACEMENT: Readonly<Record<string, Placement>> = { '^': 'front', $: 'end', '*': 'anywhere' };
/** From this many words on, a legal form is unmistakable wherever it stands. */
const UNMISTAKABLE_WORDS = 3;
/** No legal form takes more tokens, acronyms in single letters included. */
const MOST_TOKENS = 14;

/** Spellings by their words joined with a space; `begins` holds every proper beginning of one, `words` every word. */
const table = lazily(() => {
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

/** Words of at least `MISSPELT_LENGTH` letters that may follow a beginning; those that may come first under ''. */
const followers = lazily(() => {
  const lists = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const spelling of table().forms.keys()) {
    let before = '';
    for (const word of spelling.split(' ')) {
      const joined = before === '' ? word : `${before} ${word}`;
      if (word.length >= MISSPELT_LENGTH && !seen.has(joined)) {
        seen.add(joined);
        const list = lists.get(before);
        if (list === undefined) lists.set(before, [word]);
        else list.push(word);
      }
      before = joined;
    }
  }
  return lists;
});

const romanised = lazily(
  () => new Map(ROMANISED_LEGAL_WORDS.split(' ').map((word): [string, string] => [wordFold(word), word])),
);

const SHORTEST_FOLDED = 6;

/** The spelling that the table has of a word romanised in another way (obschestvo → obshchestvo); others as they are. */
function legalWord(token: string): string {
  if (token.length < SHORTEST_FOLDED) return token;
  const known = knownWords.of(token);
  known.legalWord ??= table().words.has(token) ? token : (romanised().get(wordFold(token)) ?? token);
  return known.legalWord;
}

const MISSPELT_LENGTH = 5;
/** Single words this long are unlike any other word; of the shorter ones only these are worth recognising misspelt. */
const UNLIKE_OTHERS_LENGTH = 10;
const OFTEN_MISSPELT = new Set(['limited', 'company', 'stiftung', 'kompaniya']);

/** Edits within which a word still is the legal form it was meant to be. */
function editLimit(length: number): number {
  return length >= 12 ? 3 : length >= 10 ? 2 : 1;
}

/**
 * Within the limit, and not a word of its own ("limited" is near "united", "corporation" near "cooperation"). First
 * letters are hardly ever misspelt, and comparing them first saves nearly all distances.
 */
function isMisspelt(token: string, word: string): boolean {
  if (token.charCodeAt(0) !== word.charCodeAt(0)) return false;
  const limit = editLimit(word.length);
  if (Math.abs(token.length - word.length) > limit) return false;
  if (!isWithinEdits(token, word, limit)) return false;
  const info = wordInfo(token);
  return info.business === null && info.place === null && !info.stop;
}

/** A word that may be misspelt where a form begins. */
interface FirstWord {
  readonly word: string;
  readonly letters: number;
  /** it is a form alone, and begins a longer one */
  readonly lone: boolean;
  readonly opening: boolean;
}

/** By the code of their first letter, which is hardly ever misspelt. */
const firstWords = lazily(() => {
  const { forms, begins } = table();
  const byLetter: FirstWord[][] = Array.from({ length: 128 }, () => []);
  for (const word of followers().get('') ?? []) {
    const lone = forms.has(word) && isUnlikeOthers(word);
    const opening = begins.has(word);
    if (lone || opening)
      byLetter[word.charCodeAt(0)]?.push({ word, letters: lettersOf(word), lone, opening });
  }
  return byLetter;
});
const NO_FIRST_WORDS: readonly FirstWord[] = [];

function isUnlikeOthers(word: string): boolean {
  return word.length >= UNLIKE_OTHERS_LENGTH || OFTEN_MISSPELT.has(word);
}

const NO_WORDS: readonly string[] = [];

/** Legal words that a token may be a misspelling of, alone or before another legal word. */
function correctedFirst(token: string, alone: boolean): readonly string[] {
  let words: string[] | null = null;
  let letters = 0;
  for (const first of firstWords()[token.charCodeAt(0)] ?? NO_FIRST_WORDS) {
    if (!(alone ? first.lone : first.opening)) continue;
    const { word } = first;
    const limit = editLimit(word.length);
    if (Math.abs(token.length - word.length) > limit) continue;
    letters ||= lettersOf(token);
    if (haveOthers(first.letters, letters, limit) || haveOthers(letters, first.letters, limit)) continue;
    if (!isMisspelt(token, word)) continue;
    words ??= [];
    words.push(word);
  }
  return words ?? NO_WORDS;
}

/** Whether a token (of two letters or more) begins no legal form, spelt rightly or not, whatever stands beside it. */
export function beginsNoLegalForm(token: string): boolean {
  const known = knownWords.of(token);
  known.beginsNoForm ??= findsNoForm(token);
  return known.beginsNoForm;
}

function findsNoForm(token: string): boolean {
  const { forms, begins } = table();
  const word = legalWord(token);
  if (forms.has(word) || begins.has(word)) return false;
  if (token.length < MISSPELT_LENGTH - 1) return true;
  return correctedFirst(token, true).length === 0 && correctedFirst(token, false).length === 0;
}

/**
 * The legal forms in a name: in the longest spelling at its front and its end, several in a row if there are, and inside
 * it only where the spelling is unmistakable. Misspelt words of five letters and more are recognised.
 */
export function findLegalForms(tokens: readonly string[]): readonly FoundForm[] {
  const byStart = tokens.map((_, start) => formsAt(tokens, start));
  if (byStart.every((forms) => forms.length === 0)) return [];
  const found: FoundForm[] = [];
  let from = 0;
  while (from < tokens.length) {
    const start = from === 0 && tokens[0] === 'the' ? 1 : from;
    const form = longest(byStart[start], (each) => each.placement !== 'end' && isSettled(tokens, each));
    if (form === null) break;
    found.push(form);
    from = form.end;
  }
  let to = tokens.length;
  while (to > from) {
    const form = endingAt(byStart, from, to);
    if (form === null) break;
    found.push(form);
    to = form.start;
  }
  for (let start = from; start < to; start++) {
    const form = longest(byStart[start], (each) => each.placement === 'anywhere' && each.end <= to);
    if (form === null) continue;
    found.push(form);
    start = form.end - 1;
  }
  return found;
}

/** An acronym in single letters must not cut a run of initials: "A O Smith" is no joint-stock company. */
function isSettled(tokens: readonly string[], { start, end }: FoundForm): boolean {
  const isSingle = (index: number): boolean => tokens[index]?.length === 1;
  return !isSingle(start) || (end - start >= 3 && !(isSingle(end - 1) && isSingle(end)));
}

function longest(
  forms: readonly Candidate[] | undefined,
  counts: (form: Candidate) => boolean,
): Candidate | null {
  let best: Candidate | null = null;
  for (const form of forms ?? []) if (counts(form) && (best === null || form.end > best.end)) best = form;
  return best;
}

function endingAt(byStart: readonly (readonly Candidate[])[], from: number, to: number): Candidate | null {
  for (let start = Math.max(from, to - MOST_TOKENS); start < to; start++) {
    for (const form of byStart[start] ?? NONE) {
      if (form.end === to && form.placement !== 'front') return form;
    }
  }
  return null;
}

const NONE: readonly Candidate[] = [];

/** Every legal form that begins at a token: as spelt, as an acronym in single letters ("s", "r", "l"), misspelt. */
function formsAt(tokens: readonly string[], start: number): readonly Candidate[] {
  const token = tokens[start] ?? '';
  if (token.length > 1 && beginsNoLegalForm(token)) return NONE;
  const { forms, begins, words } = table();
  const word = legalWord(token);
  if (token.length !== 1 && !forms.has(word) && !begins.has(word)) {
    if (token.length < MISSPELT_LENGTH - 1) return NONE;
    // A misspelt first word counts where it ends the name or the next word belongs to a legal form too.
    const next = tokens[start + 1];
    if (next !== undefined && !words.has(legalWord(next))) return NONE;
    if (correctedFirst(token, next === undefined).length === 0) return NONE;
  }
  const found: Candidate[] = [];
  walk(tokens, { start, at: start, spelling: '' }, found);
  return found;
}

/** The tokens `start` to `at` (exclusive) read as `spelling`. */
interface Step {
  readonly start: number;
  readonly at: number;
  readonly spelling: string;
}

function walk(tokens: readonly string[], { start, at, spelling }: Step, found: Candidate[]): void {
  const { forms, begins } = table();
  const form = forms.get(spelling);
  if (form !== undefined && !(at === start + 1 && isDoubtful(tokens[start] ?? '', spelling))) {
    found.push({ start, end: at, legalClass: form.legalClass, placement: form.placement });
  }
  const token = tokens[at];
  if (token === undefined || (spelling !== '' && !begins.has(spelling))) return;
  const step = (word: string, end: number): boolean => {
    const longer = spelling === '' ? word : `${spelling} ${word}`;
    if (!forms.has(longer) && !begins.has(longer)) return false;
    walk(tokens, { start, at: end, spelling: longer }, found);
    return true;
  };
  const isKnown = step(legalWord(token), at + 1);
  if (token.length === 1) {
    let letters = token;
    for (let end = at + 1; end < at + 6 && tokens[end]?.length === 1; end++) {
      letters += tokens[end] ?? '';
      step(letters, end + 1);
    }
  } else if (!isKnown && token.length >= MISSPELT_LENGTH - 1) {
    const words =
      spelling === ''
        ? correctedFirst(token, tokens[at + 1] === undefined)
        : (followers().get(spelling) ?? []).filter((word) => isMisspelt(token, word));
    for (const word of words) step(word, at + 1);
  }
}

/** A single misspelt word that might as well be another word: "sharia" is no sharika. */
function isDoubtful(token: string, spelling: string): boolean {
  return legalWord(token) !== spelling && !isUnlikeOthers(spelling);
}
