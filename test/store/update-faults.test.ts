import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { numbers, ofacXml, unXml } from './generated-lists.js';
import { type Answer, cut, endless, file, inTurn, Publisher, status } from './publisher.js';
import { type ChangeOptions, problemOf, TestStore } from './test-store.js';

const publisher = new Publisher();
const space = new TestStore();
const fresh = new TestStore();
const OLD = unXml(numbers(1, 651), '2026-11-01');
const NEW = unXml(numbers(1, 661), '2026-11-02');
let before: readonly string[] | 'missing' = 'missing';

beforeAll(async () => {
  await publisher.open();
  publisher.serve('/un.xml', OLD);
  const result = await space.update({ un: publisher.url('/un.xml') });
  expect(result.outcomes.map(({ kind }) => kind)).toEqual(['installed']);
  before = await space.entities('un');
  expect(before).toHaveLength(650);
});
afterAll(() => publisher.close());

/** Serves a fault, updates, and holds that nothing changed; gives the problem. */
async function refused(answer: Answer, options: ChangeOptions = {}) {
  publisher.serve('/un.xml', answer);
  const result = await space.update({ un: publisher.url('/un.xml') }, options);
  expect(result.generation).toBeNull();
  expect(await space.entities('un')).toEqual(before);
  expect(await space.damage()).toEqual([]);
  expect(space.leftovers()).toEqual([]);
  const problem = problemOf(result, 'un');
  expect(problem.kind).toBe('lists');
  // addresses and lines, never the staging folder
  expect(`${problem.message} ${problem.hint} ${problem.place.file}`).not.toContain(space.dir);
  return problem;
}

describe('a transfer that is cut', () => {
  const tenths = numbers(0, 10);
  test.each(tenths)('after %i tenths of the announced length', async (tenth) => {
    const problem = await refused(cut(NEW, Math.floor((NEW.length * tenth) / 10), true));
    expect(problem.message).toMatch(/connection was cut|shorter or longer/);
  });

  test.each(tenths)('after %i tenths, with no length announced', async (tenth) => {
    const problem = await refused(cut(NEW, Math.floor((NEW.length * tenth) / 10), false));
    expect(problem.message).toMatch(/ends early|an empty file|not a sanctions list/);
  });

  test('inside its compression', async () => {
    const packed = gzipSync(NEW);
    const answer: Answer = (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(packed.subarray(0, packed.length / 2));
    };
    expect((await refused(answer)).message).toMatch(/cut|compressed/);
  });
});

describe('a server that never ends', () => {
  const people = '    <INDIVIDUAL><DATAID>1</DATAID></INDIVIDUAL>\n';

  test('is stopped at the size limit', async () => {
    const problem = await refused(endless(people, 0), { limits: { bytes: 4 * 1024 * 1024 } });
    expect(problem.message).toBe('is larger than 4 MB');
  });

  test('is stopped at the time limit', async () => {
    const problem = await refused(endless(people, 20), { limits: { timeoutMs: 400 } });
    expect(problem.message).toBe('was not complete after 0.4 s');
  });

  test('is stopped when it never begins', async () => {
    const problem = await refused(() => {}, { limits: { timeoutMs: 300 } });
    expect(problem.message).toBe('was not complete after 0.3 s');
  });

  test('is not begun when it announces too much', async () => {
    const answer: Answer = (_request, response) =>
      response.writeHead(200, { 'content-length': '99999999999' }).write('<');
    expect((await refused(answer)).message).toBe('is larger than 64 MB');
  });

  test('is stopped when it unpacks without end', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, 32));
    const problem = await refused(file(bomb), { limits: { bytes: 1024 * 1024 } });
    expect(problem.message).toBe('unpacks to more than 1 MB');
  });
});

describe('an answer that is no list', () => {
  test.each<[string, Answer, RegExp]>([
    ['an empty 200', status(200), /an empty file/],
    [
      'an error page',
      status(200, '<!DOCTYPE html><html><body>Sorry</body></html>'),
      /a web page, not a list/,
    ],
    ['403', status(403, 'no'), /answered 403 \(forbidden\)/],
    ['404', status(404), /answered 404/],
    ['204', status(204), /answered 204/],
    ['500', status(500), /answered 500/],
    ['a redirect to nowhere', status(302), /without an address to redirect to/],
    [
      'a redirect to another scheme',
      status(302, '', { location: 'ftp://lists.example/un.xml' }),
      /redirects to ftp:/,
    ],
    [
      'a redirect to the open net without encryption',
      status(302, '', { location: 'http://lists.example/' }),
      /redirects to http:/,
    ],
    ['a redirect to itself', status(302, '', { location: '/un.xml' }), /more than 5 times/],
    ['an unknown encoding', status(200, 'x', { 'content-encoding': 'zstd' }), /encoding zstd/],
    ['some text', status(200, 'try again later'), /not a sanctions list/],
    ['JSON', status(200, '{"error":"try again later"}'), /not a sanctions list/],
  ])('%s', async (_name, answer, message) => {
    expect((await refused(answer)).message).toMatch(message);
  });

  test('304, to somebody who has nothing', async () => {
    publisher.serve('/un.xml', status(304));
    const result = await fresh.update({ un: publisher.url('/un.xml') });
    expect(problemOf(result, 'un').message).toMatch(/answered 304/);
    expect(await fresh.entities('un')).toBe('missing');
  });
});

describe('a list that is implausible', () => {
  test('the wrong list under the right address', async () => {
    const problem = await refused(file(ofacXml(numbers(1, 9101), 'SDGT', '2026-11-05')));
    expect(problem.message).toBe('is ofac-sdn, not un');
  });

  test('a day of publication that goes back', async () => {
    const problem = await refused(file(unXml(numbers(1, 671), '2026-10-31')));
    expect(problem.message).toMatch(/published on 2026-10-31, and the installed list on 2026-11-01/);
    expect(problem.hint).toContain('--accept-older un');
  });

  test('fewer entries than the list ever had', async () => {
    const problem = await refused(file(unXml(numbers(1, 500), '2026-11-03')));
    expect(problem.message).toBe('holds 499 entries; un has never had fewer than 600');
  });

  test('a record that is damaged', async () => {
    const problem = await refused(file(NEW.replace('<FIRST_NAME>', '<FIRST_NAME')));
    expect(problem.message).toMatch(/is not well-formed XML/);
    expect(problem.place.file).toBe(publisher.url('/un.xml'));
    expect(problem.place.line).toBeGreaterThan(1);
  });

  test('an entry that stands there twice', async () => {
    const problem = await refused(file(unXml([...numbers(1, 651), 5], '2026-11-03')));
    expect(problem.message).toMatch(/un:QDi\.5 is in the file twice/);
  });
});

describe('what a retry mends', () => {
  const backOffMs = [1, 1];

  test('a server that fails twice', async () => {
    publisher.requests.length = 0;
    publisher.serve(
      '/un.xml',
      inTurn(status(503, '', { 'retry-after': '0' }), cut(NEW, 5000, true), file(OLD)),
    );
    const result = await space.update({ un: publisher.url('/un.xml') }, { limits: { backOffMs } });
    expect(result.outcomes.map(({ kind }) => kind)).toEqual(['unchanged']);
    expect(publisher.requests).toHaveLength(3);
  });

  test('and no more than that', async () => {
    publisher.requests.length = 0;
    await refused(status(503), { limits: { backOffMs } });
    expect(publisher.requests).toHaveLength(3);
  });

  test('what lasts is not tried again', async () => {
    publisher.requests.length = 0;
    await refused(status(403), { limits: { backOffMs } });
    expect(publisher.requests).toHaveLength(1);
  });
});
