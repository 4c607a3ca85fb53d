import type { ListNotes } from '../list-notes.js';
import { attribute, childNames, children, textOf, type XmlNode } from '../xml-node.js';

/**
 * The tables of ReferenceValueSets: what the ids in the rest of the file stand for. Each file holds only the values it
 * uses, and their ids are not promised to last, so nothing here knows an id.
 */
export class ReferenceTables {
  private readonly texts = new Map<string, string>();
  private readonly partyTypes = new Map<string, string>();
  private readonly isoCodes = new Map<string, string>();
  private readonly notes: ListNotes;

  constructor(notes: ListNotes) {
    this.notes = notes;
  }

  /** Takes in one set, e.g. `AliasTypeValues` with its `AliasType` elements. */
  addSet(set: XmlNode): void {
    for (const name of childNames(set)) {
      for (const value of children(set, name)) {
        const id = attribute(value, 'ID');
        this.texts.set(`${name}/${id}`, textOf(value));
        if (name === 'PartySubType') this.partyTypes.set(id, attribute(value, 'PartyTypeID'));
        // an area is named by its code, its country stands beside it
        if (name === 'AreaCode') this.texts.set(`AreaName/${id}`, attribute(value, 'Description'));
        if (name === 'Country') this.isoCodes.set(id, attribute(value, 'ISO2'));
      }
    }
  }

  /** What an id of a table stands for, '' for none. An id that stands for nothing is noted: something is missing. */
  text(table: string, id: string): string {
    const text = this.texts.get(`${table}/${id}`);
    if (text === undefined && id !== '')
      this.notes.add(`${table} ${id} stands for nothing in this file`, null);
    return text ?? '';
  }

  /** `Individual`, `Entity`, `Vessel`, `Aircraft`, … by the id of a party sub-type, whose own text may be `Unknown`. */
  partyType(subTypeId: string): string {
    const own = this.text('PartySubType', subTypeId);
    return own === '' || own === 'Unknown'
      ? this.text('PartyType', this.partyTypes.get(subTypeId) ?? '')
      : own;
  }

  /** A country by name and ISO code, '' where there is none. */
  country(id: string): { text: string; code: string } {
    return { text: this.text('Country', id), code: this.isoCodes.get(id) ?? '' };
  }
}
