import type { Locator, Page } from 'playwright-core';
import { accessibilityViolations } from './support/accessibility';
import { type ApiVisitor, signedIn } from './support/api';
import { WIDTHS } from './support/browser';
import { deleteEvents } from './support/events';
import { useVisitors } from './support/visitors';

const PROJECT = 'inclusion4schools';
const TITLE = 'Parents’ evening at the school gate';

/** Nothing reaches beyond the edge of the phone. */
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(page.viewportSize()?.width);
}

/** No word of the bar is cut, and none of its places is too small for a thumb. */
async function isWholeIn(bar: Locator): Promise<void> {
  const places = await bar.locator('a:not(.log), button').evaluateAll((all) =>
    all.flatMap((place) => {
      const { width, height } = place.getBoundingClientRect();
      const words = place.querySelector('.words');
      return width === 0 ? [] : [{ side: Math.min(width, height), isCut: words === null || words.scrollWidth > words.clientWidth }];
    }),
  );
  expect(places.map(({ isCut }) => isCut)).toEqual([false, false, false, false, false]);
  expect(Math.min(...places.map(({ side }) => side))).toBeGreaterThanOrEqual(44);
}

describe('On a phone', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
  });
  afterAll(() => deleteEvents(coordinator, PROJECT, [TITLE]));

  it('an event is logged from the button within the thumb’s reach', async () => {
    const page = await visitors.arrive({ as: 'coordinator', width: WIDTHS.phone });
    await page.goto(`/p/${PROJECT}/overview`);
    const button = page.getByRole('navigation', { name: 'Pages of the project' }).getByRole('link', { name: 'Log event' });
    const box = await button.boundingBox();
    expect(box?.y).toBeGreaterThan(844 * 0.6);
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    await button.click();

    await page.getByRole('combobox', { name: 'Event type' }).click();
    await fits(page);
    await page.getByRole('option', { name: 'Community Building Event' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2022-11-05');
    await page.getByRole('combobox', { name: 'Lead partner' }).fill('RCISD');
    await page.getByRole('textbox', { name: 'Participants' }).fill('35+');
    await fits(page);
    await page.getByRole('button', { name: 'Several meetings' }).click();
    await fits(page);
    await page.getByRole('button', { name: 'One date instead' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    await fits(page);

    await page.getByRole('navigation', { name: 'Pages of the project' }).getByRole('link', { name: 'Events' }).click();
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: TITLE }) });
    await card.waitFor();
    await fits(page);
    // A leading ~ or a trailing + makes a count an estimate, and it says so.
    expect(await card.innerText()).toMatch(/Hungary[\s\S]*05\/11\/2022[\s\S]*RCISD[\s\S]*~\s*(?:about\s*)?35/u);
  });

  it('every page is in the bar or a tap further', async () => {
    const page = await visitors.arrive({ as: 'coordinator', width: WIDTHS.phone });
    await page.goto('/p/sociall/overview');
    const bar = page.getByRole('navigation', { name: 'Pages of the project' });
    for (const name of ['Overview', 'Events', 'Missing', 'Impact']) await bar.getByRole('link', { name }).click();
    await page.getByRole('heading', { name: 'Impact', level: 1 }).waitFor();

    const more = bar.getByRole('button', { name: /^More/u });
    const sheet = page.getByRole('dialog', { name: 'More' });
    await more.click();
    await sheet.getByRole('link', { name: 'Settings' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await sheet.getByRole('link', { name: /^Findings/u }).click();
    await page.getByRole('heading', { name: 'Findings', level: 1 }).waitFor();
    expect(await more.getAttribute('aria-current')).toBe('true');

    for (const [width, height] of [
      [320, 568],
      [667, 375],
    ] as const) {
      await page.setViewportSize({ width, height });
      await isWholeIn(bar);
      await fits(page);
    }
  });
});
