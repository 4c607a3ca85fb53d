import { type PartialDate, partialDate } from '../normalise/date.js';
import { EMPTY_LIST } from '../normalise/empty-list.js';
import type { Identifier } from '../normalise/identifier.js';
import type { EntityType, Gender } from '../normalise/party.js';
import { addressColumns, readAddresses } from './addresses.js';
import { type DateColumn, readBirthDates, readUsualDay } from './birth-dates.js';
import { areKnown, type CountryReader, type CountryRole } from './countries.js';
import type { Customer, CustomerCountry, CustomerName, FieldWarning, RelatedParty } from './customer.js';
import { nameColumns, spreadsheetError, warnOfLostLetters } from './damaged-names.js';
import { readGender } from './genders.js';
import { IdentifierReader } from './identifiers.js';
import { namedParty } from './mentioned.js';
import { identifiersInNames } from './name-identifiers.js';
import { type MentionedParty, NameReader, type PartyNames } from './names.js';
import { cellOf, type PartyColumn, type PartyColumns } from './party-columns.js';
import { readPartyType } from './party-types.js';
import { letterless, saysNothing } from './placeholders.js';

/** What was decided about columns from many rows, by position of the column. */
export interface ColumnDecisions {
  readonly dates: ReadonlyMap<number, DateColumn>;
  /** columns meant for countries or places in which no countries were found; their cells are not looked up */
  readonly withoutCountries: ReadonlySet<number>;
  /** gender columns that use H and M */
  readonly womanIsM: ReadonlySet<number>;
}

const NO_STRINGS: readonly string[] = EMPTY_LIST;
const NO_OTHERS: readonly MentionedParty[] = EMPTY_LIST;
const NO_COUNTRIES: readonly CustomerCountry[] = EMPTY_LIST;
const NO_COLUMNS: readonly PartyColumn[] = [];
/** Places of birth are often repeated; above this number the memory is emptied. Longer texts are seldom the same. */
const REMEMBERED_PLACES = 5000;
const LONGEST_REMEMBERED = 24;
const NO_PLACES: BirthPlaces = { texts: NO_STRINGS, countries: NO_COUNTRIES };
const UNDECIDED: DateColumn = { order: null, overFrequent: new Set() };

/** Reads one party (the customer, or one behind it) from the cells of a row. Created once per file and party. */
export class PartyReader {
  private readonly columns: PartyColumns;
  private readonly decisions: ColumnDecisions;
  private readonly countries: CountryReader;
  private readonly names: NameReader;
  private readonly nameColumns: readonly PartyColumn[];
  private readonly identifiers: Pick<IdentifierReader, 'read'>;
  private readonly addresses: readonly (readonly number[])[];
  private readonly countryColumns: readonly CountryColumn[];
  private readonly birthColumn: PartyColumn | null;
  private readonly birthDecisions: DateColumn;
  /** whether places of birth end with countries, for which there is no column of their own */
  private readonly placesHaveCountries: boolean;
  private readonly places = new Map<string, BirthPlaces>();
  /** the type if no column states it */
  private readonly usualType: EntityType;

  /** @param identifiers for rows that do not hold them in columns of their kinds */
  constructor(
    columns: PartyColumns,
    decisions: ColumnDecisions,
    countries: CountryReader,
    usualType: EntityType,
    identifiers: Pick<IdentifierReader, 'read'> = new IdentifierReader(columns, countries),
  ) {
    this.columns = columns;
    this.decisions = decisions;
    this.countries = countries;
    this.usualType = usualType;
    this.names = new NameReader(columns);
    this.nameColumns = nameColumns(columns);
    this.identifiers = identifiers;
    this.addresses = addressColumns(columns);
    const { withoutCountries } = decisions;
    this.countryColumns = COUNTRY_FIELDS.flatMap(([field, role]) =>
      (columns[field] ?? [])
        .filter(({ index }) => !withoutCountries.has(index))
        .map((column) => ({ column, role })),
    );
    this.birthColumn = columns.dob?.[0] ?? null;
    this.birthDecisions = decisions.dates.get(this.birthColumn?.index ?? -1) ?? UNDECIDED;
    this.placesHaveCountries =
      columns.birth_country === undefined &&
      (columns.birth_place ?? []).some(({ index }) => !withoutCountries.has(index));
  }

