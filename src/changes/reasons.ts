import type { ChangeReason } from '../match/screened-row.js';
import type { RunFacts } from '../report/reporter.js';
import { DATES_LEFT_OUT } from '../report/run-object.js';

/** Whether something is the same in two runs, as far as that is known. */
export type Sameness = 'same' | 'changed' | 'unknown';

/** The differences between two runs other than their customers. */
export interface RunDifference {
  /** by the hashes of its files; a list that was not screened before has changed */
  readonly list: (id: string) => Sameness;
  readonly model: Sameness;
  readonly options: Sameness;
}

/**
 * What other parts of the facts (which lists there were, which columns were read) or the matches themselves say better.
 */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'list',
  'engine',
  'columns read',
  'decisions',
  DATES_LEFT_OUT,
]);

/** @param before null if only the rows of the earlier run were kept */
export function differenceOf(before: RunFacts | null, now: RunFacts): RunDifference {
  if (before === null) return { list: () => 'unknown', model: 'unknown', options: 'unknown' };
  const files = ({ lists }: RunFacts, id: string) => lists.find(({ list }) => list === id)?.sha256;
  const hasFacts = before.options !== undefined && before.options.length > 0 && before.version !== null;
  return {
    list: (id) => {
      const [old, current] = [files(before, id), files(now, id)];
      if (old === undefined || current === undefined) return old === current ? 'same' : 'changed';
      if (old.length === 0 || current.length === 0) return 'unknown';
      return sameness(old, current);
    },
    model: hasFacts ? sameness(model(before), model(now)) : 'unknown',
    options: hasFacts ? sameness(deciding(before), deciding(now)) : 'unknown',
  };
}

function model({ version, options = [] }: RunFacts): unknown {
  return [version, options.find(([name]) => name === 'engine')?.[1] ?? null];
}

function deciding({ threshold, options = [] }: RunFacts): unknown {
  return [threshold, options.filter(([name]) => !SAID_ELSEWHERE.has(name))];
}

function sameness(before: unknown, now: unknown): Sameness {
  return JSON.stringify(before) === JSON.stringify(now) ? 'same' : 'changed';
}

/**
 * Why a match may have appeared or gone: everything that has changed. A score depends only on customer, entity, model
 * and options, so if three of them are unchanged it was the fourth, known or not.
 */
export function reasonsOf(
  difference: Readonly<Record<'customer' | 'list' | 'model' | 'options', Sameness>>,
): readonly ChangeReason[] {
  const kinds = ['customer', 'list', 'model', 'options'] as const;
  const changed = kinds.filter((kind) => difference[kind] === 'changed');
  const unknown = kinds.filter((kind) => difference[kind] === 'unknown');
  if (changed.length === 0 && unknown.length === 1) return unknown;
  if (unknown.length === 0 && changed.length > 0) return changed;
  return [...changed, 'unknown'];
}
