import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './durable.js';
import { type GenerationName, generationNames } from './generations.js';
import type { Host } from './host.js';
import type { Store } from './store.js';
import { underLock } from './sweep.js';

/** Which generations may go: those that meet every condition that is given. */
export interface PruneRule {
  /** not among this many newest ones; null: no such condition */
  readonly keep: number | null;
  /** superseded since this day or longer (`YYYY-MM-DD`); null: no such condition */
  readonly supersededUntil: string | null;
}

/**
 * The generations that a rule lets go, oldest first. The one in force never goes. A generation is as old as its
 * successor: until that day it was what customers were screened against.
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
 * Removes generations. Each leaves by one rename, so that none is ever half there.
 * @throws Problem ('input') when another process is at work
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
