import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MarkedName, markNames } from '../../src/report/html/name-marks.js';
import { part } from './rows.js';

const shorthand = (name: MarkedName) =>
  name.filter(([, mark]) => mark !== 'plain').map(([text, mark]) => `${text}:${mark}`);

test('what the explanation names differs or is similar; the rest agrees', () => {
  const { customer, listed } = markNames("O'Brien Mary-Ann Xavier", 'Mary Ann OBRIEN Zed', [
    part('extra', -3, 'xavier: not in the listed name'),
    part('missing', -3, 'zed: only in the listed name'),
  ]);
  expect(shorthand(customer)).toEqual(["O'Brien:agree", 'Mary:agree', 'Ann:agree', 'Xavier:differ']);
  expect(shorthand(listed)).toEqual(['Mary:agree', 'Ann:agree', 'OBRIEN:agree', 'Zed:differ']);
});

test('a contradiction of several words, and words written as one', () => {
  const { customer, listed } = markNames('Abdul Rahman Omar Said', 'Abdulrahman Yusuf Hadi', [
    part('token', -1, 'abdul rahman ~ abdulrahman: written as one'),
    part('contradiction', -20, 'omar said against yusuf hadi: different names'),
  ]);
  expect(shorthand(customer)).toEqual(['Abdul:similar', 'Rahman:similar', 'Omar:differ', 'Said:differ']);
  expect(shorthand(listed)).toEqual(['Abdulrahman:similar', 'Yusuf:differ', 'Hadi:differ']);
});

test('another script: all agrees when nothing is said against it, and no guess when something is', () => {
  const same = markNames('Иван Примеров', 'Ivan Primerov', [
    part('name', 100, 'Иван Примеров against Ivan Primerov'),
  ]);
  expect(shorthand(same.customer)).toEqual(['Иван:agree', 'Примеров:agree']);
  const other = markNames('Иван Примеров Лишний', 'Ivan Primerov', [
    part('extra', -5, 'lishnij: not in the listed name'),
  ]);
  expect(shorthand(other.customer)).toEqual([]);
  expect(shorthand(other.listed)).toEqual(['Ivan:agree', 'Primerov:agree']);
});

test('the stretches are the name, whole and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const { customer, listed } = markNames(left, right, [part('token', -1, `${left} ~ ${right}: similar`)]);
      expect(customer.map(([text]) => text).join('')).toBe(left);
      expect(listed.map(([text]) => text).join('')).toBe(right);
    }),
  );
});
