import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { randomFrom } from '../../src/controls/random.js';
import { sdnXml } from './small-list.js';
import { BIN, type RunResult, Workspace } from './workspace.js';

/**
 * Runs that are killed, and disks that are full: under the final names lies what lay there before, or the whole report,
 * and the next run gives the bytes of an undisturbed one. With SCREEN_LONG=1 30 runs of 200,000 rows are killed at
 * random moments; else three of 5,100 rows, each before a certain change of the file system, so that no clock has a
 * say.
 */
const LONG = process.env['SCREEN_LONG'] === '1';
const ROWS = LONG ? 200_000 : 5100;
const MOMENTS = 30;
const HOOK = new URL('../store/kill-at.mjs', import.meta.url).href;

const space = new Workspace();
const random = randomFrom(String(Date.now()));
const ARGS = [
  'customers.csv',
  '--lists',
  'list.xml',
  '--all',
  '-o',
  'out/hits.csv',
  '--format',
  'jsonl=out/hits.jsonl',
];
/** In the order in which they get their names, but for the two reports. */
const FINAL = ['hits.csv', 'hits.jsonl', 'hits.jsonl.fingerprints', 'hits.csv.manifest.json'];
const BEFORE = 'the report of the night before\n';
let undisturbed: readonly string[] = [];
let duration = 0;

function reports(): readonly string[] {
  return FINAL.slice(0, 3).map((name) => readFileSync(space.path(`out/${name}`), 'latin1'));
}

function leftovers(): readonly string[] {
  return readdirSync(space.path('out')).filter((name) => !FINAL.includes(name));
}

/**
 * Runs the program and kills it after so many milliseconds, with all its threads; the code, or null when it was killed.
 */
async function killedAfter(milliseconds: number): Promise<number | null> {
  const child = spawn(process.execPath, [BIN, ...ARGS, '--workers', '2'], {
    cwd: space.dir,
    env: space.env(),
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await Promise.race([setTimeout(milliseconds), ended]);
  child.kill('SIGKILL');
  return ended;
}

/**
 * Runs the program up to one of its changes of the file system; all of them, with their number on standard error, for
 * 0.
 */
function killedAtStep(step: number): Promise<RunResult> {
  const env = { NODE_OPTIONS: `--import ${HOOK}`, KILL_AT: String(step) };
  // what is kept in the cache depends on how long ago the list was changed
  return space.run([...ARGS, '--workers', '2', '--no-cache'], { env });
}

/** Holds what lies under the final names after a kill. */
function expectOldOrNew(): void {
  const found = reports();
  for (const [at, report] of found.entries()) expect([BEFORE, undisturbed[at]]).toContain(report);
  const manifest = space.read('out/hits.csv.manifest.json');
  // a new manifest is the last thing of all: its reports are there
  if (manifest !== BEFORE) expect([...found, JSON.parse(manifest).exit.code]).toEqual([...undisturbed, 1]);
}

beforeAll(async () => {
  const rows = Array.from({ length: ROWS }, (_, at) =>
    at % 1000 === 7
      ? `${at},Zoravan Qeltharani,1961-04-03`
      : `${at},${LONG ? `Orla Hennebury ${at}` : 'Orla Hennebury'},1988-07-21`,
  );
  space.write('customers.csv', `id,name,dob\n${rows.join('\n')}\n`);
  space.write('list.xml', sdnXml());
  mkdirSync(space.path('out'));
  const begun = Date.now();
  expect((await space.run(ARGS)).code).toBe(1);
  duration = Date.now() - begun;
  undisturbed = reports();
});

test('a run that is killed leaves no half file, and the next one is undisturbed', async () => {
  const before = () => {
    for (const name of FINAL) space.write(`out/${name}`, BEFORE);
  };
  if (LONG) {
    let killed = 0;
    for (let moment = 0; moment < MOMENTS; moment++) {
      before();
      if ((await killedAfter(150 + random() * duration)) === null) killed += 1;
      expectOldOrNew();
    }
    expect(killed).toBeGreaterThan(0);
  } else {
    const { code, stderr } = await killedAtStep(0);
    expect(code).toBe(1);
    const steps = Number(/steps (\d+)/.exec(stderr)?.[1]);
    expect(steps).toBeGreaterThan(20);
    // among the pieces of the reports, between two that get their names, and when only the manifest has none
    for (const left of [29, 25, 10]) {
      before();
      expect((await killedAtStep(steps - left)).code).toBeNull();
      expectOldOrNew();
    }
  }
  expect((await space.run(ARGS)).code).toBe(1);
  expect(reports()).toEqual(undisturbed);
  // the lock of the last victim, and what all of them had begun
  expect(leftovers()).toEqual([]);
  expect((await space.run(['verify', 'out/hits.csv.manifest.json'])).code).toBe(0);
});

test('a limit on the size of files is exit 2, and the report of before stays', async () => {
  for (const name of FINAL) space.write(`out/${name}`, BEFORE);
  const { code, stderr } = await space.shell(`ulimit -f 20; screen ${ARGS.join(' ')}`);
  expect(stderr).toMatch(
    /screen: out\/hits\.(csv|jsonl): cannot write the report: the file would be too large/,
  );
  expect(code).toBe(2);
  for (const name of FINAL) expect(space.read(`out/${name}`)).toBe(BEFORE);
  expect(leftovers()).toEqual([]);
});

/** A file system of 256 kB of one's own, where the kernel lets a user have one. */
const inNamespace = (script: string) =>
  ['unshare', ['-rm', 'bash', '-ec', `mount -t tmpfs -o size=256k none out\n${script}`]] as const;
const [command, probe] = inNamespace('true');
mkdirSync(space.path('probe/out'), { recursive: true });
const mayMount = spawnSync(command, probe, { cwd: space.path('probe') }).status === 0;
if (!mayMount)
  process.stderr.write('cli/killed-runs.test.ts: no small disk to be had here, its test is skipped\n');

(mayMount ? test : test.skip)('a disk that is full is exit 2, and the report of before stays', () => {
  const quoted = [process.execPath, BIN, ...ARGS].map((word) => `'${word}'`).join(' ');
  const [file, args] = inNamespace(`
    for name in ${FINAL.join(' ')}; do echo before > out/$name; done
    set +e
    ${quoted}
    echo "code $?"
    ls -A out
    cat out/*`);
  const { stdout, stderr } = spawnSync(file, args, { cwd: space.dir, env: space.env(), encoding: 'utf8' });
  expect(stderr).toMatch(/cannot write the report: no space left on the device/);
  expect(stdout).toBe(['code 2', ...[...FINAL].sort(), ...FINAL.map(() => 'before'), ''].join('\n'));
});
