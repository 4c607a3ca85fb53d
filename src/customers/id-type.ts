import type { IdentifierType } from '../normalise/identifier.js';
import { ID_TYPE_WORDS } from './data/id-types.js';

/** The kind of identifier that a label names (`Reisepass-Nr.`, `tax_id`, `ИНН`), or null. */
export function idTypeOf(label: string): IdentifierType | null {
  const words = label.replace(/[\s_-]+/g, ' ').trim();
  return ID_TYPE_WORDS.find(([, found]) => found.test(words))?.[0] ?? null;
}
