import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CUSTOMERS, ENTRIES, OTHERS, sdnXml } from './small-list.js';
import { BIN, PROJECT, Workspace } from './workspace.js';

/** The scripts of docs/operations.md as they stand there, but for the paths of the machine. */

const text = readFileSync(join(PROJECT, 'docs/operations.md'), 'utf8');

function blocks(kind: string): readonly string[] {
  return Array.from(
    text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ([, block]) => block ?? '',
  );
}

const space = new Workspace();
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

function executable(name: string, script: string): void {
  writeFileSync(space.path(name), script);
  chmodSync(space.path(name), 0o755);
}

beforeAll(() => {
  for (const folder of ['bin', 'data', 'data/out', 'store', 'lists']) mkdirSync(space.path(folder));
  // publishers are not asked: the update of this test takes what lies in a folder, and fails without one
  executable(
    'bin/sanctions-screen',
    `#!/bin/bash
if [ "$1 $2" = "lists update" ]; then shift 2; set -- lists import '${space.path('lists')}' --accept-shrink ofac-sdn "$@"; [ -d '${space.path('lists')}' ] || exit 3
elif [ -f "$1" ]; then set -- "$@" --list ofac-sdn --controls 0; fi
exec '${process.execPath}' '${BIN}' "$@"
`,
  );
  executable('bin/logger', `#!/bin/bash\nshift 2; echo "$@" >> '${space.path('notices')}'\n`);
  const script = (blocks('bash')[0] ?? '')
    .replaceAll('/usr/local/bin/sanctions-screen', space.path('bin/sanctions-screen'))
    .replaceAll('/data/', `${space.path('data')}/`)
    .replaceAll('$(date +%F)', '$TODAY');
  executable('bin/screen-customers', script);
});

async function night(today: string) {
  space.write('notices', '');
  const { code } = await space.shell('bin/screen-customers', {
    PATH: `${space.path('bin')}:${process.env['PATH'] ?? ''}`,
    SCREEN_DATA_DIR: space.path('store'),
    TODAY: today,
  });
  const queue = space.path(`data/out/${today}.csv`);
  const rows = existsSync(queue) ? readFileSync(queue, 'utf8').trim().split('\n').slice(1) : null;
  return { code, notices: space.read('notices').trim(), rows };
}

function listOf(extra: readonly { uid: number; firstName: string; name: string }[], day: string): string {
  return sdnXml([...ENTRIES, ...extra], day);
}

test('the nightly script: a queue, nothing new, a new entry, an update that fails, customers that are gone', async () => {
  space.write('lists/sdn.xml', listOf([], '11/20/2026'));
  space.write('data/customers.csv', CUSTOMERS);
  const first = await night('2026-11-20');
  expect(first).toMatchObject({ code: 1, notices: expect.stringContaining('2026-11-20.csv') });
  expect(first.rows).toHaveLength(1);

  expect(await night('2026-11-21')).toEqual({ code: 0, notices: '', rows: [] });

  space.write('lists/sdn.xml', listOf([{ uid: 904, firstName: 'Orla', name: 'Hennebury' }], '11/21/2026'));
  const third = await night('2026-11-22');
  expect(third.code).toBe(1);
  expect(third.rows).toEqual([expect.stringContaining('new: list')]);

  renameSync(space.path('lists'), space.path('gone'));
  const fourth = await night('2026-11-23');
  expect(fourth).toMatchObject({ code: 0, notices: 'lists update: exit 3', rows: [] });

  space.write('data/customers.csv', OTHERS.replace('c2', 'c9'));
  await night('2026-11-24');
  expect(space.read('data/out/2026-11-24.gone.csv')).toContain('customer not in the file');

  space.write('data/customers.csv', 'id,name\n1,"never closed\n');
  const failed = await night('2026-11-25');
  expect(failed.code).toBe(2);
  expect(failed.notices).toContain('not, or not all, screened');
  expect(readdirSync(space.path('data/out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

describe('the other recipes', () => {
  test.each(blocks('bash').map((block) => [block.split('\n').find((line) => /^\w/.test(line)) ?? '', block]))(
    '%s is a shell script',
    (_name, block) => {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: block, env: space.env() });
      expect([status, stderr.toString()]).toEqual([0, '']);
    },
  );

  test('GNU parallel as it stands there', async () => {
    if (!has('parallel')) {
      console.warn('skipped: GNU parallel is not installed');
      return;
    }
    const recipe = blocks('bash').find((block) => block.startsWith('parallel --jobs')) ?? '';
    space.write('list.xml', sdnXml());
    space.write('customers.csv', CUSTOMERS);
    const { stderr } = await space.shell(
      `sanctions-screen() { screen "$@"; }; export -f sanctions-screen screen\nexport SCREEN_LISTS_DIR=list.xml\n${recipe}`,
    );
    expect(stderr).toContain('of 8 parts');
    expect(space.read('run.jsonl')).toContain('"c1"');
  });

  test('systemd reads the units', () => {
    if (!has('systemd-analyze')) {
      console.warn('skipped: systemd-analyze is not installed');
      return;
    }
    const units = blocks('ini').map((block) => {
      const name = /system\/(\S+)/.exec(block)?.[1] ?? '';
      space.write(name, block.replace('/usr/local/bin/screen-customers', space.path('bin/screen-customers')));
      return space.path(name);
    });
    expect(units).toHaveLength(2);
    const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units]);
    expect(
      stderr
        .toString()
        .split('\n')
        .filter((line) => line.includes('screen-customers')),
    ).toEqual([]);
  });

  test('the Kubernetes job is one document of YAML with the fields it speaks of', () => {
    const [job = ''] = blocks('yaml');
    for (const field of [
      'completionMode: Indexed',
      'completions: 8',
      'JOB_COMPLETION_INDEX + 1',
      '--shard $part/8',
    ])
      expect(job).toContain(field);
  });
});
