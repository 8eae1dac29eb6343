import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so. @throws when it is not within ten seconds */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(15)) if (await isSo()) return;
  throw new Error('It did not come to be so.');
}
