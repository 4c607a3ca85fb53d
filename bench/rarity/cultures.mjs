// Reads data/common-names.txt and data/business-words.txt (their formats are described at their heads).
import { readFileSync } from 'node:fs';

const dataFile = (name) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');

/** Share of the item at `rank` (0-based) of `count` when head and tail are known: a power law through both ends. */
export function shareAtRank(rank, count, head, tail) {
  if (count < 2) return head;
  return head * (tail / head) ** (Math.log(rank + 1) / Math.log(count));
}

/** The cultures: [{ name, weight, slots: Map<slot, [{ spellings, share }]> }], shares in 0–1. */
export function readCultures() {
  const cultures = [];
  for (const line of contentLines('common-names.txt')) {
    const section = /^\[(\S+) ([\d.]+)\]$/.exec(line);
    if (section) cultures.push({ name: section[1], weight: Number(section[2]), slots: new Map() });
    else addLine(cultures.at(-1), line);
  }
  return cultures;
}

function addLine(culture, line) {
  const parts = /^(\S+) ([\d.]+) ([\d.]+): (.+)$/.exec(line);
  if (!culture || !parts) throw new Error(`common-names.txt: cannot read "${line.slice(0, 40)}"`);
  const [, slot, head, tail, text] = parts;
  const names = text.split(' ').map((name) => name.split('/'));
  const entries = names.map((spellings, rank) => ({
    spellings: [...new Set(spellings)],
    share: shareAtRank(rank, names.length, Number(head) / 100, Number(tail) / 100),
  }));
  culture.slots.set(slot, [...(culture.slots.get(slot) ?? []), ...entries]);
}

/** Generic words of organization names: Map word → share in 0–1, the larger where a word stands twice. */
export function readBusinessWords() {
  const shares = new Map();
  for (const line of contentLines('business-words.txt')) {
    const [percent, words] = line.split(': ');
    for (const word of words.split(' '))
      shares.set(word, Math.max(shares.get(word) ?? 0, Number(percent) / 100));
  }
  return shares;
}

function contentLines(name) {
  return dataFile(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
