import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MarkedName, markNames } from '../../src/report/html/name-marks.js';
import { part } from './rows.js';

const shorthand = (name: MarkedName) =>
  name.filter(([, mark]) => mark !== 'plain').map(([text, mark]) => `${text}:${mark}`);

test('what the explanation names differs or is similar; the rest agrees', () => {
  const { customer, listed } = markNames("O'Brien Mary-Ann Xavier", 'Mary Ann OBRIEN Zed', [
    part('extra', -3, 'left over', { customer: ['xavier'], listed: [] }),
    part('missing', -3, 'left over', { customer: [], listed: ['Zed'] }),
  ]);
  expect(shorthand(customer)).toEqual(["O'Brien:agree", 'Mary:agree', 'Ann:agree', 'Xavier:differ']);
  expect(shorthand(listed)).toEqual(['Mary:agree', 'Ann:agree', 'OBRIEN:agree', 'Zed:differ']);
});

test('a contradiction of several words, and words written as one', () => {
  const { customer, listed } = markNames('Abdul Rahman Omar Said', 'Abdulrahman Yusuf Hadi', [
    part('token', -1, 'written as one', { customer: ['Abdul', 'Rahman'], listed: ['Abdulrahman'] }),
    part('contradiction', -20, 'different', { customer: ['omar', 'said'], listed: ['yusuf', 'hadi'] }),
  ]);
  expect(shorthand(customer)).toEqual(['Abdul:similar', 'Rahman:similar', 'Omar:differ', 'Said:differ']);
  expect(shorthand(listed)).toEqual(['Abdulrahman:similar', 'Yusuf:differ', 'Hadi:differ']);
});

test('another script: all agrees when nothing is said against it, and no guess when something is', () => {
  const same = markNames('Иван Примеров', 'Ivan Primerov', [
    part('name', 100, 'Иван Примеров against Ivan Primerov'),
  ]);
  expect(shorthand(same.customer)).toEqual(['Иван:agree', 'Примеров:agree']);
  const named = markNames('Иван Примеров Лишний', 'Ivan Primerov', [
    part('extra', -5, 'left over', { customer: ['Лишний'], listed: [] }),
  ]);
  expect(shorthand(named.customer)).toEqual(['Иван:agree', 'Примеров:agree', 'Лишний:differ']);
  expect(shorthand(named.listed)).toEqual(['Ivan:agree', 'Primerov:agree']);
  const other = markNames('李明', 'LI Xiang', [
    part('contradiction', -20, 'different', { customer: ['ming'], listed: ['Xiang'] }),
  ]);
  expect(shorthand(other.customer)).toEqual([]);
  expect(shorthand(other.listed)).toEqual(['LI:agree', 'Xiang:differ']);
});

test('the stretches are the name, whole and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const { customer, listed } = markNames(left, right, [
        part('token', -1, 'similar', { customer: [left], listed: [right] }),
      ]);
      expect(customer.map(([text]) => text).join('')).toBe(left);
      expect(listed.map(([text]) => text).join('')).toBe(right);
    }),
  );
});
