import type { Page } from 'playwright-core';
import { type ApiVisitor, signedIn, visitorWith } from './support/api';
import { deleteEvents, listEvents } from './support/events';
import { eventually } from './support/eventually';
import { installation } from './support/installation';
import { isMember, removePerson } from './support/members';
import { SOCIALL_TOTALS } from './support/sociall-report';
import { useVisitors } from './support/visitors';

const NAME = 'Giulia Lo Cascio';
/** Accounts outlast a membership: every run invites somebody new. */
const EMAIL = `giulia.${Date.now().toString(36)}@example.org`;
const SECRET = 'seven lemons under the bridge';
const TITLE = 'Un quartiere, una scuola: porte aperte';
const NOTE = 'The list of signatures has 18 names. Who were the others?';

const MEMBERS = '/p/sociall/settings/members';
const heading = (page: Page) => page.getByRole('heading', { name: TITLE, level: 1 });
const review = (page: Page) => page.locator('tn-event-review');
const note = (page: Page) => page.locator('tn-open-note');
const participants = (page: Page) => page.getByRole('textbox', { name: 'Participants' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const facts = (page: Page) => page.getByRole('region', { name: 'Facts' });
const standsAt = (page: Page, status: string) => facts(page).getByText(status, { exact: true }).waitFor();

/** What waits for somebody stands on the overview, and leads to the event. */
async function openFromNeedsYou(page: Page, reason: string): Promise<void> {
  await page.goto('/p/sociall/overview');
  const row = page
    .getByRole('region', { name: 'Needs you' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: TITLE }) });
  await row.getByText(reason).waitFor();
  await row.getByRole('link', { name: TITLE }).click();
  await heading(page).waitFor();
}

async function invite(page: Page): Promise<void> {
  await page.goto(MEMBERS);
  const form = page.getByRole('region', { name: 'Add somebody' });
  await form.getByRole('textbox', { name: 'Email address' }).fill(EMAIL);
  await form.getByRole('combobox', { name: 'Role' }).selectOption('Partner');
  await form.getByRole('combobox', { name: 'Works for' }).selectOption('CESIE');
  await form.getByRole('button', { name: 'Send invitation' }).click();
  const invited = page.getByRole('region', { name: 'Invited, not here yet' }).getByRole('listitem').filter({ hasText: EMAIL });
  await invited.waitFor();
  expect(await invited.innerText()).toMatch(/Partner, CESIE · works until/u);
}

