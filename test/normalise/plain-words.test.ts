import { describe, expect, test } from '@jest/globals';
import { PlainWords } from '../../src/normalise/plain-words.js';

/** The words found, and how many of them a blank or nothing stands behind; null for a name that is not plain. */
function found(name: string): readonly [words: readonly string[], blanks: number] | null {
  const plain = new PlainWords();
  if (!plain.read(name)) return null;
  const words = Array.from({ length: plain.count }, (_, at) =>
    plain.text.slice(plain.from[at], plain.to[at]),
  );
  return [words, plain.blanks];
}

describe('a plain name', () => {
  test.each([
    ['Zoravan Qeltharani', ['Zoravan', 'Qeltharani'], 2],
    ['ZORAVAN, QELTHARANI', ['ZORAVAN', 'QELTHARANI'], 1],
    [' zoravan-Az  Za ', ['zoravan', 'Az', 'Za'], 2],
    ['a@b[c{d(e', ['a', 'b', 'c', 'd', 'e'], 1],
    ['Az/AZ_za', ['Az', 'AZ', 'za'], 1],
    ['z', ['z'], 1],
    ['', [], 0],
    [' - ', [], 0],
    ['Zoravan B. Qeltharani', ['Zoravan', 'B', 'Qeltharani'], 2],
    ['Z.M.Qeltharani', ['Z', 'M', 'Qeltharani'], 1],
    ["O'Zoravan", ['ozoravan'], 1],
    ["Zoravan'Az Al`Za", ['zoravanaz', 'alza'], 2],
    ['Zoraván, SS.Qœlthåraní-Ł’Þa', ['zoravan', 'ss', 'qoeltharani', 'ltha'], 4],
    ['ÆTHEL İZ Nguyễn', ['aethel', 'iz', 'nguyen'], 3],
  ])('%j is cut up', (name, words, blanks) => {
    expect(found(name)).toEqual([words, blanks]);
  });

  test.each([
    'MariaLuisa',
    'MaríaLuisa',
    'ZoraßÆ',
    'ZoravánÁ',
    'Zoravan 44',
    'Zoravan0',
    '9Zoravan',
    'A&B',
    '5%',
    'Zoravan (Qeltharani)',
    'Zoravan\u0080',
    'Zorava\u0301n',
    'Zoravªn',
    'Zoraván & Qelt',
    'ZoravÃ¡n',
    'ÏóòèíÏóòèí',
    'Зораван',
  ])('is not %j', (name) => {
    expect(found(name)).toBeNull();
  });

  test('is read as if none was before it', () => {
    const plain = new PlainWords();
    plain.read('Zoravan Qeltharani Bramholt');
    expect([plain.read('Okarwe'), plain.count, plain.blanks]).toEqual([true, 1, 1]);
  });
});
