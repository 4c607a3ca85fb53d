import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { Problem } from '../problem.js';

/** What became of a match according to its part; the later in this list, the more the part knows about the customer. */
const FATES: readonly string[] = [
  'customer not in the file',
  'row rejected',
  'list not screened',
  'no match',
  'set aside',
];
/** From this entry on, a row of the customer was screened. */
const SCREENED = 2;
/** A line of a file of matches that are gone. */
interface GoneLine {
  /** whose match it was, and with whom */
  readonly pair: readonly string[];
  readonly reasons: readonly string[];
  readonly now: string;
}

/**
 * The matches that are gone from all parts, in the order of the earlier run: a customer without a row in one part may
 * have one in another. Holds the lines of all files.
 * @throws Problem ('input') for a file of another kind
 */
export async function* mergeGone(paths: readonly string[]): AsyncGenerator<string> {
  const files = await Promise.all(paths.map(readGone));
  const [first, ...others] = files.map(
    (file) => new Map(file.lines.map((line) => [line.pair.join('\n'), line])),
  );
  yield stringify([files[0]?.header ?? []]);
  for (const [key, line] of first ?? []) {
    const same = [line, ...others.flatMap((other) => other.get(key) ?? [])];
    if (same.length < files.length) continue;
    const { reasons, now } = together(same);
    yield stringify([[...line.pair, reasons.join('; '), now]]);
  }
}

function together(lines: readonly GoneLine[]): Pick<GoneLine, 'reasons' | 'now'> {
  const fateOf = ({ now }: GoneLine) => FATES.indexOf(now);
  const best = Math.max(...lines.map(fateOf));
  // Of several rows of a customer, one with the earlier data best tells what else became of the match.
  const screened = lines.filter((line) => fateOf(line) >= Math.min(best, SCREENED));
  const { reasons } =
    screened.find((line) => !line.reasons.includes('customer')) ?? screened[0] ?? lines[0] ?? NONE;
  return { reasons, now: FATES[best] ?? '' };
}

const NONE: Pick<GoneLine, 'reasons'> = { reasons: [] };

async function readGone(
  path: string,
): Promise<{ readonly header: readonly string[]; readonly lines: readonly GoneLine[] }> {
  const stream = createReadStream(path);
  const parser = stream.pipe(parse());
  stream.on('error', (error) => parser.destroy(error));
  let header: readonly string[] = [];
  const lines: GoneLine[] = [];
  try {
    for await (const record of parser) {
      const cells: readonly string[] = record;
      const [reasons = '', now = ''] = cells.slice(-2);
      if (header.length === 0) {
        if (now !== 'now') throw new Error('another header');
        header = cells;
      } else lines.push({ pair: cells.slice(0, -2), reasons: reasons.split('; '), now });
    }
  } catch (error) {
    throw new Problem('input', 'is not a file that --gone wrote', { file: path, cause: error });
  }
  return { header, lines };
}
