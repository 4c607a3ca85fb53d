import type { LegalClass } from '../normalise/organisation.js';
import type { Script } from '../normalise/script.js';
import type { TaggedName, TaggedToken, TokenRole } from '../normalise/tagged-name.js';
import { type TokenForm, tokenForm } from '../normalise/token-form.js';
import type { VocabularyBuilder } from './vocabulary.js';

export const ROLES: readonly TokenRole[] = [
  'name',
  'initial',
  'patronymic',
  'particle',
  'honorific',
  'business',
  'legal-form',
  'place',
  'number',
];

/** No token: the place after the last one has no neighbour to be glued to. */
export const NONE = -1;

const SWALLOWED = 3;

/**
 * The readings of all listed names of one kind, as columns. Row r has the tokens `start[r]` … `start[r + 1] - 1`.
 * A name with several readings (Han, Hangul) takes several rows.
 */
export interface NameTable {
  readonly rows: number;
  /** entity number */
  readonly entity: Int32Array;
  /** which of the entity's names */
  readonly name: Int32Array;
  readonly start: Int32Array;
  /** vocabulary id of each token, of it glued to the next one, and to the next two around a particle */
  readonly token: Int32Array;
  readonly pair: Int32Array;
  readonly triple: Int32Array;
  /** vocabulary id of what the token means, or `NONE` */
  readonly concept: Int32Array;
  readonly weight: Float32Array;
  /** rarity in bits */
  readonly bits: Float32Array;
  /** index into `ROLES` */
  readonly role: Uint8Array;
  /** words joined by blanks: equality of whole names */
  readonly whole: readonly string[];
  /** script of the first word */
  readonly script: readonly Script[];
  /** places of the tokens that follow a filiation particle */
  readonly fathers: readonly (readonly number[])[];
  readonly legalForms: readonly (readonly LegalClass[])[];
  /** rows in which a vocabulary id occurs, alone or glued: `postings[postingStart[id]]` … */
  readonly postingStart: Int32Array;
  readonly postings: Int32Array;
}

interface Row {
  readonly entity: number;
  readonly name: number;
  readonly tagged: TaggedName;
  readonly token: readonly number[];
  readonly pair: readonly number[];
  readonly triple: readonly number[];
  readonly concept: readonly number[];
}

/** Gathers names and turns them into columns. */
export class NameTableBuilder {
  private readonly rows: Row[] = [];
  private readonly vocabulary: VocabularyBuilder;

  constructor(vocabulary: VocabularyBuilder) {
    this.vocabulary = vocabulary;
  }

  add(entity: number, name: number, tagged: TaggedName): void {
    const { tokens } = tagged;
    const token = tokens.map(({ form }) => this.vocabulary.add(form));
    const pair = tokens.map((_, at) => this.addOptional(gluePair(tokens, at)));
    const triple = tokens.map((_, at) => this.addOptional(glueTriple(tokens, at)));
    const concept = tokens.map((one) =>
      this.addOptional(one.concept === null ? null : conceptForm(one.concept)),
    );
    this.rows.push({ entity, name, tagged, token, pair, triple, concept });
  }

  private addOptional(form: TokenForm | null): number {
    return form === null ? NONE : this.vocabulary.add(form);
  }

  /** @param vocabularySize number of tokens once all tables have been filled */
  finish(vocabularySize: number): NameTable {
    const { rows } = this;
    const start = new Int32Array(rows.length + 1);
    rows.forEach((row, at) => {
      start[at + 1] = (start[at] ?? 0) + row.token.length;
    });
    const tokens = rows.flatMap((row) => row.tagged.tokens);
    return {
      rows: rows.length,
      entity: Int32Array.from(rows, (row) => row.entity),
      name: Int32Array.from(rows, (row) => row.name),
      start,
      token: Int32Array.from(rows.flatMap((row) => row.token)),
      pair: Int32Array.from(rows.flatMap((row) => row.pair)),
      triple: Int32Array.from(rows.flatMap((row) => row.triple)),
      concept: Int32Array.from(rows.flatMap((row) => row.concept)),
      weight: Float32Array.from(tokens, (token) => token.weight),
      bits: Float32Array.from(tokens, (token) => token.bits),
      role: Uint8Array.from(tokens, (token) => ROLES.indexOf(token.role)),
      whole: rows.map((row) => row.tagged.whole),
      script: rows.map((row) => row.tagged.script),
      fathers: rows.map((row) => row.tagged.fathers),
      legalForms: rows.map((row) => row.tagged.legalForms),
      ...invert(rows, vocabularySize),
    };
  }
}

/** The token at this place written as one with the next, or null where there is none. Numbers are never glued. */
export function gluePair(tokens: readonly TaggedToken[], at: number): TokenForm | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined) return null;
  if (!glues(first) || !glues(second)) return null;
  const glued = first.role === 'particle' || second.role === 'particle' ? 'loose' : 'tight';
  const syllabic = first.form.syllabic || second.form.syllabic;
  return tokenForm(first.form.text + second.form.text, first.bits + second.bits, { glued, syllabic });
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

function invert(rows: readonly Row[], vocabularySize: number): Pick<NameTable, 'postingStart' | 'postings'> {
  const postingStart = new Int32Array(vocabularySize + 1);
  const distinct = rows.map((row) =>
    [...new Set([...row.token, ...row.pair, ...row.triple, ...row.concept])].filter((id) => id !== NONE),
  );
  for (const ids of distinct) for (const id of ids) postingStart[id + 1] = (postingStart[id + 1] ?? 0) + 1;
  for (let id = 0; id < vocabularySize; id++) {
    postingStart[id + 1] = (postingStart[id + 1] ?? 0) + (postingStart[id] ?? 0);
  }
  const postings = new Int32Array(postingStart[vocabularySize] ?? 0);
  const next = postingStart.slice();
  distinct.forEach((ids, row) => {
    for (const id of ids) {
      const place = next[id] ?? 0;
      postings[place] = row;
      next[id] = place + 1;
    }
  });
  return { postingStart, postings };
}
