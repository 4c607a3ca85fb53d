import { MEN_NAMES } from './data/nicknames.js';
import { ARABIC_NAMES } from './data/nicknames-arabic.js';
import { EAST_ASIAN_NAMES } from './data/nicknames-east-asian.js';
import { NAME_LINKS } from './data/nicknames-links.js';
import { WOMEN_NAMES } from './data/nicknames-women.js';
import { arePatronymicVariants, patronymicVariants } from './patronymic.js';
import { WordFilter } from './word-filter.js';
import { hashOfWord } from './word-memory.js';
import { lazily } from './word-table.js';

/**
 * `variant`: one name in another language or another spelling (aleksandr, oleksandr). `nickname`: a diminutive of the
 * other, two diminutives of one name (sasha, shura), or names of one origin only (john, juan).
 */
export type NameRelation = 'variant' | 'nickname';

/** Groups of one token: group number × 2, plus 1 where the token is a diminutive there. */
type Memberships = ReadonlyMap<string, readonly number[]>;

const TABLES = [MEN_NAMES, WOMEN_NAMES, NAME_LINKS, ARABIC_NAMES, EAST_ASIAN_NAMES];

const groups = lazily(() =>
  TABLES.flatMap((table) => table.trim().split('\n')).map((line) => {
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

const filter = lazily(() => new WordFilter(memberships()));

/**
 * How two name tokens (lower-case ASCII) are related beyond their spelling; null where they are not, or are equal.
 * Symmetric. Costs two lookups and, for the few tokens that stand in a group, a handful of comparisons.
 */
export function nameRelation(a: string, b: string): NameRelation | null {
  if (a === b) return null;
  const map = memberships();
  const ofA = map.get(a);
  const ofB = ofA === undefined ? undefined : map.get(b);
  if (ofA === undefined || ofB === undefined) return arePatronymicVariants(a, b) ? 'variant' : null;
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

const NONE: ReadonlyMap<string, NameRelation> = new Map();

/** Every token that `nameRelation` relates to this one, for the index. */
export function relatedNames(a: string): ReadonlyMap<string, NameRelation> {
  const codes = filter().mayHold(hashOfWord(a)) ? memberships().get(a) : undefined;
  const patronymics = patronymicVariants(a);
  if (codes === undefined && patronymics.length === 0) return NONE;
  const related = new Map<string, NameRelation>();
  for (const code of codes ?? []) {
    const group = groups()[code >> 1];
    const whenName: NameRelation = (code & 1) === 0 ? 'variant' : 'nickname';
    for (const name of group?.names ?? []) if (related.get(name) !== 'variant') related.set(name, whenName);
    for (const name of group?.nicknames ?? []) if (!related.has(name)) related.set(name, 'nickname');
  }
  for (const name of patronymics) if (!related.has(name)) related.set(name, 'variant');
  related.delete(a);
  return related;
}
