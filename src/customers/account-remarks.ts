import type { EntityType } from '../normalise/party.js';
import { ACCOUNT_KINDS, ACCOUNTS } from './data/trusts-and-accounts.js';
import { isEasternName } from './eastern-names.js';
import { isCompany } from './joint-names.js';
import { isRareAsName } from './rare-words.js';

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
const kinds = wordsOf(ACCOUNT_KINDS);

/** Words at the end of a name that say which account is meant. */
export const ACCOUNT_ENDS: ReadonlySet<string> = new Set([...wordsOf(ACCOUNTS), ...wordsOf(ACCOUNT_KINDS)]);

const accounts = wordsOf(ACCOUNTS);

const CURRENCY = /^[A-Z]{3,4}$/;
const DASH = /^[-–—:/]$/;

/**
 * The holder of an account that a cell names with what tells it from others of the same holder: `Muster EUR a/c`, `Acme Ltd -
 * USD account`, `Acme - USD`, of a company also `Acme USD`. Null where nothing says which account, since `Muster Account` may be a name, and where a family
 * name alone is left.
 */
export function withoutAccount(name: string, type: EntityType): string | null {
  const words = name.split(' ');
  const last = words.length - 1;
  const isAccount = accounts.has(small(words[last] ?? ''));
  let end = isAccount ? last : words.length;
  while (end > 1 && kinds.has(small(words[end - 1] ?? ''))) end -= 1;
  const isMarked = DASH.test(words[end - 1] ?? '') || (words[end - 1] ?? '').endsWith(',');
  const isBesideCompany = type === 'organization' && end > 0;
  const isTold = isAccount
    ? end < last
    : (isMarked || isBesideCompany) && end === last && CURRENCY.test(words[last] ?? '');
  if (!isTold) return null;
  const holder = words
    .slice(0, DASH.test(words[end - 1] ?? '') ? end - 1 : end)
    .join(' ')
    .replace(/[,;:]$/, '');
  return isWhole(holder, type) ? holder : null;
}

/** Whether a text says which account is meant, and names nobody: `USD a/c`. */
export function isOnlyAccount(text: string): boolean {
  return text.split(' ').every((word) => ACCOUNT_ENDS.has(small(word)));
}

function isWhole(holder: string, type: EntityType): boolean {
  if (holder.includes(' ') || type === 'organization' || isEasternName(holder)) return holder !== '';
  return type === 'unknown' && holder !== '' && (isCompany(holder) || isRareAsName(holder));
}

function small(word: string): string {
  return word.toLowerCase().replace(/^[([]|[)\].]$/g, '');
}
