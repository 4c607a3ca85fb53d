import { NICKNAMES } from './data/nicknames.js';
import { lazily } from './word-table.js';

/**
 * `variant`: one name in another language or another spelling (aleksandr, oleksandr). `nickname`: a diminutive of the
 * other, or two diminutives of one name (sasha, shura).
 */
export type NameRelation = 'variant' | 'nickname';

/** Groups of one token: group number × 2, plus 1 where the token is a diminutive there. */
type Memberships = ReadonlyMap<string, readonly number[]>;

const groups = lazily(() =>
  NICKNAMES.trim()
    .split('\n')
    .map((line) => {
      const [names = '', nicknames = ''] = line.split('>');
      return { names: wordsOf(names), nicknames: wordsOf(nicknames) };
    }),
);

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

const memberships = lazily((): Memberships => {
  const map = new Map<string, number[]>();
  const add = (token: string, code: number): void => {
    const codes = map.get(token);
    if (codes === undefined) map.set(token, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  groups().forEach(({ names, nicknames }, group) => {
    for (const name of names) add(name, 2 * group);
    for (const name of nicknames) add(name, 2 * group + 1);
  });
  return map;
});

/**
 * How two given-name tokens (lower-case ASCII) are related beyond their spelling; null where they are not, or are equal.
 * Symmetric. Costs two lookups and, for the few tokens that stand in a group, a handful of comparisons.
 */
export function nameRelation(a: string, b: string): NameRelation | null {
  const map = memberships();
  const ofA = map.get(a);
  if (ofA === undefined || a === b) return null;
  const ofB = map.get(b);
  if (ofB === undefined) return null;
  let relation: NameRelation | null = null;
  for (const codeA of ofA) {
    for (const codeB of ofB) {
      if (codeA >> 1 !== codeB >> 1) continue;
      if (((codeA | codeB) & 1) === 0) return 'variant';
      relation = 'nickname';
    }
  }
  return relation;
}

/** Every token that `nameRelation` relates to this one, for the index; a new map for each call. */
export function relatedNames(a: string): ReadonlyMap<string, NameRelation> {
  const related = new Map<string, NameRelation>();
  for (const code of memberships().get(a) ?? []) {
    const group = groups()[code >> 1];
    const whenName: NameRelation = (code & 1) === 0 ? 'variant' : 'nickname';
    for (const name of group?.names ?? []) if (related.get(name) !== 'variant') related.set(name, whenName);
    for (const name of group?.nicknames ?? []) if (!related.has(name)) related.set(name, 'nickname');
  }
  related.delete(a);
  return related;
}
