import { createRequire } from 'node:module';
import { COUNTRY_SPELLINGS, DISPLAY_NAMES, OTHER_CODES } from './data/country-names.js';
import { NATIONALITIES } from './data/nationalities.js';

const require = createRequire(import.meta.url);
type Library = typeof import('i18n-iso-countries');

/**
 * Languages of i18n-iso-countries tried after English, by the script of the text. Only those that somebody is
 * likely to keep a customer file in; each is loaded once, on the first text that English cannot answer.
 */
const LANGUAGES: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ug']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Bengali}/u, ['bn']],
  [
    /\p{Script=Latin}/u,
    'fr es de pt it nl pl cs ro tr sv nb da fi hu sk sl hr bs sq lt lv et id ms vi ca az uz'.split(' '),
  ],
];

/** Words that mark a form of state and may be left out when the rest alone names the country. */
const STATE_WORDS =
  /\b(republic|kingdom|state|sultanate|islamic|federal|federation|democratic|peoples|socialist|arab|former|soviet|ssr|sfsr|assr|commonwealth|principality|grand|duchy|emirate|bolivarian|plurinational|cooperative|union|region|citizenship|citizen|nationality|national|passport|by birth|possibly|believed)\b/g;
/** What follows says since when or how, not where: `Iraq as at 2013`, `Kuwaiti citizenship withdrawn in 2002`. */
const CIRCUMSTANCE =
  /\b(as at|as from|since|from|until|at time|previous|withdrawn|reportedly|also)\b.*$|(?<=\w )as (?=\d|of|early|late).*$/s;
/** Two states share these names, so they are never accepted as the rest after something was cut off. */
const AMBIGUOUS = /^(congo|korea|virgin islands|saint martin)$/;

/** Above this many distinct texts the memory of answers is emptied; files hold a few hundred. */
const REMEMBERED_TEXTS = 20_000;

let library: Library | null = null;
let english: ReadonlyMap<string, string> | null = null;
const otherLanguages = new Map<string, ReadonlyMap<string, string>>();
const remembered = new Map<string, string | null>();

/**
 * ISO 3166-1 alpha-2 code (or XK) of the country that a text names, or null.
 * Reads codes (alpha-2, alpha-3), names in English and, by script, other languages, the spellings of the sanctions
 * lists (`Korea, North`, `Congo (Democratic Republic)`, `Former USSR Currently Belarus`), nationalities (`Russian`,
 * `ressortissante syrienne`), and leaves out remarks (`Iraq (previous address)`). States that are gone are given
 * their successor (see data/country-names.ts). A text that names several countries gives null.
 * The first call reads the English table (about 6 ms); a text that no table answers costs some 20 ms once.
 */
export function countryCode(text: string): string | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const code = findCode(text);
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
  remembered.set(text, code);
  return code;
}

/** English name of an alpha-2 code (`KP` → `North Korea`); an unknown code comes back as it is. */
export function countryName(code: string): string {
  return DISPLAY_NAMES[code] ?? countries().getName(code, 'en') ?? code;
}

/** Lower case, no accents, no punctuation, no `the`, `of`, `and`, `de`, `la` …; `St` is `saint`. */
export function foldCountryText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .replace(/\b(the|of|and)\b/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\s+/g, ' ')
    .trim();
}

function findCode(text: string): string | null {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2,3}$/.test(trimmed)) {
    const code = codeOf(trimmed.toUpperCase());
    if (code !== null) return code;
  }
  return lookup(trimmed) ?? withoutRemarks(trimmed) ?? fromOtherLanguages(trimmed);
}

function codeOf(code: string): string | null {
  const other = OTHER_CODES[code];
  if (other !== undefined) return other;
  const alpha2 = code.length === 2 ? code : (countries().alpha3ToAlpha2(code) ?? '');
  return countries().isValid(alpha2) ? alpha2 : null;
}

