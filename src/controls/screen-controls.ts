import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { EntityIndex } from '../compiled/entity-index.js';
import { openCustomers } from '../customers/open-customers.js';
import type { ListSummary } from '../lists/list-file.js';
import type { Engine } from '../match/engine.js';
import { type CountGap, countGaps } from './census.js';
import { type Control, chooseControls } from './choose-controls.js';

/** What the controls of a run came to. */
export interface ControlsOutcome {
  /** how many were asked for; 0: switched off */
  readonly asked: number;
  /** fewer where the lists do not hold enough names */
  readonly made: number;
  readonly found: number;
  readonly missed: readonly Control[];
  /** lists of which the index does not hold what their files held */
  readonly gaps: readonly CountGap[];
}

/** What is controlled: the index that the customers are screened against, and the engine that does it. */
export interface Controlled {
  readonly index: EntityIndex;
  readonly summaries: readonly ListSummary[];
  readonly engine: Engine;
  /** ends the controls with its reason */
  readonly signal: AbortSignal;
}

/** Between so many the thread does whatever else waits: a control takes 1 to 3 ms. */
const AT_ONCE = 5;

/**
 * Writes listed names otherwise and screens them as if they were customers: read from CSV, tagged, searched, scored. Each
 * must find the entity it was made from. The same lists give the same controls.
 * @param asked how many; 0 counts the entities and screens nobody
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

/** Lists by their content: what a file is called or where it lies chooses no control. */
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
