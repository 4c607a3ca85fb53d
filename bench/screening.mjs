// The program's engine, run in process.
import { program } from './program.mjs';

const { customerNamed } = await program('customers/customer.js');

/** The customer that a file with a name column alone gives; `fields` overrides the rest. */
export function customerOf(name, fields = {}) {
  return { ...customerNamed(name, 'unknown'), ...fields };
}

export async function indexOf(entities) {
  const { IndexBuilder } = await program('compiled/build.js');
  const builder = new IndexBuilder();
  for (const entity of entities) builder.add(entity);
  return builder.finish();
}

/** `flagged(customer)`: Map of the ids of the entities that the engine reports, to their scores. */
export async function screener(index, { threshold = 70, weakAliases = 'confirm' } = {}) {
  const { createEngine } = await program('match/engine.js');
  const engine = createEngine(index, { threshold, weakAliases });
  const flagged = (customer) => {
    const found = new Map();
    for (const { entity, score, setAside } of engine.score(customer))
      if (setAside === null && score >= threshold) found.set(entity.id, score);
    return found;
  };
  return { engine, flagged };
}
