import { type RelatedFile, readRelatedFile } from '../../customers/related-file.js';
import { Problem } from '../../problem.js';
import { counted, grouped } from '../../report/tally.js';
import type { Context } from '../command.js';
import { changedProblem, openInput } from '../input.js';
import type { Messages } from '../messages.js';
import type { TypedOptions } from '../options/typed-options.js';
import type { RowLog } from './row-log.js';

/** How many are named individually. */
const LISTED = 20;

/** The parties of `--related FILE`, and whether all of them were screened with a customer. */
export interface RelatedParties {
  readonly path: string;
  readonly file: RelatedFile;
}

/**
 * Reads the file before the customers.
 * @throws Problem ('usage', 'input') if it is not a file of related parties, or has none, unless that is allowed
 */
export async function openRelated(
  { related: path, allowEmpty = false }: TypedOptions,
  { io, messages }: Context,
): Promise<RelatedParties | null> {
  if (path === undefined) return null;
  const input = await openInput(path, io);
  try {
    const file = await readRelatedFile({ path: input.path, stream: input.stream });
    if (await input.changed()) throw changedProblem(path);
    if (file.parties === 0 && !allowEmpty)
      throw new Problem('input', 'has no row below its header', {
        file: path,
        hint: 'if nobody is related to anybody, leave out --related, or say --allow-empty',
      });
    const columns = file.mapping.map(({ field, header }) => `${field} ← ${header.trim()}`);
    messages.note(`related     ${counted(file.parties, 'party', 'parties')}: ${columns.join(', ')}`);
    if (file.unusedColumns.length > 0) messages.note(`not read    ${file.unusedColumns.join(', ')}`);
    const [first] = file.oddShares;
    if (first !== undefined)
      messages.warning(
        `${path}:${first}: the share is not a percentage and counts as not stated (${counted(file.oddShares.length, 'row')} like it)`,
      );
    for (const doubt of file.doubts) messages.warning(`${path}: ${doubt}`);
    for (const note of file.notes) messages.note(`note        ${path}: ${note}`);
    return { path, file };
  } finally {
    input.close();
  }
}

/**
 * Names the parties that were not screened with any customer, and returns why the run fails because of them; null if
 * all were screened. They are named by line, never by name.
 */
export function concludeRelated(
  related: RelatedParties | null,
  { brokenOff }: RowLog,
  messages: Messages,
): string | null {
  if (related === null) return null;
  const { path, file } = related;
  // If reading broke off, nobody knows which customers would have followed.
  const lost = brokenOff === null ? file.withoutCustomer() : [];
  const bad = [
    ...file.rejected.map(({ line, reason }) => ({ line, reason: `was not screened: ${reason}` })),
    ...lost.map((line) => ({ line, reason: 'was not screened: no customer has its id' })),
  ];
  for (const { line, reason } of bad.slice(0, LISTED)) messages.warning(`${path}:${line}: ${reason}`);
  if (bad.length > LISTED)
    messages.warning(`${path}: ${counted(bad.length - LISTED, 'more party', 'more parties')} not screened`);
  const counts = `${grouped(file.parties)} read = ${grouped(file.parties - bad.length)} screened + ${grouped(lost.length)} without a customer + ${grouped(file.rejected.length)} rejected`;
  messages.note(`related     ${counts}`);
  messages.record('related', 'related parties', {
    read: file.parties,
    withoutCustomer: lost.length,
    rejected: file.rejected.length,
  });
  return bad.length === 0 ? null : `${bad.length} of ${file.parties} related parties could not be screened`;
}
