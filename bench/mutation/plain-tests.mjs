// Enough of jest's globals to run plain tests one after the other in one process, in milliseconds; ends at the first failure.
import { expect as jestExpect } from 'expect';

const scope = (parent) => ({ parent, tests: [], beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] });
let current = scope(null);

const add = (kind) => (hook) => current[kind].push(hook);
export const beforeAll = add('beforeAll');
export const afterAll = add('afterAll');
export const beforeEach = add('beforeEach');
export const afterEach = add('afterEach');
export const expect = jestExpect;
export const jest = { setTimeout() {} };

export function describe(_, body) {
  const inner = scope(current);
  current.tests.push(inner);
  current = inner;
  body();
  current = inner.parent;
}
export function test(title, body) {
  current.tests.push({ title, body });
}
const each = (one) => (table) => (title, body) => {
  for (const row of table) one(title, () => body(...(Array.isArray(row) ? row : [row])));
};
for (const one of [describe, test])
  Object.assign(one, { each: each(one), skip: Object.assign(() => {}, { each: () => () => {} }) });
export const it = test;

/** Runs all that was described since; how many tests ran. Throws what the first that fails throws. */
export async function runAll() {
  let count = 0;
  const around = (one, kind) =>
    one === null
      ? []
      : kind === 'beforeEach'
        ? [...around(one.parent, kind), ...one[kind]]
        : [...one[kind], ...around(one.parent, kind)];
  const runScope = async (one) => {
    for (const hook of one.beforeAll) await hook();
    for (const inner of one.tests) {
      if (inner.tests !== undefined) await runScope(inner);
      else {
        for (const hook of around(one, 'beforeEach')) await hook();
        await inner.body();
        for (const hook of around(one, 'afterEach')) await hook();
        count++;
      }
    }
    for (const hook of one.afterAll) await hook();
  };
  await runScope(current);
  return count;
}
