import { describe, expect, test } from '@jest/globals';
import { withoutCourtesies } from '../../src/customers/courtesies.js';
import { readNameCell } from '../../src/customers/name-cell.js';

describe('a name without forms of address and degrees', () => {
  test.each([
    ['An Herrn Zoravan Qelthar', 'Zoravan Qelthar'],
    ['z. Hd. Herrn Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Hr. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Fam. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Fru Zorava Qelthar', 'Zorava Qelthar'],
    ['Pani Zorava Qelthar', 'Zorava Qelthar'],
    ['pan Ing. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['г-н Зораван Кельтар', 'Зораван Кельтар'],
    ['гражданка Зорава Кельтар', 'Зорава Кельтар'],
    ['Herrn Dr. med. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Prof. Dr. h.c. mult. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Dipl.-Kfm. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['H.E. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['The Family of Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Sig.ra Zorava Qelthar', 'Zorava Qelthar'],
    ['Don Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Zoravan Qelthar Jr.', 'Zoravan Qelthar'],
    ['Zoravan Qelthar III', 'Zoravan Qelthar'],
    ['Zoravan Qelthar, Ph.D., MBA', 'Zoravan Qelthar'],
    ['Zoravan Qelthar Dipl.-Ing.', 'Zoravan Qelthar'],
    ['Zoravan Qelthar M.Sc.', 'Zoravan Qelthar'],
    ['Zoravan Qelthar MA', 'Zoravan Qelthar'],
    ['Zoravan Qelthar & Frau', 'Zoravan Qelthar'],
    ['Qelthar Dr., Zoravan', 'Qelthar, Zoravan'],
    ['Qelthar, Hr. Zoravan', 'Qelthar, Zoravan'],
    ['Qelthar und Frau, Zoravan', 'Qelthar, Zoravan'],
  ])('%s', (cell, bare) => {
    expect(withoutCourtesies(cell, 'person')).toBe(bare);
    const inOrder = bare.split(', ').reverse().join(' ');
    expect(readNameCell(cell, 'unknown').aliases).toContain(inOrder);
  });

  test.each([
    'Zoravan Qelthar',
    // titles that are never a name, in front: the matcher leaves them out by itself
    'Herrn Zoravan Qelthar',
    'Dr. Zoravan Qelthar',
    // one word would be left
    'Don Qelthar',
    'Qelthar Jr.',
    // as likely names: nothing marks them
    'Zora Vel Ma',
    'ZORA VEL MA',
    'He Zora Vel',
    'Donna Zorava Qelthar',
    'Zoravan Qelthar Neto',
    'An Zora Vel',
    'Qelthar Li Jun',
  ])('%s has none', (cell) => {
    expect(withoutCourtesies(cell, 'person')).toBeNull();
  });

  test('companies and ships keep all their words', () => {
    expect(withoutCourtesies('Pan Zoravan Qelthar', 'organization')).toBeNull();
    expect(withoutCourtesies('Pan Zoravan Qelthar', 'vessel')).toBeNull();
    expect(withoutCourtesies('Don Zoravan Trading Ltd', 'unknown')).toBeNull();
  });

  test('what was written stays the name, since Pan and Junior are names too', () => {
    expect(readNameCell('Pan Zoravan Qelthar', 'person').full).toBe('Pan Zoravan Qelthar');
  });

  test('both of a couple are read behind German and Polish forms of address', () => {
    expect(readNameCell('Herrn und Frau Zoravan Qelthar', 'person')).toMatchObject({
      full: 'Herrn Zoravan Qelthar',
      others: [{ role: 'joint holder', name: 'Frau Zoravan Qelthar' }],
    });
  });
});
