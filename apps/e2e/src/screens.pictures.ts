import { join } from 'node:path';
import { SCHEMES, WIDTHS } from './support/browser';
import { SCREENS } from './support/screens';
import { useVisitors } from './support/visitors';

/** Taken by `npm run screenshots`, which says where the pictures go: one per screen, width and scheme, each of the whole page. */
describe('Pictures of', () => {
  const visitors = useVisitors();

  it.each(SCREENS.flatMap((screen) => Object.values(WIDTHS).map((width) => ({ ...screen, width }))))(
    '$name at $width pixels',
    async ({ name, as, width, open }) => {
      const page = await visitors.arrive({ ...(as && { as }), width, refusals: ['404 /nobodys'] });
      await open(page);
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const path = join(process.env['TURNOUT_PICTURES'] ?? 'screenshots', `${name}-${String(width)}-${scheme}.png`);
        const { height } = page.viewportSize() ?? { height: 0 };
        await page.screenshot({ path, fullPage: true, animations: 'disabled' });
        expect(height).toBeGreaterThan(0);
      }
    },
  );
});
