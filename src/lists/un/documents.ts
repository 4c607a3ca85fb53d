import type { IdentifierType } from '../../normalise/identifier.js';
import { documentNumber, issuingCountry, nameOnDocument } from '../document-text.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { childText, type XmlNode } from '../xml-node.js';

/** Adds an INDIVIDUAL_DOCUMENT. Its number may be in the number, the second type or the note, surrounded by words. */
export function addUnDocument(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  const [type, type2] = [childText(node, 'TYPE_OF_DOCUMENT'), childText(node, 'TYPE_OF_DOCUMENT2')];
  const number = childText(node, 'NUMBER');
  const note = childText(node, 'NOTE');
  const issue = [childText(node, 'DATE_OF_ISSUE'), childText(node, 'CITY_OF_ISSUE')];
  const stated = childText(node, 'ISSUING_COUNTRY') || childText(node, 'COUNTRY_OF_ISSUE');
  const all = [type, type2, number, stated, ...issue, note].filter((text) => text !== '');
  if (all.length === 0) return;
  const sources = number === '' ? [type2, note] : [number];
  const value = sources.map(documentNumber).find((text) => text !== '') ?? '';
  const country = stated || [number, type2, note].map(issuingCountry).find((text) => text !== '') || '';
  draft.addIdentifier(
    {
      type: documentType([type2, number, note, type]),
      value,
      label: [type, type2].filter(Boolean).join(', '),
    },
    country,
  );
  if (value === '') notes.add('document without a number that can be read', line);
  draft.addName({ full: nameOnDocument(note), kind: 'alias' });
  // what the identifier cannot hold: dates and places of issue, names, doubts
  if (value !== number || note !== '' || issue.some((text) => text !== '')) draft.addRemark(all.join(', '));
}

const TYPES: readonly (readonly [RegExp, IdentifierType])[] = [
  [/fiscal code|\btax\b|taxpayer/i, 'tax-id'],
  [
    /birth cert|identity|identification|ration card|\bID\b|SSN|social security|voter|driver|nationality/i,
    'national-id',
  ],
  [/passport|passeport|pasaporte/i, 'passport'],
];

/** The type of document, by the first of the texts that shows it. */
function documentType(texts: readonly string[]): IdentifierType {
  for (const text of texts) {
    const type = TYPES.find(([pattern]) => pattern.test(text))?.[1];
    if (type !== undefined) return type;
  }
  return 'other';
}
