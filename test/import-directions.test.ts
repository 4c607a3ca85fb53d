import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/**
 * One folder is one stage, and data flows one way through them (docs/design.md). This test reads the imports, so that a
 * shortcut through the stages fails a build instead of being noticed years later.
 */
const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

/**
 * What a folder may import besides itself and src/problem.ts. `types`: by `import type` only; a path narrows it to one
 * module.
 */
interface Allowed {
  readonly any: readonly string[];
  readonly types: readonly string[];
}

/** Every folder but the command line itself: what the top may import. */
const STAGES: readonly string[] = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cli')
  .map(({ name }) => name);

const RULES: Readonly<Record<string, Allowed>> = {
  normalise: { any: [], types: [] },
  tabular: { any: ['normalise'], types: [] },
  lists: { any: ['tabular', 'normalise'], types: [] },
  customers: { any: ['tabular', 'normalise'], types: [] },
  compiled: { any: ['normalise'], types: ['lists/entity'] },
  store: { any: ['lists', 'tabular/gunzip'], types: ['normalise'] },
  match: { any: ['compiled', 'normalise'], types: ['lists/entity', 'customers/customer'] },
  decisions: { any: ['tabular', 'normalise'], types: ['match', 'customers/customer'] },
  why: { any: ['match', 'compiled'], types: ['customers', 'lists/entity'] },
  controls: {
    any: ['match', 'customers', 'compiled', 'normalise'],
    types: ['lists/list-file', 'lists/entity'],
  },
  ownership: { any: [], types: ['match/screened-row', 'customers/customer'] },
  report: {
    any: ['ownership'],
    types: ['match', 'lists/list-file'],
  },
  // an earlier run is read, and this one compared with it, as reports have them
  changes: { any: ['report'], types: ['match/screened-row', 'customers'] },
  'run-record': { any: ['store'], types: [] },
  merge: { any: ['run-record', 'changes'], types: [] },
  tune: {
    any: ['customers/customer', 'controls', 'match', 'compiled', 'report'],
    types: ['run-record'],
  },
  cli: { any: STAGES, types: [] },
  // the library face
  '': { any: STAGES, types: [] },
};

/** The folders of match/: each imports those before it, and the types of what is screened. What is in match/ itself joins them. */
const MATCH_ORDER = ['similar', 'score', 'retrieve', 'words'];
const MATCH_TYPES = ['match/screened-row'];
/** A list of similar words notes where tables hold them. */
const NOTED_LATER = 'match/retrieve/source';

