import { customerNamed } from '../../src/customers/customer.js';
import type {
  Comparison,
  ExplanationPart,
  Match,
  ScreenedCustomer,
  ScreenedRejection,
  ScreenedRow,
  SetAside,
} from '../../src/match/screened-row.js';
import type { Painter, ReportOptions, RunFacts } from '../../src/report/reporter.js';

/** Rows as the matcher would give them, about invented people, companies and ships. */

type Customer = ScreenedCustomer['customer'];

export const PLAIN: Painter = {
  strong: (text) => text,
  likely: (text) => text,
  possible: (text) => text,
  agree: (text) => text,
  conflict: (text) => text,
  dim: (text) => text,
  bold: (text) => text,
};

export const OPTIONS: ReportOptions = {
  all: false,
  width: 80,
  wide: false,
  explain: false,
  redact: false,
  excel: false,
  oneRowPerCustomer: false,
  painter: PLAIN,
};

export const HEADERS = ['id', 'name', 'dob', 'country', 'note'];

export const RUN: RunFacts = {
  version: '0.0.0-test',
  threshold: 70,
  headers: HEADERS,
  listsNotScreened: ['uk-ofsi-conlist'],
  lists: [
    {
      list: 'ofac-sdn',
      format: 'ofac-sdn-xml',
      paths: ['/somewhere/sdn.xml'],
      published: '2026-03-02',
      entities: 12,
      notes: [{ text: 'unknown element shipHull', count: 2, line: 41 }],
      sha256: ['a'.repeat(64)],
    },
    {
      list: 'eu-fsf',
      format: 'eu-fsf-csv',
      paths: ['lists/eu.csv'],
      published: null,
      entities: 9,
      notes: [],
      sha256: ['b'.repeat(64)],
    },
  ],
};

export const COMPARED: Comparison = {
  type: 'agree',
  nameParts: '2 of 2',
  dob: 'absent',
  country: 'absent',
  gender: 'absent',
  identifier: 'absent',
};

export function customer(name: string, more: Partial<Customer> = {}): Customer {
  const named = customerNamed(name, 'person');
  return { ...named, names: name === '' ? [] : named.names, ...more };
}

export function part(
  feature: ExplanationPart['feature'],
  points: number,
  text: string,
  tokens?: ExplanationPart['tokens'],
): ExplanationPart {
  return tokens === undefined ? { feature, text, points } : { feature, text, points, tokens };
}

const NO_DETAILS: Match['details'] = {
  birthDates: [],
  birthPlaces: [],
  genders: [],
  countries: [],
  identifiers: [],
  addresses: [],
  positions: [],
  remarks: [],
  links: [],
  updatedOn: null,
  unconfirmedDelisting: null,
};

/** What a list says of its entry, as far as given. */
export function details(more: Partial<Match['details']>): Match['details'] {
  return { ...NO_DETAILS, ...more };
}

export function match(name: string, customerName: string, more: Partial<Match> = {}): Match {
  return {
    score: 84,
    band: 'likely',
    list: 'ofac-sdn',
    entityId: 'ofac-sdn:900001',
    entityType: 'person',
    name,
    customerName,
    primaryName: name,
    names: [name],
    nameQuality: 'strong',
    programmes: ['TESTLAND'],
    measures: [{ effect: 'block', text: 'TESTLAND', source: 'programme' }],
    url: 'https://example.org/entry/900001',
    listedOn: '2021-05-17',
    details: NO_DETAILS,
    role: null,
    party: 1,
    comparison: COMPARED,
    explanation: [part('name', more.score ?? 84, 'every name part is the same')],
    settle: null,
    ...more,
  };
}

export function setAside(name: string, customerName: string, more: Partial<SetAside> = {}): SetAside {
  return {
    score: 61.3,
    list: 'eu-fsf',
    entityId: 'eu-fsf:7007',
    entityType: 'person',
    name,
    customerName,
    primaryName: name,
    details: NO_DETAILS,
    role: null,
    reason: 'birth date 1961-04-03 against 1975-01-20',
    comparison: { ...COMPARED, dob: 'conflict' },
    explanation: [
      part('name', 88, 'every name part is the same'),
      part('dob', -26.7, '1961-04-03 against 1975-01-20'),
    ],
    ...more,
  };
}

type Input = ScreenedCustomer['input'];

export function input(...cells: readonly string[]): Input {
  return HEADERS.map((header, index) => [header, cells[index] ?? ''] as const);
}

export function screened(
  row: number,
  cells: Input,
  who: Customer,
  matches: readonly Match[],
  aside: readonly SetAside[] = [],
): ScreenedCustomer {
  return {
    row,
    line: row + 1,
    input: cells,
    status: statusOf(matches, aside),
    customer: who,
    matches,
    setAside: aside,
  };
}

function statusOf(matches: readonly Match[], aside: readonly SetAside[]): ScreenedCustomer['status'] {
  const found = new Set(matches.map(({ decision }) => decision?.status ?? 'open'));
  for (const status of ['open', 'confirmed', 'dismissed'] as const) if (found.has(status)) return status;
  return aside.length > 0 ? 'set_aside' : 'none';
}

export function rejection(row: number, cells: Input, reason: string): ScreenedRejection {
  return { row, line: row + 1, input: cells, status: 'rejected', rejected: reason };
}

export async function* stream<Row = ScreenedRow>(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}
