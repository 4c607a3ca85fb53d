// Runs programs and says what they took: wall time, processor time of all their threads, and the most memory.
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SCREEN = fileURLToPath(new URL('../../bin/screen.js', import.meta.url));
const USAGE = pathToFileURL(fileURLToPath(new URL('./report-usage.mjs', import.meta.url))).href;

/**
 * Runs Node on a script: { seconds, cpu (seconds), megabytes (peak), code, text (standard output) }.
 * `bare`: without the preload that reports processor time and memory, for start-up.
 */
export async function runNode(args, { env = {}, bare = false } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, [...(bare ? [] : ['--import', USAGE]), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [text, errors, usage] = [child.stdout, child.stderr, child.stdio[3]].map(textOf);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  const { cpu = 0, megabytes = 0 } = bare ? {} : JSON.parse((await usage) || '{}');
  return { seconds, cpu, megabytes, code, text: await text, errors: await errors };
}

/** Runs the program. @throws what it says, when it could not do its job (exit codes from 2 on) */
export async function runScreen(args, options) {
  const run = await runNode([SCREEN, ...args], options);
  if (run.code > 1) throw new Error(`screen ${args.join(' ')}: exit ${run.code}\n${run.errors}`);
  return run;
}

async function textOf(stream) {
  let text = '';
  stream.setEncoding('utf8');
  for await (const piece of stream) text += piece;
  return text;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
