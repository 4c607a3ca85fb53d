import type { Writable } from 'node:stream';

const ERASE_LINE = '\r\u001b[2K';

/** The last line of a terminal, where a run says how far it is. Whoever prints there takes it away first. */
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

  /** Results begin on this very terminal: a line that is painted between them might paint over half of one. */
  end(): void {
    this.erase();
    this.ended = true;
  }
}
