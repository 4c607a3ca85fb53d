import type { ListNote } from './list-file.js';

/**
 * Counts what a mapping kept but did not understand, by its text, with the line where it was first seen.
 * Texts name elements, types and codes of the format, never a party's values, so that they stay few.
 */
export class ListNotes {
  private readonly notes = new Map<string, { count: number; line: number | null }>();

  add(text: string, line: number | null): void {
    const note = this.notes.get(text);
    if (note === undefined) this.notes.set(text, { count: 1, line });
    else note.count++;
  }

  /** Notes in the order in which they were first seen. */
  list(): readonly ListNote[] {
    return [...this.notes].map(([text, { count, line }]) => ({ text, count, line }));
  }
}
