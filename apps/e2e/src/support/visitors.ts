import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { type AccountRole, ACCOUNTS, PASSWORD } from './accounts';
import { complaintsOf, launchBrowser, newVisitor, type Refusal } from './browser';
import { installation } from './installation';
import { slowDown } from './slowness';
import { followRequests, howBusy, whatIsShown } from './what-is-shown';
import { bearWitness } from './witness';

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

/** Somebody who is here, and what is known of their page. */
interface Present {
  readonly visitor: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly underWay: ReadonlySet<Request>;
}

/**
 * Gives the journeys of a file a browser. After each journey everybody leaves, and none of their pages may have complained. Of a journey
 * that fails, it is told what everybody saw.
 */
export function useVisitors(): Visitors {
  let browser: Browser | null = null;
  const here: Present[] = [];

  beforeAll(async () => {
    bearWitness(() => whatTheySee(here));
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
      here.push({ visitor, page, complaints: complaintsOf(page, refusals, isOftenOffline), underWay: followRequests(page) });
      await slowDown(visitor, page);
      if (as) await signIn(visitor, as);
      return page;
    },
  };
}

async function whatTheySee(all: readonly Present[]): Promise<string> {
  if (all.length === 0) return '';
  const seen = await Promise.all(all.map(({ page, underWay, complaints }) => whatIsShown(page, underWay, complaints)));
  return [`What was shown then (${howBusy()}):`, ...seen].join('\n\n');
}

/** Signs in without the form; journeys that are about signing in fill it. */
async function signIn(visitor: BrowserContext, role: AccountRole): Promise<void> {
  const answer = await visitor.request.post('/api/v1/session', {
    data: { email: ACCOUNTS[role], password: PASSWORD },
    headers: { origin: installation().url },
  });
  if (!answer.ok()) throw new Error(`Signing in as ${role} was answered with ${String(answer.status())}.`);
}
