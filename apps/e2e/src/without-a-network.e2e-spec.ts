import type { Page } from 'playwright-core';
import { type ApiVisitor, signedIn } from './support/api';
import { WIDTHS } from './support/browser';
import { deleteEvents, listEvents } from './support/events';
import { eventually } from './support/eventually';
import { useVisitors } from './support/visitors';

const PROJECT = 'inclusion4schools';
const AT_THE_GATE = 'Logged at the school gate';
const NEXT_TIME = 'Logged at the school gate, next time';
const ANSWER_LOST = 'Logged while the line was cut';
const TWO_WINDOWS = 'Logged with two windows open';

const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const waiting = (page: Page) => page.getByRole('region', { name: 'Waiting to be sent' });

/** Opens the form, and waits until the program and what the form is filled in with are kept. */
async function openForm(page: Page): Promise<void> {
  await page.goto(`/p/${PROJECT}/events/new`);
  await title(page).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function fill(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Event type' }).click();
  await page.getByRole('option', { name: 'Community Building Event' }).click();
  await title(page).fill(words);
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('5.11.2022');
  await page.getByRole('combobox', { name: 'Lead partner' }).fill('RCISD');
  await page.getByRole('textbox', { name: 'Participants' }).fill('~35');
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

describe('Without a network', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
  });
  afterAll(() => deleteEvents(coordinator, PROJECT, [AT_THE_GATE, NEXT_TIME, ANSWER_LOST, TWO_WINDOWS]));

  /** Waits until the event is there; it is there once. */
  async function isThereOnce(page: Page, words: string): Promise<void> {
    await eventually(async () => {
      const { items } = await listEvents(coordinator, PROJECT);
      expect(items.filter((event) => event.title === words)).toHaveLength(1);
    });
    await waiting(page).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: words, exact: true }).waitFor();
  }

  it('the form opens on a phone, and what is logged goes once when there is one again', async () => {
    const page = await visitors.arrive({ as: 'coordinator', width: WIDTHS.phone, isOftenOffline: true });
    await openForm(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('status').getByText('No network').waitFor();
    await fill(page, AT_THE_GATE);
    await page.reload();
    await page.getByText('was kept and is back in the form').waitFor();
    await save(page);

    await waiting(page).getByText(AT_THE_GATE).waitFor();
    await page.getByText('This needs the network').waitFor();
    await page.reload();
    await page.getByText('One event waits to be sent').waitFor();
    expect((await listEvents(coordinator, PROJECT)).items.map((event) => event.title)).not.toContain(AT_THE_GATE);

    await page.context().setOffline(false);
    await isThereOnce(page, AT_THE_GATE);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/');
    expect(kept.filter((path) => path.startsWith('/api'))).toEqual([]);
  });

  it('an event is duplicated from its page', async () => {
    const page = await visitors.arrive({ as: 'coordinator', isOftenOffline: true });
    await openForm(page);
    await page.goto(`/p/${PROJECT}/events`);
    await page.getByRole('link', { name: AT_THE_GATE, exact: true }).click();
    await page.getByRole('heading', { name: AT_THE_GATE, level: 1 }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Duplicate' }).click();
    await page.getByText('The description was copied').waitFor();
    expect(await title(page).inputValue()).toBe(AT_THE_GATE);
    expect(await page.getByRole('textbox', { name: 'Participants' }).inputValue()).toBe('');
    await title(page).fill(NEXT_TIME);
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('12.11.2022');
    await page.getByRole('button', { name: 'Save and log another' }).click();
    await page.getByText('It is sent as soon as there is a network').waitFor();
    expect(await title(page).inputValue()).toBe('');
    expect(await page.getByRole('combobox', { name: 'Lead partner' }).inputValue()).toBe('RCISD');
    await page.context().setOffline(false);
    await page.getByText('The event that waited was sent').waitFor();
    await page.goto(`/p/${PROJECT}/events`);
    await isThereOnce(page, NEXT_TIME);
  });

  it('an event whose answer was lost on the way is there once all the same', async () => {
    const page = await visitors.arrive({ as: 'coordinator', isOftenOffline: true });
    await openForm(page);
    await fill(page, ANSWER_LOST);
    await page.context().route(
      '**/events',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await save(page);
    await isThereOnce(page, ANSWER_LOST);
  });

  it('one window of two sends, and nothing of it stays for whoever signs in next', async () => {
    const page = await visitors.arrive({ as: 'coordinator', isOftenOffline: true });
    const sent: string[] = [];
    page.context().on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/events')) sent.push(request.url());
    });
    await openForm(page);
    const other = await page.context().newPage();
    await other.goto(`/p/${PROJECT}/events`);
    await other.getByRole('heading', { name: 'Events', level: 1 }).waitFor();
    await page.context().setOffline(true);
    await fill(page, TWO_WINDOWS);
    await eventually(async () => {
      await page.getByRole('status').getByText('No network').waitFor({ timeout: 1000 });
    });
    await save(page);
    await waiting(other).getByText(TWO_WINDOWS).waitFor();
    await page.context().setOffline(false);
    await isThereOnce(page, TWO_WINDOWS);
    await isThereOnce(other, TWO_WINDOWS);
    expect(sent).toHaveLength(1);

    await page.getByRole('button', { name: 'Account:' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('textbox', { name: 'Email address' }).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('turnout.kept')))).toEqual([]);
  });
});
