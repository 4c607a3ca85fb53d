import Fuse from 'fuse.js';
import { type ColumnMapping, type ColumnTarget, FIELDS, type Field, fieldNames } from './fields.js';
import { isAboutSomeoneElse, relatedRole } from './header-people.js';
import { headerWords } from './header-words.js';

/**
 * The fields that are guessed at all, with the words that people use for them. For other fields a wrong guess would do
 * harm.
 */
const GUESSED: Readonly<Partial<Record<Field, readonly string[]>>> = {
  id: ['customer id', 'customer number', 'client number'],
  name: ['full name', 'customer name', 'client name', 'account holder name', 'complete name'],
  alias: ['also known as', 'other names', 'alternative names'],
  company_name: ['company name', 'organisation name', 'organization name'],
  given_name: ['given name', 'first name', 'forename', 'given names'],
  middle_name: ['middle name'],
  family_name: ['family name', 'last name', 'surname'],
  dob: ['date of birth', 'birth date', 'birthdate'],
  gender: ['gender'],
  nationality: ['nationality', 'citizenship'],
  birth_place: ['place of birth', 'birth place'],
  birth_country: ['country of birth'],
  residence: ['country of residence', 'residence country'],
  country: ['country', 'country code'],
  passport: ['passport number', 'passport'],
  national_id: ['national id number', 'national identity number', 'identity card number'],
  tax_id: ['tax identification number', 'taxpayer number'],
  address: ['street address', 'residential address'],
};
const THRESHOLD = 0.3;
/** If two fields are this close, neither is chosen, and the user is asked to decide. */
const CLOSE = 0.08;
/** Words that change the meaning of a similar header: a bank's name, a file's date, the country of a branch. */
export const MISLEADING: ReadonlySet<string> = new Set(
  `bank branch product file street screen event status segment created opening open opened close closed issue issued expiry expires expiration
  start end valid update updated modified date time code bill city town district middle risk score reason note notes comment remark remarks
  domain host server user login group team department unit job title position occupation employer profession currency amount balance iso`.split(
    /\s+/,
  ),
);

/** Words that look like a field's name and are something else: a sender is no gender. */
const LOOKALIKES: ReadonlySet<string> = new Set(['sender', 'lender', 'tender', 'render']);

interface Label {
  readonly field: Field;
  readonly text: string;
}

/**
 * Fields for headers that are in no table, by similarity (fuse.js): misspelt and truncated headers. Never a field that
 * is taken, never a header about somebody else, and nothing if two fields are about equally near.
 */
export function guessHeaders(
  headers: readonly { readonly header: string; readonly index: number }[],
  taken: ReadonlySet<string>,
): ColumnMapping[] {
  const guesses: (ColumnMapping & { readonly score: number })[] = [];
  for (const { header, index } of headers) {
    const words = headerWords(header);
    const found = guess(words, taken);
    if (found === null) continue;
    const target: ColumnTarget = { of: 'customer', field: found.field, number: null };
    guesses.push({ header, index, field: found.field, how: 'guess', target, score: found.score });
  }
  const best = guesses.filter(
    (one) =>
      !guesses.some(
        (other) =>
          other !== one &&
          other.field === one.field &&
          (other.score < one.score || (other.score === one.score && other.index < one.index)),
      ),
  );
  return best.map(({ score: _score, ...mapping }) => mapping);
}

function guess(words: readonly string[], taken: ReadonlySet<string>): { field: Field; score: number } | null {
  const text = words.join(' ');
  if (text.length < 4 || isAboutSomeoneElse(words) || relatedRole(words) !== null) return null;
  if (words.some((word) => LOOKALIKES.has(word))) return null;
  const [best, second] = rankFields(text);
  if (best === undefined || best.score > THRESHOLD || taken.has(best.field)) return null;
  const misleading = words.filter((word) => MISLEADING.has(word));
  if (misleading.some((word) => !best.text.split(' ').includes(word))) return null;
  if (second !== undefined && second.score - best.score < CLOSE) return null;
  return best;
}

/**
 * Each field once, with its best label. Labels of fields that are taken compete too, so that they can prevent a guess.
 */
function rankFields(text: string): { field: Field; score: number; text: string }[] {
  const best = new Map<Field, { field: Field; score: number; text: string }>();
  for (const { item, score = 1 } of LABELS.search(text)) {
    const length = Math.abs(item.text.length - text.length) / Math.max(item.text.length, text.length);
    // fuse.js does not charge for the rest of a longer label that contains the header, so the difference in length is
    // added.
    const distance = Math.max(score, length);
    const known = best.get(item.field);
    if (known === undefined || distance < known.score) best.set(item.field, { ...item, score: distance });
  }
  return [...best.values()].sort((one, other) => one.score - other.score);
}

const LABELS = new Fuse(
  fieldNames()
    .filter((field) => FIELDS[field] !== undefined)
    .flatMap((field) => (GUESSED[field] ?? []).map((text): Label => ({ field, text }))),
  { keys: ['text'], includeScore: true, threshold: 0.5, ignoreFieldNorm: true },
);
