import { beforeAll, describe, expect, test } from '@jest/globals';
import { runInProcess } from './in-process.js';
import { type SmallEntry, sdnXml } from './small-list.js';
import { type RunOptions, Workspace } from './workspace.js';

/** Why somebody did or did not come up. */
const space = new Workspace();
const NOW = new Date('2026-11-22T10:00:00Z');
const KARIM: SmallEntry = { uid: 904, firstName: 'Zoravan', name: 'Qeltharani', dob: '20 Jan 1975' };

function screen(args: readonly string[], options: RunOptions = {}) {
  return runInProcess(space, args, { now: NOW, ...options });
}

function why(customer: string, entity: string, ...args: readonly string[]) {
  return screen(['why', customer, entity, 'customers.csv', '--lists', 'sdn.xml', ...args]);
}

beforeAll(() => {
  space.write('sdn.xml', sdnXml([...ENTRIES, KARIM]));
  space.write(
    'customers.csv',
    `id,name,dob,owner_1_name,owner_1_dob
0017,Zoravan Qeltharani,1961-04-03,,
c2,Zoravan Keltarani,,,
c3,N/A,1988-07-21,,
c4,Orla Hennebury,1988-07-21,,
c5,Invented Trading Ltd,,Zoravan Qeltharani,1961-04-03
c6,Bertwin Oxcombe,,,
c6,Zoravan Qeltharani,,,
`,
  );
});

const ENTRIES: readonly SmallEntry[] = [
  { uid: 901, firstName: 'Zoravan', name: 'Qeltharani', dob: '03 Apr 1961' },
  { uid: 903, name: 'TREVONIX MARITIME HOLDING' },
];

describe('the answer', () => {
  test.each([
    [
      'a match',
      '0017',
      'ofac-sdn:901',
      /^Answer {4}It came up: score 100\.0 \(strong\), at or above the threshold of 70\.$/m,
    ],
    [
      'set aside',
      '0017',
      'ofac-sdn:904',
      /^Answer {4}It was set aside: by the name alone it would be a match, but birth date 1961-04-03 against 20 Jan 1975\.$/m,
    ],
    [
      'below the threshold, with what speaks against it',
      'c4',
      'ofac-sdn:901',
      /^Answer {4}It did not come up: score 0\.0, next to nothing agrees\.\n {10}The names are so far apart that the search did not look at them closely\.\n {10}Most against it: Orla Hennebury against Zoravan Qeltharani: different names \(-[\d.]+\);/m,
    ],
    [
      'a related party',
      'c5',
      'ofac-sdn:901',
      /^Answer {4}It came up as owner of the customer: score 100\.0/m,
    ],
    [
      'a row that was not screened',
      'c3',
      'ofac-sdn:901',
      /^Customer {2}row 3 \(line 4\)$[\s\S]*It could not come up: the row was not screened, since it /m,
    ],
    [
      'a list that was not screened',
      'c4',
      'un:QDi.001',
      /^Answer {4}It could not come up: un was not screened, only ofac-sdn\.$/m,
    ],
  ])('%s', async (_what, customer, entity, answer) => {
    const { code, stdout } = await why(customer, entity);
    expect(stdout).toMatch(answer);
    expect(code).toBe(0);
  });

  test('follows the threshold and the weak aliases that were asked for', async () => {
    const plain = JSON.parse((await why('c2', 'ofac-sdn:901', '--format', 'json')).stdout).rows[0];
    expect(plain).toMatchObject({ answer: 'match', retrieved: true, row: 2 });
    const strict = await why('c2', 'ofac-sdn:901', '--format', 'json', '--threshold', '99');
    expect(JSON.parse(strict.stdout).rows[0]).toMatchObject({
      answer: 'below_threshold',
      score: plain.score,
    });
  });

  test('is what a screening of the file says', async () => {
    const { stdout } = await screen([
      'customers.csv',
      '--lists',
      'sdn.xml',
      '--format',
      'jsonl',
      '--all',
      '--allow-rejected',
    ]);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const row of rows)
      for (const entity of ['ofac-sdn:901', 'ofac-sdn:903', 'ofac-sdn:904']) {
        if (row.customer === null || row.customer.id === 'c6') continue;
        const found = (list: { entityId: string }[]) => list.some(({ entityId }) => entityId === entity);
        const expected = found(row.matches) ? 'match' : found(row.setAside) ? 'set_aside' : 'below_threshold';
        const answer = JSON.parse((await why(row.customer.id, entity, '--format', 'json')).stdout);
        expect(answer.rows).toEqual([expect.objectContaining({ row: row.row, answer: expected })]);
      }
  });

  test('says what was decided', async () => {
    await screen(['customers.csv', '--lists', 'sdn.xml', '--allow-rejected', '-o', space.path('all.jsonl')]);
    const [, first] = (await space.shell('head -1 all.jsonl > run.jsonl; cat run.jsonl')).stdout.split('\n');
    expect(first).toBe('');
    const key = ['--decision-key', space.path('key')];
    await screen(['decisions', 'add', space.path('decisions.csv'), '--from', 'run.jsonl', ...key]);
    const undecided = await why('0017', 'ofac-sdn:901', '--decisions', 'decisions.csv', ...key);
    expect(undecided.stdout).toContain('Nobody has decided about it: the match is open.');
    space.write(
      'decisions.csv',
      space
        .read('decisions.csv')
        .replace(/,{8}v1/, ',dismissed,false_positive_dob,seen,A. Analyst,,2026-11-20,2027-05-01,v1'),
    );
    const dismissed = await why('0017', 'ofac-sdn:901', '--decisions', 'decisions.csv', ...key);
    expect(dismissed.stdout).toContain(
      'It is dismissed by a decision: false_positive_dob (A. Analyst, 2026-11-20): seen. That holds until 2027-05-01.',
    );
    const late = await screen(
      [
        'why',
        '0017',
        'ofac-sdn:901',
        'customers.csv',
        '--lists',
        'sdn.xml',
        '--decisions',
        'decisions.csv',
        ...key,
      ],
      { now: new Date('2027-06-01T00:00:00Z') },
    );
    expect(late.stdout).toContain('previously dismissed, expired: 2027-05-01');
  });

  test('sees the parties of a file of their own', async () => {
    space.write('owners.csv', 'customer_id,role,name,dob\nc4,director,Zoravan Qeltharani,1961-04-03\n');
    const { stdout } = await why('c4', 'ofac-sdn:901', '--related', 'owners.csv');
    expect(stdout).toMatch(/^Answer {4}It came up as director of the customer: score 100\.0/m);
  });

  test('is given for every row of an id that is not unique', async () => {
    const { stdout } = await why('c6', 'ofac-sdn:901');
    expect(stdout).toMatch(
      /^2 rows have this customer id[\s\S]*row 6 [\s\S]*did not come up[\s\S]*row 7 [\s\S]*It came up/,
    );
  });
});

