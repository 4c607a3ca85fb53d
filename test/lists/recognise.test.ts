import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { recogniseFile, recogniseHead } from '../../src/lists/recognise.js';
import { fixture } from './read-fixture.js';

const head = (text: string) => recogniseHead(new TextEncoder().encode(text));

describe('XML, by its root', () => {
  test.each([
    ['ofac-sdn', { kind: 'list', format: 'ofac-sdn-xml', list: null }],
    ['ofac-consolidated', { kind: 'list', format: 'ofac-sdn-xml', list: null }],
    ['eu-fsf', { kind: 'list', format: 'eu-fsf-xml', list: 'eu-fsf' }],
    ['uk-sanctions-list', { kind: 'list', format: 'uk-sanctions-list-xml', list: 'uk-sanctions-list' }],
    ['un', { kind: 'list', format: 'un-consolidated-xml', list: 'un' }],
  ])('%s', async (list, expected) => {
    expect(await recogniseFile(fixture(`lists/${list}.xml`))).toEqual(expected);
  });

  test('the advanced format, in both namespaces', () => {
    for (const namespace of [
      'http://www.un.org/sanctions/1.0',
      'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML',
    ])
      expect(head(`<?xml version="1.0"?><Sanctions xmlns="${namespace}" Version="3">`)).toEqual({
        kind: 'list',
        format: 'ofac-advanced-xml',
        list: null,
      });
    expect(head('<Sanctions xmlns="urn:somebody">').kind).toBe('unknown');
  });

  test('a prefix, a comment, a byte order mark before it', () => {
    expect(head('\ufeff<!-- hello <html> -->\n<u:CONSOLIDATED_LIST xmlns:u="urn:u">').kind).toBe('list');
  });

  test('UTF-16', () => {
    expect(recogniseHead(Buffer.from('\ufeff<CONSOLIDATED_LIST>', 'utf16le'))).toMatchObject({
      kind: 'list',
    });
  });
});

describe('formats that are known and not read are refused, with the one to take', () => {
  test.each([
    ['ofac-enhanced.xml', /enhanced/, /SDN\.XML/],
    ['conlist.xml', /OFSI/, /UK Sanctions List/],
    ['eu-csv-1-0.csv', /CSV 1\.0/, /1\.1/],
  ])('%s', async (file, what, hint) => {
    const recognition = await recogniseFile(fixture(`formats/not-read/${file}`));
    expect(recognition).toMatchObject({ kind: 'refused' });
    if (recognition.kind !== 'refused') return;
    expect(recognition.what).toMatch(what);
    expect(recognition.hint).toMatch(hint);
  });

  test('a web page, well-formed or not; an empty file', async () => {
    expect(await recogniseFile(fixture('formats/broken/web-page.xml'))).toMatchObject({ kind: 'refused' });
    expect(head('<HTML><body><p>x<br></HTML>')).toMatchObject({
      kind: 'refused',
      what: 'a web page, not a list',
    });
    expect(head('')).toMatchObject({ kind: 'refused', what: 'an empty file' });
  });
});

describe('delimited files, by their first lines', () => {
  test.each([
    ['EU CSV 1.1', '\ufefffileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber\n', 'eu-fsf-csv'],
    [
      'UK CSV',
      'Report Date: 08-Oct-2026\nLast Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1\n',
      'uk-sanctions-list-csv',
    ],
    [
      'OFSI, 2022 format',
      'Last Updated,10/04/2025\nName 6,Name 1,Name 2,Last Updated,Group ID\n',
      'uk-ofsi-conlist-csv',
    ],
    ['OpenSanctions', '{"id":"Q1","schema":"Person","properties":{"name":["X"]}}\n', 'opensanctions-json'],
  ])('%s', (_name, text, format) => {
    expect(head(text)).toMatchObject({ kind: 'list', format });
  });

  test.each([
    ['primary', '36,"ORRIN TRADING",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'],
    [
      'primary',
      '9,VALE TAMSIN,individual,NS-PLC,"-0- ","-0- ",-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1951; POB Vale."\n',
    ],
    ['aliases', '36,12,"aka","ORRIN-TRADING",-0- \r\n'],
    ['aliases', '36,12,fka,ORRIN OLD,-0-\n'],
    ['addresses', '36,25,-0- ,"Havana","Cuba",-0- \r\n'],
    ['comments', '12300,"Z S.A.S.; Linked To: ORRIN, S.A. DE C.V."\r\n'],
  ])('OFAC, without header: %s', (part, text) => {
    expect(head(text)).toEqual({ kind: 'part', part });
  });

  test('a customer file is nothing of the kind', () => {
    expect(head('id,name,dob\n1,Tamsin Vale,1958-09-01\n').kind).toBe('unknown');
    expect(head('1,Tamsin Vale,1958-09-01\n').kind).toBe('unknown');
    expect(head('{"name":"Tamsin"}').kind).toBe('unknown');
  });

  test('more than the first lines are not needed', async () => {
    const bytes = await readFile(fixture('lists/eu-fsf.xml'));
    expect(recogniseHead(bytes.subarray(0, 400))).toMatchObject({ format: 'eu-fsf-xml' });
  });
});
