import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { InnerWorkspace } from './in-process.js';
import { CUSTOMERS, ENTRIES, sdnXml } from './small-list.js';
import { PROJECT, type RunResult, Workspace } from './workspace.js';

const space = new InnerWorkspace();
const clone = new Workspace();
const SCHEMA = JSON.parse(readFileSync(join(PROJECT, 'docs/manifest.schema.json'), 'utf8'));
/** By two validators. */
const [byAjv, byCfworker] = [new Ajv2020().compile(SCHEMA), new Validator(SCHEMA, '2020-12')];
const isManifest = (record: unknown) => byAjv(record) && byCfworker.validate(record).valid;

function manifest(name: string): Record<string, unknown> {
  return JSON.parse(space.read(name));
}

function hashOf(name: string): Promise<RunResult> {
  return space.shell(`sha256sum < ${name} | cut -d' ' -f1 | tr -d '\\n'`);
}

beforeEach(() => {
  mkdirSync(space.path('lists'), { recursive: true });
  space.write('lists/sdn.xml', sdnXml());
  space.write('customers.csv', CUSTOMERS);
});

async function screen(...args: readonly string[]): Promise<RunResult> {
  return space.run(['customers.csv', '--lists', 'lists', ...args]);
}

describe('the manifest of a run', () => {
  test('lies beside the report, says what went in and what came out, and is nobody else’s', async () => {
    expect((await screen('-o', 'hits.csv')).code).toBe(1);
    const record = manifest('hits.csv.manifest.json');
    expect(isManifest(record)).toBe(true);
    expect(statSync(space.path('hits.csv.manifest.json')).mode & 0o777).toBe(0o600);
    expect(record).toMatchObject({
      exit: { code: 1 },
      options: { lists: ['lists'], output: 'hits.csv' },
      threshold: 70,
      generation: null,
      lists: [
        {
          list: 'ofac-sdn',
          published: '2026-11-20',
          entities: 3,
          files: [{ name: 'sdn.xml', sha256: (await hashOf('lists/sdn.xml')).stdout }],
        },
      ],
      input: {
        path: 'customers.csv',
        bytes: CUSTOMERS.length,
        sha256: (await hashOf('customers.csv')).stdout,
        rows: { read: 2, screened: 2, rejected: 0 },
      },
      outputs: [{ path: 'hits.csv', format: 'csv', sha256: (await hashOf('hits.csv')).stdout }],
      counts: { open: 1, none: 1, rejected: 0 },
    });
    expect(record['listsNotScreened']).toHaveLength(4);
  });

  test('holds no customer’s values', async () => {
    await screen('-o', 'hits.csv', '--rejected', 'rejected.csv');
    expect(space.read('hits.csv.manifest.json')).not.toMatch(/Zoravan|Hennebury|1988|"c1"/);
  });

  test('has every report of the run, and the hash of what went to standard output', async () => {
    const { stdout } = await screen(
      ...['--format', 'json=all.json', '--format', 'csv', '--rejected', 'rejected.csv'],
      ...['--manifest', 'record.json'],
    );
    const record = manifest('record.json');
    expect(isManifest(record)).toBe(true);
    expect(record['outputs']).toMatchObject([
      { path: 'all.json', format: 'json' },
      { path: null, format: 'csv', bytes: Buffer.byteLength(stdout) },
      { path: 'rejected.csv', format: 'rejected' },
    ]);
    expect((await space.run(['verify', 'record.json'])).code).toBe(0);
  });

  test('is written for rejected rows and for a file that breaks off, with the exit code', async () => {
    const many = Array.from({ length: 12_000 }, (_, at) => `n${at},Orla Hennebury,\n`).join('');
    space.write('customers.csv', `${CUSTOMERS}${many}c3,"Bertwin\n`);
    expect((await screen('-o', 'broken.csv')).code).toBe(2);
    const record = manifest('broken.csv.manifest.json');
    expect(isManifest(record)).toBe(true);
    expect(record).toMatchObject({ exit: { code: 2 }, input: { sha256: null } });
  });

  test('that cannot be written makes the run fail', async () => {
    mkdirSync(space.path('taken.csv.manifest.json'), { recursive: true });
    const { code, stderr } = await screen('-o', 'taken.csv');
    expect(stderr).toContain('exit 2: the manifest of the run could not be written');
    expect(code).toBe(2);
  });

  test('must not replace what is read or written', async () => {
    expect((await screen('-o', 'hits.csv', '--manifest', 'customers.csv')).code).toBe(2);
    expect((await screen('-o', 'hits.csv', '--manifest', 'hits.csv')).code).toBe(2);
    expect(space.read('customers.csv')).toBe(CUSTOMERS);
  });

  test('is not written for what goes to a device, or for standard output alone', async () => {
    expect((await screen('-o', '/dev/null', '--format', 'csv')).code).toBe(1);
    expect((await screen()).code).toBe(1);
  });
});

