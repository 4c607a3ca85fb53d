import type { UpdateProgress } from '../../store/update.js';
import type { Context } from '../command.js';
import { type Progress, progressOn, SILENT } from '../output/progress.js';

/** Progress of lists on a terminal; silent elsewhere, with `-q` and in CI. */
export function progressOfLists({ io, messages }: Context): Progress {
  const { quiet, json } = messages.loudness;
  if (!io.stderrIsTerminal || quiet || json || (io.env['CI'] ?? '') !== '') return SILENT;
  return progressOn(messages.status, () => io.now().getTime());
}

/** A terminal does not show more changes per second anyway. */
const REPAINT_MS = 200;

/** Shows how far each list is: `un 1.2 of 2.1 MB · eu-fsf reading`. */
export function updateProgress(progress: Progress, clock: () => number): (step: UpdateProgress) => void {
  const steps = new Map<string, UpdateProgress>();
  let painted = 0;
  return (step) => {
    const known = steps.get(step.list);
    if (step.step === 'done') steps.delete(step.list);
    else steps.set(step.list, step);
    const same = known?.step === step.step;
    if (same && clock() - painted < REPAINT_MS) return;
    painted = clock();
    progress.phase([...steps.values()].map(stepText).join(' · '));
  };
}

function stepText({ list, step, bytes, total }: UpdateProgress): string {
  if (step === 'checking') return `${list} reading`;
  if (bytes === 0) return `${list} asking`;
  const done = (bytes / 1e6).toFixed(1);
  return total === null ? `${list} ${done} MB` : `${list} ${done} of ${(total / 1e6).toFixed(1)} MB`;
}
