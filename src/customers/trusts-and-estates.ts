import { TRUST_KINDS, TRUST_REMARKS, TRUSTS } from './data/trusts-and-accounts.js';
import { isCompany } from './joint-names.js';

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
const kinds = wordsOf(TRUST_KINDS);
const remarks = wordsOf(TRUST_REMARKS);

/** Words at the end of a trust's name. */
export const TRUST_ENDS = wordsOf(TRUSTS);

/** `The estate of Anna Muster`: the estate holds the account, but its late owner may be listed. */
const ESTATE = /^(?:the )?(?:estate|executors?|legal personal representatives?) of (?:the late )?(?=\S)/i;

/** Who left an estate, or null. */
export function lateOwnerOf(name: string): string | null {
  return ESTATE.test(name) ? name.replace(ESTATE, '') : null;
}

const BEFORE_TRUST = /^(?:the )?(?:trustees? (?:of|for) )?(?:the )?/i;
const NUMBER = /^[#(]?\d[\d./-]*[),]?$/;
/** A settlor's full name; of a family name alone there are too many, and nobody is found by it. */
const [FEWEST_WORDS, MOST_WORDS] = [2, 5];
const LONGEST = 100;

/**
 * Who made a trust, by its name: `Anna Muster 2014 Discretionary Trust`, `The Anna Muster Family Trust dated 1 May 2014`. Null
 * for a family name alone and for what may be a company's (`Velmar Investment Trust`).
 */
export function settlorOf(name: string): string | null {
  if (name.length > LONGEST) return null;
  const words = name.replace(BEFORE_TRUST, '').split(' ');
  let end = words.findIndex((word, at) => at >= FEWEST_WORDS && TRUST_ENDS.has(small(word)));
  if (end < 0 || !isRemark(words.slice(end + 1))) return null;
  while (kinds.has(small(words[end - 1] ?? '')) || NUMBER.test(words[end - 1] ?? '')) end -= 1;
  if (end < FEWEST_WORDS || end > MOST_WORDS) return null;
  const settlor = words
    .slice(0, end)
    .join(' ')
    .replace(/['’]s?$/, '');
  return isCompany(settlor) ? null : settlor;
}

/** Nothing, or a number or date of the trust: what else follows makes it a company (`Muster Trust Bank`). */
function isRemark([first]: readonly string[]): boolean {
  return first === undefined || NUMBER.test(first) || remarks.has(small(first));
}

function small(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.,:]$/, '')
    .replace('’', "'");
}
