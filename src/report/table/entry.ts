import type {
  DateAgreement,
  Match,
  ScoredPair,
  ScreenedCustomer,
  ScreenedRow,
  SetAside,
} from '../../match/screened-row.js';
import { ownershipOf } from '../../ownership/assess.js';
import {
  badge,
  changeText,
  customerLabel,
  effects,
  parties,
  STATUS_WORDS,
  settleText,
  shownMatches,
  strongest,
  unique,
} from '../presentation.js';
import type { Painter, ReportOptions } from '../reporter.js';
import { visible } from '../sanitise.js';
import { unsureReading } from '../unsure-reading.js';
import { type ExplainedMatch, explained } from './explain.js';

export type Tone = keyof Painter | 'plain';

export interface Cell {
  readonly text: string;
  readonly tone: Tone;
}

/**
 * One entry of the table: a party that a customer may be, a pair set aside, or a row without a match. All text is safe
 * to show.
 */
export interface Entry {
  readonly row: string;
  readonly id: string;
  readonly customer: string;
  readonly listed: string;
  readonly score: string;
  /** band, or the word for a status without one */
  readonly band: Cell;
  readonly lists: string;
  readonly dob: Cell;
  readonly country: Cell;
  readonly effect: string;
  readonly programmes: string;
  readonly entityIds: string;
  /** lines below the entry: decision, differences between lists, what to ask, or the reason why a pair was set aside */
  readonly notes: readonly string[];
  readonly explanations: readonly ExplainedMatch[];
}

const NOTHING: Cell = { text: '', tone: 'plain' };
const MASK = '•••••';

/** The entries for a row, best first; rows without a match, pairs set aside and rejected rows only with `all`. */
export function entriesOf(row: ScreenedRow, options: ReportOptions): readonly Entry[] {
  if (row.status === 'rejected') return options.all ? [rejected(row.row, row.rejected)] : [];
  const entries = parties(shownMatches(row, options)).map((party) => partyEntry(row, party, options));
  if (options.all) entries.push(...row.setAside.map((pair) => setAsideEntry(row, pair, options)));
  if (options.all && entries.length === 0) return [withoutMatch(row, options)];
  return entries.map((entry, index) => (index === 0 ? entry : continued(entry, entries[index - 1])));
}

/** A further entry of the same row does not repeat the customer. */
function continued(entry: Entry, before: Entry | undefined): Entry {
  const customer = entry.customer === before?.customer ? '' : entry.customer;
  return { ...entry, row: '', id: '', customer };
}

function partyEntry(
  row: ScreenedCustomer,
  party: readonly [Match, ...Match[]],
  options: ReportOptions,
): Entry {
  const [best] = party;
  const dob = agreement(party, ({ comparison }) => comparison.dob);
  const country = agreement(party, ({ comparison }) => comparison.country);
  const effect = (match: Match) => effects(match)[0] ?? 'block';
  return {
    ...who(row, best.customerName, options),
    listed: visible(best.name),
    score: best.score.toFixed(1),
    band: { text: best.band, tone: best.band },
    lists: visible(unique(party.map(({ list }) => badge(list))).join(' ')),
    dob: dob.cell,
    country: country.cell,
    effect: strongest(party),
    programmes: visible(unique(party.flatMap(({ programmes }) => programmes)).join(', ')),
    entityIds: visible(party.map(({ entityId }) => entityId).join(' ')),
    notes: [
      ...unique(party.flatMap(decisionNote)),
      ...delistings(party),
      ...changeNotes(party),
      ...disagreement('DOB', dob.perList),
      ...disagreement('country', country.perList),
      ...disagreement('effect', perList(party, effect)),
      ...behalf(row, best, options),
      ...ownershipNotes(row, party),
      settleText(best),
    ]
      .filter((note) => note !== '')
      .map(visible),
    explanations: options.explain ? party.map((match) => explained(match, options.redact)) : [],
  };
}

function setAsideEntry(row: ScreenedCustomer, pair: SetAside, options: ReportOptions): Entry {
  return {
    ...who(row, pair.customerName, options),
    listed: visible(pair.name),
    score: pair.score.toFixed(1),
    band: { text: STATUS_WORDS.set_aside, tone: 'dim' },
    lists: visible(badge(pair.list)),
    dob: AGREEMENT_CELLS[pair.comparison.dob],
    country: AGREEMENT_CELLS[pair.comparison.country],
    effect: '',
    programmes: '',
    entityIds: visible(pair.entityId),
    // The reason quotes the customer's data.
    notes: [
      ...delistings([pair]),
      visible(options.redact ? 'set aside by a contradiction' : `set aside: ${pair.reason}`),
    ],
    explanations: options.explain ? [explained(pair, options.redact)] : [],
  };
}

