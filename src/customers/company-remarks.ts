import type { EntityType } from '../normalise/party.js';
import { withoutFigures } from './figures.js';

/** `Trustee of Velmar`, `c/o Velmar`: for whom the customer acts, or in whose care it is, where nobody else is named. */
const ACTING = /^(?:c\/o|trustees? (?:of|for)|nominees? (?:of|for)|on behalf of|obo|fbo) (?:the )?(?=\S)/i;
/** `Velmar i.L.`: that it is being wound up. */
const WOUND_UP =
  / (?:\(?(?:in|en|i|em|в) (?:liquidation|liquidazione|liquidación|liquidação|abwicklung|insolvenz|administration|ликвидации)|i\. ?l\.|i\. ?a\.)\)?$/i;
/** Words at the end of a name for which it has to be looked at. */
export const WOUND_UP_ENDS: ReadonlySet<string> = new Set(
  'liquidation liquidazione liquidación liquidação abwicklung insolvenz administration ликвидации'.split(' '),
);
const BRACKETS_AROUND_FIGURES = /[([]([\p{Nd}.,]+ ?%)[)\]]/gu;

/**
 * A company's name without shares, file numbers and telephones (`Velmar 60 %`, `Velmar #4711`), what became of it, and who
 * acts for it. Null where there is nothing of the kind. A number alone may be part of its name (`Fleet 7`).
 */
export function withoutCompanyRemark(name: string, type: EntityType): string | null {
  const open = name.replace(BRACKETS_AROUND_FIGURES, '$1');
  const own = withoutFigures(open, type).replace(ACTING, '').replace(WOUND_UP, '').trim();
  return own === '' || own === name || own === open ? null : own;
}
