import type { Page } from 'playwright-core';
import { ACCOUNTS, PASSWORD } from './support/accounts';
import { type ApiVisitor, signedIn } from './support/api';
import { deleteEvents, listEvents } from './support/events';
import { useVisitors } from './support/visitors';

const PROJECT = 'inclusion4schools';
const TITLES = ['Morning of the open classroom', 'Afternoon of the open classroom'] as const;

const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const count = (page: Page) => page.getByRole('textbox', { name: 'Participants' });
const restored = (page: Page) => page.getByText('was kept and is back in the form');

async function openForm(page: Page): Promise<void> {
  await page.goto(`/p/${PROJECT}/events/new`);
  await title(page).waitFor();
}

describe('A half-typed form', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
  });
  afterAll(() => deleteEvents(coordinator, PROJECT, TITLES));

  it('survives a reload, and signing out and in again, until it is discarded', async () => {
    const page = await visitors.arrive({ as: 'coordinator' });
    await openForm(page);
    await title(page).fill('Half a tit');
    await count(page).fill('~40');

    await page.reload();
    await restored(page).waitFor();
    expect(await title(page).inputValue()).toBe('Half a tit');
    expect(await count(page).inputValue()).toBe('~40');

    await page.getByRole('button', { name: 'Account:' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('textbox', { name: 'Email address' }).fill(ACCOUNTS.coordinator);
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
    await openForm(page);
    await restored(page).waitFor();
    expect(await title(page).inputValue()).toBe('Half a tit');

    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await restored(page).waitFor({ state: 'detached' });
    expect(await title(page).inputValue()).toBe('');
    await page.reload();
    await title(page).waitFor();
    expect(await restored(page).count()).toBe(0);
    expect(await title(page).inputValue()).toBe('');
  });

  it('stands beside another one in another window, and each finds its own again', async () => {
    const page = await visitors.arrive({ as: 'coordinator' });
    const other = await page.context().newPage();
    for (const [each, words] of [
      [page, 'In the first window'],
      [other, 'In the second window'],
    ] as const) {
      await openForm(each);
      expect(await title(each).inputValue()).toBe('');
      await title(each).fill(words);
    }
    await page.reload();
    await restored(page).waitFor();
    expect(await title(page).inputValue()).toBe('In the first window');
    await other.close();
    const later = await page.context().newPage();
    await openForm(later);
    await restored(later).waitFor();
    expect(await title(later).inputValue()).toBe('In the second window');
    for (const each of [page, later]) await each.getByRole('button', { name: 'Discard the draft' }).click();
  });

  it('is nobody else’s on the same computer', async () => {
    const page = await visitors.arrive({ as: 'coordinator' });
    await openForm(page);
    await title(page).fill('Only mine');
    await page.getByRole('button', { name: 'Account:' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: ACCOUNTS.administrator }).click();
    await page.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
    await openForm(page);
    expect(await title(page).inputValue()).toBe('');
    expect(await restored(page).count()).toBe(0);
  });

  it('is saved and followed by another of its kind', async () => {
    const before = await listEvents(coordinator, PROJECT);
    const page = await visitors.arrive({ as: 'coordinator' });
    await openForm(page);
    await page.getByRole('combobox', { name: 'Event type' }).click();
    await page.getByRole('option', { name: 'Workshop' }).click();
    await page.getByRole('combobox', { name: 'Lead partner' }).fill('RCISD');

    for (const each of TITLES) {
      await title(page).fill(each);
      await page.getByRole('textbox', { name: 'Date', exact: true }).fill('12.10.2022');
      await count(page).fill('25');
      await page.getByRole('button', { name: 'Save and log another' }).click();
      await page.getByText(`“${each}” is logged.`).waitFor();
      expect(await title(page).inputValue()).toBe('');
      // The list says what is chosen in it once it has found it among its options.
      await page.getByRole('combobox', { name: 'Event type' }).filter({ hasText: 'Workshop' }).waitFor();
      expect(await page.getByRole('combobox', { name: 'Lead partner' }).inputValue()).toBe('RCISD');
    }
    expect((await listEvents(coordinator, PROJECT)).total).toBe(before.total + TITLES.length);
  });
});
