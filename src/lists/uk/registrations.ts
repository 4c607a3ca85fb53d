import { countryCode } from '../../normalise/country.js';
import type { IdentifierType } from '../../normalise/identifier.js';
import type { DraftIdentifier } from '../entity-draft.js';

/** A registration of a company, with the country that stands beside it, '' where none does. */
export interface UkRegistration extends DraftIdentifier {
  readonly country: string;
}

/**
 * What numbers are called in the UK list's business registration field, and what they are; null: a number that many
 * companies share (a tax office, a region). Source: the values of August 2026.
 */
const LABELS: readonly (readonly [IdentifierType | null, RegExp])[] = [
  [null, /KPP|OKTMO|PPC|BIK(?: \(RU\))?|BIK number|Bank Identification Code|Licen[cs]e|OFAC UID/],
  ['lei', /Legal Entity (?:Identifier|Number)/],
  ['bic', /SWIFT(?: ?\/ ?BIC)?|BIC/],
  ['tax-id', /INN|ИНН|TIN|PAN|VAT|NIP|[Tt]ax(?:payer)?(?: I[dD](?:entif\w+)?)?(?: [Nn]umber)?/],
  [
    'registration',
    /OGRN(?:IP)?|BIN|OKPO|USCC|Social Credit Code|BRN|SRN|CRN?|BR|UEN|CIN|LLPIN|UID|Government Gazette|CBLS|USREOU|[Rr]egistration|[Rr]egister|[Rr]egistry|[Cc]ompany|National ID/,
  ],
];
const LABEL = new RegExp(
  String.raw`(?<![\p{L}])(?:${LABELS.map(([, { source }]) => source).join('|')})(?![\p{L}])`,
  'gu',
);
const TYPES = LABELS.map(([type, { source }]) => [type, new RegExp(`^(?:${source})$`, 'u')] as const);
/** labels that follow a digit without a space, because line breaks were lost: `7723022111OGRN` */
const GLUED =
  /(?<=\d)(?=(?:INN|OGRN|KPP|OKPO|TIN|SRN|BIN|PPC|SWIFT|BIK|VAT|CR No|IP|Tax|Russia|India|Registration)\b)/g;
const VALUE =
  /(?<![\p{L}\d])(?:[A-Z]{1,4}[- ]?)?\d[\dA-Z./-]*[\dA-Z](?!\p{Ll})|(?<![\p{L}\d])[A-Z]{4}[A-Z]{2}[A-Z0-9]{2,5}(?![\p{L}\d])/u;
const SHORTEST = 4;

/**
 * Parses a business registration number, which may hold several with their labels, with or without spaces: `OGRN:
 * 1097746786675INN: 7743763446`. Without a known label it is one registration, as published; numbers that many
 * companies share are left out.
 */
export function ukRegistrations(text: string): readonly UkRegistration[] {
  const spaced = text.replace(/^['’]|['’]$/g, '').replace(GLUED, ' ');
  const labels = [...spaced.matchAll(LABEL)];
  const found = new Map<string, UkRegistration>();
  labels.forEach((label, index) => {
    const type = typeOf(label[0]);
    const { value, behind } = valueBeside(spaced, labels, index);
    if (type === null || value.length < SHORTEST || found.has(value)) return;
    found.set(value, { type, value, label: label[0], country: countryBeside(spaced, label.index, behind) });
  });
  if (found.size > 0) return [...found.values()];
  return labels.some(([label]) => typeOf(label) !== null) || labels.length === 0 ? [unlabelled(spaced)] : [];
}

function typeOf(label: string): IdentifierType | null {
  return TYPES.find(([, whole]) => whole.test(label))?.[0] ?? null;
}

/** The number after a label, or before it if the label is in brackets or is the only one. */
function valueBeside(text: string, labels: readonly RegExpExecArray[], index: number) {
  const label = labels[index];
  if (label === undefined) return { value: '', behind: '' };
  const previous = labels[index - 1];
  const before = text.slice(previous === undefined ? 0 : previous.index + previous[0].length, label.index);
  const behind = text.slice(label.index + label[0].length, labels[index + 1]?.index);
  const bracketed = /\([\p{L} ]*$/u.test(before);
  const first = VALUE.exec(bracketed ? before : behind)?.[0];
  const second = bracketed || labels.length === 1 ? VALUE.exec(bracketed ? behind : before)?.[0] : undefined;
  return { value: first ?? second ?? '', behind };
}

/** `Russia INN - 77…` or `Tax ID No. 77… (Russia)`. */
function countryBeside(text: string, labelAt: number, behind: string): string {
  const before = /(?<!\p{L})(\p{L}+)\s+(?:\p{L}+ )?$/u.exec(text.slice(0, labelAt))?.[1] ?? '';
  const after = /\(([^()]+)\)/.exec(behind)?.[1] ?? '';
  return [after, before].find((place) => place.length > 2 && countryCode(place) !== null) ?? '';
}

function unlabelled(text: string): UkRegistration {
  const label = 'Business Registration Number';
  const [, number = text, place = ''] = /^([A-Z0-9][A-Z0-9\s./-]*)\(([^()]+)\)$/.exec(text) ?? [];
  if (place !== '' && countryCode(place) !== null)
    return { type: 'registration', value: number.trim(), label, country: place };
  return { type: 'registration', value: text, label, country: '' };
}
