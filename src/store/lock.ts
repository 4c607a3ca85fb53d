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
  /** when the process began, as the system counts it; null where it does not say */
  readonly begun: string | null;
  readonly since: string;
  readonly command: string;
}

/** What is locked. */
export interface LockPlace {
  /** a folder for the lock and for those who ask for it */
  readonly locks: string;
  /** what to say when somebody else holds it */
  readonly busy?: string;
}

export interface Lock {
  /** removes the folder as well, unless somebody else is asking */
  readonly release: () => Promise<void>;
}

const TAKEN = /^lock\.(\d+)$/;
/** The file of a process that asks for the lock; on another machine's its number means nothing, and losing it costs a retry. */
const CLAIM = /^(\d+)-[0-9a-f]+\.new$/;
/**
 * Races lost in a row, and looks at a sweep that goes on, before somebody else counts as being at work: half a minute. A sweep
 * takes milliseconds, and seconds where the disk is slow or the machine busy; an update must not be refused for one.
 */
const ATTEMPTS = 600;
const PAUSE_MS = 50;
/** What the lock is called while a reader removes leftovers. */
export const SWEEP = 'sweep';

/**
 * Takes the lock of a store or a file, so that one process at a time changes it; readers need none. A lock is a file `lock.N` that
 * appears whole (by a hard link) and names its process. Whoever finds the highest N dead takes N + 1, which only one
 * can, and then makes sure that nobody else has a living one: a dead lock is not removed to be made anew, since two could do
 * that at once. The lock of a process that was killed is thereby taken over at once.
 *
 * @throws Problem ('input') when another process holds it; the signal's reason when the run is to end meanwhile
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

/** Null when it is worth another try. */
async function attemptToTake(store: LockPlace, host: Host, command: string): Promise<Lock | null> {
  await makeFolder(store.locks);
  let mine: string | null = null;
  try {
    mine = await writeHolder(store, host, command);
    return await tryToTake(store, host, mine);
  } catch (error) {
    // whoever left just now has removed the empty folder
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  } finally {
    if (mine !== null) await leave(store, mine);
  }
}

/**
 * Whoever takes a file of theirs away removes the folder if it was the last: one that released the lock while another asked
 * could not, and the other may have gone away empty-handed since.
 */
async function leave(store: LockPlace, file: string): Promise<void> {
  await rm(file, { force: true });
  // not empty: it holds the lock, or the file of whoever comes next
  await rmdir(store.locks).catch(() => {});
}

/** Whether a lock, or what a killed process has left of one, lies there and no living process holds it. */
export async function isLockDead(store: LockPlace, host: Host): Promise<boolean> {
  const highest = (await locksOf(store)).at(-1);
  if (highest === undefined) return true;
  const holder = await readHolder(lockPath(store, highest));
  return holder !== 'gone' && holder !== null && !(await isLiving(holder, host));
}

/** Removes what processes that were killed while they asked for the lock have left. */
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

/** Null when somebody else was quicker, or as quick. */
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

/** Where there are no hard links the lock is written in place: until its text is there it counts as held. */
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
 * Looks again once the lock is linked: of two that linked at once, at least one sees the other, and both may give way.
 * What is dead besides is removed; as long as this process holds its own link, nobody else takes a number.
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

/** False while a reader sweeps, which is soon over. @throws Problem ('input') for a living holder */
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

/** A process number is given out again after a while, so the time at which the process began must agree as well. */
async function isLiving({ pid, host, begun }: Holder, here: Host): Promise<boolean> {
  if (host !== hostname()) return true;
  if (!here.isAlive(pid)) return false;
  const now = await processOf(pid);
  if (now === null) return true;
  return !now.ended && (begun === null || begun === now.begun);
}

/**
 * A process as `/proc/<pid>/stat` has it; null where there is no such file. Field 3 is its state: one that was killed answers to
 * signals until its parent has asked for its end (Z), which in a container may be never. Field 22 is its start, counted from
 * that of the machine.
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
