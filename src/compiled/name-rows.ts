import type { LegalClass } from '../normalise/organisation.js';
import type { Script } from '../normalise/script.js';
import type { TaggedName } from '../normalise/tagged-name.js';
import type { TokenForm } from '../normalise/token-form.js';
import { conceptForm, type Glued, gluedForm, pairAt, tripleAt } from './glued.js';
import { writeGroups } from './grouped.js';
import { joinBytes, joinCounts, joinFloats, joinInts, joinStarts, joinTexts } from './join.js';
import { bucketOf, hashOfWords, type NameDictionaries, NONE, ROLES } from './name-table.js';
import { writeRowShares } from './row-shares.js';
import { bytesOf, type Column, countsOf, floatsOf, intsOf, type Sections } from './sections.js';
import { AsciiColumn, TextColumnBuilder } from './text-column.js';

/** Numbers what many rows share; see `NameDictionaries`. */
export class NameDictionaryBuilder {
  readonly scripts: Script[] = [];
  readonly legalForms: (readonly LegalClass[])[] = [];
  private readonly legalFormNumbers = new Map<string, number>();

  script(script: Script): number {
    const known = this.scripts.indexOf(script);
    return known === -1 ? this.scripts.push(script) - 1 : known;
  }

  forms(forms: readonly LegalClass[]): number {
    const key = forms.join(' ');
    const known = this.legalFormNumbers.get(key);
    if (known !== undefined) return known;
    this.legalFormNumbers.set(key, this.legalForms.length);
    return this.legalForms.push(forms) - 1;
  }
}

/** Gathers the names of one kind as rows: `NameTable` without what is looked up in it. */
export class NameRowsBuilder {
  private readonly addForm: (form: TokenForm) => number;
  private readonly dictionaries: NameDictionaryBuilder;
  private readonly columns = newNumbers();
  private readonly fathers: (readonly number[])[] = [];
  private readonly wholes = new TextColumnBuilder();

  /** @param addForm gives the number of a token in the vocabulary */
  constructor(addForm: (form: TokenForm) => number, dictionaries: NameDictionaryBuilder) {
    this.addForm = addForm;
    this.dictionaries = dictionaries;
  }

  add(entity: number, name: number, tagged: TaggedName): void {
    const { tokens } = tagged;
    const { columns } = this;
    columns.entity.push(entity);
    columns.name.push(name);
    columns.script.push(this.dictionaries.script(tagged.script));
    columns.legalForms.push(this.dictionaries.forms(tagged.legalForms));
    this.fathers.push(tagged.fathers);
    this.wholes.push(tagged.whole);
    // The vocabulary is numbered in this order: tokens, pairs, triples, meanings.
    columns.token.push(...tokens.map(({ form }) => this.addForm(form)));
    columns.pair.push(...tokens.map((_, at) => this.addGlued(pairAt(tokens, at))));
    columns.triple.push(...tokens.map((_, at) => this.addGlued(tripleAt(tokens, at))));
    columns.concept.push(
      ...tokens.map(({ concept }) => (concept === null ? NONE : this.addForm(conceptForm(concept)))),
    );
    columns.weight.push(...tokens.map(({ weight }) => weight));
    columns.bits.push(...tokens.map(({ bits }) => bits));
    columns.role.push(...tokens.map(({ role }) => ROLES.indexOf(role)));
    columns.start.push(columns.token.length);
  }

  write(sections: Map<string, Column>, prefix: string): void {
    const { columns, fathers, wholes } = this;
    for (const name of INTS) sections.set(`${prefix}.${name}`, Int32Array.from(columns[name]));
    for (const name of FLOATS) sections.set(`${prefix}.${name}`, Float32Array.from(columns[name]));
    for (const name of BYTES) sections.set(`${prefix}.${name}`, Uint8Array.from(columns[name]));
    sections.set(`${prefix}.legalForms`, Uint32Array.from(columns.legalForms));
    writeGroups(fathers, sections, `${prefix}.fathers`);
    wholes.writeAscii(sections, `${prefix}.whole`);
  }

  private addGlued(glued: Glued | null): number {
    return glued === null ? NONE : this.addForm(gluedForm(glued));
  }
}

const INTS = ['entity', 'name', 'start', 'token', 'pair', 'triple', 'concept'] as const;
const FLOATS = ['weight', 'bits'] as const;
const BYTES = ['role', 'script'] as const;
type NumberColumn = (typeof INTS)[number] | (typeof FLOATS)[number] | (typeof BYTES)[number] | 'legalForms';

function newNumbers(): Record<NumberColumn, number[]> {
  return {
    entity: [],
    name: [],
    start: [0],
    token: [],
    pair: [],
    triple: [],
    concept: [],
    weight: [],
    bits: [],
    role: [],
    script: [],
    legalForms: [],
  };
}

/** Rows of one list, and what their numbers are in the index of all lists. */
export interface RowsPart {
  readonly sections: Sections;
  readonly dictionaries: NameDictionaries;
  /** number of the list's first entity */
  readonly firstEntity: number;
  /** id in the whole vocabulary of each token of the list's */
  readonly ids: Int32Array;
}

