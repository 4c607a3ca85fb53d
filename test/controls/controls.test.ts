import { describe, expect, test } from '@jest/globals';
import { type EntityIndex, openIndex } from '../../src/compiled/entity-index.js';
import { readImage } from '../../src/compiled/sections.js';
import { ALTERATIONS } from '../../src/controls/alterations.js';
import { chooseControls } from '../../src/controls/choose-controls.js';
import { type ControlsOutcome, screenControls } from '../../src/controls/screen-controls.js';
import type { ListSummary } from '../../src/lists/list-file.js';
import { createEngine } from '../../src/match/engine.js';
import { DEFAULT_OPTIONS, listed, weakAlias } from '../match/given.js';
import { indexFrom, inventedEntities, summaryOf } from './invented.js';

const ENTITIES = [...inventedEntities('alpha', 200), ...inventedEntities('beta', 120)];
const SUMMARIES = [summaryOf('alpha', 200), summaryOf('beta', 120)];

function controlsOn(
  index: EntityIndex,
  { summaries = SUMMARIES, count = 200 }: { summaries?: readonly ListSummary[]; count?: number } = {},
): Promise<ControlsOutcome> {
  const engine = createEngine(index, DEFAULT_OPTIONS);
  return screenControls({ index, summaries, engine, signal: new AbortController().signal }, count);
}

describe('the choice of controls', () => {
  const index = indexFrom(ENTITIES);

  test('comes from every list, every type and every alteration', () => {
    const controls = chooseControls(index, 'seed', 200);
    expect(controls).toHaveLength(200);
    for (const list of ['alpha', 'beta'])
      for (const type of ['person', 'organization', 'vessel'])
        expect(
          controls.filter((control) => control.list === list && control.type === type).length,
        ).toBeGreaterThan(20);
    expect(new Set(controls.map(({ alteration }) => alteration))).toEqual(
      new Set(ALTERATIONS.map(({ id }) => id)),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    expect(chooseControls(index, 'seed', 50)).toEqual(chooseControls(index, 'seed', 50));
    expect(chooseControls(index, 'seed', 50)).not.toEqual(chooseControls(index, 'other', 50));
  });

  test('alters no entity twice in the same way, and stops when there is none left', () => {
    const controls = chooseControls(indexFrom(ENTITIES.slice(0, 3)), 'seed', 200);
    expect(controls.length).toBeGreaterThan(10);
    expect(controls.length).toBeLessThanOrEqual(3 * ALTERATIONS.length);
    const keys = controls.map(({ entityId, alteration }) => `${entityId} ${alteration}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('takes no weak alias and no single word', () => {
    const index = indexFrom([listed(['Zoravan', weakAlias('Keltarani Mirdokhtan')])]);
    expect(chooseControls(index, 'seed', 10)).toEqual([]);
  });
});

describe('screening controls', () => {
  test('finds every one of them', async () => {
    const outcome = await controlsOn(indexFrom(ENTITIES));
    expect(outcome).toEqual({ asked: 200, made: 200, found: 200, missed: [], gaps: [] });
  });

  test('0 screens none, and still counts entities', async () => {
    const outcome = await controlsOn(indexFrom(ENTITIES.slice(1)), { count: 0 });
    expect(outcome).toMatchObject({ asked: 0, made: 0 });
    expect(outcome.gaps).toEqual([{ list: 'alpha', read: 200, indexed: 199 }]);
  });

  test('notices a list whose second half is not in the index', async () => {
    const half = ENTITIES.filter(({ list }, at) => list !== 'alpha' || at < 100);
    const { gaps } = await controlsOn(indexFrom(half));
    expect(gaps).toEqual([{ list: 'alpha', read: 200, indexed: 100 }]);
  });

  test('stops when the run does', async () => {
    const index = indexFrom(ENTITIES);
    const engine = createEngine(index, DEFAULT_OPTIONS);
    const stopped = screenControls(
      { index, summaries: SUMMARIES, engine, signal: AbortSignal.abort(new Error('stopped')) },
      10,
    );
    await expect(stopped).rejects.toThrow('stopped');
  });
});

/** Columns that no name is found by: what they hold is compared and shown. The checksum of the index covers them. */
const BESIDES = /^(?:identifier\.|block\.|entity\.(?:core|has|type|digest)|name\.kind)/;
/**
 * Columns without which every control is found all the same, by another way: candidates come from the words of a name,
 * from words near to them, and from the whole name.
 */
const REDUNDANT = new Set(
  `pair triple concept whole.text whole.start byWhole.first byWhole.members wholeHash wholeBits`
    .split(' ')
    .flatMap((column) => [`persons.${column}`, `others.${column}`])
    .concat(['others.role', 'others.legalForms'])
    .concat(
      `token.fold token.skeleton token.bits token.flags token.text token.start token.slots
      token.near.regions token.near.buckets token.near.entries fold.near.regions fold.near.buckets fold.near.entries
      skeleton.text skeleton.start skeleton.slots skeleton.tokens.first skeleton.tokens.members
      skeleton.near.regions skeleton.near.buckets skeleton.near.entries
      skeleton.nearBare.regions skeleton.nearBare.buckets syllables.slots`.split(/\s+/),
    ),
);

describe('an index of which one column is zero is noticed', () => {
  const { image } = indexFrom(ENTITIES);
  const columns = [...readImage(image)]
    // a column that is zero anyway is no other for it
    .filter(([name, column]) => !BESIDES.test(name) && column.some((value) => value !== 0))
    .map(([name]) => name)
    .filter((name) => !REDUNDANT.has(name));

  test('there are such columns', () => {
    expect(columns.length).toBeGreaterThan(15);
    expect(columns).toEqual(
      expect.arrayContaining(['persons.postings.members', 'others.entity', 'fold.slots', 'name.full.text']),
    );
  });

  test.each(columns)('%s', async (name) => {
    const copy = new SharedArrayBuffer(image.byteLength);
    new Uint8Array(copy).set(new Uint8Array(image));
    readImage(copy).get(name)?.fill(0);
    const noticed = await controlsOn(openIndex(copy)).then(
      ({ missed, made, gaps }) => missed.length > 0 || gaps.length > 0 || made === 0,
      // what fails is no run that found nothing
      () => true,
    );
    expect(noticed).toBe(true);
  });
});
