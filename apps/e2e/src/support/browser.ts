import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { installation } from './installation';
import { MORE_PATIENCE } from './slowness';

/** Widths that every screen is looked at in: a phone, a small laptop, a desktop. */
export const WIDTHS = { phone: 390, laptop: 1024, desktop: 1440 } as const;

/** The two schemes that every screen exists in. */
export const SCHEMES = ['light', 'dark'] as const;

/** How long a page may take to show what it is asked for, in milliseconds. Machines that build at the same time are slow. */
export const PATIENCE = 30_000 * MORE_PATIENCE;

/** Starts the browser; networking of its own is off, so that a journey talks to the installation and to nothing else. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installation().chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * A fresh person at a fresh browser, reading English. Without a service worker, as on a first visit, unless the journey is about what
 * works without a network.
 */
export async function newVisitor(
  browser: Browser,
  width: number = WIDTHS.desktop,
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<BrowserContext> {
  const visitor = await browser.newContext({
    baseURL: installation().url,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width, height: width === WIDTHS.phone ? 844 : 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    serviceWorkers,
  });
  visitor.setDefaultTimeout(PATIENCE);
  return visitor;
}

/** An answer that belongs to the journey, although the browser reports it as an error: its status and a part of its path. */
export type Refusal = `${number} ${string}`;

/** How the browser reports requests that find nobody, or whose answer was lost. */
const NO_NETWORK = /net::ERR_(?:INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)/u;

/** Asking who is signed in is answered with 401 as long as nobody is. */
const NOBODY_YET: Refusal = '401 /session';

/**
 * Everything a page complained about: script errors, and console errors except for refusals that belong to the journey.
 * A journey expects it to stay empty.
 */
export function complaintsOf(page: Page, expected: readonly Refusal[] = [], isOftenOffline = false): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (isOftenOffline && NO_NETWORK.test(message.text())) return;
    const { url } = message.location();
    const isExpected = [NOBODY_YET, ...expected].some((refusal) => isReportOf(refusal, message.text(), url));
    if (!isExpected) complaints.push(`console: ${message.text()} (${url})`);
  });
  return complaints;
}

function isReportOf(refusal: Refusal, words: string, url: string): boolean {
  const [status = '', path = ''] = refusal.split(' ');
  return words.startsWith('Failed to load resource') && words.includes(`status of ${status}`) && new URL(url).pathname.includes(path);
}
