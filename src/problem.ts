/** Who has to act on a problem, which decides the exit code (cli/exit-code.ts is the only place that maps it). */
export type ProblemKind =
  /** the command line or configuration is wrong: exit 2 */
  | 'usage'
  /** the customer file, or another input that is not a list, cannot be used: exit 2 */
  | 'input'
  /** a sanctions list is missing, damaged, incomplete, too old or unrecognised: exit 3 */
  | 'lists';

/** Where a problem stands: editors jump to `file:line:column`. Lines and columns count from 1. */
export interface ProblemPlace {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/**
 * An expected failure: something a user can mend. It prints as one line, `screen: file:line:column: message`,
 * followed by `hint: …`. Anything else that is thrown is a bug in this program and prints its stack.
 * The message names rows, columns and list records, never a customer's values.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly place: ProblemPlace;
  readonly hint: string | undefined;

  constructor(
    kind: ProblemKind,
    message: string,
    details: ProblemPlace & { hint?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.place = { file: details.file, line: details.line, column: details.column };
    this.hint = details.hint;
  }
}

/** `file:line:column: message`, leaving out what is not known. */
export function describeProblem(problem: Problem): string {
  const { file, line, column } = problem.place;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? problem.message : `${place}: ${problem.message}`;
}
