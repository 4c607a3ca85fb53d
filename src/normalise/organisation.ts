import { distance } from 'fastest-levenshtein';
import { LEGAL_FAMILIES, LEGAL_SPELLINGS, type LegalClass } from './data/legal-forms.js';
import { readNumbers } from './number-words.js';
import { wordFold } from './word-stem.js';
import { lazily, rowsOf } from './word-table.js';
import { wordInfo } from './words.js';

export type OrganisationRole = 'legal-form' | 'business-word' | 'place' | 'stop' | 'number' | 'core';

/** What one token does in the name of an organization. */
export interface OrganisationTag {
  readonly role: OrganisationRole;
  /** The word to compare by: legal class, English business word, English place, number in digits, else the token. */
  readonly canonical: string;
  /** Of a legal form; null for every other role. */
  readonly legalClass: LegalClass | null;
}

export type { LegalClass };
export type LegalFormRelation = 'same' | 'compatible' | 'different' | 'absent';

/** Where in a name a spelling counts as a legal form. */
type Placement = 'front' | 'end' | 'ends' | 'anywhere';

interface FormNode {
  readonly next: Map<string, FormNode>;
  form: { readonly legalClass: LegalClass; readonly placement: Placement } | null;
}

/** A legal form found in the tokens `start` to `end` (exclusive). */
interface FoundForm {
  readonly start: number;
  readonly end: number;
  readonly legalClass: LegalClass;
  readonly placement: Placement;
}

const PLACEMENT: Readonly<Record<string, Placement>> = { '^': 'front', $: 'end', '*': 'anywhere' };
/** From this many words on, a legal form is unmistakable wherever it stands. */
const UNMISTAKABLE_WORDS = 3;
/** No legal form of the table has more words; single letters of an acronym count apart. */
const LONGEST_FORM = 14;

const legalForms = lazily(() => {
  const root: FormNode = { next: new Map(), form: null };
  const words = new Set<string>();
  for (const [head, spellings] of rowsOf(LEGAL_SPELLINGS)) {
    const legalClass = legalClassOf(head);
    for (const spelling of spellings) addSpelling(root, words, spelling, legalClass);
  }
  return { root, words, lonely: lonelyWords(root) };
});

function legalClassOf(head: string): LegalClass {
  const row = LEGAL_FAMILIES.find(([name]) => name === head);
  if (row === undefined) throw new Error(`legal form of an unknown class: ${head}`);
  return row[0];
}

function addSpelling(root: FormNode, words: Set<string>, spelling: string, legalClass: LegalClass): void {
  const marked = PLACEMENT[spelling.charAt(0)];
  const tokens = (marked === undefined ? spelling : spelling.slice(1)).split(' ');
  let node = root;
  for (const token of tokens) {
    const key = formKey(token);
    const next: FormNode = node.next.get(key) ?? { next: new Map(), form: null };
    node.next.set(key, next);
    node = next;
    words.add(key);
  }
  const placement = tokens.length >= UNMISTAKABLE_WORDS ? 'anywhere' : (marked ?? 'ends');
  node.form ??= { legalClass, placement };
}

/** Long words are looked up without the differences between romanisations: obshchestvo, obschestvo. */
function formKey(token: string): string {
  return token.length >= 6 ? wordFold(token) : token;
}

const MISSPELT_LENGTH = 5;

/** Words long enough to be recognised when misspelt that are a legal form by themselves or begin one. */
function lonelyWords(root: FormNode): readonly string[] {
  return [...root.next.keys()].filter((word) => word.length >= MISSPELT_LENGTH);
}

/** Edits within which a word still is the legal form it was meant to be. */
function editLimit(length: number): number {
  return length >= 12 ? 3 : length >= 8 ? 2 : 1;
}

/** Within the limit, and not a word of its own ("limited" is near "united", "corporation" near "cooperation"). */
function isMisspelt(token: string, word: string): boolean {
  const limit = editLimit(word.length);
  if (word.length < MISSPELT_LENGTH || Math.abs(token.length - word.length) > limit) return false;
  if (word.length < 8 && token.charCodeAt(0) !== word.charCodeAt(0)) return false;
  const info = wordInfo(token);
  if (info.business !== null || info.place !== null || info.stop) return false;
  return distance(formKey(token), word) <= limit;
}

