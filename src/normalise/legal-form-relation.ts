import { LEGAL_FAMILIES, type LegalClass } from './data/legal-forms.js';
import { lazily } from './word-table.js';

export type LegalFormRelation = 'same' | 'compatible' | 'different' | 'absent';

const families = lazily(
  () => new Map<string, readonly string[]>(LEGAL_FAMILIES.map(([name, list]) => [name, list.split(' ')])),
);

/**
 * How the legal forms of two names agree, over the best pair of them: `same` class (GmbH, OOO, Ltd), `compatible`
 * classes that one company can bear (OAO and JSC), `different` ones (AG and GmbH), `absent` where a name has none, or
 * none of the kind the other has (a design bureau says nothing about being a joint-stock company). Symmetric.
 */
export function legalFormRelation(a: readonly LegalClass[], b: readonly LegalClass[]): LegalFormRelation {
  let relation: LegalFormRelation = 'absent';
  for (const classA of a) {
    for (const classB of b) {
      if (classA === classB) return 'same';
      const one = families().get(classA) ?? [];
      const other = families().get(classB) ?? [];
      if (one.some((family) => other.includes(family))) relation = 'compatible';
      else if (relation === 'absent' && isKind(one) === isKind(other)) relation = 'different';
    }
  }
  return relation;
}

/** Families that say what an institution is, beside its legal form. */
function isKind(list: readonly string[]): boolean {
  return list.some((family) => family.startsWith('kind:'));
}
