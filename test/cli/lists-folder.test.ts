import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runInProcess } from './in-process.js';
import { CUSTOMERS, sdnXml } from './small-list.js';
import { Workspace } from './workspace.js';

const space = new Workspace();

beforeAll(() => {
  space.write('customers.csv', CUSTOMERS);
  mkdirSync(space.path('lists'));
  space.write('lists/sdn.xml', sdnXml());
});

const stderrOf = async (...more: readonly string[]): Promise<string> =>
  (await runInProcess(space, ['customers.csv', '--lists', 'lists', ...more])).stderr;

describe('what lies in a folder of lists and is not read', () => {
  test('is nothing to speak of where there is nothing', async () => {
    expect(await stderrOf()).not.toMatch(/passed over|not read, though/);
  });

  test('is named in one line', async () => {
    space.write('lists/notes.md', 'hello');
    space.write('lists/empty', '');
    mkdirSync(space.path('lists/older'));
    const stderr = await stderrOf();
    expect(stderr).toContain('passed over  lists/empty, lists/notes.md, lists/older/ (a list ends in .xml');
    expect(stderr.match(/passed over/g)).toHaveLength(1);
  });

  test('is a warning, also with -q, where it looks like a list or may hold some', async () => {
    space.write('lists/sdn-old.xml.bak', sdnXml());
    space.write('lists/sdn-packed', gzipSync(sdnXml()));
    space.write('lists/lists.zip', Buffer.from('PK\u0003\u0004 and what follows'));
    const stderr = await stderrOf('-q');
    expect(stderr).toContain(
      'not read, though it looks like a list: lists/sdn-old.xml.bak, lists/sdn-packed (',
    );
    expect(stderr).toContain(
      'not read: lists/lists.zip (unpack it, or install it with "screen lists import")',
    );
    expect(stderr).not.toContain('notes.md');
  });
});

describe('a list of the user’s own', () => {
  const rows =
    'id,name,lei,dob\nw1,Zoravan Qeltharani,12345,\nw1,Z. Qeltharani,,\nw2,Trevonix Holding,,soon\n';
  const stderrFor = async (...more: readonly string[]): Promise<string> => {
    space.write('watch.csv', rows);
    return (
      await runInProcess(space, ['customers.csv', '--lists', `watch=${space.path('watch.csv')}`, ...more])
    ).stderr;
  };

  test('says what was odd in it without being asked', async () => {
    const stderr = await stderrFor();
    expect(stderr).toMatch(/watch: lei that fails its check .*, kept as it is \(1 time, first in line 2\)/);
    expect(stderr).toContain('watch: row of the id above it, read as further names and facts of that party');
    expect(stderr).toContain('watch: date of birth not understood (1 time, first in line 4)');
    expect(stderr).not.toContain('12345');
  });

  test('and nothing with -q', async () => {
    expect(await stderrFor('-q')).not.toContain('watch: ');
  });
});
