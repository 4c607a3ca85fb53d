import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import {
  createEngine,
  DEFAULT_THRESHOLD,
  findLists,
  IndexBuilder,
  openCustomers,
  readList,
  screenRows,
} from '../src/index.js';

const FIXTURES = resolve(dirname(fileURLToPath(import.meta.url)), '../fixtures');

test('the library screens as its docstring says, without the command line', async () => {
  const builder = new IndexBuilder();
  const files = await findLists([join(FIXTURES, 'lists')]);
  for (const file of files) await readList(file, (entity) => builder.add(entity));
  const engine = createEngine(builder.finish(), { threshold: DEFAULT_THRESHOLD, weakAliases: 'confirm' });
  const stream = Readable.from([Buffer.from('id,name\n1,Radomir Zhelvakhin\n2,Orla Hennebury\n')]);
  const { rows } = await openCustomers({ path: null, stream });
  const found: string[] = [];
  for await (const row of screenRows(rows, engine)) found.push(row.status);
  expect(found).toEqual(['open', 'none']);
});
