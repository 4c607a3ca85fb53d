import { ACCOUNT_ENDS } from './account-remarks.js';
import { hasTitle } from './bare-names.js';
import { WOUND_UP_ENDS } from './company-remarks.js';
import { mayBeAddressed } from './courtesies.js';
import { mayBePair, mayEndInCourtesy, namesByScript } from './eastern-names.js';
import { mayHaveWordBeside, WIDE_REMARK_SIGN } from './eastern-remarks.js';
import { mayBeGlued } from './glued-names.js';
import { TRUST_ENDS } from './trusts-and-estates.js';

/** Signs and white space that call for a closer look at a cell. */
const SIGN = /[:;|,，،、&/\\+()[\]{}#*«"0-9\n\r\t\u00a0]| [ \-–—]/;
/** The same in other scripts; in the class above they would double the time for every name. */
const WIDE_SIGN = /[：；؛｜＆／＋٠-٩۰-۹]/;
/** Words that call for a closer look where they stand between two others. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  `aka a.k.a a.k.a. fka f.k.a f.k.a. dba d.b.a d.b.a. t.a t.a. c.o. also otherwise known formerly previously trading doing operating née nee né geb. geborene domu урожд.
  урожденная alias genannt gen. dit dite care attn attn: attn. fao prop. prop: propr. proprietor owned inh. inh: inhaber inhaberin владелец dir. dir: ceo gf gf: geschäftsführer директор ген. represented vertreten rep. contact: в atf itf fbo obo trustee trustees trust behalf benefit of and und et en y e z он она также
  och og ja ve és та и или або or oder ou eller veya jtwros i a o u u. і و and/or und/oder y/o e/o e/ou et/ou и/или`.split(
    /\s+/,
  ),
);
const LONGEST_WORD = 14;
/** Words that call for it at the end. */
export const TAIL_WORDS: ReadonlySet<string> = new Set([...TRUST_ENDS, ...ACCOUNT_ENDS, ...WOUND_UP_ENDS]);

/**
 * Whether a text is a single name and nothing else, as nearly all are: then no reading (name-readings.ts) gives another
 * name, and nobody else is in it.
 */
export function isSingleName(text: string): boolean {
  if (SIGN.test(text) || mayEndInCourtesy(text)) return false;
  if (text.includes('（') || text.includes('【')) return false;
  if (text.charCodeAt(0) > 0x2ff && (hasWideSign(text) || mayHaveWordBeside(text) || mayBePair(text)))
    return false;
  let space = text.indexOf(' ');
  if (space === -1) return !mayBeGlued(text);
  const first = space;
  for (let next = text.indexOf(' ', space + 1); next !== -1; next = text.indexOf(' ', space + 1)) {
    if (next - space <= LONGEST_WORD && INNER_WORDS.has(text.slice(space + 1, next).toLowerCase()))
      return false;
    space = next;
  }
  if (text.length - space <= LONGEST_WORD && TAIL_WORDS.has(text.slice(space + 1).toLowerCase()))
    return false;
  return (
    !hasTitle(text, first, space) && !mayBeAddressed(text, first, space) && namesByScript(text).length === 0
  );
}

function hasWideSign(text: string): boolean {
  return WIDE_SIGN.test(text) || WIDE_REMARK_SIGN.test(text);
}
