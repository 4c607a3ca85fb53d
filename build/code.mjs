// Keeps what V8 made of the program while it screened, `dist/screen.code`: byte code of the functions that every run needs.
// V8 passes it over where its version or flags are others; bin/screen.js, where the program is another or a bit has
// changed, which V8 does not look for. Nothing but the time of a start depends on it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'dist/screen.script');
const source = readFileSync(path);
const script = new Script(source.toString('latin1'), { filename: path });
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(path), program);

const scratch = mkdtempSync(join(tmpdir(), 'screen-build-'));
try {
  const customers = join(root, 'fixtures/customers/demo.csv');
  const lists = ['--lists', join(root, 'fixtures/lists')];
  // What runs every night, and what somebody at a terminal waits for.
  for (const words of [
    [customers, ...lists, '-o', join(scratch, 'hits.csv'), '--manifest', join(scratch, 'run.json')],
    [customers, ...lists, '--format', 'table', '--color', 'always'],
    [customers, ...lists, '--format', 'jsonl'],
    ['lookup', 'Orla Hennebury', ...lists],
    ['compare', 'Orla Hennebury', 'Hennebury Orla'],
    ['--help'],
  ])
    await ended(words);
} finally {
  rmSync(scratch, { recursive: true });
}

const code = script.createCachedData();
const sums = Buffer.alloc(8);
sums.writeUInt32LE(crc32(source), 0);
sums.writeUInt32LE(crc32(code), 4);
writeFileSync(join(root, 'dist/screen.code'), Buffer.concat([sums, code]));

/** Runs the program; throws when it could not do its job, with all that it said. */
async function ended(words) {
  const said = [];
  const to = (pieces) =>
    new Writable({ write: (piece, _encoding, done) => done(pieces.push(piece) && null) });
  const exitCode = await program.exports.run(words, {
    stdin: null,
    stdout: to([]),
    stderr: to(said),
    env: { SCREEN_CACHE_DIR: scratch },
    now: () => new Date(0),
    nodeVersion: process.versions.node,
    stdinKind: 'device',
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    width: 80,
    interrupt: new AbortController().signal,
  });
  if (exitCode > 1) throw new Error(`screen ${words.join(' ')}: exit ${exitCode}\n${Buffer.concat(said)}`);
}
