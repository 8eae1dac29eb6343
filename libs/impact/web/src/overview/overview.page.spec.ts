import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { CurrentProject } from '@turnout/consortium/web';
import { aPartner, aProject } from '@turnout/consortium/web/testing';
import type { ImpactTrend } from '@turnout/shared/api-client';
import { BulletBarHarness, ChartHarness, ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, type Answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { gapOf, SOCIALL_PROMISES, SOCIALL_SUMMARY, SOCIALL_TYPES } from '../testing/sociall';
import { OverviewPage } from './overview.page';

const P = '/api/v1/projects/sociall';
const NO_SUMS = { label: '', estimated: 0, unknown: 0, documented: 0 };
const FOR_READERS = { [P]: { body: aProject({}) }, [`${P}/partners`]: listOf(aPartner('CEO', 'PL')) };
const CARD = { ...FOR_READERS, [`${P}/inbox`]: listOf() };
const FACTS: Readonly<Record<string, Answer>> = {
  [`${P}/impact`]: { body: { targets: SOCIALL_PROMISES } },
  [`${P}/event-types`]: listOf(...SOCIALL_TYPES),
  [`${P}/summary`]: { body: SOCIALL_SUMMARY },
};
const TREND: ImpactTrend = {
  ...{ type: 'bench-learning', now: 2, deadline: { month: 3, on: '2018-03-31' }, undated: 1 },
  months: [1, 2, 3].map((month) => ({
    ...{ month, from: `2018-0${String(month)}-01`, to: `2018-0${String(month)}-28`, unknown: 0 },
    ...(month < 3 ? { events: month, participants: month * 10 } : { events: null, participants: null }),
    ...{ planned: { events: 0, participants: 0 }, plan: { events: month * 3, participants: null } },
  })),
};
const COUNTRIES = {
  ...SOCIALL_SUMMARY,
  by: 'country',
  rows: [
    { ...NO_SUMS, key: 'CY', records: 6, events: 6, participants: 76 },
    { ...NO_SUMS, key: 'IT', records: 11, events: 14, participants: 388 },
    { ...NO_SUMS, key: 'European', records: 2, events: 2, participants: 39 },
    { ...NO_SUMS, key: null, records: 1, events: 1, participants: null },
    { ...NO_SUMS, key: 'PT', records: 0, events: 0, participants: null },
  ],
  total: { ...SOCIALL_SUMMARY.total, unknown: 1 },
};
/** Answered last: they are asked once it is known that something was held. */
const PICTURES: Readonly<Record<string, Answer>> = {
  [`${P}/impact/trend`]: { body: TREND },
  [`${P}/summary#countries`]: { body: COUNTRIES },
  [`${P}/pivot`]: { problem: { status: 503, code: 'server.database-away' } },
};
const NOTHING = { records: 0, events: 0, participants: 0, estimated: 0, unknown: 0 };

const as = (role: 'coordinator' | 'partner' | 'viewer', partner: string | null = null): typeof SESSION => ({
  ...SESSION,
  memberships: [{ project: 'sociall', role, partner, workPackages: [] }],
});

async function open(session = as('coordinator')) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: session } });
  await signedIn;
  TestBed.inject(CurrentProject).open('sociall');
  const fixture = TestBed.createComponent(OverviewPage);
  fixture.componentRef.setInput('project', 'sociall');
  const page = fixture.nativeElement as HTMLElement;
  const row = (index: number): string => page.querySelectorAll('tn-promise-row')[index]?.textContent.replace(/\s+/gu, ' ') ?? '';
  return { fixture, page, row, loader: TestbedHarnessEnvironment.loader(fixture) };
}