/** Packages, and the process itself, that only the command line may know. */
const CLI_ONLY = ['chalk', 'commander', 'node:process', 'process', 'node:tty'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Static imports and re-exports, and `import('…')`; comments are taken out first. */
function importsOf(file: string, text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const match of code.matchAll(/\b(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*'([^']+)'/g)) {
    const [, keyword, names = '', target = ''] = match;
    found.push({ file, target, typeOnly: keyword !== undefined || onlyTypeNames(names) });
  }
  for (const match of code.matchAll(/\bimport\s*\(?\s*'([^']+)'/g))
    found.push({ file, target: match[1] ?? '', typeOnly: false });
  return found;
}

/** `{ type A, type B }` is erased as a whole. */
function onlyTypeNames(names: string): boolean {
  const inner = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** `../lists/entity.js` seen from src/match/x.ts → `lists/entity`; null for a package. */
function moduleOf({ file, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  const path = relative(SRC, resolve(SRC, dirname(file), target));
  return path.replaceAll('\\', '/').replace(/\.js$/, '');
}

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

function isBackwards({ file, typeOnly }: Import, module: string): boolean {
  const [folder, part = ''] = file.split('/');
  const from = MATCH_ORDER.indexOf(part);
  if (folder !== 'match' || from === -1) return false;
  if (typeOnly && (MATCH_TYPES.includes(module) || module === NOTED_LATER)) return false;
  const to = MATCH_ORDER.indexOf(module.split('/')[1] ?? '');
  return to === -1 || to > from;
}

function violation(one: Import): string | null {
  const from = folderOf(one.file);
  const rule = RULES[from];
  if (rule === undefined) return `${one.file}: a folder without a rule`;
  const module = moduleOf(one);
  if (module === null) {
    const known = CLI_ONLY.includes(one.target);
    return known && from !== 'cli' ? `${one.file} imports ${one.target}` : null;
  }
  const to = folderOf(module);
  if (module === 'problem') return null;
  if (to === from) return isBackwards(one, module) ? `${one.file} imports ${module}` : null;
  if (rule.any.includes(to) || rule.any.includes(module)) return null;
  const typed = rule.types.includes(to) || rule.types.includes(module);
  if (typed && one.typeOnly) return null;
  return `${one.file} imports ${typed ? 'more than types of ' : ''}${module}`;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));

describe('the directions of imports', () => {
  test('every stage imports only what comes before it', () => {
    const violations = [...TEXTS].flatMap(([file, text]) => importsOf(file, text).map(violation));
    expect(violations.filter((one) => one !== null)).toEqual([]);
  });

  test('the stages stand in that order, here and in docs/design.md', () => {
    const order = Object.keys(RULES).filter((folder) => folder !== '');
    for (const [at, folder] of order.entries()) {
      const { any = [], types = [] } = RULES[folder] ?? {};
      const allowed = [...any, ...types].map((path) => path.split('/')[0]);
      expect([folder, order.slice(0, at)]).toEqual([folder, expect.arrayContaining(allowed)]);
    }
    const design = readFileSync(join(SRC, '../docs/design.md'), 'utf8');
    expect(Array.from(design.matchAll(/^\| `([\w-]+)\/` \|/gm), ([, folder]) => folder)).toEqual(order);
  });

  test('no rule allows what nothing needs', () => {
    const needed = [...TEXTS].flatMap(([file, text]) =>
      importsOf(file, text).map((one) => `${folderOf(file)} ${moduleOf(one) ?? ''}`),
    );
    for (const [folder, { any, types }] of Object.entries(RULES))
      for (const allowed of any === STAGES ? [] : [...any, ...types])
        expect(needed).toContainEqual(expect.stringMatching(new RegExp(`^${folder} ${allowed}(?:/|$)`)));
  });

  test('only the command line knows the process', () => {
    const knowing = [...TEXTS]
      .filter(([file]) => folderOf(file) !== 'cli')
      .filter(([, text]) => /\bprocess\s*[.[]|\bconsole\s*\./.test(withoutComments(text)));
    expect(knowing.map(([file]) => file)).toEqual([]);
  });

  test('no file but bin sets the exit code, and none ends the process with output pending', () => {
    const ending = [...TEXTS].filter(([, text]) =>
      /\bprocess\.exit\b|\.exitCode\s*=[^=]/.test(withoutComments(text)),
    );
    // process.ts presets the code of a crash, and ends an interrupted process after flushing
    expect(ending.map(([file]) => file)).toEqual(['cli/process.ts']);
  });
});

describe('the test itself', () => {
  const check = (file: string, text: string) =>
    importsOf(file, text)
      .map(violation)
      .filter((one) => one !== null);

  test.each([
    ['normalise/a.ts', "import { x } from '../lists/entity.js';"],
    ['report/a.ts', "import { screen } from '../match/engine.js';"],
    ['match/a.ts', "import type { Run } from '../cli/main.js';"],
    ['lists/a.ts', "import chalk from 'chalk';"],
    ['compiled/a.ts', "const load = () => import('../match/engine.js');"],
    ['match/a.ts', "export { b } from '../customers/customer.js';"],
    ['match/a.ts', "import type {\n  A,\n  B,\n} from '../report/reporter.js';"],
    ['tabular/a.ts', "import '../customers/customer.js';"],
    ['match/score/a.ts', "import { CandidateFinder } from '../retrieve/candidates.js';"],
    ['match/words/a.ts', "import type { Engine } from '../engine.js';"],
  ])('sees a wrong import in %s', (file, text) => {
    expect(check(file, text)).toHaveLength(1);
  });

  test.each([
    ['report/a.ts', "import type { Match } from '../match/screened-row.js';"],
    ['report/a.ts', "import { type Match, type Band } from '../match/screened-row.js';"],
    ['match/a.ts', "// import { x } from '../cli/main.js'"],
    ['cli/a.ts', "import { Chalk } from 'chalk';"],
    ['lists/a.ts', "import { Problem } from '../problem.js';"],
    ['match/retrieve/a.ts', "import { align } from '../score/align.js';"],
    ['match/a.ts', "import { CandidateFinder } from './retrieve/candidates.js';"],
  ])('lets a right import in %s pass', (file, text) => {
    expect(check(file, text)).toEqual([]);
  });
});
