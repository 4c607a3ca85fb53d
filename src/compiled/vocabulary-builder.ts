import type { TokenForm } from '../normalise/token-form.js';
import type { Column } from './sections.js';
import { TextColumnBuilder } from './text-column.js';
import { editLimitIn, flagsOf, type TokenColumns } from './token-columns.js';

/** No further token of the same spelling; no number yet. */
const NONE = -1;

/**
 * Gathers tokens while names are added, in columns: as objects, they would be marked again at every garbage collection.
 */
export class VocabularyBuilder {
  private readonly folds = new DistinctTexts();
  private readonly skeletons = new DistinctTexts();
  private readonly texts: string[] = [];
  private readonly flags: number[] = [];
  private readonly bits: number[] = [];
  private readonly foldOf: number[] = [];
  private readonly skeletonOf: number[] = [];
  /** the last token of each spelling, and of each token the one before it that is spelt the same */
  private readonly last = new Map<string, number>();
  private readonly before: number[] = [];

  get size(): number {
    return this.texts.length;
  }

  /**
   * The id of this token, new or known. Tokens that are compared otherwise are others, though spelt the same: a word
   * must not be read by the limits of two that were written as one in another name, or on another list.
   */
  add(form: TokenForm): number {
    const { text, bits } = form;
    const flags = flagsOf(form);
    const last = this.last.get(text) ?? NONE;
    const known = this.find(last, flags, bits);
    if (known !== NONE) return known;
    const fold = this.folds.number(form.fold);
    return this.append({ text, flags, bits, fold, skeleton: this.skeletons.number(form.skeleton) }, last);
  }

  /** Adds the tokens of a list, in their order; their ids here. */
  addAll(tokens: TokenColumns): Int32Array {
    const folds = new Int32Array(tokens.folds.length).fill(NONE);
    const skeletons = new Int32Array(tokens.skeletons.length).fill(NONE);
    return Int32Array.from({ length: tokens.size }, (_, id) => {
      const text = tokens.texts.at(id);
      const flags = tokens.flags[id] ?? 0;
      const bits = tokens.bits[id] ?? 0;
      const last = this.last.get(text) ?? NONE;
      const known = this.find(last, flags, bits);
      if (known !== NONE) return known;
      const fold = numberHere(tokens.foldOf[id] ?? 0, folds, (one) =>
        this.folds.number(tokens.folds.at(one)),
      );
      const skeleton = numberHere(tokens.skeletonOf[id] ?? 0, skeletons, (one) =>
        this.skeletons.number(tokens.skeletons.at(one)),
      );
      return this.append({ text, flags, bits, fold, skeleton }, last);
    });
  }

  /** Writes the sections that `TokenColumns` reads. */
  write(sections: Map<string, Column>): void {
    this.writeInOrder(Int32Array.from(this.texts.keys()), Int32Array.from(this.folds.texts.keys()), sections);
  }

  /** The same, tokens and folds in an order by which the similar lie together; gives the id that each token has in it. */
  writeArranged(sections: Map<string, Column>): Int32Array {
    const order = arranged(this.folds.texts, this.foldOf, this.flags);
    const folds = new Set<number>();
    for (const id of order) folds.add(this.foldOf[id] ?? 0);
    this.writeInOrder(order, Int32Array.from(folds), sections);
    return numbersIn(order);
  }

  private writeInOrder(order: Int32Array, folds: Int32Array, sections: Map<string, Column>): void {
    const foldNumbers = numbersIn(folds);
    const { texts, flags, bits, foldOf, skeletonOf } = this;
    sections.set(
      'token.fold',
      order.map((id) => foldNumbers[foldOf[id] ?? 0] ?? 0),
    );
    sections.set(
      'token.skeleton',
      order.map((id) => skeletonOf[id] ?? 0),
    );
    sections.set(
      'token.flags',
      Uint8Array.from(order, (id) => flags[id] ?? 0),
    );
    sections.set(
      'token.bits',
      Float32Array.from(order, (id) => bits[id] ?? 0),
    );
    writeTexts(order, texts, sections, 'token');
    writeTexts(folds, this.folds.texts, sections, 'fold');
    writeTexts(Int32Array.from(this.skeletons.texts.keys()), this.skeletons.texts, sections, 'skeleton');
  }

  /** The token of these flags and bits among those of one spelling. */
  private find(last: number, flags: number, bits: number): number {
    let id = last;
    while (id !== NONE && (this.flags[id] !== flags || this.bits[id] !== bits)) id = this.before[id] ?? NONE;
    return id;
  }

  private append({ text, flags, bits, fold, skeleton }: NewToken, before: number): number {
    const id = this.size;
    this.texts.push(text);
    this.flags.push(flags);
    this.bits.push(bits);
    this.foldOf.push(fold);
    this.skeletonOf.push(skeleton);
    this.before.push(before);
    this.last.set(text, id);
    return id;
  }
}

/** A token that is not known yet; its fold and skeleton by number. */
interface NewToken {
  readonly text: string;
  readonly flags: number;
  readonly bits: number;
  readonly fold: number;
  readonly skeleton: number;
}

/** Strings, numbered in the order in which they are met first. */
class DistinctTexts {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** What number a text of a list has here: asked for once. */
function numberHere(number: number, numbers: Int32Array, ask: (number: number) => number): number {
  const known = numbers[number] ?? NONE;
  if (known !== NONE) return known;
  const here = ask(number);
  numbers[number] = here;
  return here;
}

function writeTexts(
  order: Int32Array,
  texts: readonly string[],
  sections: Map<string, Column>,
  name: string,
): void {
  const column = new TextColumnBuilder();
  for (const number of order) column.push(texts[number] ?? '');
  column.writeAscii(sections, name);
}

/** The place of each number in an order of all. */
function numbersIn(order: Int32Array): Int32Array {
  const numbers = new Int32Array(order.length);
  order.forEach((number, at) => {
    numbers[number] = at;
  });
  return numbers;
}

/**
 * Tokens that others can be near, by the consonants of their folds, and then the rest: what a search looks at mostly
 * differs in vowels, or near the end, and so lies together in memory.
 */
function arranged(folds: readonly string[], foldOf: readonly number[], flags: readonly number[]): Int32Array {
  const keys = folds.map((fold) => `${fold.replace(/[aeiu]/g, '')} ${fold}`);
  const ids = Array.from(foldOf.keys());
  const near = ids.filter((id) => editLimitIn(flags[id] ?? 0) > 0);
  const rest = ids.filter((id) => editLimitIn(flags[id] ?? 0) === 0);
  const keyOf = (id: number): string => keys[foldOf[id] ?? 0] ?? '';
  near.sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  return Int32Array.from([...near, ...rest]);
}
