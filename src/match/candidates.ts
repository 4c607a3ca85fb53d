import type { NameTable } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import { LossBound } from './loss-bound.js';
import { inByte, MetRows } from './met-rows.js';
import type { NameParameters } from './model-parameters.js';
import { LAST_PLACE } from './query-marks.js';
import type { QueryName } from './query-name.js';
import { RowBound } from './row-bound.js';
import type { RowSet } from './row-set.js';
import { placeOfRow, SearchToken, type Source, Sources } from './search-token.js';

/**
 * Finds every row of a table whose name score can reach `need`, and some more: no row is left out but by a lower bound of
 * what it loses. Besides, every row whose whole name is the same, whatever it scores: the floor holds for those.
 *
 * The cheapest set of tokens whose absence alone costs more than the score can spare is essential. Every candidate meets
 * one of them, so that their postings hold all candidates; "Mohammed" is never walked first beside a rarer name. Where
 * one token is not enough, only the rows that it shares with a token behind it are added: those shared with one before
 * it were added there. Rows that can still reach the need by the tokens they meet (loss-bound.ts) are looked at token by
 * token (row-bound.ts), and what is left is visited.
 */
export class CandidateFinder {
  private readonly table: NameTable;
  private readonly sources: Sources;
  private readonly met: MetRows;
  private readonly lossBound: LossBound;
  private readonly rowBound: RowBound;
  /** those of the query that is looked for, and those of others, to be used again */
  private readonly tokens: SearchToken[] = [];
  private readonly spareTokens: SearchToken[] = [];

  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters) {
    this.table = table;
    this.sources = new Sources(table);
    this.met = new MetRows(table.rows);
    this.lossBound = new LossBound(parameters);
    this.rowBound = new RowBound(table, vocabulary, parameters);
  }

  /** Calls `visit` once for each candidate row, in the order of the table. */
  find(query: QueryName, need: number, visit: (row: number) => void): void {
    if (need <= 0) {
      // No score is below 0, whatever a name loses.
      for (let row = 0; row < this.table.rows; row++) visit(row);
      return;
    }
    const { met } = this;
    met.clear();
    this.search(query, 100 - need);
    if (met.found.length > 0) this.keepByOwnTokens(query, 100 - need);
    this.table.rowsOfWhole(query.tagged.whole, (row) => met.add(row));
    if (met.found.length > 1) met.found.sort(ascending);
    for (const row of met.found) visit(row);
  }

  private search(query: QueryName, spare: number): void {
    const { lossBound, met, tokens } = this;
    this.setTokens(query);
    lossBound.set(query);
    const essential = essentialCount(tokens, lossBound, spare);
    if (essential === 0) {
      for (let row = 0; row < this.table.rows; row++) met.add(row);
      return;
    }
    for (let rank = 0; rank < essential; rank++) {
      const token = tokens[rank];
      if (token === undefined || token.cost === 0) continue;
      const alone = lossBound.leastLoss(token.bit) <= spare;
      for (const source of token.sources)
        if (alone) addAll(source, met);
        else this.addShared(source, rank);
    }
    if (met.found.length === 0) return;
    for (const token of tokens) for (const source of token.sources) noteAll(source, token.at, met);
    met.keep((row) => {
      const mask = met.maskOf(row);
      const loss = lossBound.leastLoss(mask);
      return loss <= spare && loss + lossBound.leastUnlikeness(met, row, mask) <= spare;
    });
  }

  /** Adds the rows of a source that one of the tokens after this rank meets as well. */
  private addShared(source: Source, rank: number): void {
    const { tokens, met } = this;
    for (let after = rank + 1; after < tokens.length; after++)
      for (const other of tokens[after]?.sources ?? []) addCommon(source, other, met);
  }

  private keepByOwnTokens(query: QueryName, spare: number): void {
    const { rowBound } = this;
    rowBound.prepare(query);
    this.met.keep((row) => rowBound.leastLoss(row, spare) <= spare);
  }

  /** The tokens to search by, the cheapest first; initials and cut tokens go with everything and are left out. */
  private setTokens(query: QueryName): void {
    const { tokens, spareTokens } = this;
    spareTokens.push(...tokens.splice(0));
    for (let at = 0; at < query.tokens.length; at++) {
      const token = query.tokens[at];
      if (token === undefined || token.prefix) continue;
      const initial = this.rowBound.initials[token.tagged.form.text.charCodeAt(0) & 127];
      const searched = spareTokens.pop() ?? new SearchToken();
      searched.set(query, at, this.sources, initial);
      tokens.push(searched);
    }
    if (tokens.length > 1) tokens.sort(byCost);
  }
}

