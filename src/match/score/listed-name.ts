import { type NameTable, ROLES } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import type { TokenRole } from '../../normalise/tagged-name.js';
import type { TokenForm } from '../../normalise/token-form.js';
import { isName } from './roles.js';

/** The tokens of a row of the table by their place in the name, with their totals. */
export class ListedName {
  readonly count: number;
  /** weight of all tokens */
  readonly total: number;
  /** number of tokens that distinguish parties, and the length of the shortest of them */
  readonly names: number;
  readonly shortest: number;
  readonly initials: number;
  private readonly table: NameTable;
  private readonly vocabulary: Vocabulary;
  private readonly start: number;

  constructor(table: NameTable, row: number, vocabulary: Vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.start = table.start[row] ?? 0;
    this.count = (table.start[row + 1] ?? 0) - this.start;
    let total = 0;
    let names = 0;
    let initials = 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.count; at++) {
      total += this.weight(at);
      const role = this.role(at);
      if (role === 'initial') initials++;
      if (!isName(role)) continue;
      names++;
      shortest = Math.min(shortest, this.form(at).text.length);
    }
    this.total = total;
    this.names = names;
    this.initials = initials;
    this.shortest = shortest;
  }

  weight(at: number): number {
    return this.table.weight[this.start + at] ?? 0;
  }

  role(at: number): TokenRole {
    return ROLES[this.table.role[this.start + at] ?? 0] ?? 'name';
  }

  bits(at: number): number {
    return this.table.bits[this.start + at] ?? 0;
  }

  form(at: number): TokenForm {
    return this.vocabulary.form(this.table.token[this.start + at] ?? 0);
  }
}
