import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { InnerWorkspace } from './in-process.js';
import { CUSTOMERS, sdnXml } from './small-list.js';
import { PROJECT } from './workspace.js';

/** Input made to harm whoever reads it, through the whole program (docs/security.md). */
const space = new InnerWorkspace();

beforeAll(() => {
  space.write('sdn.xml', sdnXml());
  space.write('customers.csv', CUSTOMERS);
});

describe('a zip archive whose names are paths', () => {
  const escaping = ['../../un.xml', '/screen-escaped/un.xml', '..\\..\\un.xml', 'a/../../../un.xml'];

  test.each(escaping)('%s stays where lists are kept', async (name) => {
    const list = readFileSync(join(PROJECT, 'fixtures/lists/un.xml'));
    space.write('lists.zip', zipSync({ [name]: [new Uint8Array(list), { level: 0 }] }));
    const before = readdirSync(space.dir);
    const result = await space.run(
      ['lists', 'import', 'lists.zip', '--data-dir', 'data', '--accept-shrink', 'un'],
      { env: { TMPDIR: space.dir } },
    );
    expect(result.stderr).not.toContain('internal error');
    expect(existsSync('/screen-escaped')).toBe(false);
    expect(readdirSync(space.dir).filter((file) => !before.includes(file) && file !== 'data')).toEqual([]);
    const kept = readdirSync(space.path('data'), { recursive: true, encoding: 'utf8' });
    expect(kept.filter((file) => file.endsWith('un.xml'))).toHaveLength(1);
  });
});

describe('headers and keys that JavaScript has a meaning for', () => {
  const HEADERS = ['__proto__', 'constructor', 'toString', 'full_name', 'hasOwnProperty'];
  const CELLS = ['polluted', '1', '2', 'Zoravan Qeltarani', '3'];
  const read = ['--lists', 'sdn.xml', '--controls', '0', '--all', '--format', 'jsonl'];
  const INPUT = HEADERS.map((header, at) => [header, CELLS[at]]);

  test('in CSV are columns like others', async () => {
    space.write('odd.csv', `${HEADERS.join(',')}\n${CELLS.join(',')}\n`);
    const { code, stdout } = await space.run(['odd.csv', ...read]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ input: INPUT });
  });

  test('in JSON are columns like others', async () => {
    const pairs = HEADERS.map((header, at) => `"${header}":"${CELLS[at]}"`);
    space.write('odd.jsonl', `{${pairs.join(',')}}\n`);
    const { code, stdout } = await space.run(['odd.jsonl', ...read]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ input: INPUT });
  });

  test('in a kept run that is reported again', async () => {
    space.write('odd.csv', `${HEADERS.join(',')}\n${CELLS.join(',')}\n`);
    await space.run(['odd.csv', ...read.slice(0, -2), '-o', 'odd-run.jsonl']);
    const again = await space.run(['report', 'odd-run.jsonl', '--format', 'csv']);
    expect(again.code).toBe(0);
    expect(again.stdout.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(`^${HEADERS.join(',')},`),
      expect.stringMatching(`^${CELLS.join(',')},`),
    ]);
  });
});
