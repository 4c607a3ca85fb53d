import { beforeAll, describe, expect, test } from '@jest/globals';
import { compareParties } from '../../src/match/compare.js';
import { customer, listed } from '../match/given.js';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';

const space = new InnerWorkspace();

beforeAll(() => {
  space.write(
    'pairs.csv',
    [
      'note,name1,name2,type,dob1,dob2,identifier1,identifier2,alias2',
      '"a, b",Zoravan Qeltharani,Zoravan Qeltharani,person,1961-04-03,03 Apr 1961,,,',
      'x,Zoravan Qeltharani,Orla Hennebury,person,,,,,',
      'x,Orla Hennebury,Zoravan Qeltharani,gadget,,,,,Bertwin Oxcombe; Orla Hennebury',
      'x,,Zoravan Qeltharani,person,,,,,',
      'x,Bertwin Oxcombe,Ship Nine,vessel,,,imo: 9074729,IMO 9074729,',
      '',
    ].join('\n'),
  );
});

describe('compare --pairs', () => {
  test('gives every column back, score and flagged, in the same order, and exits 0', async () => {
    const result = await space.run(['compare', '--pairs', 'pairs.csv', '--format', 'csv']);
    expect(result.code).toBe(0);
    const lines = result.stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('note,name1,name2,type,dob1,dob2,identifier1,identifier2,alias2,score,flagged');
    expect(lines[1]).toMatch(
      /^"a, b",Zoravan Qeltharani,Zoravan Qeltharani,person,1961-04-03,03 Apr 1961,,,,(9\d|100)(\.\d)?,true$/,
    );
    expect(lines[2]).toMatch(/,\d+(\.\d)?,false$/);
    expect(lines[3]).toMatch(/^x,Orla Hennebury,.*,true$/);
    expect(lines[4]).toMatch(/,0,false$/);
    expect(lines[5]).toMatch(/,true$/);
    expect(lines).toHaveLength(6);
    expect(result.stderr).toContain(
      '1 pair, first on line 5: not compared, and the score is 0. side 1: has no name and no identifier',
    );
  });

  test('says whom the score is about, where a name mentions several', async () => {
    space.write('several.csv', 'name1,name2\nAnna Muster / Zoravan Qeltharani,Zoravan Qeltharani\n');
    const { stdout } = await space.run(['compare', '--pairs', 'several.csv', '--format', 'jsonl']);
    expect(JSON.parse(stdout)).toMatchObject({ customerName: 'Zoravan Qeltharani', role: 'joint holder' });
    const one = await space.run(['compare', 'Anna Muster / Zoravan Qeltharani', 'Zoravan Qeltharani']);
    expect(one.stdout).toContain(
      'note: the score is that of Zoravan Qeltharani, whom the first name mentions (joint holder)',
    );
    const read = await space.run(['compare', 'Mr Qeltharani, Zoravan', 'Zoravan Qeltharani']);
    expect(read.stdout).toContain('note: the first name is read as Mr Zoravan Qeltharani');
  });

  test('as JSON lines, explained', async () => {
    const result = await space.run(['compare', '--pairs', '-', '--format', 'jsonl'], {
      stdin: space.read('pairs.csv'),
    });
    const [first] = result.stdout
      .split('\n')
      .map((line): { score: number; explanation: { points: number }[] } => JSON.parse(line || '{}'));
    expect(first).toMatchObject({ listedAs: 'person' });
    const sum = first?.explanation.reduce((total, part) => total + part.points, 0);
    expect(sum).toBeCloseTo(first?.score ?? -1, 0);
  });

  test('a column that is not read is named', async () => {
    space.write('noted.csv', 'name1,name2,dob_1,group\nA B,C D,1961,x\n');
    const { stderr } = await space.run(['compare', '--pairs', 'noted.csv']);
    expect(stderr).toContain('columns that are not read: dob_1, group');
  });

  test.each([
    [
      'wide.csv',
      'name1,name2\nA B,C D\nBeispiel, Anna,Bert Muster\n',
      'wide.csv:3: has more cells than the header',
    ],
    ['pairs.jsonl', '{"name1":"A B","name2":"C D"}\n{"name1":"A B"\n', 'pairs.jsonl:2: is not valid JSON'],
  ])('a row of %s that is not what it seems is 2', async (file, text, message) => {
    space.write(file, text);
    const result = await space.run(['compare', '--pairs', file]);
    expect(result.stderr).toContain(message);
    expect(result.code).toBe(2);
  });

  test('cells too many that hold nothing come back', async () => {
    space.write('empty.csv', 'name1,name2\nA B,A B,\n');
    expect((await space.run(['compare', '--pairs', 'empty.csv'])).code).toBe(0);
  });

  test('without the names is 2', async () => {
    space.write('bad.csv', 'nam1,name2\nA,B\n');
    const result = await space.run(['compare', '--pairs', 'bad.csv']);
    expect(result.stderr).toMatch(/screen: bad\.csv: has no column name1\nhint: did you mean nam1\?/);
    expect(result.code).toBe(2);
  });
});

