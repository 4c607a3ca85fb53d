import type { NamePart } from '../../normalise/party.js';
import { scriptOf } from '../../normalise/script.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { attribute, texts, type XmlNode } from '../xml-node.js';

/**
 * Adds the names of an entry: one per spelling, with gender, title and function beside it. None is marked primary;
 * the first strong one in English or no particular language, written in Latin letters, is taken (else the first
 * strong one), since the rest are spellings in the other languages of the Official Journal.
 */
export function addEuNames(
  draft: EntityDraft,
  aliases: readonly XmlNode[],
  notes: ListNotes,
  line: number,
): void {
  const names = aliases.map(readName);
  const strong = names.filter(({ quality, full }) => quality === 'strong' && full !== '');
  const latin = strong.filter(({ full }) => scriptOf(full) === 'Latn');
  const primary =
    latin.find(({ language }) => language === null || language === 'en') ?? latin[0] ?? strong[0];
  for (const name of names) {
    draft.addName({ ...name, kind: name === primary ? 'primary' : 'alias' });
    if (!/^\??$/.test(name.gender) && !draft.addGender(name.gender))
      notes.add(`unknown gender ${name.gender}`, line);
    draft.addPosition(name.title);
    draft.addPosition(name.position);
    for (const remark of name.remarks) draft.addRemark(`${name.full}: ${remark}`);
  }
}

/** Written by hand, sometimes misspelt (`lo quality`); the attribute `strong` is hardly ever used. */
const LOW_QUALITY = /l?ow? quality/i;

function readName(node: XmlNode) {
  const parts: readonly NamePart[] = [
    { role: 'given', text: attribute(node, 'firstName') },
    { role: 'middle', text: attribute(node, 'middleName') },
    { role: 'family', text: attribute(node, 'lastName') },
  ];
  const named = parts.filter(({ text }) => text !== '');
  const full = attribute(node, 'wholeName') || named.map(({ text }) => text).join(' ');
  const remarks = texts(node, 'remark');
  const weak = attribute(node, 'strong') === 'false' || remarks.some((remark) => LOW_QUALITY.test(remark));
  return {
    full,
    parts: named.length > 1 ? named : [],
    quality: weak ? ('weak' as const) : ('strong' as const),
    language: attribute(node, 'nameLanguage').toLowerCase() || null,
    gender: attribute(node, 'gender'),
    title: attribute(node, 'title'),
    position: attribute(node, 'function'),
    remarks,
  };
}
