import type { ScreenedRow } from '../match/screened-row.js';
import { Problem } from '../problem.js';
import { list, object } from './decode.js';
import { type RunCounts, runCountsFrom, runFactsFrom, unstatedRun } from './decode-run.js';
import { rowFrom, rowFromLine } from './read-jsonl.js';
import type { RunFacts } from './reporter.js';

/** A run that was kept, to be reported again. */
export interface KeptRun {
  readonly facts: RunFacts;
  /** whether the facts are those of the run; JSONL contains only the rows */
  readonly stated: boolean;
  /** how many rows of each kind the run had; null: JSONL does not say so */
  readonly counts: RunCounts | null;
  readonly rows: AsyncIterable<ScreenedRow>;
}

/**
 * Reads a run back from the JSONL or the JSON that it wrote. JSONL is streamed; a JSON document is held as a whole.
 * @param file what problems call it
 * @param facts those of the run, if they were kept
 * @throws Problem ('input') with the line for anything that this version did not write
 */
export async function readRun(
  pieces: AsyncIterable<Uint8Array | string>,
  file: string,
  facts: RunFacts | null = null,
): Promise<KeptRun> {
  const lines = linesOf(pieces)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true)
    return { facts: facts ?? unstatedRun([]), stated: facts !== null, counts: null, rows: none() };
  if (isRow(first.value)) {
    const row = rowFromLine(first.value, file, 1);
    const headers = row.input.map(([header]) => header);
    return {
      facts: facts ?? unstatedRun(headers),
      stated: facts !== null,
      counts: null,
      rows: rowsOf(row, lines, file),
    };
  }
  let text = first.value;
  for (let next = await lines.next(); next.done !== true; next = await lines.next())
    text += `\n${next.value}`;
  return documentRun(text, file);
}

function isRow(line: string): boolean {
  return /^\s*\{\s*"row"\s*:/.test(line);
}

async function* rowsOf(
  first: ScreenedRow,
  lines: AsyncIterator<string>,
  file: string,
): AsyncGenerator<ScreenedRow> {
  yield first;
  let number = 1;
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    number += 1;
    if (next.value.trim() !== '') yield rowFromLine(next.value, file, number);
  }
}

/** Rejected rows are listed separately in the document; they are put back in their places. */
function documentRun(text: string, file: string): KeptRun {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Problem('input', 'is neither JSONL of screened rows nor a JSON report', {
      file,
      hint: 'a run writes them: screen customers.csv --all -o run.jsonl',
    });
  }
  const facts = runFactsFrom(document, file);
  const held = object(document, 'the document');
  const rows = ['rows', 'rejected']
    .flatMap((key) => list((value: unknown) => rowFrom(value, { file }))(held[key], key))
    .sort((a, b) => a.row - b.row);
  return { facts, stated: true, counts: runCountsFrom(document, file), rows: each(rows) };
}

async function* each(rows: readonly ScreenedRow[]): AsyncGenerator<ScreenedRow> {
  yield* rows;
}

async function* none(): AsyncGenerator<ScreenedRow> {}

/** The lines of a text. Only line feeds end them, since JSON may contain every other separator as it is. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    rest += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (!rest.includes('\n')) continue;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
