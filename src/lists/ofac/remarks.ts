import type { EntityDraft } from '../entity-draft.js';

const LINKED_TO = /\(Linked To: ((?:(?!\(Linked To: ).)+?)\)(?=\s|[;.,]|$)/g;

/**
 * OFAC's remarks: free text, most of it a series of `(Linked To: X)`. Each becomes a link; the text is kept. A name
 * that contains brackets is read up to the last closing one.
 */
export function addOfacRemarks(draft: EntityDraft, remarks: string): void {
  if (remarks === '') return;
  draft.addRemark(remarks);
  for (const [, name] of remarks.matchAll(LINKED_TO)) draft.addLink('linked-to', balanced(name ?? ''));
}

/** `CORPS (IRGC` lost its closing bracket to the pattern. */
function balanced(name: string): string {
  const open = name.split('(').length - name.split(')').length;
  return open > 0 ? `${name}${')'.repeat(open)}` : name;
}
