import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Workspace } from '../cli/workspace.js';

const bench = (file: string) => import(new URL(`../../bench/${file}`, import.meta.url).href);
const { ACCENTED, unaccented } = await bench('speed/accents.mjs');
const { readCultures } = await bench('rarity/cultures.mjs');

const SCRIPT = fileURLToPath(new URL('../../bench/speed/customers.mjs', import.meta.url));
const LISTS = fileURLToPath(new URL('../../fixtures/lists', import.meta.url));
const space = new Workspace();

/** The rows of a file, in a process of its own, which makes the names in a tenth of the time. */
function rowsOf(seed: string, ...options: readonly string[]): string[][] {
  const path = space.path('customers.csv');
  execFileSync(process.execPath, [SCRIPT, path, LISTS, '--rows', '20000', '--seed', seed, ...options]);
  return parse(space.read('customers.csv'), { fromLine: 2 });
}

const ROWS = rowsOf('1');

const fullNames = (rows: readonly string[][]) => rows.map(([, full = '']) => full);
const share = (names: readonly string[], is: (name: string) => boolean) =>
  (100 * names.filter(is).length) / names.length;

const hasAccents = (name: string) => /[\u00c0-\u024f\u1e00-\u1eff]/.test(name);
const hasInitial = (name: string) => /(?:^| )[A-Z]\.?(?: |$)/.test(name);
const hasApostrophe = (name: string) => /['’]/.test(name);
const hasTitle = (name: string) => /^(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Sra?|Sheikh|Haji|Shri|Smt)\b/.test(name);

describe('the customers that speed is measured with', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(rowsOf('1')).toEqual(ROWS);
    expect(rowsOf('2')).not.toEqual(ROWS);
  });

  test('have accents, initials, apostrophes, hyphens and titles in the shares that are stated', () => {
    const names = fullNames(ROWS);
    const within = (is: (name: string) => boolean, low: number, high: number) => {
      expect(share(names, is)).toBeGreaterThan(low);
      expect(share(names, is)).toBeLessThan(high);
    };
    within(hasAccents, 10, 15);
    within(hasInitial, 4, 5);
    within(hasApostrophe, 0.3, 1);
    within((name) => name.includes('-'), 1, 2);
    within(hasTitle, 0.5, 1.5);
  });

  test('are made of parts that spell the name, but for a title', () => {
    for (const [, full = '', first, middle, last] of ROWS) {
      const parts = [first, middle, last].filter((part) => part !== '');
      expect([parts.join(' '), `${last}${first}`].some((spelled) => full.endsWith(spelled))).toBe(true);
    }
  });

  test('have hardly any of these when plain, and are the same people', () => {
    const plain = rowsOf('1', '--plain');
    for (const is of [hasAccents, hasInitial, hasApostrophe, hasTitle])
      expect(share(fullNames(plain), is)).toBeLessThan(0.1);
    const besides = (row: readonly string[]) => [row[0], ...row.slice(5)];
    expect(ROWS.map(besides)).toEqual(plain.map(besides));
  });
});

describe('accents', () => {
  test('are those of names that are drawn, each once', () => {
    const drawn = new Map<string, Set<string>>();
    for (const { name, slots } of readCultures())
      drawn.set(
        name,
        new Set([...slots.values()].flat().flatMap(({ spellings }: { spellings: string[] }) => spellings)),
      );
    for (const [culture, text] of Object.entries<string>(ACCENTED)) {
      const names = text.split(/\s+/);
      const bare = names.map((name) => unaccented(name).toLowerCase());
      expect(bare.filter((name, at) => name === names[at] || !drawn.get(culture)?.has(name))).toEqual([]);
      expect(new Set(bare).size).toBe(bare.length);
    }
  });

  test.each([
    ['Đặng Thị Ánh', 'Dang Thi Anh'],
    ['Łukasz Strauß', 'Lukasz Strauss'],
    ['İbrahim Yıldız', 'Ibrahim Yildiz'],
  ])('%s without them is %s', (text, bare) => expect(unaccented(text)).toBe(bare));
});
