import { cutTo, displayWidth, wrapTo } from '../display-width.js';
import { notKeptText } from '../not-kept.js';
import type { ReportOptions, RunFacts } from '../reporter.js';
import { errorText } from '../run-object.js';
import { visible } from '../sanitise.js';
import { counted, grouped, setAsideText, type Tally } from '../tally.js';
import type { Tone } from './entry.js';

const BANDS = ['strong', 'likely', 'possible'] as const;

interface Item {
  readonly text: string;
  readonly tone?: Exclude<Tone, 'plain'>;
}

/** The counts below the table; without a match, the first of these lines is the whole report. */
export function footer(tally: Tally, run: RunFacts, options: ReportOptions): string {
  const lines = [
    ...brokenOff(run, options),
    ...lacking(run, options),
    ...headline(tally, run, options),
    ...byList(tally, options),
    ...changes(tally, options),
    ...notShown(tally, options),
  ];
  return `${lines.join('\n')}\n`;
}

function brokenOff(run: RunFacts, options: ReportOptions): readonly string[] {
  const width = options.wide ? Number.POSITIVE_INFINITY : options.width;
  return (run.errors?.() ?? []).flatMap((error) =>
    wrapTo(`BROKEN OFF, the rows behind it were not screened: ${visible(errorText(error))}`, width).map(
      options.painter.conflict,
    ),
  );
}

function lacking(run: RunFacts, options: ReportOptions): readonly string[] {
  const text = notKeptText(run, options);
  const width = options.wide ? Number.POSITIVE_INFINITY : options.width;
  return text === null ? [] : wrapTo(`${text}.`, width);
}

function headline(tally: Tally, run: RunFacts, options: ReportOptions): readonly string[] {
  const rows = counted(tally.rows, 'row');
  const matched = BANDS.reduce((sum, band) => sum + tally.bands[band], 0);
  const undecided = tally.matches.dismissed === 0 ? '' : ' that is not dismissed';
  if (matched === 0) return [`No match${undecided}${least(run)} in ${screenedRows(tally)}${where(run)}.`];
  const customers = counted(tally.status.open + tally.status.confirmed, 'customer');
  const listed = counted(matched, 'listed party', 'listed parties');
  const bands = BANDS.filter((band) => tally.bands[band] > 0);
  return flowed(
    `${customers} of ${rows} may be ${listed}: `,
    bands.map((band) => ({ text: `${grouped(tally.bands[band])} ${band}`, tone: band })),
    options,
  );
}

/** Says nothing about rows that could not be screened. */
function screenedRows({ rows, status }: Tally): string {
  if (status.rejected === 0) return counted(rows, 'row');
  return `the ${grouped(rows - status.rejected)} of ${counted(rows, 'row')} that could be screened`;
}

function least({ threshold }: RunFacts): string {
  return threshold === null ? '' : ` at or above ${threshold}`;
}

function where({ lists }: RunFacts): string {
  return lists.length === 0 ? '' : ` on ${counted(lists.length, 'list')}`;
}

function byList(tally: Tally, options: ReportOptions): readonly string[] {
  if (tally.lists.size === 0) return [];
  const counts = [...tally.lists].map(([list, entries]) => ({
    text: `${cutTo(visible(list), 40)} ${grouped(entries)}`,
  }));
  return flowed('Entries by list: ', counts, options);
}

const CHANGES = ['new', 'changed', 'unchanged'] as const;

function changes(tally: Tally, options: ReportOptions): readonly string[] {
  if (CHANGES.every((status) => tally.changes[status] === 0)) return [];
  const parts = CHANGES.map((status) => {
    const hidden = tally.changes[status] > 0 && options.only?.has(status) === false ? ' (not shown)' : '';
    return { text: `${grouped(tally.changes[status])} ${status}${hidden}` };
  });
  return flowed('Since the earlier run: ', parts, options);
}

function notShown(tally: Tally, options: ReportOptions): readonly string[] {
  const rejected = tally.status.rejected;
  const parts = [
    { count: tally.setAside, text: setAsideText(tally) },
    { count: tally.matches.dismissed, text: `${grouped(tally.matches.dismissed)} dismissed` },
    { count: rejected, text: `${counted(rejected, 'row')} rejected` },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return [];
  if (options.all) return flowed('Also: ', parts, options);
  return flowed('Not shown without --all: ', parts, options);
}

/** Items after a heading, separated by dots, on as many lines as the width requires. */
function flowed(lead: string, items: readonly Item[], options: ReportOptions): readonly string[] {
  const width = options.wide ? Number.POSITIVE_INFINITY : options.width;
  const lines: string[] = [];
  let line = lead;
  let used = displayWidth(lead);
  items.forEach(({ text, tone }, index) => {
    const columns = displayWidth(text);
    const separator = index === 0 ? '' : ' · ';
    if (used + separator.length + columns > width) {
      lines.push(line.trimEnd());
      line = '  ';
      used = line.length;
    } else {
      line += separator;
      used += separator.length;
    }
    line += tone === undefined ? text : options.painter[tone](text);
    used += columns;
  });
  return [...lines, line];
}
