import { CHINESE_SURNAMES } from '../normalise/data/chinese-sounds.js';
import { KOREAN_SURNAMES } from '../normalise/data/korean-surnames.js';
import { isEasternName, withoutEasternCourtesy } from './eastern-names.js';

/** Signs around and before remarks that only Chinese, Japanese and Korean texts have, and the usual ones for them. */
export const WIDE_REMARK_SIGN = /[（）【】〔〕［］，—–－]/;
const BRACKETED = /[([（【〔［][^()[\]（）【】〔〕［］]*[)\]）】〕］]/g;
/** Before these, two signs may be a Japanese surname. */
const BEHIND = /(?<=^.{3,4})[-–—－,，].*$/s;
/** The shortest and the longest name of a person; of five signs are foreign names and companies. */
const FEWEST_SIGNS = 2;
const MOST_SIGNS = 4;
/** A name of fewer signs may be the given name behind a Japanese surname, one of more a company. */
const SIGNS_BEHIND_WORD = 3;
/** Such a name, the blank before it, and a word of two signs. */
const LEAST_BEHIND_WORD = 6;
const BLANK = 32;
const FIRST_SIGN = 0x3400;

/** Whether a name may have a word before it or, behind a hyphen, after it, for which `withoutEasternRemark` must look. */
export function mayHaveWordBeside(name: string): boolean {
  return mayFollowWord(name) || (name.charCodeAt(name.length - 1) >= FIRST_SIGN && name.includes('-'));
}

/** Whether the last word has as many signs as a name that may stand behind a place. */
function mayFollowWord(name: string): boolean {
  return (
    name.length >= LEAST_BEHIND_WORD &&
    name.charCodeAt(name.length - SIGNS_BEHIND_WORD - 1) === BLANK &&
    name.charCodeAt(name.length - 1) >= FIRST_SIGN
  );
}

/**
 * A person's name in Chinese or Korean signs without what stands beside it: `王丽（北京）`, `【VIP】王丽先生`, `王丽-北京`,
 * `北京 王丽华`. Null where there is nothing beside it, or where what is left is not as long as a person's name.
 */
export function withoutEasternRemark(text: string): string | null {
  const named = text.replace(BRACKETED, ' ').replace(BEHIND, '').trim();
  const polite = withoutEasternCourtesy(named) ?? named;
  const name = behindWord(polite) ?? polite;
  if (name === text || !isEasternName(name)) return null;
  return name.length >= FEWEST_SIGNS && name.length <= MOST_SIGNS ? name : null;
}

/** The name behind a place or another word that cannot be its surname. */
function behindWord(text: string): string | null {
  if (!mayFollowWord(text)) return null;
  const [before = '', name = '', more] = text.split(' ');
  if (more !== undefined || before.length < 2 || !isEasternName(before + name)) return null;
  return isSurname(name.charAt(0)) && !KOREAN_SURNAMES.has(before) ? name : null;
}

function isSurname(sign: string): boolean {
  return CHINESE_SURNAMES.includes(sign) || KOREAN_SURNAMES.has(sign);
}
