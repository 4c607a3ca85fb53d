import type { LegalClass } from '../normalise/organisation.js';
import type { Script } from '../normalise/script.js';
import type { TokenRole } from '../normalise/tagged-name.js';
import { type Groups, groupsOf, membersOf } from './grouped.js';
import { HASH_SEED, hashEnd, hashStep } from './hash-slots.js';
import { RowShares } from './row-shares.js';
import { bytesOf, countsOf, floatsOf, intsOf, type Sections } from './sections.js';
import { AsciiColumn } from './text-column.js';

export const ROLES: readonly TokenRole[] = [
  'name',
  'initial',
  'patronymic',
  'particle',
  'honorific',
  'business',
  'legal-form',
  'place',
  'number',
];

const INITIAL = ROLES.indexOf('initial');

/** No token: the place after the last one has no neighbour to be glued to. */
export const NONE = -1;

/** Texts that many rows share, numbered in the order in which they are met first. */
export interface NameDictionaries {
  readonly scripts: readonly Script[];
  readonly legalForms: readonly (readonly LegalClass[])[];
}

/**
 * The readings of all listed names of one kind, as columns. Row r has the tokens `start[r]` … `start[r + 1] - 1`.
 * A name with several readings (Han, Hangul) takes several rows. Rows stand in the order of entities and their names.
 */
export class NameTable {
  /** 0 for people's names, 1 for the others */
  readonly number: 0 | 1;
  readonly rows: number;
  /** entity number */
  readonly entity: Int32Array;
  /** which of the entity's names */
  readonly name: Int32Array;
  readonly start: Int32Array;
  /** vocabulary id of each token, of it glued to the next one, and to the next two around a particle */
  readonly token: Int32Array;
  readonly pair: Int32Array;
  readonly triple: Int32Array;
  /** vocabulary id of what the token means, or `NONE` */
  readonly concept: Int32Array;
  readonly weight: Float32Array;
  /** rarity in bits */
  readonly bits: Float32Array;
  /** index into `ROLES` */
  readonly role: Uint8Array;
  /** what few tokens of a row can cover of it, for the bounds of retrieval */
  readonly shares: RowShares;
  /** rows in which a vocabulary id occurs, alone or glued */
  readonly postings: Groups;
  private readonly sections: Sections;
  private readonly prefix: string;
  private readonly dictionaries: NameDictionaries;
  private readonly byWhole: Groups;
  private readonly wholeHash: Int32Array;
  /** a bit for each hash of `wholeHash`: hardly any name that is asked for has one, and the rest is out of the cache */
  private readonly wholeBits: Int32Array;
  private wholes: readonly string[] | null = null;
  private scripts: readonly Script[] | null = null;
  private filiations: readonly (readonly number[])[] | null = null;
  private forms: readonly (readonly LegalClass[])[] | null = null;
  private initials: readonly number[] | null = null;

  /** @param prefix of the table's sections: `persons` or `others` */
  constructor(sections: Sections, prefix: 'persons' | 'others', dictionaries: NameDictionaries) {
    this.sections = sections;
    this.prefix = prefix;
    this.number = prefix === 'persons' ? 0 : 1;
    this.dictionaries = dictionaries;
    this.entity = intsOf(sections, `${prefix}.entity`);
    this.rows = this.entity.length;
    this.name = intsOf(sections, `${prefix}.name`);
    this.start = intsOf(sections, `${prefix}.start`);
    this.token = intsOf(sections, `${prefix}.token`);
    this.pair = intsOf(sections, `${prefix}.pair`);
    this.triple = intsOf(sections, `${prefix}.triple`);
    this.concept = intsOf(sections, `${prefix}.concept`);
    this.weight = floatsOf(sections, `${prefix}.weight`);
    this.bits = floatsOf(sections, `${prefix}.bits`);
    this.role = bytesOf(sections, `${prefix}.role`);
    this.shares = new RowShares(sections, prefix);
    this.postings = groupsOf(sections, `${prefix}.postings`);
    this.byWhole = groupsOf(sections, `${prefix}.byWhole`);
    this.wholeHash = intsOf(sections, `${prefix}.wholeHash`);
    this.wholeBits = intsOf(sections, `${prefix}.wholeBits`);
  }

