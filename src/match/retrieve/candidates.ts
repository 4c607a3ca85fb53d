import { type NameTable, NONE } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { bitOfLetter } from '../../normalise/letters.js';
import type { BoundedName } from '../score/bounded-name.js';
import type { NameParameters } from '../score/model-parameters.js';
import type { QueryName } from '../score/query-name.js';
import type { BlockingName } from './blocking-name.js';
import { LossBound, MOST_REMEMBERED } from './loss-bound.js';
import { MetRowBound } from './met-row-bound.js';
import { MetRows } from './met-rows.js';
import { LAST_PLACE } from './query-marks.js';
import { RowBound } from './row-bound.js';
import { evenNeeds, type RowNeeds } from './row-needs.js';
import { placeOfRow, SearchTokens, Sources } from './search-token.js';
import { SharedRows } from './shared-rows.js';
import type { Reused, Source } from './source.js';

/** Rows of which initials are more than this are looked at one by one, since there are hardly any: at most so many. */
const MOSTLY = 0.5;
const FEW = 32;
/** The bits of all tokens. */
const EVERY = -1;
/** To find out which of them a token can do without takes as long as to go through so many rows. */
const SHORT = 64;
/** Below it `mayReachAny` would rule out one name in a hundred. */
const HIGH = 80;

/**
 * What `block` left of a table's rows for one name. The finder holds the rows and has one such object, used again for
 * each name: what it stands for is gone with the next call of `block` or `find`.
 */
export interface BlockedRows {
  /** the scores that they can still reach */
  readonly needs: RowNeeds;
}

/**
 * Finds every row of a table whose name score can reach what the customer needs in it, and some more: no row is left out but by a lower bound of
 * what it loses. Besides, every row whose whole name is the same, whatever it scores: the floor holds for those.
 *
 * The cheapest set of tokens whose absence alone costs more than the score can spare is essential. Every candidate meets
 * one of them, so that their postings hold all candidates; "Mohammed" is never walked first beside a rarer name. Where
 * one token is not enough, only the rows that it shares with a token behind it are added: those shared with one before
 * it were added there. Rows that can still reach the need by the tokens they meet (met-row-bound.ts) are looked at token
 * by token (row-bound.ts), and what is left is visited.
 */
