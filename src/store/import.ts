import { join } from 'node:path';
import { Problem } from '../problem.js';
import { Change } from './change.js';
import { makeFolder } from './durable.js';
import type { Acceptance } from './examine.js';
import { gather, type ImportInputs } from './gather.js';
import type { Host } from './host.js';
import type { ChangeResult } from './outcome.js';
import { recogniseStaged } from './recognise-staged.js';
import type { Store } from './store.js';
import { underLock } from './sweep.js';

export interface ImportRequest {
  readonly inputs: ImportInputs;
  /** the list that the user says it is; null: decided by its content */
  readonly named: string | null;
  readonly allowIncomplete: boolean;
  readonly acceptance: Acceptance;
  readonly onList: (list: string) => void;
}

/**
 * Installs lists from files, with the same checks and the same rename as an update. If one list fails, the others are
 * still imported.
 *
 * @throws Problem for a path that cannot be read, and ('input') if another process holds the lock
 */
export async function importLists(store: Store, host: Host, request: ImportRequest): Promise<ChangeResult> {
  return underLock(store, host, 'lists import', async (staging) => {
    const change = await Change.begin({
      store,
      host,
      staging,
      command: 'import',
      acceptance: request.acceptance,
    });
    const folder = join(staging, 'imported');
    await makeFolder(folder);
    const files = await gather(request.inputs, folder);
    const { named, allowIncomplete } = request;
    const { candidates, problems } = await recogniseStaged(files, { named, allowIncomplete });
    for (const problem of problems) change.fail(null, problem);
    for (const candidate of candidates) {
      host.signal.throwIfAborted();
      request.onList(candidate.file.list);
      await change.offer(candidate, []);
    }
    if (files.length === 0) throw new Problem('lists', 'there is nothing to import');
    return change.finish();
  });
}
