import { accessibilityViolations } from './support/accessibility';
import { WIDTHS } from './support/browser';
import { eventually } from './support/eventually';
import { SCREENS } from './support/screens';
import { useVisitors } from './support/visitors';

/** Each width and each scheme once a screen: all four would take eight minutes, and colours do not change with the width. */
const SCANS = [
  { width: WIDTHS.phone, scheme: 'dark' },
  { width: WIDTHS.desktop, scheme: 'light' },
] as const;

describe('Every screen', () => {
  const visitors = useVisitors();

  it.each(SCREENS.flatMap((screen) => SCANS.map((scan) => ({ ...screen, ...scan }))))(
    '$name at $width pixels, $scheme, can be used by everybody',
    async ({ as, refusals = [], width, scheme, open }) => {
      const page = await visitors.arrive({ ...(as && { as }), width, refusals });
      await open(page);
      expect(await accessibilityViolations(page, [scheme])).toEqual([]);

      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(`${String(excess)} pixels to be scrolled sideways`).toBe('0 pixels to be scrolled sideways');
    },
  );
});

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
