// Screening against a bare csv-parse pass over the same file, one after the other, several times.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, runNode, runScreen } from './child.mjs';

const CSV_PASS = fileURLToPath(new URL('./csv-pass.mjs', import.meta.url));

/** [{ csv, screen, megabytes, cpu }] in seconds, one of each round. */
export async function alternate(file, lists, { work, rounds, env }) {
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const csv = await runNode([CSV_PASS, file]);
    const out = join(work, 'out.csv');
    const screen = await runScreen([file, ...lists, '--format', 'csv', '-o', out, '--quiet'], { env });
    results.push({
      csv: csv.seconds,
      csvCpu: csv.cpu,
      screen: screen.seconds,
      cpu: screen.cpu,
      megabytes: screen.megabytes,
    });
  }
  return results;
}

/** The medians of rounds, and the ratio of each round's two times. */
export function summed(results) {
  const of = (pick) => median(results.map(pick));
  return {
    csv: of(({ csv }) => csv),
    screen: of(({ screen }) => screen),
    cpu: of(({ cpu }) => cpu),
    ratio: of(({ csv, screen }) => screen / csv),
    cpuRatio: of(({ csvCpu, cpu }) => cpu / csvCpu),
    megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
  };
}
