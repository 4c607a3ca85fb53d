import { beforeAll, expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';

/** What a colleague may look over one's shoulder at. */
const space = new InnerWorkspace();

const ROWS: readonly (readonly string[])[] = [
  ['K-4711', 'Zoravan Qeltharani', '1961-04-03', 'Utopian', 'ZQ0012345', '1 Invented Road, Nowheresville'],
  ['K-4712', 'Zoravan Qeltharani', '1999-12-24', 'Utopian', 'ZQ0099999', '2 Invented Road, Nowheresville'],
  ['K-4713', 'N/A', '1988-99-99', 'Atlantean', 'ZQ00E+12', '3 Invented Road'],
  ['K-4714', 'Bertwin Oxcombe', 'yesteryear', 'Lemurian', '9,99E+17', 'Sunken City'],
  ['K-4715', '', '', 'Lemurian', '', 'Sunken City'],
];
const HEADERS = ['client_no', 'full_name', 'born_on', 'nationality', 'passport_no', 'address'];

beforeAll(() => {
  space.write('sdn.xml', sdnXml());
  const lines = ROWS.map((row) => row.map((cell) => `"${cell}"`).join(','));
  space.write('customers.csv', `${HEADERS.join(',')}\n${lines.join('\n')}\n`);
});

/** Values that would tell who a customer is; what the list says of its own entry is not among them. */
const SECRETS = ROWS.flat().filter(
  (cell) => cell.length > 3 && !cell.includes('Qeltharani') && cell !== '1961-04-03',
);

test('--redact: neither output holds anything of a customer, whatever is asked for', async () => {
  for (const more of [
    [],
    ['--all', '--explain'],
    ['--wide', '--all', '--explain', '-v', '--debug'],
    ['--log-format', 'json', '-v'],
  ]) {
    const result = await space.run(['customers.csv', '--lists', 'sdn.xml', '--redact', ...more]);
    expect(result.code).toBe(2);
    for (const secret of SECRETS) expect(result.stdout + result.stderr).not.toContain(secret);
    expect(result.stdout).toContain('•••••');
  }
});

test('without it, standard error is as silent', async () => {
  const result = await space.run(['customers.csv', '--lists', 'sdn.xml', '--all', '-v', '--debug']);
  for (const secret of [...SECRETS, 'Qeltharani']) expect(result.stderr).not.toContain(secret);
  for (const secret of SECRETS) expect(result.stdout).toContain(secret);
});

test('a file that is written as well is named as not masked', async () => {
  const args = ['--redact', '--allow-rejected', '--format', 'table', '--format', 'json=run.json'];
  const result = await space.run([
    'customers.csv',
    '--lists',
    'sdn.xml',
    '--rejected',
    'rejected.csv',
    ...args,
  ]);
  expect(result.code).toBe(1);
  expect(result.stderr).toContain(
    "screen: run.json holds the customers' data: --redact masks only the table",
  );
  expect(result.stderr).toContain("screen: rejected.csv holds the customers' data");
  expect(space.read('run.json')).toContain('Nowheresville');
});

test('a format that cannot be masked is refused on standard output', async () => {
  const result = await space.run(['customers.csv', '--lists', 'sdn.xml', '--redact', '--format', 'csv']);
  expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('cannot mask csv') });
});
