import { describe, expect, test } from '@jest/globals';
import { companyCell } from '../../src/customers/company-cell.js';
import { readNameCell } from '../../src/customers/name-cell.js';
import type { EntityType } from '../../src/normalise/party.js';

/** `own + role: other` */
function read(text: string, type: EntityType = 'unknown'): string {
  const { own, others } = companyCell(text, type);
  return [own.join(' / '), ...others.map(({ role, name }) => `${role}: ${name}`)].join(' + ');
}

describe('a company and somebody else in one cell', () => {
  test.each([
    ['Velmora Trading Ltd (Anna Qeltharani)', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd [Anna Qeltharani]', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd - Anna Qeltharani', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd – Anna Qeltharani', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd / Anna Qeltharani', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd: Anna Qeltharani', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd, Anna Qeltharani', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd, attn. Anna Qeltharani', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Velmora Trading Ltd prop. Anna Qeltharani', 'Velmora Trading Ltd + owner: Anna Qeltharani'],
    ['Velmora GmbH, Inh. Anna Qeltharani', 'Velmora GmbH + owner: Anna Qeltharani'],
    ['Velmora Trading Ltd (Director: Anna Qeltharani)', 'Velmora Trading Ltd + director: Anna Qeltharani'],
    [
      'Velmora Ltd (dir. Anna Qeltharani, prop. Bert Orrinsk)',
      'Velmora Ltd + director: Anna Qeltharani + owner: Bert Orrinsk',
    ],
    ['ООО Велмора (Кельтарани Анна Ивановна)', 'ООО Велмора + contact: Кельтарани Анна Ивановна'],
    ['ООО "Велмора" (Кельтарани Анна Ивановна)', 'ООО "Велмора" + contact: Кельтарани Анна Ивановна'],
    ['АО «Велмора Групп» - Анна Кельтарани', 'АО «Велмора Групп» + contact: Анна Кельтарани'],
    ['Velmora Ltd / Orrinsk Shipping GmbH', 'Velmora Ltd + company: Orrinsk Shipping GmbH'],
    ['Velmora (Anna Qeltharani) Trading Ltd', 'Velmora Trading Ltd + contact: Anna Qeltharani'],
    ['Anna Qeltharani (Velmora Trading Ltd)', 'Anna Qeltharani + company: Velmora Trading Ltd'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
    const cell = readNameCell(text, 'unknown');
    expect(cell.others).toEqual(expect.arrayContaining([...companyCell(text, 'unknown').others]));
  });

  test('of an organization the company is the customer, of a person the person', () => {
    const text = 'Anna Qeltharani (Velmora Trading Ltd)';
    expect(read(text, 'organization')).toBe('Velmora Trading Ltd + contact: Anna Qeltharani');
    expect(read(text, 'person')).toBe('Anna Qeltharani + company: Velmora Trading Ltd');
    expect(read('Velmora (Anna Qeltharani)', 'organization')).toBe('Velmora + contact: Anna Qeltharani');
    expect(read('Velmora (Anna Qeltharani)')).toBe('');
  });

  test('a contact is a person, a company what its name says', () => {
    const types = (text: string) => companyCell(text, 'unknown').others.map(({ type }) => type);
    expect(types('Velmora Ltd (Anna Qeltharani)')).toEqual(['person']);
    expect(types('Velmora Ltd (Orrinsk Retail GmbH)')).toEqual([undefined]);
  });

  test.each(['(in liquidation)', '- Client Account', '(Head Office)', '- Spare Parts', '– Konto 2'])(
    'a remark is left out, and is nobody: %s',
    (remark) => {
      expect(read(`Velmora Trading Ltd ${remark}`)).toBe('Velmora Trading Ltd');
      expect(read(`Velmora Trading ${remark}`, 'organization')).toBe('Velmora Trading');
      expect(readNameCell(`Velmora Trading Ltd ${remark}`, 'unknown')).toMatchObject({
        full: `Velmora Trading Ltd ${remark}`,
        aliases: ['Velmora Trading Ltd'],
        others: [],
      });
    },
  );

  test('an organization that is a sole trader is the person', () => {
    expect(read('ИП Кельтарани Анна Ивановна', 'organization')).toBe(' + owner: Кельтарани Анна Ивановна');
    expect(readNameCell('ИП Кельтарани Анна Ивановна', 'organization').others).toHaveLength(1);
  });

  test.each([
    'Velmora Trading Ltd',
    'Velmora Trading Ltd (Cyprus)',
    'Velmora Trading (Cyprus) Ltd',
    'Velmora Trading Ltd (Hong Kong)',
    'Velmora Trading (Private) Limited',
    'Velmora Bank (VB)',
    'Velmora Trading Co., Ltd.',
    'Velmora Ltd, New York',
    'Velmora Ltd, 5 Example Street',
    'Velmora GmbH (nur per Post)',
    'Velmora GmbH “Anna - Qeltharani”',
    'Velmora A/S',
    'Muster, Anna',
    'Anna Qeltharani (Velmstadt)',
  ])('%s names nobody else', (text) => {
    expect(read(text)).toBe('');
    expect(read(text, 'organization')).toBe('');
  });
});

test.each([
  ['Maj. Gen. Zoravan Qeltharani', 'Maj. Gen. Zoravan Qeltharani'],
  ['Lt.-Gen. Zoravan Qeltharani', 'Lt.-Gen. Zoravan Qeltharani'],
])('behind a rank, Gen. is another one: %s', (text, full) => {
  expect(readNameCell(text, 'person')).toMatchObject({ full });
  expect(readNameCell(text, 'person').aliases).not.toContain('Qeltharani');
});

test('gen. between two names brings in another one', () => {
  expect(readNameCell('Anna Muster gen. Klein', 'person')).toMatchObject({
    full: 'Anna Muster',
    aliases: ['Klein'],
  });
});
