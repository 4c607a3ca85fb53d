import type { ScreenedRow } from '../../match/screened-row.js';
import { Problem } from '../../problem.js';
import type { RunCounts } from '../../report/decode-run.js';
import type { RunFacts } from '../../report/reporter.js';
import { counted } from '../../report/tally.js';

/** What the JSON report or the manifest of a run states, for comparison with its rows. */
export interface StatedRun {
  /** of the JSON report, for messages */
  readonly file: string;
  readonly facts: RunFacts;
  readonly counts: RunCounts;
}

/**
 * Passes on the rows of a kept run as long as they can belong to the run that was stated. Rows with a match are kept
 * with and without `--all`, so a cut file is noticed as well.
 * @param name what messages call the rows
 * @throws Problem ('input') for a row that cannot belong to that run, and at the end if there are fewer rows than it
 * had
 */
export async function* rowsOfRun(
  rows: AsyncIterable<ScreenedRow>,
  name: string,
  { file, facts, counts }: StatedRun,
): AsyncGenerator<ScreenedRow> {
  const seen: Record<ScreenedRow['status'], number> = {
    open: 0,
    confirmed: 0,
    dismissed: 0,
    set_aside: 0,
    none: 0,
    rejected: 0,
  };
  const lists = new Set(facts.lists.map(({ list }) => list));
  for await (const row of rows) {
    seen[row.status] += 1;
    const why = strange(row, facts, lists);
    if (why !== null) throw another(name, `row ${row.row} ${why}`, file);
    if (seen[row.status] > counts[row.status])
      throw another(
        name,
        `it has more than ${counted(counts[row.status], 'row')} that are "${row.status}"`,
        file,
      );
    yield row;
  }
  for (const status of ['open', 'confirmed'] as const)
    if (seen[status] < counts[status])
      throw new Problem(
        'input',
        `holds ${counted(seen[status], 'row')} that are "${status}", and the run had ${counts[status]}: it was cut off, or is of another run`,
        { file: name, hint: `the run is that of ${file}` },
      );
}

function strange(
  row: ScreenedRow,
  { headers, threshold }: RunFacts,
  lists: ReadonlySet<string>,
): string | null {
  // A row with more or fewer cells than the header is rejected, and has its own.
  if (row.status === 'rejected') return null;
  const own = row.input.map(([header]) => header);
  if (own.length !== headers.length || own.some((header, at) => header !== headers[at]))
    return 'has other columns';
  for (const { list, score } of row.matches) {
    if (!lists.has(list)) return `has a match on ${list}, which that run did not screen`;
    if (threshold !== null && score < threshold)
      return `has a match below the threshold of that run (${threshold})`;
  }
  return null;
}

function another(name: string, why: string, file: string): Problem {
  return new Problem('input', `is not of the run of ${file}: ${why}`, {
    file: name,
    hint: 'name the JSON report that the same run wrote',
  });
}
