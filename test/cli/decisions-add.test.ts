import { existsSync, mkdirSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CUSTOMERS, DISMISSED, fillIn, KEY, lines, screen, screenFile, space } from './decided.js';

describe('decisions add', () => {
  test('writes the open matches to be filled in, whom they are about, and no decision', () => {
    expect(lines()).toHaveLength(2);
    expect(lines()[0]).toMatchObject({
      customer_id: 'c1',
      customer_name: 'Zoravan Qeltharani',
      role: '',
      list_entity_id: 'ofac-sdn:901',
      listed_name: 'Zoravan Qeltharani',
      score: '100',
      status: '',
      customer_fingerprint: expect.stringMatching(/^v1\.[0-9a-f]{8} name:\S{8} type:\S{8} dob:\S{8} /),
    });
    expect(space.read('decisions.csv').startsWith('\ufeffcustomer_id,')).toBe(true);
    for (const file of ['decisions.csv', 'decisions.key'])
      expect(statSync(space.path(file)).mode & 0o777).toBe(0o600);
  });

  test('never writes one twice, and leaves what was filled in as it is', async () => {
    fillIn(({ customer_id }) => (customer_id === 'c1' ? DISMISSED : {}), ';');
    const before = space.read('decisions.csv');
    const again = await screen(['decisions', 'add', 'decisions.csv', '--from', 'run.jsonl', ...KEY]);
    expect(again.stderr).toContain('0 lines added, 2 open matches had a line already');
    expect(space.read('decisions.csv')).toBe(before);
  });

  test('gives a line written by hand its fingerprints, in the columns and with the delimiter it has', async () => {
    space.write(
      'decisions.csv',
      'customer_id;list_entity_id;status;justification;statement;decided_by;decided_at;expires_at;note\n' +
        'c1;ofac-sdn:901;dismissed;false_positive_dob;seen;A. Analyst;20.11.2026;01.05.2027;mine\n',
    );
    expect((await screenFile('customers.csv')).stderr).toContain(
      'decisions.csv:2: does not count: it has no fingerprints',
    );
    const added = await screen(['decisions', 'add', 'decisions.csv', '--from', 'run.jsonl', ...KEY]);
    expect(added.stderr).toContain('1 line added, 1 line got fingerprints');
    const [header = '', first = ''] = space.read('decisions.csv').split('\n');
    expect(header).toMatch(/;note;role;approved_by;customer_fingerprint;entity_fingerprint$/);
    expect(first).toMatch(/^c1;ofac-sdn:901;dismissed;.*;mine;;;v1\.\S+ name/);
    const { stderr } = await screenFile('customers.csv');
    expect(stderr).toContain('2 matches: 1 open, 0 confirmed, 1 dismissed');
  });

  test('writes a line anew when the one there has expired or lapsed', async () => {
    fillIn(({ customer_id }) => ({
      ...DISMISSED,
      ...(customer_id === 'c2' ? { decided_at: '2026-01-01', expires_at: '2026-02-01' } : {}),
    }));
    space.write('changed.csv', CUSTOMERS.replace('1961-04-03', '1961-04-04'));
    await screenFile('changed.csv', '-o', space.path('run.jsonl'));
    const add = () => screen(['decisions', 'add', 'decisions.csv', '--from', 'run.jsonl', ...KEY]);
    expect((await add()).stderr).toContain('2 lines added');
    expect((await add()).stderr).toContain('0 lines added, 2 open matches had a line already');
    expect(lines().map(({ customer_id, status }) => `${customer_id} ${status}`)).toEqual([
      'c1 dismissed',
      'c2 dismissed',
      'c1 ',
      'c2 ',
    ]);
  });

  test('needs a customer id, and a unique one', async () => {
    space.write('doubled.csv', `${CUSTOMERS}c1,Zoravan Qeltharani,\n`);
    await screen(['doubled.csv', '--lists', 'sdn.xml', '-o', space.path('doubled.jsonl')]);
    const doubled = await screen(['decisions', 'add', 'decisions.csv', '--from', 'doubled.jsonl', ...KEY]);
    expect(doubled).toMatchObject({ code: 2 });
    expect(doubled.stderr).toContain(
      'rows 1 and 4 of the run have the same customer id: a decision would not say whose it is',
    );
    expect(doubled.stderr).toContain('hint: nothing was written; give each customer an id of its own');
    space.write('nameless.csv', CUSTOMERS.replaceAll(/^\w+,/gm, ''));
    await screen(['nameless.csv', '--lists', 'sdn.xml', '-o', space.path('nameless.jsonl')]);
    const nameless = await screen(['decisions', 'add', 'decisions.csv', '--from', 'nameless.jsonl', ...KEY]);
    expect(nameless).toMatchObject({ code: 2 });
    expect(nameless.stderr).toContain('row 1 of the run has no customer id');
  });

  test('leaves no key and no file behind where it refuses', async () => {
    const refused = await screen([
      ...['decisions', 'add', 'fresh.csv', '--from', 'doubled.jsonl', '--decision-key'],
      space.path('fresh.key'),
    ]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.not.stringContaining('was made') });
    for (const file of ['fresh.csv', 'fresh.key']) expect(existsSync(space.path(file))).toBe(false);
  });

  test('names all rows whose ids are not unique, up to five pairs', async () => {
    const twice = Array.from({ length: 7 }, (_, at) => `d${at},Zoravan Qeltharani,1961-04-03\n`).join('');
    space.write('many.csv', `id,name,dob\n${twice}${twice}`);
    await screen(['many.csv', '--lists', 'sdn.xml', '-o', space.path('many.jsonl')]);
    const { stderr } = await screen(['decisions', 'add', 'fresh.csv', '--from', 'many.jsonl', ...KEY]);
    expect(stderr).toContain('rows 1 and 8, 2 and 9, 3 and 10, 4 and 11, 5 and 12 and 2 more pairs of rows');
  });

  test('says where the key is missing, and makes one in the store of installed lists', async () => {
    const add = ['decisions', 'add', space.path('stored.csv'), '--from', 'run.jsonl', '--data-dir'];
    const without = await screen([...add, space.path('nowhere')]);
    expect(without).toMatchObject({ code: 2 });
    expect(without.stderr).toContain('no list is installed here');
    expect(existsSync(space.path('stored.csv'))).toBe(false);
    mkdirSync(space.path('data/lists'), { recursive: true });
    const made = await screen([...add, space.path('data')]);
    expect(made.stderr).toMatch(/key +data\/lists\/decisions.key was made/);
    expect(statSync(space.path('data/lists/decisions.key')).mode & 0o777).toBe(0o600);
    const lost = await screen([
      ...['customers.csv', '--lists', 'sdn.xml', '--decisions', 'stored.csv', '--data-dir'],
      space.path('nowhere'),
    ]);
    expect(lost).toMatchObject({ code: 2, stdout: '' });
    expect(lost.stderr).toContain('there is no key for the fingerprints of decisions');
  });
});
