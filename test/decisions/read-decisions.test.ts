import { describe, expect, test } from '@jest/globals';
import { JUSTIFICATIONS } from '../../src/decisions/vocabulary.js';
import { describeProblem, Problem } from '../../src/problem.js';
import { readText } from './given.js';

const HEADER =
  'customer_id,role,list_entity_id,status,justification,statement,decided_by,approved_by,decided_at,expires_at';
const LINE = 'c1,,ofac-sdn:901,dismissed,false_positive_dob,passport seen,A. Analyst,,2026-11-01,2027-05-01';

/** What is wrong with a file, as it is printed. */
async function faultsOf(text: string): Promise<string> {
  try {
    await readText(text);
    return 'nothing';
  } catch (error) {
    const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
    return errors.map((one) => (one instanceof Problem ? describeProblem(one) : String(one))).join('\n');
  }
}

function withCell(column: string, value: string): string {
  const at = HEADER.split(',').indexOf(column);
  const cells = LINE.split(',');
  cells[at] = value;
  return `${HEADER}\n${cells.join(',')}\n`;
}

test('a line is read whole', async () => {
  expect(await readText(`${HEADER}\n${LINE}\n`)).toEqual([
    {
      line: 2,
      pair: { customerId: 'c1', role: '', entityId: 'ofac-sdn:901' },
      fingerprints: { customer: '', entity: '' },
      verdict: {
        status: 'dismissed',
        justification: 'false_positive_dob',
        statement: 'passport seen',
        decidedBy: 'A. Analyst',
        approvedBy: null,
        decidedAt: '2026-11-01',
        expiresAt: '2027-05-01',
      },
    },
  ]);
});

describe('what Excel makes of it', () => {
  const semicolons = (text: string) => text.replaceAll(',', ';').replaceAll('\n', '\r\n');
  const excel = (decided: string, expires: string) =>
    `\ufeff${semicolons(`${HEADER}\n${LINE}\n,,,,,,,,,\n`)}`
      .replace('2026-11-01', decided)
      .replace('2027-05-01', expires);

  test.each([
    ['day first, where one date shows it', '13/11/2026', '05/12/2027', '2026-11-13', '2027-12-05'],
    ['month first, where one date shows it', '11/13/2026', '12/5/2027', '2026-11-13', '2027-12-05'],
    ['with dots', '1.11.2026', '01.05.2027', '2026-11-01', '2027-05-01'],
    ['with a time', '2026-11-01 09:30', '2027-05-01T00:00:00Z', '2026-11-01', '2027-05-01'],
    ['the same either way', '11/11/2026', '5/5/2027', '2026-11-11', '2027-05-05'],
  ])('is read: %s', async (_how, decided, expires, decidedAt, expiresAt) => {
    const [line, ...more] = await readText(excel(decided, expires));
    expect(more).toEqual([]);
    expect(line?.verdict).toMatchObject({ decidedAt, expiresAt });
  });

  test.each([
    ['3/4/2026', '5/6/2027', 'decisions.csv:2: has a decided_at that may be day/month or month/day'],
    [
      '13/4/2026',
      '5/16/2027',
      'decisions.csv:2: has a decided_at that stands in a file that has both day/month and month/day',
    ],
    ['1.11.26', '5.6.2027', 'decisions.csv:2: has a decided_at that cannot be read as a date'],
    ['2026-11-01', '2027-02-30', 'decisions.csv:2: has a expires_at that is not a day of the calendar'],
    ['46327', '2027-02-03', 'decisions.csv:2: has a decided_at that cannot be read as a date'],
  ])('is refused: %s, %s', async (decided, expires, message) => {
    expect(await faultsOf(excel(decided, expires))).toBe(message);
  });

  test('in UTF-16, with tabs ("Unicode text")', async () => {
    const text = `\ufeff${HEADER}\n${LINE}\n`.replaceAll(',', '\t');
    const [line] = await readText(Buffer.from(text, 'utf16le'));
    expect(line?.pair.entityId).toBe('ofac-sdn:901');
  });

  test('an id that Excel has rounded is refused', async () => {
    expect(await faultsOf(withCell('customer_id', '1.23457E+11'))).toBe(
      'decisions.csv:2: has a customer_id that Excel has rounded (1.23E+11)',
    );
  });

  test('the apostrophe in front of what is no formula is not part of an id', async () => {
    const [line] = await readText(withCell('customer_id', "'-17"));
    expect(line?.pair.customerId).toBe('-17');
  });
});

test('an empty line waits, and an open one is under review', async () => {
  const waiting = 'c1,,ofac-sdn:901,,,,,,,';
  const open = 'c1,,un:QDi.1,open,,asked for the passport,A. Analyst,,,';
  const [first, second] = await readText(`${HEADER}\n${waiting}\n${open}\n`);
  expect(first?.verdict).toBeNull();
  expect(second?.verdict).toMatchObject({ status: 'open', justification: 'under_review', expiresAt: '' });
});

test.each([
  ['status', 'cleared', 'has an unknown status; known: open, confirmed, dismissed'],
  ['status', '', 'has no status, though something is filled in'],
  [
    'status',
    'confirmed',
    'is confirmed, which false_positive_dob cannot justify; for confirmed: same_person_licensed, true_match',
  ],
  [
    'justification',
    'looks different',
    'has no known justification; for dismissed: false_positive_dob, false_positive_gender, false_positive_country, false_positive_id_number, false_positive_different_entity, same_person_licensed',
  ],
  [
    'justification',
    'toString',
    'has no known justification; for dismissed: false_positive_dob, false_positive_gender, false_positive_country, false_positive_id_number, false_positive_different_entity, same_person_licensed',
  ],
  ['statement', '', 'is dismissed and has no statement'],
  ['decided_by', '', 'is dismissed and has no decided_by'],
  ['decided_at', '', 'is dismissed and has no decided_at'],
  ['expires_at', '', 'is dismissed and has no expires_at'],
  ['expires_at', '2026-10-31', 'expires before it was decided'],
  ['decided_at', '2026-11-24', 'was decided in the future'],
  ['customer_id', '', 'has no customer_id'],
  [
    'list_entity_id',
    'ofac-sdn',
    'has no list_entity_id like ofac-sdn:12345: a decision binds one listed entity',
  ],
])('%s "%s" is refused', async (column, value, message) => {
  expect(await faultsOf(withCell(column, value))).toBe(`decisions.csv:2: ${message}`);
});

test('every line that is wrong is named', async () => {
  const bad = LINE.replace('dismissed', 'gone');
  expect(await faultsOf(`${HEADER}\n${bad}\n${LINE}\n${bad}\n`)).toMatch(/csv:2: .*\n.*csv:4: /);
});

test.each([
  [
    'customer_id,status\nc1,open\n',
    /is not a decisions file: it has no column list_entity_id, justification/,
  ],
  [`${HEADER},Status\n${LINE},open\n`, /has two columns status/],
  [`${HEADER}\n${LINE},,,,more\n`, /csv:2: has 14 cells where the header has 10/],
  ['', /is empty/],
])('a file that is none is refused: %j', async (text, message) => {
  expect(await faultsOf(text)).toMatch(message);
});

test('no decision is no error', async () => {
  expect(await readText(`${HEADER}\n`)).toEqual([]);
});

test('every justification stands for some status', () => {
  for (const statuses of Object.values(JUSTIFICATIONS)) expect(statuses.length).toBeGreaterThan(0);
});
