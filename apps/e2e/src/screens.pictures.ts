import { join } from 'node:path';
import { SCHEMES, WIDTHS } from './support/browser';
import { SCREENS } from './support/screens';
import { useVisitors } from './support/visitors';

/** Browsers draw no taller picture. */
const TALLEST = 16_000;

/** Taken by `npm run screenshots`, which says where the pictures go: one per screen, width and scheme, each of the whole page. */
describe('Pictures of', () => {
  const visitors = useVisitors();

  it.each(SCREENS.flatMap((screen) => Object.values(WIDTHS).map((width) => ({ ...screen, width }))))(
    '$name at $width pixels',
    async ({ name, as, refusals = [], width, open }) => {
      const page = await visitors.arrive({ ...(as && { as }), width, refusals });
      await open(page);
      // A window as tall as its page: what sticks to an edge then stands where it belongs.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(height, TALLEST) });
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const path = join(process.env['TURNOUT_PICTURES'] ?? 'screenshots', `${name}-${String(width)}-${scheme}.png`);
        const picture = await page.screenshot({ path, animations: 'disabled' });
        expect(picture.length).toBeGreaterThan(0);
      }
    },
  );
});
