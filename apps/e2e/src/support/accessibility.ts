import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { SCHEMES } from './browser';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a scan found: rule, places, and the scheme it was found in. */
export interface Violation {
  readonly scheme: string;
  readonly rule: string;
  readonly places: readonly string[];
}

/** Scans the page as it stands against WCAG 2.2 AA and the good practices, in both schemes unless one is named. */
export async function accessibilityViolations(
  page: Page,
  schemes: readonly (typeof SCHEMES)[number][] = SCHEMES,
): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await transitionsEnd(page);
    const { violations } = await scanOf(page).analyze();
    for (const { id, nodes } of violations) {
      const selectors = nodes.map(({ target }) => target.join(' '));
      const inMenu = id === 'region' ? await areInMenu(page, selectors) : [];
      const places = nodes.flatMap(({ failureSummary = '' }, index) =>
        inMenu[index] ? [] : [`${selectors[index] ?? ''} — ${failureSummary}`],
      );
      if (places.length > 0) found.push({ scheme, rule: id, places });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/**
 * No page holds frames, so that the scan runs in the page itself and needs no second window to put results together; and places that
 * pass are counted, not described. Both together take a third of the time.
 */
function scanOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARDS)
    .setLegacyMode();
}

/**
 * Colours that are still on their way from one scheme to the other are nobody's choice. A window that another one covers paints no frames,
 * so that nothing in it would ever end.
 */
async function transitionsEnd(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    const patience = new Promise((resolve) => setTimeout(resolve, 3_000));
    const end = async () => {
      await new Promise(requestAnimationFrame);
      const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map((animation) => animation.finished));
    };
    await Promise.race([end(), patience]);
  });
}

/**
 * What a button opens stands at the end of the page, outside all landmarks. Of dialogs the scan knows that they belong to who opened
 * them, of menus it does not.
 */
function areInMenu(page: Page, selectors: readonly string[]): Promise<readonly boolean[]> {
  return page.evaluate(
    (all) => all.map((selector) => document.querySelector(selector)?.closest('[role="menu"]') instanceof Element),
    selectors,
  );
}
