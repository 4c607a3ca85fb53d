// What made-up customers are called: per culture a head of common names (bench/data/common-names.txt, drawn by their share) and a tail of
// made-up ones, in Latin letters and, for some cultures, in their own script.
import { program } from '../program.mjs';
import { randomFrom, seedOf } from '../random.mjs';
import { readCultures } from '../rarity/cultures.mjs';
import { accented } from './accents.mjs';
import { nameMaker } from './markov.mjs';

/** Names of a culture's tail; drawn with falling frequency, so that most stand in a file once or twice. */
const TAIL = 11_000;
/** Four of five names come from the head by their shares, the others from the tail. */
const HEAD = 0.8;
/** In the tables of common names for their rarity; no names by themselves, but part of many. */
const NO_NAMES = new Set(
  'al el bin ben ibn abu abou ould haj hajj bou bint umm din mullah haji md abd wan nik dela'.split(' '),
);
const ARTICLE = 0.25;

/**
 * `given(random)`, `family(random)`, `patronymic(random)` for a culture, and `native` with the same, or null. Names in Latin letters have the
 * accents of their culture unless `plain`; made-up ones, too, since they are made from them.
 */
export async function namePools(seed, plain = false) {
  const pools = new Map();
  for (const { name, slots } of readCultures()) pools.set(name, latinPool(name, slots, seed, plain));
  pools.get('east-slavic').native = cyrillicPool(pools.get('east-slavic'));
  const arabic = await tableOf('arabic-given-names.js', 'ARABIC_GIVEN_NAMES');
  const surnames = await tableOf('arabic-surnames.js', 'ARABIC_SURNAMES');
  pools.get('arabic').native = writtenPool('arabic', arabic, surnames, seed);
  const persian = await tableOf('persian-names.js', 'PERSIAN_NAMES');
  pools.get('persian').native = writtenPool('persian', persian, persian, seed);
  const indic = (await tableOf('indic-names.js', 'INDIC_NAMES')).filter((name) =>
    /^\p{sc=Deva}+$/u.test(name),
  );
  pools.get('indian').native = writtenPool('indian', indic, indic, seed);
  pools.get('chinese').native = characterPool(CHINESE_SURNAMES, CHINESE_GIVEN);
  pools.get('korean').native = characterPool(KOREAN_SURNAMES, KOREAN_GIVEN);
  return pools;
}

function latinPool(culture, slots, seed, plain) {
  const slot = (name) => {
    const entries = (slots.get(name) ?? slots.get('given') ?? slots.get('family'))
      .filter(({ spellings }) => !NO_NAMES.has(spellings[0]))
      .map(({ spellings, share }) => ({
        spellings: plain ? spellings : spellings.map((word) => accented(culture, word)),
        share,
      }));
    const words = entries.flatMap(({ spellings }) => spellings);
    return drawer(
      entries.map(({ spellings, share }) => ({ words: spellings.map(titled), share })),
      tailOf(words, `${seed} ${culture} ${name}`).map(titled),
    );
  };
  const given = slots.has('syllable') ? syllables(slots.get('syllable')) : slot('given');
  const family = slot('family');
  return {
    given,
    family:
      culture === 'arabic'
        ? (random) => (random() < ARTICLE ? `Al ${family(random)}` : family(random))
        : family,
    patronymic: slots.has('patronymic') ? slot('patronymic') : null,
    native: null,
  };
}

function drawer(entries, tail) {
  const sums = [];
  let sum = 0;
  for (const { share } of entries) {
    sum += share;
    sums.push(sum);
  }
  return (random) => {
    if (random() > HEAD && tail.length > 0) return tail[Math.floor(random() ** 1.3 * tail.length)];
    const { words } = entries[rankOf(sums, random() * sum)];
    return words[Math.floor(random() ** 2 * words.length)];
  };
}

function rankOf(sums, value) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tailOf(words, seed) {
  const random = randomFrom(seedOf(seed));
  const draw = nameMaker(words);
  const tail = new Set();
  for (let attempt = 0; attempt < 3 * TAIL && tail.size < TAIL; attempt++) {
    const name = draw(random);
    if (name !== null) tail.add(name);
  }
  return [...tail];
}

function syllables(entries) {
  const draw = drawer(
    entries.map(({ spellings, share }) => ({ words: spellings, share })),
    [],
  );
  return (random) => {
    const [first, second] = [draw(random), draw(random)];
    const dice = random();
    if (dice < 0.2) return titled(first);
    return dice < 0.6 ? titled(first + second) : `${titled(first)}${dice < 0.8 ? ' ' : '-'}${titled(second)}`;
  };
}

function titled(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const CYRILLIC = Object.entries({
  shch: 'щ',
  zh: 'ж',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  yu: 'ю',
  ya: 'я',
  yo: 'ё',
  ye: 'е',
  ...{ a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', e: 'е', z: 'з', i: 'и', y: 'й', k: 'к', l: 'л', m: 'м' },
  ...{
    n: 'н',
    o: 'о',
    p: 'п',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    f: 'ф',
    h: 'х',
    c: 'к',
    j: 'й',
    w: 'в',
    x: 'кс',
    q: 'к',
  },
});

function inCyrillic(name) {
  let text = '';
  let rest = name.toLowerCase();
  while (rest !== '') {
    const [latin, letter] = CYRILLIC.find(([letters]) => rest.startsWith(letters)) ?? [
      rest.charAt(0),
      rest.charAt(0),
    ];
    text += letter;
    rest = rest.slice(latin.length);
  }
  return titled(text);
}

function cyrillicPool({ given, family, patronymic }) {
  const known = new Map();
  const written = (draw) => (random) => {
    const name = draw(random);
    const text = known.get(name) ?? inCyrillic(name);
    known.set(name, text);
    return text;
  };
  return { given: written(given), family: written(family), patronymic: written(patronymic) };
}

/** The names in their own script out of a table of the program: `latin native native, …`. */
async function tableOf(file, name) {
  const table = (await program(`normalise/data/${file}`))[name];
  return table.split(/[,\s]+/).filter((word) => /[^\x00-\x7f]/.test(word));
}

/** Names of a table by falling frequency, and a tail made up from them. */
function writtenPool(culture, given, family, seed) {
  const slot = (names, key) =>
    drawer(
      names.map((word, rank) => ({ words: [word], share: 1 / (rank + 20) })),
      tailOf(names, `${seed} ${culture} ${key} native`),
    );
  return { given: slot(given, 'given'), family: slot(family, 'family'), patronymic: null };
}

const CHINESE_SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢',
];
const CHINESE_GIVEN = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂芝玲华建国红海燕鹏飞玉春梅志远文博天宇浩然子轩欣怡梓涵俊辉晓东雪琴凤云龙新民光荣',
];
const KOREAN_SURNAMES = [...'김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구라'];
const KOREAN_GIVEN = [...'민준서연지우현수영호진성은정미경희동재훈상철순옥자숙태용기석인혜원선아주나라윤하'];

function characterPool(surnames, given) {
  const draw = (characters) => (random) => characters[Math.floor(random() ** 1.6 * characters.length)];
  const one = draw(given);
  return {
    given: (random) => (random() < 0.2 ? one(random) : one(random) + one(random)),
    family: draw(surnames),
    patronymic: null,
    joined: true,
  };
}