/** Of the rows of a set nobody noted how alike they are. */
const EQUAL = inByte(1);
/** Walking a row of a list costs about as much as a step of searching it. */
const STEPS_OF_A_SEARCH = 6;

function addAll({ rows, set }: Source, met: MetRows): void {
  set?.forEach((row) => {
    met.add(row);
  });
  for (let at = 0; at < rows.length; at++) met.add((rows[at] ?? 0) >>> 8);
}

/** Adds the rows that both sources have. */
function addCommon(one: Source, other: Source, met: MetRows): void {
  if (one.set !== null && other.set !== null) addCommonOfSets(one.set, other.set, met);
  else if (one.set !== null) addListed(other, one.set, met);
  else if (other.set !== null) addListed(one, other.set, met);
  else if (one.count <= other.count) addCommonOfLists(one, other, met);
  else addCommonOfLists(other, one, met);
}

function addCommonOfSets(one: RowSet, other: RowSet, met: MetRows): void {
  const [a, b] = [one.words, other.words];
  for (let at = 0; at < a.length; at++)
    for (let both = (a[at] ?? 0) & (b[at] ?? 0); both !== 0; both &= both - 1)
      met.add((at << 5) | (31 - Math.clz32(both & -both)));
}

function addListed({ rows }: Source, set: RowSet, met: MetRows): void {
  for (let at = 0; at < rows.length; at++) {
    const row = (rows[at] ?? 0) >>> 8;
    if (set.has(row)) met.add(row);
  }
}

/** Of a short list each row is looked for in the long one; lists of like length are gone through side by side. */
function addCommonOfLists(short: Source, long: Source, met: MetRows): void {
  const [a, b] = [short.rows, long.rows];
  if (a.length * STEPS_OF_A_SEARCH < b.length) {
    for (let at = 0; at < a.length; at++) {
      const row = (a[at] ?? 0) >>> 8;
      if (placeOfRow(long, row) !== -1) met.add(row);
    }
    return;
  }
  for (let at = 0, beside = 0; at < a.length && beside < b.length; ) {
    const row = (a[at] ?? 0) >>> 8;
    const difference = row - ((b[beside] ?? 0) >>> 8);
    if (difference === 0) met.add(row);
    if (difference <= 0) at++;
    if (difference >= 0) beside++;
  }
}

/** Notes for all rows that were added whether they meet the token at this place. */
function noteAll(source: Source, place: number, met: MetRows): void {
  const { rows, set } = source;
  const { found } = met;
  if (set === null && rows.length <= found.length * STEPS_OF_A_SEARCH) {
    for (let at = 0; at < rows.length; at++) {
      const noted = rows[at] ?? 0;
      met.note(noted >>> 8, place, noted & 255);
    }
    return;
  }
  for (let which = 0; which < found.length; which++) {
    const row = found[which] ?? 0;
    if (set !== null) {
      if (set.has(row)) met.note(row, place, EQUAL);
      continue;
    }
    const at = placeOfRow(source, row);
    if (at !== -1) met.note(row, place, (rows[at] ?? 0) & 255);
  }
}

/** How many of the tokens are essential; 0 where no set of them is (a name of initials): then every row is a candidate. */
function essentialCount(tokens: readonly SearchToken[], bound: LossBound, spare: number): number {
  let others = -1;
  for (let rank = 0; rank < tokens.length; rank++) {
    const token = tokens[rank];
    if (token === undefined) break;
    others &= ~token.bit;
    if (token.at < LAST_PLACE && bound.leastLoss(others) > spare) return rank + 1;
  }
  return 0;
}

function byCost(a: SearchToken, b: SearchToken): number {
  return a.cost - b.cost || a.at - b.at;
}

function ascending(a: number, b: number): number {
  return a - b;
}
