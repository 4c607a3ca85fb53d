import { expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';

/** Birth dates that too many rows have count as absent, and whoever reads a report must be able to see which. */

const space = new InnerWorkspace();
space.write('list.xml', sdnXml());
const ROWS = Array.from({ length: 200 }, (_, at) => {
  const day = `${1950 + (at % 50)}-0${1 + (at % 9)}-${10 + (at % 18)}`;
  return [`K-${at}`, 'Orla Hennebury', at % 8 === 0 ? '1985-07-11' : day].join(',');
});
const customers = (rows: readonly string[]) => `id,name,dob\n${rows.join('\n')}\n`;
space.write('customers.csv', customers(ROWS));
space.write(
  'usual.csv',
  customers(ROWS.map((row) => row.replace('1985-07-11', `19${row.slice(2, 4)}-07-11`))),
);
space.write('related.csv', customers(ROWS).replace('id,name,dob', 'customer_id,name,dob'));
const SENTENCE =
  'column "dob": 1985-07-11 stands in 25 of the first 200 rows, too many for a birth date, and counts as absent';
const OPTIONS = ['--lists', 'list.xml', '--controls', '0', '-q'];

/** What JSON, or the JSON within a page or manifest, states. */
function stated(text: string): string | undefined {
  return /"birth dates left out","((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.replaceAll('\\"', '"');
}

test('every record of a run states them, and a quiet run, too', async () => {
  const files = ['run.json', 'run.html', 'run.jsonl'];
  const outputs = files.flatMap((file) => ['--format', `${file.split('.')[1]}=${file}`]);
  const { stderr } = await space.run(['customers.csv', ...OPTIONS, ...outputs, '--log-file', 'run.log']);
  expect(stderr).not.toContain('1985');
  expect(stated(space.read('run.json'))).toBe(SENTENCE);
  expect(stated(space.read('run.html'))).toBe(SENTENCE);
  const manifest: { stated: { run: { options: unknown } } } = JSON.parse(
    space.read('run.json.manifest.json'),
  );
  expect(manifest.stated.run.options).toContainEqual(['birth dates left out', SENTENCE]);
  const summary = space
    .read('run.log')
    .split('\n')
    .filter((line) => line.includes('"summary"'));
  expect(JSON.parse(summary[0] ?? '{}')).toMatchObject({ datesLeftOut: [SENTENCE] });
  await space.run(['report', 'run.jsonl', '--all', '-o', 'again.html']);
  expect(stated(space.read('again.html'))).toBe(SENTENCE);
});

test('those of related parties as well', async () => {
  await space.run(['usual.csv', ...OPTIONS, '--related', 'related.csv', '-o', 'both.json']);
  expect(stated(space.read('both.json'))).toBe(`related parties, ${SENTENCE}`);
});

test('nothing is stated where there are none', async () => {
  await space.run(['usual.csv', ...OPTIONS, '-o', 'usual.json']);
  expect(stated(space.read('usual.json'))).toBeUndefined();
});

test('another number of them is not another option of the run', async () => {
  await space.run(['customers.csv', ...OPTIONS, '-o', 'monday.jsonl']);
  space.write('customers-2.csv', customers([...ROWS, 'K-200,Zoravan Qeltharani,1985-07-11']));
  await space.run(['customers-2.csv', ...OPTIONS, '--since', 'monday.jsonl', '-o', 'tuesday.json']);
  const { rows }: { rows: { matches: { change: unknown }[] }[] } = JSON.parse(space.read('tuesday.json'));
  expect(rows[0]?.matches[0]?.change).toMatchObject({ status: 'new', reasons: ['customer'] });
});
