import { CountryReader } from '../../customers/countries.js';
import type { Customer, FieldWarning } from '../../customers/customer.js';
import type { PartyColumn, PartyColumns } from '../../customers/party-columns.js';
import { type ColumnDecisions, PartyReader } from '../../customers/party-reader.js';
import { refusedLength } from '../../customers/row-reader.js';
import { countryCode } from '../../normalise/country.js';
import { EMPTY_LIST } from '../../normalise/empty-list.js';
import type { Identifier } from '../../normalise/identifier.js';
import type { EntityType } from '../../normalise/party.js';
import { identifierFrom, issuerOf } from './identifier-text.js';
import { severalIn } from './pair-columns.js';
import type { PairFields } from './pair-parties.js';

/** The cells of side 1, in the order in which they are read. */
const HEADERS = [
  'name1',
  'alias1',
  'weak_alias1',
  'type',
  'dob1',
  'gender1',
  'country1',
  'address1',
  'identifier1',
] as const;
const ALL: readonly number[] = HEADERS.map((_, index) => index);
const COLUMNS: PartyColumns = {
  name: [column('name1')],
  alias: [column('alias1'), column('weak_alias1')],
  type: [column('type')],
  dob: [column('dob1')],
  gender: [column('gender1')],
  nationality: [column('country1')],
  address: [column('address1')],
};
const COUNTRY = HEADERS.indexOf('country1');
const IDENTIFIER = HEADERS.indexOf('identifier1');

function column(header: (typeof HEADERS)[number]): PartyColumn {
  return { index: HEADERS.indexOf(header), header, number: null };
}

/** A single pair does not show how its file writes dates, genders or countries. */
const UNDECIDED: ColumnDecisions = { dates: new Map(), womanIsM: new Set(), withoutCountries: new Set() };

/** Reads side 1 of pairs as a run reads the rows of a customer file. Created once per file of pairs. */
export class PairCustomerReader {
  private readonly party: PartyReader;

  /** @param type of those whose pair does not state one */
  constructor(type: EntityType) {
    this.party = new PartyReader(COLUMNS, UNDECIDED, new CountryReader(), type, { read: identifiersOf });
  }

  /**
   * The customer with everybody else whom its name mentions, or the reason for which a run rejects such a row.
   * @param warnings gets what a run would warn of
   */
  read(pair: PairFields, warnings: FieldWarning[]): Customer | string {
    const cells = HEADERS.map((header) => pair.field(header));
    return refusedLength(cells, ALL, HEADERS) ?? this.party.read(cells, null, EMPTY_LIST, warnings);
  }
}

/** A pair states the kind of a number beside it, and not in a column of its own. */
function identifiersOf(cells: readonly string[]): readonly Identifier[] {
  const texts = severalIn(cells[IDENTIFIER] ?? '');
  if (texts.length === 0) return EMPTY_LIST;
  const issuer = issuerOf(severalIn(cells[COUNTRY] ?? '').map((text) => countryCode(text)));
  return texts.map((text) => identifierFrom(text, issuer));
}
