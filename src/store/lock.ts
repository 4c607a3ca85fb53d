import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Problem } from '../problem.js';
import { codeOf, makeFolder, writeNew } from './durable.js';
import type { Host } from './host.js';
import { asObject, countField, optionalText, textField } from './json-fields.js';

/** Who holds the lock, as its file says. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** when the process started, as the system counts it; null if unknown */
  readonly begun: string | null;
  readonly since: string;
  readonly command: string;
}

/** What is locked. */
export interface LockPlace {
  /** a folder for the lock and for those who request it */
  readonly locks: string;
  /** what to say if another process holds it */
  readonly busy?: string;
}

export interface Lock {
  /** also removes the folder, unless another process is requesting the lock */
  readonly release: () => Promise<void>;
}

const TAKEN = /^lock\.(\d+)$/;
/**
 * The file of a process that requests the lock. On another machine its number means nothing, and losing it costs one
 * more attempt.
 */
const CLAIM = /^(\d+)-[0-9a-f]+\.new$/;
/**
 * Attempts lost in a row, or spent waiting for a sweep, before another process counts as busy: half a minute. A sweep
 * takes milliseconds, or seconds on a slow disk or busy machine; an update must not be refused because of one.
 */
const ATTEMPTS = 600;
const PAUSE_MS = 50;
/** The lock's text while a reader removes leftovers. */
export const SWEEP = 'sweep';

/**
 * Takes the lock of a store or a file, so that only one process at a time changes it; readers need none. A lock is a
 * file `lock.N` that appears complete (by a hard link) and names its process. A process that finds the owner of the
 * highest N dead takes N + 1, which only one can, and then makes sure that no other living process has a lock. A dead
 * lock is not removed and made again, since two processes could do that at once. The lock of a killed process is thus
 * taken over at once.
 *
 * @throws Problem ('input') if another process holds it; the signal's reason if the run is to end meanwhile
 */
export async function takeLock(store: LockPlace, host: Host, command: string): Promise<Lock> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await setTimeout(PAUSE_MS * (0.5 + Math.random()));
    host.signal.throwIfAborted();
    const lock = await attemptToTake(store, host, command);
    if (lock !== null) return lock;
  }
  throw busy(null, store);
}

/** Null if it is worth another attempt. */
async function attemptToTake(store: LockPlace, host: Host, command: string): Promise<Lock | null> {
  let mine: string | null = null;
  try {
    await makeFolder(store.locks);
    mine = await writeHolder(store, host, command);
    return await tryToTake(store, host, mine);
  } catch (error) {
    // A process that has just left removed the empty folder, possibly while it was being made here.
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  } finally {
    if (mine !== null) await leave(store, mine);
  }
}

/**
 * The process that removes its file also removes the folder if it was the last. One that released the lock while
 * another was requesting it could not do so, and that other one may have failed to get it.
 */
async function leave(store: LockPlace, file: string): Promise<void> {
  await rm(file, { force: true });
  // Not empty: it holds the lock, or the file of a process that is requesting it.
  await rmdir(store.locks).catch(() => {});
}

/** Whether there is a lock, or what a killed process left of one, that no living process holds. */
export async function isLockDead(store: LockPlace, host: Host): Promise<boolean> {
  const highest = (await locksOf(store)).at(-1);
  if (highest === undefined) return true;
  const holder = await readHolder(lockPath(store, highest));
  return holder !== 'gone' && holder !== null && !(await isLiving(holder, host));
}

/** Removes the files of processes that were killed while they were requesting the lock. */
export async function removeDeadClaims(store: LockPlace, host: Host): Promise<void> {
  for (const name of await readdir(store.locks)) {
    const pid = CLAIM.exec(name)?.[1];
    if (pid !== undefined && !host.isAlive(Number(pid))) await rm(join(store.locks, name), { force: true });
  }
}

async function writeHolder(store: LockPlace, host: Host, command: string): Promise<string> {
  const holder: Holder = {
    pid: host.pid,
    host: hostname(),
    begun: (await processOf(host.pid))?.begun ?? null,
    since: host.now().toISOString(),
    command,
  };
  const path = join(store.locks, `${host.pid}-${randomBytes(6).toString('hex')}.new`);
  await writeNew(path, JSON.stringify(holder));
  return path;
}

