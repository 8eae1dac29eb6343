import { keyboardUser } from './support/keyboard';
import { useVisitors } from './support/visitors';

describe('The same events', () => {
  const visitors = useVisitors();

  it('are found by name from anywhere, and looked at by day and by country with one filter', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    const keys = keyboardUser(page);
    await page.goto('/p/sociall/overview');
    await page.getByRole('heading', { name: 'Forward-looking session' }).waitFor();

    await keys.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await keys.type('zabk');
    await page.getByRole('option', { name: 'Search events for “zabk” (3 matches)' }).waitFor();
    await page.getByRole('dialog').getByRole('combobox').fill('calendar');
    await page.getByRole('option', { name: 'Calendar Events', exact: true }).waitFor();
    await keys.press('Enter');
    // Nothing takes place today: the calendar opens where the last event was.
    await page.getByRole('heading', { name: /^December 2021/u }).waitFor();

    await page.goto('/p/sociall/events/calendar?country=PL&month=2019-10');
    await page.getByRole('gridcell', { name: /^Friday, 25 October 2019, 1 event/u }).focus();
    await keys.press('Enter');
    await page.getByRole('dialog', { name: 'Friday, 25 October 2019' }).getByRole('link').waitFor();
    await keys.press('Escape');
    await page.getByRole('link', { name: 'Map' }).press('Enter');
    await page.getByRole('row', { name: 'Poland: only these events 6 103' }).waitFor();
    expect(new URL(page.url()).searchParams.get('country')).toBe('PL');
  });
});
