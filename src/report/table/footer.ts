import { cutTo } from '../display-width.js';
import type { ReportOptions, RunFacts } from '../reporter.js';
import { visible } from '../sanitise.js';
import { counted, grouped, type Tally } from '../tally.js';

const BANDS = ['strong', 'likely', 'possible'] as const;

/** The counts below the table; without a match the whole table is its first line. */
export function footer(tally: Tally, run: RunFacts, options: ReportOptions, afterEntries: boolean): string {
  const lines = [headline(tally, run, options), listLine(tally), notShown(tally, options)]
    .filter((line) => line !== '')
    .join('\n');
  return `${afterEntries ? '\n' : ''}${lines}\n`;
}

function headline(tally: Tally, run: RunFacts, { painter }: ReportOptions): string {
  const rows = counted(tally.rows, 'row');
  const matched = BANDS.reduce((sum, band) => sum + tally.bands[band], 0);
  if (matched === 0)
    return `No match at or above ${run.threshold} in ${rows} on ${counted(run.lists.length, 'list')}.`;
  const bands = BANDS.filter((band) => tally.bands[band] > 0)
    .map((band) => painter[band](`${grouped(tally.bands[band])} ${band}`))
    .join(' · ');
  const customers = tally.status.open + tally.status.confirmed;
  return `${counted(customers, 'customer')} of ${rows} may be ${counted(matched, 'listed party', 'listed parties')}: ${bands}`;
}

function listLine(tally: Tally): string {
  if (tally.lists.size === 0) return '';
  const counts = [...tally.lists].map(([list, matches]) => `${cutTo(visible(list), 40)} ${grouped(matches)}`);
  return `Entries by list: ${counts.join(' · ')}`;
}

function notShown(tally: Tally, options: ReportOptions): string {
  const parts = [
    [tally.setAside, 'set aside'],
    [tally.dismissed, 'dismissed'],
    [tally.status.rejected, tally.status.rejected === 1 ? 'row rejected' : 'rows rejected'],
  ] as const;
  const present = parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${grouped(number)} ${word}`);
  if (present.length === 0) return '';
  return `${options.all ? 'Also' : 'Not shown'}: ${present.join(' · ')}${options.all ? '' : ' (--all shows them)'}`;
}
