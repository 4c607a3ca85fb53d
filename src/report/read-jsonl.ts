import type {
  Match,
  ScreenedCustomer,
  ScreenedRejection,
  ScreenedRow,
  SetAside,
} from '../match/screened-row.js';
import { Problem } from '../problem.js';
import {
  choice,
  type Decode,
  flag,
  list,
  Mismatch,
  nullable,
  number,
  object,
  record,
  text,
  textPair,
} from './decode.js';

/** The inverse of row-object.ts: a run kept as JSONL can be reported in any other format later, with the same result. */

type Customer = ScreenedCustomer['customer'];

const ENTITY_TYPE = choice('person', 'organization', 'vessel', 'aircraft', 'unknown');
const AGREEMENT = choice('agree', 'conflict', 'absent');

const COMPARISON = record<Match['comparison']>({
  type: AGREEMENT,
  nameParts: text,
  dob: AGREEMENT,
  country: AGREEMENT,
  gender: AGREEMENT,
  identifier: AGREEMENT,
});

const EXPLANATION = list(
  record<Match['explanation'][number]>({
    feature: choice(
      'name',
      'token',
      'missing',
      'extra',
      'contradiction',
      'order',
      'number',
      'legal-form',
      'common',
      'quality',
      'dob',
      'country',
      'gender',
      'type',
      'birth-place',
      'identifier',
      'floor',
      'limit',
    ),
    text,
    points: number,
  }),
);

const MATCH_FIELDS = {
  score: number,
  band: choice('strong', 'likely', 'possible'),
  list: text,
  entityId: text,
  entityType: ENTITY_TYPE,
  name: text,
  customerName: text,
  primaryName: text,
  names: list(text),
  nameQuality: choice('strong', 'weak'),
  programmes: list(text),
  measures: list(
    record<Match['measures'][number]>({
      effect: choice('block', 'reject', 'restrict', 'other', 'unknown'),
      text,
      source: choice('list', 'programme'),
    }),
  ),
  listedOn: nullable(text),
  url: nullable(text),
  role: nullable(text),
  party: number,
  comparison: COMPARISON,
  explanation: EXPLANATION,
  settle: nullable(
    record<NonNullable<Match['settle']>>({
      field: choice('dob', 'country', 'identifier', 'gender'),
      value: text,
      ifEqual: number,
      ifDifferent: number,
    }),
  ),
} as const;

const UNDECIDED = record<Omit<Match, 'decision'>>(MATCH_FIELDS);
const DECIDED = record<Required<Match>>({
  ...MATCH_FIELDS,
  decision: record<NonNullable<Match['decision']>>({
    status: choice('open', 'confirmed', 'dismissed'),
    justification: text,
    statement: text,
    decidedBy: text,
    decidedAt: text,
    expiresAt: text,
  }),
});

const MATCH: Decode<Match> = (value, place) =>
  Object.hasOwn(object(value, place), 'decision') ? DECIDED(value, place) : UNDECIDED(value, place);

const SET_ASIDE = record<SetAside>({
  score: number,
  list: text,
  entityId: text,
  entityType: ENTITY_TYPE,
  name: text,
  customerName: text,
  primaryName: text,
  reason: text,
  comparison: COMPARISON,
  explanation: EXPLANATION,
});

const CUSTOMER_FIELDS = record<Customer & { readonly name: string | null }>({
  id: nullable(text),
  name: nullable(text),
  names: list(
    record<Customer['names'][number]>({
      full: text,
      kind: choice('primary', 'parts', 'alias'),
      parts: list(
        record<Customer['names'][number]['parts'][number]>({
          role: choice('given', 'middle', 'patronymic', 'family', 'maiden', 'whole'),
          text,
        }),
      ),
    }),
  ),
  type: ENTITY_TYPE,
  birthDates: list(
    record<Customer['birthDates'][number]>({
      text,
      from: nullable(text),
      to: nullable(text),
      precision: choice('day', 'month', 'year', 'range'),
      circa: flag,
      calendar: choice('gregorian', 'islamic', 'persian', 'unknown'),
    }),
  ),
  genders: list(choice('male', 'female')),
  countries: list(
    record<Customer['countries'][number]>({
      code: nullable(text),
      role: choice('nationality', 'residence', 'birth', 'registration', 'flag'),
      text,
    }),
  ),
  birthPlaces: list(text),
  addresses: list(text),
  identifiers: list(
    record<Customer['identifiers'][number]>({
      type: choice(
        'passport',
        'national-id',
        'tax-id',
        'registration',
        'lei',
        'bic',
        'iban',
        'imo',
        'mmsi',
        'call-sign',
        'tail-number',
        'aircraft-serial',
        'wallet',
        'email',
        'phone',
        'website',
        'other',
      ),
      value: text,
      country: nullable(text),
      label: text,
      currency: nullable(text),
    }),
  ),
  related: list((value, place) => RELATED(value, place)),
});

/** `name` says again what `names` begins with. */
const CUSTOMER: Decode<Customer> = (value, place) => {
  const { name: _again, ...customer } = CUSTOMER_FIELDS(value, place);
  return customer;
};

const RELATED = record<Customer['related'][number]>({
  role: text,
  share: nullable(number),
  party: (value, place) => CUSTOMER(value, place),
});

const PLACE = { row: number, line: number, input: list(textPair) } as const;

const SCREENED = record<ScreenedCustomer>({
  ...PLACE,
  customer: CUSTOMER,
  status: choice('open', 'confirmed', 'dismissed', 'set_aside', 'none'),
  matches: list(MATCH),
  setAside: list(SET_ASIDE),
});

const nothing: Decode<null> = (value, place) => {
  if (value !== null && !(Array.isArray(value) && value.length === 0))
    throw new Mismatch(`${place} is not empty, in a rejected row`);
  return null;
};

const REJECTED = record({
  ...PLACE,
  customer: nothing,
  status: choice('rejected'),
  reason: text,
  matches: nothing,
  setAside: nothing,
});

const ROW: Decode<ScreenedRow> = (value, place) => {
  if (object(value, place)['status'] !== 'rejected') return SCREENED(value, place);
  const { row, line, input, status, reason } = REJECTED(value, place);
  const rejection: ScreenedRejection = { row, line, input, status, rejected: reason };
  return rejection;
};

/**
 * The row that a line of JSONL stands for.
 *
 * @param file and @param line name the place in a Problem ('input') when the line is no JSON or not of this shape
 */
export function rowFromLine(json: string, file: string, line: number): ScreenedRow {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Problem('input', 'is not a line of JSON', { file, line });
  }
  try {
    return ROW(value, '');
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    throw new Problem('input', error.message, {
      file,
      line,
      hint: 'it must be written by --format jsonl of this version (docs/jsonl.schema.json)',
    });
  }
}
