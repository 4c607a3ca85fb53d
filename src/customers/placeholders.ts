import { codeAt } from '../normalise/letter-codes.js';
import type { EntityType } from '../normalise/party.js';

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** Words in cells that have no value. Compared in lower case, without accents or punctuation. */
const NO_VALUE: ReadonlySet<string> = new Set(
  `n a|na|n.a|nil|null|none|no name|noname|no name given|unknown|unk|unkn|not known|not available|not applicable|not provided|not stated|not specified|not given|
  not disclosed|undefined|undisclosed|unspecified|missing|blank|empty|tbc|tbd|tba|to be confirmed|to be advised|to be determined|name unknown|unknown name|
  unknown unknown|no data|nan|anonymous|anon|redacted|withheld|deleted|removed|fnu|lnu|fnu lnu|
  unbekannt|keine angabe|k a|k.a|nicht bekannt|nicht angegeben|ohne|entfallt|inconnu|inconnue|non renseigne|neant|sans objet|non disponible|
  desconocido|desconocida|no disponible|no aplica|ninguno|sin nombre|sin datos|sconosciuto|non noto|non disponibile|nessuno|desconhecido|nao disponivel|nao informado|sem nome|
  onbekend|geen|nvt|n v t|неизвестно|неизвестен|не указано|не указан|нет|нет данных|отсутствует|brak|nieznany|nieznane|brak danych|bilinmiyor|yok|belirtilmemis|
  غير معروف|مجهول|لا يوجد|无|未知|不详|沒有|没有|不明|なし|없음|미상`
    .split('|')
    .map((word) => plainText(word)),
);
/** Each begins with one of these. */
export const NO_VALUE_BEGINS: ReadonlySet<string> = new Set(
  [...NO_VALUE].map((words) => words.split(' ')[0] ?? ''),
);
/** Words in rows that were made to test a system. */
const TRIAL =
  /^(test|testing|tester|testcustomer|testuser|testclient|dummy|sample|demo|asdf+|qwerty|foo|foo bar|lorem ipsum|do not use|donotuse)( ?(test|user|customer|client|account|name|company|person|record|entry|data|row|case|one|two|\d))*$/;
const REPEATED = /^(?:x+(?: x+)*|z{2,}(?: z+)*|(\p{L})\1{2,}(?: \1+)*)$/u;

const LONGEST = 24;
const LONGEST_TRIAL = 40;
/** The first three letters of what `TRIAL` finds, each as one number: other names pass without a closer look. */
const TRIAL_BEGINNINGS = new Set('tes dum sam dem asd qwe foo lor don do'.split(' ').map(firstThree));
/**
 * First letter and length of the words that mean "no value", as a bitmap, and the first letters of those in other
 * scripts. Nearly every name passes after a look at its first letter, its last letter and its length.
 */
const BEGINNINGS = new Uint8Array(128 * (LONGEST + 2));
const OTHER_FIRST_LETTERS = new Set<number>();
for (const word of NO_VALUE) {
  const first = word.charCodeAt(0);
  if (first < 128) BEGINNINGS[first * (LONGEST + 1) + word.length] = 1;
  else OTHER_FIRST_LETTERS.add(first);
}

function firstThree(text: string): number {
  return ((codeAt(text, 0) | 32) << 16) | ((codeAt(text, 1) | 32) << 8) | (codeAt(text, 2) | 32);
}

/** Whether a cell states that it has no value: empty, `N/A`, `unknown`, `-`, `???`. */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST || cannotBePlaceholder(text)) return false;
  const plain = plainText(text);
  return plain === '' || NO_VALUE.has(plain);
}

/**
 * Why a text is not a name (`N/A`, `TEST`, `xxx`, `-`), or null if it may be one. Numbers pass, since companies have
 * such names.
 */
export function placeholderName(text: string): string | null {
  if (saysNothing(text)) return 'the name is a placeholder for a missing one';
  return isOfTestRow(text) ? 'the name is that of a test row' : null;
}

/** Whether a text is the name of a row that was made to test a system: `TEST`, `xxx`. */
export function isOfTestRow(text: string): boolean {
  if (text.length > LONGEST_TRIAL) return false;
  const first = codeAt(text, 0) | 32;
  const second = codeAt(text, 1) | 32;
  const repeats = first === second || text.length === 1 || first === 0x78 || first === 0x7a;
  if (!repeats && !TRIAL_BEGINNINGS.has(firstThree(text))) return false;
  const plain = plainText(text);
  return TRIAL.test(plain) || REPEATED.test(plain);
}

/**
 * Why a text without any letter (a number, an emoji) cannot be the name of this party, or null. Companies and ships do
 * have numbers as names; where the type is unknown, a number in the wrong column is far more likely.
 */
export function letterless(text: string, type: EntityType): string | null {
  if (isAsciiLetter(text.charCodeAt(0)) || /\p{L}/u.test(text)) return null;
  if (!/\p{N}/u.test(text)) return 'the name has no letter';
  if (type !== 'person' && type !== 'unknown') return null;
  return 'the name is a number: is it in the right column, or is the type (organization, vessel) missing?';
}

/** True for nearly every name; needs no allocation and no regular expression. */
function cannotBePlaceholder(text: string): boolean {
  const { length } = text;
  if (length === 0) return false;
  const first = text.charCodeAt(0);
  // In other scripts, the words begin with one of a few letters.
  if (first > 0x24f) return !OTHER_FIRST_LETTERS.has(first);
  const last = text.charCodeAt(length - 1);
  // None of the words begins with an accent.
  if (first > 0xbf) return true;
  if (!isAsciiLetter(first) || !(isAsciiLetter(last) || last > 0xbf)) return false;
  // Punctuation between letters becomes one space, so two spaces (`not  available`) make a word shorter by one.
  const at = (first | 32) * (LONGEST + 1) + length;
  return BEGINNINGS[at] === 0 && BEGINNINGS[at - 1] === 0;
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
}

/** In lower case, without accents or punctuation. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
