import { findLists } from '../lists/find-lists.js';
import type { ListFile } from '../lists/list-file.js';
import { recogniseFile } from '../lists/recognise.js';
import { Problem } from '../problem.js';
import type { Candidate } from './examine.js';
import type { StagedFile } from './unpack.js';

/** What the staged files were recognised as: lists, and files that are none. */
export interface Recognised {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

export interface NamingOptions {
  /** the list that the user or the address says it is; null: the content says it */
  readonly named: string | null;
  readonly allowIncomplete: boolean;
}

/**
 * Recognises staged files by their content, each separately, so that a file which is not a list does not affect the
 * others. The files of OFAC's delimited sets are grouped. Two files for one list are a problem of both.
 */
export async function recogniseStaged(
  files: readonly StagedFile[],
  options: NamingOptions,
): Promise<Recognised> {
  const groups: StagedFile[][] = [];
  const parts: StagedFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const isPart = await attempt(
      file,
      problems,
      async () => (await recogniseFile(file.path)).kind === 'part',
    );
    if (isPart === true) parts.push(file);
    if (isPart === false) groups.push([file]);
  }
  if (parts.length > 0) groups.push(parts);
  const found: Candidate[] = [];
  for (const group of groups)
    found.push(...((await attempt(group, problems, () => candidatesIn(group, options))) ?? []));
  const candidates = found.filter((one) => !hasTwin(one, found, problems));
  return { candidates, problems };
}

async function candidatesIn(
  group: readonly StagedFile[],
  { named, allowIncomplete }: NamingOptions,
): Promise<readonly Candidate[]> {
  const paths = group.map(({ path, list = named }) => (list === null ? path : `${list}=${path}`));
  const lists = await findLists(paths, { allowIncomplete });
  return lists.map((file) => ({ file, origins: originsOf(file, group) }));
}

function originsOf(file: ListFile, group: readonly StagedFile[]): readonly string[] {
  return file.paths.map((path) => group.find((staged) => staged.path === path)?.origin ?? path);
}

function hasTwin(candidate: Candidate, all: readonly Candidate[], problems: Problem[]): boolean {
  const twin = all.find((other) => other !== candidate && other.file.list === candidate.file.list);
  if (twin === undefined) return false;
  problems.push(
    new Problem('lists', `holds the list ${candidate.file.list}, and so does ${twin.origins[0]}`, {
      file: candidate.origins[0],
      hint: 'keep the newer one',
    }),
  );
  return true;
}

/** Runs a step. If it throws a Problem, that is noted under the names that the user knows, and the result is null. */
async function attempt<Result>(
  staged: StagedFile | readonly StagedFile[],
  problems: Problem[],
  step: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(underOrigin(error, 'path' in staged ? [staged] : staged));
    return null;
  }
}

/** A problem with the staged paths in it replaced by what the user calls those files. */
export function underOrigin(problem: Problem, files: readonly StagedFile[]): Problem {
  const renamed = (text: string) =>
    files.reduce((result, { path, origin }) => result.replaceAll(path, origin), text);
  const { file, line, column } = problem.place;
  return new Problem(problem.kind, renamed(problem.message), {
    file: file === undefined ? undefined : renamed(file),
    line,
    column,
    cause: problem,
    // findLists words its messages for users of --lists.
    ...(problem.hint === undefined
      ? {}
      : { hint: renamed(problem.hint).replaceAll(/--lists ([\w-]+)=PATH/g, '--as $1') }),
  });
}