export class CandidateFinder {
  private readonly table: NameTable;
  private readonly sources: Sources;
  private readonly met: MetRows;
  private readonly shared: SharedRows;
  private readonly lossBound: LossBound;
  private readonly metRowBound: MetRowBound;
  private readonly rowBound: RowBound;
  private readonly tokens = new SearchTokens();
  private readonly blocked: Reused<BlockedRows> = { needs: evenNeeds(0) };
  /** rows that are mostly initials; null if they are many */
  private readonly initialRows: readonly InitialRow[] | null;
  /** whether any other row may be a candidate that meets the customer's tokens by initials alone */
  private initialsDo = true;

  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters) {
    this.table = table;
    this.sources = new Sources(table, vocabulary);
    this.met = new MetRows(table.rows);
    this.shared = new SharedRows(table.rows);
    this.lossBound = new LossBound(parameters);
    this.metRowBound = new MetRowBound(table, vocabulary, parameters);
    this.rowBound = new RowBound(table, vocabulary, parameters);
    this.initialRows = rowsOfInitials(table, vocabulary);
  }

  /** Calls `visit` once for each candidate row, in the order of the table. */
  find(query: QueryName, needs: RowNeeds, visit: (row: number) => void): void {
    if (needs.least > 0) {
      this.tokens.set(query, this.sources, this.rowBound.initials);
      this.search(query, needs);
    }
    this.visitFound(query, needs, visit);
  }

  /**
   * Whether any row at all may reach what the customer needs, as far as can be told without knowing where the words of the
   * name are listed: a person's name among those of companies must be equal to one, and hardly ever consists of their words.
   */
  mayReachAny(name: BlockingName, { least, sameDay }: RowNeeds): boolean {
    if (least < HIGH) return true;
    this.metRowBound.set(name, sameDay);
    const loss = this.metRowBound.leastLossOfAny(name, this.rowBound.initials);
    return loss <= 100 - least || this.table.mayHaveWhole(name.wholeHash);
  }

  /** Searches by a name that is not queried yet; null where `find` would visit no row for it. */
  block(name: BlockingName, needs: RowNeeds): BlockedRows | null {
    this.blocked.needs = needs;
    if (needs.least <= 0) return this.blocked;
    // Asked before the search: its memory is fetched meanwhile.
    const mayBeWhole = this.table.mayHaveWhole(name.wholeHash);
    this.tokens.setBlocking(name, this.sources, this.rowBound.initials);
    this.search(name, needs);
    return this.met.count > 0 || mayBeWhole ? this.blocked : null;
  }

  /** Visits what `find` would, for the name that was blocked: the search is not made again. */
  findBlocked({ needs }: BlockedRows, query: QueryName, visit: (row: number) => void): void {
    this.visitFound(query, needs, visit);
  }

  private visitFound(query: QueryName, needs: RowNeeds, visit: (row: number) => void): void {
    if (needs.least <= 0) {
      // No score is below 0, whatever a name loses.
      for (let row = 0; row < this.table.rows; row++) visit(row);
      return;
    }
    const { met } = this;
    if (met.count > 0) this.keepByOwnTokens(query, needs);
    this.table.rowsOfWhole(query.tagged.whole, (row) => met.add(row));
    met.sort();
    for (let at = 0; at < met.count; at++) visit(met.found[at] ?? 0);
  }

  /** Finds the rows that can still reach the need by the tokens they meet. */
  private search(query: BoundedName, needs: RowNeeds): void {
    const { lossBound, metRowBound, met, tokens } = this;
    const spare = 100 - needs.least;
    met.clear();
    lossBound.set(query, needs.sameDay);
    metRowBound.set(query, needs.sameDay);
    const essential = this.essentialCount(spare);
    if (essential > 0) this.addRows(essential, spare);
    else for (let row = 0; row < this.table.rows; row++) met.add(row);
    if (met.count === 0) return;
    for (let rank = 0; rank < tokens.count; rank++) {
      const token = tokens.at(rank);
      for (let which = 0; which < token.sourceCount; which++) {
        const source = token.sources[which];
        if (source !== undefined) noteAll(source, token.at, met);
      }
    }
    met.keep((row) => this.mayReach(row, needs));
  }

  /** Adds the rows that meet one of the essential tokens, and another where one is not enough. */
  private addRows(essential: number, spare: number): void {
    const { lossBound, metRowBound, met, tokens } = this;
    this.initialsDo = metRowBound.leastLossByInitials(this.initialRows === null ? 1 : MOSTLY) <= spare;
    if (!this.initialsDo) this.addInitialRows();
    for (let rank = 0; rank < essential; rank++) {
      const token = tokens.at(rank);
      if (token.cost === 0) continue;
      const alone = lossBound.leastLoss(token.bit) <= spare;
      const afters = this.aftersOf(rank, spare);
      for (let which = 0; which < token.sourceCount; which++) {
        const source = token.sources[which];
        if (source === undefined) continue;
        if (alone) addAll(source, met);
        else this.addShared(source, rank, afters);
      }
    }
  }

  /**
   * Tokens after this rank, as their bits, one of which any row meets besides this one: those that are enough beside it,
   * unless all others together are enough, too. A row that meets this one and another is worth nothing by that alone.
   */
  private aftersOf(rank: number, spare: number): number {
    const { lossBound, tokens } = this;
    const { bit, cost } = tokens.at(rank);
    if (cost <= SHORT || rank + 2 >= tokens.count || tokens.count > MOST_REMEMBERED) return EVERY;
    let enough = 0;
    let others = 0;
    for (let after = rank + 1; after < tokens.count; after++) {
      const other = tokens.at(after).bit;
      if (lossBound.leastLoss(bit | other) <= spare) enough |= other;
      else others |= other;
    }
    return lossBound.leastLoss(bit | others) <= spare ? enough | others : enough;
  }

  /** How many of the tokens are essential; 0 where no set of them is (a name of initials): then every row is a candidate. */
  private essentialCount(spare: number): number {
    const { tokens, lossBound } = this;
    let others = -1;
    for (let rank = 0; rank < tokens.count; rank++) {
      const token = tokens.at(rank);
      others &= ~token.bit;
      if (token.at < LAST_PLACE && lossBound.leastLoss(others) > spare) return rank + 1;
    }
    return 0;
  }

  /** Adds the rows of a source that one of the tokens after this rank meets as well. @param afters the bits of these */
  private addShared(source: Source, rank: number, afters: number): void {
    const { tokens, met, shared } = this;
    shared.begin(source);
    for (let after = rank + 1; after < tokens.count; after++) {
      const { sources, sourceCount, bit } = tokens.at(after);
      if ((bit & afters) === 0) continue;
      for (let which = 0; which < sourceCount; which++) {
        const other = sources[which];
        if (other === undefined) continue;
        if (this.mayShare(source, other)) shared.add(other, met);
      }
    }
    shared.end();
  }

  /** Adds those of `initialRows` that two of the tokens meet by initials. */
  private addInitialRows(): void {
    const { tokens, met, initialRows } = this;
    if (initialRows === null) return;
    for (let at = 0; at < initialRows.length; at++) {
      const initialRow = initialRows[at];
      if (initialRow === undefined) break;
      let meeting = 0;
      for (let rank = 0; rank < tokens.count; rank++)
        if ((tokens.at(rank).letter & initialRow.letters) !== 0) meeting++;
      if (meeting > 1) met.add(initialRow.row);
    }
  }

  /** Whether two sources may have a row in common that is not added for another two. */
  private mayShare(one: Source, other: Source): boolean {
    // A row that meets a word of the customer's too is added for that one.
    if (one.initial && other.initial) return this.initialsDo;
    return one.initial ? other.abbreviated : !other.initial || one.abbreviated;
  }

  /** Whether a row can reach its own need by what was noted of it. */
  private mayReach(row: number, needs: RowNeeds): boolean {
    const { metRowBound, met } = this;
    const asNoted = metRowBound.leastLossAsNoted(row, met);
    if (asNoted > 100 - needs.least) return false;
    const spare = 100 - needs.ofRow(row);
    return asNoted <= spare && metRowBound.leastLoss(needs.sameDayIn(row)) <= spare;
  }

  private keepByOwnTokens(query: QueryName, needs: RowNeeds): void {
    const { rowBound } = this;
    rowBound.prepare(query);
    this.met.keep((row) => {
      const spare = 100 - needs.ofRow(row);
      return rowBound.leastLoss(row, spare, needs.sameDayIn(row)) <= spare;
    });
  }
}

