import { describe, expect, test } from '@jest/globals';
import { type ExitPolicy, exitCodeOf, type RunOutcome, verdict } from '../../src/cli/exit-code.js';
import { BrokenPipe, Crash, Interruption } from '../../src/cli/io.js';
import { Problem } from '../../src/problem.js';

const POLICY: ExitPolicy = {
  failOn: 70,
  foundCode: 1,
  expectRows: null,
  allowEmpty: false,
  allowRejected: false,
};
const CLEAN: RunOutcome = {
  rowsRead: 3,
  rejected: 0,
  found: 0,
  dismissed: 0,
  only: null,
  brokenOff: false,
  related: null,
  decisions: null,
  fault: null,
};

describe('the exit code of an error', () => {
  test.each([
    ['a usage problem', new Problem('usage', 'x'), 2],
    ['an input problem', new Problem('input', 'x'), 2],
    ['a list problem', new Problem('lists', 'x'), 3],
    ['a bug', new TypeError('x'), 2],
    ['something that is no error', undefined, 2],
    ['a crash', new Crash(), 2],
    ['SIGINT', new Interruption('SIGINT'), 130],
    ['SIGTERM', new Interruption('SIGTERM'), 143],
    ['SIGHUP', new Interruption('SIGHUP'), 129],
    ['a reader that went away', new BrokenPipe(), 141],
    [
      'a list problem beside an input problem',
      new AggregateError([new Problem('input', 'x'), new Problem('lists', 'y')]),
      3,
    ],
    ['two bugs', new AggregateError([new Error('x'), new Error('y')]), 2],
  ])('%s', (_name, error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});

describe('the verdict over a run', () => {
  test.each([
    ['nothing found', CLEAN, POLICY, 0],
    ['a match', { ...CLEAN, found: 1 }, POLICY, 1],
    ['a match, with --exit-code', { ...CLEAN, found: 1 }, { ...POLICY, foundCode: 42 }, 42],
    ['a rejected row beside a match', { ...CLEAN, found: 1, rejected: 1 }, POLICY, 2],
    [
      'a rejected row, allowed, beside a match',
      { ...CLEAN, found: 1, rejected: 1 },
      { ...POLICY, allowRejected: true },
      1,
    ],
    [
      '--exit-code does not replace a failure',
      { ...CLEAN, found: 1, rejected: 1 },
      { ...POLICY, foundCode: 0 },
      2,
    ],
    ['a control that was missed, beside a match', { ...CLEAN, found: 1, fault: 'x' }, POLICY, 3],
    ['a control that was missed, beside rejected rows', { ...CLEAN, rejected: 1, fault: 'x' }, POLICY, 3],
    ['no row', { ...CLEAN, rowsRead: 0 }, POLICY, 2],
    ['no row, allowed', { ...CLEAN, rowsRead: 0 }, { ...POLICY, allowEmpty: true }, 0],
    [
      'no row, allowed, but some expected',
      { ...CLEAN, rowsRead: 0 },
      { ...POLICY, allowEmpty: true, expectRows: 3 },
      2,
    ],
    ['too few rows', CLEAN, { ...POLICY, expectRows: 4 }, 2],
    ['too many rows', { ...CLEAN, found: 1 }, { ...POLICY, expectRows: 2 }, 2],
    ['as many rows as expected', CLEAN, { ...POLICY, expectRows: 3 }, 0],
    ['reading broke off', { ...CLEAN, found: 1, brokenOff: true }, POLICY, 2],
    ['--fail-on never', CLEAN, { ...POLICY, failOn: null }, 0],
  ])('%s', (_name, outcome, policy, code) => {
    const judged = verdict(outcome, policy);
    expect(judged.code).toBe(code);
    expect(judged.reason).not.toBe('');
  });

  test.each([
    ['all rows', CLEAN, 'all rows screened, no match scored 70 or more'],
    [
      'rejected ones',
      { ...CLEAN, rejected: 2 },
      '2 of 3 rows not screened, as allowed, no match scored 70 or more',
    ],
    ['dismissed ones', { ...CLEAN, dismissed: 1 }, 'all rows screened, no open match scored 70 or more'],
    ['new ones only', { ...CLEAN, only: 'new' }, 'all rows screened, no new match scored 70 or more'],
    [
      'a new one',
      { ...CLEAN, only: 'new', found: 1 },
      '1 customer has a new match to look at, scored 70 or more',
    ],
  ])('says no more than was looked at: %s', (_name, outcome, reason) => {
    expect(verdict(outcome, { ...POLICY, allowRejected: true }).reason).toBe(reason);
  });
});
