import anyAscii from 'any-ascii';
import { SLAVIC_GLOSSARY, SLAVIC_JOINING } from '../data/glossary-slavic.js';
import { SLAVIC_MORE, SLAVIC_SECOND_MEANINGS } from '../data/glossary-slavic-more.js';
import { SLAVIC_COMPOUND_PARTS, SLAVIC_TECHNICAL_GLOSSARY } from '../data/glossary-slavic-technical.js';
import type { NameToken } from '../name-words.js';
import { remembering } from '../remembering.js';
import type { ScriptWord } from '../script-word.js';
import { lazily, rowsOf } from '../word-table.js';
import { wordInfo } from '../words.js';
import { Beginnings } from './beginnings.js';
import { type Glossary, glossary, preferring, translated } from './glossary.js';
import type { Ways } from './ways.js';

type Letters = ReadonlyMap<string, string>;

/** "а:a б:b ь:" → letter → Latin. */
function letters(text: string): Letters {
  return new Map(text.split(/\s+/).map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]));
}

/**
 * Russian after BGN/PCGN 1947, the system behind most spellings on English-language lists, without its apostrophes.
 * Below it the letters other languages add, in the simplest of their usual spellings: Kazakh, Kyrgyz, Tatar, Bashkir,
 * Uzbek, Tajik, Mongolian, Ossetic, and the letters abolished in 1918.
 */
const RUSSIAN = letters(
  `
  а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch
  ъ: ы:y ь: э:e ю:yu я:ya
  ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h і:i җ:j ҡ:k ҙ:z ҫ:s ӣ:i ӯ:u ҷ:j ҳ:h ў:o ӕ:a ӏ: ѣ:e ѳ:f ѵ:i ґ:g є:ye ї:yi
`.trim(),
);
/** The same with ё as it sounds, which Fiodorov and Fjodorov resemble too. */
const RUSSIAN_WITH_YO = new Map([...RUSSIAN, ['ё', 'yo']]);
/** Ukrainian after BGN/PCGN 2019 (Resolution 55 of 2010), but ю, я, є alike in every place, as on the lists. */
const UKRAINIAN = letters('г:h ґ:g и:y і:i ї:yi є:ye');
/** Belarusian after BGN/PCGN 1979; soft vowels after a consonant as passports spell them (Siarhei, Aliaksandr). */
const BELARUSIAN = letters('г:h ґ:g і:i ў:u');
/** Serbian in Gaj's Latin letters without their marks (Službeni glasnik); ђ as the usual dj. */
const SERBIAN = letters('ж:z х:h ц:c ч:c ш:s ђ:dj ћ:c љ:lj њ:nj џ:dz ј:j й:j щ:st');
/** Macedonian as passports spell it (Law on identity documents). */
const MACEDONIAN = letters('х:h ц:c ѓ:gj ќ:kj ѕ:dz љ:lj њ:nj џ:dj ј:j');
/** Bulgarian after the Transliteration Act of 2009. */
const BULGARIAN = letters('х:h ъ:a щ:sht ь:y');

const VOWELS = new Set('аеёиоуыэюяіїєўәөұүӣӯ');

/** Letters that any language but Russian may be told by, and those that end Ukrainian surnames. */
const NOT_RUSSIAN = /[^а-щы-яёь ]|[сц]ьк/;

/** A Cyrillic alphabet by the letters that only it has, read from the whole name. */
function alphabetOf(text: string): Letters {
  if (!NOT_RUSSIAN.test(text)) return RUSSIAN;
  if (/[ђћ]/.test(text)) return SERBIAN;
  if (/[ѓќѕ]/.test(text)) return MACEDONIAN;
  if (/[јљњџ]/.test(text)) return SERBIAN;
  if (/[әғқңөұүһҡҙҫҷҳӣӯ]/.test(text)) return RUSSIAN;
  // The surname endings -ський, -цький stand in Ukrainian names that hold no other letter of their own.
  if (/[їєґ]|[сц]ьк/.test(text)) return UKRAINIAN;
  if (/[аеёиоуыэюяі]ў/.test(text)) return BELARUSIAN;
  if (text.includes('і')) return /[ыэё]/.test(text) || !/[ищ]/.test(text) ? BELARUSIAN : UKRAINIAN;
  if (/[бвгджзйклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]/.test(text)) return BULGARIAN;
  return RUSSIAN;
}

/** One-letter words that join names of organizations (and, in, with, to, about, at, but); as names they take a dot. */
const JOINING = new Set('ивскоуаійз');

