import { beforeAll, beforeEach, expect } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { runInProcess } from './in-process.js';
import { sdnXml } from './small-list.js';
import { type RunOptions, Workspace } from './workspace.js';

/** A workspace in which a run has been made, and its open matches wait in decisions.csv for every test anew. */
export const space = new Workspace();
export const NOW = new Date('2026-11-22T10:00:00Z');
export const KEY = ['--decision-key', 'decisions.key'];
export const CUSTOMERS = `id,name,dob
c1,Zoravan Qeltharani,1961-04-03
c2,Mirdokht Alazar Vashgirdi,1970
c3,Orla Hennebury,1988-07-21
`;

export function screen(args: readonly string[], options: RunOptions = {}) {
  return runInProcess(space, args, { now: NOW, ...options });
}

export function screenFile(customers: string, ...args: readonly string[]) {
  return screen([customers, '--lists', 'sdn.xml', '--decisions', 'decisions.csv', ...KEY, ...args]);
}

export type Line = Record<string, string>;

export function lines(name = 'decisions.csv'): Line[] {
  return parse<Line>(space.read(name), { columns: true, bom: true });
}

/** Fills in some lines, as somebody would in Excel. */
export function fillIn(fill: (line: Line) => Partial<Line>, delimiter = ','): void {
  const filled = lines().map((line) => ({ ...line, ...fill(line) }));
  space.write('decisions.csv', `\ufeff${stringify(filled, { header: true, delimiter })}`);
}

export const DISMISSED = {
  status: 'dismissed',
  justification: 'false_positive_dob',
  statement: 'passport seen; another birth date',
  decided_by: 'A. Analyst',
  decided_at: '2026-11-20',
  expires_at: '2027-05-01',
};

beforeAll(() => {
  space.write('sdn.xml', sdnXml());
  space.write('customers.csv', CUSTOMERS);
});

/** Each test begins with the open matches of a run as lines to be filled in. */
beforeEach(async () => {
  await screen(['customers.csv', '--lists', 'sdn.xml', '-o', space.path('run.jsonl')]);
  await space.shell('rm -f decisions.csv decisions.key');
  const added = await screen([
    'decisions',
    'add',
    space.path('decisions.csv'),
    '--from',
    'run.jsonl',
    '--decision-key',
    space.path('decisions.key'),
  ]);
  expect(added).toMatchObject({ code: 0, stdout: '' });
  expect(added.stderr).toContain('decisions.csv: 2 lines added');
});
