import { availableParallelism, loadavg } from 'node:os';
import type { Locator, Page, Request } from 'playwright-core';
import { LATENESS, SLOWNESS } from './slowness';

/** More lines of a page say no more; what is left out lies between its beginning and its end. */
const MOST_LINES = 60;
const END_LINES = 20;

/** A page that is too busy to answer within this time is not waited for, in milliseconds. */
const PATIENCE = 5_000;

/** Follows what a page waits for, so that it can be told. */
export function followRequests(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return underWay;
}

/** How busy the machine is, for what failed may only have been late. */
export function howBusy(): string {
  const load = loadavg()[0] ?? 0;
  const machine = `${load.toFixed(1)} programs at once on ${String(availableParallelism())} processors`;
  return `${machine}, pages ${String(SLOWNESS)} times slower and ${String(LATENESS)} ms late`;
}

/** What somebody who looked over the visitor's shoulder would tell of a page: where it is, what has the focus, what went wrong, what it says. */
export async function whatIsShown(page: Page, underWay: ReadonlySet<Request>, complaints: readonly string[]): Promise<string> {
  if (page.isClosed()) return 'A page that was closed.';
  const [focus, warnings, main, above] = await Promise.all([
    snapshot(page.locator(':focus')),
    visibleTexts(page.locator('[role="alert"], mat-error, mat-snack-bar-container')),
    snapshot(page.locator('main, body:not(:has(main))')),
    snapshot(page.locator('.cdk-overlay-container')),
  ]);
  const waitsFor = [...underWay].map((request) => `${request.method()} ${request.url()}`);
  return [
    inShort('Address', [page.url()]),
    inShort('Waits for', waitsFor),
    inShort('Focus', focus),
    inShort('Warnings', warnings),
    inShort('Complaints', complaints),
    inShort('Above the page', above),
    atLength('Page', main),
  ].join('\n');
}

function inShort(name: string, lines: readonly string[]): string {
  return lines.length > 1 ? atLength(name, lines) : `${name}: ${lines[0] ?? 'none'}`;
}

function atLength(name: string, lines: readonly string[]): string {
  return [`${name}:`, ...cut(lines).map((line) => `  ${line}`)].join('\n');
}

function cut(lines: readonly string[]): readonly string[] {
  const left = lines.length - MOST_LINES;
  if (left <= 1) return lines;
  return [...lines.slice(0, MOST_LINES - END_LINES), `… ${String(left)} lines …`, ...lines.slice(-END_LINES)];
}

async function snapshot(place: Locator): Promise<readonly string[]> {
  return told(async () => {
    if ((await place.count()) === 0) return [];
    return (await place.first().ariaSnapshot({ timeout: PATIENCE })).split('\n').filter(Boolean);
  });
}

async function visibleTexts(place: Locator): Promise<readonly string[]> {
  return told(async () => (await place.allInnerTexts()).map((text) => text.trim().replaceAll(/\s+/gu, ' ')).filter(Boolean));
}

/** A page that cannot tell says so instead of hiding what failed. */
async function told(tell: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => {
      resolve(['too busy to tell']);
    }, PATIENCE);
  });
  try {
    return await Promise.race([tell(), tooLate]);
  } catch (failure) {
    return [`cannot tell: ${String(failure).split('\n')[0] ?? ''}`];
  } finally {
    clearTimeout(timer);
  }
}