/** A row that is mostly initials. */
interface InitialRow {
  readonly row: number;
  /** `bitOfLetter` of all of them */
  readonly letters: number;
}

function rowsOfInitials(table: NameTable, { texts }: Vocabulary): readonly InitialRow[] | null {
  const letters = new Map<number, number>();
  for (const place of table.initialPlaces) {
    const row = table.rowOfPlace(place);
    if (table.shares.ofInitials(row) <= MOSTLY) continue;
    const letter = bitOfLetter(texts.at(table.token[place] ?? NONE).charCodeAt(0));
    letters.set(row, (letters.get(row) ?? 0) | letter);
  }
  const found = [...letters].map(([row, all]) => ({ row, letters: all }));
  return found.length > FEW ? null : found;
}

/** To search a list for a row takes as long as to go through so many, most of which were not met. */
const ROWS_OF_A_SEARCH = 32;

function addAll({ rows, from, to }: Source, met: MetRows): void {
  for (let at = from; at < to; at++) met.add((rows[at] ?? 0) >>> 8);
}

/** Notes for all rows that were added whether they meet the token at this place. */
function noteAll(source: Source, place: number, met: MetRows): void {
  const { rows, from, to, set, initial } = source;
  const { found, count } = met;
  if (to - from <= count * ROWS_OF_A_SEARCH) {
    for (let at = from; at < to; at++) {
      const noted = rows[at] ?? 0;
      met.note(noted >>> 8, place, noted & 255, initial);
    }
    return;
  }
  for (let which = 0; which < count; which++) {
    const row = found[which] ?? 0;
    if (set?.has(row) === false) continue;
    const at = placeOfRow(source, row);
    if (at !== -1) met.note(row, place, (rows[at] ?? 0) & 255, initial);
  }
}
