import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { installation } from './installation';

/** Widths that every screen is looked at in: a phone, a small laptop, a desktop. */
export const WIDTHS = { phone: 390, laptop: 1024, desktop: 1440 } as const;

/** The two schemes that every screen exists in. */
export const SCHEMES = ['light', 'dark'] as const;

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

/** A fresh person at a fresh browser, reading English. */
export function newVisitor(browser: Browser, width: number = WIDTHS.desktop): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: installation().url,
    locale: 'en-GB',
    viewport: { width, height: width === WIDTHS.phone ? 844 : 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
}

/** Everything a page complained about: script errors and console errors. A journey expects it to stay empty. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}
