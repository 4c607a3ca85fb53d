import { describe, expect, test } from '@jest/globals';
import { warningOf } from '../../src/lists/list-notes.js';
import { Problem } from '../../src/problem.js';
import { formatOf, outcomeOf, soundOf } from './damaged-formats.js';
import type { ReadResult } from './read-fixture.js';

/** The fixture with every `from` replaced, what becomes of it, and the first line that differs. */
async function changed(title: string, from: RegExp, to: string) {
  const given = formatOf(title);
  const before = Buffer.from((await soundOf(given)).bytes).toString();
  const after = before.replace(from, to);
  const lines = before.split('\n');
  const line = after.split('\n').findIndex((text, at) => text !== lines[at]) + 1;
  expect(line).toBeGreaterThan(0);
  return { outcome: await outcomeOf(given, Buffer.from(after)), line };
}

function warnings(outcome: Problem | ReadResult): readonly unknown[] {
  if (outcome instanceof Problem) throw outcome;
  return outcome.summary.notes.filter(({ warning }) => warning === true);
}

describe('an element of names under another name', () => {
  test.each([
    ['lists/un.xml', /\bSECOND_NAME>/g, 'SURNAME>', '<SURNAME> in <INDIVIDUAL>'],
    ['lists/un.xml', /\bINDIVIDUAL_ALIAS>/g, 'INDIVIDUAL_AKA>', '<INDIVIDUAL_AKA> in <INDIVIDUAL>'],
    ['lists/un.xml', /\bALIAS_NAME>/g, 'WRITTEN>', '<WRITTEN> in <INDIVIDUAL_ALIAS>'],
    ['lists/un.xml', /<SECOND_NAME>([^<]+)<\/SECOND_NAME>/, '<SECOND_NAMF>$1</SECOND_NAMF>', '<SECOND_NAMF>'],
    ['lists/un.xml', /<SECOND_NAME>([^<]+)</, '<SECOND_NAME><TEXT>$1</TEXT><', '<TEXT> in <SECOND_NAME>'],
    ['lists/ofac-sdn.xml', /\bfirstName>/g, 'given>', '<given> in <aka>'],
    ['lists/ofac-sdn.xml', /\baka>/g, 'other>', '<other> in <akaList>'],
    ['lists/ofac-sdn.xml', /\bakaList>/g, 'aliasList>', '<aliasList> in <sdnEntry>'],
    ['lists/uk-sanctions-list.xml', /\bName1>/g, 'Forename>', '<Forename> in <Name>'],
    ['lists/uk-sanctions-list.xml', /\bNonLatinName>/g, 'Script>', '<Script> in <NonLatinNames>'],
    ['lists/eu-fsf.xml', / wholeName=/g, ' completeText=', 'the attribute completeText in <nameAlias>'],
    [
      'ofac-advanced-xml/SDN_ADVANCED.XML',
      /\bNamePartValue\b/g,
      'Written',
      '<Written> in <DocumentedNamePart>',
    ],
    ['ofac-advanced-xml/SDN_ADVANCED.XML', /\bAlias( |>)/g, 'Other$1', '<Other> in <Identity>'],
  ])('%s with %s as %s is refused, with the line', async (title, from, to, what) => {
    const { outcome, line } = await changed(title, from, to);
    if (!(outcome instanceof Problem)) throw new Error('it was read');
    expect(outcome.message).toContain(what);
    expect(outcome.message).toMatch(/ is not known, and may hold names$/);
    expect(outcome.hint).toMatch(/newer version of screen/);
    expect(outcome.kind).toBe('lists');
    // of `firstName` an alias's or the entry's own may come first
    if (what !== '<given> in <aka>') expect(outcome.place.line).toBe(line);
  });
});

