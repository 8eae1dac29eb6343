import type { Page } from 'playwright-core';
import { type AccountRole, PASSWORD } from './accounts';
import type { Refusal } from './browser';
import { frozenVersion, sharedAddress } from './frozen-version';
import { paste } from './paste';
import { somethingMissing } from './something-missing';

/** A screen as a person meets it: who sees it, and what is done until it stands there whole. */
export interface Screen {
  readonly name: string;
  /** Signed in as; nobody on the sign-in screen. */
  readonly as?: AccountRole;
  /** Answers that belong to the screen, although the browser reports them as errors. */
  readonly refusals?: readonly Refusal[];
  open(page: Page): Promise<void>;
}

/** A title with accents, so that the screens of one event show them. */
const SHOWN_EVENT = 'Spotkanie inauguracyjne';

const at = (name: string, path: string, shows: (page: Page) => Promise<void>, as: AccountRole = 'coordinator'): Screen => ({
  name,
  as,
  async open(page) {
    await page.goto(path);
    await shows(page);
    await settled(page);
  },
});

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name }).first().waitFor();
const totals = (page: Page) => page.getByRole('region', { name: 'Totals of all events that match' }).waitFor();
const sheet = (words: string) => (page: Page) => page.getByRole('main').getByRole('table', { name: words }).waitFor();

/** The page of a composed report; the first who comes composes it. */
function composer(then: (page: Page) => Promise<void> = () => Promise.resolve()): (page: Page) => Promise<void> {
  return async (page) => {
    const begin = page.getByRole('button', { name: 'Compose a global report' });
    await begin.waitFor();
    const there = page.locator('tn-compositions-list li > a');
    await ((await there.count()) > 0 ? there.first() : begin).click();
    await page.locator('tn-report-sheet').getByText('Contents').first().waitFor({ state: 'attached' });
    await then(page);
  };
}

async function writeIntroduction(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit text of Introduction' }).click();
  await page.getByRole('textbox', { name: 'Introduction' }).waitFor();
  await page.keyboard.type('@');
  await page.getByRole('combobox', { name: 'Which figure' }).waitFor();
}

/** A table as partners mail it: a partner misspelt, a day that there is not, a count in words, a title that goes on and on. */
const MESS = [
  'Τύπος\tΧώρα\tΗμερομηνία\tΤίτλος\tΕταίρος\tΣυμμετέχοντες',
  'Peer learning\tΚύπρος\t17–18 Μαρτίου 2021\tΔημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων και ενίσχυση της διαπολιτισμικής μάθησης\tCARDETT\tπερίπου 50',
  '\tPolska\t31/02/2021\tSpotkanie podsumowujące w Ząbkach – łączymy szkołę i społeczność\tCEO\t28 osób',
  '\tItalia\t20.4.2021\t3 incontri con le scuole di Palermo\tCESIE / OXFAM\t35+',
  '\tPortugal\t3/03/2021\tReflexão intercalar sobre a educação para a cidadania, a inclusão social e o papel das escolas nas comunidades locais\tINOVA\t',
  'Total\t\t\t\t\t113',
].join('\n');

/** Whatever is asked of a project that is not there is answered so. */
const NOT_THERE: readonly Refusal[] = ['404 /projects/nobodys'];

