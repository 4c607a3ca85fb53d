import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityIndex } from '../../../src/compiled/entity-index.js';
import { hashOfWords } from '../../../src/compiled/name-table.js';
import type { BlockingName } from '../../../src/match/retrieve/blocking-name.js';
import { RowBound } from '../../../src/match/retrieve/row-bound.js';
import { SearchTokens, Sources } from '../../../src/match/retrieve/search-token.js';
import { NAME_PARAMETERS } from '../../../src/match/score/model-parameters.js';
import { type QueryName, queryName } from '../../../src/match/score/query-name.js';
import { SimilarTokenIndex } from '../../../src/match/similar/similar-tokens.js';
import { BlockingNames } from '../../../src/match/words/blocking-names.js';
import { wordMemory } from '../../../src/match/words/word-records.js';
import { type NameKind, tagName } from '../../../src/normalise/tagged-name.js';
import { anyName, europeanName, initialName, namePair, otherName, personName } from '../generated-names.js';
import { indexOf, listed } from '../given.js';

/** What a name read for blocking says is what the query of it says: the same bounds, the same rows. */

const KINDS: readonly NameKind[] = ['person', 'other'];
/** Memory for words: for records that list rows, for some that list tokens, for hardly any. */
const [MUCH, LITTLE, LEAST] = [6_000_000, 400_000, 300_000];
const memory = fc.constantFrom(MUCH, LITTLE, LEAST);

class Read {
  readonly similar: SimilarTokenIndex;
  readonly blocking: BlockingNames;
  private readonly index: EntityIndex;

  constructor(index: EntityIndex, bytes = MUCH) {
    this.index = index;
    this.similar = new SimilarTokenIndex(index.vocabulary);
    this.blocking = new BlockingNames(index, this.similar, wordMemory(bytes));
  }

  ofBlocking(name: BlockingName): unknown {
    const tokens = new SearchTokens();
    const { table, initials } = this.searched(name.kind);
    this.blocking.list(name);
    tokens.setBlocking(name, new Sources(table, this.index.vocabulary), initials);
    return { ...boundsOf(name), whole: name.wholeHash, rows: rowsOf(tokens) };
  }

  ofQuery(query: QueryName): unknown {
    const tokens = new SearchTokens();
    const { table, initials } = this.searched(query.kind);
    tokens.set(query, new Sources(table, this.index.vocabulary), initials);
    return { ...boundsOf(query), whole: hashOfWords(query.tagged.whole), rows: rowsOf(tokens) };
  }

  private searched(kind: NameKind) {
    const table = kind === 'person' ? this.index.persons : this.index.others;
    return { table, initials: new RowBound(table, this.index.vocabulary, NAME_PARAMETERS).initials };
  }
}

/** Beside the second names of the pairs, listed as people's and as ships'. */
function readerBeside(pairs: readonly (readonly [string, string])[], bytes: number): Read {
  const parties = pairs.flatMap(([, other]) => [listed(other), listed(other, { type: 'vessel' })]);
  return new Read(indexOf(parties), bytes);
}

function boundsOf({ personLikeness, tokens }: BlockingName | QueryName): object {
  return {
    personLikeness,
    tokens: tokens.map(({ share, bits, prefix, letter, isName, agrees, beyondWords }) => {
      return { share, bits, prefix, letter, isName, agrees, beyondWords };
    }),
  };
}

/** Of each token, cheapest first: the rows that its sources hold. */
function rowsOf(tokens: SearchTokens): unknown[] {
  return Array.from({ length: tokens.count }, (_, rank) => {
    const { at, cost, sources } = tokens.at(rank);
    return {
      at,
      cost,
      rows: sources.map(({ rows, from, to, initial }) => [...rows.subarray(from, to), initial]),
    };
  });
}

const RUNS = { numRuns: process.env['SCREEN_LONG'] === undefined ? 150 : 3000 };

describe('names read for blocking', () => {
  test('say what the query of each of their readings says', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(namePair(anyName), { minLength: 1, maxLength: 6 }), memory, (pairs, bytes) => {
        const read = readerBeside(pairs, bytes);
        for (const [own] of pairs)
          for (const kind of KINDS)
            for (const tagged of tagName(own, kind)) {
              const name = read.blocking.readTagged(tagged, own.length);
              if (name === null) continue;
              compared += 1;
              expect(read.ofBlocking(name)).toEqual(
                read.ofQuery(queryName(tagged, own.length, read.similar)),
              );
            }
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns);
  });

  test('say the same without being cut up or tagged, where each word has its role by itself', () => {
    let compared = 0;
    const cutName = fc.tuple(personName, personName).map(([one, other]) => `${one} ${other}`.slice(0, 35));
    const name = fc.oneof(personName, anyName, otherName, europeanName, initialName, cutName);
    fc.assert(
      fc.property(fc.array(namePair(name), { minLength: 1, maxLength: 6 }), memory, (pairs, bytes) => {
        const read = readerBeside(pairs, bytes);
        for (const [own] of pairs)
          for (const kind of KINDS) {
            const readings = read.blocking.readingsOf(own);
            const names = Array.from({ length: readings }, (_, at) => {
              const name = read.blocking.reading(at, kind);
              return name === null ? null : read.ofBlocking(name);
            });
            if (readings === 0 || names.includes(null)) continue;
            compared += 1;
            const queries = tagName(own, kind).map((tagged) =>
              read.ofQuery(queryName(tagged, own.length, read.similar)),
            );
            // Readings of one spelling whose words were read otherwise are found twice.
            if (readings === 1) expect(queries).toHaveLength(1);
            for (const query of queries) expect(names).toContainEqual(query);
          }
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns);
  });

  test('are left to their query where more is to be known', () => {
    const read = new Read(indexOf([listed('Zoravan Qeltharani')]));
    const { blocking } = read;
    for (const name of [
      'Zoravan44',
      'Zoravan & Qeltharani',
      'Ζοραβάν',
      'Zoravan Кельтарани',
      'ZoravanBin',
      '',
    ])
      expect([name, blocking.readingsOf(name)]).toEqual([name, 0]);
    for (const [name, person, other] of [
      ['Mr Zoravan Bramholt', false, true],
      ['Zoravan 李', false, false],
      ['Zoravan A Bramholt', true, false],
      ['Zoravan B. Qeltharani', true, false],
      ["Zoraván Ö'Qeltharani", true, true],
      ['Zoravan Bank Ltd', true, false],
      ['Trading Company', true, false],
      ['Zoravan al Qeltharani Shipping', true, true],
      ['Иван Иванович Зораван', true, true],
    ] as const) {
      const readings = blocking.readingsOf(name);
      const found = KINDS.map((kind) => readings > 0 && blocking.reading(0, kind) !== null);
      expect([name, ...found]).toEqual([name, person, other]);
    }
    // A word that no record is kept of.
    expect(blocking.readingsOf(`Zoravan ${'q'.repeat(70_000)}`)).toBe(0);
    // Two of which records are kept, and none of what they are as one, which is listed.
    const halves = ['zoravan'.repeat(20), 'qeltharani'.repeat(15)];
    const glued = new Read(indexOf([listed(`${halves.join('')} Bramholt`)])).blocking;
    expect(glued.readingsOf(`${halves.join(' ')} Bramholt`)).toBe(1);
    expect(glued.reading(0, 'person')).toBeNull();
    expect(glued.readingsOf(`${halves.join(' Bramholt ')}`)).toBe(1);
    expect(glued.reading(0, 'person')).not.toBeNull();
  });
});
