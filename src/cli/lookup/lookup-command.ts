import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { openCustomers } from '../../customers/open-customers.js';
import { Problem } from '../../problem.js';
import type { CommandFunction, Context } from '../command.js';
import { requestedLists } from '../load/load-lists.js';
import { screenSettings } from '../options/settings.js';
import type { TypedOptions } from '../options/typed-options.js';
import { checkOutputs } from '../output/output-files.js';
import { screenAll } from '../screening/screening.js';
import type { EndedRun } from '../screening/screening-run.js';
import { alikeNames } from './alike-names.js';
import { lookupColumns } from './lookup-columns.js';

/** `screen lookup NAME`: one name as if it were a row of a file, explained. */
export const lookupCommand: CommandFunction = async ([name], typed, context) => {
  const settings = await screenSettings(typed, context.io);
  const columns = await lookupColumns(name, typed);
  await checkOutputs(settings, settings.lists.paths, context.messages);
  // One row of CSV goes through the same reader as a file, so that everything means the same as there.
  const csv = stringify([columns.map(([header]) => header), columns.map(([, value]) => value)]);
  const customers = await openCustomers(
    { path: null, stream: Readable.from([Buffer.from(csv)]) },
    { columns: Object.fromEntries(columns.map(([header]) => [header, header])) },
  );
  const lists = await requestedLists(settings.lists, context);
  const report = { ...settings.report, all: true, explain: true };
  return screenAll(
    {
      customers,
      lists,
      settings: { ...settings, report, controls: 0 },
      source: 'the name looked up',
      share: () => null,
      color: typed.color,
      single: true,
      afterwards: async (ended) => {
        await suggest(name ?? '', ended, context);
        refuseUnreadable(name, typed, ended);
      },
    },
    context,
  );
};

/** A mistyped number matches nobody; given alone, it says nothing about anybody. */
function refuseUnreadable(name: string | undefined, typed: TypedOptions, { log }: EndedRun): void {
  const onlyNumbers = (name ?? '').trim() === '' && (typed.alias ?? typed.field) === undefined;
  const wrong = typed.id !== undefined && log.warnings.size === typed.id.length;
  if (log.tally.status.none === 0 || !onlyNumbers || !wrong) return;
  throw new Problem('usage', 'there was nothing to screen by: no identifier given is a valid one', {
    hint: 'check the number, and give a name as well: screen lookup "NAME" --id …',
  });
}

/** If nothing was found, shows names that look alike, since the name may have been mistyped. */
async function suggest(name: string, { log, lists }: EndedRun, { messages }: Context): Promise<void> {
  if (log.tally.status.none === 0 || name.trim() === '' || messages.loudness.quiet) return;
  const alike = await alikeNames(name, lists.index);
  if (alike.length === 0) return;
  messages.note('search, not screening: listed names that look like it, but did not score enough');
  for (const { name: listed, entity } of alike) {
    const born = entity.birthDates.map(({ text }) => text).join(' or ');
    messages.note(
      `            ${listed} · ${entity.type}${born === '' ? '' : `, born ${born}`} · ${entity.id}`,
    );
  }
}
