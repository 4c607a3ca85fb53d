import { readFile } from 'node:fs/promises';
import type { Seen } from '../../decisions/findings.js';
import type { DecisionRegister } from '../../decisions/register.js';
import type { RunManifest } from '../../run-record/manifest.js';
import { readManifest } from '../../run-record/read-manifest.js';
import type { Context } from '../command.js';
import { EXIT } from '../exit-code.js';
import { withKeptRun } from '../kept-runs/kept-run.js';
import { MANIFEST_SUFFIX } from '../kept-runs/manifest-file.js';

/**
 * Applies decisions to the matches of a kept run. Only the manifest beside it can show that the run held every match
 * with its lists. Without one no decision is called unused, since it must not be pruned only because its match was left
 * out.
 */
export async function throughRun(path: string, register: DecisionRegister, context: Context): Promise<Seen> {
  await withKeptRun(path, context, async ({ rows }) => {
    for await (const row of rows) if (row.status !== 'rejected') register.apply(row);
  });
  const manifest = path === '-' ? null : await manifestOf(path);
  const whole = manifest !== null && heldEverything(manifest);
  if (!whole)
    context.messages.note(
      `unused      not looked for: ${manifest === null ? 'there is no manifest beside the run' : 'the run left matches out, or failed'}`,
    );
  return { whole, lists: new Set(manifest?.lists.map(({ list }) => list) ?? []) };
}

async function manifestOf(path: string): Promise<RunManifest | null> {
  try {
    return readManifest(await readFile(`${path}${MANIFEST_SUFFIX}`, 'utf8'));
  } catch {
    // not there, or not one: then nothing is known
    return null;
  }
}

/** Options with which a report holds only some of the matches. */
const LEAVING_OUT = ['only', 'shard'];

function heldEverything({ exit, options }: RunManifest): boolean {
  if (exit.code === EXIT.failed || exit.code === EXIT.lists) return false;
  return LEAVING_OUT.every((name) => options[name] === undefined);
}
