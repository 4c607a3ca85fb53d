import type { ExplanationPart } from '../../match/screened-row.js';

/**
 * How a part of a name compares with the other name; separators, and parts about which nothing is known, are `plain`.
 */
export type Mark = 'agree' | 'similar' | 'differ' | 'plain';
export type MarkedName = readonly (readonly [text: string, mark: Mark])[];

/** Longer texts are not names, and nobody reads marks in them. */
const LONGEST = 500;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Marks in both names what agrees, what is similar and what differs, following the explanation: its parts contain the
 * words that are missing, extra, contradicting or similar. A word that it does not mention agrees. If a word that it
 * mentions cannot be found in the name (Chinese, an unusual spelling), words that are not literally equal stay
 * unmarked, so that no mark is ever a guess.
 */
export function markNames(
  customerName: string,
  listedName: string,
  explanation: readonly ExplanationPart[],
): { readonly customer: MarkedName; readonly listed: MarkedName } {
  const said = saidOf(explanation);
  return {
    customer: marked(customerName, wordsOf(listedName), said.customer),
    listed: marked(listedName, wordsOf(customerName), said.listed),
  };
}

interface Said {
  readonly differ: Set<string>;
  readonly similar: Set<string>;
}

function saidOf(explanation: readonly ExplanationPart[]): { readonly customer: Said; readonly listed: Said } {
  const customer: Said = { differ: new Set(), similar: new Set() };
  const listed: Said = { differ: new Set(), similar: new Set() };
  for (const { feature, tokens } of explanation) {
    if (tokens === undefined) continue;
    const mark = feature === 'token' ? 'similar' : 'differ';
    addWords(customer[mark], tokens.customer);
    addWords(listed[mark], tokens.listed);
  }
  return { customer, listed };
}

function addWords(words: Set<string>, texts: readonly string[]): void {
  for (const text of texts) for (const word of wordsOf(text)) words.add(word);
}

function marked(name: string, others: ReadonlySet<string>, said: Said): MarkedName {
  if (name.length > LONGEST) return [[name, 'plain']];
  const words = wordsOf(name);
  const located = [...said.differ, ...said.similar].every((word) => words.has(word));
  const stretches: [string, Mark][] = [];
  let end = 0;
  for (const found of name.matchAll(WORD)) {
    if (found.index > end) stretches.push([name.slice(end, found.index), 'plain']);
    const word = folded(found[0]);
    stretches.push([found[0], markOf(word, others, said, located)]);
    end = found.index + found[0].length;
  }
  if (end < name.length) stretches.push([name.slice(end), 'plain']);
  return stretches;
}

function markOf(word: string, others: ReadonlySet<string>, said: Said, located: boolean): Mark {
  if (said.differ.has(word)) return 'differ';
  if (said.similar.has(word)) return 'similar';
  return others.has(word) || located ? 'agree' : 'plain';
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.slice(0, LONGEST).matchAll(WORD), ([word]) => folded(word)));
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
