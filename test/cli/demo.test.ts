import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { PROJECT, Workspace } from './workspace.js';

/** The demo file's customers each show one thing; this holds them to it. */
const space = new Workspace();
const DEMO = [join(PROJECT, 'fixtures/customers/demo.csv'), '--lists', join(PROJECT, 'fixtures/lists')];

interface Line {
  readonly customer: { readonly id: string };
  readonly status: string;
  readonly matches: readonly {
    readonly score: number;
    readonly band: string;
    readonly list: string;
    readonly entityId: string;
    readonly nameQuality: string;
    readonly measures: readonly { readonly effect: string }[];
    readonly comparison: { readonly identifier: string; readonly dob: string };
    readonly explanation: readonly { readonly points: number }[];
  }[];
  readonly setAside: readonly { readonly entityId: string; readonly reason: string }[];
}

const rows = new Map<string, Line>();

function row(id: string): Line {
  const found = rows.get(id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

beforeAll(async () => {
  const result = await space.run([...DEMO, '--format', 'jsonl', '--all']);
  expect(result.code).toBe(1);
  for (const text of result.stdout.trim().split('\n')) {
    const line: Line = JSON.parse(text);
    rows.set(line.customer.id, line);
  }
});

test('every row comes back', () => {
  expect([...rows.keys()]).toEqual(Array.from({ length: 15 }, (_, n) => `C-${1001 + n}`));
});

describe('what each customer shows', () => {
  test.each([
    ['an exact hit', 'C-1001', 'ofac-sdn:900101'],
    ['a transliteration', 'C-1002', 'ofac-sdn:900103'],
    ['another script', 'C-1003', 'un:IRi.991'],
    ['Hangul', 'C-1004', 'un:KPi.991'],
    ['a vessel by IMO', 'C-1007', 'ofac-sdn:900106'],
    ['a wallet address', 'C-1008', 'ofac-sdn:900105'],
    ['a misspelt company', 'C-1010', 'ofac-sdn:900102'],
  ])('%s: %s', (_name, id, entity) => {
    expect(row(id).status).toBe('open');
    expect(row(id).matches.map(({ entityId }) => entityId)).toContain(entity);
  });

  test('the exact hit is on three lists, as one party', () => {
    expect(new Set(row('C-1001').matches.map(({ list }) => list))).toEqual(
      new Set(['ofac-sdn', 'eu-fsf', 'uk-sanctions-list']),
    );
  });

  test('a weak alias says that it is one', () => {
    const [match] = row('C-1005').matches;
    expect(match).toMatchObject({ nameQuality: 'weak', comparison: { dob: 'agree' } });
  });

  test('the namesake is set aside by his birth date', () => {
    expect(row('C-1006')).toMatchObject({ status: 'set_aside', matches: [] });
    expect(row('C-1006').setAside[0]?.reason).toContain('birth date');
  });

  test('the ship and the wallet are found by number, whatever they are called', () => {
    for (const id of ['C-1007', 'C-1008']) expect(row(id).matches[0]?.comparison.identifier).toBe('agree');
  });

  test('an entry whose effect is no block', () => {
    const effects = row('C-1009').matches.flatMap(({ measures }) => measures.map(({ effect }) => effect));
    expect(effects).toContain('restrict');
    expect(effects).not.toContain('block');
  });

  test.each(['C-1011', 'C-1012', 'C-1013', 'C-1014', 'C-1015'])('an ordinary customer passes: %s', (id) => {
    expect(row(id)).toMatchObject({ status: 'none', matches: [], setAside: [] });
  });

  test('the parts of every explanation add up to the score', () => {
    for (const { matches } of rows.values())
      for (const { score, explanation } of matches) {
        const sum = explanation.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(sum - score)).toBeLessThan(0.11);
      }
  });
});