/** Nothing goes out by itself here: the administrator hands the link over. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/outbox');
  const mail = page.getByRole('listitem').filter({ hasText: EMAIL });
  await mail.getByText('Demo coordinator invites you to Soci@ll').waitFor();
  await mail.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link is in the clipboard').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { name: 'Welcome to Soci@ll', level: 1 }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Email address' }).inputValue()).toBe(EMAIL);
  await page.getByRole('textbox', { name: 'Your name' }).fill(NAME);
  await page.getByRole('textbox', { name: 'New password' }).fill(SECRET);
  await press(page, 'Accept the invitation');
  await page.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
  await page.getByRole('button', { name: `Account: ${NAME}` }).waitFor();
}

async function logAndSubmit(page: Page): Promise<void> {
  await page.goto('/p/sociall/events/new');
  await page.getByRole('combobox', { name: 'Event type' }).click();
  await page.getByRole('option', { name: 'Igniting event' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('12.02.2021');
  await participants(page).fill('30');
  await press(page, 'Save');
  await heading(page).waitFor();
  expect(await facts(page).innerText()).toMatch(/30[\s\S]*Igniting event[\s\S]*12\/02\/2021[\s\S]*CESIE/u);
  await press(page, 'Submit');
  await standsAt(page, 'Submitted');
}

async function returnWithNote(page: Page): Promise<void> {
  await openFromNeedsYou(page, 'To be reviewed');
  await press(page, 'Return');
  await page.getByRole('textbox', { name: 'What is to be mended' }).fill(NOTE);
  await page.getByRole('combobox', { name: 'It concerns' }).click();
  await page.getByRole('option', { name: 'Participants' }).click();
  await page.keyboard.press('Escape');
  await press(page, 'Return');
  await standsAt(page, 'Returned');
}

async function mendAndSubmit(page: Page): Promise<void> {
  await openFromNeedsYou(page, 'Returned to you');
  expect(await note(page).innerText()).toMatch(/Returned by Demo work-package lead[\s\S]*18 names[\s\S]*See: Participants/u);
  await facts(page).getByText(NOTE).waitFor();

  await page.getByRole('link', { name: 'Edit' }).click();
  await participants(page).waitFor();
  expect(await page.locator('form tn-fact-note').allInnerTexts()).toContain(NOTE);
  await participants(page).fill('18');
  await press(page, 'Save');
  await heading(page).waitFor();
  await press(page, 'Submit');
  await standsAt(page, 'Submitted');
  expect(await note(page).count()).toBe(0);
}

async function approve(page: Page): Promise<void> {
  await openFromNeedsYou(page, 'To be reviewed');
  expect(await facts(page).innerText()).toMatch(/^Participants\s+18/u);
  await press(page, 'Approve');
  await standsAt(page, 'Approved');
}

describe('Somebody invited', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
  });
  afterAll(async () => {
    await deleteEvents(coordinator, 'sociall', [TITLE]);
    await removePerson(coordinator, 'sociall', EMAIL);
  });

  it('logs an event, mends what comes back, and sees it approved and locked', async () => {
    const inviting = await visitors.arrive({ as: 'coordinator' });
    await invite(inviting);
    const link = await copyLink(await visitors.arrive({ as: 'administrator' }));
    expect(link.startsWith(`${installation().url}/invitation#`)).toBe(true);

    const partner = await visitors.arrive();
    await accept(partner, link);
    await logAndSubmit(partner);
    const lead = await visitors.arrive({ as: 'lead' });
    await returnWithNote(lead);
    await mendAndSubmit(partner);
    await approve(lead);

    await partner.reload();
    await standsAt(partner, 'Approved');
    await review(partner).getByText('ask a lead or coordinator to reopen it').waitFor();
    expect(await partner.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    expect(await partner.getByRole('button', { name: /^(?:Delete|Submit|Approve|Reopen)$/u }).count()).toBe(0);
    await expectLocked(partner);

    const gone = lead.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await press(lead, 'Delete');
    expect((await gone).status()).toBe(204);
    await removeMember(inviting);
    expect((await listEvents(coordinator, 'sociall')).totals).toMatchObject(SOCIALL_TOTALS);
    await partner.goto('/projects');
    await partner.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
    expect(await partner.getByRole('heading', { name: 'Soci@ll' }).count()).toBe(0);
  });

  /** Not even past the pages. */
  async function expectLocked(page: Page): Promise<void> {
    const own = visitorWith((await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; '));
    const path = `/projects/sociall/events/${new URL(page.url()).pathname.split('/').at(-1) ?? ''}`;
    const { version } = (await own.get(path)).json as { version: number };
    const refused = await own.send('PATCH', path, { title: 'Something else' }, { 'if-match': `"${String(version)}"` });
    expect(refused).toMatchObject({ status: 409, json: { code: 'event.locked' } });
  }

  async function removeMember(page: Page): Promise<void> {
    await page.goto(MEMBERS);
    const row = page.getByRole('list', { name: 'Members' }).getByRole('listitem').filter({ hasText: EMAIL });
    expect(await row.innerText()).toMatch(/Giulia Lo Cascio[\s\S]*Partner\s*CESIE/u);
    await press(page, `Remove ${NAME}`);
    await row.getByText(`Remove ${NAME} from this project?`).waitFor();
    await press(page, 'Remove from the project');
    await row.waitFor({ state: 'detached' });
    await eventually(async () => {
      expect(await isMember(coordinator, 'sociall', EMAIL)).toBe(false);
    });
  }
});