describe('another element that is not known', () => {
  test.each([
    ['lists/un.xml', /\bLISTED_ON>/g, 'ON_LIST_SINCE>', 'unknown element INDIVIDUAL/ON_LIST_SINCE'],
    ['lists/un.xml', /\bTYPE_OF_DOCUMENT>/g, 'KIND>', 'unknown element INDIVIDUAL_DOCUMENT/KIND'],
    ['lists/ofac-sdn.xml', /\bdateOfBirth>/g, 'born>', 'unknown element dateOfBirthItem/born'],
    ['lists/ofac-sdn.xml', /\bcity>/g, 'cityName>', 'unknown element address/cityName'],
    ['lists/uk-sanctions-list.xml', /\bDOB>/g, 'Born>', 'unknown element DOBs/Born'],
    [
      'lists/uk-sanctions-list.xml',
      /\bRegimeName>/g,
      'RegimeFullName>',
      'unknown element Designation/RegimeFullName',
    ],
    ['lists/eu-fsf.xml', / zipCode=(?="[^"])/g, ' postCode=', 'unknown attribute'],
    ['ofac-advanced-xml/SDN_ADVANCED.XML', /\bIDRegistrationNo\b/g, 'No', 'unknown element IDRegDocument/No'],
  ])('%s with %s as %s is read, and a warning says so', async (title, from, to, what) => {
    const { outcome, line } = await changed(title, from, to);
    const [first, ...others] = warnings(outcome);
    expect(first).toMatchObject({ text: expect.stringContaining(what), line });
    // one for each element that it stands in, not one for each record
    expect(others.length).toBeLessThan(4);
  });

  test('what it holds is kept as a remark', async () => {
    const { outcome } = await changed('lists/uk-sanctions-list.xml', /\bDOB>/g, 'Born>');
    if (outcome instanceof Problem) throw outcome;
    expect(outcome.entities.flatMap(({ remarks }) => remarks).join('\n')).toMatch(/^Born: /m);
  });

  test('an empty one is a note and no warning', async () => {
    const { outcome } = await changed('lists/un.xml', /<SORT_KEY ?\/>/, '<SECRET_NAME/>');
    expect(warnings(outcome)).toEqual([]);
  });

  test('the words of a warning', () => {
    const note = { text: 'unknown element INDIVIDUAL/SEX', count: 3, line: 7 };
    expect(warningOf('un', note)).toBeNull();
    expect(warningOf('un', { ...note, warning: true })).toBe(
      'un: unknown element INDIVIDUAL/SEX (3 times, first in line 7): what it says is not compared; has the publisher changed the format?',
    );
  });
});

describe('a name element whose new name tells nothing', () => {
  const person = (at: number, third: string) =>
    `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>Zoravan</FIRST_NAME><SECOND_NAME>Teluk</SECOND_NAME>` +
    `<${third}>Orrinsk</${third}><FOURTH_NAME>Vale</FOURTH_NAME><REFERENCE_NUMBER>CDi.${at}</REFERENCE_NUMBER>` +
    '<NAME_ORIGINAL_SCRIPT>Зораван</NAME_ORIGINAL_SCRIPT><INDIVIDUAL_ALIAS><ALIAS_NAME>Zora</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>\n';
  const list = (people: number, third: string) =>
    '<CONSOLIDATED_LIST dateGenerated="2026-03-02T00:00:00Z"><INDIVIDUALS>\n' +
    `${Array.from({ length: people }, (_, at) => person(at + 1, third)).join('')}</INDIVIDUALS><ENTITIES><ENTITY>` +
    '<DATAID>9001</DATAID><FIRST_NAME>Orrin</FIRST_NAME><REFERENCE_NUMBER>CDe.1</REFERENCE_NUMBER>' +
    '<ENTITY_ALIAS><ALIAS_NAME>Vale</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>\n';
  const read = (people: number, third: string) =>
    outcomeOf(formatOf('lists/un.xml'), Buffer.from(list(people, third)));

  test('is refused where no record of a whole list has the old one', async () => {
    expect(await read(100, 'PART_THREE')).toMatchObject({
      message: 'no record has a <THIRD_NAME> any more, and there is an unknown element INDIVIDUAL/PART_THREE',
      place: { line: 2 },
    });
  });

  test('is a warning in an excerpt, and nothing where it has its own name', async () => {
    expect(warnings(await read(3, 'PART_THREE'))).toMatchObject([{ count: 3 }]);
    expect(warnings(await read(100, 'THIRD_NAME'))).toEqual([]);
  });
});