/** Every screen there is, with much and with nothing to show. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'sign-in',
    async open(page) {
      await page.goto('/sign-in');
      await page.getByRole('heading', { name: 'Try it as' }).waitFor();
      await settled(page);
    },
  },
  {
    name: 'invitation',
    refusals: ['410 /invitations/read'],
    async open(page) {
      await page.goto('/invitation');
      await page.getByRole('alert').getByText('This invitation was used already').waitFor();
      await settled(page);
    },
  },
  {
    name: 'stop-digests',
    async open(page) {
      await page.goto('/stop-digests#of-a-mail');
      await page.getByRole('button', { name: 'Stop these mails' }).waitFor();
      await settled(page);
    },
  },
  {
    name: 'reset-password',
    async open(page) {
      await page.goto('/reset-password');
      await page.getByRole('button', { name: 'Send me a link' }).waitFor();
      await settled(page);
    },
  },
  at('account', '/account', (page) => page.getByText('this one', { exact: true }).waitFor()),
  at('second-factor', '/account', async (page) => {
    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    await page.locator('tn-begin-second-factor input').fill(PASSWORD);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
  }),
  at('projects', '/projects', heading('Soci@ll')),
  at('new-project', '/projects/new', (page) => page.getByRole('textbox', { name: 'Acronym' }).waitFor()),
  at('overview', '/p/sociall/overview', heading('Forward-looking session')),
  at(
    'overview-of-a-partner',
    '/p/sociall/overview?type=igniting&measure=participants',
    (page) => page.getByRole('button', { name: 'M40. Plan: 150, Reached: 301' }).waitFor(),
    'partner',
  ),
  at('overview-tables', '/p/sociall/overview', async (page) => {
    for (const name of ['By project month', 'By country']) {
      await page.locator('tn-chart').filter({ hasText: name }).getByRole('button', { name: 'Show as table' }).click();
      await page.getByRole('table', { name }).waitFor();
    }
  }),
  at('overview-without-promises', '/p/skola-kopiena/overview', heading('Idea workshop')),
  at('overview-empty', '/p/exchange-hub-plus/overview', heading('How it begins')),
  at('impact', '/p/sociall/impact', heading('Forward-looking session')),
  at('impact-with-planned', '/p/sociall/impact?planned=true&trend=participants', heading('Forward-looking session')),
  at('commands', '/p/sociall/overview', async (page) => {
    await heading('Forward-looking session')(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Download Events by type as PDF' }).waitFor();
  }),
  at('commands-found', '/p/sociall/overview', async (page) => {
    await heading('Forward-looking session')(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Spotkanie');
    await page.getByRole('option', { name: SHOWN_EVENT }).waitFor();
  }),
  at('keys', '/p/sociall/events', async (page) => {
    await totals(page);
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'On this page' }).waitFor();
  }),
  at('events', '/p/sociall/events', totals),
  at('events-sorted', '/p/sociall/events?sort=-participants', totals),
  at('events-grouped', '/p/sociall/events?group=country&sort=-participants', totals),
  at('events-columns', '/p/sociall/events?columns=type,startsOn,title,partners,level,setting,status,participants', async (page) => {
    await totals(page);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('dialog', { name: 'Columns' }).waitFor();
  }),
  at('events-quick-view', '/p/sociall/events?group=month', async (page) => {
    await totals(page);
    if ((page.viewportSize()?.width ?? 0) < 768) return;
    await page.locator('a[data-row="1"]').focus();
    await page.keyboard.press('Space');
    await page.getByRole('complementary').getByRole('heading', { name: 'Brief report' }).waitFor();
  }),
  at('events-filtered', '/p/sociall/events?country=PL,PT&type=igniting&q=a', totals),
  at('events-views', '/p/sociall/events?country=CY', async (page) => {
    await totals(page);
    await page.getByRole('button', { name: 'View: Own selection' }).click();
    await page.getByRole('menuitem', { name: 'Save as a new view' }).waitFor();
  }),
  at('events-view-saved', '/p/sociall/events?country=CY', async (page) => {
    await totals(page);
    await page.keyboard.press('v');
    await page.getByRole('menuitem', { name: 'Save as a new view' }).click();
    await page.getByRole('dialog', { name: 'Save this view' }).getByRole('textbox', { name: 'Name' }).waitFor();
  }),
  at(
    'events-bulk-change',
    '/p/sociall/events?country=CY',
    async (page) => {
      await totals(page);
      await page.getByRole('button', { name: 'Choose several' }).click();
      await page.getByRole('button', { name: 'Choose all 6' }).click();
      await page.getByRole('button', { name: 'Change …' }).click();
      await page.getByRole('combobox', { name: 'What to change' }).click();
      await page.getByRole('option', { name: 'Lead partner' }).click();
      await page.getByRole('combobox', { name: 'To', exact: true }).click();
      await page.getByRole('option', { name: 'CESIE' }).click();
      await page.getByRole('button', { name: 'Show what would change' }).click();
      await page.getByRole('checkbox', { name: 'Change approved events as well' }).click();
      await page.getByRole('button', { name: 'Change 6 events' }).waitFor();
    },
    'lead',
  ),
  at('events-no-match', '/p/sociall/events?q=ballroom', heading('No event matches')),
  at('events-unknown', '/p/inclusion4schools/events', totals),
  at('calendar', '/p/sociall/events/calendar?month=2019-10', (page) => page.getByRole('link', { name: 'Soci@ll at the' }).waitFor()),
  at('calendar-agenda', '/p/sociall/events/calendar?month=2019-10&as=agenda', (page) =>
    page.getByRole('link', { name: 'Soci@ll at the' }).waitFor(),
  ),
  at('calendar-nothing', '/p/sociall/events/calendar?month=2030-01', (page) => page.getByText('Nothing in January 2030.').waitFor()),
  at('calendar-subscribe', '/p/sociall/events/calendar?month=2019-10', async (page) => {
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByRole('button', { name: 'Make a feed' }).waitFor();
  }),
  at('map', '/p/sociall/events/map', (page) => page.getByRole('button', { name: 'Italy: only these events' }).waitFor()),
  at('map-nothing', '/p/sociall/events/map?q=ballroom', heading('Nothing to put on a map')),
  at('pivot', '/p/sociall/events/pivot', (page) => page.getByRole('grid', { name: 'Participants: Type by Partner' }).waitFor()),
  at('pivot-months', '/p/sociall/events/pivot?rows=type&columns=month&measure=events', (page) =>
    page.getByRole('grid', { name: 'Events: Type by Month' }).waitFor(),
  ),
  at('pivot-nothing', '/p/sociall/events/pivot?q=ballroom', heading('Nothing to add up')),
  at('participants', '/p/sociall/events/participants', heading('Supported by signed lists')),
  at('events-empty', '/p/exchange-hub-plus/events', heading('This project has no event types yet')),
  at('import', '/p/skola-kopiena/import', heading('Drop a file here, or paste a table')),
  at('import-draft', '/p/sociall/import', async (page) => {
    await heading('Drop a file here, or paste a table')(page);
    await paste(page, { 'text/plain': MESS });
    await page.getByRole('heading', { name: 'How it was read' }).click();
    const problem = page.getByRole('button', { name: 'Next problem' });
    await problem.click();
    await page
      .getByText('As it stood in the table')
      .or(page.getByRole('heading', { name: 'Row 2' }))
      .first()
      .waitFor();
  }),
  at('log-event', '/p/sociall/events/new', formReady),
  at('log-event-sections', '/p/sociall/events/new', async (page) => {
    await formReady(page);
    for (const section of await page
      .getByRole('group')
      .getByText(/^(Place|Co-organisers|How people were|Summary)/u)
      .all()) {
      await section.click();
    }
    await page.getByRole('textbox', { name: 'What happened' }).waitFor();
  }),
  at('log-event-series', '/p/sociall/events/new', async (page) => {
    await formReady(page);
    await page.getByRole('button', { name: 'Several meetings' }).click();
    await page.getByRole('textbox', { name: 'Date of meeting 1' }).waitFor();
  }),
  at('log-event-pasted', '/p/sociall/events/new', async (page) => {
    await formReady(page);
    await page.getByRole('button', { name: 'Paste a line from a sheet' }).click();
    await page
      .getByRole('textbox', { name: 'A line from a sheet' })
      .fill('7\tIgniting event\tPolska\t3/05/2019\tSpotkanie\tCEO\t~10\tsee folder');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Left over' }).waitFor();
  }),
  at('events-waiting', '/p/sociall/events', async (page) => {
    await totals(page);
    await page.evaluate(keepRefusedEvent);
    await page.reload();
    await page.getByRole('region', { name: 'Waiting to be sent' }).waitFor();
    await page.getByText('One event waits to be sent').waitFor();
  }),
  at('log-event-wrong', '/p/sociall/events/new', async (page) => {
    await formReady(page);
    await page.getByRole('textbox', { name: 'Participants' }).fill('-5');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('fields need another look').waitFor();
  }),
  at('event', `/p/sociall/events?q=${encodeURIComponent(SHOWN_EVENT)}`, async (page) => {
    await page.getByRole('link', { name: SHOWN_EVENT }).click();
    await page.getByRole('heading', { name: SHOWN_EVENT, level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Facts' }).waitFor();
  }),
  at('brief-report', `/p/sociall/events?q=${encodeURIComponent(SHOWN_EVENT)}`, async (page) => {
    await page.getByRole('link', { name: SHOWN_EVENT }).click();
    await page.getByRole('link', { name: 'Write the brief report' }).click();
    await page.getByRole('textbox', { name: 'Aim' }).waitFor();
    await page.getByRole('button', { name: 'Add a quote' }).click();
    await page.getByRole('textbox', { name: 'What was said' }).waitFor();
    await page.locator('tn-document-sheet').waitFor({ state: 'attached' });
  }),
  at('report-events-table', '/p/sociall/reports/events-table', sheet('Events of Soci@ll')),
  at('report-sums-by-type', '/p/sociall/reports/sums-by-type', sheet('Events and participants of Soci@ll')),
  at('report-empty', '/p/exchange-hub-plus/reports/events-table', (page) =>
    page.getByRole('status').getByText('No event matches').waitFor(),
  ),
  at('report-composer', '/p/sociall/reports', composer(), 'lead'),
  at('report-composer-writing', '/p/sociall/reports', composer(writeIntroduction), 'lead'),
  at('report-composer-empty', '/p/exchange-hub-plus/reports', composer(), 'coordinator'),
  at('versions-empty', '/p/exchange-hub-plus/reports/versions', heading('Nothing is frozen yet')),
  at('versions', '/p/sociall/reports/versions', async (page) => {
    await frozenVersion(page);
    await page.reload();
    await page.getByRole('link', { name: 'Compare with today' }).waitFor();
  }),
  at('version-freeze', '/p/sociall/reports/versions?freeze=new', async (page) => {
    await page.getByRole('button', { name: 'Freeze for good' }).waitFor();
    await page.getByText('as the records stand now').waitFor();
  }),
  at('version', '/p/sociall/reports/versions', async (page) => {
    await page.goto(`/p/sociall/reports/versions/${await frozenVersion(page)}`);
    await page.getByRole('main').getByRole('table', { name: 'Events of Soci@ll' }).last().waitFor();
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByRole('textbox', { name: 'For whom' }).waitFor();
  }),
  at('version-compared', '/p/sociall/reports/versions', async (page) => {
    await page.goto(`/p/sociall/reports/versions/${await frozenVersion(page)}/compare`);
    await page.getByRole('combobox', { name: 'From' }).waitFor();
    await page.getByRole('heading', { name: /^(?:Nothing has changed|Totals)/u }).waitFor();
  }),
  at('shared-version', '/p/sociall/reports/versions', async (page) => {
    await page.goto(await sharedAddress(page, await frozenVersion(page)));
    await page.getByRole('main').getByRole('table', { name: 'Events of Soci@ll' }).last().waitFor();
  }),
  {
    name: 'shared-version-gone',
    refusals: ['404 /shared-versions/gone'],
    async open(page) {
      await page.goto('/r/gone');
      await page.getByRole('heading', { name: 'This link leads nowhere' }).waitFor();
      await settled(page);
    },
  },
  at('project-card', '/p/sociall/settings/card', (page) => page.getByRole('textbox', { name: 'Acronym' }).waitFor()),
  at('partners', '/p/sociall/settings/partners', (page) => page.getByText('CESIE', { exact: true }).waitFor()),
  at('partner-changed', '/p/sociall/settings/partners', async (page) => {
    await page.getByRole('button', { name: 'Change CESIE' }).click();
    await page.getByRole('textbox', { name: 'Other spellings' }).waitFor();
  }),
  at('event-types', '/p/sociall/settings/event-types', (page) => page.getByText('Forward-looking session', { exact: true }).waitFor()),
  at('event-type-added', '/p/sociall/settings/event-types', async (page) => {
    await page.getByRole('button', { name: 'Add an event type' }).click();
    await page.getByRole('group', { name: 'Mark' }).waitFor();
  }),
  at('targets', '/p/sociall/settings/targets', (page) => page.getByText('Forward-looking session', { exact: true }).waitFor()),
  at('target-changed', '/p/sociall/settings/targets', async (page) => {
    await page.getByRole('button', { name: 'Change Igniting event' }).click();
    await page.getByRole('button', { name: 'Add a condition' }).waitFor();
  }),
  at('work-packages', '/p/inclusion4schools/settings/work-packages', heading('Work packages')),
  at('tasks-empty', '/p/sociall/settings/work-packages?show=tasks', heading('No task yet')),
  at('task-added', '/p/sociall/settings/work-packages?show=tasks', async (page) => {
    await page.getByRole('button', { name: 'Add a task' }).click();
    await page.getByRole('textbox', { name: 'Code' }).waitFor();
  }),
  at('deliverables', '/p/inclusion4schools/settings/deliverables', (page) => page.getByText('Data Management Plan').waitFor()),
  at('deliverable-changed', '/p/inclusion4schools/settings/deliverables', async (page) => {
    await page.getByRole('button', { name: 'Change D7.2' }).click();
    await page.getByRole('checkbox', { name: 'Revised edition' }).waitFor();
  }),
  at('milestones', '/p/inclusion4schools/settings/deliverables?show=milestones', (page) => page.getByText('MS21').waitFor()),
  at('reporting-periods', '/p/sociall/settings/reporting-periods', heading('No reporting period yet')),
  at('reporting-period-added', '/p/sociall/settings/reporting-periods', async (page) => {
    await page.getByRole('button', { name: 'Add a reporting period' }).click();
    await page.getByRole('textbox', { name: 'Code' }).waitFor();
  }),
  at('members', '/p/sociall/settings/members', (page) => page.getByText('partner@example.org').waitFor()),
  at('accounts', '/accounts', (page) => page.getByText('partner@example.org').waitFor(), 'administrator'),
  at(
    'account-deactivated',
    '/accounts?q=viewer',
    async (page) => {
      await page.getByRole('button', { name: 'Deactivate Demo viewer' }).click();
      await page.getByText('They are signed out everywhere at once').waitFor();
    },
    'administrator',
  ),
  at(
    'account-history',
    '/accounts?q=viewer',
    async (page) => {
      await page.getByRole('button', { name: 'History of Demo viewer' }).click();
      await page.locator('tn-account-history').locator('li, .none').first().waitFor();
    },
    'administrator',
  ),
  at('outbox', '/outbox', heading('Outbox'), 'administrator'),
  at('jobs', '/jobs', heading('Judge all projects'), 'administrator'),
  at('missing-nothing', '/p/exchange-hub-plus/missing', heading('Nothing is missing')),
  at('missing', '/p/desegregation/missing', async (page) => {
    await somethingMissing(page);
    await page.reload();
    await page.getByRole('link', { name: 'Was it held?' }).waitFor();
  }),
  at('reminders', '/p/sociall/settings/reminders', (page) => page.getByRole('button', { name: 'Save' }).waitFor()),
  at('findings', '/p/sociall/findings', heading('Probably counted twice')),
  at('finding-being-accepted', '/p/sociall/findings?by=event', async (page) => {
    await page.getByRole('button', { name: 'It is right as it is …' }).first().click();
    await page.getByRole('textbox', { name: 'Why is it right as it is?' }).waitFor();
  }),
  at('history', '/p/sociall/settings/history', heading('History')),
  at('history-empty', '/p/skola-kopiena/settings/history', heading('No changes yet')),
  at('unknown-address', '/nowhere', heading('No such page')),
  { ...at('unknown-project', '/p/nobodys/events', heading('There is no such project')), refusals: NOT_THERE },
];

/** Runs in the page: an event that was logged without a network and that the server then refused. */
function keepRefusedEvent(): void {
  const who = JSON.parse(localStorage.getItem('turnout.kept/who') ?? '') as { account: { id: string } };
  const body = { type: 'igniting', title: 'Łączymy szkołę i społeczność', startsOn: '2020-11-05', leadPartner: 'CEO' };
  const refusal = { code: 'event.unknown-partner', status: 422, params: {}, fields: [], detail: null, requestId: null };
  const waiting = {
    id: 'w',
    project: 'sociall',
    keptAt: '2020-11-05T10:00:00Z',
    body,
    refusal,
    filling: { fields: {}, base: {}, sendKey: 'w' },
  };
  localStorage.setItem(`turnout.waiting/${who.account.id}/w`, JSON.stringify(waiting));
}

function formReady(page: Page): Promise<void> {
  return page.getByRole('textbox', { name: 'Title' }).waitFor();
}

/** Fonts are there, and nothing is being loaded that would still move the page. */
export async function settled(page: Page): Promise<void> {
  await page.getByText('Loading', { exact: true }).first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
