import { countryCode } from '../normalise/country.js';
import { EMPTY_LIST } from '../normalise/empty-list.js';
import type { CustomerCountry } from './customer.js';
import { saysNothing } from './placeholders.js';

export type CountryRole = CustomerCountry['role'];

/** A file has a few hundred distinct texts for countries; above this number the memory is emptied. */
const REMEMBERED = 5000;
const NO_COUNTRY = new Set([
  'xx',
  'zz',
  'xxx',
  'zzz',
  'xxa',
  'stateless',
  'apatride',
  'staatenlos',
  'apolide',
  'other',
  'others',
  'multiple',
  'various',
]);

/** Reads country cells and remembers what it has read; one per file. */
export class CountryReader {
  private readonly remembered: Readonly<Record<CountryRole, Map<string, readonly CustomerCountry[]>>> = {
    nationality: new Map(),
    residence: new Map(),
    birth: new Map(),
    registration: new Map(),
    flag: new Map(),
  };

  /**
   * The countries of a cell, for one role. Several are separated by `;`, `|`, `/` or, if all pieces are countries, by
   * commas.
   */
  read(text: string, role: CountryRole): readonly CustomerCountry[] {
    if (text === '') return NONE;
    const remembered = this.remembered[role];
    const known = remembered.get(text);
    if (known !== undefined) return known;
    // A copy: a slice of the file's text would keep the whole block in memory.
    const own = ` ${text}`.slice(1);
    const countries = this.find(own.trim(), role);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(own, countries);
    return countries;
  }

  private find(text: string, role: CountryRole): readonly CustomerCountry[] {
    if (saysNothing(text) || NO_COUNTRY.has(text.toLowerCase())) return NONE;
    const whole = countryCode(text);
    if (whole !== null) return [{ code: whole, role, text }];
    const pieces = text
      .split(/[;|/\n]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    if (pieces.length > 1) return pieces.flatMap((piece) => this.find(piece, role));
    const listed = text
      .split(',')
      .map((piece) => ({ code: countryCode(piece.trim()), role, text: piece.trim() }));
    if (listed.length > 1 && listed.every(({ code }) => code !== null)) return listed;
    return [{ code: null, role, text }];
  }

  /** The country at the end of a place of birth (`Tunis, Tunisia`); none if the place does not end with one. */
  ofBirthPlace(place: string): readonly CustomerCountry[] {
    const last = lastPiece(place);
    const found = last === '' ? NONE : this.read(last, 'birth');
    return areKnown(found) ? found : NONE;
  }
}

/** Whether all of them are countries. */
export function areKnown(countries: readonly CustomerCountry[]): boolean {
  for (const { code } of countries) if (code === null) return false;
  return true;
}

/**
 * What follows the last comma of a place, or stands in brackets at its end; empty if there is neither, or only a
 * state's two letters.
 */
export function lastPiece(place: string): string {
  const comma = place.lastIndexOf(',');
  const piece = comma === -1 ? (/\(([^()]+)\)\s*$/.exec(place)?.[1] ?? '') : place.slice(comma + 1);
  const text = piece.trim();
  return /^[A-Za-z]{1,2}$/.test(text) && !/^uk$/i.test(text) ? '' : text;
}

const NONE: readonly CustomerCountry[] = EMPTY_LIST;
