import type { Painter } from '../../report/reporter.js';
import { writeAtomically } from '../../report/write.js';
import type { Io } from '../io.js';
import type { TypedOptions } from '../options/typed-options.js';
import { colorChoice } from '../options/values.js';
import { checkOutputFile } from './outputs.js';
import { harmlessPieces, writeToStream } from './stdout.js';
import { PLAIN, painter, wantsColor } from './terminal.js';

/** Where a command with one result writes it: `-o FILE`, or standard output. */
export interface SingleOutput {
  readonly paint: Painter;
  readonly write: (pieces: AsyncIterable<string>) => Promise<void>;
}

/**
 * @param raw the result holds data as given, and is made harmless for a terminal
 * @throws Problem ('usage') if the file could not be written, before anything is read
 */
export async function singleOutput(
  typed: TypedOptions,
  inputs: readonly string[],
  io: Io,
  raw = false,
): Promise<SingleOutput> {
  const path = typed.output;
  if (path === undefined || path === '-')
    return {
      paint: await painter(wantsColor(colorChoice(typed.color), io.env, io.stdoutIsTerminal)),
      write: (pieces) =>
        writeToStream(io.stdout, io.stdoutIsTerminal && raw ? harmlessPieces(pieces) : pieces),
    };
  await checkOutputFile(path, inputs);
  return {
    paint: PLAIN,
    write: async (pieces) => {
      await writeAtomically(path, pieces, { signal: io.interrupt });
    },
  };
}

/** A text that is complete already, as pieces. */
export async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
