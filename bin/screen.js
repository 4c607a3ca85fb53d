#!/usr/bin/env node
// The only place that sets process.exitCode. Node's own exit code for what fails here is 1, which
// would read as "matches found": a missing or broken dist is therefore caught and becomes 2.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

const PROGRAM = fileURLToPath(new URL('../dist/screen.script', import.meta.url));
/** what Node had made of it when it was built (`build/code.mjs`): see there */
const CODE = fileURLToPath(new URL('../dist/screen.code', import.meta.url));

/**
 * How much byte code a function runs before V8 optimises it: eight times as much as by default. Optimising takes a fifth of
 * the processor time of a short run, most of it for functions that have nothing left to do; a run over 20,000 rows takes no
 * longer. Measured with the V8 of Node 20; another might not know the flag, and would say so on stderr.
 */
const OPTIMISE_LATE = '--interrupt-budget=540672';
const V8_MEASURED = /^11\./;

try {
  const { runProcess } = loadProgram();
  // Not before: V8 passes over code that was made under other flags.
  if (V8_MEASURED.test(process.versions.v8)) setFlagsFromString(OPTIMISE_LATE);
  process.exitCode = await runProcess(process);
} catch (error) {
  process.exitCode = 2;
  const missing = error?.code === 'ENOENT' && error.path === PROGRAM;
  process.stderr.write(
    missing
      ? 'screen: the program is not built (there is no dist/screen.script)\nhint: run "npm ci" or "npm run build" in its folder\n'
      : `screen: internal error: ${error?.stack ?? error}\n`,
  );
}

/** The program, a function in one file of nothing but ASCII (`build/bundle.mjs`). */
function loadProgram() {
  const source = readFileSync(PROGRAM);
  const script = new Script(source.toString('latin1'), { filename: PROGRAM, cachedData: codeOf(source) });
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(PROGRAM), program);
  return program.exports;
}

/**
 * The code made of this very source, undamaged: V8 itself compares no more than the length of a source. Made by another
 * version of Node, it is passed over by V8. Undefined where there is none.
 */
function codeOf(source) {
  try {
    const file = readFileSync(CODE);
    const [ofSource, ofCode] = [file.readUInt32LE(0), file.readUInt32LE(4)];
    const code = file.subarray(8);
    return ofSource === crc32(source) && ofCode === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
