import { expect, test } from '@jest/globals';
import { nearest } from '../../src/tabular/nearest.js';

const COMMANDS = ['lookup', 'compare', 'evaluate', 'help'];
const LISTS = ['ofac-sdn', 'ofac-consolidated', 'eu-fsf', 'uk-sanctions-list', 'un'];

test.each([
  ['lookp', COMMANDS, 'lookup'],
  ['compar', COMMANDS, 'compare'],
  ['evalaute', COMMANDS, 'evaluate'],
  ['eufsf', LISTS, 'eu-fsf'],
  ['ofac_sdn', LISTS, 'ofac-sdn'],
  ['sdn', LISTS, 'ofac-sdn'],
  ['UN', LISTS, 'un'],
  ['custmers.csv', ['others.csv', 'customers.csv'], 'customers.csv'],
])('%s', async (word, known, meant) => {
  expect(await nearest(word, known)).toBe(meant);
});

test.each([
  ['foo', COMMANDS],
  ['customers.csv', COMMANDS],
  ['nosuch.csv', ['out.csv', 'report.json']],
  ['pep', LISTS],
])('%s is near nothing', async (word, known) => {
  expect(await nearest(word, known)).toBeNull();
});
