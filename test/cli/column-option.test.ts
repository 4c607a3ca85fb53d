import { expect, test } from '@jest/globals';
import { columnOverrides } from '../../src/cli/options/column-option.js';

test.each([
  ['one field', ['name=Full Name'], { name: 'Full Name' }],
  ['several', ['name=Full Name,dob=Born'], { name: 'Full Name', dob: 'Born' }],
  ['spaces around', [' name = Full Name , dob = Born '], { name: 'Full Name', dob: 'Born' }],
  ['a quoted header with a comma', ['name="Last, First",dob=Born'], { name: 'Last, First', dob: 'Born' }],
  ['a header with an equals sign', ['name=a=b'], { name: 'a=b' }],
  ['an empty header', ['alias=,name=N'], { alias: '', name: 'N' }],
  ['the option twice', ['name=N', 'dob=D'], { name: 'N', dob: 'D' }],
])('%s', (_name, values, columns) => {
  expect(columnOverrides(values)).toEqual(columns);
});

test.each(['name', 'Full Name', 'name="Last', '=Born', 'name=N,dob', ',name=N'])('refuses %j', (text) => {
  expect(() => columnOverrides([text])).toThrow('--columns must be field=header');
});

test('refuses a field that is named twice', () => {
  expect(() => columnOverrides(['name=A,name=B'])).toThrow('names the field name twice');
});
