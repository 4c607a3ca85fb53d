import type {
  Match,
  MatchDecision,
  ScoredPair,
  ScreenedCustomer,
  ScreenedRow,
  SetAside,
} from '../match/screened-row.js';
import { ownershipOf } from '../ownership/assess.js';
import { changeText, effects, matchStatus, settleText, shownMatches, unique } from './presentation.js';
import type { ReportOptions } from './reporter.js';

/** One line of a flat report (CSV, spreadsheet): a row, and the match or the pair set aside that the line is about. */
export interface ReportLine {
  readonly row: ScreenedRow;
  readonly match: Match | null;
  readonly setAside: SetAside | null;
  /** matches of the row that are shown */
  readonly shown: readonly Match[];
  /** their lists, the same on every line of the row: looked for on each, they would take the square of the matches */
  readonly lists: string;
}

export interface ScreenColumn {
  readonly name: string;
  /** columns a spreadsheet gives it */
  readonly width: number;
  /** an empty text where the line has nothing of the kind */
  readonly value: (line: ReportLine, headers: readonly string[]) => string | number;
}

/**
 * The lines for a row: one per match, or one per customer; rows without a match and pairs set aside only with `all`.
 */
export function reportLines(
  row: ScreenedRow,
  options: Pick<ReportOptions, 'all' | 'only' | 'oneRowPerCustomer'>,
): readonly ReportLine[] {
  if (row.status === 'rejected' || (row.status === 'none' && row.setAside.length === 0))
    return options.all ? [{ row, match: null, setAside: null, shown: [], lists: '' }] : [];
  const shown = shownMatches(row, options);
  const lists = unique(shown.map(({ list }) => list)).join(JOIN);
  const lines: ReportLine[] = shown.map((match) => ({ row, match, setAside: null, shown, lists }));
  if (options.all)
    lines.push(...row.setAside.map((setAside) => ({ row, match: null, setAside, shown, lists })));
  return options.oneRowPerCustomer ? lines.slice(0, 1) : lines;
}

const JOIN = '; ';

/**
 * The columns after the customer's own. `screen_matches` and `screen_lists` describe the customer, all others the match
 * of the line, so that a single line per customer keeps its whole best match and still says how many there are and
 * where.
 */
export const SCREEN_COLUMNS: readonly ScreenColumn[] = [
  { name: 'screen_row', width: 9, value: ({ row }) => row.row },
  { name: 'screen_status', width: 12, value: status },
  { name: 'screen_matches', width: 9, value: ({ shown }) => shown.length },
  { name: 'screen_score', width: 9, value: (line) => pair(line)?.score ?? '' },
  ofMatch('screen_band', 10, (match) => match.band),
  ofPair('screen_list', 18, (found) => found.list),
  ofPair('screen_entity_id', 22, (found) => found.entityId),
  ofPair('screen_entity_type', 13, (found) => found.entityType),
  ofPair('screen_listed_name', 32, (found) => found.name),
  ofPair('screen_primary_name', 32, (found) => found.primaryName),
  ofMatch('screen_name_quality', 12, (match) => match.nameQuality),
  ofPair('screen_listed_dob', 16, ({ details }) => texts(details.birthDates)),
  ofPair('screen_listed_countries', 18, ({ details }) => texts(details.countries)),
  ofPair('screen_listed_identifiers', 28, ({ details }) =>
    unique(details.identifiers.map(({ type, value }) => `${type} ${value}`)).join(JOIN),
  ),
  ofPair('screen_customer_name', 32, (found) => found.customerName),
  ofMatch('screen_role', 12, (match) => match.role ?? ''),
  ofMatch('screen_programmes', 28, (match) => unique(match.programmes).join(JOIN)),
  ofMatch('screen_effects', 12, (match) => effects(match).join(JOIN)),
  ofPair('screen_name_parts', 12, (found) => found.comparison.nameParts),
  ofPair('screen_type', 10, (found) => found.comparison.type),
  ofPair('screen_dob', 10, (found) => found.comparison.dob),
  ofPair('screen_country', 10, (found) => found.comparison.country),
  ofPair('screen_gender', 10, (found) => found.comparison.gender),
  ofPair('screen_identifier', 10, (found) => found.comparison.identifier),
  { name: 'screen_party', width: 8, value: ({ match }) => match?.party ?? '' },
  {
    name: 'screen_lists',
    width: 24,
    value: ({ lists }) => lists,
  },
  ofMatch('screen_to_settle', 40, settleText),
  ofPair('screen_delisting', 14, ({ details }) =>
    details.unconfirmedDelisting === null ? '' : 'unconfirmed',
  ),
  ofMatch('screen_listed_on', 12, (match) => match.listedOn ?? ''),
  ofMatch('screen_url', 40, (match) => match.url ?? ''),
  { name: 'screen_reason', width: 60, value: reason },
  ofMatch('screen_decision', 40, decision),
  ofMatch('screen_change', 20, changeText),
  { name: 'screen_ownership', width: 60, value: ownership },
];

