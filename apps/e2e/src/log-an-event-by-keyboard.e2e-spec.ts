import type { Page } from 'playwright-core';
import { ACCOUNTS, PASSWORD } from './support/accounts';
import { type ApiVisitor, signedIn } from './support/api';
import { downloadOf } from './support/downloads';
import { deleteEvents, listEvents } from './support/events';
import { eventually } from './support/eventually';
import { keyboardUser } from './support/keyboard';
import { pdfText, squeezed } from './support/pdf-text';
import { SOCIALL_TOTALS } from './support/sociall-report';
import { useVisitors } from './support/visitors';

const TITLE = 'Łączymy szkołę i społeczność: κοινό εργαστήριο';
const MOST_KEYS = 45;
const MOST_FIELDS = 8;

const igniting = (page: Page) => page.getByRole('row', { name: /^Igniting event/u });
const promiseOf = (page: Page, type: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: type }) });
const totals = (page: Page) => page.getByRole('region', { name: 'Totals of all events that match' });

async function openEvents(page: Page): Promise<void> {
  await page.goto('/p/sociall/events');
  await totals(page).waitFor();
}

describe('Logging an event by keyboard alone', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
  });
  afterAll(() => deleteEvents(coordinator, 'sociall', [TITLE]));

  it('takes few keys, and the event counts everywhere', async () => {
    const page = await visitors.arrive();
    const user = keyboardUser(page);

    await page.goto('/p/sociall/overview');
    await user.tabTo('textbox', 'Email address');
    await user.type(ACCOUNTS.partner);
    await user.press('Tab');
    await user.type(PASSWORD);
    await user.press('Enter');
    await page.getByRole('heading', { name: 'Soci@ll', level: 1 }).waitFor();

    await user.press('n');
    await user.findsFocusOn('combobox', 'Event type');
    const fields = page.locator('form.form').locator('mat-form-field:visible, mat-button-toggle-group:visible');
    expect(await fields.count()).toBeLessThanOrEqual(MOST_FIELDS);
    await user.press('ArrowDown');
    await page.getByRole('combobox', { name: 'Event type' }).getByText('Igniting event').waitFor();
    await user.tabTo('textbox', 'Title');
    await user.type(TITLE);
    await user.tabTo('textbox', 'Date');
    await user.type('3/5/2021');
    await user.tabTo('combobox', 'Country');
    await user.type('Pol');
    await user.press('Enter');
    await user.tabTo('textbox', 'Participants');
    await user.type('23');
    await user.press('Control+Enter');
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    process.stderr.write(`Signing in and logging an event took ${String(user.presses())} keys beyond the text itself.\n`);
    expect(user.presses()).toBeLessThanOrEqual(MOST_KEYS);

    await user.press('g', 'e');
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: TITLE }) });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Poland[\s\S]*03\/05\/2021[\s\S]*M41[\s\S]*CESIE[\s\S]*23/u);
    await eventually(async () => {
      expect(await igniting(page).innerText()).toMatch(/11 events[\s\S]*324/u);
      expect(await totals(page).innerText()).toMatch(/32 records\s*35 events\s*735 participants/u);
    });

    await user.press('g', 'o');
    await page.getByRole('img', { name: '11 of 10 events reached' }).waitFor();
    expect(await promiseOf(page, 'Igniting event').innerText()).toMatch(/324\s*of 150 participants/u);
  });

  it('puts it on paper', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await openEvents(page);
    await page.getByRole('button', { name: 'Download' }).press('Enter');
    const file = await downloadOf(page, () => page.getByRole('menuitem', { name: 'PDF' }).press('Enter'));
    expect(file.name).toMatch(/\.pdf$/u);
    const text = await pdfText(file.bytes);
    expect(text).toContain(squeezed(TITLE));
    expect(text).toContain(squeezed('35 events in 32 records, 735 participants as reported'));
  });

  it('can be taken back: deleted and restored, then deleted for good', async () => {
    const page = await visitors.arrive({ as: 'partner' });
    await openEvents(page);
    const link = page.getByRole('link', { name: TITLE });

    await link.press('Enter');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await link.waitFor();
    expect((await listEvents(coordinator, 'sociall')).total).toBe(SOCIALL_TOTALS.records + 1);

    await link.press('Enter');
    const gone = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    expect((await gone).status()).toBe(204);
    await link.waitFor({ state: 'detached' });
    await eventually(async () => {
      expect(await totals(page).innerText()).toMatch(/31 records\s*34 events\s*712 participants/u);
    });
    expect((await listEvents(coordinator, 'sociall')).totals).toMatchObject(SOCIALL_TOTALS);
  });
});