describe('OverviewPage', () => {
  it('shows the shape of what comes', async () => {
    const { fixture, page } = await open();
    fixture.detectChanges();
    expect(page.querySelectorAll('[role=status]').length).toBeGreaterThan(0);
  });

  it('puts what was promised over all types first, beside the sum of all events', async () => {
    const { row, page } = await open();
    const [kept, ...others] = SOCIALL_PROMISES;
    const whole = { ...kept!, type: null, events: { ...kept!.events, promised: 40, missing: 6 }, gap: gapOf(6, 0) };
    await answer({ ...CARD, ...FACTS, [`${P}/impact`]: { body: { targets: [whole, ...others] } }, ...PICTURES });
    expect(row(0)).toMatch(/All types together.*6 events missing.*34\s*of 40 events/u);
    expect(row(1)).toContain('Igniting event');
    expect(page.querySelector('tn-promise-row a')?.getAttribute('href')).toBe('/p/sociall/events');
  });

  it('shows each promise with its figures, and names what is missing', async () => {
    const { row, page } = await open();
    await answer({ ...CARD, ...FACTS, ...PICTURES });
    expect(page.querySelector('h1')?.textContent).toBe('Soci@ll');
    expect(row(0)).toContain('Igniting event');
    expect(row(0)).toContain('10of 10 events100%');
    expect(row(0)).toContain('301of 150 participants201%');
    expect(row(0)).toContain('Reached');
    expect(row(2)).toContain('2of 10 events20%');
    expect(row(2)).toContain('8 events and 111 participants missing');
    expect(row(3)).toContain('4 events and 73 participants missing');
  });

  it.each([
    [2, 1, '1 event missing in its conditions'],
    [2, 0, 'Conditions not known yet'],
  ])('does not call reached what misses %i events in its conditions, %i for certain', async (inConditions, inConditionsAtLeast, words) => {
    const { row } = await open();
    const targets = SOCIALL_PROMISES.map((target) => ({ ...target, gap: { ...target.gap, inConditions, inConditionsAtLeast } }));
    await answer({ ...CARD, ...FACTS, [`${P}/impact`]: { body: { targets } }, ...PICTURES });
    expect(row(0)).toContain(words);
    expect(row(2)).toContain('8 events and 111 participants missing');
  });

  it('draws the bars honestly, with words for who cannot see them', async () => {
    const { loader } = await open();
    await answer({ ...CARD, ...FACTS, ...PICTURES });
    const bars = await loader.getAllHarnesses(BulletBarHarness);
    expect(bars).toHaveLength(8);
    expect(await bars[1]?.label()).toBe('301 of 150 participants reached');
    expect((await bars[1]?.lengths())?.surplus).not.toBe('0%');
    expect(await bars[4]?.lengths()).toEqual({ reached: '20%', surplus: '0%' });
  });

  it('says what needs the reader, before the promises', async () => {
    const { page } = await open();
    await answer({ ...CARD, ...FACTS, ...PICTURES });
    expect(page.querySelector('.needs + tn-promises')).not.toBeNull();
    expect(page.querySelector('.needs a[href="/p/sociall/missing"]')?.textContent).toBe(
      'What is missing of whom, and who was asked for it',
    );
    expect(page.querySelector('tn-needs-you')?.textContent).toContain('Nothing needs you at the moment.');
  });

  it('leads from each promise to the events that count towards it', async () => {
    const { page } = await open();
    await answer({ ...CARD, ...FACTS, ...PICTURES });
    const links = [...page.querySelectorAll('tn-promise-row a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/p/sociall/events?type=igniting',
      '/p/sociall/events?type=peer-learning',
      '/p/sociall/events?type=bench-learning',
      '/p/sociall/events?type=forward-looking',
    ]);
  });

  it('totals with its basis', async () => {
    const { page } = await open();
    await answer({ ...CARD, ...FACTS, ...PICTURES });
    const total = page.querySelector('tn-promise-total')?.textContent.replace(/\s+/gu, ' ');
    expect(total).toContain('34');
    expect(total).toContain('712');
    expect(total).toContain('From 31 records');
    expect(total).toContain('Participants as reported');
  });

  it('shows a type without a promise without a bar, and what is not known in words', async () => {
    const { row, loader, page } = await open();
    const sums = { records: 2, events: 2, participants: null, estimated: 0, unknown: 2 };
    const summary = { by: 'type', basis: 'participants-as-reported', rows: [{ key: null, label: '', ...sums }], total: sums };
    await answer({ ...CARD, ...FACTS, [`${P}/impact`]: { body: { targets: [] } }, [`${P}/summary`]: { body: summary }, ...PICTURES });
    expect(await loader.getAllHarnesses(BulletBarHarness)).toEqual([]);
    expect(row(0)).toContain('Type not known');
    expect(row(0)).toContain('not knownparticipants');
    expect(row(0)).toContain('2 records without a count');
    expect(page.querySelector('tn-promise-row a')?.getAttribute('href')).toBe('/p/sociall/events?type=none');
  });

  const BEGINNING = {
    ...FACTS,
    [`${P}/impact`]: { body: { targets: [] } },
    [`${P}/summary`]: { body: { rows: [], total: NOTHING } },
  };
  it('teaches what a project needs first, with one button for the first event', async () => {
    const { page } = await open();
    await answer({ ...CARD, ...BEGINNING });
    const steps = [...page.querySelectorAll('tn-first-steps li')].map((step) => step.textContent.replace(/\s+/gu, ' ').trim());
    expect(steps.slice(0, 3)).toEqual([
      'Who takes part1 partner is listed.',
      'Which kinds of events there are4 event types are there.',
      'What was promisedEvents and participants by type, with their conditions: the overview measures against it.',
    ]);
    expect([...page.querySelectorAll('tn-first-steps a')].map((link) => link.getAttribute('href'))).toEqual([
      ...['partners', 'event-types', 'targets'].map((part) => `/p/sociall/settings/${part}`),
      ...['/p/sociall/events/new', '/p/sociall/import'],
    ]);
    expect([...page.querySelectorAll('a')].filter(({ textContent }) => textContent.trim() === 'Log event')).toHaveLength(1);
    expect(page.querySelector('tn-promises')).toBeNull();
  });

  it('does not offer it to somebody who may only read', async () => {
    const { page } = await open(as('viewer'));
    await answer({ ...FOR_READERS, ...BEGINNING });
    expect(page.querySelector('tn-first-steps')?.textContent).toContain('Who takes part');
    expect(page.querySelector('tn-first-steps a')).toBeNull();
    expect(page.textContent).not.toContain('Log event');
  });

  it('shows a partner its own events before the promises of all, and says how they are counted', async () => {
    const { page } = await open(as('partner', 'CESIE'));
    const rows = SOCIALL_SUMMARY.rows.map((row, index) => (index === 0 ? { ...row, key: null } : { ...row, records: index - 1 }));
    const own = { ...SOCIALL_SUMMARY, rows };
    await answer({ ...CARD, ...FACTS, [`${P}/summary#own`]: { body: own }, ...PICTURES });
    const part = page.querySelector('.needs + tn-own-events + tn-promises')?.previousElementSibling;
    expect(part?.querySelector('h2')?.textContent).toBe('What CESIE held');
    expect(part?.textContent).toContain('Every event CESIE led or held together with others counts in full here');
    expect([...(part?.querySelectorAll('tbody a') ?? [])].map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['Type not known', '/p/sociall/events?partner=CESIE&type=none'],
      ['Bench-learning international webinar', '/p/sociall/events?partner=CESIE&type=bench-learning'],
      ['Forward-looking session', '/p/sociall/events?partner=CESIE&type=forward-looking'],
    ]);
    expect(page.querySelector('a[href="/p/sociall/missing"]')).toBeNull();
  });

  it('says so where nothing is credited to a partner yet, and asks again what failed', async () => {
    const { page, loader } = await open(as('partner', 'CESIE'));
    await answer({ ...CARD, ...FACTS, [`${P}/summary#own`]: { problem: { status: 503, code: 'server.database-away' } }, ...PICTURES });
    await (await loader.getHarness(ProblemPanelHarness.with({ ancestor: 'tn-own-events' }))).retry();
    await answer({ [`${P}/summary`]: { body: { rows: [], total: NOTHING } } });
    expect(page.querySelector('tn-own-events')?.textContent).toContain('Nothing took place so far that is credited to you.');
  });

  it('draws the trend of the promise that is most behind, and where everything took place', async () => {
    const { loader, page } = await open();
    await answer({ ...CARD, ...FACTS, ...PICTURES });
    const [trend, map] = await loader.getAllHarnesses(ChartHarness);
    expect(page.querySelector('select')?.value).toBe('bench-learning');
    expect(await trend?.said()).toEqual(['M1. Plan: 3, Reached: 1', 'M2. Plan: 6, Reached: 2', 'M3. Plan: 9']);
    expect(page.querySelector('tn-when-and-where')?.textContent).toContain('1 record has no date and is in no month.');
    expect(await map?.said()).toEqual([
      ...['Italy: 14 (Events)', 'Cyprus: 6 (Events)', 'European: 2 (Events)', 'Country not stated: 1 (Events)'],
    ]);
    expect(await map?.alternative()).toBe('Events: Italy 14, Cyprus 6, European 2, Country not stated 1.');
    const router = TestBed.inject(Router);
    const navigate = jest.spyOn(router, 'navigate').mockResolvedValue(true);
    await trend?.choose(1);
    await map?.choose(3);
    expect(navigate.mock.calls.map(([, extras]) => extras?.queryParams)).toEqual([
      { type: 'bench-learning', to: '2018-02-28' },
      { country: 'none' },
    ]);
  });

  it('follows what the address asks for, and puts what is chosen into it', async () => {
    const { fixture, page, loader } = await open();
    fixture.componentRef.setInput('type', '');
    fixture.componentRef.setInput('measure', 'participants');
    await answer({ ...CARD, ...FACTS, ...PICTURES, [`${P}/impact/trend`]: { body: { ...TREND, type: null, months: [] } } });
    expect(page.querySelector('tn-when-and-where')?.textContent).toContain('Project months can be counted once');
    const [map] = await loader.getAllHarnesses(ChartHarness);
    expect((await map?.said())?.at(-1)).toBe('Country not stated: not known (Participants)');
    expect(page.querySelector('tn-when-and-where')?.textContent).toContain('1 record has no count.');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const select = page.querySelector('select');
    if (select) select.value = 'igniting';
    select?.dispatchEvent(new Event('change'));
    page.querySelector<HTMLButtonElement>('mat-button-toggle button')?.click();
    expect(navigate.mock.calls.map(([, extras]) => extras?.queryParams)).toEqual([{ type: 'igniting' }, { measure: 'events' }]);
    fixture.componentRef.setInput('type', 'no-such-type');
    await fixture.whenStable();
    expect(select?.value).not.toBe('no-such-type');
  });

  it('asks again for what could not be drawn', async () => {
    const { loader } = await open();
    const away: Answer = { problem: { status: 503, code: 'server.database-away' } };
    await answer({ ...CARD, ...FACTS, [`${P}/impact/trend`]: away, [`${P}/summary#countries`]: away, [`${P}/pivot`]: away });
    const [trend, map] = await loader.getAllHarnesses(ProblemPanelHarness.with({ ancestor: 'tn-when-and-where' }));
    await trend?.retry();
    await answer({ [`${P}/impact/trend`]: { body: TREND } });
    await map?.retry();
    await answer({ [`${P}/summary`]: { body: COUNTRIES } });
    expect(await loader.getAllHarnesses(ChartHarness)).toHaveLength(2);
  });

  it('keeps the rest of the page when the promises cannot be had, and asks again', async () => {
    const { loader, page } = await open();
    await answer({ ...CARD, ...FACTS, [`${P}/summary`]: { problem: { status: 503, code: 'server.database-away' } } });
    expect(page.querySelector('h1')?.textContent).toBe('Soci@ll');
    await (await loader.getHarness(ProblemPanelHarness)).retry();
    await answer({ ...FACTS, ...PICTURES });
    expect(page.querySelectorAll('tn-promise-row')).toHaveLength(4);
  });

  it('says that there is no such project, with a way to those there are', async () => {
    const { loader, page } = await open();
    const none: Answer = { problem: { status: 404, code: 'project.not-found' } };
    await answer({ [`${P}/inbox`]: none, [`${P}/impact`]: none, [P]: none });
    const panel = await loader.getHarness(ProblemPanelHarness);
    expect(await panel.canRetry()).toBe(false);
    expect(page.querySelector('[role=alert] a')?.getAttribute('href')).toBe('/projects');
  });
});
