// Other spellings of the same sound: romanisations, diacritics, doubled letters, respelling by ear.
import { pick, shuffled } from '../random.mjs';

/**
 * Spellings that romanisation systems and languages use for one sound (BGN/PCGN, ISO 9, ALA-LC, French and German press usage,
 * passports). Each row: [pattern, the other spellings].
 */
const ROMANISATIONS = [
  [/yu/gi, ['iu', 'ju']],
  [/iu/gi, ['yu']],
  [/ya/gi, ['ia', 'ja']],
  [/(?<=[ln])ia\b/gi, ['iya', 'ya']],
  [/(?<=[dglnrt])iy\b/gi, ['y', 'ii', 'ij']],
  [/(?<=[ghkrt])y\b/gi, ['iy', 'i']],
  [/(?<=\w)ey\b/gi, ['ei', 'ej']],
  [/(?<=\w)ei\b/gi, ['ey']],
  [/(?<=[aeiou])yev/gi, ['ev', 'iev']],
  [/(?<=[aeo])ev\b/gi, ['yev']],
  [/kh/gi, ['h', 'ch']],
  [/zh/gi, ['j']],
  [/shch/gi, ['sch']],
  [/ks/gi, ['x']],
  [/x/gi, ['ks']],
  [/ou/gi, ['u', 'oo']],
  [/oo/gi, ['u', 'ou']],
  [/ee/gi, ['i']],
  [/aa/gi, ['a']],
  [/(?<=[bdhlmnrs])u(?=[bdhlmnrs])/gi, ['ou', 'o']],
  [/q/gi, ['k', 'gh']],
  [/gh/gi, ['g']],
  [/dh/gi, ['d']],
  [/dj/gi, ['j']],
  [/(?<=\w)ay(?=\w)/gi, ['ai', 'ei']],
  [/(?<=\w)ai(?=\w)/gi, ['ay']],
  [/(?<=[aeiou])ss(?=[aeiou])/gi, ['s']],
  [/(?<=[aeiou])mm(?=[aeiou])/gi, ['m']],
  [/ah\b/gi, ['a']],
  [/(?<=[bdlmnrst])a\b/gi, ['ah']],
  [/(?<=[bcdfghjklmnpqrstvz])i(?=[dlmnr]\b)/gi, ['ee']],
  [/w(?=[aeiou])/gi, ['v']],
];

/** Sounds written otherwise by someone who hears the name (Metaphone's classes read backwards). */
const BY_EAR = [
  [/ph/gi, ['f']],
  [/f/gi, ['ph']],
  [/ck/gi, ['k']],
  [/c(?=[aou])/gi, ['k']],
  [/k(?=[aou])/gi, ['c']],
  [/x/gi, ['ks']],
  [/z/gi, ['s']],
  [/(?<=[aeiou])s(?=[aeiou])/gi, ['z']],
  [/th/gi, ['t']],
  [/w/gi, ['v']],
  [/v/gi, ['w']],
  [/j/gi, ['dj']],
  [/sh/gi, ['sch']],
  [/(?<=\w)y(?=\w)/gi, ['i']],
  [/(?<=[bcdfghklmnprstvz])i(?=[bcdfghklmnprstvz])/gi, ['e', 'y']],
  [/(?<=[bcdfghklmnprstvz])e(?=[bcdfghklmnprstvz])/gi, ['i', 'a']],
  [/(?<=[bcdfghklmnprstvz])o(?=[bcdfghklmnprstvz])/gi, ['u', 'a']],
  [/(?<=[bcdfghklmnprstvz])u(?=[bcdfghklmnprstvz])/gi, ['o']],
];

const GERMAN_AND_NORDIC = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
  Å: 'Aa',
};
/** What a customer file may have where a list has plain letters. */
const MARKED = {
  a: 'áàâă',
  c: 'ćčç',
  e: 'éèêę',
  i: 'íîī',
  n: 'ñń',
  o: 'óöôő',
  s: 'šşś',
  u: 'üúū',
  z: 'žźż',
  g: 'ğ',
  l: 'ł',
};
const MARKS = /\p{M}/gu;

/** One or two tokens in another romanisation. */
export function otherRomanisation(name, random) {
  return respell(name, random, ROMANISATIONS, 2);
}

/** One or two sounds written as one hears them. */
export function respeltByEar(name, random) {
  return respell(name, random, BY_EAR, 2);
}

function respell(name, random, rules, most) {
  let text = name;
  let left = 1 + Math.floor(random() * most);
  for (const [pattern, others] of shuffled(random, rules)) {
    const found = [...text.matchAll(pattern)].filter((match) => wordLength(text, match.index) >= 4);
    if (found.length === 0) continue;
    const match = pick(random, found);
    const other = inCaseOfWord(text, match, pick(random, others));
    text = text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
    if (--left === 0) break;
  }
  return text === name ? null : text;
}

function wordLength(text, index) {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(0, index))?.[0].length ?? 0;
  return before + (/^[\p{L}\p{M}]*/u.exec(text.slice(index))?.[0].length ?? 0);
}

function inCaseOfWord(text, match, other) {
  const around = text
    .slice(Math.max(0, match.index - 1), match.index + match[0].length + 1)
    .replaceAll(/[^\p{L}]/gu, '');
  return around.length > 1 && around === around.toUpperCase()
    ? other.toUpperCase()
    : sameCase(match[0], other);
}

/** `text` in the case of what it replaces. */
export function sameCase(model, text) {
  if (model === model.toUpperCase() && model !== model.toLowerCase() && model.length > 1)
    return text.toUpperCase();
  const first = model[0] ?? '';
  return first !== first.toLowerCase() ? text[0].toUpperCase() + text.slice(1) : text;
}

/** Diacritics lost or written out where the name has some; a few added where it has none. */
export function otherDiacritics(name, random) {
  if (/[äöüßøåæÄÖÜØÅ]/.test(name) && random() < 0.5)
    return name.replace(/[äöüßøåæÄÖÜØÅ]/g, (letter) => GERMAN_AND_NORDIC[letter]);
  const plain = name
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l');
  if (plain !== name.normalize('NFD')) return plain;
  const places = [...name.matchAll(/[aceinosuzgl]/g)].map((match) => match.index);
  if (places.length === 0) return null;
  const letters = [...name];
  for (const place of shuffled(random, places).slice(0, 1 + Math.floor(random() * 2)))
    letters[place] = pick(random, [...MARKED[letters[place]]]);
  return letters.join('');
}

/** Doubled letters written once; where there is none, one consonant doubled. Short words (OOO, AAA) stay. */
export function otherDoubling(name, random) {
  const single = name.replaceAll(/[a-z]{4,}/gi, (word) => word.replaceAll(/([a-z])\1/gi, '$1'));
  if (single !== name) return single;
  const places = [...name.matchAll(/(?<=[aeiou])[bdfglmnprst](?=[aeiou])/gi)];
  if (places.length === 0) return null;
  const { 0: letter, index } = pick(random, places);
  return name.slice(0, index) + letter + name.slice(index);
}
