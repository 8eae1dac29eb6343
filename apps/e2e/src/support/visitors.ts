import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type AccountRole, ACCOUNTS, PASSWORD } from './accounts';
import { complaintsOf, launchBrowser, newVisitor, type Refusal } from './browser';
import { installation } from './installation';

/** How somebody comes to the installation. */
export interface Arrival {
  /** Signed in as; nobody when it is left out. */
  readonly as?: AccountRole;
  /** Width of the window in pixels. */
  readonly width?: number;
  /** Answers that the browser reports as errors and the journey expects. */
  readonly refusals?: readonly Refusal[];
  /** Whether the network comes and goes: the program is kept by its service worker, and requests may find nobody. */
  readonly isOftenOffline?: boolean;
}

/** Lets people arrive in browsers of their own. */
export interface Visitors {
  arrive(arrival?: Arrival): Promise<Page>;
}

/**
 * Gives the journeys of a file a browser. After each journey everybody leaves, and none of their pages may have complained.
 */
export function useVisitors(): Visitors {
  let browser: Browser | null = null;
  const here: { readonly visitor: BrowserContext; readonly complaints: readonly string[] }[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const all = here.splice(0);
    await Promise.all(all.map(({ visitor }) => visitor.close()));
    expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    async arrive({ as, width, refusals = [], isOftenOffline = false } = {}) {
      if (!browser) throw new Error('People arrive within a journey.');
      const visitor = await newVisitor(browser, width, isOftenOffline ? 'allow' : 'block');
      const page = await visitor.newPage();
      here.push({ visitor, complaints: complaintsOf(page, refusals, isOftenOffline) });
      if (as) await signIn(visitor, as);
      return page;
    },
  };
}

/** Signs in without the form; journeys that are about signing in fill it. */
async function signIn(visitor: BrowserContext, role: AccountRole): Promise<void> {
  const answer = await visitor.request.post('/api/v1/session', {
    data: { email: ACCOUNTS[role], password: PASSWORD },
    headers: { origin: installation().url },
  });
  if (!answer.ok()) throw new Error(`Signing in as ${role} was answered with ${String(answer.status())}.`);
}
