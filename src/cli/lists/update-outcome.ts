import { CURRENT_LISTS, catalogueEntry } from '../../lists/catalogue.js';
import { Problem } from '../../problem.js';
import { counted, grouped } from '../../report/tally.js';
import type { Acceptance } from '../../store/examine.js';
import { currentGeneration } from '../../store/generations.js';
import type { InstalledList } from '../../store/manifest.js';
import type { ChangeResult, InstalledOutcome, ListOutcome } from '../../store/outcome.js';
import type { Store } from '../../store/store.js';
import { EXIT } from '../exit-code.js';
import type { Messages } from '../messages.js';
import type { TypedOptions } from '../options/typed-options.js';
import { listId } from './open-store.js';

/**
 * `--accept-shrink LIST`, `--accept-older LIST`: the list must always be named, so that a script does not accept
 * everything.
 */
export function acceptanceOf(typed: TypedOptions): Acceptance {
  return {
    shrink: new Set((typed.acceptShrink ?? []).map(listId)),
    older: new Set((typed.acceptOlder ?? []).map(listId)),
  };
}

/**
 * Says what happened to each list, and returns the exit code: 3 if one failed, since its old version stays in force.
 */
export async function reportChange(result: ChangeResult, store: Store, messages: Messages): Promise<number> {
  const order = [...result.outcomes].sort((a, b) => rank(a) - rank(b));
  for (const outcome of order) reportOutcome(outcome, messages);
  if (result.generation !== null) messages.note(`generation  ${result.generation}`);
  await nameMissing(store, messages);
  return order.some(({ kind }) => kind === 'failed') ? EXIT.lists : EXIT.nothing;
}

/** Failures last, where they are seen. */
function rank({ kind }: ListOutcome): number {
  return kind === 'failed' ? 1 : 0;
}

function reportOutcome(outcome: ListOutcome, messages: Messages): void {
  if (outcome.kind === 'failed') {
    reportFailure(outcome, messages);
    return;
  }
  const { list, entry } = outcome;
  const { entities, names, published } = entry;
  messages.record('list', outcome.kind, { list, published, entities, names });
  if (!messages.loudness.json) {
    const counts = `${counted(entities, 'entry', 'entries')}, ${counted(names, 'name')}`;
    const news = outcome.kind === 'unchanged' ? 'unchanged' : changesText(outcome);
    messages.note(`${list.padEnd(18)} ${published ?? 'undated   '}  ${counts}: ${news}`);
  }
  outcomeWarnings(outcome, messages);
}

function outcomeWarnings(outcome: Exclude<ListOutcome, { kind: 'failed' }>, messages: Messages): void {
  const { list, entry } = outcome;
  const retired = catalogueEntry(list)?.retired ?? null;
  if (retired !== null)
    messages.warning(
      `${list} was retired on ${retired} and is no longer maintained: screening refuses it (screen lists remove ${list})`,
    );
  if (outcome.kind === 'installed') for (const warning of outcome.warnings) messages.warning(warning);
  else if (entry.earlier.length > 0) messages.warning(unconfirmedText(entry));
}

/** Entries that are still screened although the newest version lacks them. */
export function unconfirmedText({ list, earlier }: InstalledList): string {
  const count = earlier.reduce((sum, { unconfirmed }) => sum + unconfirmed, 0);
  return (
    `${counted(count, 'entry', 'entries')} that ${list} does not hold any more ${count === 1 ? 'is' : 'are'} screened on ` +
    `as unconfirmed delistings (if they are right: screen lists update ${list} --accept-shrink ${list})`
  );
}

function changesText({ before, changes }: InstalledOutcome): string {
  if (before === null) return 'new';
  if (changes === null) return 'replaced';
  const { added, removed, changed } = changes;
  const parts = [`${grouped(added)} added`, `${grouped(removed)} removed`];
  if (changed !== null) parts.push(`${grouped(changed)} changed`);
  return parts.join(', ');
}

function reportFailure(
  { list, problem, inForce }: Extract<ListOutcome, { kind: 'failed' }>,
  messages: Messages,
): void {
  const { kind, message, hint, place } = problem;
  const named = list === null ? message : `${message} (${list})`;
  messages.problem(
    new Problem(kind, named, { ...place, cause: problem, ...(hint === undefined ? {} : { hint }) }),
  );
  if (list !== null)
    messages.warning(
      inForce === null
        ? `${list} is not installed`
        : `${list} stays as it is: ${inForce.published ?? 'undated'}, ${counted(inForce.entities, 'entry', 'entries')}`,
    );
}

/** Names the lists that are still missing before a screening can begin. */
async function nameMissing(store: Store, messages: Messages): Promise<void> {
  const installed = (await currentGeneration(store))?.manifest.lists.map(({ list }) => list) ?? [];
  const missing = CURRENT_LISTS.filter((list) => !installed.includes(list));
  if (missing.length > 0) messages.note(`not installed: ${missing.join(', ')}`);
  else messages.note('screen customers.csv screens against these lists');
}
