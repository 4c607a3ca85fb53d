// Ordinary people who do not exist, from public name statistics and name lists; seeded. Some may bear a listed person's very name: as in life.
import { program } from '../program.mjs';
import { below, pick, randomFrom, seedOf } from '../random.mjs';
import { customerOf } from '../screening.mjs';
import { PEOPLE } from './cultures.mjs';
import { namePools } from './name-pools.mjs';

const BORN = [1940, 2006];
/** Part of the people who hold another country's passport than their names suggest, and of the files written in capitals. */
const ABROAD = 0.15;
const CAPITALS = 0.1;
const SLOTS = { G: 'given', f: 'family', p: 'patronymic' };
const PATRONYMIC = /(?:вич|вна|[eo]vich|[eo]vna|ich)$/i;
const FEMALE = /[аяa]$/i;
const MOST_DRAWS = 200;

const { partialDate } = await program('normalise/date.js');

/** `count` people: [{ culture, name, customer }], the customer with date of birth, gender and nationality. */
export async function cleanPeople(directory, { seed = '1', count = 50_000 } = {}) {
  const pools = await namePools(directory);
  const random = randomFrom(seedOf(`people ${seed}`));
  const total = PEOPLE.reduce((sum, { share }) => sum + share, 0);
  const people = [];
  while (people.length < count) {
    const group = drawGroup(random() * total);
    const gender = random() < 0.5 ? 'male' : 'female';
    const nameOf = random() < (group.native ?? 0) ? nativeName : latinName;
    const name = nameOf(group, pools, gender, random);
    if (name !== null)
      people.push(personOf(group, gender, random() < CAPITALS ? name.toUpperCase() : name, random));
  }
  return people;
}

function drawGroup(value) {
  let left = value;
  for (const group of PEOPLE) {
    left -= group.share;
    if (left < 0) return group;
  }
  return PEOPLE[0];
}

function personOf({ culture, countries }, gender, name, random) {
  const year = BORN[0] + below(random, BORN[1] - BORN[0] + 1);
  const [month, day] = [1 + below(random, 12), 1 + below(random, 28)];
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const country = random() < ABROAD ? pick(random, pick(random, PEOPLE).countries) : pick(random, countries);
  const customer = customerOf(name, {
    birthDates: [partialDate({ year, month, day, text })],
    genders: [gender],
    countries: [{ code: country, role: 'nationality', text: country }],
  });
  return { culture, name, customer };
}

/** Draws until the name has the slot's form: faker keeps Slavic patronymics among the given names, and women's names end in -a. */
function drawFitting(draw, slot, { gendered, female }) {
  for (let attempt = 0; attempt < MOST_DRAWS; attempt++) {
    const name = draw(slot);
    if (name === null || !gendered) return name;
    const patronymic = PATRONYMIC.test(name);
    if (patronymic === (slot === 'patronymic') && FEMALE.test(name) === female) return name;
  }
  return null;
}

function nativeName({ nativeLocale, nativePattern, gendered }, { drawNative }, gender, random) {
  const draw = (slot) => drawNative(nativeLocale, slot === 'patronymic' ? 'given' : slot, random);
  const parts = [...pick(random, nativePattern)].map((sign) =>
    sign === ' ' ? ' ' : drawFitting(draw, SLOTS[sign], { gendered, female: gender === 'female' }),
  );
  return parts.includes(null) ? null : parts.join('');
}

function latinName({ culture, patterns, gendered }, { draw }, gender, random) {
  const drawSlot = (slot) => draw(culture, slot, random);
  const words = [];
  for (const sign of drawPattern(patterns, random)) {
    if (SLOTS[sign])
      words.push(drawFitting(drawSlot, SLOTS[sign], { gendered, female: gender === 'female' }));
    else if (sign === 'i') words.push(`${(drawSlot('given') ?? 'A')[0]}.`);
    else if (sign === 'S' || sign === 's') words.push(syllables(culture, sign === 'S', draw, random));
    else
      words.push(
        {
          d: random() < 0.5 ? 'da' : 'de',
          b: random() < 0.8 ? 'bin' : 'binti',
          l: random() < 0.5 ? 'al' : 'Al',
        }[sign],
      );
  }
  return words.includes(null) ? null : words.join(' ');
}

function syllables(culture, joined, draw, random) {
  const [first, second] = [draw(culture, 'syllable', random), draw(culture, 'syllable', random)];
  if (first === null || second === null) return null;
  const tail = second.toLowerCase();
  return joined ? first + tail : `${first}${random() < 0.5 ? '-' : ' '}${random() < 0.5 ? second : tail}`;
}

function drawPattern(patterns, random) {
  const entries = Object.entries(patterns);
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [pattern, weight] of entries) {
    left -= weight;
    if (left < 0) return pattern;
  }
  return entries[0][0];
}
