// Loaded with --import: kills the process, without any clean-up, just before its n-th change of the file system
// (KILL_AT=n), or says how many there were (KILL_AT=0). Reads do not count, and of what is written piece by piece to one
// file the first two pieces: a download comes in more or fewer of them each time. WITHOUT_LINKS=1 takes hard links away.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const at = Number(process.env.KILL_AT ?? 0);
/** More than one, so that a step lies between the first piece and the last. */
const PIECES = 2;
let count = 0;

function step() {
  count++;
  if (count === at) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['rename', 'link', 'rm', 'rmdir', 'mkdir', 'copyFile', 'chmod', 'writeFile']) {
  const original = fs.promises[name];
  fs.promises[name] = (...args) => {
    step();
    return original(...args);
  };
}

if (process.env.WITHOUT_LINKS === '1')
  fs.promises.link = async () => {
    throw Object.assign(new Error('EPERM: no hard links'), { code: 'EPERM' });
  };

const open = fs.promises.open;
fs.promises.open = async (path, flags, ...rest) => {
  if (flags !== undefined && flags !== 'r') step();
  const handle = await open(path, flags, ...rest);
  let pieces = 0;
  for (const name of ['writeFile', 'write', 'sync']) {
    const original = handle[name].bind(handle);
    handle[name] = (...args) => {
      if (name === 'sync' || pieces++ < PIECES) step();
      return original(...args);
    };
  }
  return handle;
};

syncBuiltinESMExports();
if (at === 0 && isMainThread) process.on('exit', () => process.stderr.write(`\nsteps ${count}\n`));
