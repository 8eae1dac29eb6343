import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Memory of the process that serves a port, in megabytes; `null` where this machine does not tell. */
export function serverMemory(port: number): number | null {
  try {
    const status = readFileSync(`/proc/${String(processOn(port))}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1000;
  } catch {
    return null;
  }
}

/** The most memory that the process took while something was done. */
export async function mostMemoryDuring(port: number, work: () => Promise<unknown>): Promise<number | null> {
  let most = serverMemory(port);
  let isDone = false;
  const done = work().finally(() => (isDone = true));
  while (!isDone) {
    await Promise.race([done, wait(20)]);
    most = most === null ? null : Math.max(most, serverMemory(port) ?? 0);
  }
  await done;
  return most;
}

/** Finds who listens on a port by the socket that is listed for it. */
function processOn(port: number): number {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')} `;
  const line = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .find((each) => each.includes(wanted) && / 0A /u.test(each));
  const socket = `socket:[${line?.trim().split(/\s+/u)[9] ?? ''}]`;
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .find((pid) => filesOf(pid).includes(socket));
  if (found === undefined) throw new Error(`Nobody listens on ${String(port)}.`);
  return Number(found);
}

function filesOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`));
  } catch {
    return [];
  }
}