/** English names and nationalities; `A, B` and `A (B)` are tried as `B A` too. */
function lookup(text: string): string | null {
  const names = englishNames();
  const found = names.get(foldCountryText(text));
  if (found !== undefined) return found;
  const turned = /^([^,(]+)[,(]([^,()]+)(?:\)[.\s]*)?$/.exec(text);
  if (turned === null) return null;
  return names.get(foldCountryText(`${turned[2]} ${turned[1]}`)) ?? null;
}

const LAST_WORDS = /(?<![\p{L} ])[\p{L} ]+\)?\.?$/u;

function withoutRemarks(text: string): string | null {
  const lastWords = LAST_WORDS.exec(text)?.[0] ?? '';
  const now = /\b(?:now|currently) (?: *the )?([\p{L} ]+)/iu.exec(lastWords);
  if (now?.[1] !== undefined) return lookup(now[1]) ?? bare(now[1]);
  if (/[/;]|\(?\b[a-d1-4]\)/.test(text)) return null;
  const outside = text.replace(/\([^()]*\)?/g, ' ');
  return bare(outside) ?? (outside === text ? null : bare(text));
}

function bare(text: string): string | null {
  const names = englishNames();
  const folded = foldCountryText(text).replace(/^((in|so called|possibly|former) )+/, '');
  const plain = folded.replace(CIRCUMSTANCE, '').trim();
  for (const candidate of [folded, plain, withoutStateWords(plain)]) {
    const code = AMBIGUOUS.test(candidate) ? undefined : names.get(candidate);
    if (code !== undefined) return code;
  }
  return null;
}

function withoutStateWords(folded: string): string {
  return folded.replace(STATE_WORDS, ' ').replace(/\s+/g, ' ').trim();
}

function fromOtherLanguages(text: string): string | null {
  const folded = foldCountryText(text);
  if (folded === '') return null;
  // Nationalities in German and French have endings, and come with a word for "national of".
  const forms = [
    folded,
    folded.replace(
      /^(ressortissant|ressortissante|ciudadano|ciudadana|staatsangehorigkeit|nationalite|obywatelstwo) /,
      '',
    ),
    folded.replace(/(isch)(e|er|es)$/, '$1'),
  ];
  for (const form of forms.slice(1)) {
    const code = englishNames().get(form);
    if (code !== undefined) return code;
  }
  const languages = LANGUAGES.find(([script]) => script.test(text))?.[1] ?? [];
  for (const language of languages) {
    const code = namesIn(language).get(folded);
    if (code !== undefined) return code;
  }
  return null;
}

function countries(): Library {
  if (library === null) {
    // the package's own entry registers all 80 languages, which costs 36 ms; this one registers none
    const loaded: Library = require('i18n-iso-countries/index.js');
    loaded.registerLocale(require('i18n-iso-countries/langs/en.json'));
    library = loaded;
  }
  return library;
}

function englishNames(): ReadonlyMap<string, string> {
  if (english === null) {
    const names = new Map<string, string>();
    // the later table wins: our own spellings decide what the library leaves open (`Congo`)
    for (const [code, forms] of NATIONALITIES) addForms(names, code, forms.split('|'));
    for (const [code, forms] of Object.entries(countries().getNames('en', { select: 'all' })))
      addForms(names, code, forms);
    for (const [code, forms] of COUNTRY_SPELLINGS) addForms(names, code, forms.split('|'));
    names.set('congo', 'CG');
    english = names;
  }
  return english;
}

function namesIn(language: string): ReadonlyMap<string, string> {
  let names = otherLanguages.get(language);
  if (names === undefined) {
    countries().registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
    const read = new Map<string, string>();
    for (const [code, forms] of Object.entries(countries().getNames(language, { select: 'all' })))
      addForms(read, code, forms);
    otherLanguages.set(language, read);
    names = read;
  }
  return names;
}

function addForms(names: Map<string, string>, code: string, forms: readonly string[]): void {
  for (const form of forms) {
    const folded = foldCountryText(form);
    if (folded !== '') names.set(folded, code);
  }
}