describe('one record whose name element is called otherwise', () => {
  test.each([
    ['lists/un.xml', 'SECOND_NAME', 'PART_TWO', 'INDIVIDUAL'],
    ['lists/un.xml', 'FIRST_NAME', 'PART_ONE', 'INDIVIDUAL'],
    ['lists/ofac-sdn.xml', 'lastName', 'surn', 'sdnEntry'],
    ['lists/ofac-sdn.xml', 'firstName', 'given', 'sdnEntry'],
  ])(
    '%s: a <%s> as <%s> is refused: nothing else of its record is missing',
    async (title, from, to, record) => {
      const element = new RegExp(`<${from}>([^<]+)</${from}>`);
      const { outcome, line } = await changed(title, element, `<${to}>$1</${to}>`);
      expect(outcome).toMatchObject({
        message: `<${to}> in <${record}> is not known, and no record that has one has a <${from}>`,
        place: { line },
      });
    },
  );

  test('an unknown element beside all that a name has is a warning', async () => {
    const { outcome } = await changed(
      'lists/un.xml',
      /<SECOND_NAME>/,
      '<STATUS>active</STATUS><SECOND_NAME>',
    );
    expect(warnings(outcome)).toMatchObject([{ text: 'unknown element INDIVIDUAL/STATUS' }]);
  });

  test('so is one that some record has beside them', async () => {
    const status = '<STATUS>active</STATUS>';
    const { outcome } = await changed(
      'lists/un.xml',
      /<SECOND_NAME>([^<]+)<\/SECOND_NAME>([\s\S]*?)<SECOND_NAME>/,
      `${status}$2${status}<SECOND_NAME>`,
    );
    expect(warnings(outcome)).toMatchObject([{ text: 'unknown element INDIVIDUAL/STATUS', count: 2 }]);
  });

  test.each([
    ['lists/un.xml', 'INDIVIDUAL_ALIAS', 'OTHER', '<OTHER> in <INDIVIDUAL>'],
    ['lists/ofac-sdn.xml', 'akaList', 'others', '<others> in <sdnEntry>'],
    ['lists/uk-sanctions-list.xml', 'NonLatinNames', 'Foreign', '<Foreign> in <Designation>'],
    ['lists/uk-sanctions-list.xml', 'Names', 'Called', '<Called> in <Designation>'],
  ])('%s: a <%s> as <%s> is refused for what stands in it', async (title, from, to, what) => {
    const element = new RegExp(`<${from}>([\\s\\S]*?)</${from}>`);
    const { outcome, line } = await changed(title, element, `<${to}>$1</${to}>`);
    expect(outcome).toMatchObject({
      message: `${what} is not known, and may hold names`,
      place: { line },
    });
  });

  test('so is an alias of the EU list whose attributes are those of a name', async () => {
    const { outcome } = await changed(
      'lists/eu-fsf.xml',
      /<nameAlias( [\s\S]*?)<\/nameAlias>/,
      '<other$1</other>',
    );
    expect(outcome).toMatchObject({
      message: '<other> in <sanctionEntity> is not known, and may hold names',
    });
  });
});

describe('a column of a list under another name', () => {
  test.each([
    ['eu-fsf-csv/FULL-1_1.csv', 'NameAlias_WholeName', 'NameAlias_FullName'],
    ['uk-sanctions-list-csv/UK-Sanctions-List.csv', 'Name 1', 'Forename'],
  ])('%s: a column of names is missed', async (title, from, to) => {
    const { outcome } = await changed(title, new RegExp(from), to);
    expect(outcome).toMatchObject({ message: `has no column "${from}"` });
  });

  test.each([
    ['eu-fsf-csv/FULL-1_1.csv', 'NameAlias_Remark', 'NameAlias_FourthName', 1],
    ['uk-sanctions-list-csv/UK-Sanctions-List.csv', 'Website', 'Alias', 2],
  ])('%s: one of names that is not known is refused', async (title, from, to, line) => {
    const { outcome } = await changed(title, new RegExp(from), to);
    expect(outcome).toMatchObject({
      message: `the column "${to}" is not known, and may hold names`,
      place: { line },
    });
  });

  test.each([
    ['eu-fsf-csv/FULL-1_1.csv', 'Address_City', 'Address_Town'],
    ['uk-sanctions-list-csv/UK-Sanctions-List.csv', 'D.O.B', 'Born'],
  ])('%s: another is a warning', async (title, from, to) => {
    const { outcome } = await changed(title, new RegExp(from), to);
    expect(warnings(outcome)).toMatchObject([{ text: `no column "${from}", which this format has` }]);
  });
});
