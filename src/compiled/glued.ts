import type { TaggedToken } from '../normalise/tagged-name.js';
import { type TokenForm, tokenForm } from '../normalise/token-form.js';

/** A word this short may have been swallowed by its neighbours. */
export const SWALLOWED = 3;

/** Tokens of a name written as one. */
export interface Glued {
  readonly text: string;
  /** `loose` where an article was swallowed, `tight` where two names were joined: see token-form.ts */
  readonly how: 'loose' | 'tight';
  readonly bits: number;
}

/** The token at this place written as one with the next, or null where there is none. Numbers are never glued. */
export function pairAt(tokens: readonly TaggedToken[], at: number): Glued | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  const how = howGlued(tokens, at);
  if (first === undefined || second === undefined || how === null) return null;
  return { text: first.form.text + second.form.text, how, bits: first.bits + second.bits };
}

/** How `pairAt` joins the token at this place with the next, without joining them. */
export function howGlued(tokens: readonly TaggedToken[], at: number): Glued['how'] | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined || !glues(first) || !glues(second)) return null;
  return first.role === 'particle' || second.role === 'particle' ? 'loose' : 'tight';
}

/**
 * The token at this place written as one with the next two, where the middle one is short enough to be swallowed:
 * abd al rahman, van der bilt.
 */
export function tripleAt(tokens: readonly TaggedToken[], at: number): Glued | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (first === undefined || second === undefined || third === undefined) return null;
  if (second.form.text.length > SWALLOWED || !glues(second) || !glues(first) || !glues(third)) return null;
  const text = first.form.text + second.form.text + third.form.text;
  return { text, how: 'loose', bits: first.bits + third.bits };
}

export function gluedForm({ text, how, bits }: Glued): TokenForm {
  return tokenForm(text, bits, { glued: how });
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
