import type { ListNote } from './list-file.js';

/**
 * Counts what a mapping kept but did not understand, by its text, with the line where it was first seen.
 * Texts name elements, types and codes of the format, never a party's values, so that they stay few.
 */
export class ListNotes {
  private readonly notes = new Map<string, { count: number; line: number | null; warning: boolean }>();

  add(text: string, line: number | null): void {
    this.count(text, line, false);
  }

  /** Like `add`, for something that an operator has to see, because something about the parties is not compared. */
  warn(text: string, line: number | null): void {
    this.count(text, line, true);
  }

  /** Notes in the order in which they were first seen. */
  list(): readonly ListNote[] {
    return [...this.notes].map(([text, { count, line, warning }]) =>
      warning ? { text, count, line, warning } : { text, count, line },
    );
  }

  private count(text: string, line: number | null, warning: boolean): void {
    const note = this.notes.get(text);
    // Notes that are no warnings (such as an empty element) are not counted with those that are.
    if (note === undefined || (warning && !note.warning)) this.notes.set(text, { count: 1, line, warning });
    else if (warning === note.warning) note.count++;
  }
}

/** The text for the operator if the note is a warning; else null. */
export function warningOf(list: string, { text, count, line, warning }: ListNote): string | null {
  if (warning !== true) return null;
  const times = `${count === 1 ? 'once' : `${count} times`}${line === null ? '' : `, first in line ${line}`}`;
  return `${list}: ${text} (${times}): what it says is not compared; has the publisher changed the format?`;
}
