// New parties made of the listed ones: the first half of one's names with the last half of another's, as an own list (CSV).
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { groupBy } from '../group-by.mjs';
import { pick, randomFrom, seedOf } from '../random.mjs';

const COLUMNS = 'id,name,alias,type,date_of_birth,nationality';

/** Writes `times` new parties for each one of `entities`; gives their number. */
export async function writeRecombined(path, entities, { times, seed }) {
  let count = 0;
  function* lines() {
    yield `${COLUMNS}\n`;
    const random = randomFrom(seedOf(`recombined ${seed}`));
    const kinds = groupBy(entities, ({ type }) => type);
    for (let round = 0; round < times; round++)
      for (const entity of entities) {
        const other = pick(random, kinds.get(entity.type));
        const [first, ...others] = namesOf(entity, other);
        if (first === undefined) continue;
        count++;
        const date = entity.birthDates[0]?.from ?? '';
        const nationality = other.countries.find(({ code }) => code !== null)?.code ?? '';
        const cells = [`n-${count}`, first, others.join('; '), entity.type, date, nationality];
        yield `${cells.map(quoted).join(',')}\n`;
      }
  }
  await pipeline(lines(), createWriteStream(path));
  return count;
}

function namesOf(entity, other) {
  const names = entity.names.map(({ full }, at) => {
    const [own, others] = [full, other.names[at % other.names.length].full].map((name) => name.split(/\s+/));
    return [
      ...own.slice(0, Math.ceil(own.length / 2)),
      ...others.slice(Math.ceil(others.length / 2) || 0),
    ].join(' ');
  });
  return [...new Set(names)].filter((name) => !name.includes(';') && /\p{L}/u.test(name));
}

function quoted(cell) {
  return `"${cell.replaceAll('"', '""')}"`;
}
