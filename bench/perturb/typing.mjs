// Slips of the finger and of the scanner, and letters disguised on purpose.
import { below, pick, shuffled } from '../random.mjs';
import { sameCase } from './spelling.mjs';

/** Neighbours on a QWERTY keyboard. */
const NEIGHBOURS = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};
/** Confusions of optical character recognition. */
const SCANNED = [
  [/o/gi, '0'],
  [/l/g, '1'],
  [/i/g, 'l'],
  [/I/g, '1'],
  [/s/gi, '5'],
  [/B/g, '8'],
  [/m/g, 'rn'],
  [/rn/g, 'm'],
  [/d/g, 'cl'],
  [/cl/g, 'd'],
  [/w/g, 'vv'],
  [/e/g, 'c'],
  [/g/g, 'q'],
  [/u/g, 'v'],
  [/h/g, 'b'],
  [/z/gi, '2'],
  [/O/g, 'Q'],
  [/E/g, 'F'],
];
/** Cyrillic and Greek letters that look Latin (Unicode confusables.txt). */
const LOOK_ALIKE = {
  a: 'аα',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'С',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙ',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'Υ',
  Z: 'Ζ',
};
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u202a', '\u200e'];
const VOWEL = /(?<=\p{L})[aeiou](?=\p{L})/giu;
/** A second slip is made only in names of so many letters: two in six letters make another name. */
const TWO_SLIPS_LETTERS = 12;
/** Every third inner vowel goes, at least one. */
const VOWELS_DROPPED = 0.33;

/** Places of letters in words of at least `shortest` letters. */
function letterPlaces(name, shortest) {
  return [...name.matchAll(/[a-z]+/gi)]
    .filter((match) => match[0].length >= shortest)
    .flatMap((match) => [...match[0]].map((_, offset) => match.index + offset));
}

const lettersOf = (name) => name.replaceAll(/[^\p{L}]/gu, '').length;

/** `count` slips in words of five letters or more, in different words where there are several. */
export function mistyped(name, random, count) {
  if (count > 1 && lettersOf(name) < TWO_SLIPS_LETTERS) return null;
  let text = name;
  const used = new Set();
  for (let slip = 0; slip < count; slip++) {
    const words = [...text.matchAll(/[a-z]{5,}/gi)];
    const fresh = words.filter((_, index) => !used.has(index));
    if (words.length === 0) return null;
    const word = pick(random, fresh.length > 0 ? fresh : words);
    used.add(words.indexOf(word));
    text = slipAt(text, word.index + below(random, word[0].length), random);
  }
  return text === name ? null : text;
}

function slipAt(text, place, random) {
  const letter = text[place];
  const way = below(random, 3);
  if (way === 0) return text.slice(0, place) + text.slice(place + 1);
  const other = sameCase(letter, pick(random, [...NEIGHBOURS[letter.toLowerCase()]]));
  return text.slice(0, place) + other + text.slice(way === 1 ? place + 1 : place);
}

/** Two neighbouring letters of a word changed over. */
export function transposed(name, random) {
  const places = letterPlaces(name, 4).filter((place) => {
    const next = name[place + 1] ?? '';
    return /[a-z]/i.test(next) && next.toLowerCase() !== name[place].toLowerCase();
  });
  if (places.length === 0) return null;
  const place = pick(random, places);
  const first = sameCase(name[place], name[place + 1].toLowerCase());
  const second = sameCase(name[place + 1], name[place].toLowerCase());
  return name.slice(0, place) + first + second + name.slice(place + 2);
}

/** One or two characters as a scanner misreads them. */
export function scanned(name, random) {
  let text = name;
  let left = lettersOf(name) < TWO_SLIPS_LETTERS ? 1 : 1 + below(random, 2);
  for (const [pattern, other] of shuffled(random, SCANNED)) {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) continue;
    const { 0: match, index } = pick(random, found);
    text = text.slice(0, index) + other + text.slice(index + match.length);
    if (--left === 0) break;
  }
  return text === name ? null : text;
}

/** A letter from another script in one to three words; more, and a reader would see the other script. */
export function lookAlike(name, random) {
  const words = [...name.matchAll(/[a-z]{3,}/gi)];
  let text = name;
  for (const word of shuffled(random, words).slice(0, 1 + below(random, 3))) {
    const places = [...word[0]].flatMap((letter, offset) =>
      LOOK_ALIKE[letter] ? [word.index + offset] : [],
    );
    if (places.length === 0) continue;
    const place = pick(random, places);
    text = text.slice(0, place) + pick(random, [...LOOK_ALIKE[text[place]]]) + text.slice(place + 1);
  }
  return text === name ? null : text;
}

/** One to three characters that nobody sees, inside words. */
export function withInvisible(name, random) {
  const places = shuffled(random, letterPlaces(name, 3)).slice(0, 1 + below(random, 3));
  if (places.length === 0) return null;
  let text = name;
  for (const place of places.sort((one, other) => other - one))
    text = text.slice(0, place) + pick(random, INVISIBLE) + text.slice(place);
  return text;
}

export function withoutVowels(name, random) {
  const places = [...name.matchAll(VOWEL)].map((match) => match.index);
  if (places.length === 0) return null;
  const dropped = new Set(places.filter(() => random() < VOWELS_DROPPED));
  if (dropped.size === 0) dropped.add(pick(random, places));
  return [...name].filter((_, index) => !dropped.has(index)).join('');
}
