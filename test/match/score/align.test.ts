import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Alignment, align } from '../../../src/match/score/align.js';
import { anyName, namePair } from '../generated-names.js';
import { met, type NamesMet } from '../given.js';

function aligned(own: string, other: string): Alignment & { readonly words: string[] } {
  const names = met(own, other);
  const alignment = alignmentOf(names);
  const form = (at: number): string => names.index.vocabulary.forms[names.table.token[at] ?? -1]?.text ?? '';
  const words = alignment.pairs.map(({ query, queryCount, listed, listedCount }) => {
    const left = names.query.tokens.slice(query, query + queryCount).map(({ tagged }) => tagged.form.text);
    const right = Array.from({ length: listedCount }, (_, step) => form(listed + step));
    return `${left.join(' ')} = ${right.join(' ')}`;
  });
  return { ...alignment, words };
}

function alignmentOf({ query, table, row, index }: NamesMet): Alignment {
  return align(query, table, row, index.vocabulary);
}

test('each token of either name meets at most one, and the rest are left over', () => {
  fc.assert(
    fc.property(namePair(anyName), ([own, other]) => {
      const names = met(own, other);
      const { pairs, extra, missing } = alignmentOf(names);
      const covered = (from: 'query' | 'listed', count: 'queryCount' | 'listedCount'): readonly number[] =>
        pairs.flatMap((pair) => Array.from({ length: pair[count] }, (_, step) => pair[from] + step));
      const places = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
      const inOrder = (all: readonly number[]): readonly number[] => [...all].sort((a, b) => a - b);
      expect(inOrder([...covered('query', 'queryCount'), ...extra])).toEqual(
        places(names.query.tokens.length),
      );
      expect(inOrder([...covered('listed', 'listedCount'), ...missing])).toEqual(
        places(names.table.start[1] ?? 0),
      );
      for (const { similarity } of pairs) {
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

describe('tokens are paired', () => {
  test('in any order', () => {
    expect(aligned('Zoravan Qeltharani', 'QELTHARANI, Zoravan').words.sort()).toEqual([
      'qeltharani = qeltharani',
      'zoravan = zoravan',
    ]);
  });

  test('their equal before their like', () => {
    const { words } = aligned('Ivana Ivan Vashgirdi', 'Ivan Ivana Vashgirdo');
    expect(words.sort()).toEqual(['ivan = ivan', 'ivana = ivana', 'vashgirdi = vashgirdo']);
  });

  test('written as one on either side', () => {
    expect(aligned('Mirdokht Vashgirdi', 'Mir Dokht Vashgirdi').words).toContain('mirdokht = mir dokht');
    expect(aligned('Mir Dokht Vashgirdi', 'Mirdokht Vashgirdi').words).toContain('mir dokht = mirdokht');
    expect(aligned('Alazar Alzarqumi', 'Alazar al-Zarqumi').words).toContain('alzarqumi = al zarqumi');
  });

  test('around a particle that was swallowed', () => {
    expect(aligned('Abdalzarqum Vashgirdi', 'Abd al Zarqum Vashgirdi').words).toContain(
      'abdalzarqum = abd al zarqum',
    );
    expect(aligned('Abd al Zarqum Vashgirdi', 'Abdalzarqum Vashgirdi').words).toContain(
      'abd al zarqum = abdalzarqum',
    );
  });

  test('as surely as written the same', () => {
    for (const [own, other] of [
      ['Mirdokht Vashgirdi', 'Mir Dokht Vashgirdi'],
      ['Mir Dokht Vashgirdi', 'Mirdokht Vashgirdi'],
      ['Abdalzarqum Vashgirdi', 'Abd al Zarqum Vashgirdi'],
      ['Abd al Zarqum Vashgirdi', 'Abdalzarqum Vashgirdi'],
    ] as const)
      for (const { similarity } of aligned(own, other).pairs) expect(similarity).toBeGreaterThan(0.9);
  });

  test('across scripts', () => {
    expect(aligned('Зораван Кельтарани', 'Zoravan Qeltharani').extra).toEqual([]);
  });

  test('as forms of one given name', () => {
    const sasha = aligned('Sasha Vashgirdi', 'Aleksandr Vashgirdi');
    expect(sasha.words).toContain('sasha = aleksandr');
    const oleksandr = aligned('Oleksandr Vashgirdi', 'Aleksandr Vashgirdi');
    const similarityOf = ({ pairs }: Alignment): number =>
      pairs.find(({ query }) => query === 0)?.similarity ?? 0;
    expect(similarityOf(sasha)).toBeLessThan(similarityOf(oleksandr));
  });
});

describe('abbreviations', () => {
  const kindOf = ({ pairs }: Alignment, at: number) => pairs.find(({ query }) => query === at)?.kind;

  test('an initial meets the name that it begins, on either side, and no other', () => {
    expect(kindOf(aligned('Z. Qeltharani', 'Zoravan Qeltharani'), 0)).toBe('initial');
    expect(kindOf(aligned('Zoravan Qeltharani', 'Z. Qeltharani'), 0)).toBe('initial');
    expect(aligned('M. Qeltharani', 'Zoravan Qeltharani').extra).toEqual([0]);
  });

  test('an initial stands for no particle', () => {
    expect(aligned('A. Zarqumi', 'Mirdokht al Zarqumi').extra).toEqual([0]);
  });

  test('an initial meets an equal one in full', () => {
    const [pair] = aligned('Z. Qeltharani', 'Z. Qeltharani').pairs.filter(({ query }) => query === 0);
    expect(pair).toMatchObject({ kind: 'token', similarity: 1 });
  });

  test('the last word of a name that fills a field may be cut off', () => {
    const whole = 'Mirdokht Alazar Qeltharani Vashgirdianu';
    const cut = whole.slice(0, 35);
    expect(cut).toBe('Mirdokht Alazar Qeltharani Vashgird');
    expect(kindOf(aligned(cut, whole.replace('girdianu', 'girdopolovitch')), 3)).toBe('truncated');
    // of another length it is just another word
    const shorter = cut.replace('Alazar', 'Alaz');
    expect(aligned(shorter, whole.replace('girdianu', 'girdopolovitch')).extra).toContain(3);
  });
});

test('two names without a common word meet nowhere', () => {
  expect(aligned('Zoravan Qeltharani', 'Mirdokht Vashgirdi')).toMatchObject({
    pairs: [],
    extra: [0, 1],
    missing: [0, 1],
  });
});
