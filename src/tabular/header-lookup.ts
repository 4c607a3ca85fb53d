import { CENTRAL } from './data/headers-central.js';
import { EASTERN } from './data/headers-eastern.js';
import { ENGLISH } from './data/headers-english.js';
import { FURTHER } from './data/headers-further.js';
import { WESTERN } from './data/headers-western.js';
import { type ColumnTarget, type Field, fieldNames, type RelatedField } from './fields.js';
import { isAboutSomeoneElse, relatedRole } from './header-people.js';
import { headerKey, headerWords } from './header-words.js';

/** What a header is known to mean. */
export interface KnownHeader {
  readonly target: ColumnTarget;
  readonly how: 'exact' | 'alias';
}

/** Words in front of a field's name that add nothing: `customer_dob`, `client date of birth`. */
const PREFIXES = new Set(
  `customer customers cust client clients account acct acc holder party subject applicant member individual person borrower debtor
  insured policyholder cardholder investor tenant contact lead vendor supplier kunde kunden kd klient klienta klant cliente titular clt musteri клиент
  клиента клієнта العميل primary main current principal registered legal beneficiario kyc mailing billing permanent residential shipping no nr n num numero x fld field col txt str f`.split(
    /\s+/,
  ),
);
/** Headers that mean something other than what is left of them without their prefix. */
const UNREAD = new Set(['accounttype', 'accttype', 'acctype', 'contacttype', 'leadtype', 'accounttypecode']);
/** Words after the field's name that add nothing: `gender_cd`, `passport_no_1`, `nationality desc`. */
const SUFFIXES = new Set(
  'cd code desc description txt text value val field col iso of the no number contact customer client in english latin en eng'.split(
    ' ',
  ),
);
/** Date formats in headers: they state the order of day and month and are not part of the field's name. */
const DATE_FORMAT =
  /(ddmmyyyy|mmddyyyy|yyyymmdd|ddmmyy|mmddyy|yymmdd|ddmmaaaa|aaaammdd|ttmmjjjj|jjjjmmtt|jjmmaaaa|ggaayyyy|ggmmaaaa|ддммгггг|ddmonyyyy)$/;

/** Abbreviations of words in headers, tried after the header as written. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  nbr: 'number',
  nr: 'number',
  num: 'number',
  numb: 'number',
  no: 'number',
  dt: 'date',
  dte: 'date',
  nm: 'name',
  nme: 'name',
  cust: 'customer',
  cstmr: 'customer',
  clnt: 'client',
  acct: 'account',
  acc: 'account',
  ctry: 'country',
  cntry: 'country',
  addr: 'address',
  brth: 'birth',
  frst: 'first',
  fst: 'first',
  lst: 'last',
  mid: 'middle',
  ppt: 'passport',
  reg: 'registration',
  natl: 'national',
  ident: 'identification',
  org: 'organization',
  co: 'company',
};

const KNOWN = knownKeys();

function knownKeys(): ReadonlyMap<string, Field> {
  const known = new Map<string, Field>(fieldNames().map((field) => [headerKey(field), field]));
  for (const table of [ENGLISH, WESTERN, EASTERN, FURTHER, CENTRAL])
    for (const field of fieldNames())
      for (const alias of (table[field] ?? '').split(',')) {
        const key = headerKey(alias);
        if (key !== '' && !known.has(key)) known.set(key, field);
      }
  return known;
}

/** The field whose own name, or one of whose known headers, this is. */
function knownField(text: string): Field | null {
  return KNOWN.get(headerKey(text)) ?? null;
}

/**
 * What a header means according to the tables, or null. First it is looked up as written, then without brackets,
 * numbers, date formats, prefixes and suffixes. A header about somebody else means nothing; one about a party behind
 * the customer (`director_1_name`) belongs to that party.
 */
export function lookUpHeader(header: string): KnownHeader | null {
  if (namesEither(header)) return { target: { of: 'customer', field: 'name', number: null }, how: 'alias' };
  const field = knownField(header);
  if (field !== null) {
    const how = headerKey(field) === headerKey(header) ? 'exact' : 'alias';
    return { target: { of: 'customer', field, number: null }, how };
  }
  if (UNREAD.has(headerKey(header))) return null;
  const target = relatedTarget(header);
  if (target !== null) return target === 'unknown' ? null : { target, how: 'alias' };
  if (isAboutSomeoneElse(headerWords(header))) return null;
  const plain = withoutBrackets(header);
  const found = fieldOfWords(headerWords(plain)) ?? fieldOfParts(plain);
  return found === null ? null : { target: { of: 'customer', ...found }, how: 'alias' };
}

