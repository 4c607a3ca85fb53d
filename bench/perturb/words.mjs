// Whole words moved, dropped, shortened, glued or added; punctuation and case.
import { below, pick, shuffled } from '../random.mjs';

const PARTICLES = new Set(
  'al el bin ben ibn bint abu abou abd ould von van der den de del della di da dos du la le y e of the and for'.split(
    ' ',
  ),
);
const PATRONYMIC = /(?:[oe]vich|[oe]vna|[iy]ch|ichna|[oe]vych|ivna|ovic|evic|ogly|oglu|kyzy|qizi)$/i;
const FILIATION = /^(?:bin|ibn|bint|ben|ould|wald|walad)$/i;
const HONORIFICS = {
  person: [
    'Mr.',
    'Mr',
    'Dr.',
    'Dr',
    'Mrs',
    'Sheikh',
    'Haji',
    'Hajji',
    'Gen.',
    'General',
    'Col.',
    'Prof.',
    'Sayyid',
    'Mullah',
    'Eng.',
    'Hon.',
  ],
  organization: ['The', 'M/s', 'Messrs'],
  vessel: ['M/V', 'MV', 'MT', 'M/T', 'SS'],
};
const LEGAL_FORM = new RegExp(
  `^(?:${'l\\.?t\\.?d limited llc inc co corp corporation gmbh ag sa srl bv jsc pjsc ojsc oao ooo zao plc fze fzco company joint stock liability public private closed open'.replaceAll(' ', '|')})[.,]*$`,
  'i',
);

