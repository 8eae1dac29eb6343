import type { BrowserContext, Page } from 'playwright-core';

/**
 * How many times slower than this machine the pages of the journeys are, from `TURNOUT_SLOW`; `1` is as fast as they can be.
 * @throws when it is no number from 1 on
 */
export const SLOWNESS = slownessOf(process.env['TURNOUT_SLOW']);

function slownessOf(stated: string | undefined): number {
  if (stated === undefined || stated === '') return 1;
  const slowness = Number(stated);
  if (!(slowness >= 1)) throw new Error(`TURNOUT_SLOW is "${stated}": say how many times slower the pages are to be, such as 4.`);
  return slowness;
}

/** Slows down a page and whatever other windows its visitor opens. The server stays as fast as it is. */
export async function slowDown(visitor: BrowserContext, page: Page): Promise<void> {
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