/** `Firma / Name`, `Company or full name`: the column may hold people and companies, so its type stays open. */
function namesEither(header: string): boolean {
  const parts = header.split(/[/\\]| (?:or|oder|ou|или) /i);
  if (parts.length < 2) return false;
  const fields = new Set(parts.map((part) => fieldOfWords(headerWords(part))?.field));
  const companies = fields.has('company_name') || fields.has('vessel_name');
  return companies && (fields.has('name') || fields.has('family_name') || fields.has('given_name'));
}

/**
 * The field of a header with several names: `ID / Passport No.` is the passport's number, which tells more than a
 * customer number.
 */
function fieldOfParts(header: string): FoundField | null {
  const found = header.split(/[/\\]| - /).flatMap((part) => fieldOfWords(headerWords(part)) ?? []);
  return found.find(({ field }) => field !== 'id') ?? found[0] ?? null;
}

/** Fields that name a party. */
export const NAME_FIELDS: readonly Field[] = [
  'name',
  'company_name',
  'vessel_name',
  'given_name',
  'family_name',
];

/** Whether a header is known as one of the customer's own name. */
export function namesCustomer(header: string): boolean {
  const target = lookUpHeader(header)?.target;
  return target?.of === 'customer' && NAME_FIELDS.includes(target.field);
}

/** A column of a party behind the customer; `unknown` if the header names one but not what is stated about it. */
function relatedTarget(header: string): ColumnTarget | 'unknown' | null {
  const words = headerWords(header);
  const percent = header.includes('%');
  const related = relatedRole(words);
  if (related === null) {
    const owned = words[0] === 'ownership' && (percent || words.slice(1).every((word) => SHARES.has(word)));
    return owned ? { of: 'related', role: 'owner', number: null, field: 'share' } : null;
  }
  const { role, number, rest } = related;
  const field = percent ? 'share' : relatedField(rest);
  return field === null ? 'unknown' : { of: 'related', role, number, field };
}

/**
 * Removes brackets. An unclosed one after a space ends a header that was cut off; otherwise it is damage, and treated
 * as a word.
 */
function withoutBrackets(header: string): string {
  const open = header.lastIndexOf('(');
  if (open > 0 && header[open - 1] !== ' ' && !header.includes(')', open)) return header;
  return header.replace(/\([^)]*(?:\)|$)|\[[^\]]*(?:\]|$)|（[^）]*(?:）|$)/g, ' ');
}

interface FoundField {
  readonly field: Field;
  readonly number: number | null;
}

/** A field from the words of a header, without its number. */
function fieldOfWords(words: readonly string[]): FoundField | null {
  const plain = words.filter((word) => !/^\d+$/.test(word));
  const figures = words.find((word) => /^\d{1,3}$/.test(word));
  const number = figures === undefined ? null : Number(figures);
  const written = plain.map((word) => SHORT_WORDS[word] ?? word);
  for (const candidate of [...variants(plain), ...variants(written)]) {
    const field = KNOWN.get(candidate);
    if (field !== undefined) return { field, number };
  }
  return null;
}

/** The words joined together: without a date format, then also without prefixes, then also without suffixes. */
function* variants(words: readonly string[]): Generator<string, void> {
  const key = words.join('');
  yield key;
  yield key.replace(DATE_FORMAT, '');
  let start = 0;
  while (start < words.length - 1 && PREFIXES.has(words[start] ?? '')) {
    start += 1;
    yield words.slice(start).join('').replace(DATE_FORMAT, '');
  }
  let end = words.length;
  while (end > start + 1 && SUFFIXES.has(words[end - 1] ?? '')) {
    end -= 1;
    yield words.slice(0, end).join('');
    yield words.slice(start, end).join('');
  }
}

const SHARES = new Set(
  `share shares percent percentage pct ownership stake holding shareholding interest owned anteil participation participacion quota udzial
  доля 持股比例 股份`.split(/\s+/),
);

/** What a header states about a party, from its other words; null if that is not known. No words: its name. */
export function relatedField(words: readonly string[]): RelatedField | null {
  if (words.length === 0) return 'name';
  if (words.every((word) => SHARES.has(word))) return 'share';
  return isAboutSomeoneElse(words) ? null : (fieldOfWords(words)?.field ?? null);
}
