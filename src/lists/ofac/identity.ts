import { countryCode } from '../../normalise/country.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { type OfacIdMeaning, ofacIdMeaning } from './id-types.js';

/** One entry of OFAC's idList (or feature, in its other formats). */
export interface OfacId {
  readonly type: string;
  readonly value: string;
  readonly country: string;
  readonly issued: string;
  readonly expires: string;
  readonly line: number;
}

const LEI = /^[0-9A-Z]{18}[0-9]{2}$/;
const IMO = /^(?:IMO)?[\s:.#-]*(\d{7})$/i;

/** Puts one id where it belongs: an identifier, an attribute of its own, or a remark. Unknown types are counted. */
export function addOfacId(draft: EntityDraft, id: OfacId, notes: ListNotes): void {
  if (id.value === '') return;
  const meaning = ofacIdMeaning(id.type);
  if (meaning === null) {
    notes.add(`unknown idType ${id.type}`, id.line);
    draft.addIdentifier({ type: 'other', value: id.value, label: id.type }, id.country);
    draft.addRemark(labelled(id));
    return;
  }
  if (meaning.as === 'identifier') addNumber(draft, meaning, id);
  else if (meaning.as === 'registration-or-national-id') {
    const type = draft.type === 'person' ? 'national-id' : 'registration';
    addNumber(draft, { as: 'identifier', type }, id);
  } else addAttribute(draft, meaning, id, notes);
}

type Attribute = Exclude<OfacIdMeaning, { as: 'identifier' | 'registration-or-national-id' }>;

function addAttribute(draft: EntityDraft, meaning: Attribute, id: OfacId, notes: ListNotes): void {
  switch (meaning.as) {
    case 'wallet':
      draft.addIdentifier({
        type: 'wallet',
        value: id.value,
        label: id.type,
        currency: meaning.currency,
      });
      return;
    case 'gender':
      if (!draft.addGender(id.value)) notes.add(`unknown gender ${id.value}`, id.line);
      return;
    case 'country':
      draft.addCountry(id.value, meaning.role);
      if (id.type !== 'Nationality of Registration') draft.addRemark(labelled(id));
      return;
    case 'name':
      draft.addName({ full: id.value, kind: 'alias' });
      return;
    case 'link':
      draft.addLink(meaning.relation, id.value);
      return;
    case 'measure':
    case 'remark':
      // measures are read by programme-effects from the same ids; their text is evidence either way
      draft.addRemark(labelled(id));
  }
}

function addNumber(
  draft: EntityDraft,
  { type }: Extract<OfacIdMeaning, { as: 'identifier' }>,
  id: OfacId,
): void {
  const { value, country } = undecorated(id);
  const label = id.type;
  if (type === 'imo') {
    const number = IMO.exec(value)?.[1];
    // the same field holds registrations of other kinds, e.g. a national ship register's
    draft.addIdentifier(
      { type: number === undefined ? 'registration' : 'imo', value: number ?? value, label },
      country,
    );
  } else if (type === 'registration' && LEI.test(value)) {
    draft.addIdentifier({ type: 'lei', value, label }, country);
  } else {
    draft.addIdentifier(
      { type, value: type === 'passport' ? value.replace(/^Booklet\s+/i, '') : value, label },
      country,
    );
  }
  if (id.issued !== '' || id.expires !== '') draft.addRemark(labelled(id));
}

const DECORATED = /^(.+?) \(([^()]+)\)((?: (?:issued|expires) .+)?)$/s;

/** `007 (Iran) issued 1999` without a country of its own: older entries carry the country in the number. */
function undecorated(id: OfacId): { value: string; country: string } {
  const [, value, place] = DECORATED.exec(id.value) ?? [];
  if (id.country !== '' || value === undefined || place === undefined || countryCode(place) === null)
    return { value: id.value, country: id.country };
  return { value, country: place };
}

function labelled({ type, value, country, issued, expires }: OfacId): string {
  const details = [
    country === '' ? '' : `(${country})`,
    issued === '' ? '' : `issued ${issued}`,
    expires === '' ? '' : `expires ${expires}`,
  ].filter((detail) => detail !== '');
  return [type, value, ...details].join(' ');
}