  /** words joined by blanks: equality of whole names */
  get whole(): readonly string[] {
    if (this.wholes === null) {
      const column = new AsciiColumn(this.sections, `${this.prefix}.whole`);
      this.wholes = Array.from({ length: this.rows }, (_, row) => column.at(row));
    }
    return this.wholes;
  }

  /** script of the first word */
  get script(): readonly Script[] {
    this.scripts ??= Array.from(
      bytesOf(this.sections, `${this.prefix}.script`),
      (number) => this.dictionaries.scripts[number] ?? 'Zyyy',
    );
    return this.scripts;
  }

  /** places of the tokens that follow a filiation particle */
  get fathers(): readonly (readonly number[])[] {
    if (this.filiations === null) {
      const groups = groupsOf(this.sections, `${this.prefix}.fathers`);
      const none: readonly number[] = [];
      this.filiations = Array.from({ length: this.rows }, (_, row) =>
        groups.first[row] === groups.first[row + 1] ? none : [...membersOf(groups, row)],
      );
    }
    return this.filiations;
  }

  get legalForms(): readonly (readonly LegalClass[])[] {
    this.forms ??= Array.from(
      countsOf(this.sections, `${this.prefix}.legalForms`),
      (number) => this.dictionaries.legalForms[number] ?? [],
    );
    return this.forms;
  }

  /** The places of tokens that are initials, ascending: one name in a hundred has any. */
  get initialPlaces(): readonly number[] {
    if (this.initials === null) {
      const places: number[] = [];
      // `indexOf` is V8's own loop: at the start of a program any other takes ten times as long.
      for (let at = this.role.indexOf(INITIAL); at !== -1; at = this.role.indexOf(INITIAL, at + 1))
        places.push(at);
      this.initials = places;
    }
    return this.initials;
  }

  /** The row of a token. @param place of the token */
  rowOfPlace(place: number): number {
    let low = 0;
    let high = this.rows - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.start[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How many rows a vocabulary id occurs in. */
  occurrences(id: number): number {
    const { first } = this.postings;
    return (first[id + 1] ?? 0) - (first[id] ?? 0);
  }

  /** Calls `visit` with every row of the entity. */
  rowsOfEntity(entity: number, visit: (row: number) => void): void {
    let low = 0;
    let high = this.rows;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entity[middle] ?? 0) < entity) low = middle + 1;
      else high = middle;
    }
    for (let row = low; this.entity[row] === entity; row++) visit(row);
  }

  /** Calls `visit` with every row whose whole name may be this one, words in any order: all that are, hardly any other. */
  rowsOfWhole(whole: string, visit: (row: number) => void): void {
    const hash = hashOfWords(whole);
    const { first, members } = this.byWhole;
    const bucket = bucketOf(hash, first.length - 1);
    const end = first[bucket + 1] ?? 0;
    for (let place = first[bucket] ?? 0; place < end; place++) {
      const row = members[place] ?? 0;
      if (this.wholeHash[row] === hash) visit(row);
    }
  }

  /** Whether `rowsOfWhole` would visit a row. @param hash `hashOfWords` of the name */
  mayHaveWhole(hash: number): boolean {
    const { wholeBits } = this;
    const bit = bucketOf(hash, 32 * wholeBits.length);
    if (((wholeBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    const { first, members } = this.byWhole;
    const bucket = bucketOf(hash, first.length - 1);
    const end = first[bucket + 1] ?? 0;
    for (let place = first[bucket] ?? 0; place < end; place++)
      if (this.wholeHash[members[place] ?? 0] === hash) return true;
    return false;
  }
}

/** A hash of the words that does not depend on their order: the sum of theirs (`hashOf`). */
export function hashOfWords(whole: string): number {
  let sum = 0;
  let hash = HASH_SEED;
  for (let at = 0; at <= whole.length; at++) {
    const code = at < whole.length ? whole.charCodeAt(at) : BLANK;
    if (code !== BLANK) hash = hashStep(hash, code);
    else {
      sum = (sum + hashEnd(hash)) | 0;
      hash = HASH_SEED;
    }
  }
  return sum;
}
const BLANK = 32;

/** @param buckets a power of two */
export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
