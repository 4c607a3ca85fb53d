import { describe, expect, test } from '@jest/globals';
import { chooseOutputs } from '../../src/cli/output/outputs.js';

async function places(formats: string[], output: string | undefined, terminal = false, redact = false) {
  const outputs = await chooseOutputs(formats, output, { stdoutIsTerminal: terminal, redact });
  return outputs.map(({ reporter, path }) => [reporter.name, path]);
}

describe('which reports go where', () => {
  test.each([
    ['nothing said, terminal', [], undefined, true, [['table', null]]],
    ['nothing said, pipe', [], undefined, false, [['csv', null]]],
    ['a format', ['jsonl'], undefined, false, [['jsonl', null]]],
    ['a file', [], 'a.json', false, [['json', 'a.json']]],
    ['a file by an upper-case extension', [], 'A.CSV', false, [['csv', 'A.CSV']]],
    ['a format for a file', ['csv'], 'a.out', false, [['csv', 'a.out']]],
    [
      'a format and its file alone: nothing on standard output',
      ['json=a.out'],
      undefined,
      true,
      [['json', 'a.out']],
    ],
    [
      'both',
      ['table', 'json=a.json'],
      undefined,
      false,
      [
        ['table', null],
        ['json', 'a.json'],
      ],
    ],
    [
      'a file and another',
      ['json=b.json'],
      'a.csv',
      false,
      [
        ['csv', 'a.csv'],
        ['json', 'b.json'],
      ],
    ],
    ['standard output by -', ['csv'], '-', false, [['csv', null]]],
    [
      'standard output by =-',
      ['csv=-', 'json=a.json'],
      undefined,
      false,
      [
        ['csv', null],
        ['json', 'a.json'],
      ],
    ],
    ['a path with =', ['csv=a=b.csv'], undefined, false, [['csv', 'a=b.csv']]],
  ] as const)('%s', async (_name, formats, output, terminal, expected) => {
    expect(await places([...formats], output, terminal)).toEqual(expected);
  });

  test.each([
    ['an unknown format', ['jsnl'], undefined, 'unknown format "jsnl"'],
    ['a format of an object', ['constructor'], undefined, 'unknown format "constructor"'],
    ['no file behind =', ['csv='], undefined, 'names no file'],
    ['two on standard output', ['csv', 'json'], undefined, 'two reports go to standard output'],
    ['two in one file', ['csv=a', 'json=./a'], undefined, 'two reports go to ./a'],
    ['two for -o', ['csv', 'json'], 'a', 'two reports go to a'],
    ['no telling name', [], 'report', 'cannot be told'],
    ['a workbook on a terminal', ['xlsx'], undefined, 'no text for a terminal'],
  ])('refuses %s', async (_name, formats, output, message) => {
    await expect(places(formats, output, true)).rejects.toThrow(message);
  });
});

test('no format passes for another one', async () => {
  await expect(places(['table'], 'hits.jsonl')).rejects.toThrow('would hold table, but its name says jsonl');
  await expect(places(['json=a.jsonl'], undefined)).rejects.toThrow(
    'would hold json, but its name says jsonl',
  );
  await expect(places(['table'], 'hits.xlsx')).rejects.toThrow('would hold table, but its name says xlsx');
  await expect(places(['xlsx=a.csv'], undefined)).rejects.toThrow('would hold xlsx, but its name says csv');
  expect(await places(['csv'], 'hits.txt')).toEqual([['csv', 'hits.txt']]);
});

describe('with customers masked', () => {
  test('the table is what is shown, on a terminal or not', async () => {
    expect(await places([], undefined, false, true)).toEqual([['table', null]]);
    expect(await places(['table', 'json=a.json'], undefined, true, true)).toEqual([
      ['table', null],
      ['json', 'a.json'],
    ]);
  });

  test.each(['csv', 'json', 'jsonl', 'html', 'xlsx'])(
    '%s is not put where all can see it',
    async (format) => {
      await expect(places([format], undefined, false, true)).rejects.toThrow(`cannot mask ${format}`);
      expect(await places([format], 'a.out', false, true)).toEqual([[format, 'a.out']]);
    },
  );
});