/** Null if another process was faster, or as fast. */
async function tryToTake(store: LockPlace, host: Host, mine: string): Promise<Lock | null> {
  const before = await locksOf(store);
  const highest = before.at(-1) ?? 0;
  if (!(await isFree(store, host, highest))) return null;
  const number = highest + 1;
  const mineNow = lockPath(store, number);
  try {
    await linkOrWrite(mine, mineNow);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
  if (await othersLive(store, host, number)) {
    await rm(mineNow, { force: true });
    return null;
  }
  return { release: () => leave(store, mineNow) };
}

/** On file systems without hard links the lock is written in place; until its text is there it counts as held. */
async function linkOrWrite(mine: string, lock: string): Promise<void> {
  try {
    await link(mine, lock);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error) ?? '')) throw error;
    await writeNew(lock, await readFile(mine, 'utf8'));
  }
}

const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK']);

/**
 * Checks again once the lock is linked: of two processes that linked at once, at least one sees the other, and both may
 * give way. Other dead locks are removed; as long as this process holds its own link, no other takes a number.
 */
async function othersLive(store: LockPlace, host: Host, mine: number): Promise<boolean> {
  for (const number of await locksOf(store)) {
    if (number === mine) continue;
    const holder = await readHolder(lockPath(store, number));
    if (holder === 'gone') continue;
    if (holder === null || (await isLiving(holder, host))) return true;
    await rm(lockPath(store, number), { force: true });
  }
  return false;
}

/**
 * False while a reader sweeps, which is soon over.
 * @throws Problem ('input') if a living process holds it
 */
async function isFree(store: LockPlace, host: Host, number: number): Promise<boolean> {
  if (number === 0) return true;
  const holder = await readHolder(lockPath(store, number));
  if (holder === 'gone') return false;
  if (holder !== null && !(await isLiving(holder, host))) return true;
  if (holder?.command === SWEEP) return false;
  throw busy(holder, store);
}

async function locksOf(store: LockPlace): Promise<readonly number[]> {
  const names = await readdir(store.locks);
  return names
    .flatMap((name) => {
      const number = TAKEN.exec(name)?.[1];
      return number === undefined ? [] : [Number(number)];
    })
    .sort((a, b) => a - b);
}

function lockPath(store: LockPlace, number: number): string {
  return join(store.locks, `lock.${number}`);
}

async function readHolder(path: string): Promise<Holder | 'gone' | null> {
  try {
    const object = asObject(JSON.parse(await readFile(path, 'utf8')), 'the lock');
    return {
      pid: countField(object, 'pid'),
      host: textField(object, 'host'),
      begun: optionalText(object, 'begun'),
      since: textField(object, 'since'),
      command: textField(object, 'command'),
    };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : null;
  }
}

/** Process numbers are used again after a while, so the start time of the process must agree as well. */
async function isLiving({ pid, host, begun }: Holder, here: Host): Promise<boolean> {
  if (host !== hostname()) return true;
  if (!here.isAlive(pid)) return false;
  const now = await processOf(pid);
  if (now === null) return true;
  return !now.ended && (begun === null || begun === now.begun);
}

/**
 * A process according to `/proc/<pid>/stat`; null if there is no such file. Field 3 is its state: one that was killed
 * still answers to signals until its parent has collected its exit status (Z), which in a container may never happen.
 * Field 22 is its start time, counted from the start of the machine.
 */
async function processOf(
  pid: number,
): Promise<{ readonly ended: boolean; readonly begun: string | null } | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    // the second field is the program's name in brackets, and may hold anything
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { ended: fields[0] === 'Z' || fields[0] === 'X', begun: fields[19] ?? null };
  } catch {
    return null;
  }
}

function busy(holder: Holder | null, store: LockPlace): Problem {
  const who =
    holder === null
      ? ''
      : ` (${holder.command}, process ${holder.pid} on ${holder.host}, since ${holder.since})`;
  return new Problem('input', `${store.busy ?? 'another update is running'}${who}`, {
    hint:
      holder !== null && holder.host !== hostname()
        ? `if that machine is not at it any more, remove the folder ${store.locks}`
        : 'wait until it is done',
  });
}
