import type { NamePart } from '../../normalise/party.js';
import type { EntityName } from '../entity.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { childText, descendants, type XmlNode } from '../xml-node.js';
import { languageCode } from './language-names.js';

/** Fields of one name row, by whatever the format calls them. */
export interface UkName {
  /** Name 1 to Name 5 */
  readonly forenames: readonly string[];
  /** Name 6: the family name, or the whole name of an entity or ship */
  readonly last: string;
  readonly type: string;
  readonly strength: string;
}

/** Adds a name row: Name 1 is given, 2 to 5 are middle names, 6 the family name. */
export function addUkName(draft: EntityDraft, name: UkName, notes: ListNotes, line: number | null): void {
  const [given = '', ...middle] = name.forenames;
  const parts: readonly NamePart[] = [
    { role: 'given', text: given },
    ...middle.map((text) => ({ role: 'middle', text }) as const),
    { role: 'family', text: name.last },
  ];
  const named = parts.filter(({ text }) => text !== '');
  draft.addName({
    full: named.map(({ text }) => text).join(' '),
    parts: draft.type === 'person' && named.length > 1 ? named : [],
    kind: kindOf(name.type, notes, line),
    quality: /low/i.test(name.strength) ? 'weak' : 'strong',
  });
}

/** The case of these values varies from row to row. */
function kindOf(type: string, notes: ListNotes, line: number | null): EntityName['kind'] {
  if (/^(?:primary name|prime alias)$/i.test(type)) return 'primary';
  if (/^(?:primary name variation|alias|a\.?k\.?a\.?)$/i.test(type)) return 'alias';
  if (/^(?:f\.?k\.?a\.?|previous name|former name)$/i.test(type)) return 'former';
  notes.add(`unknown NameType ${type}`, line);
  return 'alias';
}

/**
 * Adds a name in another script. `КАЗАКЕВИЧ, Геннадий` has the family name first and is reversed; other commas are left
 * alone.
 */
export function addUkNonLatinName(draft: EntityDraft, text: string, language: string): void {
  const comma = text.lastIndexOf(',');
  const family = text.slice(0, Math.max(0, comma)).trim();
  const given = text.slice(comma + 1).trim();
  const turned = draft.type === 'person' && /^\S+$/.test(family) && given !== '';
  const name = turned
    ? ({ parts: [part('given', given), part('family', family)] } as const)
    : ({ full: text } as const);
  draft.addName({ ...name, kind: 'alias', language: languageCode(language) });
}

function part(role: NamePart['role'], text: string): NamePart {
  return { role, text };
}

/** Adds the Names and NonLatinNames of a Designation. */
export function addUkNames(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  for (const name of descendants(node, 'Names', 'Name')) {
    const forenames = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5'].map((field) => childText(name, field));
    const [last, type] = [childText(name, 'Name6'), childText(name, 'NameType')];
    addUkName(draft, { forenames, last, type, strength: childText(name, 'AliasStrength') }, notes, line);
  }
  for (const name of descendants(node, 'NonLatinNames', 'NonLatinName'))
    addUkNonLatinName(
      draft,
      childText(name, 'NameNonLatinScript'),
      childText(name, 'NonLatinScriptLanguage'),
    );
}
