import type { Page } from 'playwright-core';
import { downloadOf } from './support/downloads';
import { eventually } from './support/eventually';
import { useVisitors } from './support/visitors';

const totals = (page: Page) => page.getByRole('region', { name: 'Totals of all events that match' });
const query = (page: Page) => new URL(page.url()).searchParams;

/** Waits until the footer says so. */
function showsTotals(page: Page, records: number, events: number, participants: number): Promise<void> {
  return eventually(async () => {
    const words = (await totals(page).innerText()).replace(/\s+/gu, ' ');
    expect(words).toMatch(new RegExp(`${String(records)} records? ${String(events)} events? ${String(participants)} participants?`, 'u'));
  });
}

async function filterByPoland(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitem', { name: 'Country' }).click();
  await page.getByRole('checkbox', { name: 'Poland' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
}

async function search(page: Page, words: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'Search events by title or place' });
  await box.fill(words);
  await box.press('Enter');
}

describe('Filters', () => {
  const visitors = useVisitors();

  it('live in the address and survive a reload, and the totals follow', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await page.goto('/p/sociall/events');
    await showsTotals(page, 31, 34, 712);

    await filterByPoland(page);
    await showsTotals(page, 6, 6, 103);
    expect(query(page).get('country')).toBe('PL');

    // Accents do not matter: three Polish titles write Ząbki or Ząbkach.
    await search(page, 'zabk');
    await showsTotals(page, 3, 3, 55);
    expect([query(page).get('country'), query(page).get('q')]).toEqual(['PL', 'zabk']);

    await page.reload();
    await showsTotals(page, 3, 3, 55);
    await page.getByRole('button', { name: 'Change filter Country: Poland' }).waitFor();
    await page.getByRole('button', { name: 'Change filter Text: zabk' }).waitFor();
  });

  it('are taken off by keyboard, and Back brings them back', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await page.goto('/p/sociall/events?country=PL&q=zabk');
    await showsTotals(page, 3, 3, 55);

    await page.getByRole('button', { name: 'Change filter Text: zabk' }).press('Delete');
    await showsTotals(page, 6, 6, 103);
    await page.getByRole('button', { name: 'Remove filter: Country Poland' }).press('Enter');
    await showsTotals(page, 31, 34, 712);
    expect([...query(page).keys()]).toEqual([]);

    await page.goBack();
    await showsTotals(page, 6, 6, 103);
    await page.goBack();
    await showsTotals(page, 3, 3, 55);
    expect(await page.getByRole('searchbox').inputValue()).toBe('zabk');
  });

  it('shape what is downloaded', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await page.goto('/p/sociall/events?country=CY&type=peer-learning');
    await totals(page).waitFor();
    const shown = await page
      .getByRole('row')
      .filter({ has: page.getByRole('link') })
      .count();

    await page.getByRole('button', { name: 'Download' }).click();
    const file = await downloadOf(page, () => page.getByRole('menuitem', { name: 'CSV' }).click());
    expect(file.url.searchParams.get('country')).toBe('CY');
    expect(file.url.searchParams.get('type')).toBe('peer-learning');
    const rows = new TextDecoder().decode(file.bytes).trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(shown);
    for (const row of rows) expect(row).toMatch(/^peer-learning,CY,/u);
  });

  it('that nothing fits say so and can be cleared', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await page.goto('/p/sociall/events?q=ballroom');
    await page.getByRole('heading', { name: 'No event matches' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await showsTotals(page, 31, 34, 712);
  });
});
