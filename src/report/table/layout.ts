import { cutTo, displayWidth, padding, wrapTo } from '../display-width.js';
import type { ReportOptions } from '../reporter.js';
import { isolated } from '../sanitise.js';
import { signed } from '../screen-columns.js';
import type { Cell, Entry, Tone } from './entry.js';
import { type ExplainedMatch, faredAlike } from './explain.js';

/** From this width on there is space for the comparison and the programme beside the names. */
const ROOMY = 110;
const GAP = '  ';
/** the least width of a column, and the most that `wide` pads to (longer cells push the rest of their line) */
const LEAST = 8;
const MOST = 120;

interface Column {
  readonly title: string;
  readonly cell: (entry: Entry) => Cell;
  readonly align?: 'right';
  /** shares the remaining width; other columns take what their texts need */
  readonly flexible?: true;
  /** the most columns it takes, unless `wide` */
  readonly cap?: number;
  /** the fewest columns it takes if more entries may follow than were examined */
  readonly steady?: number;
}

const plain = (text: string): Cell => ({ text, tone: 'plain' });
const dim = (text: string): Cell => ({ text, tone: 'dim' });

const ROW: Column = { title: 'Row', cell: ({ row }) => dim(row), align: 'right', cap: 7, steady: 7 };
const CUSTOMER: Column = { title: 'Customer', cell: ({ customer }) => plain(customer), flexible: true };
const LISTED: Column = {
  title: 'Listed as',
  cell: ({ listed }) => ({ text: listed, tone: 'bold' }),
  flexible: true,
};
const SCORE: Column = {
  title: 'Score',
  cell: ({ score, band }) => ({ text: score, tone: band.tone }),
  align: 'right',
  cap: 5,
  steady: 5,
};
const BAND: Column = { title: 'Band', cell: ({ band }) => band, cap: 9, steady: 9 };
const LISTS: Column = { title: 'Lists', cell: ({ lists }) => plain(lists), cap: 16, steady: 12 };
const ID: Column = { title: 'Id', cell: ({ id }) => dim(id), cap: 12 };
const DOB: Column = { title: 'DOB', cell: ({ dob }) => dob, cap: 9, steady: 9 };
const COUNTRY: Column = { title: 'Country', cell: ({ country }) => country, cap: 9, steady: 9 };
const EFFECT: Column = { title: 'Effect', cell: ({ effect }) => plain(effect), cap: 8, steady: 8 };
const PROGRAMME: Column = {
  title: 'Programme',
  cell: ({ programmes }) => dim(programmes),
  flexible: true,
  cap: 20,
};
const ENTITY: Column = { title: 'Entry', cell: ({ entityIds }) => dim(entityIds), flexible: true };

const NARROW: readonly Column[] = [ROW, CUSTOMER, LISTED, SCORE, BAND, LISTS];
const BROAD: readonly Column[] = [
  ROW,
  ID,
  CUSTOMER,
  LISTED,
  SCORE,
  BAND,
  LISTS,
  DOB,
  COUNTRY,
  EFFECT,
  PROGRAMME,
];

/** Writes one entry as its lines, each ended by a line feed; `header` goes before the first. */
export interface EntryWriter {
  (entry: Entry): string;
  readonly header: string;
}

/**
 * Chooses the columns by the terminal's width, and the width of each by the first entries. Below 110 columns the
 * comparison and the programme move to a second line, so that 80 columns hold everything.
 *
 * @param whole whether the sample is complete, so that no column need be wider than its texts
 */
export function layoutFor(sample: readonly Entry[], whole: boolean, options: ReportOptions): EntryWriter {
  const narrow = !options.wide && options.width < ROOMY;
  const columns = (options.wide ? [...BROAD, ENTITY] : narrow ? NARROW : BROAD).filter(
    (column) => column !== ID || sample.some(({ id }) => id !== ''),
  );
  const natural = naturalWidths(columns, sample);
  const widths = options.wide
    ? natural
    : fitted(columns, whole ? natural : steady(columns, natural), options.width);
  const indent = (widths[0] ?? 0) + GAP.length;
  const below = options.wide ? Number.POSITIVE_INFINITY : options.width - indent;
  const line = (cells: readonly Cell[]): string => {
    const parts = columns.map((column, index) => {
      const width = widths[index] ?? 0;
      const { text, tone } = cells[index] ?? plain('');
      const cut = options.wide ? text : cutTo(text, width);
      const painted = paint(options, tone, cut);
      return column.align === 'right' ? padding(cut, width) + painted : painted + padding(cut, width);
    });
    return `${parts.join(GAP).trimEnd()}\n`;
  };
  const write = (entry: Entry): string => {
    const rest = narrow ? [detail(entry)] : [];
    for (const note of entry.notes) rest.push([plain(note)]);
    const margin = ' '.repeat(indent);
    return (
      line(columns.map(({ cell }) => cell(entry))) +
      rest
        .filter((cells) => cells.length > 0)
        .map((cells) => `${margin}${joined(cells, below, options)}\n`)
        .join('') +
      explanation(entry, indent, options)
    );
  };
  return Object.assign(write, { header: line(columns.map(({ title }) => dim(title))) });
}