  /**
   * The party, or the reason why the row is rejected.
   * @param warnings receives what is odd about the row
   */
  read(
    cells: readonly string[],
    id: string | null,
    related: readonly RelatedParty[],
    warnings: FieldWarning[],
  ): Customer | string {
    const stated = this.type(cells);
    const plain = this.names.readPlain(cells, stated);
    const named = plain === null ? this.readNames(cells, stated, warnings) : null;
    if (typeof named === 'string') return named;
    const names = named?.names ?? plain ?? EMPTY_LIST;
    const type = named?.type ?? stated;
    const others = named?.others ?? NO_OTHERS;
    const written = this.identifiers.read(cells, warnings);
    const identifiers = named === null ? written : withNamed(written, names, type);
    if (identifiers.length === 0) {
      const refused = names.length === 0 ? 'has no name and no identifier' : numbersAlone(named);
      if (refused !== null) return refused;
    }
    const birthDates = this.birthDates(cells, warnings);
    const genders = this.genders(cells);
    const birthPlaces = this.birthPlaces(cells);
    return {
      id,
      names,
      type,
      birthDates,
      genders,
      countries: this.readCountries(cells, type, birthPlaces.countries, warnings),
      birthPlaces: birthPlaces.texts,
      addresses: this.addresses.length === 0 ? NO_STRINGS : readAddresses(cells, this.addresses),
      identifiers,
      related:
        others.length === 0
          ? related
          : [...related, ...others.map(({ role, name, type: kind }) => namedParty(role, name, kind))],
    };
  }

  /** The names of a row that is not plain, or why it is rejected. */
  private readNames(
    cells: readonly string[],
    stated: EntityType,
    warnings: FieldWarning[],
  ): PartyNames | string {
    const named = this.names.read(cells, stated);
    if (named.rejected !== null) return named.rejected;
    const damage = spreadsheetError(cells, this.columns, this.nameColumns, warnings);
    if (damage !== null) return damage;
    warnOfLostLetters(cells, this.nameColumns, warnings);
    this.warnOfNumbers(cells, named.type, warnings);
    return named;
  }

  /** One warning for each row with a number beside its name where another name should be. */
  private warnOfNumbers(cells: readonly string[], type: EntityType, warnings: FieldWarning[]): void {
    for (const { index, header } of this.columns.alias ?? NO_COLUMNS) {
      const text = cells[index] ?? '';
      if (text === '' || saysNothing(text) || letterless(text, type) === null) continue;
      warnings.push({ column: header, reason: 'a number or a sign stands where another name should be' });
      return;
    }
  }

  private type(cells: readonly string[]): EntityType {
    const text = cellOf(cells, this.columns.type);
    const stated = text === '' ? null : readPartyType(text);
    return stated ?? this.usualType;
  }

  private birthDates(cells: readonly string[], warnings: FieldWarning[]): readonly PartialDate[] {
    const { birthColumn: column, birthDecisions: decisions } = this;
    const text = column === null ? '' : (cells[column.index] ?? '');
    if (column !== null && text !== '') {
      const day = readUsualDay(text, decisions);
      if (day !== null) return day;
      const { dates, reason } = readBirthDates(text, decisions);
      if (reason !== null) warnings.push({ column: column.header, reason });
      if (dates.length > 0) return dates;
    }
    return this.columns.year_of_birth === undefined ? NO_DATES : this.datesFromParts(cells);
  }

  private datesFromParts(cells: readonly string[]): readonly PartialDate[] {
    const year = cellOf(cells, this.columns.year_of_birth);
    const month = cellOf(cells, this.columns.month_of_birth);
    const day = cellOf(cells, this.columns.day_of_birth);
    if (!/^\d{4}$/.test(year)) return readBirthDates(year, UNDECIDED).dates;
    const [text, figures] = [[year, month, day].filter((part) => part !== '').join('-'), Number(month)];
    if (!Number.isInteger(figures)) return readBirthDates(`${day} ${month} ${year}`.trim(), UNDECIDED).dates;
    const date = partialDate({ year: Number(year), month: figures || null, day: Number(day) || null, text });
    if (date === null) return NO_DATES;
    return date.precision === 'day' && date.from !== null
      ? readBirthDates(date.from, UNDECIDED).dates
      : [date];
  }

