import { describe, expect, it } from '@jest/globals';
import { readTable } from './table.js';

describe('JSON', () => {
  it('has the keys of the first rows as columns and keeps long numbers', async () => {
    const { table, rows } = await readTable(
      '{"id":12345678901234567890,"n":"say \\"1234567890123456789\\""}\n{"id":2,"x":{"y":[1,"b"]},"z":[{"q":null}]}\n',
    );
    expect(table.headers).toEqual(['id', 'n', 'x.y', 'z.1.q']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['12345678901234567890', 'say "1234567890123456789"', '', ''],
      ['2', '', '1; b', ''],
    ]);
  });

  it('rejects an object with a key twice, of which one value would be lost', async () => {
    const { rows } = await readTable(
      [
        '{"id":1,"name":"Ann","note":"quotes \\": stand here","x":{"name":"Bob"},"y":[{"name":"C"},{"name":"D"}]}',
        '{"id":2,"name":"Ann","name":"Bob"}',
        '{"id":3,"note":"\\"name\\":","x":{"name" : "Ann","name": "Bob"}}',
      ].join('\n'),
    );
    expect(rows.map(({ fault }) => fault)).toEqual([
      undefined,
      'has a key twice: only the last of the two could be read',
      'has a key twice: only the last of the two could be read',
    ]);
  });

  it('rejects an object of which two keys come to one column, unless they say the same', async () => {
    const { table, rows } = await readTable(
      [
        '{"id":1,"a.b":"Ann","a":{"b":"Bob"},"c":{"d.e":"x"}}',
        '{"id":2,"a.b":"Ann","a":{"b":"Ann"}}',
        '{"id":3,"a":{"b":""},"a.b":"Bob"}',
        '{"id":4,"a":{"b":"Ann"},"a.b":null}',
        '{"id":5,"c":{"d":{"e":"x"},"d.e":"y"}}',
      ].join('\n'),
    );
    expect(table.headers).toEqual(['id', 'a.b', 'c.d.e']);
    expect(rows.map(({ line, cells, fault }) => [line, cells[1], fault])).toEqual([
      [1, 'Ann', 'has two values for the column "a.b": write the key in one way'],
      [2, 'Ann', undefined],
      [3, 'Bob', undefined],
      [4, 'Ann', undefined],
      [5, '', 'has two values for the column "c.d.e": write the key in one way'],
    ]);
  });

  it('leaves a number with many decimals a number', async () => {
    const { rows } = await readTable('{"n":"Anna","share":0.12345678901234566,"far":12345678901234567.5}\n');
    expect(rows).toEqual([{ line: 1, cells: ['Anna', '0.12345678901234566', '12345678901234568'] }]);
  });

  it('rejects a broken line and a column that comes too late, and goes on', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `{"name":"Customer ${index}"}`);
    const text = [...lines, 'no', '{"name":"Late","passport":"P1"}', '{"name":"Last"}'].join('\n');
    const { rows } = await readTable(text, {}, 65_536);
    expect(rows.length).toBe(10_003);
    expect(rows.slice(-3)).toEqual([
      { line: 10_001, cells: ['', 'no'], fault: 'is not valid JSON' },
      { line: 10_002, cells: ['Late'], fault: expect.stringMatching(/column "passport"/) },
      { line: 10_003, cells: ['Last'] },
    ]);
  });

  it('is refused as an array of objects wherever it is cut', async () => {
    for (const text of ['[{"name":"Ann"},{"name":"Bob]"}]', '[\n {"name": "Ann"},\n {"name": "Bob]"}\n]']) {
      expect((await readTable(text)).rows).toHaveLength(2);
      for (let end = 0; end < text.length; end++)
        for (const size of [1, 1000])
          await expect(readTable(text.slice(0, end), {}, size)).rejects.toMatchObject({ name: 'Problem' });
    }
  });
});
