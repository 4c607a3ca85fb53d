import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayBeCut } from '../../src/normalise/cut-length.js';
import { readKnown } from '../../src/normalise/known-reading.js';
import { readName } from '../../src/normalise/name.js';
import { inOneScript } from '../../src/normalise/one-script.js';
import { tagName } from '../../src/normalise/tagged-name.js';

/** A mark that cleaning takes away: with it a name is cleaned and cut up, without it the short way is taken. */
const MARK = '\u200f';

function nameOf(letters: string): fc.Arbitrary<string> {
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 });
  return fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => words.map((word_) => word_.join('')).join(' '));
}

const alphabets = [
  ['Cyrillic', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВСРОПШЩЧЁ'],
  ['Arabic', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژکگیھ'],
  ['Devanagari', 'अआइकखगघचजटडतदनपबमयरलवशसहािीुूेैोौंँ्'],
  ['Chinese', '王李张刘陈杨黄赵周吴建国文明华公司银行'],
  ['Korean', '김이박최정강조윤장임철수영희민준은행'],
] as const;

describe('a name in one script', () => {
  test.each(alphabets)('%s: is read as it is when it is cleaned and cut up', (_script, letters) => {
    let short = 0;
    fc.assert(
      fc.property(nameOf(letters), (name) => {
        if (inOneScript(name) !== null) short++;
        expect(readName(name)).toEqual(readName(name + MARK));
        expect(readKnown(name)).toEqual(readKnown(name + MARK));
      }),
      { numRuns: 300 },
    );
    expect(short).toBeGreaterThan(30);
    expect(inOneScript(`Ив${MARK}`)).toBeNull();
  });

  test.each([
    ['Cyrillic', 'Фёдор Пётр Иванов Петренко Завод Банков Ковальський Дзям Аўна И Ь Объедков'],
    [
      'Arabic',
      'محمد حسین عبد الله الدين عبدالله حسن رضا نور وحيشي بنك شركة ابو الرحمن گل پور سعید ذ م آل امیرحسین ء',
    ],
    ['Devanagari', 'नरेन्द्र अजहर हसन क शर्मा कुमार'],
  ])('%s: words that decide how others are read, and words that do not', (_script, words) => {
    const word = fc.constantFrom(...words.split(' '));
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(name, (text) => {
        expect(readKnown(text)).toEqual(readKnown(text + MARK));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['two scripts', 'Иван Smith'],
    ['a capital inside', 'ИванПетров'],
    ['a quotation mark', 'ООО "Пример"'],
    ['an initial', 'И. Петров'],
    ['what may be letters in a wrong encoding', 'РЁРЁ'],
    ['a hyphen', 'Анна-Мария'],
    ['nothing but blanks', '  '],
  ])('not: %s', (_what, name) => {
    expect(inOneScript(name)).toBeNull();
  });
});

describe('a name in ASCII letters', () => {
  const letters = 'abcdeilmnorstuyzABCDMS';

  test.each(['person', 'other'] as const)('%s: is tagged as it is when it is cleaned', (kind) => {
    const words = fc.constantFrom(
      'al',
      'bin',
      'Ltd',
      'Mr',
      'DE',
      'bank',
      'Petrovich',
      'Li',
      'B',
      'MariaLuisa',
    );
    const name = fc
      .tuple(nameOf(letters), fc.array(words, { maxLength: 2 }), fc.constantFrom(' ', ', ', ' - ', '  '))
      .map(([first, more, between]) => [first, ...more].join(between));
    fc.assert(
      fc.property(name, (text) => {
        // how long a name is as given says whether its end may have been cut off
        fc.pre(mayBeCut(text.length) === mayBeCut(text.length + MARK.length));
        expect(tagName(text, kind)).toEqual(tagName(text + MARK, kind));
      }),
      { numRuns: 500 },
    );
  });
});
