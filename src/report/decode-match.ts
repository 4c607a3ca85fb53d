import type { ExplanationPart, Match, SetAside } from '../match/screened-row.js';
import { choice, type Decode, list, nullable, number, object, record, text } from './decode.js';
import { DETAILS, ENTITY_TYPE } from './decode-party.js';

/** Matches and pairs set aside, from the JSON that row-object.ts makes of them. */

const AGREEMENT = choice('agree', 'conflict', 'absent');
const DATE_AGREEMENT = choice('agree', 'near', 'conflict', 'absent');

const COMPARISON = record<Match['comparison']>({
  type: AGREEMENT,
  nameParts: text,
  dob: DATE_AGREEMENT,
  country: AGREEMENT,
  gender: AGREEMENT,
  identifier: AGREEMENT,
});

const PART_FIELDS = {
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
} as const;

const PART = withOptional(
  'tokens',
  record<Omit<ExplanationPart, 'tokens'>>(PART_FIELDS),
  record<Required<ExplanationPart>>({
    ...PART_FIELDS,
    tokens: record<Required<ExplanationPart>['tokens']>({ customer: list(text), listed: list(text) }),
  }),
);

const PAIR_FIELDS = {
  score: number,
  list: text,
  entityId: text,
  entityType: ENTITY_TYPE,
  name: text,
  customerName: text,
  primaryName: text,
  details: DETAILS,
  role: nullable(text),
  comparison: COMPARISON,
  explanation: list(PART),
} as const;

const MATCH_FIELDS = {
  ...PAIR_FIELDS,
  band: choice('strong', 'likely', 'possible'),
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
  party: number,
  settle: nullable(
    record<NonNullable<Match['settle']>>({
      field: choice('dob', 'country', 'identifier', 'gender'),
      value: text,
      ifEqual: number,
      ifDifferent: number,
    }),
  ),
} as const;

const DECISION = record<NonNullable<Match['decision']>>({
  status: choice('open', 'confirmed', 'dismissed'),
  justification: text,
  statement: text,
  decidedBy: text,
  approvedBy: nullable(text),
  decidedAt: text,
  expiresAt: text,
  reopened: nullable(text),
});

const CHANGE = record<NonNullable<Match['change']>>({
  status: choice('new', 'changed', 'unchanged'),
  reasons: list(choice('customer', 'list', 'model', 'options', 'decision', 'unknown')),
  previousScore: nullable(number),
});

/** Each of the two may be absent. */
export const MATCH: Decode<Match> = withOptional(
  'change',
  withOptional(
    'decision',
    record<Omit<Match, 'decision' | 'change'>>(MATCH_FIELDS),
    record<Omit<Match, 'change'> & Required<Pick<Match, 'decision'>>>({
      ...MATCH_FIELDS,
      decision: DECISION,
    }),
  ),
  withOptional(
    'decision',
    record<Omit<Match, 'decision'> & Required<Pick<Match, 'change'>>>({ ...MATCH_FIELDS, change: CHANGE }),
    record<Required<Match>>({ ...MATCH_FIELDS, decision: DECISION, change: CHANGE }),
  ),
);

export const SET_ASIDE = record<SetAside>({ ...PAIR_FIELDS, reason: text });

/** An object in which one key may be absent. */
function withOptional<T>(key: string, without: Decode<T>, within: Decode<T>): Decode<T> {
  return (value, place) =>
    Object.hasOwn(object(value, place), key) ? within(value, place) : without(value, place);
}
