import { type ControlsOutcome, screenControls } from '../controls/screen-controls.js';
import { createEngine, DEFAULT_THRESHOLD, type Engine } from '../match/engine.js';
import { Problem } from '../problem.js';
import type { Io } from './io.js';
import type { LoadedLists } from './load-lists.js';
import type { ScreenSettings } from './settings.js';

/** The positive controls of a run, under way beside its rows. */
export interface RunControls {
  /** waits for the last one; throws what went wrong */
  readonly ended: () => Promise<void>;
  /** once they ended */
  readonly outcome: () => ControlsOutcome;
  /** why the run cannot be relied on; null before they ended, and when every one was found */
  readonly fault: () => Problem | null;
}

/**
 * Begins to screen the controls with the engine of the rows. Above the default threshold another engine is taken, since only
 * there is every control bound to be found.
 */
export function startControls(
  { index, summaries }: LoadedLists,
  engine: Engine,
  settings: Pick<ScreenSettings, 'engine' | 'controls'>,
  { interrupt }: Pick<Io, 'interrupt'>,
): RunControls {
  const own =
    settings.engine.threshold > DEFAULT_THRESHOLD
      ? createEngine(index, { ...settings.engine, threshold: DEFAULT_THRESHOLD })
      : engine;
  let outcome: ControlsOutcome = { asked: settings.controls, made: 0, found: 0, missed: [], gaps: [] };
  const controls = { index, summaries, engine: own, signal: interrupt };
  const screened = screenControls(controls, settings.controls).then((result) => {
    outcome = result;
  });
  // awaited at the end of the rows, which may fail before
  screened.catch(() => {});
  return { ended: () => screened, outcome: () => outcome, fault: () => faultOf(outcome) };
}

function faultOf({ made, missed, gaps }: ControlsOutcome): Problem | null {
  const reasons = [
    ...gaps.map(({ list }) => `the index does not hold all of ${list}`),
    ...(missed.length === 0 ? [] : [`${missed.length} of ${made} controls were not found`]),
  ];
  if (reasons.length === 0) return null;
  return new Problem('lists', `${reasons.join(', ')}: do not rely on this run`, {
    hint: 'run it again with --no-cache; if it stays so, the program or its lists are damaged: screen lists verify',
  });
}
