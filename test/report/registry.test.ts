import { expect, test } from '@jest/globals';
import { reporterFor, reporters } from '../../src/report/registry.js';

test('a format goes by its name or by the extension of a file', () => {
  for (const [name, reporter] of Object.entries(reporters)) {
    expect(reporter.name).toBe(name);
    expect(reporterFor(name)).toBe(reporter);
    for (const extension of reporter.extensions) expect(reporterFor(`out/a.${extension}`)).toBe(reporter);
  }
  expect(reporterFor('C:\\out\\A.NDJSON')?.name).toBe('jsonl');
  expect(reporterFor('run.json')?.name).toBe('json');
});

test('what is no format is null, also a name that every object has', () => {
  for (const name of [
    '',
    'pdf',
    'out',
    '.csv',
    'csv.d/out',
    'constructor',
    '__proto__',
    'toString',
    'a.',
    '-',
  ])
    expect(reporterFor(name)).toBeNull();
});