/** Repeated on each line of the customer. */
function ownership({ row }: ReportLine): string {
  return row.status === 'rejected' || row.status === 'none'
    ? ''
    : ownershipOf(row)
        .map(({ text }) => text)
        .join(JOIN);
}

function texts(values: readonly { readonly text: string }[]): string {
  return unique(values.map(({ text }) => text)).join(JOIN);
}

function pair(line: ReportLine): ScoredPair | null {
  return line.match ?? line.setAside;
}

function ofMatch(name: string, width: number, value: (match: Match) => string): ScreenColumn {
  return { name, width, value: ({ match }) => (match === null ? '' : value(match)) };
}

function ofPair(name: string, width: number, value: (found: ScoredPair) => string): ScreenColumn {
  return {
    name,
    width,
    value: (line) => {
      const found = pair(line);
      return found === null ? '' : value(found);
    },
  };
}

function status({ row, match, setAside }: ReportLine): string {
  if (match !== null) return matchStatus(match);
  return setAside === null ? row.status : 'set_aside';
}

/**
 * Why the row was rejected, the pair set aside, or the match scored as it did, followed by cells of the row that have
 * no column.
 */
function reason(line: ReportLine, headers: readonly string[]): string {
  const { beyond } = ownCells(line.row.input, headers);
  return [...why(line), ...beyond.map(([header, value]) => `${header}: ${value}`)].join(JOIN);
}

function why({ row, match, setAside }: ReportLine): readonly string[] {
  if (row.status === 'rejected') return [row.rejected];
  if (setAside !== null) return [setAside.reason];
  return (match?.explanation ?? []).map(({ text, points }) => `${text} (${signed(points)})`);
}

/** `+62.0`, `-5.0` */
export function signed(points: number): string {
  return `${points < 0 ? '' : '+'}${points.toFixed(1)}`;
}

function decision(match: Match): string {
  if (match.decision === undefined) return '';
  const { justification, statement, reopened } = match.decision;
  const what = statement === '' ? justification : `${justification}: ${statement}`;
  const made = decisionMaking(match.decision);
  return [...(reopened === null ? [] : [reopened]), made === '' ? what : `${what} (${made})`].join(JOIN);
}

/** Who decided and when: `AB, approved by CD, 2026-11-20, until 2027-11-20`; unknown parts are left out. */
function decisionMaking({ decidedBy, approvedBy, decidedAt, expiresAt }: MatchDecision): string {
  return [
    decidedBy,
    approvedBy === null ? '' : `approved by ${approvedBy}`,
    decidedAt,
    expiresAt === '' ? '' : `until ${expiresAt}`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/**
 * The customer's own cells in the order of the file's headers. Cells without a header are returned in `beyond`, since
 * nothing of a row may be lost.
 */
export function ownCells(
  input: ScreenedCustomer['input'],
  headers: readonly string[],
): { readonly cells: readonly string[]; readonly beyond: ScreenedCustomer['input'] } {
  if (input.length === headers.length && input.every(([header], index) => header === headers[index]))
    return { cells: input.map(([, value]) => value), beyond: [] };
  const left = [...input];
  const cells = headers.map((header) => {
    const at = left.findIndex(([name]) => name === header);
    return at === -1 ? '' : (left.splice(at, 1)[0]?.[1] ?? '');
  });
  return { cells, beyond: left };
}
