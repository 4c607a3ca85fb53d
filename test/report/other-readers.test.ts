import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import papaparse from 'papaparse';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import { reporterFor } from '../../src/report/registry.js';
import { PROJECT } from '../cli/workspace.js';
import { ATTACKS, hostileRows } from './hostile.js';
import { customer, HEADERS, input, match, OPTIONS, RUN, screened, stream } from './rows.js';
import { ROW_OF_EACH_LINE, ROWS } from './sample-rows.js';
import { rendered } from './text.js';

/** Reports read back by programs that did not write them and that nothing here uses otherwise. */

type Line = Readonly<Record<string, string>>;

function byPapaParse(text: string): readonly Line[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  expect(errors).toEqual([]);
  return data;
}

test('PapaParse finds the cells of the CSV report', async () => {
  const lines = byPapaParse(await rendered('csv', ROWS));
  expect(lines.map(({ screen_row }) => screen_row)).toEqual(ROW_OF_EACH_LINE);
  expect(lines[0]).toMatchObject({ id: 'C-0001', note: 'paid, "late"', screen_score: '97.2' });
});

test('PapaParse finds hostile cells as they were given', async () => {
  const notes = byPapaParse(await rendered('csv', hostileRows())).map(({ note }) => note);
  for (const attack of ATTACKS) expect(notes).toContain(attack);
});

test('PapaParse finds any text at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 5, maxLength: 5 }),
      async (cells) => {
        const row = screened(1, input(...cells), customer('A B'), [match('A B', 'A B')]);
        const { data } = papaparse.parse<string[]>(await rendered('csv', [row]), {
          delimiter: ',',
          newline: '\n',
        });
        expect(data[1]?.slice(0, 5)).toEqual(cells);
      },
    ),
    { numRuns: 100 },
  );
});

const schema = (name: string): Schema =>
  JSON.parse(readFileSync(join(PROJECT, 'docs', `${name}.schema.json`), 'utf8'));

/** A schema in docs/ for a validator that is not Ajv; that of JSON refers to that of JSONL. */
function validator(name: 'json' | 'jsonl'): Validator {
  const made = new Validator(schema(name), '2020-12', false);
  if (name === 'json') made.addSchema(schema('jsonl'));
  return made;
}

test('another validator than Ajv takes the JSON reports, and refuses a changed one', async () => {
  const [whole, line] = [validator('json'), validator('jsonl')];
  for (const rows of [ROWS, hostileRows()]) {
    expect(whole.validate(JSON.parse(await rendered('json', rows))).errors).toEqual([]);
    for (const text of (await rendered('jsonl', rows)).trimEnd().split('\n'))
      expect(line.validate(JSON.parse(text)).errors).toEqual([]);
  }
  const [first = ''] = (await rendered('jsonl', ROWS)).split('\n');
  expect(line.validate({ ...JSON.parse(first), status: 'cleared' }).valid).toBe(false);
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const LONG = process.env['SCREEN_LONG'] === '1';
if (LONG && office === undefined) console.warn('no LibreOffice here: the workbook is not opened by it');

/** Starting LibreOffice takes many seconds. */
(LONG && office !== undefined ? test : test.skip)(
  'LibreOffice opens the workbook and finds the lines of CSV',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'screen-office-'));
    try {
      writeFileSync(join(folder, 'hits.xlsx'), await workbook(ROWS));
      execFileSync(
        office ?? '',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
          '--outdir',
          folder,
          join(folder, 'hits.xlsx'),
        ],
        { stdio: 'ignore', timeout: 170_000 },
      );
      const opened = byPapaParse(readFileSync(join(folder, 'hits-Matches.csv'), 'utf8'));
      const columns = [
        ...HEADERS,
        'screen_row',
        'screen_score',
        'screen_entity_id',
        'screen_listed_name',
        'screen_reason',
      ];
      const cells = (line: Line) => columns.map((name) => line[name]);
      expect(opened.map(cells)).toEqual(byPapaParse(await rendered('csv', ROWS)).map(cells));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

async function workbook(rows: readonly ScreenedRow[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of reporterFor('xlsx')?.render(stream(rows), RUN, OPTIONS) ?? [])
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}
