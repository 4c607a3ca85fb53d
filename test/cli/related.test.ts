import { expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';

/** Owners and directors from columns and from a file of their own. */

const space = new InnerWorkspace();
space.write('list.xml', sdnXml());
space.write(
  'firms.csv',
  'customer_id,name\nK-1,Bramholt Timber GmbH\nK-2,Orvane Foods Ltd\nK-3,Hennebury Bros\n',
);
const HEADER = 'customer_id,party_name,role,ownership %,dob';
const RELATED = [
  HEADER,
  'K-1,Zoravan Qeltharani,UBO,30 %,1961-04-03',
  'K-1,Mirdokht Vashgirdi,Shareholder,25%,1970',
  'K-2,Zoravan Qeltharani,Managing Director,,1990-09-09',
  'K-3,"Okarwe, ""Hesham""",Director,,',
];
space.write('related.csv', `${RELATED.join('\n')}\n`);
const LISTS = ['--lists', 'list.xml'];
const run = (...args: string[]) => space.run(args);
const rowsIn = (jsonl: string) =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('they are screened with their customer, under the role that the file gives them', async () => {
  const { code, stdout, stderr } = await run(
    'firms.csv',
    '--related',
    'related.csv',
    ...LISTS,
    '--format',
    'jsonl',
    '--all',
  );
  expect(code).toBe(1);
  expect(stderr).toContain('4 read = 4 screened + 0 without a customer + 0 rejected');
  expect(stderr).not.toContain('Zoravan');
  const [first, second, third] = rowsIn(stdout);
  expect(
    first.customer.related.map(({ role, share }: { role: string; share: number }) => [role, share]),
  ).toEqual([
    ['beneficial owner', 30],
    ['shareholder', 25],
  ]);
  expect(first.matches.map(({ role }: { role: string }) => role).sort()).toEqual([
    'beneficial owner',
    'shareholder',
  ]);
  expect(first.ownership).toMatchObject([{ regime: 'OFAC', finding: 'reached', listedShare: 55 }]);
  // the birth date of the director is another
  expect([second.status, second.setAside[0].role]).toEqual(['set_aside', 'director']);
  expect(third.customer.related[0].party.name).toContain('Okarwe');
});

test('every format shows what the shares come to, and a kept run shows it again', async () => {
  const args = ['firms.csv', '--related', 'related.csv', ...LISTS];
  const files = ['csv=o.csv', 'html=o.html', 'json=o.json', 'jsonl=o.jsonl'].flatMap((file) => [
    '--format',
    file,
  ]);
  const { stdout } = await run(...args, '--format', 'table', '--wide', ...files);
  const text = 'OFAC: reached if these matches are true (55 % of 2 owners, the largest 30 %';
  expect(stdout.split(text)).toHaveLength(2);
  for (const file of ['o.csv', 'o.html', 'o.json', 'o.jsonl']) expect(space.read(file)).toContain(text);
  const again = await run('report', 'o.jsonl', '--format', 'csv');
  expect(again.stdout).toBe(space.read('o.csv'));
});

test('columns say the same', async () => {
  space.write(
    'columns.csv',
    'id,name,ubo_1_name,ubo_1_share,ubo_1_dob,shareholder_name,shareholder_share\nK-1,Bramholt Timber GmbH,Zoravan Qeltharani,30,1961-04-03,Mirdokht Vashgirdi,25\n',
  );
  const { stdout } = await run('columns.csv', ...LISTS, '--format', 'jsonl');
  expect(rowsIn(stdout)[0].ownership).toMatchObject([{ finding: 'reached', listedShare: 55 }]);
});

test('a party whose customer is not there, or that cannot be read, fails the run like a rejected row', async () => {
  const lines = [
    HEADER,
    'K-9,Zoravan Qeltharani,Owner,10,',
    'K-1,N/A,Owner,10,',
    ',Li Wang,Owner,,',
    'K-1,Li Wang,Owner,half,',
  ];
  space.write('odd.csv', `${lines.join('\n')}\n`);
  const args = ['firms.csv', '--related', 'odd.csv', ...LISTS, '--format', 'csv'];
  const { code, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stderr).toContain('odd.csv:2: was not screened: no customer has its id');
  expect(stderr).toContain('odd.csv:3: was not screened: the name is a placeholder');
  expect(stderr).toContain("odd.csv:4: was not screened: has no customer's id");
  expect(stderr).toContain('odd.csv:5: the share is not a percentage and counts as not stated');
  expect(stderr).toContain('4 read = 1 screened + 1 without a customer + 2 rejected');
  expect(stderr).toContain('3 of 4 related parties could not be screened');
  expect((await run(...args, '--allow-rejected')).code).toBe(0);
});

test('a file of nobody is refused, as one of no customer is', async () => {
  space.write('nobody.csv', `${HEADER}\n`);
  const args = ['firms.csv', '--related', 'nobody.csv', ...LISTS];
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('nobody.csv: has no row below its header');
  expect((await run(...args, '--allow-empty')).code).toBe(0);
});

test('several threads and parts of a run find the same parties', async () => {
  const ids = Array.from({ length: 6000 }, (_, at) => at + 1);
  space.write('many.csv', `id,name\n${ids.map((id) => `F-${id},Bramholt Timber`).join('\n')}\n`);
  const parties = ids
    .filter((id) => id % 701 === 1)
    .map((id) => `F-${id},Zoravan Qeltharani,owner,${id % 100},1961`);
  space.write('owners.csv', `${[HEADER, ...parties].join('\n')}\n`);
  const args = ['many.csv', '--related', 'owners.csv', ...LISTS];
  const one = await run(...args, '--workers', '1', '-o', 'one.jsonl');
  expect(one.stderr).toContain(`${parties.length} screened + 0 without a customer`);
  expect(rowsIn(space.read('one.jsonl'))).toHaveLength(parties.length);
  // threads are there only where the program was built
  await space.spawned([...args, '--workers', '2', '-o', 'two.jsonl']);
  expect(space.read('two.jsonl')).toBe(space.read('one.jsonl'));
  for (const part of ['1', '2']) {
    const { code } = await run(...args, '--shard', `${part}/2`, '-o', `part-${part}.jsonl`);
    expect(code).toBe(1);
  }
  await run('merge', 'part-1.jsonl', 'part-2.jsonl', '-o', 'merged.jsonl');
  expect(space.read('merged.jsonl')).toBe(space.read('one.jsonl'));
});

test.each([
  ['id,name\nx,y\n', 'no-id.csv', 'name,role\nLi Wang,owner\n', "has no column of customers' ids"],
  ['id,name\nx,y\n', 'no-name.csv', 'customer_id,role\nx,owner\n', 'has no column of names'],
  ['name\ny\n', 'good.csv', 'customer_id,name\nx,Li Wang\n', 'which --related needs'],
])('%j with %s is 2', async (customers, file, related, message) => {
  space.write('c.csv', customers);
  space.write(file, related);
  const { code, stderr } = await run('c.csv', '--related', file, ...LISTS);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