  private genders(cells: readonly string[]): readonly Gender[] {
    const column = this.columns.gender?.[0];
    const text = column === undefined ? '' : (cells[column.index] ?? '');
    if (column === undefined || text === '') return NO_GENDERS;
    const gender = readGender(text, this.decisions.womanIsM.has(column.index));
    return gender === 'male' ? MALE : gender === 'female' ? FEMALE : NO_GENDERS;
  }

  private readCountries(
    cells: readonly string[],
    type: EntityType,
    ofBirth: readonly CustomerCountry[],
    warnings: FieldWarning[],
  ): readonly CustomerCountry[] {
    let all: readonly CustomerCountry[] = NO_COUNTRIES;
    for (const { column, role } of this.countryColumns) {
      const text = cells[column.index] ?? '';
      if (text === '') continue;
      const found = this.countries.read(text, role ?? HOME[type]);
      if (!areKnown(found)) warnings.push({ column: column.header, reason: 'no known country' });
      all = joined(all, found);
    }
    return joined(all, ofBirth);
  }

  private birthPlaces(cells: readonly string[]): BirthPlaces {
    let all = NO_PLACES;
    for (const { index } of this.columns.birth_place ?? NO_COLUMNS) {
      const found = this.birthPlace(cells[index] ?? '');
      if (all === NO_PLACES) all = found;
      else all = { texts: joined(all.texts, found.texts), countries: joined(all.countries, found.countries) };
    }
    return all;
  }

  private birthPlace(text: string): BirthPlaces {
    if (text === '') return NO_PLACES;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    // A copy: a slice of the file's text would keep the whole block in memory.
    const own = ` ${text}`.slice(1);
    const place = own.trim();
    const countries = this.placesHaveCountries ? this.countries.ofBirthPlace(place) : NO_COUNTRIES;
    const places = place === '' || saysNothing(place) ? NO_PLACES : { texts: [place], countries };
    if (text.length > LONGEST_REMEMBERED) return places;
    if (this.places.size >= REMEMBERED_PLACES) this.places.clear();
    this.places.set(own, places);
    return places;
  }
}

/** A column of countries; their role is null where it depends on the customer's type. */
interface CountryColumn {
  readonly column: PartyColumn;
  readonly role: CountryRole | null;
}

/** Places of birth, and the countries that they end with. */
interface BirthPlaces {
  readonly texts: readonly string[];
  readonly countries: readonly CustomerCountry[];
}

/** Both lists; the other one itself where one is empty. */
function joined<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** Why the aliases of a row without a name cannot stand for it, by the rules of a name; null if one of them may. */
function numbersAlone(named: PartyNames | null): string | null {
  if (named === null) return null;
  const { names, type } = named;
  let reason: string | null = null;
  for (const { full } of names) {
    reason = letterless(full, type);
    if (reason === null) return null;
  }
  return reason;
}

/** The identifiers of a row, with those that stand in its names and in no column. */
function withNamed(
  written: readonly Identifier[],
  names: readonly CustomerName[],
  type: EntityType,
): readonly Identifier[] {
  let all = written;
  for (const id of identifiersInNames(names, type))
    if (!all.some(({ type: kind, value }) => kind === id.type && (kind === 'imo' || value === id.value)))
      all = [...all, id];
  return all;
}

const NO_DATES: readonly PartialDate[] = EMPTY_LIST;
const NO_GENDERS: readonly Gender[] = EMPTY_LIST;
const MALE: readonly Gender[] = ['male'];
const FEMALE: readonly Gender[] = ['female'];

/** Columns of countries and the role of each. The role of `country` alone depends on the customer's type. */
const COUNTRY_FIELDS = [
  ['nationality', 'nationality'],
  ['residence', 'residence'],
  ['country', null],
  ['registration_country', 'registration'],
  ['flag', 'flag'],
  ['birth_country', 'birth'],
] as const;
const HOME: Readonly<Record<EntityType, CountryRole>> = {
  person: 'residence',
  organization: 'registration',
  vessel: 'flag',
  aircraft: 'flag',
  unknown: 'residence',
};
