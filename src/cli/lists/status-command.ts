import { grouped } from '../../report/tally.js';
import { readChecks } from '../../store/checks.js';
import { DEFAULT_MAX_AGE_HOURS, type ListStatus, listStates } from '../../store/freshness.js';
import { currentGeneration, findGeneration } from '../../store/generations.js';
import { sweepLeftovers } from '../../store/sweep.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { ageInHours } from '../options/values.js';
import { agoText, alignedTable, timeText } from '../output/aligned-table.js';
import { singleOutput, whole } from '../output/single-output.js';
import { importedFiles } from './installed-lists.js';
import { withStore } from './open-store.js';
import { warnOfPublication } from './publication-age.js';
import { type ListFacts, type StatusFacts, statusFacts } from './status-facts.js';

/** States with which a screening would proceed. */
const GOOD: ReadonlySet<ListStatus['state']> = new Set(['fresh', 'imported', 'own']);

/** `screen lists status`: the state of the installed lists; exit 0 if all of them would be screened against, else 3. */
export const listsStatusCommand: CommandFunction = async (_words, typed, context) =>
  withStore(typed.dataDir, context, async (store, host) => {
    const { io, messages } = context;
    const output = await singleOutput(typed, [], io);
    const asked = typed.maxListAge === undefined ? null : ageInHours('--max-list-age', typed.maxListAge);
    await sweepLeftovers(store, host);
    const generation =
      typed.generation === undefined
        ? await currentGeneration(store)
        : await findGeneration(store, typed.generation);
    const rule = { checks: await readChecks(store), now: io.now(), maxAgeHours: asked };
    const states = await listStates(generation, rule);
    const shown = states.filter(({ list }) => typed.list === undefined || typed.list.includes(list));
    const facts = statusFacts(generation, shown, asked ?? DEFAULT_MAX_AGE_HOURS);
    const text = typed.format === 'json' ? `${JSON.stringify(facts, null, 2)}\n` : statusText(facts);
    await output.write(whole(text));
    if (asked === null) warnOfPublication(importedFiles(shown), io.now(), messages);
    const bad = shown.filter(({ state }) => !GOOD.has(state));
    if (bad.length === 0 && shown.length > 0) return EXIT.nothing;
    if (generation === null) messages.warning(whereElse(store.root, io.env));
    messages.warning(
      `exit 3: ${bad.map(({ list, state }) => `${list} is ${state}`).join(', ') || 'no such list'}`,
    );
    return EXIT.lists;
  });

/** A hint for users whose lists are in another folder, which looks as if there were none. */
function whereElse(folder: string, env: Io['env']): string {
  const files = env['SCREEN_LISTS_DIR'];
  const named =
    files === undefined || files === ''
      ? 'files that --lists or SCREEN_LISTS_DIR names are not installed ones'
      : 'SCREEN_LISTS_DIR is set: a screening reads its files without installing them, and this command says nothing of them';
  return `nothing is installed in ${folder} (--data-dir or SCREEN_DATA_DIR names another folder; ${named})`;
}

function statusText({ generation, maxAgeHours, lists }: StatusFacts): string {
  const head = ['List', 'State', 'Published', 'Checked', 'Entries', 'Names'];
  const table = alignedTable([head, ...lists.map(row)]);
  const [headline = '', ...rows] = table;
  const lines = rows.flatMap((text, index) => {
    const list = lists[index];
    return list === undefined ? [text] : [text, ...details(list).map((detail) => `    ${detail}`)];
  });
  const installed =
    generation === null
      ? 'No list is installed. screen lists update fetches them; screen lists import FOLDER takes files.'
      : `Generation ${generation.number}, installed ${timeText(generation.installedAt)}; stale when not checked for ${maxAgeHours} h.`;
  return `${[installed, '', headline, ...lines].join('\n')}\n`;
}

function row({ list, state, published, ageHours, entities, names, via }: ListFacts): readonly string[] {
  const count = (value: number | null) => (value === null ? '' : grouped(value));
  const dated = published ?? (entities === null ? '' : 'undated');
  const never = via === null || state === 'own' ? '' : 'never';
  return [list, state, dated, ageHours === null ? never : agoText(ageHours), count(entities), count(names)];
}

function details(facts: ListFacts): readonly string[] {
  const { via, fetchedAt, files, retired, unconfirmedDelistings, licence, attribution } = facts;
  const lines = files.map(({ source, sha256 }) => `sha256 ${sha256}  ${source}`);
  if (fetchedAt !== null)
    lines.unshift(`${via === 'import' ? 'imported' : 'fetched'} ${timeText(fetchedAt)}`);
  if (retired !== null) lines.push(`retired on ${retired}: no longer kept up by its publisher`);
  if (unconfirmedDelistings > 0)
    lines.push(`${grouped(unconfirmedDelistings)} unconfirmed delistings are screened on`);
  if (files.length > 0 && licence !== null && attribution !== null)
    lines.push(attribution.includes(licence) ? attribution : `${attribution}. ${licence}`);
  return lines;
}
