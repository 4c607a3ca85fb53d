import { expect, test } from '@jest/globals';
import { writtenWords } from '../../src/match/written-words.js';

test.each([
  ['Zoravan QELTHARANI', { zoravan: 'Zoravan', qeltharani: 'QELTHARANI' }],
  ['Зораван Кельтарани', { zoravan: 'Зораван', keltarani: 'Кельтарани' }],
  ["O'Balisa, Seán", { obalisa: "O'Balisa", sean: 'Seán' }],
  ['Vashgirdi-Alazar', { vashgirdi: 'Vashgirdi', alazar: 'Alazar' }],
])('%s', (full, expected) => {
  expect(Object.fromEntries(writtenWords(full))).toEqual(expected);
});

test('a word that is compared as several tokens is not among them', () => {
  expect(writtenWords('량범규').size).toBe(0);
});

test('of an Arabic word with its article the name is', () => {
  expect([...writtenWords('الزرقومي').values()]).toEqual(['الزرقومي']);
  expect([...writtenWords('الزرقومي').keys()]).not.toContain('al');
});

test('the first of two words with one form is kept, and no text of a novel is read', () => {
  expect(writtenWords('Zoravan ZORAVAN').get('zoravan')).toBe('Zoravan');
  expect(writtenWords('Zoravan '.repeat(100)).size).toBe(0);
});
