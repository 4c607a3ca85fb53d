import { DAUGHTER_ENDINGS, PATRONYMIC_STEMS, SON_ENDINGS } from './data/patronymics.js';
import { lazily } from './word-table.js';

const stems = lazily(() => {
  const rows = PATRONYMIC_STEMS.trim()
    .split('\n')
    .map((line) => line.split(' '));
  const rowOf = new Map<string, number>();
  rows.forEach((row, number) => {
    for (const stem of row) if (!rowOf.has(stem)) rowOf.set(stem, number);
  });
  return { rows, rowOf };
});

/** 0 for a son's ending, 1 for a daughter's. */
const endings = lazily(() => {
  const lists = [SON_ENDINGS.split(' '), DAUGHTER_ENDINGS.split(' ')];
  return {
    lists,
    genderOf: new Map(lists.flatMap((list, gender) => list.map((ending) => [ending, gender]))),
  };
});

const SHORTEST_STEM = 2;
const SHORTEST_ENDING = 4;
const LONGEST_ENDING = 8;

/** Row of the father's name × 2 + gender; −1 for a token that is no patronymic of the table. */
function patronymicCode(token: string): number {
  const first = Math.max(SHORTEST_STEM, token.length - LONGEST_ENDING);
  for (let cut = first; cut <= token.length - SHORTEST_ENDING; cut++) {
    const gender = endings().genderOf.get(token.slice(cut));
    const row = gender === undefined ? undefined : stems().rowOf.get(token.slice(0, cut));
    if (gender !== undefined && row !== undefined) return 2 * row + gender;
  }
  return -1;
}

/** Whether two tokens are one patronymic in two languages or spellings: nikolaevich, mikalaevich. */
export function arePatronymicVariants(a: string, b: string): boolean {
  if (!mayBePatronymic(a) || !mayBePatronymic(b)) return false;
  const code = patronymicCode(a);
  return code >= 0 && a !== b && patronymicCode(b) === code;
}

/** Every other token that `arePatronymicVariants` holds for; none for a token that is no patronymic. */
export function patronymicVariants(token: string): readonly string[] {
  const code = mayBePatronymic(token) ? patronymicCode(token) : -1;
  if (code < 0) return [];
  const variants: string[] = [];
  for (const stem of stems().rows[code >> 1] ?? []) {
    for (const ending of endings().lists[code & 1] ?? []) {
      const variant = stem + ending;
      if (variant !== token && patronymicCode(variant) === code) variants.push(variant);
    }
  }
  return variants;
}

/** Cheap test that nearly every name fails: all endings are -v- or -u- and a few last letters. */
function mayBePatronymic(token: string): boolean {
  return (
    token.length >= SHORTEST_STEM + SHORTEST_ENDING &&
    'ahczsj'.includes(token.charAt(token.length - 1)) &&
    /(?:[vuw]na|[ivwy][iy](?:ch|tch|c|cs|cz|tsch|ts|tsh|tj))$/.test(token)
  );
}
