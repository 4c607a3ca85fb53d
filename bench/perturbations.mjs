// The ways in which names of listed parties are altered to measure what is still found. Written before the engine was tuned; each
// operation takes (name, random, type) and gives the altered name, or null where the class has nothing to alter.
import { otherDiacritics, otherDoubling, otherRomanisation, respeltByEar } from './perturb/spelling.mjs';
import { lookAlike, mistyped, scanned, transposed, withInvisible, withoutVowels } from './perturb/typing.mjs';
import {
  gluedOrSplit,
  otherCase,
  otherOrder,
  otherParticles,
  otherPunctuation,
  toInitials,
  truncated,
  withHonorific,
  withoutMiddle,
  withoutPatronymic,
} from './perturb/words.mjs';

/**
 * The least share to be found at the default threshold, per group (near-miss negatives flagged on the target: at most 3 %).
 */
export const TARGETS = { benign: 0.99, typo: 0.97, phonetic: 0.97, adversarial: 0.92 };

/**
 * `rate`: how much of a name is altered. `drops`: words are lost, and the name counts only where what is left carries 12 bits.
 */
export const PERTURBATIONS = [
  { id: 'transliteration', group: 'benign', rate: '1–2 sounds', operation: otherRomanisation },
  {
    id: 'diacritics',
    group: 'benign',
    rate: 'all lost or written out, or 1–2 added',
    operation: otherDiacritics,
  },
  { id: 'order', group: 'benign', rate: 'one turn', operation: otherOrder },
  { id: 'middle dropped', group: 'benign', rate: 'one word', drops: true, operation: withoutMiddle },
  { id: 'patronymic dropped', group: 'benign', rate: 'one', drops: true, operation: withoutPatronymic },
  { id: 'particles', group: 'benign', rate: 'one', drops: true, operation: otherParticles },
  { id: 'initials', group: 'benign', rate: 'one word', drops: true, operation: toInitials },
  { id: 'honorific', group: 'benign', rate: 'one', operation: withHonorific },
  { id: 'punctuation', group: 'benign', rate: 'one way', operation: otherPunctuation },
  { id: 'case', group: 'benign', rate: 'all letters', operation: otherCase },
  { id: 'one typo', group: 'typo', rate: '1 edit', operation: (name, random) => mistyped(name, random, 1) },
  { id: 'two typos', group: 'typo', rate: '2 edits', operation: (name, random) => mistyped(name, random, 2) },
  { id: 'transposition', group: 'typo', rate: '1 pair', operation: transposed },
  { id: 'glued or split', group: 'typo', rate: 'one place', operation: gluedOrSplit },
  {
    id: 'doubled letters',
    group: 'phonetic',
    rate: 'all collapsed, or one doubled',
    operation: otherDoubling,
  },
  { id: 'by ear', group: 'phonetic', rate: '1–2 sounds', operation: respeltByEar },
  { id: 'homoglyph', group: 'adversarial', rate: '1–3 letters', operation: lookAlike },
  { id: 'zero-width', group: 'adversarial', rate: '1–3 signs', operation: withInvisible },
  {
    id: 'vowels dropped',
    group: 'adversarial',
    rate: 'a third of the inner vowels',
    operation: withoutVowels,
  },
  { id: 'ocr', group: 'adversarial', rate: '1–2 signs', operation: scanned },
  { id: 'truncation', group: 'adversarial', rate: 'at 35 characters', drops: true, operation: truncated },
];
