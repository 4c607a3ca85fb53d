import { expect, test } from '@jest/globals';
import { readGender } from '../../src/customers/genders.js';

test.each(['Herr', 'Herrn', 'Mr', 'Mr.', 'M.', 'Sr.', 'Sig.', 'Dhr.', 'г-н', 'Господин', 'Bay'])(
  'a form of address for a man: %s',
  (cell) => {
    expect(readGender(cell, false)).toBe('male');
  },
);

test.each(['Frau', 'Mrs', 'Ms.', 'Miss', 'Mme', 'Sra.', 'Srta.', 'Sig.ra', 'Mevr.', 'г-жа', 'Pani', 'Bayan'])(
  'a form of address for a woman: %s',
  (cell) => {
    expect(readGender(cell, false)).toBe('female');
  },
);

test.each(['Dr.', 'Firma', 'Herr und Frau', 'Fr.', 'Familie', 'Rev.'])(
  'one that may be for both, or for none: %s',
  (cell) => {
    expect(readGender(cell, false)).toBeNull();
  },
);
