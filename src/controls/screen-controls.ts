import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { EntityIndex } from '../compiled/entity-index.js';
import { openCustomers } from '../customers/open-customers.js';
import type { ListSummary } from '../lists/list-file.js';
import type { Engine } from '../match/engine.js';
import { type Control, chooseControls } from './choose-controls.js';
import { type CountGap, countGaps } from './count-gaps.js';

/** The result of the controls of a run. */
export interface ControlsOutcome {
  /** how many were asked for; 0: switched off */
  readonly asked: number;
  /** fewer than asked for if the lists do not have enough names */
  readonly made: number;
  readonly found: number;
  readonly missed: readonly Control[];
  /** lists of which the index does not contain everything that their files do */
  readonly gaps: readonly CountGap[];
}

/** What is being checked: the index against which customers are screened, and the engine that does it. */
export interface Controlled {
  readonly index: EntityIndex;
  readonly summaries: readonly ListSummary[];
  readonly engine: Engine;
  /** aborts the controls */
  readonly signal: AbortSignal;
}

/** After this many the thread does whatever else is waiting; a control takes 1 to 3 ms. */
const AT_ONCE = 5;

/**
 * Alters listed names and screens them as if they were customers: read from CSV, tagged, searched, scored. Each must
 * find the entity from which it was made. The same lists give the same controls.
 * @param asked how many; with 0 only the entities are counted
 */
export async function screenControls(
  { index, summaries, engine, signal }: Controlled,
  asked: number,
): Promise<ControlsOutcome> {
  const gaps = countGaps(index, summaries);
  if (asked === 0) return { asked, made: 0, found: 0, missed: [], gaps };
  const controls = chooseControls(index, seedOf(summaries), asked);
  const missed: Control[] = [];
  if (controls.length > 0) {
    const { rows } = await openCustomers({ path: null, stream: Readable.from([customerFile(controls)]) });
    let at = 0;
    for await (const row of rows) {
      const control = controls[at];
      at += 1;
      if (control === undefined) throw new Error('more rows than controls');
      const found =
        !('rejected' in row) &&
        control.entityId.startsWith(`${control.list}:`) &&
        engine.finds(row.customer, control.entity);
      if (!found) missed.push(control);
      if (at % AT_ONCE === 0) await setImmediate();
      signal.throwIfAborted();
    }
    if (at !== controls.length) throw new Error('fewer rows than controls');
  }
  return { asked, made: controls.length, found: controls.length - missed.length, missed, gaps };
}

/** Identifies lists by their content, so that names and places of files do not affect the choice of controls. */
export function seedOf(summaries: readonly ListSummary[]): string {
  return summaries.map(({ list, sha256 }) => `${list} ${sha256.join(' ')}`).join('\n');
}

function customerFile(controls: readonly Control[]): Buffer {
  return Buffer.from(
    stringify([
      ['id', 'name', 'type'],
      ...controls.map(({ altered, type }, at) => [String(at + 1), altered, type]),
    ]),
  );
}