describe('compare NAME1 NAME2', () => {
  test('the pair of the help is a match', async () => {
    const { stdout } = await space.run(['compare', '--help']);
    const [, one = '', other = ''] = /screen compare "([^"]+)" "([^"]+)"/.exec(stdout) ?? [];
    const result = await space.run(['compare', one, other, '--format', 'json']);
    expect(JSON.parse(result.stdout)).toMatchObject({ name1: one, flagged: true });
  });

  test.each([
    ['弗拉基米尔', 'Vladimir', false],
    ['ジョン・スミス', 'John Smith', false],
    ['ジョン・スミス', 'Zoravan Qeltharani', true],
    ['John Smith', '约翰·史密斯', true],
    ['Zoravan Qeltharani', 'Bertwin Oxcombe', false],
    ['王小明', 'Wang Xiaoming', false],
    ['王小明', '李建国', false],
  ])('%s and %s: says where a name cannot be read reliably', async (one, other, said) => {
    const { stdout } = await space.run(['compare', one, other]);
    expect(stdout.includes('cannot be read reliably')).toBe(said);
    const json = await space.run(['compare', one, other, '--format', 'json']);
    const { notes }: { notes: readonly string[] } = JSON.parse(json.stdout);
    expect(notes.filter((note) => note.includes('cannot be read reliably'))).toHaveLength(said ? 1 : 0);
  });

  test.each([
    ['Victor Hennebury', 'Viktor Bertwinovitch HENNEBURY', 'person'],
    ['Peter Smith', 'Piotr Qeltharan SMITH', 'person'],
    ['Velmar Trading', 'Velmar Trading Company LLC', 'organization'],
  ])('%s and %s of no type: what screening a customer of no type gives', async (one, other, type) => {
    const options = { threshold: 70, weakAliases: 'confirm' } as const;
    const pairs = `name1,name2\n${one},${other}\n`;
    const { stdout } = await space.run(['compare', one, other, '--format', 'json']);
    const compared: { score: number; flagged: boolean; listedAs: string; notes: string[] } =
      JSON.parse(stdout);
    const entity = listed(other, { type: type === 'person' ? 'person' : 'organization' });
    const screened = compareParties(customer(one, { type: 'unknown' }), entity, options);
    expect(compared).toMatchObject({ listedAs: type, score: screened.score, flagged: screened.flagged });
    expect(compared.notes[0]).toContain(
      type === 'person' ? "read as a person's" : "read as an organization's",
    );
    const ofFile = await space.run(['compare', '--pairs', '-'], { stdin: pairs });
    expect(ofFile.stdout).toContain(`,${compared.score},${compared.flagged}\n`);
  });

  test.each([['Tarondel Group', 'Tarondel', 'organization']])(
    '%s and %s: the reading that is a match leads, where the likelier is none',
    async (one, other, type) => {
      const { stdout } = await space.run(['compare', one, other, '--format', 'json']);
      expect(JSON.parse(stdout)).toMatchObject({ listedAs: type, flagged: true });
      const person = await space.run(['compare', one, other, '--format', 'json', '--type', 'person']);
      expect(JSON.parse(person.stdout)).toMatchObject({ listedAs: 'person', flagged: false });
      expect(JSON.parse(stdout).notes[0]).toContain(
        `with --type person the score is ${JSON.parse(person.stdout).score.toFixed(1)}`,
      );
    },
  );

  test('with a type says nothing of other readings', async () => {
    const { stdout } = await space.run(['compare', 'Orla Hennebury', 'Orla Hennebury', '--type', 'person']);
    expect(stdout).not.toContain('is read as');
  });

  test('of a file: what cannot be read in a cell is warned of, on both sides', async () => {
    const header = 'name1,name2,dob1,dob2,country1,country2';
    const rows = [
      'Anna,Anna,31/31/2020,yesterday,Atlantis,Lemuria',
      'Anna,Anna,N/A,N/A,,unknown',
      'Anna,Anna,1961,soon,,',
    ];
    const { code, stderr } = await space.run(['compare', '--pairs', '-'], {
      stdin: `${[header, ...rows].join('\n')}\n`,
    });
    expect(code).toBe(0);
    const lines = stderr.split('\n').filter((line) => line.includes('column'));
    expect(lines).toEqual([
      'screen: column dob1: there is no such day: read without the part that cannot be (1 pair, first on line 2)',
      'screen: column country1: no known country (1 pair, first on line 2)',
      'screen: column dob2: no date that could be read (2 pairs, first on line 2)',
      'screen: column country2: no known country (1 pair, first on line 2)',
    ]);
  });

  test('explains the score', async () => {
    const result = await space.run(['compare', 'Зораван Кельтарани', 'Zoravan Keltarani']);
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/score \d/);
    expect(result.stdout).toContain('name parts 2 of 2');
  });

  test('gives the same as JSON', async () => {
    const result = await space.run(['compare', 'A. Person', 'Another Person', '--format', 'json']);
    expect(JSON.parse(result.stdout)).toMatchObject({ name1: 'A. Person', flagged: expect.any(Boolean) });
  });

  test.each([
    [['compare']],
    [['compare', 'One']],
    [['compare', 'One', ' ']],
    [['compare', 'One', 'Two', '--pairs', 'pairs.csv']],
    [['compare', '--', '...', '???']],
  ])('%j is 2', async (args) => {
    expect((await space.run(args)).code).toBe(2);
  });
});