const wordsOf = (name) => name.split(/\s+/).filter((word) => word !== '');
const plain = (word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const isName = (word) => plain(word).length > 1 && !PARTICLES.has(plain(word)) && !LEGAL_FORM.test(word);

/**
 * Persons: family name first, with or without a comma, or the first word last; "A bin B" only turns as a whole.
 * Others: the last word first, or two neighbours changed over.
 */
export function otherOrder(name, random, type) {
  const words = wordsOf(name.replaceAll(',', ' '));
  if (words.length < 2 || new Set(words.map(plain)).size < 2) return null;
  const filiation = words.some((word) => FILIATION.test(word));
  const swaps = words.flatMap((_word, index) =>
    isName(words[index]) && isName(words[index + 1] ?? '') ? [index] : [],
  );
  if (type !== 'person' && swaps.length > 0 && random() < 0.5) {
    const place = pick(random, swaps);
    words.splice(place, 2, words[place + 1], words[place]);
    return words.join(' ');
  }
  if (filiation || random() < 0.7) {
    const last = words.length > 2 && PARTICLES.has(plain(words.at(-2))) ? words.splice(-2) : words.splice(-1);
    return `${last.join(' ')}${random() < 0.6 ? ',' : ''} ${words.join(' ')}`;
  }
  return [...words.slice(1), words[0]].join(' ');
}

/** One word that is neither the first nor the last left out. */
export function withoutMiddle(name, random) {
  const words = wordsOf(name);
  const middles = words.flatMap((word, index) =>
    index > 0 &&
    index < words.length - 1 &&
    isName(word) &&
    !PATRONYMIC.test(word) &&
    !PARTICLES.has(plain(words[index - 1]))
      ? [index]
      : [],
  );
  if (middles.length === 0) return null;
  const dropped = pick(random, middles);
  return words.filter((_, index) => index !== dropped).join(' ');
}

/** The father's name left out: a Slavic or Turkic patronymic, or "bin X". */
export function withoutPatronymic(name, _random, type) {
  if (type !== 'person') return null;
  const words = wordsOf(name);
  const filiation = words.findIndex(
    (word, index) => index > 0 && index < words.length - 2 && FILIATION.test(word),
  );
  if (filiation > 0)
    return words.filter((_, index) => index !== filiation && index !== filiation + 1).join(' ');
  if (words.length < 3) return null;
  const father = words.findIndex(
    (word, index) => index > 0 && index < words.length && PATRONYMIC.test(word) && words.length > 2,
  );
  if (father < 0) return null;
  return words.filter((_, index) => index !== father).join(' ');
}

/** Particles dropped, glued to the next word, hyphenated, or in another spelling. */
export function otherParticles(name, random) {
  const parted = name.replaceAll(/\b(al|el|ul|ur)-/gi, '$1 ');
  const words = wordsOf(parted);
  const places = words.flatMap((_word, index) => (isParticle(words, index) ? [index] : []));
  if (places.length === 0) return null;
  const place = pick(random, places);
  const article = /^(?:al|el)$/i.test(words[place]);
  const way = below(random, article ? 4 : 1);
  if (way === 0) words.splice(place, 1);
  else if (way === 1) words.splice(place, 2, `${words[place]}-${words[place + 1]}`);
  else if (way === 2) words.splice(place, 2, glue(words[place], words[place + 1]));
  else words[place] = /^al$/i.test(words[place]) ? 'El' : 'Al';
  return words.join(' ');
}

/** Not the "de" of "S. DE R.L. DE C.V.". */
function isParticle(words, index) {
  return (
    PARTICLES.has(plain(words[index])) &&
    plain(words[index + 1] ?? '').length > 2 &&
    !/\./.test(words[index - 1] ?? '')
  );
}

/** One or all given names cut to their initials; the last name word stays. */
export function toInitials(name, random, type) {
  if (type !== 'person') return null;
  const words = wordsOf(name);
  const last = words.findLastIndex(isName);
  const given = words.flatMap((word, index) =>
    index < last && isName(word) && /^\p{L}{3}/u.test(word) ? [index] : [],
  );
  if (given.length === 0) return null;
  const chosen =
    given.length > 1 && random() < 0.7 ? [given[1 + below(random, given.length - 1)]] : given.slice(0, 1);
  const dot = random() < 0.5 ? '.' : '';
  return words.map((word, index) => (chosen.includes(index) ? [...word][0] + dot : word)).join(' ');
}

export function withHonorific(name, random, type) {
  const titles = HONORIFICS[type] ?? HONORIFICS.organization;
  return `${pick(random, titles)} ${name}`;
}

/** Hyphens, commas, dots, quotes and apostrophes put in or taken out. */
export function otherPunctuation(name, random) {
  const ways = [
    (text) => text.replaceAll('-', ' '),
    (text) => text.replaceAll(/['’ʼ`]/g, ''),
    (text) => text.replaceAll(/[.,"()]/g, ''),
    (text) => text.replace(/(\p{L}{3,}) (\p{L}{3,})/u, '$1-$2'),
    (text) => text.replace(' ', '  '),
    (text) => text.replace(/\b(al|el)[ -]/i, '$1-'),
    (text) => `"${text}"`,
    (text) => `${text}.`,
    (text) => text.replace(/ (?=\S+$)/, ' , '),
    (text) => text.replaceAll(' ', '_'),
    (text) => text.replace(/(\p{L}{2})(?=[aeiou]\p{L})/u, '$1’'),
  ];
  for (const way of shuffled(random, ways)) {
    const text = way(name);
    if (text !== name) return text;
  }
  return null;
}

export function otherCase(name, random) {
  const title = (text) =>
    text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const ways = shuffled(random, [(text) => text.toLowerCase(), (text) => text.toUpperCase(), title]);
  return ways.map((way) => way(name)).find((text) => text !== name) ?? null;
}

function glue(first, second) {
  return first.length > 1 && first === first.toUpperCase() ? first + second : first + second.toLowerCase();
}

/** Two neighbours written as one word, or a long word in two. */
export function gluedOrSplit(name, random) {
  const words = wordsOf(name);
  const pairs = words.flatMap((word, index) =>
    index < words.length - 1 && /^\p{L}{2,}$/u.test(word) && /^\p{L}{2,}$/u.test(words[index + 1])
      ? [index]
      : [],
  );
  const long = words.flatMap((word, index) => (/^\p{L}{7,}$/u.test(word) ? [index] : []));
  if (pairs.length > 0 && (long.length === 0 || random() < 0.5)) {
    const place = pick(random, pairs);
    words.splice(place, 2, glue(words[place], words[place + 1]));
    return words.join(' ');
  }
  if (long.length === 0) return null;
  const place = pick(random, long);
  const cut = 3 + below(random, words[place].length - 5);
  words.splice(place, 1, words[place].slice(0, cut), words[place].slice(cut));
  return words.join(' ');
}

/** Cut at 35 characters, as payment messages (SWIFT MT) and old core systems do. */
export function truncated(name) {
  return name.length > 35 ? name.slice(0, 35).trimEnd() : null;
}