describe('exit 2, and what may have been meant', () => {
  test.each([
    ['17', 'ofac-sdn:901', 'an id much like it stands in row 1'],
    ['C2', 'ofac-sdn:901', 'an id much like it stands in row 2'],
    ['nobody', 'ofac-sdn:901', 'no customer has this id, in 7 rows'],
    ['c2', '901', 'did you mean ofac-sdn:901?'],
    ['c2', 'OFAC-SDN:903', 'did you mean ofac-sdn:903?'],
    ['c2', 'ofac-sdn:9', 'no listed entity has the id ofac-sdn:9'],
  ])('%s %s', async (customer, entity, message) => {
    const { code, stdout, stderr } = await why(customer, entity);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    // a customer's id is the customer's own
    expect(stderr).not.toMatch(/0017|Qeltharani/);
  });

  test('a file without a column of ids', async () => {
    space.write('nameless.csv', 'name\nOrla Hennebury\n');
    const { code, stderr } = await screen([
      'why',
      'c1',
      'ofac-sdn:901',
      'nameless.csv',
      '--lists',
      'sdn.xml',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('no column was taken for the customer id');
  });
});

test('an entity that was not listed yet, or is no more, by generation', async () => {
  const data = ['--data-dir', space.path('data')];
  const install = async (entries: readonly SmallEntry[], day: string) => {
    space.write('next.xml', sdnXml(entries, day.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1')));
    const now = new Date(`${day}T12:00:00Z`);
    const shrink = ['--accept-shrink', 'ofac-sdn'];
    const done = await screen(['lists', 'import', 'next.xml', ...shrink, ...data], { now });
    expect(done).toMatchObject({ code: 0 });
  };
  await install(ENTRIES, '2026-09-01');
  await install([...ENTRIES, KARIM], '2026-10-01');
  await install(ENTRIES, '2026-11-20');
  const ask = (...args: readonly string[]) =>
    screen(['why', '0017', 'ofac-sdn:904', 'customers.csv', '--list', 'ofac-sdn', ...data, ...args]);
  expect((await ask('--generation', '2026-09-15')).stdout).toContain(
    'It could not come up: it was not yet listed in generation 1 of 2026-09-01. It is in generation 2 of 2026-10-01.',
  );
  expect((await ask('--generation', '2')).stdout).toContain('It was set aside');
  expect((await ask()).stdout).toContain(
    'It could not come up: it is not listed any more. The last time it was is generation 2 of 2026-10-01.',
  );
});
