import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { parseSource } from '../../src/store/sources.js';
import { numbers, unXml, WATCHLIST } from '../store/generated-lists.js';
import { runInProcess } from './in-process.js';
import { PROJECT, Workspace } from './workspace.js';

/**
 * The examples of docs/operations.md, line by line, on a store of their own. One list is enough there, so `--list un`
 * is added where all five are wanted; publishers are not asked.
 */
const space = new Workspace();
const text = readFileSync(join(PROJECT, 'docs/operations.md'), 'utf8');

function blocks(kind: string): readonly string[] {
  return Array.from(
    text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ([, block]) => block ?? '',
  );
}

beforeAll(() => {
  mkdirSync(space.path('lists'));
  space.write('lists/un.xml', unXml(numbers(1, 651)));
  space.write('watchlist.csv', WATCHLIST);
  space.write('customers.csv', 'id,name\n1,Orla Hennebury\n');
});

test('every command runs as it stands', async () => {
  // the day that the examples name
  const now = new Date('2026-11-20T12:00:00Z');
  const lines = blocks('sh')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => line.replace(/ +# .*/, ''));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const [, ...words] = line.split(' ');
    const asked = words[1] === 'update' ? [...words, '--help'] : words;
    if (words[0] === 'customers.csv' || words[1] === 'status') asked.push('--list', 'un');
    const { code, stderr } = await runInProcess(
      space,
      asked.map((word) => word.replace(/\/$/, '')),
      { now, env: { SCREEN_DATA_DIR: space.path('data') } },
    );
    expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
  }
});

test('the example of sources.json can be read', () => {
  const [example = ''] = blocks('json');
  const sources: Readonly<Record<string, string | readonly string[]>> = JSON.parse(example);
  for (const [list, places] of Object.entries(sources))
    for (const place of typeof places === 'string' ? [places] : places)
      expect(parseSource(list, place).urls.length).toBeGreaterThan(0);
});