describe('evaluate', () => {
  test('measures, and counts as the matcher flags', async () => {
    space.write(
      'labelled.csv',
      'name1,name2,is_match\nZoravan Qeltharani,Zoravan Qeltharani,true\nOrla Hennebury,Zoravan Qeltharani,false\nOrla Hennebury,Bertwin Oxcombe,yes\n',
    );
    const result = await space.run(['evaluate', 'labelled.csv', '--format', 'json']);
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({
      pairs: 3,
      matches: 2,
      atThreshold: {
        threshold: 70,
        truePositives: 1,
        falseNegatives: 1,
        trueNegatives: 1,
        precision: 1,
        recall: 0.5,
      },
      misses: [{ line: 4 }],
      falseAlarms: [],
    });
    expect((await space.run(['evaluate', 'labelled.csv'])).stdout).toContain('AUC');
  });

  test('says which pairs were not compared', async () => {
    space.write(
      'test-rows.csv',
      'name1,name2,is_match\nTEST,Orla Hennebury,false\nOrla,Orla Hennebury,true\n',
    );
    expect((await space.run(['evaluate', 'test-rows.csv'])).stderr).toContain(
      '1 pair, first on line 2: not compared, and the score is 0. side 1: the name is that of a test row',
    );
  });

  test.each([
    [
      'a label that is none',
      'name1,name2,is_match\nA B,C D,perhaps\n',
      'labels.csv:2: is_match is neither true nor false',
    ],
    [
      'no label',
      'name1,name2\nA B,C D\n',
      'has no column is_match\nhint: evaluate needs the truth of each pair: a column is_match',
    ],
    ['no pair', 'name1,name2,is_match\n', 'has no pair below its header'],
  ])('%s is 2', async (_name, content, message) => {
    space.write('labels.csv', content);
    const result = await space.run(['evaluate', 'labels.csv']);
    expect(result.stderr).toContain(message);
    expect(result.code).toBe(2);
  });
});

describe('lookup', () => {
  beforeAll(() => {
    space.write('sdn.xml', sdnXml());
  });

  test('finds, explains, and exits as a screening does', async () => {
    const found = await space.run([
      'lookup',
      'Zoravan Qeltharani',
      '--dob',
      '1961',
      '--lists',
      'sdn.xml',
      '--format',
      'json',
    ]);
    expect(found.code).toBe(1);
    expect(JSON.parse(found.stdout)).toMatchObject({
      rows: [{ status: 'open', matches: [{ entityId: 'ofac-sdn:901', comparison: { dob: 'agree' } }] }],
    });
    expect((await space.run(['lookup', 'Orla Hennebury', '--lists', 'sdn.xml'])).code).toBe(0);
  });

  test.each([
    ['no name', ['lookup', '--lists', 'sdn.xml'], 'lookup needs a name or --id'],
    ['a bad identifier', ['lookup', 'A B', '--id', 'imo', '--lists', 'sdn.xml'], '--id must be kind=value'],
    ['an unknown kind', ['lookup', 'A B', '--id', 'walet=1', '--lists', 'sdn.xml'], 'walet'],
  ])('%s is 2', async (_name, args, message) => {
    const result = await space.run(args);
    expect(result.stderr).toContain(message);
    expect(result.code).toBe(2);
  });

  test('without lists is 3', async () => {
    expect((await space.run(['lookup', 'Orla Hennebury'])).code).toBe(3);
  });
});
