import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import readBook from 'read-excel-file/node';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import { reporterFor } from '../../src/report/registry.js';
import type { ReportOptions } from '../../src/report/reporter.js';
import { cellText, LONGEST_CELL, restored } from '../../src/report/workbook/cell-text.js';
import { ATTACKS, hostileRows, hugeRows } from './hostile.js';
import { customer, input, match, OPTIONS, RUN, screened, stream } from './rows.js';
import { ROWS } from './sample-rows.js';

async function workbook(rows: readonly ScreenedRow[], options: Partial<ReportOptions> = {}): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of reporterFor('xlsx')?.render(stream(rows), RUN, { ...OPTIONS, ...options }) ?? [])
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}

const parts = (book: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]));

async function sheetOf(book: Buffer, name: string): Promise<readonly (readonly unknown[])[]> {
  return (await readBook(book)).find(({ sheet }) => sheet === name)?.data ?? [];
}

/** The rows of a sheet as objects by header. */
async function records(book: Buffer, sheet: string): Promise<readonly Record<string, unknown>[]> {
  const [header = [], ...lines] = await sheetOf(book, sheet);
  return lines.map((line) => Object.fromEntries(line.map((cell, at) => [String(header[at]), cell])));
}

test('a reader finds the lines of CSV, with numbers and dates as such and the own cells as text', async () => {
  const book = await workbook(ROWS);
  const rows = await records(book, 'Matches');
  expect(rows.map(({ screen_row }) => screen_row)).toEqual([1, 1, 1, 3, 4, 4, 5, 6, 9, 9]);
  expect(rows[0]).toMatchObject({
    id: 'C-0001',
    dob: '1961-04-03',
    note: 'paid, "late"',
    screen_score: 97.2,
    screen_band: 'strong',
    screen_listed_on: new Date('2021-05-17T00:00:00Z'),
  });
  expect(rows[8]).toMatchObject({ name: '范例公司东方贸易有限责任公司上海第二分公司' });
});

test('rejected rows and the run have sheets of their own', async () => {
  const book = await workbook(ROWS);
  expect((await readBook(book)).map(({ sheet }) => sheet)).toEqual(['Matches', 'Rejected', 'Run']);
  expect(await records(book, 'Rejected')).toMatchObject([
    { id: 'C-0008', screen_row: 8, screen_reason: 'name is a placeholder (column name)' },
  ]);
  const run = (await sheetOf(book, 'Run')).map((line) => line.slice(0, 2));
  expect(run).toContainEqual(['Rows', 9]);
  expect(run).toContainEqual(['ofac-sdn', new Date('2026-03-02T00:00:00Z')]);
});

test('the header is frozen and has filters, columns have widths', async () => {
  const sheet = parts(await workbook(ROWS))['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(/<\/sheetData><autoFilter ref="(.*?)"\/>/.exec(sheet)?.[1]).toBe('A1:AM11');
  expect(sheet).toMatch(/<col min="2" max="2" width="40" customWidth="1"\/>/);
});

test('no cell is a formula, whatever it holds; excel adds the apostrophe', async () => {
  const book = await workbook(hostileRows(), { all: true });
  for (const [name, xml] of Object.entries(parts(book)))
    if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]|t="str"/);
  const [line] = await records(await workbook([formulaRow()], { excel: true }), 'Matches');
  expect(line).toMatchObject({ id: "'=1+1", screen_listed_name: "'=HYPERLINK(1)" });
  const [plain] = await records(await workbook([formulaRow()]), 'Matches');
  expect(plain).toMatchObject({ id: '=1+1', screen_listed_name: '=HYPERLINK(1)' });
});

function formulaRow(): ScreenedRow {
  return screened(1, input('=1+1'), customer('A'), [match('=HYPERLINK(1)', 'A')]);
}

/** What Excel makes of `_x001B_`. */
const decoded = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

test('hostile text comes back, also the names that every object has', async () => {
  const rows = await records(await workbook(hostileRows(), { oneRowPerCustomer: true }), 'Matches');
  expect(rows.map(({ name }) => decoded(String(name)).trim())).toEqual(
    ATTACKS.map((attack) => Buffer.from(attack).toString().trim()),
  );
});

test('cell texts survive the escape, even those that look escaped', () => {
  for (const text of [...ATTACKS, '_x0041_', '_x005F_x0041_', '\ufffd', '\uffff', 'toString', 'valueOf']) {
    const xml = restored(`<t>${cellText(text)}</t>`).slice(3, -4);
    expect(decoded(xml)).toBe(Buffer.from(text).toString());
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/);
  }
});

test('a text too long for a cell is cut and says so', async () => {
  const rows = await records(await workbook(hugeRows()), 'Matches');
  for (const { name } of rows) {
    expect(String(name).length).toBeLessThanOrEqual(LONGEST_CELL);
    expect(String(name)).toMatch(/… \(cut, 1048577 characters\)$/);
  }
});

test('the same rows give the same bytes', async () => {
  const first = await workbook(ROWS);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect((await workbook(ROWS)).equals(first)).toBe(true);
});
