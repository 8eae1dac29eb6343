import type { Page } from 'playwright-core';
import { accessibilityViolations } from './support/accessibility';
import { WIDTHS } from './support/browser';
import { eventually } from './support/eventually';
import { SCREENS, settled } from './support/screens';
import { useVisitors } from './support/visitors';

/** Opened at the desk by day, then taken along on the phone by night: each width and each scheme is seen, and each screen loaded once. */
describe('Every screen', () => {
  const visitors = useVisitors();

  it.each(SCREENS)('$name can be used by everybody, at the desk and on the phone', async ({ as, refusals = [], open }) => {
    const page = await visitors.arrive({ ...(as && { as }), width: WIDTHS.desktop, refusals });
    await open(page);
    expect(await accessibilityViolations(page, ['light'])).toEqual([]);
    expect(await scrolledSideways(page)).toBe(0);

    await page.setViewportSize({ width: WIDTHS.phone, height: 844 });
    await settled(page);
    expect(await accessibilityViolations(page, ['dark'])).toEqual([]);
    expect(await scrolledSideways(page)).toBe(0);
  });
});

/** Pixels that a page is wider than its window. */
function scrolledSideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('Who uses the keyboard', () => {
  const visitors = useVisitors();

  it('skips what stands before the page', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await page.goto('/p/sociall/events');
    await page.getByRole('heading', { name: 'Events', level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
  });

  it('sees where the focus is, wherever it goes', async () => {
    const page = await visitors.arrive({ as: 'coordinator' });
    await page.goto('/p/sociall/events');
    await page.getByRole('region', { name: 'Totals of all events that match' }).waitFor();
    const unseen: string[] = [];
    for (let tabs = 0; tabs < 24; tabs++) {
      const before = await page.screenshot();
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');
      // A loaded machine may paint a moment later.
      const looksOtherwise = eventually(async () => {
        expect(before.equals(await page.screenshot())).toBe(false);
      });
      await looksOtherwise.catch(() => unseen.push(focused));
    }
    expect(unseen).toEqual([]);
  });

  it('is told all keys, and goes around with them', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await page.goto('/p/sociall/overview');
    await page.getByRole('heading', { name: 'Soci@ll', level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Go to the events').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
    await page.keyboard.press('/');
    await eventually(async () => {
      expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
    });
  });
});
