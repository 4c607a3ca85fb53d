import type { TaggedToken } from '../normalise/tagged-name.js';
import { type TokenForm, tokenForm } from '../normalise/token-form.js';

const SWALLOWED = 3;

/** The token at this place written as one with the next, or null where there is none. Numbers are never glued. */
export function gluePair(tokens: readonly TaggedToken[], at: number): TokenForm | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined) return null;
  if (!glues(first) || !glues(second)) return null;
  const glued = first.role === 'particle' || second.role === 'particle' ? 'loose' : 'tight';
  return tokenForm(first.form.text + second.form.text, first.bits + second.bits, { glued });
}

/**
 * The token at this place written as one with the next two, where the middle one is short enough to be swallowed:
 * abd al rahman, van der bilt.
 */
export function glueTriple(tokens: readonly TaggedToken[], at: number): TokenForm | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || second === undefined || third === undefined) return null;
  if (second.form.text.length > SWALLOWED || !glues(second) || !glues(first) || !glues(third)) return null;
  const text = first.form.text + second.form.text + third.form.text;
  return tokenForm(text, first.bits + third.bits, { glued: 'loose' });
}

/** Meanings live in the vocabulary beside the spellings, under a sign that no spelling has. */
export function conceptForm(concept: string): TokenForm {
  return {
    ...tokenForm(concept, 0, { glued: 'tight' }),
    text: `=${concept}`,
    fold: `=${concept}`,
    editLimit: 0,
  };
}

function glues(token: TaggedToken): boolean {
  return token.role !== 'number' && !token.form.skeletal;
}
