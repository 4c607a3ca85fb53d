import type { ReportOptions, RunFacts } from './reporter.js';
import { counted, type Tally } from './tally.js';

/** Rows that a run had and that were not kept, so that a report made of it later cannot show them. */
export interface NotKept {
  readonly rejected: number;
  /** customers who have nothing but pairs set aside */
  readonly set_aside: number;
  readonly none: number;
  /** at least so many, if nothing states how many rows of which kind there were */
  readonly unknown: number;
}

/** Adds the rows that were not kept to those that were: a report counts the rows of its run. */
export function countNotKept(tally: Tally, run: RunFacts): void {
  const { rejected = 0, set_aside = 0, none = 0 } = run.notKept?.() ?? {};
  tally.rows += rejected + set_aside + none;
  tally.status.rejected += rejected;
  tally.status.set_aside += set_aside;
  tally.status.none += none;
}

/**
 * What a report lacks of what it would hold if its run had written it; null if nothing. Rows without a match belong
 * there only with `all`. To be asked when the rows have ended.
 */
export function notKeptText(run: RunFacts, { all }: Pick<ReportOptions, 'all'>): string | null {
  const { rejected = 0, set_aside = 0, none = 0, unknown = 0 } = run.notKept?.() ?? {};
  const kinds = [
    rejected === 0
      ? []
      : counted(rejected, 'row that could not be screened', 'rows that could not be screened'),
    set_aside === 0
      ? []
      : counted(
          set_aside,
          'customer with nothing but pairs set aside',
          'customers with nothing but pairs set aside',
        ),
    !all || none === 0 ? [] : counted(none, 'row without a match', 'rows without a match'),
    unknown === 0 ? [] : `at least ${counted(unknown, 'row')} of which nothing is known`,
  ].flat();
  if (kinds.length === 0) return null;
  return `The run was kept without these rows, so they are not in this report: ${kinds.join(', ')}`;
}
