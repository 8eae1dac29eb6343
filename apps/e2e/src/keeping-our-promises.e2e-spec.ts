import { keyboardUser } from './support/keyboard';
import { useVisitors } from './support/visitors';

describe('Whether the promises are kept', () => {
  const visitors = useVisitors();

  it('is seen in one screen, and every figure of it leads to its events', async () => {
    const page = await visitors.arrive({ as: 'coordinator' });
    const keys = keyboardUser(page);
    await page.goto('/p/sociall/overview');

    // The promise that is most behind is drawn first; by arrow keys to its last month, and to what is counted there.
    await page.getByRole('button', { name: 'M1. Plan: 0, Reached: 0' }).focus();
    await keys.press('End');
    await page.getByRole('button', { name: 'M40. Plan: 10, Reached: 2' }).and(page.locator(':focus')).waitFor();
    await keys.press('Enter');
    await page.getByText('2 records', { exact: false }).first().waitFor();
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('type'), asked.get('to')]).toEqual(['bench-learning', '2021-04-30']);

    await page.goBack();
    await page.getByRole('button', { name: 'Italy: 14 (Events)' }).focus();
    await keys.press('Enter');
    await page.waitForURL(/events\?country=IT/u);

    await page.goto('/p/sociall/overview?type=forward-looking&measure=participants');
    const trend = page.locator('tn-chart').filter({ hasText: 'By project month' });
    await trend.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('row', { name: 'M41 150 77' }).waitFor();

    await page.getByRole('link', { name: 'Condition by condition' }).click();
    await page.getByRole('heading', { name: 'Impact', exact: true }).waitFor();
  });

  it('begins for a partner with what it held itself', async () => {
    const page = await visitors.arrive({ as: 'partner' });
    await page.goto('/p/sociall/overview');
    const own = page.getByRole('region', { name: 'What CESIE held' });
    await own.getByText('Every event CESIE led or held together with others counts in full here').waitFor();
    await own.getByRole('link', { name: 'Igniting event' }).click();
    await page.waitForURL(/partner=CESIE/u);
  });
});
