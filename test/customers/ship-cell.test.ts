import { describe, expect, test } from '@jest/globals';
import { readNameCell } from '../../src/customers/name-cell.js';
import { imoInName, shipNames } from '../../src/customers/ship-cell.js';

describe('names of a ship in its cell', () => {
  test.each([
    ...[
      'MS',
      'F/V',
      'M/Y',
      'MY',
      'MTS',
      'S/T',
      'VLCC',
      'TUG',
      'Tanker',
      'Yacht',
      'M.V.',
      'LPG/C',
      'Oil tanker',
      'т/х',
    ].map((kind) => [`${kind} VELMARA`, ['VELMARA']] as const),
    ['VELMARA MV', ['VELMARA']],
    ['VELMARA, MV', ['VELMARA']],
    ['VELMARA (MV)', ['VELMARA']],
    ['VELMARA IMO 9074729', ['VELMARA']],
    ['VELMARA (IMO: 9074729)', ['VELMARA']],
    ['MV VELMARA - IMO No. 9074729', ['VELMARA']],
    ['VELMARA (Kunmera)', ['VELMARA']],
    ['VELMARA - general cargo', ['VELMARA']],
    ['VELMARA (ex ZORA I)', ['VELMARA', 'ZORA I']],
    ['MT VELMARA ex-ZORA I', ['VELMARA', 'ZORA I']],
    ['VELMARA (Kunmera) ex ZORA I', ['VELMARA', 'ZORA I']],
    ['VELMARA (ex ZORA I, ex QELTHAR)', ['VELMARA', 'ZORA I', 'QELTHAR']],
  ])('%s', (cell, names) => {
    expect(shipNames(cell, 'vessel')).toEqual(names);
    expect(readNameCell(cell, 'vessel').aliases).toEqual(expect.arrayContaining([...names]));
  });

  test.each(['VELMARA', 'VELMARA STAR', 'ST VELMARA', 'TANKER'])('%s is one name', (cell) => {
    expect(shipNames(cell, 'vessel')).toEqual([]);
  });

  test('of a customer without a type, only what nobody else is called', () => {
    expect(shipNames('M/Y VELMARA', 'unknown')).toEqual(['VELMARA']);
    expect(shipNames('VELMARA (IMO 9074729)', 'unknown')).toEqual(['VELMARA']);
    expect(shipNames('MY VELMARA', 'unknown')).toEqual([]);
    expect(shipNames('M/Y VELMARA', 'person')).toEqual([]);
  });

  test.each([
    'MS VELMARA',
    'TEPLOKHOD VELMARA',
    'Tanker VELMARA',
    'Motor tanker VELMARA',
    'VELMARA tug',
    'теплоход VELMARA',
    'VELMARA (MT)',
  ])('of a customer without a type, %s is a ship', (cell) => {
    expect(shipNames(cell, 'unknown')).toEqual(['VELMARA']);
    expect(readNameCell(cell, 'unknown')).toMatchObject({ full: cell, aliases: ['VELMARA'] });
  });

  test.each([
    'Ms Velmara',
    'MS Velmara',
    'Velmara Tanker Ltd',
    'Tanker Owners Association Ltd',
    'Anna (MT) Muster',
  ])('of a customer without a type, %s is none', (cell) => {
    expect(shipNames(cell, 'unknown')).toEqual([]);
  });

  test('a valid IMO number is the identifier of the ship', () => {
    expect(imoInName('VELMARA (IMO 9074729)', 'vessel')).toMatchObject({ type: 'imo', value: '9074729' });
    expect(imoInName('VELMARA (IMO 9074728)', 'vessel')).toBeNull();
    expect(imoInName('VELMARA 9074729', 'vessel')).toBeNull();
    expect(imoInName('VELMARA IMO 9074729', 'organization')).toBeNull();
  });
});
