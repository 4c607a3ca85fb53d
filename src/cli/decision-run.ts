import type { Seen } from '../decisions/findings.js';
import type { DecisionRegister } from '../decisions/register.js';
import type { Context } from './command.js';
import { withKeptRun } from './kept-run.js';

/**
 * Puts decisions to the matches of a kept run. A JSON report says which lists were screened; JSONL does not, and then only
 * those are counted of which it holds a match: no decision shall be called unused because its list was left out.
 */
export async function throughRun(path: string, register: DecisionRegister, context: Context): Promise<Seen> {
  return withKeptRun(path, context, async ({ rows, facts, stated }) => {
    const lists = new Set(facts.lists.map(({ list }) => list));
    for await (const row of rows) {
      if (row.status === 'rejected') continue;
      register.apply(row);
      if (!stated) for (const { list } of [...row.matches, ...row.setAside]) lists.add(list);
    }
    return { whole: (facts.errors?.() ?? []).length === 0, lists };
  });
}
