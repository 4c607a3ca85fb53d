import { syllabicFold } from '../normalise/syllabic-fold.js';
import { writeDeletionIndex } from './deletion-index.js';
import { type Groups, grouped, NO_GROUP, setGroups } from './grouped.js';
import { fillSlots, hashOf } from './hash-slots.js';
import type { Column } from './sections.js';
import type { AsciiColumn } from './text-column.js';
import { COMPARES_SKELETON, editLimitIn, SKELETAL, TokenColumns, textLimitIn } from './token-columns.js';
import type { VocabularyBuilder } from './vocabulary-builder.js';

/** Writes every section that `Vocabulary` reads; gives the id that each token has in them. */
export function writeVocabulary(vocabulary: VocabularyBuilder, sections: Map<string, Column>): Int32Array {
  const ids = vocabulary.writeArranged(sections);
  const tokens = new TokenColumns(sections);
  const { texts, folds, skeletons, flags, foldOf } = tokens;
  sections.set('token.slots', fillSlots(hashesOf(texts)));
  sections.set('fold.slots', fillSlots(hashesOf(folds)));
  sections.set('skeleton.slots', fillSlots(hashesOf(skeletons)));
  sections.set('syllables.slots', fillSlots(hashesOfSyllables(tokens)));
  const written = bySkeleton(tokens, 0);
  const bare = bySkeleton(tokens, SKELETAL);
  setGroups(grouped(foldOf, folds.length), sections, 'fold.tokens');
  setGroups(written, sections, 'skeleton.tokens');
  setGroups(bare, sections, 'skeleton.bare');
  const limits = new Uint8Array(folds.length);
  foldOf.forEach((fold, id) => {
    limits[fold] = Math.max(limits[fold] ?? 0, editLimitIn(flags[id] ?? 0));
  });
  writeNear(folds, limits, sections, 'fold.near');
  writeNear(texts, flags.map(textLimitIn), sections, 'token.near');
  writeNear(skeletons, occupied(written), sections, 'skeleton.near');
  writeNear(skeletons, occupied(bare), sections, 'skeleton.nearBare');
  return ids;
}

function hashesOf(column: AsciiColumn): Int32Array {
  return Int32Array.from({ length: column.length }, (_, at) => column.hashAt(at));
}

/** Of the tokens that others can be near, which come first (`writeArranged`). */
function hashesOfSyllables({ texts, flags }: TokenColumns): Int32Array {
  const rest = flags.findIndex((each) => editLimitIn(each) === 0);
  const length = rest === -1 ? flags.length : rest;
  return Int32Array.from({ length }, (_, id) => hashOf(syllabicFold(texts.at(id))));
}

/**
 * The tokens of each skeleton that are compared by it.
 * @param skeletal `SKELETAL` for those without vowels, 0 for those written out
 */
function bySkeleton({ flags, skeletons, skeletonOf }: TokenColumns, skeletal: number): Groups {
  const groupOf = skeletonOf.map((skeleton, id) => {
    const compared = (flags[id] ?? 0) & (COMPARES_SKELETON | SKELETAL);
    return compared === (COMPARES_SKELETON | skeletal) && skeletons.lengthAt(skeleton) > 0
      ? skeleton
      : NO_GROUP;
  });
  return grouped(groupOf, skeletons.length);
}

/** @param limits strings with a limit of 0 are found by equality alone */
function writeNear(
  column: AsciiColumn,
  limits: Uint8Array,
  sections: Map<string, Column>,
  name: string,
): void {
  const ids = Int32Array.from(limits.keys()).filter((id) => (limits[id] ?? 0) > 0);
  const entries = { ids, limitOf: (id: number) => limits[id] ?? 0, textOf: (id: number) => column.at(id) };
  writeDeletionIndex(entries, sections, name);
}

function occupied({ first }: Groups): Uint8Array {
  return Uint8Array.from({ length: first.length - 1 }, (_, at) =>
    (first[at + 1] ?? 0) > (first[at] ?? 0) ? 1 : 0,
  );
}
