import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { optionsOf } from '../../src/cli/options/options.js';
import { DEFAULT_THRESHOLD } from '../../src/match/engine.js';
import { InnerWorkspace } from './in-process.js';
import { CUSTOMERS, sdnXml } from './small-list.js';

/** Options from a file and from the environment: only when asked for, always said, never half understood. */
const space = new InnerWorkspace();

beforeAll(() => {
  mkdirSync(space.path('shared/lists'), { recursive: true });
  space.write('shared/lists/sdn.xml', sdnXml());
  space.write('customers.csv', CUSTOMERS);
  space.write(
    'shared/screen.json',
    '{"lists": ["lists"], "threshold": 95, "format": "jsonl", "no-clobber": true}',
  );
  // what is not named is not read
  space.write('screen.config.json', '{"threshold": 99.9}');
});

/** Lines of --print-config as [option, value, origin]. */
async function printed(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const result = await space.run([...args, '--print-config'], { env });
  expect(result.code).toBe(0);
  const lines = result.stdout.trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [option = '', value = '', origin = ''] = line.split(/ {2,}/);
      return [option, [value, origin]];
    }),
  );
}

describe('a configuration file', () => {
  test('is used when named, its paths from where it stands, and standard error says so', async () => {
    const result = await space.run(['customers.csv', '--config', 'shared/screen.json']);
    expect(result.code).toBe(1);
    expect(JSON.parse(result.stdout).matches[0].score).toBe(100);
    expect(result.stderr).toContain(
      'settings    lists shared/lists (shared/screen.json), threshold 95 (shared/screen.json)',
    );
    expect(result.stderr).toContain('threshold   95\n');
  });

  test('is never found by itself', async () => {
    const result = await space.run(['customers.csv', '--lists', 'shared/lists']);
    expect(result.stderr).toContain(`threshold   ${DEFAULT_THRESHOLD}\n`);
    expect(result.stderr).not.toContain('settings');
  });

  test('a variable that sets nothing is named', async () => {
    const env = {
      SCREEN_THRESHOLD: '95',
      SCREEN_LISTS: 'nowhere',
      SCREEN_FORMAT: 'jsonl',
      SCREEN_OTHER: '1',
    };
    const result = await space.run(['customers.csv', '--lists', 'shared/lists', '-q'], { env });
    expect(result.stderr).toContain('SCREEN_THRESHOLD is set and has no effect');
    expect(result.stderr).toContain('SCREEN_LISTS is set and has no effect');
    expect(result.stderr).not.toMatch(/SCREEN_FORMAT is|SCREEN_OTHER/);
  });

  test('may be named by SCREEN_CONFIG; variables go before it and what is typed before both', async () => {
    const options = await printed(['--threshold', '80'], {
      SCREEN_CONFIG: 'shared/screen.json',
      SCREEN_FORMAT: 'csv',
      SCREEN_FAIL_ON: 'strong',
    });
    expect(options.get('threshold')).toEqual(['80', 'command line']);
    expect(options.get('format')).toEqual(['csv', 'SCREEN_FORMAT']);
    expect(options.get('fail-on')).toEqual(['strong', 'SCREEN_FAIL_ON']);
    expect(options.get('lists')).toEqual(['shared/lists', 'shared/screen.json']);
    expect(options.get('no-clobber')).toEqual(['yes', 'shared/screen.json']);
    expect(options.get('weak-aliases')).toEqual(['confirm', 'default']);
    expect(options.get('config')).toEqual(['shared/screen.json', 'SCREEN_CONFIG']);
  });

  test('holds for another command as far as the command shares its options', async () => {
    const options = await printed(['compare', '--config', 'shared/screen.json']);
    expect(options.get('threshold')).toEqual(['95', 'shared/screen.json']);
    expect(options.get('format')?.[1]).toBe('default');
  });

  test.each([
    ['an unknown key', '{"treshold": 75}', 'there is no option "treshold"', 'did you mean "threshold"?'],
    ['an option of another command', '{"pairs": "x.csv"}', 'there is no option "pairs"', 'hint:'],
    ['what decides the set-up itself', '{"config": "x.json"}', 'there is no option "config"', 'hint:'],
    ['a switch that is no switch', '{"all": "yes"}', '"all" must be true or false', ''],
    ['a wrong word', '{"weak-aliases": "none"}', '"weak-aliases" must be one of off, confirm, full', ''],
    ['several values where one belongs', '{"threshold": [70, 80]}', '"threshold" must be one value', ''],
    ['an empty value', '{"fail-on": ""}', '"fail-on" must be a text or a number, and not empty', ''],
    ['a score out of range', '{"threshold": 170}', '--threshold must be a score from 0 to 100', ''],
    ['no object', '[1]', 'holds no object of options', 'for example'],
    ['broken JSON', '{"threshold": 75,\n}', 'broken.json:2:1: is not JSON', ''],
    ['the prototype', '{"__proto__": {"threshold": 1}}', 'there is no option "__proto__"', ''],
  ])('with %s is 2, before anything is read', async (_name, text, message, hint) => {
    space.write('broken.json', text);
    const result = await space.run(['nosuch.csv', '--config', 'broken.json']);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(message);
    expect(result.stderr).toContain(hint);
    expect(result.stderr).not.toContain('nosuch');
  });

  test('that does not exist is 2', async () => {
    const result = await space.run(['customers.csv'], { env: { SCREEN_CONFIG: 'nosuch.json' } });
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('nosuch.json: no such file') });
  });
});

test('a variable of the environment that nobody set to anything says nothing', async () => {
  const options = await printed([], { SCREEN_FORMAT: '', SCREEN_CONFIG: '' });
  expect(options.get('format')?.[1]).toBe('default');
});

test('SCREEN_LISTS_DIR names the lists', async () => {
  const result = await space.run(['customers.csv', '-q'], { env: { SCREEN_LISTS_DIR: 'shared/lists' } });
  expect(result.code).toBe(1);
});

test('the table says the default that holds', () => {
  const threshold = optionsOf('screen').find(({ flags }) => flags.startsWith('--threshold'));
  expect(threshold?.default).toBe(String(DEFAULT_THRESHOLD));
  expect(threshold?.help).toContain(`(default ${DEFAULT_THRESHOLD})`);
});