function withoutMatch(row: ScreenedCustomer, options: ReportOptions): Entry {
  const unsure = options.explain
    ? unique(row.customer.names.flatMap(({ full }) => unsureReading(full) ?? []))
    : [];
  return { ...blank(STATUS_WORDS.none), ...who(row, '', options), notes: unsure };
}

function rejected(row: number, reason: string): Entry {
  return { ...blank(STATUS_WORDS.rejected), row: String(row), notes: [visible(`not screened: ${reason}`)] };
}

function blank(word: string): Entry {
  return {
    row: '',
    id: '',
    customer: '',
    listed: '',
    score: '',
    band: { text: word, tone: 'dim' },
    lists: '',
    dob: NOTHING,
    country: NOTHING,
    effect: '',
    programmes: '',
    entityIds: '',
    notes: [],
    explanations: [],
  };
}

function who(row: ScreenedCustomer, name: string, options: ReportOptions) {
  const { id } = row.customer;
  return {
    row: String(row.row),
    id: id === null ? '' : options.redact ? MASK : visible(id),
    customer: options.redact ? MASK : visible(name === '' ? customerLabel(row) : name),
  };
}

/** Whose record it is, if a related party or another name of the customer matched. */
function behalf(row: ScreenedCustomer, match: Match, options: ReportOptions): readonly string[] {
  const own = options.redact ? MASK : customerLabel(row);
  if (match.role !== null) return [`${match.role} of ${own}`];
  return options.redact || own === match.customerName || match.customerName === ''
    ? []
    : [`also known as ${own}`];
}

/** Lists whose newest version does not have the entity, though nobody has confirmed that it was delisted. */
function delistings(pairs: readonly ScoredPair[]): readonly string[] {
  return unique(
    pairs.flatMap(({ list, details }) =>
      details.unconfirmedDelisting === null
        ? []
        : [`UNCONFIRMED DELISTING, ${badge(list)}: ${details.unconfirmedDelisting}`],
    ),
  );
}

/** How the entries changed since an earlier run; those of one party with the same change together. */
function changeNotes(party: readonly [Match, ...Match[]]): readonly string[] {
  const differing = perList(party, changeText);
  return [differing ?? changeText(party[0])];
}

/** The sum of the shares, below the first related party of a customer. */
function ownershipNotes(row: ScreenedCustomer, party: readonly [Match, ...Match[]]): readonly string[] {
  const first = row.matches.find(({ role }) => role !== null);
  return first !== undefined && party.includes(first) ? ownershipOf(row).map(({ text }) => text) : [];
}

function decisionNote(match: Match): readonly string[] {
  if (match.decision === undefined) return [];
  const { status, justification, decidedBy, decidedAt, reopened } = match.decision;
  const made = [justification, decidedBy, decidedAt].filter((text) => text !== '').join(', ');
  return [`${reopened === null ? status : `open: ${reopened}`} (${made})`];
}

const AGREEMENT_CELLS: Readonly<Record<DateAgreement, Cell>> = {
  agree: { text: 'agrees', tone: 'agree' },
  near: { text: 'near', tone: 'dim' },
  conflict: { text: 'conflicts', tone: 'conflict' },
  absent: { text: 'absent', tone: 'dim' },
};

/**
 * If the lists of a party differ, a list that says nothing, or only a year, does not disagree with one that says more;
 * only conflicts count.
 */
function agreement(
  party: readonly [Match, ...Match[]],
  field: (match: Match) => DateAgreement,
): { readonly cell: Cell; readonly perList: string | null } {
  const found = new Set(party.map(field));
  if (found.size > 1 && found.has('conflict'))
    return {
      cell: { text: 'mixed', tone: 'conflict' },
      perList: perList(party, (match) => AGREEMENT_CELLS[field(match)].text),
    };
  const best = STRONGEST.find((agreement) => found.has(agreement)) ?? 'absent';
  return { cell: AGREEMENT_CELLS[best], perList: null };
}
const STRONGEST: readonly DateAgreement[] = ['agree', 'near', 'conflict', 'absent'];

/** `agrees SDN EU, conflicts UK`, if the lists of a party differ; null if they say the same. */
function perList(party: readonly [Match, ...Match[]], value: (match: Match) => string): string | null {
  const lists = new Map<string, string[]>();
  for (const match of party) lists.set(value(match), [...(lists.get(value(match)) ?? []), badge(match.list)]);
  if (lists.size === 1) return null;
  return [...lists].map(([word, badges]) => `${word} ${unique(badges).join(' ')}`).join(', ');
}

function disagreement(field: string, differing: string | null): readonly string[] {
  return differing === null ? [] : [`${field}: ${differing}`];
}