/** Puts the rows of lists under one another: every section that `NameTable` reads. */
export function mergeRows(
  parts: readonly RowsPart[],
  prefix: string,
  vocabularySize: number,
  dictionaries: NameDictionaryBuilder,
  sections: Map<string, Column>,
): void {
  const merged = new MergedColumns(parts, prefix, sections);
  merged.ints('entity', (entity, { firstEntity }) => entity + firstEntity);
  merged.ints('name');
  for (const name of ['token', 'pair', 'triple', 'concept'])
    merged.ints(name, (id, { ids }) => (id === NONE ? NONE : (ids[id] ?? NONE)));
  merged.starts('start');
  for (const name of FLOATS) merged.floats(name);
  merged.bytes('role');
  merged.bytes('script', (number, { dictionaries: { scripts } }) =>
    dictionaries.script(scripts[number] ?? 'Zyyy'),
  );
  merged.counts('legalForms', (number, { dictionaries: { legalForms } }) =>
    dictionaries.forms(legalForms[number] ?? []),
  );
  merged.starts('fathers.first');
  merged.ints('fathers.members');
  merged.texts('whole');
  writeLookUps(sections, prefix, vocabularySize);
}

/** What a number of a list is in the index of all lists. */
type Renumber = (number: number, part: RowsPart) => number;

const unchanged: Renumber = (number) => number;

/** Puts columns of several lists under one another, one by one. */
class MergedColumns {
  private readonly parts: readonly RowsPart[];
  private readonly prefix: string;
  private readonly sections: Map<string, Column>;

  constructor(parts: readonly RowsPart[], prefix: string, sections: Map<string, Column>) {
    this.parts = parts;
    this.prefix = prefix;
    this.sections = sections;
  }

  ints(name: string, renumber = unchanged): void {
    const column = (part: RowsPart) => intsOf(part.sections, this.key(name));
    this.set(name, joinInts(this.parts.map((part) => column(part).map((one) => renumber(one, part)))));
  }

  counts(name: string, renumber: Renumber): void {
    const column = (part: RowsPart) => countsOf(part.sections, this.key(name));
    this.set(name, joinCounts(this.parts.map((part) => column(part).map((one) => renumber(one, part)))));
  }

  bytes(name: string, renumber = unchanged): void {
    const column = (part: RowsPart) => bytesOf(part.sections, this.key(name));
    this.set(name, joinBytes(this.parts.map((part) => column(part).map((one) => renumber(one, part)))));
  }

  floats(name: string): void {
    this.set(name, joinFloats(this.parts.map(({ sections }) => floatsOf(sections, this.key(name)))));
  }

  /** Places in another column, which is put under one another as well. */
  starts(name: string): void {
    const columns = this.parts.map(({ sections }) => intsOf(sections, this.key(name)));
    this.set(
      name,
      joinStarts(columns, (length) => new Int32Array(length)),
    );
  }

  texts(name: string): void {
    const columns = this.parts.map(({ sections }) => sections);
    joinTexts(columns, this.key(name), this.sections);
  }

  private key(name: string): string {
    return `${this.prefix}.${name}`;
  }

  private set(name: string, column: Column): void {
    this.sections.set(this.key(name), column);
  }
}

/** Where each token occurs, which rows have which whole name, and how much of it a few tokens are. */
function writeLookUps(sections: Map<string, Column>, prefix: string, vocabularySize: number): void {
  writePostings(sections, prefix, vocabularySize);
  writeRowShares(sections, prefix, ROLES.indexOf('initial'));
  const wholes = new AsciiColumn(sections, `${prefix}.whole`);
  const hashes = Int32Array.from({ length: wholes.length }, (_, row) => hashOfWords(wholes.at(row)));
  const buckets = Array.from({ length: 2 ** Math.ceil(Math.log2(wholes.length + 1)) }, (): number[] => []);
  hashes.forEach((hash, row) => {
    buckets[bucketOf(hash, buckets.length)]?.push(row);
  });
  writeGroups(buckets, sections, `${prefix}.byWhole`);
  sections.set(`${prefix}.wholeHash`, hashes);
  sections.set(`${prefix}.wholeBits`, wholeBits(hashes));
}

/** A bit for each of the hashes, of 16 for each row or more. */
function wholeBits(hashes: Int32Array): Int32Array {
  const bits = 2 ** Math.max(5, Math.ceil(Math.log2(16 * hashes.length + 1)));
  const words = new Int32Array(bits / 32);
  for (const hash of hashes) {
    const bit = bucketOf(hash, bits);
    words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return words;
}

function writePostings(sections: Map<string, Column>, prefix: string, vocabularySize: number): void {
  const start = intsOf(sections, `${prefix}.start`);
  const columns = ['token', 'pair', 'triple', 'concept'].map((name) => intsOf(sections, `${prefix}.${name}`));
  const first = new Int32Array(vocabularySize + 1);
  const lastRow = new Int32Array(vocabularySize).fill(NONE);
  const eachOnce = (visit: (id: number, row: number) => void): void => {
    lastRow.fill(NONE);
    for (let row = 0; row < start.length - 1; row++)
      for (const column of columns)
        for (let place = start[row] ?? 0; place < (start[row + 1] ?? 0); place++) {
          const id = column[place] ?? NONE;
          if (id === NONE || lastRow[id] === row) continue;
          lastRow[id] = row;
          visit(id, row);
        }
  };
  eachOnce((id) => {
    first[id + 1] = (first[id + 1] ?? 0) + 1;
  });
  for (let id = 0; id < vocabularySize; id++) first[id + 1] = (first[id + 1] ?? 0) + (first[id] ?? 0);
  const members = new Int32Array(first[vocabularySize] ?? 0);
  const next = first.slice();
  eachOnce((id, row) => {
    const place = next[id] ?? 0;
    members[place] = row;
    next[id] = place + 1;
  });
  sections.set(`${prefix}.postings.first`, first);
  sections.set(`${prefix}.postings.members`, members);
}
