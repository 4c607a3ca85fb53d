import { join } from 'node:path';

/** Where the parts of a store lie. Nothing here is looked at or made yet. */
export interface Store {
  readonly root: string;
  /** one folder per generation, never changed once it is there */
  readonly generations: string;
  /** work in progress of whoever holds the lock */
  readonly staging: string;
  readonly locks: string;
  /** when each list was last checked; may be lost without harm */
  readonly checks: string;
  /** addresses of the user's own choice */
  readonly sources: string;
  /** secret with which fingerprints of decisions are made; lost, every decision lapses */
  readonly decisionKey: string;
}

export function storeAt(root: string): Store {
  return {
    root,
    generations: join(root, 'generations'),
    staging: join(root, 'staging'),
    locks: join(root, 'locks'),
    checks: join(root, 'checks.json'),
    sources: join(root, 'sources.json'),
    decisionKey: join(root, 'decisions.key'),
  };
}
