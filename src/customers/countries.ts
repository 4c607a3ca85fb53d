import { countryCode } from '../normalise/country.js';
import type { CustomerCountry } from './customer.js';
import { saysNothing } from './placeholders.js';

export type CountryRole = CustomerCountry['role'];

/** A file has a few hundred distinct texts for countries; above this many the memory is emptied. */
const REMEMBERED = 5000;
/**
 * A text that no table knows costs some milliseconds. A column with more of them than this holds no countries, and is
 * not looked up further: the texts are kept without a code.
 */
const UNKNOWN_TEXTS = 100;
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

/** Reads country cells, remembering what it has read; one per file. */
export class CountryReader {
  private readonly remembered: Readonly<Record<CountryRole, Map<string, readonly CustomerCountry[]>>> = {
    nationality: new Map(),
    residence: new Map(),
    birth: new Map(),
    registration: new Map(),
    flag: new Map(),
  };
  private readonly unknown = new Map<string, number>();

  /** The countries of a cell in one role; several are separated by `;`, `|`, `/` or, if all are countries, commas. */
  read(text: string, role: CountryRole): readonly CustomerCountry[] {
    if (text === '') return NONE;
    const remembered = this.remembered[role];
    const known = remembered.get(text);
    if (known !== undefined) return known;
    // a copy: a piece cut out of the file's text would keep the whole block in memory
    const own = ` ${text}`.slice(1);
    const countries = this.find(own.trim(), role);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(own, countries);
    return countries;
  }

  private find(text: string, role: CountryRole): readonly CustomerCountry[] {
    if (saysNothing(text) || NO_COUNTRY.has(text.toLowerCase())) return NONE;
    const whole = this.code(text, role);
    if (whole !== null) return [{ code: whole, role, text }];
    const pieces = text
      .split(/[;|/\n]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    if (pieces.length > 1) return pieces.flatMap((piece) => this.find(piece, role));
    const listed = text
      .split(',')
      .map((piece) => ({ piece: piece.trim(), code: this.code(piece.trim(), role) }));
    if (listed.length > 1 && listed.every(({ code }) => code !== null))
      return listed.map(({ piece, code }) => ({ code, role, text: piece }));
    return [{ code: null, role, text }];
  }

  private code(text: string, role: CountryRole): string | null {
    const unknown = this.unknown.get(role) ?? 0;
    if (unknown > UNKNOWN_TEXTS) return null;
    const code = countryCode(text);
    if (code === null) this.unknown.set(role, unknown + 1);
    return code;
  }
}

const NONE: readonly CustomerCountry[] = [];
