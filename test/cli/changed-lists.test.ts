import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { PROJECT } from './workspace.js';

/** Lists whose publisher has renamed a field, as an operator sees them: also with -q. */
const space = new InnerWorkspace();
const UN = readFileSync(join(PROJECT, 'fixtures/lists/un.xml'), 'utf8');

async function screened(from: RegExp, to: string) {
  const changed = UN.replace(from, to);
  expect(changed).not.toBe(UN);
  space.write('un.xml', changed);
  return space.run(['lookup', 'Qqqq Wwwww', '--lists', 'un.xml', '-q', '--max-list-age', '999999h']);
}

test('a field of names under another name ends the run, with the line of the list', async () => {
  const { code, stderr } = await screened(/\bSECOND_NAME>/g, 'SURNAME>');
  expect(code).toBe(3);
  expect(stderr).toMatch(/un\.xml:\d+: <SURNAME> in <INDIVIDUAL> is not known, and may hold names\nhint: /);
});

test('another field is one warning', async () => {
  const { code, stderr } = await screened(/\bLISTED_ON>/g, 'ON_LIST_SINCE>');
  expect(code).toBe(0);
  expect(stderr.match(/unknown element/g)).toHaveLength(2);
  expect(stderr).toMatch(
    /^screen: un: unknown element INDIVIDUAL\/ON_LIST_SINCE \(\d+ times, first in line \d+\): what it says is not compared; has the publisher changed the format\?$/m,
  );
});
