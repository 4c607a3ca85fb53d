import type { NamePart } from '../normalise/party.js';
import { partsOf } from './joint-names.js';

/** A list of more is no couple's. */
const MOST_PEOPLE = 4;

/**
 * The people whom columns of given and family names join one by one: `Anna & Bert`, `Muster & Beispiel`. None unless each
 * column has as many.
 */
export function peopleInParts(parts: readonly NamePart[]): readonly string[] {
  const columns = parts.map(({ text }) => partsOf(text));
  const [first = []] = columns;
  if (columns.length < 2 || first.length < 2 || first.length > MOST_PEOPLE) return [];
  if (columns.some((pieces) => pieces.length !== first.length)) return [];
  return first.map((_, at) => columns.map((pieces) => pieces[at]).join(' '));
}
