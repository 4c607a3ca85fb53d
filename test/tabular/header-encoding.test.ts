import { describe, expect, test } from '@jest/globals';
import { encodingOfHeaders } from '../../src/tabular/header-encoding.js';
import { lookUpHeader } from '../../src/tabular/header-lookup.js';

const isHeader = (text: string) => lookUpHeader(text) !== null;
/** Windows-1250 for the letters used here. */
const CODES: Readonly<Record<string, number>> = {
  ř: 0xf8,
  í: 0xed,
  é: 0xe9,
  č: 0xe8,
  ě: 0xec,
  Č: 0xc8,
  ý: 0xfd,
};
const bytes = (text: string) =>
  Uint8Array.from([...text].map((letter) => CODES[letter] ?? letter.charCodeAt(0)));

describe('the encoding that headers show', () => {
  test('is that in which more of them are known', () => {
    const czech = 'Jméno;Příjmení;Rodné číslo\nRadomir;Zhelvakhin;1\n';
    expect(encodingOfHeaders(bytes(czech), isHeader)).toBe('windows-1250');
  });

  test.each(['Prénom;Nom;Né le\nÉloïse;Müller;1\n', 'Name;Straße\nJürgen;x\n', 'name,dob\nJosé,1\n', ''])(
    'is left to the names otherwise: %j',
    (text) => expect(encodingOfHeaders(Buffer.from(text, 'latin1'), isHeader)).toBeNull(),
  );
});
