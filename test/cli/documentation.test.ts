import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { COMMAND_WORDS } from '../../src/cli/help.js';
import { OPTIONS } from '../../src/cli/options/options.js';
import { LABEL_COLUMN, PAIR_COLUMNS } from '../../src/cli/pairs/pair-columns.js';
import { CURRENT_LISTS } from '../../src/lists/catalogue.js';
import { reporters } from '../../src/report/registry.js';
import { SCREEN_COLUMNS } from '../../src/report/screen-columns.js';
import { fieldNames } from '../../src/tabular/fields.js';
import { InnerWorkspace } from './in-process.js';
import { PROJECT } from './workspace.js';

/**
 * Every example of the documents is run: each line of a block marked `sh` as it stands, the command of each line of a
 * block marked `cron`. Only what would go to the publishers is asked for its help instead.
 */
const DOCUMENTS = [
  'README.md',
  'docs/guide.md',
  'docs/formats.md',
  'docs/security.md',
  'docs/limits.md',
  'docs/decisions.md',
  'docs/evidence.md',
];

interface Example {
  readonly document: string;
  readonly line: string;
}

function text(document: string): string {
  return readFileSync(join(PROJECT, document), 'utf8');
}

/** The contents of the fenced blocks of one kind. */
function blocks(document: string, kind: string): readonly string[] {
  return Array.from(
    text(document).matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ([, block]) => block ?? '',
  );
}

function examples(document: string): readonly Example[] {
  const shell = blocks(document, 'sh').flatMap((block) => block.trim().split('\n'));
  const cron = blocks(document, 'cron')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => line.replace(/^(?:\S+\s+){5}/, '').replaceAll('\\%', '%'))
    .map((line) => line.replaceAll('/usr/local/bin/', '').replaceAll('/data/', 'data/'));
  return [...shell, ...cron].filter((line) => line !== '').map((line) => ({ document, line }));
}

/** What a line gives to the program; null where a shell is needed to say it. */
function wordsOf(line: string): readonly string[] | null {
  const [command = ''] = line.split(/ +# /);
  const [program, ...words] = Array.from(
    command.matchAll(/"([^"$`\\]*)"|[^\s"]+"[^"$`\\]*"|[^\s"]+/g),
    ([word]) => word.replaceAll('"', ''),
  );
  return program === 'screen' && !/[|<>$&;'*]/.test(command) ? words : null;
}

const space = new InnerWorkspace();
const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq) console.warn('no jq here: examples with it are skipped');

beforeAll(() => {
  const demo = join(PROJECT, 'fixtures/customers/demo.csv');
  copyFileSync(demo, space.path('customers.csv'));
  mkdirSync(space.path('data/out'), { recursive: true });
  copyFileSync(demo, space.path('data/customers.csv'));
  cpSync(join(PROJECT, 'fixtures/lists'), space.path('lists'), { recursive: true });
  space.write('watchlist.csv', 'id,name,type\nW-1,Somebody Invented,person\n');
  space.write(
    'labelled.csv',
    'name1,name2,is_match\nYusuf Zelvar,Yousef Zelwar,true\nYusuf Karim,Orla Hennebury,false\n',
  );
  space.write('pairs.csv', 'name1,name2\nYusuf Zelvar,Yousef Zelwar\n');
  space.write('related.csv', blocks('docs/formats.md', 'csv')[0] ?? '');
  const [settings] = blocks('docs/formats.md', 'json');
  // positive controls take as long as all else, and what becomes of them is proved elsewhere
  space.write('quick.json', '{"controls": 0}');
  // the age of invented lists is nobody's concern
  space.write('settings.json', (settings ?? '').replace(/, "max-list-age": "48h"/, ''));
});

