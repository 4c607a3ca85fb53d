import type { NameTable } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import { LossBound } from './loss-bound.js';
import { inByte, MetRows } from './met-rows.js';
import type { NameParameters } from './model-parameters.js';
import { LAST_PLACE } from './query-marks.js';
import type { QueryName } from './query-name.js';
import { RowBound } from './row-bound.js';
import type { RowSet } from './row-set.js';
import { SearchToken, type Source, Sources } from './search-token.js';

/**
 * Finds every row of a table whose name score can reach `need`, and some more: no row is left out but by a lower bound of
 * what it loses. Besides, every row whose whole name is the same, whatever it scores: the floor holds for those.
 *
 * The cheapest set of tokens whose absence alone costs more than the score can spare is essential. Every candidate meets
 * one of them, so that their postings hold all candidates; "Mohammed" is never walked first beside a rarer name. Where
 * one token is not enough, only rows that meet another one too are met, which sets of rows tell for the common names.
 * Rows that can still reach the need by the tokens they meet (loss-bound.ts) are looked at token by token
 * (row-bound.ts), and what is left is visited.
 */
export class CandidateFinder {
  private readonly table: NameTable;
  private readonly sources: Sources;
  private readonly met: MetRows;
  private readonly lossBound: LossBound;
  private readonly rowBound: RowBound;

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
    const { lossBound, met } = this;
    const tokens = this.searchTokens(query);
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
      const partners = alone ? null : partnersAfter(tokens, rank);
      for (const source of token.sources) this.meetAll(source, token.at, partners);
    }
    if (met.found.length === 0) return;
    for (let rank = essential; rank < tokens.length; rank++) this.complete(tokens[rank]);
    met.keep((row) => {
      const mask = met.maskOf(row);
      const loss = lossBound.leastLoss(mask);
      return loss <= spare && loss + lossBound.leastUnlikeness(met, row, mask) <= spare;
    });
  }

  /** Meets the rows of the source; of two common names, those that hold one of the partners' as well. */
  private meetAll({ rows, set }: Source, place: number, partners: readonly RowSet[] | null): void {
    const { met } = this;
    if (set !== null && partners !== null) this.meetBoth(set, place, partners);
    else if (set !== null) {
      set.forEach((row) => {
        met.meet(row, place, EQUAL);
      });
    } else
      for (let at = 0; at < rows.length; at++) {
        const noted = rows[at] ?? 0;
        met.meet(noted >>> 8, place, noted & 255);
      }
  }

  private meetBoth(set: RowSet, place: number, partners: readonly RowSet[]): void {
    const { met } = this;
    // What was met through another token may hold none of the partners.
    this.note(set, place);
    const { words } = set;
    for (let at = 0; at < words.length; at++) {
      const own = words[at] ?? 0;
      if (own === 0) continue;
      let others = 0;
      for (const partner of partners) others |= partner.words[at] ?? 0;
      for (let both = own & others; both !== 0; both &= both - 1)
        met.meet((at << 5) | (31 - Math.clz32(both & -both)), place, EQUAL);
    }
  }

  /** Notes the token for the rows that were met already. */
  private complete(token: SearchToken | undefined): void {
    if (token === undefined) return;
    const { met } = this;
    for (const { rows, set } of token.sources)
      if (set !== null) this.note(set, token.at);
      else
        for (let at = 0; at < rows.length; at++) {
          const noted = rows[at] ?? 0;
          met.meetAgain(noted >>> 8, token.at, noted & 255);
        }
  }

  private note(set: RowSet, place: number): void {
    const { met } = this;
    const { found } = met;
    for (let at = 0; at < found.length; at++) {
      const row = found[at] ?? 0;
      if (set.has(row)) met.meet(row, place, EQUAL);
    }
  }

  private keepByOwnTokens(query: QueryName, spare: number): void {
    const { rowBound } = this;
    rowBound.prepare(query);
    this.met.keep((row) => rowBound.leastLoss(row, spare) <= spare);
  }

  /** The tokens to search by, the cheapest first; initials and cut tokens go with everything and are left out. */
  private searchTokens(query: QueryName): SearchToken[] {
    const tokens: SearchToken[] = [];
    for (let at = 0; at < query.tokens.length; at++) {
      const token = query.tokens[at];
      if (token === undefined || token.prefix) continue;
      const initial = this.rowBound.initials[token.tagged.form.text.charCodeAt(0) & 127];
      tokens.push(new SearchToken(query, at, this.sources, initial));
    }
    return tokens.length > 1 ? tokens.sort(byCost) : tokens;
  }
}

/** Of the rows of a set nobody noted how alike they are. */
const EQUAL = inByte(1);

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

/** Where a row can meet a further token behind this one: null where only its own tokens could tell. */
function partnersAfter(tokens: readonly SearchToken[], rank: number): readonly RowSet[] | null {
  const sets: RowSet[] = [];
  for (let after = rank + 1; after < tokens.length; after++)
    for (const { set } of tokens[after]?.sources ?? []) {
      if (set === null) return null;
      sets.push(set);
    }
  return sets;
}

function byCost(a: SearchToken, b: SearchToken): number {
  return a.cost - b.cost || a.at - b.at;
}

function ascending(a: number, b: number): number {
  return a - b;
}
