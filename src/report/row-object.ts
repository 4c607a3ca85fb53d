import type {
  ExplanationPart,
  Match,
  ScreenedCustomer,
  ScreenedRow,
  SetAside,
} from '../match/screened-row.js';
import { ownershipOf } from '../ownership/assess.js';

/**
 * A row as one JSON object: the contract with pipes, described by docs/jsonl.schema.json. Keys and their order are
 * fixed. Every line has the same keys, so `.matches[]` works on all of them; a rejected row also has `reason`. It
 * contains everything that the other formats show, so a run in JSONL can be turned into any of them later.
 */
export function rowObject(row: ScreenedRow): Readonly<Record<string, unknown>> {
  if (row.status === 'rejected')
    return {
      row: row.row,
      line: row.line,
      customer: null,
      status: row.status,
      reason: row.rejected,
      matches: [],
      setAside: [],
      input: row.input,
    };
  const ownership = ownershipOf(row);
  return {
    row: row.row,
    line: row.line,
    customer: customerObject(row.customer),
    status: row.status,
    matches: row.matches.map(matchObject),
    setAside: row.setAside.map(setAsideObject),
    input: row.input,
    ...(ownership.length === 0 ? {} : { ownership }),
  };
}

type Customer = ScreenedCustomer['customer'];

function customerObject(customer: Customer): Readonly<Record<string, unknown>> {
  return {
    id: customer.id,
    name: customer.names[0]?.full ?? null,
    names: customer.names.map(({ full, kind, parts }) => ({
      full,
      kind,
      parts: parts.map(({ role, text }) => ({ role, text })),
    })),
    type: customer.type,
    birthDates: customer.birthDates.map(dateObject),
    genders: customer.genders,
    countries: customer.countries.map(({ code, role, text }) => ({ code, role, text })),
    birthPlaces: customer.birthPlaces,
    addresses: customer.addresses,
    identifiers: customer.identifiers.map(identifierObject),
    related: customer.related.map(relatedObject),
  };
}

export function relatedObject({ role, share, party }: Customer['related'][number]) {
  return { role, share, party: customerObject(party) };
}

function dateObject({ text, from, to, precision, circa, calendar }: Customer['birthDates'][number]) {
  return { text, from, to, precision, circa, calendar };
}

function identifierObject({ type, value, country, label, currency }: Customer['identifiers'][number]) {
  return { type, value, country, label, currency };
}

function detailsObject(details: Match['details']): Match['details'] {
  return {
    birthDates: details.birthDates.map(dateObject),
    birthPlaces: details.birthPlaces.map(({ text, country }) => ({ text, country })),
    genders: details.genders,
    countries: details.countries.map(({ code, role, text }) => ({ code, role, text })),
    identifiers: details.identifiers.map(identifierObject),
    addresses: details.addresses.map(({ text, city, postalCode, country }) => ({
      text,
      city,
      postalCode,
      country,
    })),
    positions: details.positions,
    remarks: details.remarks,
    links: details.links.map(({ relation, target }) => ({ relation, target })),
    updatedOn: details.updatedOn,
    unconfirmedDelisting: details.unconfirmedDelisting,
  };
}

export function matchObject(match: Match): Readonly<Record<string, unknown>> {
  const object = {
    score: match.score,
    band: match.band,
    list: match.list,
    entityId: match.entityId,
    entityType: match.entityType,
    name: match.name,
    customerName: match.customerName,
    primaryName: match.primaryName,
    names: match.names,
    nameQuality: match.nameQuality,
    programmes: match.programmes,
    measures: match.measures.map(({ effect, text, source }) => ({ effect, text, source })),
    listedOn: match.listedOn,
    url: match.url,
    details: detailsObject(match.details),
    role: match.role,
    party: match.party,
    comparison: comparisonObject(match.comparison),
    explanation: match.explanation.map(partObject),
    settle: match.settle === null ? null : settleObject(match.settle),
  };
  return {
    ...object,
    ...(match.decision === undefined ? {} : { decision: decisionObject(match.decision) }),
    ...(match.change === undefined ? {} : { change: changeObject(match.change) }),
  };
}

export function setAsideObject(pair: SetAside): Readonly<Record<string, unknown>> {
  return {
    score: pair.score,
    list: pair.list,
    entityId: pair.entityId,
    entityType: pair.entityType,
    name: pair.name,
    customerName: pair.customerName,
    primaryName: pair.primaryName,
    details: detailsObject(pair.details),
    role: pair.role,
    reason: pair.reason,
    comparison: comparisonObject(pair.comparison),
    explanation: pair.explanation.map(partObject),
  };
}

function comparisonObject(comparison: Match['comparison']): Match['comparison'] {
  const { type, nameParts, dob, country, gender, identifier } = comparison;
  return { type, nameParts, dob, country, gender, identifier };
}

function partObject({ feature, text, points, tokens }: ExplanationPart): ExplanationPart {
  const part = { feature, text, points };
  if (tokens === undefined) return part;
  return { ...part, tokens: { customer: tokens.customer, listed: tokens.listed } };
}

function settleObject(settle: NonNullable<Match['settle']>): NonNullable<Match['settle']> {
  const { field, value, ifEqual, ifDifferent } = settle;
  return { field, value, ifEqual, ifDifferent };
}

function decisionObject(decision: NonNullable<Match['decision']>): NonNullable<Match['decision']> {
  const { status, justification, statement, decidedBy, approvedBy } = decision;
  const { decidedAt, expiresAt, reopened } = decision;
  return { status, justification, statement, decidedBy, approvedBy, decidedAt, expiresAt, reopened };
}

function changeObject({ status, reasons, previousScore }: NonNullable<Match['change']>) {
  return { status, reasons, previousScore };
}