interface Glossaries {
  readonly english: Glossary;
  /** with compounds taken apart */
  readonly compounds: Glossary;
  /** the same with the other meaning of words that have two */
  readonly other: Glossary;
}

/** Built with the first Cyrillic name. */
const glossaries = lazily((): Glossaries => {
  const english = glossary(`${SLAVIC_GLOSSARY},${SLAVIC_TECHNICAL_GLOSSARY},${SLAVIC_MORE}`, SLAVIC_JOINING);
  const compounds = withCompounds(english);
  return { english, compounds, other: preferring(glossary(SLAVIC_SECOND_MEANINGS, ''), compounds) };
});

/**
 * The words of a Cyrillic name in Latin letters, by the language its letters show; then, for the name of an institution
 * that English would translate, its words in English.
 */
export function romaniseCyrillic(
  words: readonly ScriptWord[],
  mixed: boolean,
): readonly (readonly NameToken[])[] {
  const texts = words.map((word) => word.text);
  const alphabet = alphabetOf(texts.join(' '));
  const tokens = words.map((word) => tokenOf(word, romaniseWord(word.text, alphabet)));
  const readings = [present(tokens)];
  if (words.some(mayBeTranslated)) readings.push(...inEnglish(words, tokens, alphabet, mixed));
  const other = otherSpelling(alphabet);
  if (other !== null && texts.some((text) => other.differs.test(text)))
    readings.push(present(words.map((word) => tokenOf(word, other.romanise(word.text)))));
  return readings;
}

/** How a word is read alone; null unless it is plainly Russian. */
export function readCyrillicAlone(word: ScriptWord): Ways | null {
  if (NOT_RUSSIAN.test(word.text)) return null;
  const read = (alphabet: Letters) => present([tokenOf(word, spell(word.text, alphabet))]);
  return word.text.includes('ё') ? [read(RUSSIAN), read(RUSSIAN_WITH_YO)] : [read(RUSSIAN)];
}

/** Whether words that are read alone have readings in English besides, being the name of an institution. */
export function isCyrillicTranslated(words: readonly ScriptWord[]): boolean {
  const tokens = words.map((word) => tokenOf(word, romaniseWord(word.text, RUSSIAN)));
  return inEnglish(words, tokens, RUSSIAN, false).length > 0;
}

/** Whether a word may help to show an institution: few words of people's names do (Соколов, Лев). */
export function mayBeTranslated({ text, behindSign }: ScriptWord): boolean {
  return behindSign === true || glossaries().compounds.knows(text);
}

function inEnglish(
  words: readonly ScriptWord[],
  tokens: readonly (NameToken | null)[],
  alphabet: Letters,
  mixed: boolean,
): readonly (readonly NameToken[])[] {
  const { english, compounds, other } = glossaries();
  const texts = words.map((word) => word.text);
  const places = words.map((word, at) => placeToken(word, tokens[at] ?? null, alphabet));
  const readings = [translated(texts, places, compounds, mixed)];
  if (words.some((word) => word.quoted === true)) {
    const unquoted = words.map((word) => (word.quoted === true ? '' : word.text));
    readings.push(translated(unquoted, places, compounds, mixed));
  }
  if (readings[0] !== null) readings.push(translated(texts, places, other, mixed));
  // A compound may be a name of its own all the same (Стройбанк), and so may a word in -ский.
  readings.push(translated(texts, tokens, english, mixed));
  return readings.filter((reading) => reading !== null);
}

/** An adjective of a place, which English names by its noun: Серовский завод, Serov Plant. */
const PLACE_ADJECTIVE = /(?<=..)ск(?:ий|ая|ое|ие|ого|ой|их|ому|і|ий|а|е|ая|ае|и|о|ия|ият|ата)$/;

/** The token of a word of a translated name; of an adjective in -ский that no table has as a place, its noun. */
function placeToken(word: ScriptWord, token: NameToken | null, alphabet: Letters): NameToken | null {
  if (token === null || !PLACE_ADJECTIVE.test(word.text) || wordInfo(token.text).place !== null) return token;
  return tokenOf(word, romaniseWord(word.text.replace(PLACE_ADJECTIVE, ''), alphabet));
}

/** Shorter rests of a compound are endings more often than words. */
const SHORTEST_REST = 4;

