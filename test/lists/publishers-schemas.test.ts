import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { PROJECT } from '../cli/workspace.js';
import { REAL } from './real-lists.js';

/**
 * The invented lists against the publishers' own schemas, by libxml2: what is tested with them is what will be read.
 * The schemas are no part of the project. OFAC and the UK publish none for the other formats; fixtures called
 * quirks.xml break theirs on purpose.
 */
const SCHEMAS = join(REAL, 'other-formats');
const there = existsSync(SCHEMAS);
if (!there) process.stderr.write(`skipped, since ${SCHEMAS} is not there: lists against schemas\n`);
const withSchemas = there ? test : test.skip;

const CASES: readonly (readonly [fixture: string, schema: string])[] = [
  ['lists/eu-fsf.xml', 'eu-fsf-1_1.xsd'],
  ['lists/un.xml', 'un.xsd'],
  ['formats/ofac-advanced-xml/SDN_ADVANCED.XML', 'ofac-advanced.xsd'],
];

const fixture = (name: string) => readFileSync(join(PROJECT, 'fixtures', name), 'utf8');

async function complaints(xml: string, schema: string): Promise<readonly string[]> {
  const rules = readFileSync(join(SCHEMAS, schema), 'utf8');
  // OFAC has renamed the namespace of its lists since, and nothing else
  const namespace = /targetNamespace="([^"]*)"/.exec(rules)?.[1];
  const contents = namespace === undefined ? xml : xml.replace(/xmlns="[^"]*"/, `xmlns="${namespace}"`);
  const { errors } = await validateXML({ xml: { fileName: 'list.xml', contents }, schema: rules });
  return errors.map(({ loc, message }) => `${loc?.lineNumber}: ${message}`);
}

withSchemas.each(CASES)('fixtures/%s is valid by %s', async (name, schema) => {
  expect(await complaints(fixture(name), schema)).toEqual([]);
});

withSchemas.each([
  ['lists/eu-fsf.xml', 'eu-fsf-1_1.xsd', 'wholeName="', 'hoalName="'],
  ['lists/un.xml', 'un.xsd', '<FIRST_NAME>', '<FIRST_NAME><DATAID/>'],
  [
    'formats/ofac-advanced-xml/SDN_ADVANCED.XML',
    'ofac-advanced.xsd',
    'NamePartTypeID="1521"',
    'NamePartTypeID="9"',
  ],
])('a change to %s is noticed', async (name, schema, text, other) => {
  expect((await complaints(fixture(name).replace(text, other), schema)).length).toBeGreaterThan(0);
});
