import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { ATTACKS, hostileRows } from './hostile.js';
import { customer, details, HEADERS, input, match, RUN, rejection, screened } from './rows.js';
import { ROW_OF_EACH_LINE, ROWS } from './sample-rows.js';
import { rendered } from './text.js';

const records = (text: string): readonly Record<string, string>[] =>
  parse(text, { columns: true, bom: true });

test("the customer's own columns come first, byte for byte", async () => {
  const text = await rendered('csv', ROWS);
  const [header = ''] = text.split('\n');
  expect(header.startsWith('id,name,dob,country,note,screen_row,screen_status,')).toBe(true);
  expect(text).toContain('C-0001,Bogdan Testovich Primerov,1961-04-03,RU,"paid, ""late""",1,open');
});

test('an unconfirmed delisting is seen in every format', async () => {
  const reason = 'on the list of 2026-10-01, and not on that of 2026-10-02';
  const gone = match('A B', 'A B', { list: 'un', details: details({ unconfirmedDelisting: reason }) });
  const rows = [screened(1, input('1', 'A B', '', '', ''), customer('A B'), [gone])];
  expect(records(await rendered('csv', rows))[0]?.['screen_delisting']).toBe('unconfirmed');
  expect(await rendered('table', rows, { wide: true })).toContain(`UNCONFIRMED DELISTING, UN: ${reason}`);
  for (const format of ['json', 'jsonl', 'html'] as const)
    expect(await rendered(format, rows)).toContain(reason);
});

test('any cell at all survives a CSV reader', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 5, maxLength: 5 }),
      async (cells) => {
        const row = screened(1, input(...cells), customer('A B'), [match('A B', 'A B')]);
        const [, line = []] = parse(await rendered('csv', [row]));
        expect(line.slice(0, 5)).toEqual(cells);
      },
    ),
    { numRuns: 200 },
  );
});

test('one line per match, or one per customer with its best match and how many and where', async () => {
  const rows = records(await rendered('csv', ROWS));
  expect(rows.map(({ screen_row }) => screen_row)).toEqual(ROW_OF_EACH_LINE);
  const single = records(await rendered('csv', ROWS, { oneRowPerCustomer: true }));
  expect(single.map(({ screen_row }) => screen_row)).toEqual(['1', '3', '4', '5', '6', '9']);
  expect(single[0]).toMatchObject({
    screen_matches: '3',
    screen_score: '97.2',
    screen_entity_id: 'ofac-sdn:900001',
    screen_lists: 'ofac-sdn; eu-fsf; uk-sanctions-list',
  });
});

test('a dismissed match is left out, and back with all', async () => {
  const ids = async (all: boolean) =>
    records(await rendered('csv', ROWS, { all }))
      .filter(({ screen_row }) => screen_row === '6')
      .map(({ screen_status }) => screen_status);
  expect(await ids(false)).toEqual(['confirmed']);
  expect(await ids(true)).toEqual(['confirmed', 'dismissed']);
});

test('with all, every row has a line: without a match, set aside and rejected ones say why', async () => {
  const rows = records(await rendered('csv', ROWS, { all: true }));
  const of = (row: string) => rows.filter(({ screen_row }) => screen_row === row);
  expect(new Set(rows.map(({ screen_row }) => screen_row)).size).toBe(9);
  expect(of('2')).toMatchObject([{ name: 'Anna Nobody', screen_status: 'none', screen_score: '' }]);
  expect(of('7')).toMatchObject([
    { screen_status: 'set_aside', screen_reason: 'birth date 1961-04-03 against 1975-01-20' },
  ]);
  expect(of('8')).toMatchObject([
    { name: 'N/A', screen_status: 'rejected', screen_reason: 'name is a placeholder (column name)' },
  ]);
});

test('a measure that nobody could read is a block', async () => {
  const rows = records(await rendered('csv', ROWS));
  expect(
    rows.filter(({ screen_row }) => screen_row === '4').map(({ screen_effects }) => screen_effects),
  ).toEqual(['block', 'block']);
});

/** What a spreadsheet would take for a formula, or would strip and then take for one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

test('no screen_* cell is a formula; the customer may have them, unless excel is asked for', async () => {
  const rows = hostileRows();
  for (const line of records(await rendered('csv', rows, { all: true })))
    for (const [header, value] of Object.entries(line))
      if (header.startsWith('screen_')) expect(value).not.toMatch(FORMULA);
  for (const attack of ['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a']) {
    const row = screened(1, input(attack, attack), customer('A'), [
      match(attack, 'A', { programmes: [attack] }),
    ]);
    const [plain] = records(await rendered('csv', [row]));
    expect(plain).toMatchObject({
      id: attack,
      screen_listed_name: `'${attack}`,
      screen_programmes: `'${attack}`,
    });
    const [excel] = records(await rendered('csv', [row], { excel: true }));
    expect(excel).toMatchObject({ id: `'${attack}`, name: `'${attack}`, screen_listed_name: `'${attack}` });
  }
});

test('excel escapes headers too and begins with a byte order mark', async () => {
  const headers = ['=A', ...HEADERS.slice(1)];
  const text = await rendered('csv', [], { excel: true }, { ...RUN, headers });
  expect(text.startsWith("\ufeff'=A,name,")).toBe(true);
  expect((await rendered('csv', [])).startsWith('id,')).toBe(true);
});

test('hostile cells come back exactly from a CSV reader, line by line', async () => {
  const rows = hostileRows();
  const [, ...lines] = parse(await rendered('csv', rows, { oneRowPerCustomer: true, all: true }));
  expect(lines).toHaveLength(rows.length);
  ATTACKS.forEach((attack, index) => {
    // UTF-8 has no lone surrogates: those, and only those, arrive as U+FFFD.
    const cell = Buffer.from(attack).toString();
    expect(lines[index]?.slice(0, 5)).toEqual([cell, cell, cell, cell, cell]);
  });
});

test('cells under no header of the file, or in another order, are not lost', async () => {
  const jumbled = rejection(
    1,
    [
      ['name', 'B'],
      ['id', '7'],
      ['column 6', 'surplus'],
    ],
    'more cells than columns',
  );
  const [line] = records(await rendered('csv', [jumbled], { all: true }));
  expect(line).toMatchObject({
    id: '7',
    name: 'B',
    dob: '',
    screen_reason: 'more cells than columns; column 6: surplus',
  });
});

test('two columns of one header keep their places', async () => {
  const twice = ['name', 'name'];
  const row = screened(
    1,
    [
      ['name', 'first'],
      ['name', 'second'],
    ],
    customer('first'),
    [match('FIRST', 'first')],
  );
  const [, line] = parse(await rendered('csv', [row], {}, { ...RUN, headers: twice }));
  expect(line?.slice(0, 2)).toEqual(['first', 'second']);
});

test('an empty result is a header, so that a pipe always has its columns', async () => {
  expect((await rendered('csv', [])).split('\n')).toHaveLength(2);
});
