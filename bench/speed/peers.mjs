// Speed and recall beside other ways to search: the same listed names, the same altered names, by name alone.
import { alteredNames } from '../altered-names.mjs';
import { partiesOf } from '../identity.mjs';
import { peersOver } from '../peers.mjs';
import { program } from '../program.mjs';
import { randomFrom, sample, seedOf } from '../random.mjs';
import { customerOf, indexOf, screener } from '../screening.mjs';
import { percent, wilson } from '../statistics.mjs';
import { customerMaker } from './customers.mjs';

const WARM_UP_MS = 2000;

/** Lines of the table; `count` altered names, and as many made-up customers. */
export async function besidePeers({ entities, seed, peers: count, log }) {
  log(`searching ${count} names with each of four programs`);
  const { tokenBits } = await program('normalise/rarity.js');
  const bitsOf = (token, type) => tokenBits(token, type === 'person' ? 'person' : 'organization');
  const size = Math.ceil(count / 40);
  const cells = [...alteredNames(entities, partiesOf(entities), bitsOf, { seed, size })];
  const random = randomFrom(seedOf(`beside peers ${seed}`));
  const altered = sample(
    random,
    cells.flatMap(({ cases }) => cases),
    count,
  );
  const ordinary = await madeUp(seed, count);
  const { flagged } = await screener(await indexOf(entities));
  const own = { name: '**screen** (70)', finds: (query) => new Set(flagged(customerOf(query)).keys()) };
  const lines = [
    '| program | names a second | altered names found | 95 % interval | ordinary names flagged |',
    '|---|---|---|---|---|',
  ];
  for (const { name, finds } of [own, ...peersOver(entities)]) {
    log(`  ${name}`);
    // the first names pay for tables and for code that is not compiled yet
    const ready = performance.now() + WARM_UP_MS;
    for (let at = 0; performance.now() < ready; at++) finds(ordinary[at % ordinary.length]);
    const started = performance.now();
    const found = altered.filter(({ entity, altered: query }) => finds(query).has(entity.id)).length;
    const alarms = ordinary.filter((query) => finds(query).size > 0).length;
    const rate = (1000 * (altered.length + ordinary.length)) / (performance.now() - started);
    const [low, high] = wilson(found, altered.length);
    lines.push(
      `| ${name} | ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')} | ${found} of ${altered.length} (${percent(found / altered.length)}) | ${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} % | ${alarms} of ${ordinary.length} |`,
    );
  }
  return lines;
}

async function madeUp(seed, count) {
  const next = await customerMaker([], seed);
  return Array.from({ length: count }, () => next()[1]);
}
