import type { IdentifierType } from '../../normalise/identifier.js';
import type { EntityType } from '../../normalise/party.js';
import type { Field } from '../../tabular/fields.js';
import { headerWords } from '../../tabular/header-words.js';
import type { CountryRole } from '../entity.js';

/** What a column says of a listed party and never of a customer. */
export type ListColumn =
  | 'weak-alias'
  | 'former-name'
  | 'programme'
  | 'measure'
  | 'remark'
  | 'listed-on'
  | 'updated-on'
  | 'url'
  | 'position';

/** Headers of such columns, in words as `headerWords` gives them. Every other header is read as in a customer file. */
const LIST_HEADERS: ReadonlyMap<string, ListColumn> = new Map(
  (
    [
      ['weak-alias', 'weak alias|weak aka|low quality alias|weak name'],
      ['former-name', 'former name|previous name|fka|formerly known as|old name'],
      [
        'programme',
        'programme|program|programmes|programs|regime|sanctions programme|sanctions program|list name|source list',
      ],
      ['measure', 'measure|measures|sanction|sanctions|sanctions imposed|effect|action'],
      ['remark', 'remark|remarks|reason|reasons|note|notes|comment|comments|grounds|background'],
      [
        'listed-on',
        'listed on|date listed|listing date|designated on|date designated|date added|added on|date of listing',
      ],
      ['updated-on', 'updated on|last updated|last changed|modified|date modified'],
      ['url', 'url|source url|link|source'],
      ['position', 'position|positions|title|function|role|occupation'],
    ] as const
  ).flatMap(([column, headers]) =>
    headers.split('|').map((header): [string, ListColumn] => [header, column]),
  ),
);

/** What a header says of a listed party, or null when it is to be read as in a customer file. */
export function listColumn(header: string): ListColumn | null {
  const words = headerWords(header);
  // `remark_2` is a further remark
  const plain = /^\d+$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return LIST_HEADERS.get(plain.join(' ')) ?? null;
}

/** Kinds of identifier by words of an `id_type` column; the first that fits. */
export const IDENTIFIER_WORDS: readonly (readonly [words: RegExp, type: IdentifierType])[] = [
  [/passport/i, 'passport'],
  [/\blei\b/i, 'lei'],
  [/\bbic\b|\bswift\b/i, 'bic'],
  [/\biban\b/i, 'iban'],
  [/\bimo\b/i, 'imo'],
  [/\bmmsi\b/i, 'mmsi'],
  [/wallet|crypto|digital currency/i, 'wallet'],
  [/\btax|\btin\b|\bvat\b|\binn\b/i, 'tax-id'],
  [/registr|company n|commercial/i, 'registration'],
  [/national|identity|\bid\b|social security|\bssn\b/i, 'national-id'],
];

export const COUNTRY_FIELDS: readonly (readonly [field: Field, role: CountryRole])[] = [
  ['nationality', 'nationality'],
  ['residence', 'residence'],
  ['country', 'residence'],
  ['registration_country', 'registration'],
  ['flag', 'flag'],
];

/** Types by what a `type` column says. */
const TYPE_WORDS: readonly (readonly [words: RegExp, type: EntityType])[] = [
  [/^(?:p|person|individual|natural person|people|human)$/i, 'person'],
  [
    /^(?:o|e|entity|organi[sz]ation|company|enterprise|group|legal (?:entity|person)|business|bank)$/i,
    'organization',
  ],
  [/^(?:vessel|ship|boat|tanker)$/i, 'vessel'],
  [/^(?:aircraft|airplane|plane|helicopter)$/i, 'aircraft'],
];

/** The type that a text names, or null. */
export function typeNamed(text: string): EntityType | null {
  return TYPE_WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}

/** Fields that only one type of party has, where no column says the type. */
export const TELLING_FIELDS: readonly (readonly [field: Field, type: EntityType])[] = [
  ['company_name', 'organization'],
  ['lei', 'organization'],
  ['vessel_name', 'vessel'],
  ['imo', 'vessel'],
  ['mmsi', 'vessel'],
  ['tail_number', 'aircraft'],
  ['dob', 'person'],
  ['year_of_birth', 'person'],
  ['given_name', 'person'],
  ['passport', 'person'],
];
