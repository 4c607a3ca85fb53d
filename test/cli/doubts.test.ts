import { beforeAll, expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';

/** What may have been read wrongly is said to a nightly job (`-q`) as well. */
const space = new InnerWorkspace();

beforeAll(() => {
  space.write('sdn.xml', sdnXml());
});

async function quietly(file: string, text: string, ...args: readonly string[]): Promise<string> {
  space.write(file, text);
  const { stderr } = await space.run([file, '--lists', 'sdn.xml', '-q', '--format', 'csv', ...args]);
  return stderr;
}

test('an unread column that may hold birth dates', async () => {
  const text = 'Name;D1\nMila Orvanova;03.04.1961\nDaniel Tarquist;17.11.1978\nIvan Kost;05.06.1990\n';
  expect(await quietly('dates.csv', text)).toContain('screen: column "D1" is not read and holds dates');
  expect(await quietly('dates.csv', text, '--columns', 'dob=')).not.toContain('D1');
});

test('an encoding that is named wrongly', async () => {
  const text = 'name\nMila Örvanova\n';
  expect(await quietly('utf8.csv', text, '--encoding', 'windows-1251')).toContain('the file is in utf-8');
  expect(await quietly('utf8.csv', text, '--encoding', 'utf-8')).not.toContain('utf-8');
});

test('a threshold at which nearly everything is a match', async () => {
  const text = 'name\nMila Orvanova\n';
  expect(await quietly('low.csv', text, '--threshold', '0')).toContain(
    'screen: --threshold 0 makes every listed party a match of every customer',
  );
  expect(await quietly('low.csv', text, '--threshold', '39.9')).toContain('--threshold 39.9 is far below 70');
  for (const threshold of ['40', '70', '100'])
    expect(await quietly('low.csv', text, '--threshold', threshold)).not.toContain('threshold');
});