/** The glossary, with the compounds that Russian makes of its words: радиозавод is a radio plant. */
function withCompounds(table: Glossary): Glossary {
  const parts = new Map(
    rowsOf(SLAVIC_COMPOUND_PARTS).flatMap(([meaning, forms]) =>
      forms.map((form) => [form, meaning] as const),
    ),
  );
  const beginnings = new Beginnings(parts.keys());
  const longest = Math.max(...[...parts.keys()].map((part) => part.length));
  const findParts = remembering((word): readonly string[] | null => {
    for (let length = Math.min(longest, word.length - SHORTEST_REST); length > 1; length--) {
      const first = parts.get(word.slice(0, length));
      const rest = first === undefined ? null : translate(word.slice(length));
      if (first !== undefined && rest !== null && rest.length > 0) return [...first.split('-'), ...rest];
    }
    return null;
  });
  const translate = (word: string): readonly string[] | null =>
    table.translate(word) ?? (beginnings.lengthsIn(word) === 0 ? null : findParts(word));
  return { ...table, knows: (word) => table.knows(word) || translate(word) !== null, translate };
}

function tokenOf(word: ScriptWord, text: string): NameToken | null {
  const initial = word.text.length === 1 && (word.dotted || !JOINING.has(word.text));
  return text === '' ? null : { text, script: 'Cyrl', skeletal: false, initial };
}

function present(tokens: readonly (NameToken | null)[]): readonly NameToken[] {
  return tokens.filter((token) => token !== null);
}

/** A second usual way to spell names in an alphabet, and the letters that show it would differ. */
interface OtherSpelling {
  readonly differs: RegExp;
  readonly romanise: (word: string) => string;
}

/** Registers print ё as e or as yo (Fedorov, Fyodorov), and Belarusian names as Russian ones (Dziamidau, Demidov). */
function otherSpelling(alphabet: Letters): OtherSpelling | null {
  if (alphabet === RUSSIAN) return { differs: /ё/, romanise: (word) => romaniseWord(word, RUSSIAN_WITH_YO) };
  if (alphabet === BELARUSIAN)
    return { differs: /дз|ц|ў|ё/, romanise: (word) => romaniseWord(inRussian(word), RUSSIAN) };
  return null;
}

/** A Belarusian word with the sound changes undone that its spelling shows and the Russian one does not. */
function inRussian(word: string): string {
  return word
    .replace(/дз(?=[еёіюяь])/g, 'д')
    .replace(/ц(?=[еёіюяь])/g, 'т')
    .replace(/^улад/, 'влад')
    .replace(/авіч$/, 'ович')
    .replace(/аўна$/, 'овна')
    .replace(/аў$/, 'ов')
    .replaceAll('ў', 'в')
    .replace(/ава$/, 'ова')
    .replace(/(?<=^[бвгджзклмнпрстфхцчш]{1,2})я(?=[бвгджзклмнпрстфхцчш])/, 'е')
    .replace(/(?<=[рчжш])ы/g, 'и')
    .replaceAll('і', 'и');
}

/** Romanised words by alphabet. */
const romanised = new Map<Letters, (word: string) => string>();

function romaniseWord(word: string, alphabet: Letters): string {
  let romanise = romanised.get(alphabet);
  if (romanise === undefined) {
    romanise = remembering((text) => spell(text, alphabet));
    romanised.set(alphabet, romanise);
  }
  return romanise(word);
}

function spell(word: string, alphabet: Letters): string {
  const text = word.normalize('NFC');
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    const before = index > 0 ? text.charAt(index - 1) : '';
    const last = index === text.length - 1;
    // The endings -ий and -ый are written -y on the lists (Dmitry, Bely).
    if (last && letter === 'й' && (before === 'и' || before === 'ы') && text.length > 3) {
      result = `${result.slice(0, -1)}y`;
    } else {
      result += alphabet === BELARUSIAN ? belarusian(letter, before) : byPlace(letter, before, alphabet);
    }
  }
  return result;
}

function byPlace(letter: string, before: string, alphabet: Letters): string {
  if (letter === 'е' && alphabet !== UKRAINIAN && alphabet !== SERBIAN && alphabet !== MACEDONIAN) {
    return alphabet !== BULGARIAN && (before === '' || before === 'ь' || before === 'ъ') ? 'ye' : 'e';
  }
  return alphabet.get(letter) ?? RUSSIAN.get(letter) ?? anyLetter(letter);
}

const SOFT_BELARUSIAN = letters('е:e ё:io ю:iu я:ia');

function belarusian(letter: string, before: string): string {
  const soft =
    before !== '' && !VOWELS.has(before) && before !== 'ь' ? SOFT_BELARUSIAN.get(letter) : undefined;
  return soft ?? BELARUSIAN.get(letter) ?? (letter === 'е' ? 'ye' : RUSSIAN.get(letter)) ?? anyLetter(letter);
}

function anyLetter(letter: string): string {
  return anyAscii(letter)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
