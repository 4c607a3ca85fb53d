import { Problem } from '../problem.js';
import { keptCheck, readChecks } from './checks.js';
import { currentGeneration } from './generations.js';
import type { Host } from './host.js';
import { installGeneration } from './install.js';
import type { Store } from './store.js';
import { underLock } from './sweep.js';

/**
 * Takes lists out of the next generation; earlier ones keep them.
 * @returns the new generation's name
 * @throws Problem ('usage') for a list that is not installed, ('input') when another process is at work
 */
export async function removeLists(store: Store, host: Host, lists: readonly string[]): Promise<string> {
  return underLock(store, host, 'lists remove', async (staging) => {
    const current = await currentGeneration(store);
    const installed = current?.manifest.lists ?? [];
    for (const list of lists)
      if (!installed.some((entry) => entry.list === list))
        throw new Problem('usage', `${list} is not installed`, {
          hint: `installed: ${installed.map((entry) => entry.list).join(', ') || 'nothing'}`,
        });
    const checks = await readChecks(store);
    const kept = installed
      .filter(({ list }) => !lists.includes(list))
      .map((entry) => ({ ...entry, checkedAt: keptCheck(entry, checks) }));
    return installGeneration(store, host, staging, { current, command: 'remove', examined: [], kept });
  });
}
