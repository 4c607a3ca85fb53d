import anyAscii from 'any-ascii';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { letterTable, wordByWord } from './word-by-word.js';

/** Georgian after the national system of 2002, without its apostrophes. */
const GEORGIAN = letterTable(`
  ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz
  წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h ჱ:e ჲ:y ჳ:w ჴ:kh ჵ:o ჶ:f
`);
/** Armenian after BGN/PCGN 1981, as in Armenian passports, without apostrophes. */
const ARMENIAN = letterTable(`
  ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r
  ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev
`);

/** The words of a Georgian name in Latin letters. */
export function romaniseGeorgian(words: readonly ScriptWord[]): readonly NameToken[] {
  return wordByWord(words, 'Geor', (word) => spell(word, GEORGIAN));
}

/** The words of an Armenian name in Latin letters. */
export function romaniseArmenian(words: readonly ScriptWord[]): readonly NameToken[] {
  return wordByWord(words, 'Armn', (word) =>
    spell(
      word
        // ե and ո have a glide at the beginning of a word (Yeghishe, Voskan); ու is u; եւ is written apart at times.
        .replace(/^ե(?!ւ)/, 'yե')
        .replace(/^և|^եւ/, 'yև')
        .replace(/^ո(?!ւ)/, 'vո')
        .replaceAll('եւ', 'և')
        .replaceAll('ու', 'u'),
      ARMENIAN,
    ),
  );
}

function spell(word: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (const letter of word) result += table.get(letter) ?? anyAscii(letter).toLowerCase();
  return result;
}
