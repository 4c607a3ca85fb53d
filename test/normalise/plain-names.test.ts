import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayBeCut } from '../../src/normalise/cut-length.js';
import { knownReading, readKnown } from '../../src/normalise/known-reading.js';
import { readName } from '../../src/normalise/name.js';
import { inOneScript, PlacedWords } from '../../src/normalise/one-script.js';
import { PlainWords } from '../../src/normalise/plain-words.js';
import type { Script } from '../../src/normalise/script.js';
import { tagName } from '../../src/normalise/tagged-name.js';
import { nameInParts } from '../../src/normalise/transliterate.js';
import { europeanName } from '../match/generated-names.js';

/** A mark that cleaning takes away: with it a name is cleaned and cut up, without it the short way is taken. */
const MARK = '\u200f';

function nameOf(letters: string): fc.Arbitrary<string> {
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 });
  return fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => words.map((word_) => word_.join('')).join(' '));
}

/** All that is known of the readings of a name, however they were found. */
function known(raw: string, readings = readKnown(raw)) {
  return readings.map(({ names, tokens, whole, script }) => ({
    names,
    tokens: tokens.map((token) => ({ ...token, name: null })),
    whole,
    script,
  }));
}

const alphabets = [
  ['Cyrillic', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВСРОПШЩЧЁ'],
  ['Arabic', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژکگیھ'],
  ['Arabic and its like', 'ابتدرسعلمنويكگڵەہےۓۂٶۆڑٹہـًَّٕٓٔٱ'],
  ['Devanagari', 'अआइकखगघचजटडतदनपबमयरलवशसहािीुूेैोौंँ्'],
  ['Devanagari with its dots', 'अकजडफनरळखक़ज़ड़ढ़फ़ऩऱऴ़ािं्'],
  ['Chinese', '王李张刘陈杨黄赵周吴建国文明华公司银行'],
  ['Korean', '김이박최정강조윤장임철수영희민준은행'],
] as const;

describe('a name in one script', () => {
  test.each(alphabets)('%s: is read as it is when it is cleaned and cut up', (_script, letters) => {
    const placed = new PlacedWords();
    let short = 0;
    fc.assert(
      fc.property(nameOf(letters), (name) => {
        if (placed.read(name)) short++;
        expect(readName(name)).toEqual(readName(name + MARK));
        expect(known(name)).toEqual(known(name + MARK));
      }),
      { numRuns: 300 },
    );
    expect(short).toBeGreaterThan(30);
    expect(inOneScript(`Ив${MARK}`)).toBeNull();
  });

  test.each([
    [
      'Cyrillic',
      'Фёдор Пётр Иванов Петренко Завод Банков Ковальський Дзям Аўна И Ь Объедков Соколов Лев Белова радио завод Стройбанк южный',
    ],
    [
      'Arabic',
      'محمد حسین عبد الله الدين عبدالله حسن رضا نور وحيشي بنك شركة ابو الرحمن گل پور سعید ذ م آل امیرحسین ء بندر علي علمي حزب جنرال آزاد',
    ],
    ['Devanagari', 'नरेन्द्र अजहर हसन क शर्मा कुमार'],
    ['Chinese', '王 张伟 王小明 欧阳修 山田太郎 佐藤 普京 娜塔莎 华科技 小明 银行 金正恩 司马相如 㐀'],
    ['Korean', '김 김정은 이 남궁민수 황보 박근혜 은행 조선은행 김은행 정은 최가나다 제갈'],
  ])('%s: words that decide how others are read, and words that do not', (_script, words) => {
    const word = fc.constantFrom(...words.split(' '));
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(name, (text) => {
        expect(known(text)).toEqual(known(text + MARK));
      }),
      { numRuns: 400 },
    );
  });

  test.each<readonly [string, Script, string | null, readonly string[]]>([
    ['王小明', 'Hani', 'surname word', ['wang xiaoming', 'wong siuming', 'wang hsiaoming']],
    ['小明 王', 'Hani', 'spelt spelt', ['xiaoming wang']],
    ['娜塔莎 王', 'Hani', null, ['natasha wang']],
    ['小明 华公司', 'Hani', null, ['xiaoming hua company']],
    ['김정은', 'Hang', 'surname word', ['kim jongun']],
    ['정은 김', 'Hang', 'spelt spelt', ['jongun kim', 'jeongeun gim']],
    ['정은 은행', 'Hang', null, ['jongun bank']],
  ])('%s: in parts, unless its words show more together', (name, script, as, wholes) => {
    expect(nameInParts(name.split(' '), script)?.as.join(' ') ?? null).toBe(as);
    expect(
      readKnown(name)
        .map(({ whole }) => whole)
        .slice(0, wholes.length),
    ).toEqual(wholes);
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

describe('a name in Latin letters', () => {
  const letters = "aeinszAENSéüßñłøšžœıÉÜŁØŠŽÆİÃĎáÁạễƒĳŉǆªʰ'’`´.-;() ´\u00a0\u0301";

  test('is read as it is when it is cleaned and cut up', () => {
    let short = 0;
    fc.assert(
      fc.property(fc.oneof(nameOf(letters), europeanName), (name) => {
        if (new PlainWords().read(name)) short++;
        const readings = readName(name).map(({ tokens }) => knownReading(tokens));
        expect(known(name)).toEqual(known(name, readings));
      }),
      { numRuns: 2000 },
    );
    expect(short).toBeGreaterThan(200);
  });

  test('whose letters are in a wrong encoding is repaired', () => {
    expect(known('ZoravÃ¡n')).toEqual(known('Zoravan'));
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
