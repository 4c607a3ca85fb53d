import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import type { DateAgreement, ScreenedRow } from '../../src/match/screened-row.js';
import { hostileRows, hugeRows } from './hostile.js';
import { customer, input, match, screened } from './rows.js';
import { ROWS } from './sample-rows.js';
import { rendered } from './text.js';

const lines = (text: string): readonly string[] => text.split('\n').slice(0, -1);
const segmenter = new Intl.Segmenter();

/** What a terminal shows of a line from a column on. */
function fromColumn(line: string, column: number): string {
  let at = 0;
  let rest = '';
  for (const { segment } of segmenter.segment(line.replaceAll('\u200e', ''))) {
    if (at >= column) rest += segment;
    at += stringWidth(segment);
  }
  return rest;
}

/** Entries' first lines must have a score (or none) that ends where the header's word ends. */
function expectAligned(text: string): void {
  const [header = '', ...rest] = lines(text);
  const score = header.indexOf('Score');
  const entries = rest.filter((line) => /^ *\d+ {2}/.test(line));
  expect(entries.length).toBeGreaterThan(0);
  for (const line of entries)
    expect(fromColumn(line, score - 2)).toMatch(
      /^ {2}( {0,4}\d{1,3}\.\d| {5}) {2}(strong|likely|possible|set aside|no match|rejected)/,
    );
}

test('fits the width that was asked for and keeps its columns, in every script', async () => {
  for (const width of [80, 100, 110, 140, 200])
    for (const explain of [false, true]) {
      const text = await rendered('table', ROWS, { width, all: true, explain });
      for (const line of lines(text)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expectAligned(text);
    }
});

test('wide cuts nothing', async () => {
  const text = await rendered('table', ROWS, { wide: true, all: true });
  expect(text).not.toContain('…');
  expect(text).toContain('Sample Shipping & Trading Company Limited (Testland Branch)');
  expect(text).toContain('The Testland (Sanctions) (Example) Regulations 2021');
  expectAligned(text);
});

test('one entry per party, with the badges of its lists and what they disagree on', async () => {
  const text = await rendered('table', ROWS.slice(0, 1));
  expect(text).toMatch(/97\.2 {2}strong {2}SDN EU UK/);
  expect(text).toContain('country: agrees SDN EU, conflicts UK');
  expect(text).toContain('effect: block SDN EU, restrict UK');
  expect(text).not.toContain('95.8');
});

test('a further party of a row does not repeat the customer', async () => {
  const text = await rendered('table', ROWS.slice(3, 4));
  expect(text.match(/Sample Shipping/g)).toHaveLength(1);
  expect(text).toMatch(/^ {6,}SAMPLE TRADING +71\.0 {2}possible {2}house-list$/m);
});

test('a related party stands in the customer column, and whose it is below', async () => {
  const text = await rendered('table', ROWS.slice(4, 5));
  expect(text).toMatch(/^ +5 {2}Maria Ejemplo Muestra {2}María EJEMPLO MUESTRA/m);
  expect(text).toContain('owner of Beispiel GmbH');
});

test('a sample decides the widths; longer texts that come later are cut, not pushed', async () => {
  const short = Array.from({ length: 400 }, (_, index): ScreenedRow => {
    const name = index < 250 ? 'Al Bo' : 'Alexander Boguslavovich Cherezchurdlinny';
    return screened(index + 1, input('', name), customer(name), [match(name, name)]);
  });
  const text = await rendered('table', short);
  expectAligned(text);
  expect(text).toMatch(/ {2}Alexander B\S*… {2}/);
});

test('without a match: one calm line, which is no permission', async () => {
  const none = ROWS.filter(({ status }) => status === 'none');
  expect(await rendered('table', none)).toBe('No match at or above 70 in 1 row on 2 lists.\n');
  for (const options of [{}, { all: true }, { explain: true, wide: true }])
    expect(await rendered('table', ROWS, options)).not.toMatch(/\bclear/i);
});

test('what is not shown is counted', async () => {
  expect(await rendered('table', ROWS)).toContain(
    'Not shown without --all: 1 pair set aside (1 customer has nothing else)\n  1 dismissed · 1 row rejected\n',
  );
  const only = ROWS.filter(({ status }) => status === 'set_aside' || status === 'rejected');
  expect(await rendered('table', only)).toBe(
    'No match at or above 70 in the 1 of 2 rows that could be screened on 2 lists.\nNot shown without --all: 1 pair set aside (1 customer has nothing else)\n  1 row rejected\n',
  );
});

test('lists of one party disagree on the birth date where one contradicts, not where one is vague', async () => {
  const [row] = ROWS.filter(({ status }) => status === 'open');
  if (row === undefined || row.status === 'rejected') throw new Error('no row with a match');
  const [match] = row.matches;
  if (match === undefined) throw new Error('no match');
  const among = async (...dobs: readonly DateAgreement[]): Promise<string> => {
    const matches = dobs.map((dob, at) => ({
      ...match,
      party: 1,
      list: at === 0 ? 'un' : 'eu-fsf',
      comparison: { ...match.comparison, dob },
    }));
    return rendered('table', [{ ...row, matches }]);
  };
  expect(await among('agree', 'near')).toMatch(/DOB agrees/);
  expect(await among('absent', 'agree')).toMatch(/DOB agrees/);
  expect(await among('absent', 'agree')).not.toContain('DOB:');
  expect(await among('near', 'near')).toMatch(/DOB near/);
  expect(await among('near', 'conflict')).toMatch(/DOB mixed[\s\S]*DOB: near UN, conflicts EU/);
});

test('explain shows parts that add up, and the comparison of FAQ 5', async () => {
  const text = await rendered('table', ROWS.slice(2, 3), { explain: true });
  expect(text).toContain('type agrees · name parts 2 of 2 · birth date absent');
  expect(text).toContain('country conflicts · gender absent · identifier absent');
  expect(text).toMatch(/-21\.4 {2}token +Мухаммед ~ Mohammad: same name, other spelling\n/);
  expect(text).toMatch(/-4\.5 {2}country/);
  expect(text).toContain('=74.1');
});

test('redact shows nothing of the customer, and still the row and the listed party', async () => {
  const text = await rendered('table', ROWS, { redact: true, explain: true, all: true, wide: true });
  for (const row of ROWS)
    for (const [, value] of row.input)
      if (value.length > 2 && !/^(N\/A)$/.test(value)) expect(text).not.toContain(value);
  expect(text).not.toContain('Мухаммед');
  expect(text).not.toContain('1975-01-20');
  expect(text).toMatch(/^ *1 {2}•••••/m);
  expect(text).toContain('Mohammad OBRAZTSOV');
});

test('hostile data cannot move the cursor, colour, reorder or add a line; columns stay', async () => {
  for (const options of [{}, { all: true, explain: true }, { wide: true, all: true, explain: true }]) {
    const text = await rendered('table', hostileRows(), options);
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u,
    );
    expect(text).toContain('\\u202E');
    expectAligned(text);
  }
});

test('names of a megabyte cost a line each', async () => {
  const text = await rendered('table', hugeRows());
  for (const line of lines(text)) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  expectAligned(text);
});
