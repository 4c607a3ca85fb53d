import { parsePartialDate } from '../../normalise/date.js';
import { nameOnDocument } from '../document-text.js';
import type { EntityDraft } from '../entity-draft.js';
import type { ListNotes } from '../list-notes.js';
import { childText, descendants, itemTexts, texts, type XmlNode } from '../xml-node.js';
import { ukNationalIdentifier, ukPassport } from './documents.js';
import { ukRegistrations } from './registrations.js';

/** Adds what a Designation says of a person: IndividualDetails/Individual. */
export function addUkIndividual(draft: EntityDraft, node: XmlNode, notes: ListNotes, line: number): void {
  for (const text of texts(node, 'DOBs', 'DOB')) addUkBirthDate(draft, text, notes, line);
  for (const passport of descendants(node, 'PassportDetails', 'Passport'))
    addUkDocument(
      draft,
      ukPassport,
      childText(passport, 'PassportNumber'),
      childText(passport, 'PassportAdditionalInformation'),
    );
  for (const identifier of descendants(node, 'NationalIdentifierDetails', 'NationalIdentifier'))
    addUkDocument(
      draft,
      ukNationalIdentifier,
      childText(identifier, 'NationalIdentifierNumber'),
      childText(identifier, 'NationalIdentifierAdditionalInformation'),
    );
  for (const text of itemTexts(node, 'Nationalities')) draft.addCountry(text, 'nationality');
  for (const text of itemTexts(node, 'Positions')) draft.addPosition(text);
  for (const text of itemTexts(node, 'Genders'))
    if (!draft.addGender(text)) notes.add(`unknown gender ${text}`, line);
  for (const birth of descendants(node, 'BirthDetails', 'Location'))
    draft.addBirthPlace([childText(birth, 'TownOfBirth')], childText(birth, 'CountryOfBirth'));
}

/** Adds a birth date in the UK's forms: `28/04/1937`, `dd/04/1958`, `dd/mm/1945`, `1964`. */
export function addUkBirthDate(
  draft: EntityDraft,
  text: string,
  notes: ListNotes,
  line: number | null,
): void {
  const date = parsePartialDate(text, 'dmy');
  draft.addBirthDate(date);
  if (date !== null) return;
  notes.add('date of birth not understood', line);
  draft.addRemark(`DOB ${text}`);
}

/** Adds a document, and the text beside its number as a remark. */
export function addUkDocument(
  draft: EntityDraft,
  read: typeof ukPassport,
  number: string,
  information: string,
): void {
  const { country, ...identifier } = read(number, information);
  draft.addIdentifier(identifier, country);
  if (information === '') return;
  draft.addRemark(`${number} ${information}`);
  draft.addName({ full: nameOnDocument(information), kind: 'alias' });
}

/** Adds what a Designation says of a company or group: EntityDetails/Entity. */
export function addUkEntity(draft: EntityDraft, node: XmlNode): void {
  for (const text of itemTexts(node, 'TypeOfEntities')) draft.addRemark(`Type of entity: ${text}`);
  for (const text of itemTexts(node, 'BusinessRegistrationNumbers')) {
    draft.addRemark(`Business registration number: ${text}`);
    for (const { country, ...registration } of ukRegistrations(text))
      draft.addIdentifier(registration, country);
  }
  for (const text of itemTexts(node, 'ParentCompanies')) draft.addLink('parent', text);
  for (const text of itemTexts(node, 'Subsidiaries')) draft.addLink('subsidiary', text);
}

/** Adds what a Designation says of a ship: ShipDetails/Ship. */
export function addUkShip(draft: EntityDraft, node: XmlNode): void {
  for (const text of itemTexts(node, 'IMONumbers')) addUkImo(draft, text);
  for (const text of itemTexts(node, 'CurrentOwnerOperators')) draft.addLink('owner', text);
  for (const text of itemTexts(node, 'PreviousOwnerOperators')) draft.addLink('previous-owner', text);
  for (const text of itemTexts(node, 'CurrentBelievedFlagOfShips')) draft.addCountry(text, 'flag');
  for (const text of itemTexts(node, 'PreviousFlags')) {
    draft.addCountry(text, 'flag');
    draft.addRemark(`Previous flag: ${text}`);
  }
  for (const text of itemTexts(node, 'HINs'))
    draft.addIdentifier({ type: 'other', value: text, label: 'Hull identification number' });
  for (const [container, label] of SHIP_REMARKS)
    for (const text of itemTexts(node, container)) draft.addRemark(`${label}: ${text}`);
}

const SHIP_REMARKS = [
  ['TypeOfShipDetails', 'Type of ship'],
  ['TonnageOfShipDetails', 'Tonnage of ship'],
  ['LengthOfShipDetails', 'Length of ship'],
  ['YearsBuilt', 'Year built'],
] as const;
/** Adds an IMO number: `IMO9826902`, seven figures, either with blanks; several in a cell are told apart. */
function addUkImo(draft: EntityDraft, text: string): void {
  const numbers = text.match(/\d{7}/g) ?? [];
  if (numbers.length === 0) draft.addRemark(`IMO number: ${text}`);
  for (const value of numbers) draft.addIdentifier({ type: 'imo', value, label: 'IMO number' });
}
