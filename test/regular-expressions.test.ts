import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, traverse } from '@babel/core';
import { describe, expect, test } from '@jest/globals';
import { analyse } from 'scslre';

/**
 * A cell, a header or an attribute of a list may be as long as an attacker likes: an expression that takes the square
 * of the length, or worse, stops a run. scslre finds such expressions without running them; `bench/README.md` says how
 * to ask a slower tool that finds more.
 */
const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** What the tool finds and a person has looked at: where, what, and why it does no harm. */
const REVIEWED: readonly (readonly [file: string, pattern: RegExp, reason: string])[] = [
  [
    'lists/uk/ofsi-information.ts',
    /^\^\(\\w\+/,
    'the last part takes anything, so that nothing is tried twice',
  ],
  [
    'lists/uk/ofsi-information.ts',
    /^Financial sanctions imposed/,
    'its begin stands once in a text; the end always fits',
  ],
  ['match/explain.ts', /\\d\{3\}/, 'the figures of one number'],
  ['report/tally.ts', /\\d\{3\}/, 'the figures of one number'],
  ['normalise/wallet-address.ts', /^\[\?@\]/, 'the rest takes anything: the first place that fits is taken'],
  [
    'tabular/header-lookup.ts',
    /^\\\(/,
    'a bracket that does not close ends with the header: the first one is taken',
  ],
  ['cli/shell/command-tree.ts', /./, 'flags and help texts of this program'],
];

/** Expressions put together while the program runs; the tool is not shown them. */
const BUILT: Readonly<Record<string, string>> = {
  'customers/couples.ts':
    'titles, each a fixed word; test/customers/hostile-cells.test.ts runs them on long cells',
  'lists/recognise.ts':
    'rows of a table, field by field; a field ends where its quote or the next comma stands',
  'lists/uk/ofsi-information.ts': 'fixed words between brackets',
  'lists/uk/registrations.ts': 'labels, of which the longest part is one word',
  'lists/xml-records.ts': 'a name behind a sign that the prefix before it cannot hold: no part is read twice',
  'normalise/scripts/thai.ts': 'one letter each, at the begin',
};

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

const built = new Set<string>();
const expressions: Expression[] = [];
for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)) {
  const tree = parseSync(readFileSync(join(SOURCE, file), 'utf8'), {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript'], sourceType: 'module' },
  });
  if (tree === null) throw new Error(`${file} could not be read`);
  traverse(tree, {
    RegExpLiteral: ({ node: { pattern, flags } }) => {
      expressions.push({ file, pattern, flags });
    },
    NewExpression: ({ node: { callee } }) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') built.add(file);
    },
  });
}
const found = expressions.filter(
  ({ pattern, flags }) => analyse({ source: pattern, flags }).reports.length > 0,
);

describe('regular expressions', () => {
  test('are found', () => expect(expressions.length).toBeGreaterThan(500));

  test('the tool finds what it must', () => {
    const isFound = ({ source, flags }: RegExp) => analyse({ source, flags }).reports.length > 0;
    expect([/\s+$/, /^(a+)*$/, /^(.+?)\s*,\s*([^,]+)$/, /^\d+$/].map(isFound)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('take time in proportion to the text, or were looked at', () => {
    const unseen = found.filter(
      ({ file, pattern }) => !REVIEWED.some(([place, looks]) => place === file && looks.test(pattern)),
    );
    expect(unseen).toEqual([]);
  });

  test('were looked at for something that is still there', () => {
    const idle = REVIEWED.filter(
      ([place, looks]) => !found.some(({ file, pattern }) => place === file && looks.test(pattern)),
    );
    expect(idle).toEqual([]);
  });

  test('that are built are those that were looked at', () => {
    expect([...built].sort()).toEqual(Object.keys(BUILT).sort());
  });
});
