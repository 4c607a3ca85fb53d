import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { ATTACKS, hostileRows } from './hostile.js';
import { ROWS } from './sample-rows.js';
import { rendered } from './text.js';

function dataOf(html: string): { rows: { input: unknown }[] } {
  const [, json = ''] = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy allows the one script and the one style by hash, and nothing else', async () => {
  const html = await rendered('html', ROWS);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  expect(script.length).toBeGreaterThan(1000);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toMatch(/ (?:src|style|on\w+)=/);
});

test('hostile data stand in the page as JSON without a single <, and come back exactly', async () => {
  const rows = hostileRows();
  const html = await rendered('html', rows);
  expect(dataOf(html).rows.map(({ input }) => input)).toEqual(rows.map(({ input }) => input));
  for (const attack of ATTACKS.filter((text) => text.includes('<'))) expect(html).not.toContain(attack);
});

test('rows without a match only with all; rejected ones and pairs set aside always', async () => {
  const rows = async (all: boolean) => dataOf(await rendered('html', ROWS, { all })).rows.length;
  expect(await rows(false)).toBe(8);
  expect(await rows(true)).toBe(9);
});

test('the same rows give the same page', async () => {
  expect(await rendered('html', ROWS)).toBe(await rendered('html', ROWS));
});
