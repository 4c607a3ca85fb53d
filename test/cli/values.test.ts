import { describe, expect, test } from '@jest/globals';
import {
  ageInHours,
  delimiter,
  failOn,
  foundCode,
  oneOf,
  score,
  wholeNumber,
} from '../../src/cli/options/values.js';
import { wantsColor } from '../../src/cli/output/terminal.js';

describe('scores', () => {
  test.each([
    ['0', 0],
    ['70', 70],
    ['82.5', 82.5],
    ['100', 100],
  ])('%s', (text, value) => {
    expect(score('--threshold', text)).toBe(value);
  });
  test.each(['-1', '101', '100.1', 'abc', '', '7e1', 'NaN', '0x10'])('refuses %j', (text) => {
    expect(() => score('--threshold', text)).toThrow('--threshold must be a score from 0 to 100');
  });
});

test.each([
  ['0.8', 80],
  ['.7', null],
  ['0.9', 90],
])("refuses %s, which is somebody else's scale", (text, meant) => {
  const hint = meant === null ? undefined : `did you mean ${meant}?`;
  expect(() => score('--threshold', text)).toThrow(expect.objectContaining({ kind: 'usage', hint }));
});

test.each([
  [undefined, undefined],
  [';', ';'],
  ['||', '||'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['\t', '\t'],
])('--delimiter %j', (text, sign) => {
  expect(delimiter(text)).toBe(sign);
});

test.each(['comma', 'x', '"', '\n'])('--delimiter %j is refused', (text) => {
  expect(() => delimiter(text)).toThrow('--delimiter must be a sign such as , ; | or the word tab');
});

describe('--fail-on', () => {
  test.each([
    [undefined, 75, 75],
    ['never', 70, null],
    ['strong', 70, 90],
    ['likely', 70, 80],
    ['possible', 70, 70],
    ['possible', 50, 50],
    ['possible', 85, 70],
    ['Strong', 70, 90],
    ['93.5', 70, 93.5],
  ])('%s at the threshold %d', (text, threshold, value) => {
    expect(failOn(text, threshold)).toBe(value);
  });
  test.each(['stron', '101', '-5'])('refuses %s', (text) => {
    expect(() => failOn(text, 70)).toThrow('--fail-on must be');
  });
});

describe('--exit-code', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['42', 42],
    ['255', 255],
    [undefined, 1],
  ])('%s', (text, value) => {
    expect(foundCode(text)).toBe(value);
  });
  test.each(['2', '3', '130', '141', '143', '256', '-1', '1.5'])('refuses %s', (text) => {
    expect(() => foundCode(text)).toThrow('--exit-code');
  });
});

test.each([
  ['48h', 48],
  ['7d', 168],
  ['2w', 336],
  ['1D', 24],
])('the age %s', (text, hours) => {
  expect(ageInHours('--max-list-age', text)).toBe(hours);
});
test.each(['48', 'h', '-1d', '1.5d', '7 days'])('refuses the age %s', (text) => {
  expect(() => ageInHours('--max-list-age', text)).toThrow('48h, 7d or 4w');
});

test('whole numbers and words', () => {
  expect(wholeNumber('--expect-rows', '120000')).toBe(120_000);
  expect(() => wholeNumber('--expect-rows', '12.5')).toThrow('a whole number');
  expect(oneOf('--type', ['a', 'b'], 'b', 'a')).toBe('b');
  expect(oneOf('--type', ['a', 'b'], undefined, 'a')).toBe('a');
  expect(() => oneOf('--type', ['a', 'b'], 'c', 'a')).toThrow('--type must be a, b, got "c"');
});

describe('colour', () => {
  test.each([
    ['a terminal', 'auto', {}, true, true],
    ['a pipe', 'auto', {}, false, false],
    ['NO_COLOR', 'auto', { NO_COLOR: '1' }, true, false],
    ['NO_COLOR empty', 'auto', { NO_COLOR: '' }, true, true],
    ['NO_COLOR before FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR in a pipe', 'auto', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', 'auto', { FORCE_COLOR: '0' }, true, false],
    ['TERM=dumb', 'auto', { TERM: 'dumb' }, true, false],
    ['FORCE_COLOR before TERM=dumb', 'auto', { TERM: 'dumb', FORCE_COLOR: '1' }, false, true],
    ['--color always before NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
    ['--color never before FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s', (_name, choice, env, isTerminal, wanted) => {
    expect(wantsColor(choice, env, isTerminal)).toBe(wanted);
  });
});
