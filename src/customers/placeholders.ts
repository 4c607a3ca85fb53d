/** Words that stand in a cell that has no value. Compared in lower case without accents or punctuation. */
const NO_VALUE = new Set(
  `n a|na|n.a|nil|null|none|no name|noname|no name given|unknown|unk|unkn|not known|not available|not applicable|not provided|not stated|not specified|not given|
  not disclosed|undefined|undisclosed|unspecified|missing|blank|empty|tbc|tbd|tba|to be confirmed|to be advised|to be determined|name unknown|unknown name|
  unknown unknown|no data|nan|anonymous|anon|redacted|withheld|deleted|removed|fnu|lnu|fnu lnu|
  unbekannt|keine angabe|k a|k.a|nicht bekannt|nicht angegeben|ohne|entfallt|inconnu|inconnue|non renseigne|neant|sans objet|non disponible|
  desconocido|desconocida|no disponible|no aplica|ninguno|sin nombre|sin datos|sconosciuto|non noto|non disponibile|nessuno|desconhecido|nao disponivel|nao informado|sem nome|
  onbekend|geen|nvt|n v t|неизвестно|неизвестен|не указано|не указан|нет|нет данных|отсутствует|brak|nieznany|nieznane|brak danych|bilinmiyor|yok|belirtilmemis|
  غير معروف|مجهول|لا يوجد|无|未知|不详|沒有|没有|不明|なし|없음|미상`
    .split('|')
    .map((word) => word.trim()),
);
/** Words of rows that were made to try a system out. */
const TRIAL =
  /^(test|testing|tester|testcustomer|testuser|testclient|dummy|sample|demo|asdf+|qwerty|foo|foo bar|lorem ipsum|do not use|donotuse)( ?(test|user|customer|client|account|name|company|person|record|entry|data|row|case|one|two|\d+))*$/;
const REPEATED = /^(?:(x)\1*|(z)\2+|(\p{L})\3{2,})(?: (?:\1+|\2+|\3+))*$/u;

/** Whether a cell says that there is no value: empty, `N/A`, `unknown`, `-`, `???`. */
export function saysNothing(text: string): boolean {
  if (text.length > 24) return false;
  const plain = plainText(text);
  return plain === '' || NO_VALUE.has(plain);
}

/** Why a text is no name (`N/A`, `TEST`, `xxx`, `-`), or null when it may be one. Numbers pass: companies have such names. */
export function placeholderName(text: string): string | null {
  if (text.length > 40) return null;
  const plain = plainText(text);
  if (plain === '' || NO_VALUE.has(plain)) return 'the name is a placeholder for a missing one';
  return TRIAL.test(plain) || REPEATED.test(plain) ? 'the name is that of a test row' : null;
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

function plainText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
