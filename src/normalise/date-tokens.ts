import type { Calendar } from './calendar.js';
import { MONTH_NAMES } from './data/month-names.js';

/** A number, a month by name, or a placeholder such as `dd` or `00`. */
export type DateToken = { readonly figures: string } | { readonly month: number } | 'unknown';

const CIRCA =
  /^(circa|cca|ca|c|approximately|approx|appr|about|around|environ|vers|etwa|ungefahr|um|hacia|aproximadamente|aprox|alrededor|около|ок|приблизительно)$/;
const CONNECTOR = /^(to|until|till|and|or|bis|und|oder|a|al|y|et|ou|e|и|по|до)$/;
const FILLER =
  /^(between|from|entre|zwischen|von|между|с|de|of|del|do|the|st|nd|rd|th|er|den|г|года|гг|calendar|date|year|in|born)$/;
const PLACEHOLDER = /^(0{1,2}|dd|mm|xx|\?{1,2})$/;
const SOLAR_HIJRI = /^(shamsi|solar|jalali|persian|iranian)$/;
const LUNAR_HIJRI = /^(hijri|hijra|hegira|ah|islamic|lunar|qamari)$/;
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [foldWord(name), index + 1]),
  ),
);

/**
 * The numbers and month names of a date text, and what its other words say: "about", another calendar. `severalValues`:
 * the text looks like a list of dates, not like one date or the ends of a span.
 */
export function readDateTokens(text: string): {
  tokens: DateToken[];
  circa: boolean;
  calendar: Calendar;
  severalValues: boolean;
} {
  const tokens: DateToken[] = [];
  let circa = false;
  let connected = false;
  let calendar: Calendar = 'gregorian';
  const dated = text.replace(/[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[AP]M)?Z?$/i, '');
  for (const [raw] of dated.matchAll(/\p{Nd}+|[\p{L}\p{M}]+|\?+|~/gu)) {
    const word = foldWord(raw);
    const month = MONTHS.get(word);
    if (PLACEHOLDER.test(word)) tokens.push('unknown');
    else if (month !== undefined) tokens.push({ month });
    else if (word === '~' || CIRCA.test(word)) circa = true;
    else if (SOLAR_HIJRI.test(word)) calendar = 'persian';
    else if (LUNAR_HIJRI.test(word)) calendar = calendar === 'persian' ? 'persian' : 'islamic';
    else if (CONNECTOR.test(word)) connected = true;
    else if (!FILLER.test(word) && !/^[年月日년월일]$/.test(raw))
      tokens.push({ figures: asciiFigures(word) });
  }
  return { tokens, circa, calendar, severalValues: /[;|]/.test(text) || (!connected && text.includes(',')) };
}

/** Lower case without diacritics, the Turkish dotless i included. */
function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** Arabic-Indic, Persian, Devanagari … digits as ASCII: every run of ten such code points begins at its zero. */
function asciiFigures(word: string): string {
  if (!/^\p{Nd}+$/u.test(word) || /^[0-9]+$/.test(word)) return word;
  return Array.from(word, (figure) => {
    let value = 0;
    const code = figure.codePointAt(0) ?? 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  }).join('');
}
