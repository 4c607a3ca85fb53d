import type { EntityIndex } from '../../compiled/entity-index.js';
import { type ControlsOutcome, screenControls } from '../../controls/screen-controls.js';
import { createEngine, DEFAULT_THRESHOLD, type Engine } from '../../match/engine.js';
import { Problem } from '../../problem.js';
import type { Io } from '../io.js';
import type { LoadedLists } from '../load/load-lists.js';
import type { ScreenSettings } from '../options/settings.js';

/** The positive controls of a run, screened while its rows are. */
export interface RunControls {
  /** waits for the last one; throws if something went wrong */
  readonly ended: () => Promise<void>;
  /** their result; only after they ended */
  readonly outcome: () => ControlsOutcome;
  /** why the run cannot be relied on; null before they ended, and if every one was found */
  readonly fault: () => Problem | null;
  /** starts as many controls again for a part of the lists, against which some rows are screened */
  readonly alsoOf: (part: EntityIndex) => void;
  /** the result of those; null if there is no such part */
  readonly ofPart: () => ControlsOutcome | null;
}

/**
 * Starts screening the controls with the engine of the rows. Above the default threshold a separate engine is used,
 * since only at the default is every control certain to be found.
 */
export function startControls(
  { index, summaries }: LoadedLists,
  engine: Engine,
  settings: Pick<ScreenSettings, 'engine' | 'controls'>,
  { interrupt }: Pick<Io, 'interrupt'>,
): RunControls {
  const threshold = Math.min(settings.engine.threshold, DEFAULT_THRESHOLD);
  const engineOver = (searched: EntityIndex) => createEngine(searched, { ...settings.engine, threshold });
  const own = threshold === settings.engine.threshold ? engine : engineOver(index);
  const none: ControlsOutcome = { asked: settings.controls, made: 0, found: 0, missed: [], gaps: [] };
  const outcomes: { whole: ControlsOutcome; part: ControlsOutcome | null } = { whole: none, part: null };
  const whole = screenControls({ index, summaries, engine: own, signal: interrupt }, settings.controls).then(
    (result) => {
      outcomes.whole = result;
    },
  );
  const under = [whole];
  const alsoOf = (part: EntityIndex) => {
    outcomes.part = none;
    // The entities of the part must not be counted against those of whole lists.
    const controlled = { index: part, summaries: [], engine: engineOver(part), signal: interrupt };
    const screened = screenControls(controlled, settings.controls).then((result) => {
      outcomes.part = result;
    });
    screened.catch(() => {});
    under.push(screened);
  };
  // Awaited at the end of the rows, which may fail first.
  whole.catch(() => {});
  return {
    ended: async () => {
      await Promise.all(under);
    },
    outcome: () => outcomes.whole,
    fault: () => faultOf(outcomes.whole) ?? (outcomes.part === null ? null : faultOf(outcomes.part)),
    alsoOf,
    ofPart: () => outcomes.part,
  };
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