describe.each(DOCUMENTS)('%s', (document) => {
  test.each(examples(document).map(({ line }) => [line]))('%s', async (line) => {
    if (line.includes('jq ') && !hasJq) return;
    const env = { SCREEN_LISTS_DIR: 'lists', SCREEN_CONFIG: 'quick.json' };
    const words = wordsOf(line);
    if (words !== null) {
      const asked = words[0] === 'lists' && words[1] === 'update' ? ['lists', 'update', '--help'] : words;
      const { code, stderr } = await space.run(asked, { env });
      expect([0, 1]).toContain(code);
      expect(stderr).not.toContain('hint:');
      return;
    }
    const command = line.replace(/^(\S*screen lists update)/, '$1 --help');
    const script = `
      sanctions-screen() { screen "$@"; }
      psql() { cat customers.csv; }
      ${command}
      codes=("\${PIPESTATUS[@]}")
      for code in "\${codes[@]}"; do case $code in 0|1) ;; *) echo "exit $code" >&2; exit 9 ;; esac; done`;
    const result = await space.shell(script, env);
    expect(result).toMatchObject({ code: 0, stderr: expect.not.stringContaining('hint:') });
  });
});

const EVERY = [
  'README.md',
  'CHANGELOG.md',
  'bench/README.md',
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe.each(EVERY)('%s', (document) => {
  test('links to what there is', () => {
    for (const [, target = ''] of text(document).matchAll(/\]\(([^)#\s]+)\)/g))
      if (!/^https?:/.test(target))
        expect(`${target} ${existsSync(join(PROJECT, dirname(document), target))}`).toBe(`${target} true`);
  });
});

test('examples are found', () => {
  for (const document of DOCUMENTS) expect(examples(document).length).toBeGreaterThan(1);
});

describe('docs/formats.md names', () => {
  const formats = text('docs/formats.md');
  test.each([
    ['every field', fieldNames()],
    ['every screen_ column', SCREEN_COLUMNS.map(({ name }) => name)],
    ['every format', Object.keys(reporters)],
    ['every current list', CURRENT_LISTS],
    ['every column of a file of pairs', [...PAIR_COLUMNS, LABEL_COLUMN]],
    ['every variable', OPTIONS.flatMap(({ env }) => env ?? [])],
  ])('%s', (_name, words) => {
    for (const word of words) expect(formats).toContain(`\`${word}\``);
  });
});

test('docs/security.md names tests that there are', () => {
  for (const [, path = ''] of text('docs/security.md').matchAll(/`(test\/[^`]+)`/g))
    expect(`${path} ${existsSync(join(PROJECT, path))}`).toBe(`${path} true`);
});

test.each(['compare', 'evaluate'])(
  'the help of %s names every column of a file of pairs',
  async (command) => {
    const { stdout } = await space.run([command, '--help']);
    for (const column of [...PAIR_COLUMNS, ...(command === 'evaluate' ? [LABEL_COLUMN] : [])])
      expect(stdout).toMatch(new RegExp(`\\b${column}\\b`));
  },
);

test('docs/guide.md names every exit code of the help', async () => {
  const { stdout } = await space.run(['--help']);
  for (const [, code = ''] of stdout.matchAll(/^ {2}(\d{1,3}) {2,}\S/gm))
    expect(text('docs/guide.md')).toMatch(new RegExp(`\\b${code}\\b`));
});

test('docs/guide.md names every command', () => {
  const run = blocks('docs/guide.md', 'sh').join('\n');
  for (const word of COMMAND_WORDS)
    if (word !== 'help') expect(run).toMatch(new RegExp(`^screen ${word}\\b`, 'm'));
});

test('the figures of README.md are those of docs/matching.md', () => {
  const [, measured = ''] = /^## What was measured\n([\s\S]*?)^## /m.exec(text('README.md')) ?? [];
  const figures = measured.match(/\d[\d,]*\.\d+|\d+,\d{3} entries/g) ?? [];
  expect(figures.length).toBeGreaterThan(4);
  for (const figure of figures)
    expect(text('docs/matching.md')).toContain(figure.replace(' entries', ' entities'));
});

test('docs/design.md has a line for every folder of src', () => {
  const folders = readdirSync(join(PROJECT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const described = Array.from(text('docs/design.md').matchAll(/^\| `([\w-]+)\/` \|/gm), ([, name]) => name);
  expect(described.sort()).toEqual(folders.sort());
});
