import { describe, expect, test } from '@jest/globals';
import { lookUpHeader } from '../../src/tabular/header-lookup.js';
import { mapHeaders } from '../../src/tabular/map-headers.js';
import { idAmong, isRowNumber } from '../../src/tabular/row-numbers.js';

function rows(...cells: readonly (readonly string[])[]) {
  return cells.map((row, at) => ({ line: at + 2, cells: [...row] }));
}

describe('a column that numbers the rows', () => {
  test.each(
    'Nr|Nr.|No.|No|NO|№|N°|Nº|#| # |Lfd. Nr.|Lfd.Nr|laufende Nummer|S/N|S.No.|Sr. No.|Sl No|序号|№ п/п|п/п|Lp.|Sıra No|Α/Α|م|ردیف|STT'.split(
      '|',
    ),
  )('is called %s', async (header) => {
    expect(isRowNumber(header)).toBe(true);
    const { mapping, rowNumbers, unusedColumns } = await mapHeaders([header, 'Name']);
    expect(mapping.map(({ field }) => field)).toEqual(['name']);
    expect([rowNumbers, unusedColumns]).toEqual([[0], [header]]);
  });

  test.each(['Number', 'Номер', 'Passport No.', 'Kundennr.', 'Nr. pasaport', '编号', 'Name', '', '-'])(
    'is not called %s',
    (header) => expect(isRowNumber(header)).toBe(false),
  );

  test.each(['Kundennummer', 'Customer No', 'id', 'Code client', '客户号'])(
    'gives way to %s, wherever it stands',
    async (better) => {
      for (const headers of [
        ['Lfd. Nr.', 'Name', better],
        [better, 'Nr.', 'Name'],
      ]) {
        const { mapping, rowNumbers } = await mapHeaders(headers);
        expect(mapping.find(({ field }) => field === 'id')?.header).toBe(better);
        expect(rowNumbers).toEqual([]);
      }
    },
  );

  test('is not taken from the user', async () => {
    expect(await mapHeaders(['Nr', 'Name'], { id: '' })).toMatchObject({ rowNumbers: [] });
    expect(await mapHeaders(['Nr', 'Name', 'X'], { id: 'X' })).toMatchObject({ rowNumbers: [] });
    expect(await mapHeaders(['Nr', 'Name'], { passport: 'Nr' })).toMatchObject({ rowNumbers: [] });
  });

  test('hides nothing that the tables know as something else', async () => {
    for (const header of ['IMO No.', 'serial number', 'House No', 'Row ID'])
      if (lookUpHeader(header) !== null) expect(isRowNumber(header)).toBe(false);
  });
});

describe('the id among columns that number the rows', () => {
  const headers = ['Nr', 'Name', '#'];

  test('is the first with a value of its own in every row', () => {
    expect(idAmong([0, 2], headers, rows(['1', 'A', '1'], ['2', 'B', '2']))).toMatchObject({
      index: 0,
      field: 'id',
    });
    expect(idAmong([0, 2], headers, rows(['1', 'A', '1'], ['1', 'B', '2']))).toMatchObject({ index: 2 });
    expect(idAmong([0], headers, rows(['1', 'A'], ['1 ', 'B']))).toBeNull();
    expect(idAmong([0], headers, rows(['1', 'A'], ['', 'B']))).toBeNull();
    expect(idAmong([], headers, rows(['1', 'A']))).toBeNull();
  });

  test('may be missing from some rows, as from a total at the end', () => {
    const total = rows(['1', 'A'], ['2', 'B'], ['', 'Total: 2']);
    expect(idAmong([0], headers, total)).toMatchObject({ index: 0 });
    expect(idAmong([0], headers, rows(['1', 'A'], ['', 'B'], ['', 'C']))).toBeNull();
  });

  test('needs none where the whole row is empty', () => {
    expect(idAmong([0], headers, rows(['1', 'A', ''], ['', ' ', ''], ['', '', '']))).toMatchObject({
      index: 0,
    });
  });
});
