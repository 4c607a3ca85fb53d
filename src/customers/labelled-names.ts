import { LABELS } from './data/labels.js';
import { nameWords } from './name-fold.js';

const labels: ReadonlySet<string> = new Set(LABELS.trim().split(/\s+/));
const LONGEST = 40;
const MOST_WORDS = 4;

/** `Client: Anna Muster` without the label of the field it was copied from; null where there is none. */
export function withoutLabel(name: string): string | null {
  const colon = name.search(/[:：]/);
  if (colon <= 0 || colon > LONGEST) return null;
  const words = nameWords(name.slice(0, colon));
  const rest = name.slice(colon + 1).trim();
  const isLabel = words.length > 0 && words.length <= MOST_WORDS && words.every((word) => labels.has(word));
  return isLabel && rest !== '' ? rest : null;
}
