import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IdHashes, SeenIds } from '../../src/cli/screening/seen-ids.js';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';

describe('rows with the id of an earlier row', () => {
  test('are those that a set of the ids finds, in batches of any size', () => {
    const ids = fc.array(fc.option(fc.oneof(fc.nat(40).map(String), fc.string()), { nil: null }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 90 }), (all, size) => {
        const [hashes, seen, known] = [new IdHashes(), new SeenIds(), new Set<string>()];
        for (let from = 0; from < all.length; from += size) {
          const batch = all.slice(from, from + size);
          for (const id of batch) hashes.add(id);
          const expected = batch.flatMap((id, row) => {
            const isKnown = id !== null && known.has(id);
            if (id !== null) known.add(id);
            return isKnown ? [row] : [];
          });
          expect(seen.repeated(hashes.take())).toEqual(expected);
        }
      }),
    );
  });

  test('are none of 200,000 ids that differ by little', () => {
    const [hashes, seen] = [new IdHashes(), new SeenIds()];
    for (let id = 0; id < 200_000; id += 1) hashes.add(`C-${id}`);
    expect(seen.repeated(hashes.take())).toEqual([]);
    hashes.add('C-199999');
    expect(seen.repeated(hashes.take())).toEqual([0]);
  });
});

describe('a customer file with an id twice', () => {
  const space = new InnerWorkspace();
  beforeAll(() => {
    space.write('sdn.xml', sdnXml());
  });

  test('is warned of, with the first row, under -q too', async () => {
    space.write(
      'twice.csv',
      'id,name\nA,Mila Orvanova\nB,Daniel Kost\nA,Ivan Orv\n,Nobody Known\n,Nobody Else\nA,Mila O\n',
    );
    const { stderr, code } = await space.run(['twice.csv', '--lists', 'sdn.xml', '-q', '--format', 'csv']);
    expect(stderr).toContain('screen: 2 rows have the customer id of an earlier row, first row 3');
    expect(code).toBe(0);
  });

  test('that has none is not', async () => {
    space.write('once.csv', 'id,name\nA,Mila Orvanova\nB,Daniel Kost\n');
    const { stderr } = await space.run(['once.csv', '--lists', 'sdn.xml', '--format', 'csv']);
    expect(stderr).not.toContain('earlier row');
  });

  test('is noticed in threads as well', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => `C-${at === 11_990 ? 7 : at},Mila Orvanova ${at}`);
    space.write('many.csv', `id,name\n${rows.join('\n')}\n`);
    const { stderr } = await space.spawned([
      ...['many.csv', '--lists', 'sdn.xml', '--format', 'csv', '-o', 'many-out.csv'],
      ...['--workers', '2', '-q'],
    ]);
    expect(stderr).toContain('1 row has the customer id of an earlier row, first row 11991');
  });
});
