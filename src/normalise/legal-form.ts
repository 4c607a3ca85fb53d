import type { LegalClass } from './data/legal-forms.js';
import { type KnownWord, knownWords } from './known-word.js';
import { isLegalWord, legalSpellings, legalWord, legalWordOf, type Placement } from './legal-spellings.js';
import {
  correctedFirst,
  correctedNext,
  isCorrectedFirst,
  isUnlikeOthers,
  MISSPELT_LENGTH,
} from './misspelt-legal-word.js';

export type { LegalClass };

/** A legal form in the tokens `start` to `end` (exclusive) of a name. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  readonly legalClass: LegalClass;
}

interface Candidate extends FoundForm {
  readonly placement: Placement;
}

/** No legal form takes more tokens, acronyms in single letters included. */
const MOST_TOKENS = 14;

/** Whether a word (of two letters or more) begins no legal form, spelt rightly or not, whatever stands beside it. */
export function beginsNoLegalForm(word: KnownWord): boolean {
  word.beginsNoForm ??= findsNoForm(word);
  return word.beginsNoForm;
}

function findsNoForm(word: KnownWord): boolean {
  const { forms, begins } = legalSpellings();
  const spelling = legalWordOf(word);
  const isSpelt = spelling !== word.text || isLegalWord(word);
  if (isSpelt && (forms.has(spelling) || begins.has(spelling))) return false;
  return word.text.length < MISSPELT_LENGTH - 1 || !isCorrectedFirst(word.text);
}

/**
 * The legal forms in a name: in the longest spelling at its front and its end, several in a row if there are, and
 * inside it only where the spelling is unmistakable. Misspelt words of five letters and more are recognised.
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
  if (token.length > 1 && beginsNoLegalForm(knownWords.of(token))) return NONE;
  const { forms, begins, words } = legalSpellings();
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
  const { forms, begins } = legalSpellings();
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
      spelling === '' ? correctedFirst(token, tokens[at + 1] === undefined) : correctedNext(token, spelling);
    for (const word of words) step(word, at + 1);
  }
}

/** A single misspelt word that might as well be another word: "sharia" is no sharika. */
function isDoubtful(token: string, spelling: string): boolean {
  return legalWord(token) !== spelling && !isUnlikeOthers(spelling);
}
