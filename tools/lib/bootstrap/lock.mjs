import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './process-identity.mjs';

/** @typedef {{ pid: number, identity: string }} Holder */

/**
 * Who holds the lock at this moment.
 * @param {string} file
 * @returns {Holder | null} `null` when nobody does, or when the holder died without giving it back
 */
export function lockHolder(file) {
  const holder = readHolder(file);
  return holder && processIdentity(holder.pid) === holder.identity ? holder : null;
}

/**
 * Takes the lock for this process if nobody alive holds it.
 * @param {string} file
 * @returns {boolean} whether it was taken
 */
export function tryLock(file) {
  const mine = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (linked(mine, file)) return true;
      if (lockHolder(file)) return false;
      discardStale(file);
    }
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Gives the lock back; does nothing when this process does not hold it.
 * @param {string} file
 */
export function unlock(file) {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}

/**
 * Runs a step that no two processes may run at once, waiting for the other one to end.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} step
 * @param {(holder: Holder) => void} onWait called once when there is somebody to wait for
 * @returns {Promise<T>}
 */
export async function withLock(file, step, onWait) {
  for (let waited = false; !tryLock(file); await sleep(300)) {
    const holder = lockHolder(file);
    if (!waited && holder) onWait(holder);
    waited ||= holder !== null;
  }
  const giveBack = () => unlock(file);
  process.once('exit', giveBack);
  try {
    return await step();
  } finally {
    process.off('exit', giveBack);
    giveBack();
  }
}

/** @returns {Holder | null} */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function linked(from, to) {
  try {
    // A link appears with its content or not at all, so nobody reads half a lock.
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function discardStale(file) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Somebody may have replaced the stale lock by a living one in between: give that one back.
  if (lockHolder(aside)) linked(aside, file);
  rmSync(aside, { force: true });
}
