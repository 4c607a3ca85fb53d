import { tokenBits } from '../normalise/rarity.js';
import { nameWords } from './name-fold.js';

/** One person in 65,000 or fewer has such a name. */
const NAME_BITS = 16;

/** Whether hardly anybody has a word for a name, so that standing alone it is rather a company's. */
export function isRareAsName(word: string): boolean {
  return nameWords(word).every((each) => tokenBits(each, 'person') >= NAME_BITS);
}