describe('screen verify', () => {
  const OPTIONS = ['--all', '--threshold', '65', '--columns', 'name=name', '--format', 'html=hits.html'];

  test('repeats the run and finds the same bytes', async () => {
    await screen('-o', 'hits.jsonl', ...OPTIONS);
    const { code, stdout } = await space.run(['verify', 'hits.jsonl.manifest.json'], {
      env: { SCREEN_FAIL_ON: 'never', SCREEN_FORMAT: 'csv' },
    });
    expect(stdout).toContain('same     output hits.html (html)');
    expect(stdout).toMatch(/The same comes out: .*output hits\.jsonl \(jsonl\)/);
    expect(stdout).not.toContain('DIFFERS');
    expect(code).toBe(0);
  });

  test('does so in another copy of the program, with files that lie elsewhere', async () => {
    // both are what is built
    await space.spawned(['customers.csv', '--lists', 'lists', '-o', 'hits.json', ...OPTIONS]);
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(PROJECT, part), clone.path(`program/${part}`), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), clone.path('program/node_modules'));
    cpSync(space.path('lists'), clone.path('evidence/lists'), { recursive: true });
    for (const file of ['customers.csv', 'hits.json.manifest.json'])
      cpSync(space.path(file), clone.path(`evidence/${file}`));
    const { code, stdout } = await clone.run(
      [
        'verify',
        'evidence/hits.json.manifest.json',
        'evidence/customers.csv',
        '--lists',
        'evidence/lists/sdn.xml',
      ],
      { bin: clone.path('program/bin/screen.js') },
    );
    expect(stdout).not.toContain('DIFFERS');
    expect(code).toBe(0);
  });

  test('names what differs: customers, lists, reports that were changed', async () => {
    await screen('-o', 'hits.csv');
    space.write('customers.csv', CUSTOMERS.replace('Orla', 'Mirdokht Alazar Vashgirdi'));
    space.write('lists/sdn.xml', sdnXml(ENTRIES.slice(1)));
    space.write('hits.csv', 'empty\n');
    const { code, stdout, stderr } = await space.run(['verify', 'hits.csv.manifest.json']);
    expect(stdout).toMatch(
      /DIFFERS {2}list ofac-sdn: it was 2026-11-20 \(3 entities; .*, it is .*\(2 entities/,
    );
    expect(stdout).toMatch(/DIFFERS {2}input: it was sha256/);
    expect(stdout).toMatch(/DIFFERS {2}output hits\.csv/);
    expect(stdout).toMatch(/DIFFERS {2}file hits\.csv/);
    expect(stdout).toMatch(/Not the same: .*input/);
    expect(stdout + stderr).not.toMatch(/Vashgirdi|Hennebury/);
    expect(code).toBe(1);
  });

  test('takes the generation that was in force, whatever was installed since', async () => {
    const env = { SCREEN_DATA_DIR: space.path('data') };
    const install = () => space.run(['lists', 'import', 'watch.csv', '--as', 'watch'], { env });
    space.write('watch.csv', 'id,name,type\nw1,Zoravan Qeltharani,person\n');
    expect((await install()).code).toBe(0);
    await space.run(['customers.csv', '--list', 'watch', '-o', 'installed.csv'], { env });
    expect(manifest('installed.csv.manifest.json')['generation']).toMatch(/^000001-/);
    space.write('watch.csv', 'id,name,type\nw1,Zoravan Qeltharani,person\nw2,Orla Hennebury,person\n');
    expect((await install()).code).toBe(0);
    const { code, stdout } = await space.run(['verify', 'installed.csv.manifest.json'], { env });
    expect(stdout).not.toContain('DIFFERS');
    expect(code).toBe(0);
  });

  test('says when it cannot be repeated, and why', async () => {
    await screen('-o', 'hits.csv');
    space.write('no.json', '{"format": 1}');
    space.write('none.json', 'none');
    expect(await space.run(['verify', 'no.json'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no.json: is not the manifest of a run: program is not an object'),
    });
    expect((await space.run(['verify', 'none.json'])).code).toBe(2);
    expect((await space.run(['verify', 'hits.csv'])).stderr).toContain(
      'hint: that of this report is hits.csv.manifest.json',
    );
    expect((await space.run(['verify', 'hits.csv.manifest.json', 'gone.csv'])).code).toBe(2);
    expect((await space.run(['verify', 'hits.csv.manifest.json', '--lists', 'gone/'])).code).toBe(3);
  });

  test('needs the customers’ file when the run read standard input', async () => {
    await space.run(['-', '--lists', 'lists', '-o', 'piped.csv'], { stdin: CUSTOMERS });
    expect((await space.run(['verify', 'piped.csv.manifest.json'])).code).toBe(2);
    expect((await space.run(['verify', 'piped.csv.manifest.json', 'customers.csv'])).code).toBe(0);
  });
});
