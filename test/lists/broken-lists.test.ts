import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixture, problemOf, readAll } from './read-fixture.js';

describe('a damaged list is refused, with file, line and record', () => {
  const cases: readonly (readonly [string, string, RegExp, number | undefined])[] = [
    ['ofac-wrong-count.xml', 'ofac-sdn', /holds 1 records, but says that it has 3/, undefined],
    ['ofac-no-uid.xml', 'ofac-sdn', /an sdnEntry has no id/, 3],
    ['ofac-no-name.xml', 'ofac-sdn', /an sdnEntry \(ofac-sdn:2\) has no name/, 4],
    ['ofac-twice.xml', 'ofac-sdn', /ofac-sdn:1 is in the file twice/, undefined],
    ['eu-no-id.xml', 'eu-fsf', /a sanctionEntity has no id/, 2],
    ['uk-no-name.xml', 'uk-sanctions-list', /a Designation \(uk-sanctions-list:RUS9001\) has no name/, 3],
    ['un-no-name.xml', 'un', /an ENTITY \(un:CDe.991\) has no name/, 4],
    [
      'un-ampersand.xml',
      'un',
      /an & that is not escaped \(in record 2, the <ENTITY> that begins on line 4\)/,
      6,
    ],
    ['un-undefined-entity.xml', 'un', /undefined entity/, 3],
    ['doctype.xml', 'un', /document type declaration/, 2],
    ['no-records.xml', 'un', /holds no record/, undefined],
    ['empty.xml', 'un', /an empty file/, undefined],
    ['web-page.xml', 'un', /a web page, not a list/, undefined],
  ];

  test.each(cases)('%s', async (file, list, message, line) => {
    const path = fixture(`formats/broken/${file}`);
    const problem = await problemOf(readAll(`${list}=${path}`));
    expect(problem.kind).toBe('lists');
    expect(problem.message).toMatch(message);
    expect(problem.place).toMatchObject({ file: path, line });
    expect(problem.hint).toBeDefined();
  });
});

describe('a list cut off anywhere is refused', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cut-lists-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  test.each(['ofac-sdn', 'eu-fsf', 'uk-sanctions-list', 'un'])('%s', async (list) => {
    const bytes = await readFile(fixture(`lists/${list}.xml`));
    const path = join(directory, `${list}.xml`);
    const end = bytes.lastIndexOf('>');
    for (let cut = 1; cut <= 60; cut++) {
      await writeFile(path, bytes.subarray(0, Math.floor((end * cut) / 61)));
      const problem = await problemOf(readAll(`${list}=${path}`));
      expect(problem.kind).toBe('lists');
    }
  });
});
