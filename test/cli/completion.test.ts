import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { PROJECT, Workspace } from './workspace.js';

/** What is made from the table of options, against what `--help` says. */
const space = new Workspace();
const MAN_PAGE = join(PROJECT, 'man/screen.1');

/** The words of every command there is, found in the help. */
const commands: (readonly string[])[] = [];
/** Long and short options of a command, by its words. */
const helpOptions = new Map<string, readonly string[]>();

async function readHelp(words: readonly string[]): Promise<void> {
  const { stdout } = await space.run([...words, '--help']);
  commands.push(words);
  const options = stdout
    .split('\n')
    .flatMap((line) => /^ {2}(?:(-\w), )?(--[\w-]+)/.exec(line)?.slice(1) ?? []);
  helpOptions.set(words.join(' '), options.filter((option) => option !== undefined).sort());
  const [, below = ''] = stdout.split('\nCommands:\n');
  const [listed = ''] = below.split('\n\n');
  for (const line of listed.split('\n')) {
    const [, command] = /^ {2}([a-z-]+) /.exec(line) ?? [];
    if (command !== undefined && command !== 'help') await readHelp([...words, command]);
  }
}

beforeAll(async () => {
  await readHelp([]);
  for (const shell of ['bash', 'zsh', 'fish', 'man'])
    space.write(`made.${shell}`, (await space.run(['completion', shell])).stdout);
  space.write('customers.csv', 'name\n');
  space.write('lists and more.xml', '');
  mkdirSync(space.path('lists'));
});

function has(program: string): boolean {
  const found = spawnSync(program, ['--version']).status === 0;
  if (!found) console.warn(`skipped: there is no ${program} here`);
  return found;
}

function output(program: string, script: string): readonly string[] {
  const { stdout, stderr } = spawnSync(program, ['-c', script], {
    cwd: space.dir,
    env: space.env(),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

test('the help names the commands that there are', () => {
  expect(commands.map((words) => words.join(' '))).toEqual(
    expect.arrayContaining(['', 'lookup', 'compare', 'evaluate', 'completion']),
  );
  expect(helpOptions.get('')).toEqual(expect.arrayContaining(['--lists', '-o', '--config', '--version']));
});

describe('bash', () => {
  const complete = (...words: readonly string[]) =>
    output(
      'bash',
      `source made.bash; COMP_WORDS=(screen ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
      _sanctions_screen; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  test('offers the options of every command, as its help does', () => {
    for (const words of commands)
      expect([...complete(...words, '-')].sort()).toEqual(helpOptions.get(words.join(' ')));
  });

  test('offers commands and files first, the words of an option, and files with blanks in their names whole', () => {
    expect(complete('loo')).toEqual(['lookup']);
    expect(complete('custom')).toEqual(['customers.csv']);
    expect(complete('--format', 'j')).toEqual(['json', 'jsonl']);
    expect(complete('--format', '=', 'j')).toEqual(['json', 'jsonl']);
    expect(complete('lookup', 'x', '--weak-aliases', '')).toEqual(['off', 'confirm', 'full']);
    expect(complete('--lists', 'lists')).toEqual(expect.arrayContaining(['lists', 'lists and more.xml']));
    expect(complete('--threshold', '')).toEqual([]);
    expect(complete('completion', '')).toEqual(['bash', 'zsh', 'fish', 'man']);
  });
});

describe('zsh', () => {
  test('offers the options of every command, as its help does', () => {
    if (!has('zsh')) return;
    for (const words of commands) {
      const line = ['screen', ...words, '-'].join(' ');
      const specs = output(
        'zsh',
        `_arguments() { shift; print -rl -- "$@" }; compdef() { }; source ./made.zsh
        words=(${line}); CURRENT=${words.length + 2}; _sanctions_screen`,
      );
      const options = specs.flatMap((spec) => /^(?:\(.*?\)|\*)?(--?[\w-]+)/.exec(spec)?.[1] ?? []);
      expect(options.sort()).toEqual(helpOptions.get(words.join(' ')));
    }
  });
});

describe('fish', () => {
  const complete = (line: string) =>
    output('fish', `source made.fish; complete -C '${line}'`).map((found) => found.split('\t')[0] ?? '');

  test('offers the options of every command, as its help does', () => {
    if (!has('fish')) return;
    for (const words of commands) {
      const long = (helpOptions.get(words.join(' ')) ?? []).filter((option) => option.startsWith('--'));
      expect([...complete(['sanctions-screen', ...words, '--'].join(' '))].sort()).toEqual(long);
    }
    expect(complete('sanctions-screen loo')).toEqual(['lookup']);
    expect(complete('sanctions-screen completion z')).toEqual(['zsh']);
    expect(complete('sanctions-screen --fail-on s')).toEqual(['strong']);
    expect(complete('sanctions-screen --format ')).toEqual(['csv', 'html', 'json', 'jsonl', 'table', 'xlsx']);
    expect(complete('sanctions-screen --lists ')).toContain('customers.csv');
  });
});

describe('the manual page', () => {
  /** Keep it so by hand: MAN_UPDATE=1 writes man/screen.1 anew. */
  test('is the one in man/ (MAN_UPDATE=1 writes it anew)', () => {
    if (process.env['MAN_UPDATE'] === '1') writeFileSync(MAN_PAGE, space.read('made.man'));
    expect(space.read('made.man')).toBe(readFileSync(MAN_PAGE, 'utf8'));
  });

  test('names every option of every command', () => {
    const page = space.read('made.man').replaceAll('\\-', '-');
    for (const words of commands) {
      const [, section = ''] =
        words.length === 0 ? page.split('.SH OPTIONS') : page.split(`.SS screen ${words.join(' ')}`);
      const own = section.split(/\n\.S[HS] (?:COMMANDS|screen)/)[0] ?? '';
      for (const option of helpOptions.get(words.join(' ')) ?? [])
        expect(`${words.join(' ')} ${own}`).toContain(`\\fB${option}\\fR`);
    }
  });

  test('has no error for mandoc', () => {
    if (spawnSync('mandoc', ['-Tlint', '/dev/null']).error !== undefined)
      return console.warn('skipped: there is no mandoc here');
    expect(
      spawnSync('mandoc', ['-Tlint', '-W', 'error', space.path('made.man')], { encoding: 'utf8' }).stdout,
    ).toBe('');
  });
});

test('an unknown shell is 2, and the known ones are named', async () => {
  const result = await space.run(['completion', 'tcsh']);
  expect(result.code).toBe(2);
  expect(result.stderr).toMatch(/tcsh.*bash, zsh, fish/);
});
