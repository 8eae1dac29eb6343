import type { BrowserContext, Page } from 'playwright-core';

/**
 * How many times slower than this machine the pages of the journeys are, from `TURNOUT_SLOW`; `1` is as fast as they can be.
 * @throws when it is no number from 1 on
 */
export const SLOWNESS = stated('TURNOUT_SLOW', 1);

/**
 * By how many milliseconds at least everything is late that pages put off, drawing above all, from `TURNOUT_LATE`; `0` puts off nothing.
 * @throws when it is no number from 0 on
 */
export const LATENESS = stated('TURNOUT_LATE', 0);

/** What patience grows by: who waits for every drawing waits for all of them together. */
export const MORE_PATIENCE = SLOWNESS * (1 + LATENESS / 100);

function stated(name: string, least: number): number {
  const words = process.env[name] ?? '';
  const value = words === '' ? least : Number(words);
  if (!(value >= least)) throw new Error(`${name} is "${words}": it has to be a number, at least ${String(least)}.`);
  return value;
}

/** Slows down a page and whatever other windows its visitor opens. Keys and clicks come as fast as ever, and so do the server's answers. */
export async function slowDown(visitor: BrowserContext, page: Page): Promise<void> {
  if (LATENESS > 0) await visitor.addInitScript(putOff, LATENESS);
  if (SLOWNESS === 1) return;
  await throttle(visitor, page);
  visitor.on('page', (another) => {
    // Another window may close before it is slowed down.
    throttle(visitor, another).catch(() => undefined);
  });
}

async function throttle(visitor: BrowserContext, page: Page): Promise<void> {
  const session = await visitor.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
}

/** Runs in every page before its programs. */
function putOff(least: number): void {
  const later = globalThis.setTimeout.bind(globalThis);
  const frame = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.setTimeout = ((run: TimerHandler, wait = 0, ...given: unknown[]) =>
    later(run, Math.max(wait, least), ...given)) as typeof setTimeout;
  globalThis.requestAnimationFrame = (run) => frame(() => later(() => run(performance.now()), least));
}
