import { describe, expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import { DISMISSED, fillIn, KEY, lines, screen, space } from './decided.js';

describe('list, check and prune', () => {
  const history = () => {
    const [c1 = {}, c2 = {}] = lines();
    const all = [
      { ...c1, ...DISMISSED, decided_at: '2025-11-20', expires_at: '2026-05-01' },
      { ...c1, ...DISMISSED },
      c2,
      { ...c2, ...DISMISSED, list_entity_id: 'ofac-sdn:903' },
      { ...c2, ...DISMISSED, list_entity_id: 'un:QDi.9' },
    ];
    space.write('decisions.csv', stringify(all, { header: true }));
  };

  test('list shows every line and whether it counts', async () => {
    history();
    const { stdout, stderr, code } = await screen(['decisions', 'list', 'decisions.csv']);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/).at(-1))).toEqual([
      'State',
      'expired',
      'counts',
      'to be filled in',
      'counts',
      'counts',
      '',
    ]);
    expect(stderr).toContain('5 lines: 1 expired, 3 that count, 1 to be filled in');
    const json = JSON.parse(
      (await screen(['decisions', 'list', 'decisions.csv', '--format', 'json'])).stdout,
    );
    expect(json.decisions[1]).toMatchObject({
      line: 3,
      customerId: 'c1',
      endsAt: '2027-05-01',
      state: 'counts',
    });
  });

  test('check names what does not hold, with and without a run', async () => {
    history();
    const alone = await screen(['decisions', 'check', 'decisions.csv', ...KEY]);
    expect(alone).toMatchObject({ code: 2, stdout: 'decisions.csv:2: held until 2026-05-01\n' });
    expect(alone.stderr).toContain('only a run can tell');
    const through = await screen(['decisions', 'check', 'decisions.csv', '--from', 'run.jsonl', ...KEY]);
    // the expired line has a successor that holds; the list un was not screened
    expect(through).toMatchObject({ code: 2, stdout: 'decisions.csv:5: is about no match of this run\n' });
    fillIn(() => ({ status: '', justification: '', statement: '', decided_by: '', decided_at: '' }));
    expect(await screen(['decisions', 'check', 'decisions.csv', ...KEY])).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  test('prune removes what has ended, keeps it where that is asked for, and nothing else', async () => {
    history();
    const before = lines();
    const prune = ['decisions', 'prune', 'decisions.csv', '--from', 'run.jsonl', ...KEY];
    const dry = await screen([...prune, '--dry-run']);
    expect(dry.stderr).toContain('would remove  decisions.csv:5');
    expect(lines()).toEqual(before);
    const { code, stderr } = await screen([...prune, '--removed', space.path('removed.csv')]);
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('2 lines gone, 3 left'),
    });
    expect(lines()).toEqual([1, 2, 4].map((at) => before[at]));
    expect(lines('removed.csv')).toEqual([0, 3].map((at) => before[at]));
  });

  test('nothing is unused for a run that left matches out, or of which that is not known', async () => {
    fillIn(() => ({ ...DISMISSED, list_entity_id: 'ofac-sdn:903' }));
    const check = (run: string) => screen(['decisions', 'check', 'decisions.csv', '--from', run, ...KEY]);
    expect((await check('run.jsonl')).stdout).toMatch(
      /csv:2: is about no match[^\n]*\n.*csv:3: is about no match/,
    );
    space.write('bare.jsonl', space.read('run.jsonl'));
    const bare = await check('bare.jsonl');
    expect(bare).toMatchObject({ code: 0, stdout: '' });
    expect(bare.stderr).toContain('there is no manifest beside the run');
    const part = ['--shard', '1/2', '-o', space.path('part.jsonl')];
    await screen(['customers.csv', '--lists', 'sdn.xml', ...part]);
    expect(await check('part.jsonl')).toMatchObject({ code: 0, stdout: '' });
    const prune = ['decisions', 'prune', 'decisions.csv', '--from', 'part.jsonl', ...KEY];
    expect((await screen(prune)).stderr).toContain('0 lines gone, 2 left');
  });

  test('a command that is none is not taken for a file', async () => {
    const { code, stderr } = await screen(['decisions', 'chek']);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean check?'),
    });
  });
});
