import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROJECT, Workspace } from './workspace.js';

const space = new Workspace();
const README = join(PROJECT, 'README.md');
const BLOCK = /(<!-- demo:[^\n]*-->\n```text\n)([\s\S]*?)(```\n)/;

/** What the README shows is what the program says. README_UPDATE=1 writes it anew. */
test('the README shows the real output of the demo (README_UPDATE=1 writes it anew)', async () => {
  const result = await space.run([
    join(PROJECT, 'fixtures/customers/demo.csv'),
    '--lists',
    join(PROJECT, 'fixtures/lists'),
    '--format',
    'table',
  ]);
  const text = readFileSync(README, 'utf8');
  if (process.env['README_UPDATE'] === '1')
    writeFileSync(
      README,
      text.replace(BLOCK, (_all, start, _old, end) => start + result.stdout + end),
    );
  const [, , shown] = BLOCK.exec(readFileSync(README, 'utf8')) ?? [];
  expect(result.stdout).toBe(shown);
});