/**
 * The role of each token of an organization's name: legal forms (the longest spelling at the front and the end, inside
 * only where it is unmistakable, also misspelt), generic business words, places, numbers, stop words, and the core that
 * is the name proper. A name of generic words alone keeps the least generic of them as its core: one tag per token, and
 * at least one of them `core` unless there are no tokens.
 */
export function tagOrganisation(tokens: readonly string[]): OrganisationTag[] {
  const tags = tokens.map((_, index) => tagOfWord(tokens, index));
  for (const { start, end, value } of readNumbers(tokens)) {
    for (let index = start; index < end; index++) tags[index] = tagged('number', String(value));
  }
  const forms = findForms(tokens);
  for (const { start, end, legalClass } of forms) {
    for (let index = start; index < end; index++) {
      tags[index] = { role: 'legal-form', canonical: legalClass, legalClass };
    }
  }
  if (!tags.some((tag) => tag.role === 'core')) keepCore(tokens, tags);
  return tags;
}

function tagged(role: OrganisationRole, canonical: string): OrganisationTag {
  return { role, canonical, legalClass: null };
}

function tagOfWord(tokens: readonly string[], index: number): OrganisationTag {
  const token = tokens[index] ?? '';
  const { business, place, stop, particle } = wordInfo(token);
  if (business !== null) return tagged('business-word', business);
  if (place !== null) return tagged('place', place);
  if (!stop && particle?.kind !== 'article') return tagged('core', token);
  // Beside another single letter, or at either end, a letter is part of an acronym rather than a preposition.
  const joins =
    token.length > 1 || ((tokens[index - 1]?.length ?? 1) > 1 && (tokens[index + 1]?.length ?? 1) > 1);
  return tagged(joins ? 'stop' : 'core', token);
}

/** In "China Construction Bank" the business words are the name; "Iran Ltd" is left with the place, "Company 23" with both. */
function keepCore(tokens: readonly string[], tags: OrganisationTag[]): void {
  for (const role of ['business-word', 'place'] as const) {
    if (!tags.some((tag) => tag.role === role)) continue;
    tags.forEach((tag, index) => {
      if (tag.role === role) tags[index] = tagged('core', tag.canonical);
    });
    return;
  }
  const index = leastFormal(tokens, tags);
  if (index >= 0) tags[index] = tagged('core', tokens[index] ?? '');
}

/** The longest word of the legal forms, else of the numbers, else of the stop words; −1 where there are no tokens. */
function leastFormal(tokens: readonly string[], tags: readonly OrganisationTag[]): number {
  let best = -1;
  for (const role of ['legal-form', 'number', 'stop'] as const) {
    if (best >= 0) break;
    tokens.forEach((token, index) => {
      if (tags[index]?.role === role && (best < 0 || token.length > (tokens[best] ?? '').length))
        best = index;
    });
  }
  return best;
}

function findForms(tokens: readonly string[]): readonly FoundForm[] {
  const found: FoundForm[] = [];
  let from = 0;
  while (from < tokens.length) {
    const skipped = wordInfo(tokens[from] ?? '').stop && from === 0 ? from + 1 : from;
    const form = longest(
      formsAt(tokens, skipped),
      (each) => each.placement !== 'end' && settled(tokens, each),
    );
    if (form === null) break;
    found.push(form);
    from = form.end;
  }
  let to = tokens.length;
  while (to > from) {
    const form = endingAt(tokens, from, to);
    if (form === null) break;
    found.push(form);
    to = form.start;
  }
  for (let start = from; start < to; start++) {
    const form = longest(formsAt(tokens, start), (each) => each.placement === 'anywhere' && each.end <= to);
    if (form === null) continue;
    found.push(form);
    start = form.end - 1;
  }
  return found;
}

/** An acronym in single letters must not cut a longer run of initials: "A O Smith" is no joint-stock company. */
function settled(tokens: readonly string[], { start, end }: FoundForm): boolean {
  const single = (index: number): boolean => (tokens[index] ?? '').length === 1;
  if (!single(start)) return true;
  return end - start >= 3 && !(single(end - 1) && single(end)) && !single(start - 1);
}

