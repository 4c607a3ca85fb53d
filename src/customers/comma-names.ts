import type { EntityType, NamePart } from '../normalise/party.js';
import { titlesBefore } from './courtesies.js';
import { nameWords } from './name-fold.js';

/** What may follow a comma and is not a given name. */
const SUFFIX =
  /^(?:jr|sr|junior|senior|[ivx]{1,4}|ph\.?d|md|m\.d|esq|dds|cpa|mba|obe|mbe|cbe|qc|kc|bsc|msc|dr)\.?$/i;
const LEGAL_FORM =
  /^(?:inc|incorporated|ltd|limited|llc|l\.l\.c|llp|lp|l\.p|plc|corp|corporation|co|company|gmbh|ag|kg|ug|se|sa|s\.a|sas|sarl|s\.a\.r\.l|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|n\.v|oy|oyj|ab|as|a\.s|aps|kft|zrt|doo|d\.o\.o|sp\.? z o\.?o|ooo|oao|zao|pao|ооо|оао|зао|пао|ао|pte|pty|pvt|jsc|pjsc|ojsc|cjsc|sa de cv|s\.a\.? de c\.v|s\. de r\.l|ltda|lda|eirl|the|fzc|fze|fzco|dmcc|wll|w\.l\.l|sal|ve ticaret|ltd\.? şti|a\.ş)\b/i;

/** `LAST, First Middle` and `Last, First, Jr.` in reading order with roles; `Acme, Inc.` as it stands. */
export function readCommas(name: string, type: EntityType): { full: string; parts: readonly NamePart[] } {
  const asItStands = { full: name, parts: [] };
  if (!/[,，،]/.test(name) || type === 'organization' || type === 'vessel' || type === 'aircraft')
    return asItStands;
  const pieces = name
    .split(/[,，،]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const suffixes = pieces.slice(1).filter((piece) => SUFFIX.test(piece));
  const [family, given, ...more] = pieces.filter((piece, index) => index === 0 || !SUFFIX.test(piece));
  if (family === undefined || given === undefined) return { full: pieces.join(' '), parts: [] };
  // Without a type, a long text with a comma is just as likely to be the name of a company.
  const longest = type === 'person' ? 7 : 4;
  const length = nameWords(given).length;
  if (
    more.length > 0 ||
    LEGAL_FORM.test(given) ||
    length === 0 ||
    length > longest ||
    nameWords(family).length > longest
  )
    return asItStands;
  // `Mr Muster, Anna`
  const words = family.split(' ');
  const titles = titlesBefore(words);
  const own = words.slice(titles).join(' ');
  const parts: NamePart[] = [
    { role: 'given', text: given },
    { role: 'family', text: own },
  ];
  return { full: [...words.slice(0, titles), given, own, ...suffixes].join(' '), parts };
}
