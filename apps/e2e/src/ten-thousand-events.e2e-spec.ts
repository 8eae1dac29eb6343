import type { Page } from 'playwright-core';
import { WIDTHS } from './support/browser';
import { eventually } from './support/eventually';
import { fillLongProject, type LongProject } from './support/long-project';
import { useVisitors } from './support/visitors';

const LIST = '/p/ten-thousand/events';
/** Rows on the page at most: some screens of them, whatever the length of the list. */
const MOST_LINES = 160;
const MOST_ELEMENTS = 6_000;

const lines = (page: Page): Promise<number> => page.locator('[data-line]').count();
/** The number of the row that has the focus; `NaN` while none has. */
const rowInFocus = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined));

/** Lets the page's scripts take so many times as long: between what a machine does at once and what takes it a moment, keys get lost. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Memory of the page after everything that nobody needs is cleared away, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Scrolls from the top to the end of the page, and looks after each step how much of the list is on it. */
async function mostLinesWhileScrolling(page: Page, steps: number): Promise<number> {
  let most = 0;
  for (let step = 1; step <= steps; step += 1) {
    await page.evaluate((share) => scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' }), step / steps);
    await page.waitForTimeout(30);
    most = Math.max(most, await lines(page));
  }
  return most;
}

/** Lines that were never on the page turn out higher than they were thought to be, so that the end moves down a little. */
function reachTheEnd(page: Page, last: string): Promise<void> {
  return eventually(async () => {
    await mostLinesWhileScrolling(page, 1);
    expect(await page.locator(last).count()).toBe(1);
  });
}

describe('Ten thousand events', () => {
  const visitors = useVisitors();

  let project: LongProject;
  beforeAll(async () => {
    project = await fillLongProject();
  });
  afterAll(() => project.remove());

  it('stand on the page as soon as a few do, and are scrolled through with few on the page', async () => {
    const page = await visitors.arrive({ as: 'administrator' });
    await page.goto('/p/ten-thousand/overview');
    await page.getByRole('link', { name: 'Events', exact: true }).first().waitFor();
    const clicked = Date.now();
    await page.getByRole('link', { name: 'Events', exact: true }).first().click();
    await page.locator('tr.row').first().waitFor();
    const toFirstRows = Date.now() - clicked;
    await page.getByText('10,000 records').waitFor();
    const before = await heapOf(page);

    const most = await mostLinesWhileScrolling(page, 60);
    const rowCount = await page.getByRole('table').getAttribute('aria-rowcount');
    await reachTheEnd(page, `tr[aria-rowindex="${String(rowCount)}"]`);
    const after = await heapOf(page);
    // Jest reads standard output; people read the other stream.
    process.stderr.write(
      `10,000 events: first rows after ${String(toFirstRows)} ms, at most ${String(most)} lines on the page, memory ${before.toFixed(0)} MB before and ${after.toFixed(0)} MB after scrolling to the end\n`,
    );
    expect(most).toBeLessThanOrEqual(MOST_LINES);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(MOST_ELEMENTS);
    expect(Number(rowCount)).toBeGreaterThan(10_000);
  });

  it('are walked by keyboard from the first to the last and back', async () => {
    const page = await visitors.arrive({ as: 'administrator' });
    await page.goto(LIST);
    await page.locator('a[data-row="0"]').focus();
    await slowDown(page, 4);
    await page.keyboard.press('End');
    await eventually(async () => expect(await rowInFocus(page)).toBe(9999));
    await page.keyboard.press('PageUp');
    await eventually(async () => expect(await rowInFocus(page)).toBeLessThan(9_995));
    await page.keyboard.press('Home');
    await eventually(async () => expect(await rowInFocus(page)).toBe(0));
    await page.keyboard.press('PageDown');
    await eventually(async () => expect(await rowInFocus(page)).toBeGreaterThan(4));
  });

  it('stand under headings with their sums, and next leads on beyond what was loaded', async () => {
    const page = await visitors.arrive({ as: 'administrator' });
    await page.goto(`${LIST}?group=month&sort=-startsOn`);
    await page
      .getByRole('rowheader', { name: /20\d\d.*\d+ events/u })
      .first()
      .waitFor();
    // The hundredth row is the last one of what is loaded at once.
    await page.locator('a[data-row="0"]').focus();
    for (let row = 0; row < 99; row = await rowInFocus(page)) {
      await page.keyboard.press('PageDown');
      await eventually(async () => expect(await rowInFocus(page)).toBeGreaterThan(row));
      // People look before they press again; what moved by itself meanwhile would carry the focus along.
      await page.waitForTimeout(200);
      expect(await rowInFocus(page)).toBeLessThan(row + 20);
    }
    await page.keyboard.press('Enter');
    const position = page.getByRole('navigation').getByText(/^1\d\d of 10,?000$/u);
    await position.waitFor();
    const [first] = (await position.innerText()).split(' ');
    await page.getByRole('link', { name: 'Next event' }).click();
    await page.getByText(new RegExp(`^${String(Number(first) + 1)} of`, 'u')).waitFor();
    await page.getByRole('link', { name: 'Next event' }).waitFor();
  });

  it('are cards on a phone, few of them at a time', async () => {
    const page = await visitors.arrive({ as: 'administrator', width: WIDTHS.phone });
    await page.goto(LIST);
    await page
      .getByRole('listitem')
      .filter({ has: page.locator('[data-row="0"]') })
      .waitFor();
    expect(await mostLinesWhileScrolling(page, 20)).toBeLessThanOrEqual(MOST_LINES);
    await reachTheEnd(page, '[data-row="9999"]');
    expect(await page.locator('li[aria-posinset="10000"]').getAttribute('aria-setsize')).toBe('10000');
  });
});
