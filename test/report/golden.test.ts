import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import type { ReportOptions } from '../../src/report/reporter.js';
import { hostileRows } from './hostile.js';
import { ROWS } from './sample-rows.js';
import { rendered } from './text.js';

/**
 * fixtures/golden/report/ holds what each text format makes of the rows in rows.ts and hostile.ts. `UPDATE_GOLDEN=1`
 * writes it anew: read the diff.
 */
const FOLDER = new URL('../../fixtures/golden/report/', import.meta.url);

const marked = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const MARKING = {
  strong: marked('strong'),
  likely: marked('likely'),
  possible: marked('possible'),
  agree: marked('agree'),
  conflict: marked('conflict'),
  dim: marked('dim'),
  bold: marked('bold'),
};

type Golden = readonly [format: string, options: Partial<ReportOptions>, rows?: readonly ScreenedRow[]];
const GOLDEN: Readonly<Record<string, Golden>> = {
  'table-80.txt': ['table', {}],
  'table-80-all.txt': ['table', { all: true }],
  'table-80-colours.txt': ['table', { painter: MARKING }],
  'table-80-explain.txt': ['table', { explain: true, all: true }],
  'table-80-redact.txt': ['table', { explain: true, all: true, redact: true }],
  'table-140.txt': ['table', { width: 140 }],
  'table-140-all.txt': ['table', { width: 140, all: true }],
  'table-wide.txt': ['table', { wide: true }],
  'flagged.csv': ['csv', {}],
  'all.csv': ['csv', { all: true }],
  'one-row-per-customer.csv': ['csv', { all: true, oneRowPerCustomer: true }],
  'excel.csv': ['csv', { excel: true }],
  'flagged.jsonl': ['jsonl', {}],
  'all.jsonl': ['jsonl', { all: true }],
  'report.json': ['json', {}],
  'all.json': ['json', { all: true }],
  'hostile-80.txt': ['table', { all: true, explain: true }, hostileRows()],
  'hostile.csv': ['csv', { all: true }, hostileRows()],
  'hostile.jsonl': ['jsonl', { all: true }, hostileRows()],
};

describe('every text format writes, byte for byte, what the golden file holds', () => {
  for (const [file, [format, options, rows = ROWS]] of Object.entries(GOLDEN))
    test(file, async () => {
      // As bytes, which is what a file has: UTF-8 writes a lone surrogate as U+FFFD.
      const text = Buffer.from(await rendered(format, rows, options)).toString();
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(new URL(file, FOLDER), text);
      }
      expect(text).toBe(readFileSync(new URL(file, FOLDER), 'utf8'));
    });
});
