import fc from 'fast-check';

/**
 * Names to compare, made of invented words, common given names, particles, initials, numbers, legal forms and words of
 * other scripts, and misspellings of them: two names drawn from here often have something in common, as real ones do.
 */

const INVENTED =
  'Zoravan Qeltharani Mirdokht Vashgirdi Alazar Zhelvakhin Mosekgwa Okarwe Trevonix Bramholt'.split(' ');
const COMMON =
  'Ivan Ivana Petrov Mohammed Muhamad Hasan Hussein Maria Mario Ali Sasha Aleksandr Juan Li Wang Kim'.split(
    ' ',
  );
const SMALL = 'al bin abu de van von El Ben der M. J. A O. Jr Mr Dr Haji'.split(' ');
const BUSINESS =
  'Trading Company Bank Shipping LLC Ltd GmbH OOO of and Holding 44 IV 7 Amber Fund Kunmera'.split(' ');
const OTHER_SCRIPTS = 'Зораван Кельтарани Иван الزرقومي محمد حسن 량범규 김 오 م. 王 小明 Γεωργίου'.split(' ');

export const letters: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...'aeiouhnrstklmdbgvz'),
  minLength: 1,
  maxLength: 9,
});

/** A word as `readName` gives it, rare or common. */
export const token: fc.Arbitrary<string> = fc.oneof(
  letters,
  fc.constantFrom(...[...INVENTED, ...COMMON].map((word) => word.toLowerCase())),
);

const personWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...INVENTED) },
  { weight: 4, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 2, arbitrary: fc.constantFrom(...SMALL) },
  { weight: 1, arbitrary: letters },
);
const anyWord = fc.oneof(
  { weight: 6, arbitrary: personWord },
  { weight: 2, arbitrary: fc.constantFrom(...BUSINESS) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHER_SCRIPTS) },
);

/** One to five words in Latin letters, as in the names of people. */
export const personName: fc.Arbitrary<string> = joined(personWord);
/** The same, half of them initials. */
export const initialName: fc.Arbitrary<string> = joined(
  fc.oneof(personWord, fc.constantFrom(...'A. K. M. I E U. O. Z. Q. T'.split(' '))),
);
/** One to five words of any kind and script. */
export const anyName: fc.Arbitrary<string> = joined(anyWord);

const OWN_SCRIPTS = [
  'Иван Зораван Кельтарани Иванович Петровна Сергеевич Хасан бин оглы',
  'محمد حسن الزرقومي امیرحسین چراغی علی بن عبد حسینی پور',
  'मोहम्मद ज़ोरावन शेख़ कुमार',
  '王 李 小明 司马 王小明 李华',
  '김 오 량범규 이 손우 남궁',
].map((words) => words.split(' '));

/** One to four words in a script other than Latin. */
export const otherName: fc.Arbitrary<string> = fc
  .constantFrom(...OWN_SCRIPTS)
  .chain((words) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }))
  .map((words) => words.join(' '));

const EUROPEAN =
  "José García Müller Müllér Jürgen Weiß WEISS Łukasz ŻAK Nguyễn Văn Đỗ İbrahim Yılmaz Åsa Ødegård Tomáš LUKÁŠ Šťastný Ștefan O'Neill O’Neill D'Angelo Dall'Oglio Mu`ammar Anne-Marie J. J.R. V X. A É. Æthel Dupont-Aignan Dr Dr. Mrs ÁÉÍÓ Éß MuÃ±oz".split(
    ' ',
  );

/** One to five words in Latin letters with accents, apostrophes, hyphens, and initials. */
export const europeanName: fc.Arbitrary<string> = joined(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...EUROPEAN) },
    { weight: 1, arbitrary: personWord },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(..."aeinzéüößłŁÉšž.'’- V"), maxLength: 8 }) },
  ),
);

/** The same name misspelt, reordered, cut, glued or lengthened, or as it was. */
export function altered(name: string): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.nat(ALTERATIONS.length - 1), fc.nat(40)), { maxLength: 4 })
    .map((steps) => steps.reduce(alter, name));
}

/** Two names, the second one often the first altered. */
export function namePair(name: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> {
  const near = name.chain((one) => altered(one).map((other) => [one, other] as const));
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: fc.tuple(name, name) });
}

function joined(word: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(word, { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

/** Each changes a text at a place; a place beyond the end falls back into it. */
const ALTERATIONS: readonly ((text: string, place: number) => string)[] = [
  // letter lost, doubled, replaced, swapped with the next
  (text, place) => text.slice(0, place) + text.slice(place + 1),
  (text, place) => text.slice(0, place + 1) + text.slice(place),
  (text, place) => `${text.slice(0, place)}e${text.slice(place + 1)}`,
  (text, place) => text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2),
  // word dropped, moved to the end, shortened to its initial, replaced, added
  (text, place) => words(text, (all) => all.filter((_, at) => at !== place % all.length)),
  (text, place) =>
    words(text, (all) => [...all.slice(place % all.length), ...all.slice(0, place % all.length)]),
  (text, place) =>
    words(text, (all) => all.map((word, at) => (at === place % all.length ? `${word[0]}.` : word))),
  (text, place) =>
    words(text, (all) => all.map((word, at) => (at === place % all.length ? 'Kostrelnik' : word))),
  (text, place) => words(text, (all) => [...all, COMMON[place % COMMON.length] ?? '']),
  // a blank lost, two lost in a row (a particle swallowed), a blank gained
  (text, place) => unspaced(text, place, 1),
  (text, place) => unspaced(text, place, 2),
  (text, place) => `${text.slice(0, place)} ${text.slice(place)}`,
];

function alter(text: string, [kind, place]: readonly [number, number]): string {
  const changed = ALTERATIONS[kind]?.(text, place % Math.max(1, text.length)) ?? text;
  return /[\p{L}\p{N}]/u.test(changed) ? changed : text;
}

/** Without so many blanks, from the first one at or after the place on. */
function unspaced(text: string, place: number, count: number): string {
  const from = text.indexOf(' ', place);
  if (from < 0 || count === 0) return text;
  return unspaced(text.slice(0, from) + text.slice(from + 1), from, count - 1);
}

function words(text: string, change: (all: readonly string[]) => readonly string[]): string {
  return change(text.split(' ').filter((word) => word !== '')).join(' ');
}
