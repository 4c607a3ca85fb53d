import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { CUSTOMERS, OTHERS, sdnXml } from './small-list.js';
import { BIN } from './workspace.js';

/** Pipes, signals, colour and what the same run twice gives: the program among others in a shell. */
const space = new InnerWorkspace();
const LISTS = ['--lists', 'sdn.xml'];
/** More than a pipe holds, so that writing goes on after its reader has gone. */
const MANY = 3000;

beforeAll(() => {
  space.write('sdn.xml', sdnXml());
  space.write('customers.csv', CUSTOMERS);
  space.write('others.csv', OTHERS);
  const rows = Array.from({ length: MANY }, (_, n) => `c${n},Zoravan Qeltharani,1961-04-03`);
  space.write('many.csv', `id,name,dob\n${rows.join('\n')}\n`);
  // the first 10,000 rows are looked at before any is screened
  space.write('endless.csv', `id,name\n${'c9,Orla Hennebury\n'.repeat(12_000)}`);
});

/** Files that a run was writing and has not taken away. */
function leftovers(): string[] {
  return readdirSync(space.dir).filter((name) => name.endsWith('.tmp'));
}

describe('a reader that goes away', () => {
  test('ends the run quietly with 141, never 0 or 1', async () => {
    const result = await space.shell(
      'screen many.csv --lists sdn.xml --format csv -q | head -1; echo $PIPESTATUS',
    );
    const [header, code] = result.stdout.trim().split('\n');
    expect(header).toMatch(/^id,name,dob,screen_/);
    expect(code).toBe('141');
    // a publisher's list of three entries is warned of
    expect(result.stderr).toMatch(/^screen: fewer entities than .*\n$/);
  });

  test('does not stop a file that is written as well', async () => {
    const result = await space.shell(
      'screen many.csv --lists sdn.xml --format csv --format jsonl=whole.jsonl -q | head -1; echo $PIPESTATUS',
    );
    expect(result.stdout.trim().split('\n')[1]).toBe('1');
    expect(space.read('whole.jsonl').trim().split('\n')).toHaveLength(MANY);
  });

  test('of standard error is no reason to stop', async () => {
    const result = await space.shell('screen customers.csv --lists sdn.xml 2> >(true); echo $?');
    expect(result.stdout.trim().split('\n').at(-1)).toBe('1');
  });

  test('ends compare and the help in the same way', async () => {
    const rows = Array.from({ length: MANY }, () => 'Zoravan Qeltharani,Zoravan Qeltharany');
    space.write('pairs.csv', `name1,name2\n${rows.join('\n')}\n`);
    const result = await space.shell('screen compare --pairs pairs.csv | head -1; echo $PIPESTATUS');
    expect(result.stdout.trim().split('\n')).toEqual(['name1,name2,score,flagged', '141']);
  });
});

test('a full device is 2, and says so', async () => {
  if (!existsSync('/dev/full')) return console.warn('skipped: this system has no /dev/full');
  const result = await space.shell('screen customers.csv --lists sdn.xml > /dev/full');
  expect(result.stderr).toContain('screen: standard output: no space left on the device');
  expect(result.code).toBe(2);
});

/** Node's option that runs some code before the program. */
function loading(code: string): string {
  return `--import data:text/javascript,${encodeURIComponent(code)}`;
}