/** The second line of an entry on a narrow terminal. */
function detail(entry: Entry): readonly Cell[] {
  return [
    dim(entry.id),
    entry.dob.text === '' ? dim('') : { ...entry.dob, text: `DOB ${entry.dob.text}` },
    entry.country.text === '' ? dim('') : { ...entry.country, text: `country ${entry.country.text}` },
    plain(entry.effect),
    dim(entry.programmes),
  ].filter(({ text }) => text !== '');
}

/** Cells in one line, separated by dots, cut at `width`. */
function joined(cells: readonly Cell[], width: number, options: ReportOptions): string {
  let left = width;
  let text = '';
  for (const cell of cells) {
    const separator = text === '' ? '' : ' · ';
    if (left - separator.length < 2) break;
    const cut = options.wide ? cell.text : cutTo(cell.text, left - separator.length);
    text += paint(options, 'dim', separator) + paint(options, cell.tone, cut);
    left -= separator.length + displayWidth(cut);
  }
  return text;
}

function explanation(entry: Entry, indent: number, options: ReportOptions): string {
  const margin = ' '.repeat(indent);
  const room = options.wide ? Number.POSITIVE_INFINITY : Math.max(20, options.width - indent);
  const lines = entry.explanations.flatMap((match, at) => {
    const before = entry.explanations[at - 1];
    const told = before !== undefined && faredAlike(match, before);
    return [
      ...entryLines(match, room, options),
      ...(told
        ? [options.painter.dim('compared and scored as the entry above')]
        : scoreLines(match, room, options)),
      ...(match.url === null ? [] : wrapTo(match.url, room).map((text) => options.painter.dim(text))),
    ];
  });
  if (lines.length > 0) lines.push('');
  return lines.map((text) => `${`${margin}${text}`.trimEnd()}\n`).join('');
}

/** Who the entry is. */
function entryLines(match: ExplainedMatch, room: number, { painter }: ReportOptions): readonly string[] {
  return [
    ...wrapTo(match.title, room).map((text) => painter.bold(isolated(text))),
    ...(match.details === '' ? [] : wrapTo(match.details, room)).map((text) => painter.dim(isolated(text))),
  ];
}

/** What was compared, with the result. */
function scoreLines(match: ExplainedMatch, room: number, options: ReportOptions): readonly string[] {
  const { painter } = options;
  const compared = match.comparison.map(({ field, agreement, text }) => ({
    text: `${field} ${text}`,
    tone: agreement === null ? ('plain' as const) : AGREEMENT_TONES[agreement],
  }));
  return [
    joined(compared.slice(0, 3), room, options),
    joined(compared.slice(3), room, options),
    ...match.parts.flatMap(({ points, feature, text }) => {
      const lead = `${signed(points).padStart(6)}  ${feature.padEnd(13)} `;
      const [first = '', ...more] = wrapTo(text, Math.max(12, room - lead.length));
      const tone = points < 0 ? painter.conflict : painter.agree;
      return [
        (tone(lead.slice(0, 6)) + lead.slice(6) + isolated(first)).trimEnd(),
        ...more.map((rest) => ' '.repeat(lead.length) + isolated(rest)),
      ];
    }),
    `${`=${match.score.toFixed(1)}`.padStart(6)}`,
  ];
}

const AGREEMENT_TONES = { agree: 'agree', near: 'dim', conflict: 'conflict', absent: 'dim' } as const;

function paint(options: ReportOptions, tone: Tone, text: string): string {
  const safe = isolated(text);
  return tone === 'plain' || text === '' ? safe : options.painter[tone](safe);
}

function naturalWidths(columns: readonly Column[], sample: readonly Entry[]): readonly number[] {
  return columns.map(({ title, cell }) =>
    Math.max(displayWidth(title), ...sample.map((entry) => displayWidth(cell(entry).text, MOST))),
  );
}

/** The widths for columns whose later texts are not known yet. */
function steady(columns: readonly Column[], natural: readonly number[]): readonly number[] {
  return columns.map((column, index) =>
    column.flexible ? MOST : Math.max(natural[index] ?? 0, column.steady ?? 0),
  );
}

/** Fixed columns get what they need; the flexible ones share the rest, none more than it needs. */
function fitted(columns: readonly Column[], needs: readonly number[], width: number): readonly number[] {
  const natural = needs.map((each, index) => Math.min(each, columns[index]?.cap ?? width));
  const widths = columns.map((column, index) => (column.flexible ? LEAST : (natural[index] ?? 0)));
  const flexible = columns.flatMap((column, index) => (column.flexible ? [index] : []));
  let left = width - GAP.length * (columns.length - 1) - widths.reduce((sum, each) => sum + each, 0);
  while (left > 0) {
    const hungry = flexible.filter((index) => (widths[index] ?? 0) < (natural[index] ?? 0));
    if (hungry.length === 0) break;
    for (const index of hungry) {
      if (left === 0) break;
      widths[index] = (widths[index] ?? 0) + 1;
      left--;
    }
  }
  return widths;
}
