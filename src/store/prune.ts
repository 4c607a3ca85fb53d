import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './durable.js';
import { type GenerationName, generationNames } from './generations.js';
import type { Host } from './host.js';
import type { Store } from './store.js';
import { underLock } from './sweep.js';

/** Which generations may be removed: those that meet every given condition. */
export interface PruneRule {
  /** not among this many newest ones; null: no such condition */
  readonly keep: number | null;
  /** superseded since this day or longer (`YYYY-MM-DD`); null: no such condition */
  readonly supersededUntil: string | null;
}

/**
 * The generations that a rule allows to remove, oldest first; never the one in force. A generation is as old as its
 * successor, since until that day customers were screened against it.
 */
export function prunable(all: readonly GenerationName[], rule: PruneRule): readonly GenerationName[] {
  return all.filter((_, index) => {
    const next = all[index + 1];
    if (next === undefined) return false;
    if (rule.keep !== null && index >= all.length - rule.keep) return false;
    return rule.supersededUntil === null || next.day <= rule.supersededUntil;
  });
}

/**
 * Removes generations. Each is removed by one rename, so that none is ever half there.
 * @throws Problem ('input') if another process holds the lock
 */
export async function pruneGenerations(
  store: Store,
  host: Host,
  rule: PruneRule,
): Promise<readonly GenerationName[]> {
  return underLock(store, host, 'lists prune', async (staging) => {
    const gone = prunable(await generationNames(store), rule);
    for (const { name } of gone) {
      host.signal.throwIfAborted();
      await rename(join(store.generations, name), join(staging, name));
      await syncFolder(store.generations);
      await rm(join(staging, name), { recursive: true });
    }
    return gone;
  });
}
