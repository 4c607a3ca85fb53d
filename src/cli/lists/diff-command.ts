import { stat } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { findLists } from '../../lists/find-lists.js';
import { Problem } from '../../problem.js';
import { visible } from '../../report/sanitise.js';
import { counted, grouped } from '../../report/tally.js';
import { type DiffSide, diffLists, type EntityChange, type ListDiff } from '../../store/diff.js';
import {
  findGeneration,
  type Generation,
  generationNames,
  listFileOf,
  openGeneration,
} from '../../store/generations.js';
import type { Store } from '../../store/store.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import type { TypedOptions } from '../options/typed-options.js';
import { alignedTable } from '../output/aligned-table.js';
import { singleOutput } from '../output/single-output.js';
import { progressOfLists } from './list-progress.js';
import { withStore } from './open-store.js';

/**
 * `screen lists diff [OLD] [NEW]`: what changed between two generations or files; without arguments, in the last
 * change.
 */
export const listsDiffCommand: CommandFunction = async (words, typed, context) =>
  withStore(typed.dataDir, context, async (store) => {
    const { io, messages } = context;
    const output = await singleOutput(typed, [], io);
    const [before, after] = await sides(store, words, typed);
    messages.note(`older       ${before.label}`);
    messages.note(`newer       ${after.label}`);
    const progress = progressOfLists(context);
    progress.phase('comparing');
    const diffs: ListDiff[] = [];
    try {
      for await (const diff of diffLists(before, after, typed.list ?? [], io.interrupt)) diffs.push(diff);
    } finally {
      progress.clear();
    }
    if (diffs.length === 0) throw new Problem('usage', 'neither side has such a list');
    await output.write(rendered(diffs, typed.format === undefined ? 'table' : String(typed.format)));
    return EXIT.nothing;
  });

async function sides(
  store: Store,
  [old, now]: readonly string[],
  typed: TypedOptions,
): Promise<readonly [DiffSide, DiffSide]> {
  const all = await generationNames(store);
  const latest = all.at(-1);
  const previous = all.at(-2);
  if (old !== undefined && now !== undefined)
    return [await sideOf(store, old, typed), await sideOf(store, now, typed)];
  if (latest === undefined) throw new Problem('lists', 'no list is installed to compare with');
  const newer = generationSide(await openGeneration(store, latest));
  if (old !== undefined) return [await sideOf(store, old, typed), newer];
  if (previous === undefined)
    throw new Problem('usage', 'there is one generation only: nothing to compare it with', {
      hint: 'screen lists diff OLD [NEW], each a generation, a day, a file or a folder',
    });
  return [generationSide(await openGeneration(store, previous)), newer];
}

/** A path if there is one, else a generation. */
async function sideOf(store: Store, word: string, typed: TypedOptions): Promise<DiffSide> {
  if (await isPath(word))
    return {
      label: word,
      files: await findLists([word], { allowIncomplete: typed.allowIncomplete ?? false }),
    };
  return generationSide(await findGeneration(store, word));
}

async function isPath(word: string): Promise<boolean> {
  try {
    await stat(word.replace(/^[A-Za-z0-9][\w.-]*=(?=.)/, ''));
    return true;
  } catch {
    return false;
  }
}

function generationSide(generation: Generation): DiffSide {
  return {
    label: `generation ${generation.name}`,
    files: generation.manifest.lists.map((entry) => listFileOf(generation, entry)),
  };
}

function rendered(diffs: readonly ListDiff[], format: string): AsyncGenerator<string> {
  if (format === 'json') return jsonText(diffs);
  return format === 'csv' ? csvText(diffs) : tableText(diffs);
}

async function* jsonText(diffs: readonly ListDiff[]): AsyncGenerator<string> {
  const lists = diffs.map(({ list, before, after, changes }) => ({
    list,
    before:
      before === null
        ? null
        : { published: before.published, entities: before.entities, sha256: before.sha256 },
    after:
      after === null ? null : { published: after.published, entities: after.entities, sha256: after.sha256 },
    counts: countsOf(changes),
    changes: changes.map(({ list: _, ...change }) => change),
  }));
  yield `${JSON.stringify({ lists }, null, 2)}\n`;
}

/** One line for each field that changed; an entity that was added or removed has one line. */
async function* csvText(diffs: readonly ListDiff[]): AsyncGenerator<string> {
  const columns = ['change', 'list', 'entity_id', 'type', 'name', 'field', 'removed', 'added'];
  yield stringify([columns]);
  for (const { changes } of diffs)
    for (const { change, list, id, type, name, fields } of changes) {
      const start = [change, list, id, type, name];
      const lines =
        fields.length === 0
          ? [[...start, '', '', '']]
          : fields.map(({ field, removed, added }) => [
              ...start,
              field,
              removed.join('; '),
              added.join('; '),
            ]);
      yield stringify(lines, { escape_formulas: true });
    }
}

async function* tableText(diffs: readonly ListDiff[]): AsyncGenerator<string> {
  const head = ['List', 'Older', 'Newer', 'Added', 'Removed', 'Changed'];
  yield `${alignedTable([head, ...diffs.map(countRow)]).join('\n')}\n`;
  for (const { changes } of diffs)
    for (const change of changes)
      yield changeLines(change)
        .map((line) => `${visible(line)}\n`)
        .join('');
}

function countRow({ list, before, after, changes }: ListDiff): readonly string[] {
  const { added, removed, changed } = countsOf(changes);
  const state = (summary: ListDiff['before']) =>
    summary === null ? 'not there' : `${summary.published ?? 'undated'} (${grouped(summary.entities)})`;
  return [list, state(before), state(after), grouped(added), grouped(removed), grouped(changed)];
}

function countsOf(changes: readonly EntityChange[]): Readonly<Record<EntityChange['change'], number>> {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const { change } of changes) counts[change]++;
  return counts;
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
/** Values of one field that a terminal gets; CSV and JSON have all. */
const SHOWN = 3;
const LONGEST = 100;

function changeLines({ change, id, type, name, fields }: EntityChange): readonly string[] {
  const lines = [`\n${SIGNS[change]} ${id}  ${name} (${type})`.trimStart()];
  for (const { field, removed, added } of fields)
    for (const [sign, values] of [
      ['-', removed],
      ['+', added],
    ] as const) {
      for (const value of values.slice(0, SHOWN)) lines.push(`    ${field} ${sign} ${shortened(value)}`);
      if (values.length > SHOWN)
        lines.push(`    ${field} ${sign} and ${counted(values.length - SHOWN, 'more')}`);
    }
  return lines;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