describe('a signal', () => {
  /** Starts a screening that waits for its input, sends the signal, and gives the end. */
  async function interrupted(signal: NodeJS.Signals, args: readonly string[], times = 1) {
    const child = spawn(process.execPath, [BIN, '-', ...LISTS, ...args], {
      cwd: space.dir,
      env: space.env(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr += String(piece);
    });
    child.stdin.on('error', () => {});
    child.stdin.write(space.read('endless.csv'));
    await new Promise((ready) => {
      const looking = setInterval(() => {
        if (leftovers().length === 0) return;
        clearInterval(looking);
        ready(undefined);
      }, 20);
    });
    for (let sent = 0; sent < times; sent += 1) child.kill(signal);
    const code = await new Promise<number | null>((done) => child.on('close', (exit) => done(exit)));
    return { code, stderr };
  }

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends the run with %i and leaves no half file', async (signal, code) => {
    const result = await interrupted(signal, ['-o', 'interrupted.csv']);
    expect(result.stderr).toContain(`interrupted by ${signal}`);
    expect(result.stderr).toMatch(/stopped after [\d,]+ rows?/);
    expect(result.code).toBe(code);
    expect(existsSync(space.path('interrupted.csv'))).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  test('twice ends it at once, and leaves no half file either', async () => {
    const result = await interrupted('SIGINT', ['-o', 'interrupted.csv'], 2);
    expect(result.code).toBe(130);
    expect(existsSync(space.path('interrupted.csv'))).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  test('while nothing has come yet', async () => {
    // sent when the program has begun to listen for input
    const signalled = `
      const { get } = Object.getOwnPropertyDescriptor(process, 'stdin');
      const interrupt = () => process.kill(process.pid, 'SIGINT');
      Object.defineProperty(process, 'stdin', {
        get: () => get.call(process).on('newListener', (name) => name === 'readable' && setImmediate(interrupt)),
      });`;
    const child = spawn(process.execPath, [BIN, '-', ...LISTS], {
      cwd: space.dir,
      env: space.env({ NODE_OPTIONS: loading(signalled) }),
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr += String(piece);
    });
    expect(await new Promise((done) => child.on('close', (exit) => done(exit)))).toBe(130);
    expect(stderr).toBe('screen: interrupted by SIGINT\n');
  });
});

describe('a bug', () => {
  /** Node's own code for both is 1. */
  const bugs: Readonly<Record<string, string>> = {
    'an uncaught error': "throw new Error('boom')",
    'an unhandled rejection': "Promise.reject(new Error('boom'))",
  };
  /** As soon as a report is being written. */
  const whileWriting = (code: string) => `
    import { readdirSync } from 'node:fs';
    const looking = setInterval(() => {
      if (!readdirSync('.').some((name) => name.endsWith('.tmp'))) return;
      clearInterval(looking);
      ${code};
    }, 10);`;
  test.each(Object.entries(bugs))('%s is 2, at once, and leaves no half file', async (_name, code) => {
    const child = spawn(process.execPath, [BIN, '-', ...LISTS, '-o', 'bug.csv'], {
      cwd: space.dir,
      env: space.env({ NODE_OPTIONS: loading(whileWriting(code)) }),
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    child.stdin.on('error', () => {});
    child.stdin.write(space.read('endless.csv'));
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr += String(piece);
    });
    expect(await new Promise((done) => child.on('close', (exit) => done(exit)))).toBe(2);
    expect(stderr).toMatch(/screen: internal error, please report it: Error: boom/);
    expect(existsSync(space.path('bug.csv'))).toBe(false);
    expect(leftovers()).toEqual([]);
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  test.each([
    ['none in a pipe', [], {}, false],
    ['--color always', ['--color', 'always'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['NO_COLOR before FORCE_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_name, args, env, colored) => {
    const result = await space.run(['customers.csv', ...LISTS, '--format', 'table', ...args], { env });
    expect(result.stdout.includes(ESCAPE)).toBe(colored);
    expect(result.stdout).toContain('Zoravan');
  });

  test('never in a file', async () => {
    await space.run(['customers.csv', ...LISTS, '--format', 'table=t.txt', '--color', 'always']);
    expect(space.read('t.txt')).not.toContain(ESCAPE);
  });

  test('and the short help on a terminal', async () => {
    if (spawnSync('script', ['--version']).status !== 0)
      return console.warn('skipped: no `script` to make a terminal');
    const command = `${process.execPath} ${BIN}`;
    const result = await space.shell(`script -qec '${command}' /dev/null < /dev/null; echo "code $?"`, {
      TERM: 'xterm',
    });
    if (result.stdout.includes('no file to read'))
      return console.warn('skipped: `script` gives no terminal for input');
    expect(result.stdout).toContain('screen compare "Yusuf Zelvar"');
    expect(result.stdout).toContain('code 2');
  });

  test('and a table on a terminal that has not been told its size', async () => {
    if (spawnSync('script', ['--version']).status !== 0)
      return console.warn('skipped: no `script` to make a terminal');
    const command = `${process.execPath} ${BIN} customers.csv --lists sdn.xml --color never`;
    const { stdout } = await space.shell(`script -qec 'stty cols 0; ${command}' /dev/null < /dev/null`);
    expect(stdout).toContain('DOB agrees · country absent · block');
  });
});

describe('what is written', () => {
  test('is the same twice, whatever else is written with it', async () => {
    const formats = ['csv', 'json', 'jsonl', 'table'];
    for (const format of formats) {
      const alone = await space.run(['customers.csv', ...LISTS, '--all', '--format', format]);
      const again = await space.run(['customers.csv', ...LISTS, '--all', '--format', format, '-v']);
      expect(again.stdout).toBe(alone.stdout);
      expect(alone.stdout).not.toBe('');
      await space.run([
        'customers.csv',
        ...LISTS,
        '--all',
        ...formats.flatMap((name) => ['--format', `${name}=same.${name}`]),
      ]);
      expect(space.read(`same.${format}`)).toBe(alone.stdout);
    }
  });

  test('has results on standard output only, and no customer value on standard error', async () => {
    const result = await space.run(['customers.csv', ...LISTS, '--format', 'csv', '-v']);
    expect(result.stderr).not.toContain('Zoravan');
    expect(result.stdout.split('\n')[0]).toMatch(/^id,name,dob,screen_/);
  });

  test('arrives whole through a pipe', async () => {
    const result = await space.shell('screen many.csv --lists sdn.xml --format csv -q | wc -l');
    expect(Number(result.stdout)).toBe(MANY + 1);
  });

  test('cannot drive a terminal', async () => {
    space.write('evil.csv', 'id,name\n"\u001b]0;owned\u0007",Zoravan \u001b[31mQeltharani\u202e\n');
    const result = await space.run(['evil.csv', ...LISTS, '--format', 'table', '--explain', '--all']);
    expect(result.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    const missing = await space.run(['\u001b[2Jgone.csv', ...LISTS]);
    expect(missing.stderr).not.toContain('\u001b');
    expect(missing.code).toBe(2);
  });

  test('has files in every format by extension', async () => {
    for (const file of ['r.csv', 'r.json', 'r.jsonl', 'r.txt'])
      expect((await space.run(['customers.csv', ...LISTS, '-o', file])).code).toBe(1);
    expect(JSON.parse(space.read('r.json'))).toMatchObject({ summary: { rows: 2, open: 1 } });
    expect(space.read('r.txt')).toContain('Zoravan');
  });

  test('with --no-clobber replaces nothing', async () => {
    space.write('kept.csv', 'kept');
    const result = await space.run(['customers.csv', ...LISTS, '-o', 'kept.csv', '--no-clobber']);
    expect(result.code).toBe(2);
    expect(space.read('kept.csv')).toBe('kept');
  });
});