function longest(forms: readonly FoundForm[], counts: (form: FoundForm) => boolean): FoundForm | null {
  let best: FoundForm | null = null;
  for (const form of forms) if (counts(form) && (best === null || form.end > best.end)) best = form;
  return best;
}

function endingAt(tokens: readonly string[], from: number, to: number): FoundForm | null {
  for (let start = Math.max(from, to - LONGEST_FORM); start < to; start++) {
    for (const form of formsAt(tokens, start)) {
      if (form.end === to && form.placement !== 'front') return form;
    }
  }
  return null;
}

/** Every legal form that begins at a token: as spelt, as an acronym in single letters ("s", "r", "l"), misspelt. */
function formsAt(tokens: readonly string[], start: number): readonly FoundForm[] {
  const token = tokens[start] ?? '';
  const { root, words } = legalForms();
  if (!root.next.has(formKey(token)) && token.length !== 1) {
    const beside = words.has(formKey(tokens[start + 1] ?? '')) || start === tokens.length - 1;
    if (token.length < MISSPELT_LENGTH || !beside) return [];
  }
  const found: FoundForm[] = [];
  walk(tokens, start, start, root, found);
  return found;
}

function walk(
  tokens: readonly string[],
  start: number,
  at: number,
  node: FormNode,
  found: FoundForm[],
): void {
  if (node.form !== null && at > start) found.push({ start, end: at, ...node.form });
  const token = tokens[at];
  if (token === undefined || node.next.size === 0) return;
  const key = formKey(token);
  const exact = node.next.get(key);
  if (exact !== undefined) walk(tokens, start, at + 1, exact, found);
  if (token.length === 1) {
    walkAcronym(tokens, start, at, node, found);
  } else if (exact === undefined && token.length >= MISSPELT_LENGTH - 1) {
    const candidates = node === legalForms().root ? legalForms().lonely : node.next.keys();
    for (const word of candidates) {
      const next = isMisspelt(token, word) ? node.next.get(word) : undefined;
      if (next !== undefined) walk(tokens, start, at + 1, next, found);
    }
  }
}

/** "s", "r", "l" as "srl". */
function walkAcronym(
  tokens: readonly string[],
  start: number,
  at: number,
  node: FormNode,
  found: FoundForm[],
): void {
  let joined = tokens[at] ?? '';
  for (let end = at + 1; end < tokens.length && end < at + 6; end++) {
    const letter = tokens[end] ?? '';
    if (letter.length !== 1) return;
    joined += letter;
    const next = node.next.get(joined);
    if (next !== undefined) walk(tokens, start, end + 1, next, found);
  }
}

const families = lazily(
  () => new Map<LegalClass, readonly string[]>(LEGAL_FAMILIES.map(([name, list]) => [name, list.split(' ')])),
);

/** The distinct legal classes among the tags of a name, in the order they appear. */
export function legalClasses(tags: readonly OrganisationTag[]): readonly LegalClass[] {
  const classes = new Set<LegalClass>();
  for (const { legalClass } of tags) if (legalClass !== null) classes.add(legalClass);
  return [...classes];
}

/**
 * How the legal forms of two names agree, over the best pair of them: `same` class (GmbH, OOO, Ltd), `compatible` classes
 * that one company can bear (OAO and JSC), `different` ones (AG and GmbH), `absent` where a name has none, or none of the
 * kind the other has (a design bureau says nothing about being a joint-stock company). Symmetric.
 */
export function legalFormRelation(a: readonly LegalClass[], b: readonly LegalClass[]): LegalFormRelation {
  let relation: LegalFormRelation = 'absent';
  for (const classA of a) {
    for (const classB of b) {
      if (classA === classB) return 'same';
      const one = families().get(classA) ?? [];
      const other = families().get(classB) ?? [];
      if (one.some((family) => other.includes(family))) relation = 'compatible';
      else if (relation === 'absent' && comparable(one, other)) relation = 'different';
    }
  }
  return relation;
}

function comparable(one: readonly string[], other: readonly string[]): boolean {
  const isKind = (list: readonly string[]): boolean => list.some((family) => family.startsWith('kind:'));
  return isKind(one) === isKind(other);
}
