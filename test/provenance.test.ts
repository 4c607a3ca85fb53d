import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROJECT } from './cli/workspace.js';

/** Every table of data says where it comes from, so that somebody can check it, and nobody's licence is in doubt. */
const SRC = join(PROJECT, 'src');
const TABLES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && basename(dirname(file)) === 'data',
);

test('the tables of data are found', () => {
  expect(TABLES.length).toBeGreaterThan(40);
});

test.each(TABLES)('%s names its source', (file) => {
  const head = readFileSync(join(SRC, file), 'utf8').split('\n').slice(0, 14).join('\n');
  const comment = /\/\*\*[\s\S]*?\*\/|(?:^\/\/.*\n)+/m.exec(head)?.[0] ?? '';
  expect(comment).toMatch(/\bsources?\b|\bby hand\b/i);
});
