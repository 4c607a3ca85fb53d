import type { Painter } from '../report/reporter.js';
import { visible } from '../report/sanitise.js';
import { counted, grouped } from '../report/tally.js';
import { perThousand, type Tuning } from './tuning.js';

/** The tuning for a person at a terminal. */
export function tuningText(tuning: Tuning, paint: Painter): string {
  const lines = [
    `${counted(tuning.customers, 'customer')} screened against ${tuning.lists.map(({ list }) => list).join(', ')}`,
    '',
    paint.bold('threshold  customers  in 1,000   matches  controls found'),
    ...thresholdLines(tuning, paint),
    '',
    `${counted(tuning.belowLine, 'customer')} scored from 50 to below ${tuning.threshold}; a sample of ${tuning.sample.length} for review (seed ${visible(tuning.seed)})`,
    ...sampleLines(tuning, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function thresholdLines(tuning: Tuning, paint: Painter): readonly string[] {
  return tuning.lines.map((line) => {
    const share = perThousand(line, tuning);
    const text = [
      String(line.threshold).padStart(9),
      grouped(line.customers).padStart(9),
      (share === null ? '–' : share.toFixed(2)).padStart(8),
      grouped(line.matches).padStart(8),
      `${line.controlsFound} of ${tuning.controls}`.padStart(14),
    ].join('  ');
    return line.threshold === tuning.threshold ? paint.bold(`${text}  in use`) : text;
  });
}

function sampleLines({ sample }: Tuning, paint: Painter): readonly string[] {
  if (sample.length === 0) return [];
  return [
    paint.bold('    row  score  customer ~ listed name'),
    ...sample.map(
      ({ row, match }) =>
        `${String(row).padStart(7)}  ${match.score.toFixed(1).padStart(5)}  ${visible(match.customerName)} ~ ${visible(match.name)} (${match.entityId})`,
    ),
  ];
}
