import { counted, grouped } from '../../report/tally.js';
import type { Context } from '../command.js';
import type { StatusLine } from './status-line.js';

/** Nothing is shown before this time, so that short runs stay quiet. */
const SILENT_MS = 500;
/** Reading lists is announced a little earlier, since that wait is the unexpected one. */
const SILENT_PHASE_MS = 300;
const REPAINT_MS = 200;

/** The one line on a terminal's standard error that shows the progress of a run. */
export interface Progress {
  /** something that takes a while has begun: `reading eu-fsf` */
  readonly phase: (text: string) => void;
  /**
   * rows screened so far, how many of them with a match, and which share of the input has been read (0 to 1, if known)
   */
  readonly rows: (rows: number, hits: number, share: number | null) => void;
  /** removes the line when what it announced is over */
  readonly clear: () => void;
}

export const SILENT: Progress = { phase: () => {}, rows: () => {}, clear: () => {} };

/**
 * Progress on a terminal. It writes control sequences, so callers use SILENT for anything else, for `-q` and in CI.
 * @param clock milliseconds
 */
export function progressOn(status: StatusLine, clock: () => number): Progress {
  const begun = clock();
  let painted = 0;
  let screeningSince: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  const paint = (text: string) => {
    status.paint(text);
    painted = clock();
  };
  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    phase: (text) => {
      stopTimer();
      if (status.isShown) paint(text);
      else timer = setTimeout(() => paint(text), SILENT_PHASE_MS);
    },
    rows: (rows, hits, share) => {
      const now = clock();
      stopTimer();
      screeningSince ??= now;
      if (now - begun < SILENT_MS || now - painted < REPAINT_MS) return;
      paint(rowsLine(rows, hits, share, (now - screeningSince) / 1000));
    },
    clear: () => {
      stopTimer();
      status.erase();
    },
  };
}

function rowsLine(rows: number, hits: number, share: number | null, seconds: number): string {
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const parts = [`${counted(rows, 'row')}`, `${grouped(rate)}/s`, `${grouped(hits)} with a match`];
  if (share !== null && share > 0 && share < 1 && seconds > 1)
    parts.push(`${duration((seconds * (1 - share)) / share)} left`);
  return parts.join(' · ');
}

/** `0.4 s`, `12 s`, `3 min 05 s` */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Progress if somebody is looking at a terminal, and nothing otherwise. */
export function progressFor({ io, messages }: Context): Progress {
  const { quiet, json } = messages.loudness;
  const canRepaint = io.stderrIsTerminal && io.env['TERM'] !== 'dumb';
  if (!canRepaint || quiet || json || (io.env['CI'] ?? '') !== '') return SILENT;
  return progressOn(messages.status, () => io.now().getTime());
}
