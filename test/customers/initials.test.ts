import { describe, expect, test } from '@jest/globals';
import { withInitials } from '../../src/customers/initials.js';
import { isPlainName } from '../../src/customers/plain-names.js';
import { isSingleName } from '../../src/customers/single-names.js';

describe('initials written together', () => {
  test.each([
    ['VV Muster', 'V V Muster'],
    ['VV. Muster', 'V V Muster'],
    ['Muster VV Mr', 'Muster V V'],
    ['Mr. VV Muster', 'V V Muster'],
    ['MJ Muster Beispiel', 'M J Muster Beispiel'],
    ['Muster Beispiel MJ', 'Muster Beispiel M J'],
    ['VV MUSTER BEISPIEL', 'V V MUSTER BEISPIEL'],
    ['генерал мустер вв', 'генерал мустер в в'],
    ['AM Muster Beispiel', 'A M Muster Beispiel'],
    ['RA MUSTER', 'R A MUSTER'],
    ['MUSTER OE', 'MUSTER O E'],
    ['RA Muster', 'R A Muster'],
    ['РА МУСТЕР', 'Р А МУСТЕР'],
    ['vv muster', 'v v muster'],
    ['muster vv', 'muster v v'],
    ['ra muster', 'r a muster'],
    ['muster ra', 'muster r a'],
    ['вв мустер', 'в в мустер'],
    ['Muster, VV', 'Muster, V V'],
  ])('%s', (cell, name) => {
    expect(withInitials(cell, 'person')).toBe(name);
    expect([isSingleName(cell), isPlainName(cell)]).toEqual([false, false]);
  });

  test.each([
    // names, particles and titles of two letters
    'AL MUSTER',
    'AN MUSTER',
    'MUSTER DI',
    'LI MUSTER',
    'WU MUSTER',
    'JO MUSTER',
    'TY MUSTER',
    'ЛИ МУСТЕР',
    'DR MUSTER',
    'dr muster',
    'muster jr',
    'Muster Jr.',
    'md muster',
    'ng muster',
    'al muster',
    'muster de',
    'ra muster beispiel',
    'Vv Muster',
    // beside two words, two letters that can be pronounced are as likely a name
    'RA MUSTER BEISPIEL',
    'VV MU LI',
    'A VV Muster',
    'Mr Khan Muster',
    'VV Muster Beispiel Probe',
    'VV Muster (Velmstadt)',
  ])('%s has none', (cell) => {
    expect(withInitials(cell, 'person')).toBeNull();
  });

  test('a company keeps its letters', () => {
    expect(withInitials('VV Muster GmbH', 'unknown')).toBeNull();
  });
});
