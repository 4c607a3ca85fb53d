import type { Writable } from 'node:stream';

const ERASE_LINE = '\r\u001b[2K';

/**
 * The last line of a terminal, where a run shows its progress. It must be removed before anything else is printed
 * there.
 */
export class StatusLine {
  private readonly stream: Writable;
  private shown = false;
  private ended = false;

  constructor(stream: Writable) {
    this.stream = stream;
  }

  get isShown(): boolean {
    return this.shown;
  }

  paint(text: string): void {
    if (this.ended) return;
    this.stream.write(ERASE_LINE + text);
    this.shown = true;
  }

  erase(): void {
    if (this.shown) this.stream.write(ERASE_LINE);
    this.shown = false;
  }

  /** Results begin on the same terminal: a status line between them might overwrite half of one. */
  end(): void {
    this.erase();
    this.ended = true;
  }
}
