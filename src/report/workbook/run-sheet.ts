import type { Row } from 'write-excel-file/node';
import { notKeptText } from '../not-kept.js';
import type { ReportOptions, RunFacts } from '../reporter.js';
import { errorText, runObject } from '../run-object.js';
import type { Tally } from '../tally.js';
import { dateCell, headerCell, textCell } from './cell.js';

/** The facts of the run and its lists, for somebody who receives only the workbook. */
export function runRows(run: RunFacts, tally: Tally, options: ReportOptions): readonly Row[] {
  const { version, threshold, lists, listsNotScreened } = runObject(run);
  const { status } = tally;
  const { excel } = options;
  const lacks = notKeptText(run, options);
  const text = (value: string) => textCell(value, excel);
  const fact = (name: string, value: string | number): Row => [
    headerCell(name, excel),
    typeof value === 'number' ? { type: Number, value } : text(value),
  ];
  return [
    fact('Program', `sanctions-screen ${version ?? '(version not stated)'}`),
    ...(run.errors?.() ?? []).map((error) => fact('The run broke off', errorText(error))),
    ...(lacks === null ? [] : [fact('Not in this report', lacks)]),
    fact('Threshold', threshold ?? 'not stated'),
    fact('Rows', tally.rows),
    fact('Open', status.open),
    fact('Confirmed', status.confirmed),
    fact('Dismissed', status.dismissed),
    fact('Set aside', status.set_aside),
    fact('No match at or above the threshold', status.none),
    fact('Rejected, not screened', status.rejected),
    fact('Lists not screened', listsNotScreened.join(', ')),
    ...(run.options ?? []).map(([name, value]) => fact(name, value)),
    ...(run.attributions ?? []).map((attribution) => fact('Source', attribution)),
    [],
    ['List', 'Published', 'Entries', 'Format', 'File', 'SHA-256'].map((title) => headerCell(title, excel)),
    ...lists.flatMap((list) =>
      list.files.map(
        (file): Row => [
          text(list.list),
          dateCell(list.published ?? '') ?? text(list.published ?? 'not stated'),
          { type: Number, value: list.entities },
          text(list.format),
          text(file.name),
          text(file.sha256 ?? ''),
        ],
      ),
    ),
  ];
}
