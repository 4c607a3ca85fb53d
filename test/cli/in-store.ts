import { runInProcess } from './in-process.js';
import type { RunOptions, RunResult, Workspace } from './workspace.js';

/** Runs the program in this process, with a store of its own in the workspace. */
export function inStore(space: Workspace, name: string) {
  return (args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
    runInProcess(space, args, {
      ...options,
      env: { SCREEN_DATA_DIR: space.path(`store-${name}`), ...options.env },
    });
}
