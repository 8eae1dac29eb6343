import { setTimeout as pause } from 'node:timers/promises';

/** A project whose server others ask meanwhile. */
export interface Asked {
  /** Of the project. */
  readonly address: string;
  readonly cookie: string;
}

const EVERY_MS = 5;

/** Asks for a small thing again and again until the work is done. @returns the longest answer, in milliseconds */
export async function longestWait({ address, cookie }: Asked, work: Promise<void>): Promise<number> {
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  let longest = 0;
  while (!isDone) {
    const begun = performance.now();
    await (await fetch(`${address}/event-types`, { headers: { cookie } })).arrayBuffer();
    longest = Math.max(longest, performance.now() - begun);
    await pause(EVERY_MS);
  }
  await done;
  return longest;
}
