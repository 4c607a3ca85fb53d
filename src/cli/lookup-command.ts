import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { openCustomers } from '../customers/open-customers.js';
import { Problem } from '../problem.js';
import { requestedLists } from './load-lists.js';
import type { CommandFunction } from './main.js';
import { checkOutputs } from './output-files.js';
import { screenAll } from './screening.js';
import { screenSettings } from './settings.js';
import type { TypedOptions } from './typed-options.js';

/** `screen lookup NAME`: one name as if it were a row of a file, explained. */
export const lookupCommand: CommandFunction = async ([name], typed, context) => {
  const settings = await screenSettings(typed, context.io);
  const columns = customerColumns(name, typed);
  await checkOutputs(settings, settings.lists.paths, context.messages);
  // One row of CSV goes through the same reader as a file: whatever a column means there, it means here.
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
      settings: { ...settings, report },
      source: 'the name looked up',
      share: () => null,
      color: typed.color,
    },
    context,
  );
};

/** Fields and values of the one row. */
function customerColumns(
  name: string | undefined,
  typed: TypedOptions,
): readonly (readonly [string, string])[] {
  const given: readonly (readonly [string, string | undefined])[] = [
    ['name', name],
    ['dob', typed.dob],
    ['country', typed.country],
    ['gender', typed.gender],
    ['type', typed.type],
    ...(typed.id ?? []).map(identifierColumn),
  ];
  const columns = given.flatMap(([field, value]) =>
    value === undefined || value.trim() === '' ? [] : [[field, value] as const],
  );
  if (!columns.some(([field]) => field === 'name') && (typed.id ?? []).length === 0)
    throw new Problem('usage', 'lookup needs a name or --id', {
      hint: 'screen lookup "Yusuf Karim" --lists FOLDER',
    });
  return columns;
}

function identifierColumn(text: string, index: number): readonly [string, string] {
  const [, kind, value] = /^\s*([\w-]+?)\s*=\s*(.+)$/s.exec(text) ?? [];
  if (kind === undefined || value === undefined)
    throw new Problem('usage', `--id must be kind=value, got "${text}"`, {
      hint: 'for example --id imo=9074729',
    });
  const field = kind.toLowerCase().replaceAll('-', '_');
  return [index === 0 ? field : `${field}_${index + 1}`, value];
}
